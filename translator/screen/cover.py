"""Hides our own subtitles from what is read off the screen: a frame never shows the reader the overlay."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np

from translator.flow import Frame, Pixels
from translator.screen import ScreenSource
from translator.screen.capture import Area
from translator.screen.passing import PassingScreen

EDGE_PX = 4
"""How far beyond the covered area is hidden: soft edges and rounding of a scaled desktop."""


class Cover:
    """Where on the screen the subtitles lie: set by the window, asked by the screen source."""

    def __init__(self) -> None:
        self._area: Area | None = None
        self._lock = threading.Lock()  # guards _area

    def set(self, area: Area | None) -> None:
        """The subtitles lie in this area of the screen, in pixels, or nowhere."""
        with self._lock:
            self._area = area

    def get(self) -> Area | None:
        """Where they lie now."""
        with self._lock:
            return self._area


def hidden(frame: Frame, area: Area) -> Frame:
    """The frame with the area in one colour: the middle of the row of pixels above it (below it, at the top)."""
    height, width = frame.pixels.shape[:2]
    wide = Area(
        area.left_px - EDGE_PX,
        area.top_px - EDGE_PX,
        area.width_px + 2 * EDGE_PX,
        area.height_px + 2 * EDGE_PX,
    )
    part = wide.within(Area(frame.left_px, frame.top_px, width, height))
    if part is None:
        return frame
    top, left = part.top_px - frame.top_px, part.left_px - frame.left_px
    bottom, right = top + part.height_px, left + part.width_px
    pixels: Pixels = frame.pixels.copy()
    if top > 0:
        pixels[top:bottom, left:right] = np.median(pixels[top - 1, left:right], axis=0)
    elif bottom < height:
        pixels[top:bottom, left:right] = np.median(pixels[bottom, left:right], axis=0)
    else:
        pixels[top:bottom, left:right] = 0
    return replace(frame, pixels=pixels)


class CoveredScreen(PassingScreen):
    """A screen source in whose frames the subtitles are hidden."""

    def __init__(self, source: ScreenSource, cover: Cover) -> None:
        covered: tuple[Pixels, Area, Pixels] | None = None  # what was hidden last, where, and how it looked then

        def hide(frame: Frame) -> Frame:
            nonlocal covered
            area = cover.get()
            if area is None:
                return frame
            if covered is None or frame.pixels is not covered[0] or area != covered[1]:
                covered = frame.pixels, area, hidden(frame, area).pixels
            return replace(frame, pixels=covered[2])

        super().__init__(source, hide)
