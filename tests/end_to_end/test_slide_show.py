"""Over a full-screen slide show of LibreOffice Impress: the subtitles stay on top, keys reach the show."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import pytest
from PIL import Image

from tests.desktop import Hands, process, wait
from tests.end_to_end.playing import TALK, played
from tests.end_to_end.talking import box_of, plain, talking
from tests.eyes import Eyes, find, read
from tests.slides.decks import write_pptx
from translator.flow import Subtitle
from translator.journal.record import read_journal
from translator.journal.sessions import list_sessions

PLAYED_S = 45.0
READ = 0.6
"""Of the words in the box, as many are in the subtitles at least; Tesseract is taught English, not Portuguese."""

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.models,
    pytest.mark.slow,
    pytest.mark.timeout(400),
    pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice Impress: make impress installs it"),
]


def subtitled(picture: Image.Image, data: Path) -> bool:
    """Whether the box in the picture says what the talk's subtitles say so far."""
    (session,) = list_sessions(data / "sessions")
    events = [one.event for one in read_journal(session.folder).events]
    said = {word for event in events if isinstance(event, Subtitle) for word in plain(event.text).split()}
    seen = [word for one in read(box_of(picture)) for word in plain(one.text).split() if len(word) > 2]
    return len(seen) >= 3 and sum(word in said for word in seen) >= READ * len(seen)


def test_the_subtitles_stay_over_a_slide_show_and_its_keys_reach_it(
    environment: dict[str, str], hands: Hands, eyes: Eyes, tmp_path: Path
) -> None:
    texts = [slide["text"] for slide in json.loads(TALK.with_suffix(".json").read_text("utf-8"))["slides"][:4]]
    first, second, *_ = (text[0].split()[:2] for text in texts)
    data, deck = tmp_path / "data", write_pptx(tmp_path / "talk.pptx", *texts)
    sound, _ = played(tmp_path, PLAYED_S)
    profile = f"-env:UserInstallation=file://{tmp_path}/office"
    show = ("soffice", profile, "--norestore", "--nologo", "--nolockcheck", "--show", str(deck))
    office = {**environment, "SAL_USE_VCLPLUGIN": "gtk3"}  # the plain one draws no slide show here

    def subtitled_slide(title: list[str]) -> bool:
        picture = eyes.look()
        return find(picture, *title) is not None and subtitled(picture, data)

    with talking(environment, hands, eyes), process(*show, environment=office):
        wait(lambda: eyes.reads(*first), 90, "the slide show did not begin")
        with process("paplay", str(sound), environment=environment):
            wait(lambda: subtitled_slide(first), 40, "no subtitle is over the slide show")
            hands.press("Next")
            wait(lambda: subtitled_slide(second), 25, "no subtitle is over the slide that a key brought")
            hands.press("Ctrl+Alt+Shift+h")
            time.sleep(1.0)
            assert not subtitled(eyes.look(), data)
            hands.press("Prior")
            wait(lambda: eyes.reads(*first), 20, "the slide before did not come back")
