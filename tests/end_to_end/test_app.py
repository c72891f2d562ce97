"""What a speaker does with the app, on a real desktop: by keys and clicks, seen by eye, heard from a sound server."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.desktop import Hands, desktop, process, wait
from tests.end_to_end.playing import PLAYER, played
from tests.eyes import Eyes, find, read

PLAYED_S = 18.0
LINGER_S = 6.0
"""After the last word: until its subtitle has come, and was read."""
SUBTITLES = (0.14, 0.7, 0.86, 0.97)
"""Where the box lies, of the screen: left, top, right, bottom."""
SEEN = 0.75
"""Of the words that were saved, as many are read off the screen; Tesseract is taught English here, not Portuguese."""

pytestmark = [pytest.mark.desktop, pytest.mark.models, pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A desktop with a window manager and a compositor."""
    with (
        desktop(tmp_path) as there,
        process("openbox", environment=there),
        process("picom", "--backend", "xrender", environment=there),
    ):
        yield there


@pytest.fixture
def hands(environment: dict[str, str]) -> Iterator[Hands]:
    hands = Hands(environment["DISPLAY"])
    yield hands
    hands.close()


@pytest.fixture
def eyes(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Eyes]:
    monkeypatch.setenv("OMP_THREAD_LIMIT", "1")  # Tesseract is quicker so, and the app has the other processor
    eyes = Eyes(environment["DISPLAY"])
    yield eyes
    eyes.close()


def plain(text: str) -> str:
    """Small letters without accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(one for one in parts if one.isalnum() or one.isspace()).split())


def subtitles_while(player: subprocess.Popen[bytes], eyes: Eyes) -> list[Image.Image]:
    """Each look of the box that lasts, from then on until the sound has ended, and a little longer."""
    looks: list[Image.Image] = []
    kept: list[Image.Image] = []
    until_s = None
    while until_s is None or time.monotonic() < until_s:
        whole = eyes.look()
        sides = zip(SUBTITLES, 2 * whole.size, strict=True)
        looks.append(whole.crop(tuple(round(share * size) for share, size in sides)))
        if [same(*pair) for pair in pairwise(looks[-3:])] == [False, True]:
            kept.append(looks[-1])
        if until_s is None and player.poll() is not None:
            until_s = time.monotonic() + LINGER_S
        time.sleep(0.5)
    return kept


def same(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).getbbox() is None


def test_a_speaker_opens_picks_starts_reads_pauses_stops_and_saves(
    environment: dict[str, str], hands: Hands, eyes: Eyes, tmp_path: Path
) -> None:
    sound, slides = played(tmp_path, PLAYED_S)
    app = subprocess.Popen([sys.executable, "-m", "ui"], env=environment, stderr=subprocess.PIPE, text=True)
    try:
        wait(lambda: eyes.reads("This", "computer"), 60, "the start window did not come")
        choice = find(eyes.look(), "This", "computer")
        assert choice is not None
        hands.click(choice.left_px, choice.top_px)
        hands.press("Return")
        wait(lambda: list((tmp_path / "data" / "sessions").glob("*")), 60, "the talk did not begin")
        wait(lambda: eyes.reads("Live"), 30, "the talk is not live")
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
    finally:
        app.kill()
        app.wait()
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
    assert "How attention changed machine translation" in next(saved.rglob("*.md")).read_text("utf-8")
