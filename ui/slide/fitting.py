"""How large a text is set so that it fits its room. Knows no Qt: how text runs is asked of a function."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

LINE_HEIGHT = 1.2
"""From one line to the next, of the size."""
INK = 0.95
"""Of a line's size, what its letters fill from top to bottom, as boxes of read text are tight."""
STEP = 0.95
LEAST_PX = 6.0
ALIKE = 1.25
"""Lines of one list were read in sizes that differ by no more than this."""
SMALLER = 0.8
"""Of its own size, what a line is set in at least to be like the others of its list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A text that fits: in which size, in which it was set at the source (px), and where its lines begin."""

    size: float
    most: float
    left: int


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


def fitted_size(height_at: Callable[[float], float], most: float, height: float) -> float:
    """The largest size (px), at most `most`, in which a text is no higher than this; LEAST_PX where none is.

    `height_at` tells how high it is in a size, infinite where a word is longer than a line.
    """
    size = most
    while size > LEAST_PX and height_at(size) > height:
        size *= STEP
    return max(size, LEAST_PX)


def evened_sizes(fits: Sequence[Fit], near: float) -> list[float]:
    """The sizes of texts, the same for those of a list: they begin within `near` px and were about as large."""
    return [
        max(SMALLER * one.size, min(other.size for other in fits if _listed(one, other, near)))
        if one.size > LEAST_PX
        else one.size
        for one in fits
    ]


def height_of(lines: int, size: float) -> float:
    """What so many lines fill from top to bottom (px)."""
    return size * (INK + (lines - 1) * LINE_HEIGHT)


def _listed(one: Fit, other: Fit, near: float) -> bool:
    alike = max(one.most, other.most) <= ALIKE * min(one.most, other.most)
    return alike and abs(one.left - other.left) <= near
