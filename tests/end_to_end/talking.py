"""A talk that runs in the app, started as a person starts it, and what its subtitles say on the screen."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from tests.desktop import Hands, wait
from tests.eyes import Eyes, find

SUBTITLES = (0.14, 0.7, 0.86, 0.97)
"""Where the box lies, of the screen: left, top, right, bottom."""


@contextmanager
def talking(environment: dict[str, str], hands: Hands, eyes: Eyes) -> Iterator[subprocess.Popen[str]]:
    """The app with a talk that is live: what this computer plays, and the slides on its screen."""
    app = subprocess.Popen([sys.executable, "-m", "ui"], env=environment, stderr=subprocess.PIPE, text=True)
    try:
        wait(lambda: eyes.reads("This", "computer"), 60, "the start window did not come")
        choice = find(eyes.look(), "This", "computer")
        assert choice is not None
        hands.click(choice.left_px, choice.top_px)
        hands.press("Return")
        wait(lambda: list(Path(environment["SURTITLE_DATA"]).glob("sessions/*")), 60, "the talk did not begin")
        wait(lambda: eyes.reads("Live"), 30, "the talk is not live")
        yield app
    finally:
        app.kill()
        app.communicate()


def box_of(picture: Image.Image) -> Image.Image:
    """The part of a screen where the subtitles lie."""
    sides = zip(SUBTITLES, 2 * picture.size, strict=True)
    return picture.crop(tuple(round(share * size) for share, size in sides))


def plain(text: str) -> str:
    """Small letters without accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(one for one in parts if one.isalnum() or one.isspace()).split())
