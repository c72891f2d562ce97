"""Rectangles of a slide's shape with straight edges all around, in a picture. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from translator.flow import Pixels

SHAPES, OFF = (16 / 9, 16 / 10, 4 / 3), 0.008
"""Width by height of slides, and by which share it may be off."""
STEP = 3
"""Levels (of 255) by which neighbouring pixels differ at an edge, in any colour."""
LONG, WHOLE = 0.3, 0.85
"""Share of the picture's side that is edge in a column or row which may be a side; and of a side itself: a slide may be
of one colour with the window for a part.
"""
END, ENDS = 0.05, 0.5
"""Each end of a side, so much of it, is edge for this share: windows round the corners. Else two boxes make a third.
"""
NEAR_PX, MOST = 2, 40
"""Edges closer than this are one; so many are looked at, the longest."""
LEAST = 0.45
"""Share of the picture's width, and of its height, that a rectangle has at least."""

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of a picture, in pixels, half-open."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def area(self) -> int:
        """In pixels."""
        return (self.right - self.left) * (self.bottom - self.top)

    def enlarged(self, times: int) -> Rectangle:
        """The same part of a picture that is so many times as large."""
        return Rectangle(times * self.left, times * self.top, times * self.right, times * self.bottom)

    def of(self, picture: Pixels) -> Pixels:
        """This part of a picture."""
        return picture[self.top : self.bottom, self.left : self.right]


@dataclass(frozen=True, slots=True)
class _Sides:
    """Columns where long edges are, from left to right, those of the picture among them: shape (columns,).

    `edge` counts how much of each is edge above a row: shape (columns, rows + 1).
    """

    at: Whole
    edge: Whole

    def reaches(self, number: int, start: int, end: int) -> bool:
        """Whether a column is a side from one row to another."""
        part = max(1, round(END * (end - start)))
        ends = self._share(number, start, start + part), self._share(number, end - part, end)
        return self._share(number, start, end) >= WHOLE and min(ends) >= ENDS

    def _share(self, number: int, start: int, end: int) -> float:
        """How much of a column between two rows is edge."""
        return float(self.edge[number, end] - self.edge[number, start]) / (end - start)


def rectangles(picture: Pixels) -> list[Rectangle]:
    """The rectangles in a picture (RGB, uint8, shape (height, width, 3)), the smallest first, without all of it.

    Sides of the picture count as edges.
    """
    height, width = picture.shape[:2]
    upright, level = _sides(picture), _sides(picture.transpose(1, 0, 2))
    left, right, wide = _pairs(upright.at, LEAST * width)
    top, bottom, high = _pairs(level.at, LEAST * height)
    shape = wide[:, np.newaxis] / high[np.newaxis, :]
    shaped = np.logical_or.reduce([np.abs(shape / one - 1) < OFF for one in SHAPES])
    found = []
    for pair, other in zip(*np.nonzero(shaped), strict=True):
        columns, rows = (left[pair], right[pair]), (top[other], bottom[other])
        (x, right_x), (y, bottom_y) = (upright.at[[*columns]], level.at[[*rows]])
        one = Rectangle(int(x), int(y), int(right_x), int(bottom_y))
        across = all(level.reaches(row, one.left, one.right) for row in rows)
        down = all(upright.reaches(column, one.top, one.bottom) for column in columns)
        if across and down and one.area < height * width:
            found.append(one)
    return sorted(found, key=lambda one: one.area)


def _pairs(at: Whole, least: float) -> tuple[Whole, Whole, Whole]:
    """The pairs of sides that are so far apart: the first of each, the second, and how far."""
    first, second = np.triu_indices(len(at), 1)
    apart = at[second] - at[first]
    far = apart >= least
    return first[far], second[far], apart[far]


def _sides(picture: Pixels) -> _Sides:
    """The upright sides in a picture."""
    height, width = picture.shape[:2]
    before, after = picture[:, :-1], picture[:, 1:]
    steps = np.maximum(before, after) - np.minimum(before, after)
    edge = np.ones((height, width + 1), np.bool_)
    edge[:, 1:-1] = np.maximum(np.maximum(steps[..., 0], steps[..., 1]), steps[..., 2]) >= STEP
    long = edge.sum(axis=0)
    found = [0, width]
    for column in np.argsort(-long, kind="stable")[:width]:
        if long[column] < LONG * height or len(found) == MOST:
            break
        if all(abs(column - other) > NEAR_PX for other in found):
            found.append(int(column))
    at = np.array(sorted(found))
    beside = np.stack([edge[:, max(0, column - 1) : column + 2].any(axis=1) for column in at])
    counted = np.zeros((len(at), height + 1), np.int64)
    np.cumsum(beside, axis=1, out=counted[:, 1:])
    return _Sides(at=at, edge=counted)
