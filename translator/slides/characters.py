"""Characters in parts, as in Korean, Japanese and Chinese: rows of their parts are one row. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from translator.slides.marks import find_bullets
from translator.slides.pieces import Pieces, Whole, groups_of
from translator.slides.row import Row, is_stacked

LEVEL = 0.6
"""Share of the lower row's height that the other one covers."""
SIZES = 3.0
"""How much larger than its parts' letters seem those of a line may be."""
GAP = 1.4
"""Empty space between two rows of one line in letter heights at most: a comma has most of a character's width."""


def with_whole_characters(pieces: Pieces, rows: Sequence[Row]) -> list[Row]:
    """The rows, those of one line joined where its characters are in parts, which stand apart from each other."""
    joined = [(a, b) for a, b in combinations(range(len(rows)), 2) if _are_one(pieces, rows[a], rows[b])]
    if not joined:
        return list(rows)
    one, other = np.array(joined).T
    group = groups_of(len(rows), one, other)
    return [row for number in range(group.max() + 1) for row in _joined(pieces, rows, np.flatnonzero(group == number))]


def _joined(pieces: Pieces, rows: Sequence[Row], numbers: Whole) -> list[Row]:
    """The rows of these numbers as one, if that is a line."""
    parts = [rows[number] for number in numbers]
    whole = Row.of(pieces, np.concatenate([part.members for part in parts])) if len(parts) > 1 else parts[0]
    return [whole] if whole.is_level else parts


def _are_one(pieces: Pieces, row: Row, other: Row) -> bool:
    """Whether two rows are of one line, and its characters in parts."""
    level = min(row.bottom, other.bottom) - max(row.top, other.top)
    if level < LEVEL * min(row.bottom - row.top, other.bottom - other.top):
        return False
    if max(row.letter_px, other.letter_px) > SIZES * min(row.letter_px, other.letter_px):
        return False
    gap = max(row.left, other.left) - min(row.right, other.right)
    if gap > GAP * max(row.letter_px, other.letter_px):
        return False
    if any(len(find_bullets(pieces, a.members, b)) == len(a.members) for a, b in ((row, other), (other, row))):
        return False
    return is_stacked(pieces, np.concatenate([row.members, other.members]))
