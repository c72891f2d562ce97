"""Where the slide is, in a picture of a window: of a conference, a player or a browser, whose words are none of its.

Such a window's words are small and stand around the slide, and its title, its menu or its address is at the picture's
upper edge. A slide that fills the picture has a title outside of every box on it, or a box in its middle, or
nothing so far up. Where that is in doubt, all is read: a window's words do less harm than words of the slide that are
lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from translator.flow import Pixels, TextBlock
from translator.screen.changes import content_of, shrink
from translator.screen.motion import CELLS, LEVELS, Grey, Mask
from translator.screen.rectangles import Rectangle, rectangles
from translator.slides.lines import Printed, TextLine, find_lines

WIDEST_PX = 1920
"""In pictures wider than this only every second pixel is looked at, or third, or so on."""
MARGINS = 0.05
"""Share of the picture that is around a slide at least: windows have more."""
CENTRED = 0.01
"""So near the middle of a slide, as a share of its width and its height, is a box on it."""
LETTERS, LONG = 4, 3.0
"""A line of text has so many letters, and is so many times as long as they are high; initials in place of a picture
are not, nor are pieces of one.
"""
INKED = (0.07, 0.28)
"""Share of a line that is ink where it is text: more in a row of buttons, less in pieces of a picture."""
SMALL, SMALLER = 0.024, 0.75
"""Height of a window's letters at most, as a share of the picture's, and relative to the slide's largest."""
LINES = 2
"""Lines of text around a slide at least."""
TOP, TOPPED = 0.04, 8
"""Share of the picture's height, from above, in which something of a window is, in so many columns of cells at least.
It may be too small to be taken for text.
"""
SAME, LEAST_CELLS = 0.5, 40
"""A window is still the same where less than this share of what is around the slide has changed; people move. There
must be so much of it.
"""


@dataclass(frozen=True)
class _Seen:
    """A picture as it is looked at: every `step`th pixel of it, across and down; and in small."""

    picture: Pixels
    step: int
    grey: Grey

    @cached_property
    def lines(self) -> list[tuple[TextLine, float]]:
        """Its lines of text, each with how high its letters are."""
        return [(line, _letters(line)) for line in find_lines(self.picture, self._printed)]

    @cached_property
    def printed_lines(self) -> list[tuple[TextLine, float]]:
        """Those that are found soon: a title beside a photograph is among them."""
        return [(line, _letters(line)) for line in self._printed.lines]

    @cached_property
    def _printed(self) -> Printed:
        return Printed.on(self.picture)


@dataclass(frozen=True, slots=True)
class _Window:
    """A picture, in small and its size, and where the slide was in it as it was looked at."""

    grey: Grey
    shape: tuple[int, ...]
    slide: Rectangle


class Framing:
    """Finds the slide in one picture after the other, and remembers where it was: the next one may be of one colour
    with the window. One thread uses it.
    """

    def __init__(self) -> None:
        self._window: _Window | None = None

    def find(self, picture: Pixels) -> Rectangle:
        """Where the slide is in a picture (RGB, uint8, shape (height, width, 3)): all of it where no window is seen."""
        before, seen = self._window, _looked_at(picture)
        same = before is not None and before.shape == picture.shape
        slide = _slide_in(seen, before.slide if before is not None and same else None)
        if slide is not None:
            self._window = _Window(seen.grey, picture.shape, slide)
        elif before is not None and not (same and _is_same(before, seen) and _is_small(seen.lines, before.slide, seen)):
            self._window = None
        if self._window is None:
            return Rectangle(0, 0, picture.shape[1], picture.shape[0])
        return self._window.slide.enlarged(seen.step)


def placed(blocks: Sequence[TextBlock], slide: Rectangle) -> tuple[TextBlock, ...]:
    """The blocks of a slide where they stand in the picture that it is a part of."""
    return tuple(
        replace(block, left_px=slide.left + block.left_px, top_px=slide.top + block.top_px) for block in blocks
    )


