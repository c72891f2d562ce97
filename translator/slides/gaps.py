"""Rows of one line with wide gaps, as between words of code, whose letters are all as wide as the widest. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from translator.slides.pieces import Pieces, Whole, groups_of
from translator.slides.row import Row

GAP = 1.6
"""Empty space between two rows of one line, in letter heights at most: a space, and the sides of narrow letters."""
LEVEL, ALIKE = 0.12, 1.45
"""How far apart, in letter heights, the lines are that both stand on, and how much taller one's letters seem to be: a
row without capitals and tall letters seems to have lower ones."""
LEAST = 2
"""Pieces of each row: a single one is as often a picture's."""
STANDING = 0.6
"""What is so high, in letter heights, stands on the line; what is lower may hang in the air."""


def with_wide_gaps(pieces: Pieces, rows: Sequence[Row]) -> list[Row]:
    """The rows, those that stand on one line beside each other joined."""
    if len(rows) < 2:
        return list(rows)
    base = np.array([_baseline(pieces, row) for row in rows])
    letter = np.array([row.letter_px for row in rows])
    left, right = np.array([row.left for row in rows]), np.array([row.right for row in rows])
    tall, small = np.maximum(letter[:, np.newaxis], letter), np.minimum(letter[:, np.newaxis], letter)
    gap = left - right[:, np.newaxis]
    beside = (gap >= 0) & (gap <= GAP * tall) & (tall <= ALIKE * small)
    beside &= np.abs(base[:, np.newaxis] - base) <= LEVEL * tall
    one, other = np.nonzero(beside)
    group = groups_of(len(rows), one, other)
    return [row for number in range(group.max() + 1) for row in _joined(pieces, rows, np.flatnonzero(group == number))]


def _joined(pieces: Pieces, rows: Sequence[Row], numbers: Whole) -> list[Row]:
    """The rows of these numbers as one, if that is level."""
    parts = [rows[number] for number in numbers]
    if len(parts) == 1 or any(part.slope or not part.is_level or len(part.members) < LEAST for part in parts):
        return parts
    whole = Row.of(pieces, np.concatenate([part.members for part in parts]))
    return parts if whole.slope or not whole.is_level else [whole]


def _baseline(pieces: Pieces, row: Row) -> float:
    """Where the row's letters stand; those that hang below are fewer, or as many in a short word."""
    ends = np.sort(pieces.bottom[row.members[pieces.height[row.members] >= STANDING * row.letter_px]])
    return float(ends[(len(ends) - 1) // 3])
