"""Connected pieces of ink. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]
Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Connected pieces of ink: arrays of shape (pieces,), boxes half-open in pixels, `area` in pixels.

    `rows`, `starts`, `ends` and `owner` have one entry a run of ink in a row of pixels; `owner` is the run's piece.
    """

    left: Whole
    top: Whole
    right: Whole
    bottom: Whole
    area: Whole
    rows: Whole
    starts: Whole
    ends: Whole
    owner: Whole

    def __len__(self) -> int:
        return len(self.left)

    @property
    def width(self) -> Whole:
        return self.right - self.left

    @property
    def height(self) -> Whole:
        return self.bottom - self.top


def pieces_of(ink: Mask) -> Pieces:
    """The connected pieces of the ink, diagonals included, in no order."""
    rows, starts, ends = runs_of(ink)
    stride = ink.shape[1] + 4
    first = np.searchsorted(rows * stride + ends, (rows + 1) * stride + starts, "left")
    last = np.searchsorted(rows * stride + starts, (rows + 1) * stride + ends, "right")
    owner = groups_of(len(rows), *pairs(first, np.maximum(last - first, 0)))
    count = int(owner.max()) + 1 if len(owner) else 0
    left, top = np.full(count, ink.shape[1]), np.full(count, ink.shape[0])
    right, bottom, area = np.zeros(count, np.int64), np.zeros(count, np.int64), np.zeros(count, np.int64)
    np.minimum.at(left, owner, starts)
    np.minimum.at(top, owner, rows)
    np.maximum.at(right, owner, ends)
    np.maximum.at(bottom, owner, rows + 1)
    np.add.at(area, owner, ends - starts)
    return Pieces(left, top, right, bottom, area, rows, starts, ends, owner)


def kept(pieces: Pieces, wanted: Mask) -> Pieces:
    """Those of the pieces that are wanted."""
    left, top, right, bottom = (side[wanted] for side in (pieces.left, pieces.top, pieces.right, pieces.bottom))
    runs = wanted[pieces.owner]
    rows, starts, ends = pieces.rows[runs], pieces.starts[runs], pieces.ends[runs]
    owner = (np.cumsum(wanted) - 1)[pieces.owner[runs]]
    return Pieces(left, top, right, bottom, pieces.area[wanted], rows, starts, ends, owner)


def painted(pieces: Pieces, values: Whole, shape: tuple[int, ...]) -> npt.NDArray[np.int32]:
    """A picture of this shape in which every piece has its value; 0 elsewhere."""
    return filled(pieces.rows, pieces.starts, pieces.ends, values[pieces.owner].astype(np.int32), shape)


def filled(
    rows: Whole, starts: Whole, ends: Whole, values: npt.NDArray[np.int32], shape: tuple[int, ...]
) -> npt.NDArray[np.int32]:
    """A picture of this shape in which every run has its value; 0 elsewhere."""
    picture = np.zeros(shape[:2], np.int32)
    long = ends - starts
    places = np.arange(int(long.sum())) + np.repeat(rows * shape[1] + starts - (np.cumsum(long) - long), long)
    picture.reshape(-1)[places] = np.repeat(values, long)
    return picture


def runs_of(ink: Mask) -> tuple[Whole, Whole, Whole]:
    """Runs of ink, row by row: rows, starts, ends."""
    stride = ink.shape[1] + 1  # one pixel of paper ends each row
    framed = np.zeros(ink.shape[0] * stride + 1, np.bool_)
    framed[1:].reshape(ink.shape[0], stride)[:, :-1] = ink
    edges = np.flatnonzero(framed[1:] != framed[:-1])
    rows, starts = np.divmod(edges[::2], stride)
    return rows, starts, edges[1::2] - rows * stride


def pairs(first: Whole, counts: Whole) -> tuple[Whole, Whole]:
    """Every i with each of first[i], first[i] + 1 … of which there are counts[i]."""
    one = np.repeat(np.arange(len(first)), counts)
    return one, np.arange(len(one)) - np.repeat(np.cumsum(counts) - counts, counts) + np.repeat(first, counts)


def groups_of(count: int, one: Whole, other: Whole) -> Whole:
    """The group of each of `count` things, numbered from 0, where one[i] and other[i] are of one group."""
    group = np.arange(count)
    while True:
        least = np.minimum(group[one], group[other])
        joined = group.copy()
        np.minimum.at(joined, group[one], least)
        np.minimum.at(joined, group[other], least)
        while not np.array_equal(joined, joined[joined]):
            joined = joined[joined]
        if np.array_equal(joined, group):
            return np.unique(group, return_inverse=True)[1]
        group = joined
