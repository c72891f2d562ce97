"""A row of pieces: how large its letters are, how far it falls, what it covers. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from translator.slides.pieces import Pieces, Whole

LINE = 2.4
"""Height of a line in letter heights at most."""
PAD = 0.4
"""Paper kept around a line, in letter heights: accents on capitals reach so far."""
LEAST_FALL, MOST_SLOPE = 0.25, 0.2
"""A line is levelled that falls by this share of its letters' height at least; one that is steeper is none."""


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces of a line: their numbers, the height of its letters, how far it falls in pixels a pixel, its box."""

    members: Whole
    letter_px: float
    slope: float
    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def of(cls, pieces: Pieces, members: Whole) -> Row:
        """The row that these pieces make."""
        left, right = pieces.left[members], pieces.right[members]
        letter = letter_height(pieces.height[members])
        slope = _slope((left + right) / 2, pieces.bottom[members], pieces.height[members], letter)
        sunk = slope * ((left + right) / 2 - left.min())
        top, bottom = (pieces.top[members] - sunk).min(), (pieces.bottom[members] - sunk).max()
        return cls(members, letter, slope, int(left.min()), round(top), int(right.max()), round(bottom))

    @property
    def is_level(self) -> bool:
        """Whether it is as high as one line is; a photograph may tie several together."""
        return self.bottom - self.top <= LINE * self.letter_px


def letter_height(heights: Whole) -> float:
    """The height of the letters among pieces of a line; dots and dashes are smaller, a photograph's edges larger."""
    ordered = np.sort(heights)
    total = np.cumsum(ordered)
    middle = ordered[np.searchsorted(total, total[-1] / 2)]
    return float(np.percentile(ordered[(ordered >= 0.55 * middle) & (ordered <= 1.7 * middle)], 70))


def _slope(x: npt.NDArray[np.float64], bottom: Whole, height: Whole, letter: float) -> float:
    """How far the line falls, in pixels a pixel: the median over its letters, two by two; 0 for a level line."""
    like = (height >= 0.6 * letter) & (height <= 1.4 * letter)
    x, y = x[like], bottom[like]
    if len(x) < 6:
        return 0.0
    one, other = np.triu_indices(len(x), 1)
    across = x[other] - x[one]
    far = np.abs(across) >= 0.3 * (x.max() - x.min())
    slope = float(np.median((y[other] - y[one])[far] / across[far]))
    return slope if abs(slope) <= MOST_SLOPE and abs(slope) * (x.max() - x.min()) >= LEAST_FALL * letter else 0.0
