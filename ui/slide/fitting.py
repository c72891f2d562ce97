"""How large a text is set so that it fits its room. Knows no Qt: how text runs is asked of a function."""

from __future__ import annotations

from collections.abc import Callable

LINE_HEIGHT = 1.2
"""From one line to the next, of the size."""
INK = 0.95
"""Of a line's size, what its letters fill from top to bottom, as boxes of read text are tight."""
STEP = 0.95
LEAST_PX = 6.0

Lines = Callable[[float, float], int]
"""How many lines a text takes at a size (px) in a width (px)."""


def size_of(text_width: float, width: float, height: float, ink: float = INK) -> tuple[float, int]:
    """The size (px) in which a text was set that fills a box, and in how many lines.

    `text_width` is its length in one line at 1 px, `ink` the height of its letters then. Takes as few lines as let the
    text be as long as it is.
    """
    lines = 1
    while True:
        size = height / (ink + (lines - 1) * LINE_HEIGHT)
        if size * text_width <= lines * width * 1.1 or size <= LEAST_PX:
            return max(size, LEAST_PX), lines
        lines += 1


def fitted_size(lines: Lines, most: float, width: float, height: float) -> float:
    """The largest size (px), at most `most`, in which a text fits a room; LEAST_PX where none does."""
    size = most
    while size > LEAST_PX and height_of(lines(size, width), size) > height:
        size *= STEP
    return max(size, LEAST_PX)


def height_of(lines: int, size: float) -> float:
    """What so many lines fill from top to bottom (px)."""
    return size * (INK + (lines - 1) * LINE_HEIGHT)