def _looked_at(picture: Pixels) -> _Seen:
    width: int = picture.shape[1]
    step = -(-width // WIDEST_PX)
    return _Seen(picture[::step, ::step], step, shrink(picture))


def _slide_in(seen: _Seen, known: Rectangle | None) -> Rectangle | None:
    """The slide in a window, by this picture alone; None where it is in none, or its edges are not seen.

    Of several that it may be, the one that is known, else the smallest.
    """
    if not _is_topped(seen.grey):
        return None
    height, width = seen.picture.shape[:2]
    whole = Rectangle(0, 0, width, height)
    found = [one for one in rectangles(seen.picture) if one.area <= (1 - MARGINS) * whole.area]
    slides = [one for one in found if not _is_box(one, whole) and _has_window(one, seen)]
    whole_slides = [one for one in slides if not any(_is_box(one, other) for other in slides)]
    return known if known in whole_slides else next(iter(whole_slides), None)


def _is_small(lines: Iterable[tuple[TextLine, float]], slide: Rectangle, seen: _Seen) -> bool:
    """Whether all text around a slide is small: the footer of full slides stays too, where one had a video in it."""
    return all(high <= SMALL * len(seen.picture) for line, high in lines if not _is_in(line, slide))


def _is_box(one: Rectangle, slide: Rectangle) -> bool:
    """Whether a rectangle is in the middle of a larger one; a strip on two sides is no box."""
    wide, high = slide.right - slide.left, slide.bottom - slide.top
    level = abs(one.left + one.right - slide.left - slide.right) <= 2 * CENTRED * wide
    upright = abs(one.top + one.bottom - slide.top - slide.bottom) <= 2 * CENTRED * high
    return one.area < slide.area and level and upright


def _has_window(one: Rectangle, seen: _Seen) -> bool:
    """Whether what stands around it is a window's: some lines, all of them small."""
    if not _is_small(seen.printed_lines, one, seen):
        return False
    inside = [high for line, high in seen.lines if _is_in(line, one)]
    around = [high for line, high in seen.lines if not _is_in(line, one)]
    small = min(SMALL * len(seen.picture), SMALLER * max(inside, default=0.0))
    return len(around) >= LINES and max(around) <= small


def _is_topped(grey: Grey) -> bool:
    """Whether something is at the upper edge; what goes all across, such as a band, is none."""
    changed = np.abs(np.diff(grey[: int(TOP * CELLS[0])], axis=1)) > LEVELS
    return int(changed.any(axis=0).sum()) >= TOPPED


def _is_in(line: TextLine, one: Rectangle) -> bool:
    """Whether the middle of a line is in a rectangle."""
    across, down = line.left_px + line.right_px, line.top_px + line.bottom_px
    return 2 * one.left <= across < 2 * one.right and 2 * one.top <= down < 2 * one.bottom


def _letters(line: TextLine) -> float:
    """How high its letters are, in pixels; 0 where it is hardly a line of text."""
    long = line.pieces >= LETTERS and line.right_px - line.left_px >= LONG * line.height_px
    text = long and not line.on_photograph and INKED[0] <= line.inked <= INKED[1]
    return line.height_px if text else 0.0


def _is_same(window: _Window, seen: _Seen) -> bool:
    """Whether another picture of the same size is of the same window, by what is around the slide."""
    around = _around(window.slide, seen.picture.shape)
    content = around & (content_of(window.grey) | content_of(seen.grey))
    changed = content & (np.abs(seen.grey - window.grey) > LEVELS)
    return int(content.sum()) >= LEAST_CELLS and int(changed.sum()) < SAME * int(content.sum())


def _around(slide: Rectangle, shape: tuple[int, ...]) -> Mask:
    """The cells that nothing of the slide is in, nor its edges."""
    rows, columns = CELLS
    around = np.ones(CELLS, np.bool_)
    top, bottom = rows * slide.top // shape[0], -(-rows * slide.bottom // shape[0])
    left, right = columns * slide.left // shape[1], -(-columns * slide.right // shape[1])
    around[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1] = False
    return around
