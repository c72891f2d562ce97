"""A talk that runs in the app, started as a person starts it, and what its subtitles say on the screen."""

from __future__ import annotations

import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageColor

from tests.desktop import Hands, wait
from tests.eyes import Eyes, Seen, find
from ui.design import DARK, LIGHT

SUBTITLES = (0.14, 0.7, 0.86, 0.97)
"""Where the box lies, of the screen: left, top, right, bottom."""
CLICKS = 3
TAKEN_S = 10.0
"""A click is seen to be taken within this, on a machine that has much else to do."""
LOOK_S = 0.5
CHOSEN = tuple(ImageColor.getrgb(theme.accent) for theme in (LIGHT, DARK))
"""The ground of a button that is chosen, in both looks."""
AROUND_PX = 12


@contextmanager
def talking(environment: dict[str, str], hands: Hands, eyes: Eyes) -> Iterator[subprocess.Popen[str]]:
    """The app with a talk that is live: what this computer plays, and the slides on its screen."""
    app = subprocess.Popen([sys.executable, "-m", "ui"], env=environment, stderr=subprocess.PIPE, text=True)
    try:
        choose(hands, eyes, "This", "computer")
        hands.press("Return")
        wait(lambda: list(Path(environment["SURTITLE_DATA"]).glob("sessions/*")), 60, "the talk did not begin")
        wait(lambda: eyes.reads("Live"), 30, "the talk is not live")
        yield app
    finally:
        app.kill()
        app.communicate()


def choose(hands: Hands, eyes: Eyes, *words: str) -> None:
    """Click at the button that says this, until it is seen to be on the ground of a button that is chosen.

    That it changes is not enough: a window that is still being laid out, or a button that is pressed, does too.
    """
    for _ in range(CLICKS):
        place = steady_place(eyes, *words)
        hands.click(place.left_px, place.top_px)
        deadline_s = time.monotonic() + TAKEN_S
        while time.monotonic() < deadline_s:
            if ground(eyes.look(), place) in CHOSEN:
                return
            time.sleep(0.1)
    raise AssertionError(f"{' '.join(words)} was not taken")


def steady_place(eyes: Eyes, *words: str) -> Seen:
    """Where the first of these words is, once two looks have it at the same place."""
    places: list[Seen | None] = [None]

    def stays() -> bool:
        time.sleep(LOOK_S)
        places.append(find(eyes.look(), *words))
        return places[-1] is not None and places[-1] == places[-2]

    wait(stays, 60, f"{' '.join(words)} did not come, or did not stay where it was")
    assert places[-1] is not None
    return places[-1]


def ground(picture: Image.Image, place: Seen) -> tuple[int, ...]:
    """The colour on which a word is written: the most of what is around its middle."""
    around = picture.crop(
        (place.left_px - AROUND_PX, place.top_px - AROUND_PX, place.left_px + AROUND_PX, place.top_px + AROUND_PX)
    )
    colours = around.getcolors(around.width * around.height)
    assert colours is not None
    return max(colours)[1]


def box_of(picture: Image.Image) -> Image.Image:
    """The part of a screen where the subtitles lie."""
    sides = zip(SUBTITLES, 2 * picture.size, strict=True)
    return picture.crop(tuple(round(share * size) for share, size in sides))


def plain(text: str) -> str:
    """Small letters without accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(one for one in parts if one.isalnum() or one.isspace()).split())
