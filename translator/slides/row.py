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
BASELINE, MORE, LEAST_MORE = 0.15, 0.15, 3
"""Letters stand on a line within this share of their height; a slope must bring so many there, as a share and at least.
"""
PART, STACKED = 0.35, 0.25
"""A part of a character is so long, in letter heights, at least; where this share of the parts has another above or
below it, the line is of characters in parts, as in Korean, Japanese and Chinese."""
HIGH = 0.7
"""Of the letters of a line in order of their heights, the one at this share is a capital, or as high as one."""
OVER = 0.5
"""Share of its width by which a part is above another."""
WHOLE, WHOLES = 0.6, 0.15
"""So high, of the line's height, are this share of the parts at least; in two lines above each other hardly any is."""


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
        left, top, right, bottom = _characters(pieces, members)
        letter = letter_height(bottom - top)
        slope = _slope((left + right) / 2, bottom, bottom - top, letter)
        sunk = slope * ((left + right) / 2 - left.min())
        highest, lowest = (top - sunk).min(), (bottom - sunk).max()
        return cls(members, letter, slope, int(left.min()), round(highest), int(right.max()), round(lowest))

    @property
    def is_level(self) -> bool:
        """Whether it is as high as one line is; a photograph may tie several together."""
        return self.bottom - self.top <= LINE * self.letter_px


def _characters(pieces: Pieces, members: Whole) -> tuple[Whole, Whole, Whole, Whole]:
    """Left, top, right, bottom of the letters that these pieces are, or of the characters that they are parts of."""
    members = members[np.argsort(pieces.left[members], kind="stable")]
    left, top, right, bottom = (side[members] for side in (pieces.left, pieces.top, pieces.right, pieces.bottom))
    if not is_stacked(pieces, members):
        return left, top, right, bottom
    character, reach = np.zeros(len(members), np.int64), right[0]
    for place in range(1, len(members)):
        apart = reach - left[place] < OVER * min(right[place] - left[place], right[place - 1] - left[place - 1])
        character[place] = character[place - 1] + apart
        reach = right[place] if apart else max(reach, right[place])
    starts = np.flatnonzero(np.diff(character, prepend=-1))
    least, most = np.minimum.reduceat, np.maximum.reduceat
    return least(left, starts), least(top, starts), most(right, starts), most(bottom, starts)


def is_stacked(pieces: Pieces, members: Whole) -> bool:
    """Whether many of these pieces of a line stand above or below each other, as the parts of characters do."""
    longest = np.maximum(pieces.width[members], pieces.height[members])
    parts = members[longest >= PART * letter_height(pieces.height[members])]
    line_px = pieces.bottom[members].max() - pieces.top[members].min()
    if float((pieces.height[parts] >= WHOLE * line_px).mean()) < WHOLES:
        return False
    left, right = pieces.left[parts], pieces.right[parts]
    over = np.minimum(right[:, np.newaxis], right) - np.maximum(left[:, np.newaxis], left)
    narrower = np.minimum((right - left)[:, np.newaxis], right - left)
    np.fill_diagonal(over, 0)
    return len(parts) > 1 and float((over >= OVER * narrower).any(axis=1).mean()) >= STACKED


def letter_height(heights: Whole) -> float:
    """The height of the letters among pieces of a line; dots and dashes are smaller, a photograph's edges larger."""
    ordered = np.sort(heights)
    total = np.cumsum(ordered)
    middle = ordered[np.searchsorted(total, total[-1] / 2)]
    like = ordered[np.searchsorted(ordered, 0.55 * middle) : np.searchsorted(ordered, 1.7 * middle, "right")]
    place = HIGH * (len(like) - 1)  # as np.percentile has it, which sorts first and takes ten times as long
    lower, upper = float(like[int(place)]), float(like[min(int(place) + 1, len(like) - 1)])
    return lower + (upper - lower) * (place - int(place))


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
    if abs(slope) > MOST_SLOPE or abs(slope) * (x.max() - x.min()) < LEAST_FALL * letter:
        return 0.0
    reach = BASELINE * letter
    gain = _on_one_line(y - slope * x, reach) - _on_one_line(y.astype(np.float64), reach)
    return slope if gain >= max(LEAST_MORE, MORE * len(x)) else 0.0


def _on_one_line(y: npt.NDArray[np.float64], reach: float) -> int:
    """How many of the letters' lower ends, at these heights, are on the line that most are on."""
    ordered = np.sort(y)
    return int((np.searchsorted(ordered, ordered + reach, "right") - np.arange(len(y))).max())
