"""What belongs to a row beside its letters: dots and accents above and below, bullets before it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from translator.slides.pieces import Pieces, Whole
from translator.slides.row import PAD, Row

LARGER = 1.6
"""Letters are so many times higher at least than the row of their dots and accents."""
BULLET, BULLET_GAP = 0.8, 3.0
"""Height of a bullet, and the space between it and its line, in letter heights at most."""


def without_marks(pieces: Pieces, rows: list[Row]) -> list[Row]:
    """Without the rows of dots and accents that stand above, below or in larger letters; they are that row's then."""
    hosts: dict[int, list[Whole]] = {}
    letters = np.array([row.letter_px if row.is_level else 0.0 for row in rows])
    for number, row in enumerate(rows):
        larger = np.flatnonzero(letters >= LARGER * row.letter_px).tolist()
        host = next((other for other in larger if _marks(pieces, row, rows[other])), number)
        hosts.setdefault(host, []).append(row.members)
    return [
        rows[number] if len(parts) == 1 and parts[0] is rows[number].members else Row.of(pieces, np.concatenate(parts))
        for number, parts in hosts.items()
    ]


def _marks(pieces: Pieces, marks: Row, host: Row) -> bool:
    """Whether each of these pieces has a letter of the host above, below or around it, no farther than an accent is."""
    if len(host.members) < len(marks.members):
        return False
    pad = PAD * host.letter_px
    inside = host.left - pad <= marks.left and marks.right <= host.right + pad
    if not (inside and host.top - pad <= marks.top and marks.bottom <= host.bottom + pad):
        return False
    left, right = pieces.left[marks.members, np.newaxis], pieces.right[marks.members, np.newaxis]
    top, bottom = pieces.top[marks.members, np.newaxis], pieces.bottom[marks.members, np.newaxis]
    over = np.minimum(right, pieces.right[host.members]) - np.maximum(left, pieces.left[host.members])
    apart = np.maximum(pieces.top[host.members] - bottom, top - pieces.bottom[host.members])
    return bool(((over >= 0.5 * (right - left)) & (apart <= pad)).any(axis=1).all())


def give_marks(pieces: Pieces, owner: Whole, rows: Sequence[Row]) -> None:
    """Give the dots and accents that nobody owns to the row with the nearest letter, as far away as an accent is."""
    loose = np.flatnonzero(owner == 0)
    nearest = np.full(len(loose), np.inf)
    for order, row in enumerate(rows, start=1):
        pad = PAD * row.letter_px
        reach = abs(row.slope) * (row.right - row.left) + pad
        close = (pieces.bottom[loose] >= row.top - reach) & (pieces.top[loose] <= row.bottom + reach)
        close &= (pieces.right[loose] >= row.left - pad) & (pieces.left[loose] <= row.right + pad)
        marks = loose[close]
        apart = np.hypot(
            _gaps(pieces.left, pieces.right, marks, row.members), _gaps(pieces.top, pieces.bottom, marks, row.members)
        ).min(axis=1, initial=np.inf)
        apart[apart > pad] = np.inf
        closer = np.flatnonzero(close)[apart < nearest[close]]
        nearest[closer] = apart[apart < nearest[close]]
        owner[loose[closer]] = order


def _gaps(start: Whole, end: Whole, some: Whole, others: Whole) -> Whole:
    """Empty pixels between each of some pieces and each of others in one direction, shape (some, others)."""
    some_start, some_end = start[some, np.newaxis], end[some, np.newaxis]
    gaps: Whole = np.maximum(np.maximum(start[others] - some_end, some_start - end[others]), 0)
    return gaps


def find_bullets(pieces: Pieces, loose: Whole, row: Row) -> Whole:
    """Round or square pieces left or right of the line, smaller than its letters and level with them."""
    width, height = pieces.width[loose], pieces.height[loose]
    middle = (pieces.top[loose] + pieces.bottom[loose]) / 2
    small = (height >= 0.1 * row.letter_px) & (height <= BULLET * row.letter_px)
    square = (width <= 2.5 * height) & (height <= 1.5 * width)
    full = (pieces.area[loose] >= 0.6 * width * height) | (height <= 0.5 * row.letter_px)
    tall = row.bottom - row.top
    level = (middle >= row.top + 0.15 * tall) & (middle <= row.bottom - 0.1 * tall)
    before, after = row.left - pieces.right[loose], pieces.left[loose] - row.right
    beside = np.where(before >= 0, before, after)
    near = (beside >= 0) & (beside <= BULLET_GAP * row.letter_px)
    return loose[small & square & full & level & near]
