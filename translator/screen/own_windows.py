"""Keeps Surtitle's own windows out of what is read off the screen: where they lie over the slides, and are seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from translator.flow import Frame, Pixels
from translator.screen import ScreenSource
from translator.screen.capture import Area
from translator.screen.cover import hidden
from translator.screen.passing import PassingScreen

RIM_PX = 5
"""How far inside its edge a window is looked at: there it is bare, on every side."""
LIKE = 3
"""Levels by which a pixel of the rim may differ from the window's ground."""
SEEN = 0.5
"""Of the rim, as much must be seen; else something lies over the window, such as a full-screen slide show."""
MOST = 0.5
"""Of the picture: what lies beside windows that cover more is no slide."""

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWindow:
    """A window of ours: where it lies on the screen with its frame, and without, and the colour of its ground."""

    area: Area
    inside: Area
    ground: Colour


class OwnWindows:
    """The windows that are open: set by the window thread, asked by the screen source. A tuple is never half set."""

    def __init__(self) -> None:
        self.open: tuple[OwnWindow, ...] = ()


class WindowlessScreen(PassingScreen):
    """A screen source in whose frames our own windows are hidden; frames that show little else are kept back."""

    def __init__(self, source: ScreenSource, windows: OwnWindows) -> None:
        super().__init__(source, lambda frame: without(frame, windows.open))


def without(frame: Frame, windows: Sequence[OwnWindow]) -> Frame | None:
    """The frame with the windows hidden that are seen in it; None where they cover most of it."""
    height, width = frame.pixels.shape[:2]
    whole = Area(frame.left_px, frame.top_px, width, height)
    covered = np.zeros((height, width), np.bool_)
    seen = [window.area for window in windows if _is_seen(frame, whole, window)]
    for area in seen:
        part = area.within(whole)
        assert part is not None  # some of its rim is seen
        top, left = part.top_px - whole.top_px, part.left_px - whole.left_px
        covered[top : top + part.height_px, left : left + part.width_px] = True
    if covered.mean() > MOST:
        return None
    for area in seen:
        frame = hidden(frame, area)
    return frame


def _is_seen(frame: Frame, whole: Area, window: OwnWindow) -> bool:
    """Whether the window's bare rim is there, as much of it as lies in the frame."""
    rim = [_pixels(frame, whole, side) for side in _sides(window.inside)]
    pixels = np.concatenate(rim).astype(np.int16)
    if not len(pixels):
        return False
    alike = np.abs(pixels - np.array(window.ground, np.int16)).max(axis=1) <= LIKE
    return bool(alike.mean() >= SEEN)


def _sides(inside: Area) -> tuple[Area, Area, Area, Area]:
    """Its four sides, one pixel thin."""
    left, top = inside.left_px + RIM_PX, inside.top_px + RIM_PX
    width, height = inside.width_px - 2 * RIM_PX, inside.height_px - 2 * RIM_PX
    return (
        Area(left, top, width, 1),
        Area(left, top + height - 1, width, 1),
        Area(left, top, 1, height),
        Area(left + width - 1, top, 1, height),
    )


def _pixels(frame: Frame, whole: Area, area: Area) -> Pixels:
    """The frame's pixels in an area of the screen, in a row: shape (pixels, 3)."""
    part = area.within(whole)
    if part is None:
        return np.empty((0, 3), np.uint8)
    top, left = part.top_px - whole.top_px, part.left_px - whole.left_px
    return frame.pixels[top : top + part.height_px, left : left + part.width_px].reshape(-1, 3)
