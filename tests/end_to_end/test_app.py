"""What a speaker does with the app, on a real desktop: by keys and clicks, seen by eye, heard from a sound server."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.desktop import Hands, process, wait
from tests.end_to_end.playing import PLAYER, played
from tests.end_to_end.talking import box_of, plain, talking
from tests.eyes import Eyes, read

PLAYED_S = 18.0
LINGER_S = 8.0
"""After the last word, and after each subtitle that comes then: until the next has come, and was read."""
SEEN = 0.75
"""Of the words that were saved, as many are read off the screen; Tesseract is taught English here, not Portuguese."""

pytestmark = [pytest.mark.desktop, pytest.mark.models, pytest.mark.slow, pytest.mark.timeout(300)]


def subtitles_while(player: subprocess.Popen[bytes], eyes: Eyes) -> list[Image.Image]:
    """Each look of the box that lasts, from then on until the sound has ended and nothing more comes."""
    looks: list[Image.Image] = []
    kept: list[Image.Image] = []
    until_s = None
    while until_s is None or time.monotonic() < until_s:
        looks.append(box_of(eyes.look()))
        if [same(*pair) for pair in pairwise(looks[-3:])] == [False, True]:
            kept.append(looks[-1])
        changed = not same(looks[-1], looks[max(0, len(looks) - 2)])
        if player.poll() is not None and (until_s is None or changed):
            until_s = time.monotonic() + LINGER_S
        time.sleep(0.5)
    return kept


def same(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).getbbox() is None


def test_a_speaker_opens_picks_starts_reads_pauses_stops_and_saves(
    environment: dict[str, str], hands: Hands, eyes: Eyes, tmp_path: Path
) -> None:
    sound, slides = played(tmp_path, PLAYED_S)
    with talking(environment, hands, eyes) as app:
        with process(sys.executable, "-c", PLAYER, *slides, environment=environment):
            time.sleep(2.0)
            hands.press("Ctrl+Alt+Shift+plus")  # in the slides' window
            player = subprocess.Popen(["paplay", str(sound)], env=environment)
            pictures = subtitles_while(player, eyes)
            hands.press("Ctrl+Alt+Shift+p")
        wait(lambda: eyes.reads("Paused"), 20, "the talk is not paused")
        hands.press("Ctrl+period")
        wait(lambda: eyes.reads("Ended"), 60, "the talk did not end")
        hands.press("Ctrl+e")
        wait(lambda: eyes.reads("Save"), 20, "nothing to save is shown")
        hands.press("Ctrl+s")
        saved = tmp_path / "Surtitle"
        wait(lambda: list(saved.rglob("*.pt.txt")), 20, "nothing was saved")
        time.sleep(1.0)
        hands.press("Alt+F4")
        time.sleep(1.0)
        hands.press("Alt+F4")
        _, said = app.communicate(timeout=30)
    assert app.returncode == 0, said
    assert "Traceback" not in said
    remembered = json.loads(next(tmp_path.rglob("app.json")).read_text("utf-8"))
    assert remembered["talk"]["system_sound"]
    assert [look["size"] for look in remembered["looks"].values()] == [1.1]
    text = next(saved.rglob("*.pt.txt")).read_text("utf-8")
    assert "Bom dia" in text
    shown = {plain(word.text) for picture in pictures for word in read(picture)}
    words = plain(text).split()
    assert sum(word in shown for word in words) > SEEN * len(words), (text, shown)
    assert "How attention changed machine translation" in next(saved.rglob("*.en.md")).read_text("utf-8")
