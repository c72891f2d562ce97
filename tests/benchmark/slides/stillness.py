"""What it costs that a slide stands still: processor time of a minute, while nothing or little moves on it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator

import numpy as np
from PIL import Image, ImageDraw

from tests.benchmark.scoring import Figures
from tests.benchmark.slides.filming import INTERVAL_S, video
from translator.channel import Closed
from translator.flow import Frame, Pixels
from translator.reports import Reports
from translator.screen.grabbed import Grabbed
from translator.screen.watching import Watching
from translator.slides import SlideReader

SIZE = (1920, 1080)
VIDEO = (480, 270)
"""Widths and heights of the screen and of a video in its corner."""
SETTLED_S, MEASURED_S = 6.0, 60.0
"""By then the slide has been read; and how long it is measured after that."""
Little = Callable[[Image.Image, float], None]
"""Draws what moves at a time (s)."""


def cursor(screen: Image.Image, at_s: float) -> None:
    """A text cursor that blinks every half second."""
    if at_s % 1 < 0.5:
        ImageDraw.Draw(screen).rectangle((800, 500, 802, 540), fill="black")


def mouse(screen: Image.Image, at_s: float) -> None:
    """An arrow that never rests."""
    x, y = 960 + 700 * np.sin(0.7 * at_s), 540 + 350 * np.sin(1.1 * at_s)
    arrow = [(x, y), (x, y + 26), (x + 6, y + 20), (x + 16, y + 20)]
    ImageDraw.Draw(screen).polygon(arrow, fill="white", outline="black")


def small_video(screen: Image.Image, at_s: float) -> None:
    """A lively video in the lower right corner."""
    screen.paste(Image.fromarray(video(at_s)).resize(VIDEO), (SIZE[0] - VIDEO[0], SIZE[1] - VIDEO[1]))


MOVING: dict[str, Little | None] = {
    "nothing": None,
    "a cursor": cursor,
    "the mouse": mouse,
    "a small video": small_video,
}


class _Screen:
    """The stage's `frames`: a slide on a screen, as fast as they are taken. Its own time is not that of the stage."""

    def __init__(self, slide: Pixels, moving: Little | None) -> None:
        self._slide = Image.fromarray(slide).resize(SIZE, Image.Resampling.LANCZOS)
        self._moving = moving
        self._grabbed = Grabbed()
        self._ticks: Iterator[int] = iter(range(round((SETTLED_S + MEASURED_S) / INTERVAL_S)))
        self._own_s = 0.0
        self._began_s = 0.0

    def get(self) -> Frame:
        """The next frame. Raises Closed after the last."""
        tick = next(self._ticks, None)
        if tick is None:
            raise Closed
        at_s = tick * INTERVAL_S
        if at_s == SETTLED_S:
            self._began_s = self.used_s
        raw = self._raw(at_s)
        return Frame(pixels=self._grabbed.pixels(raw, *SIZE), grabbed_s=at_s)

    @property
    def used_s(self) -> float:
        """Processor time of the stage and of what it started, without that of drawing, in seconds."""
        spent = os.times()
        return spent.user + spent.system + spent.children_user + spent.children_system - self._own_s

    @property
    def measured_s(self) -> float:
        """That of the minute."""
        return self.used_s - self._began_s

    def _raw(self, at_s: float) -> bytes:
        began_s = time.process_time()
        screen = self._slide.copy()
        if self._moving is not None:
            self._moving(screen, at_s)
        raw = screen.convert("RGBX").tobytes("raw", "BGRX")
        self._own_s += time.process_time() - began_s
        return raw


def still(slide: Pixels, reader: SlideReader, moving: Little | None) -> Figures:
    """Processor time of a minute of a slide (RGB, uint8), from the screen's bytes on, in seconds."""
    frames = _Screen(slide, moving)
    Watching(reader, frames, lambda item: None, expect=lambda terms: None, reports=Reports(lambda event: None)).run()
    return {"cpu_s_a_minute": frames.measured_s}
