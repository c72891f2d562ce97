"""Pieces of ink that stand side by side like the letters of a line. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from translator.slides.characters import with_whole_characters
from translator.slides.gaps import with_wide_gaps
from translator.slides.marks import find_bullets, give_marks, without_marks
from translator.slides.pieces import Mask, Pieces, Whole, groups_of, pairs
from translator.slides.row import Row, letter_height

LEAST_HEIGHT, MOST_HEIGHT = 0.009, 0.25
"""Height of letters as a share of the picture's: smaller ones no audience can read, larger pieces are no letters."""
MOST_WIDTH = 0.4
"""Width of a piece as a share of the picture's: joined letters, a word in Arabic."""
THIN = 14
"""How many times longer than wide a piece is that is a rule and no letter."""
HIGHEST_STROKE, STROKE = 0.1, 1.6
"""A thinner one may be an "l" of a light face, up to this share of the picture's height, beside letters that it is no
higher than, so many times.
"""
DASH, FLAT = 0.1, 3.0
"""A dash or an underscore is so wide at most, as a share of the picture's height, and so many times wider than high."""
LEAST_SIGN = 0.05
"""Height of a sign, such as a dash, in the height of the letter beside it at least."""
UNDER, UNDER_WIDTH = (-0.35, 0.45), 3.0
"""How far below the letter beside it an underscore lies, in its heights, and how many of them it is wide at most."""
COVERED = 0.3
"""With such a share of it below other ink that is as close as it is wide, what is flat is no underscore."""
LEAST_SOLID = 0.22
"""Share of its box that a letter fills which stands alone; an arc or a crack fills less."""
PRINTED, AROUND = 0.1, 0.8
"""With this share of ground in its box and this share of its height around it, a letter is not on a photograph."""
GAP, SIGN_GAP, DASH_GAP, SOLID_GAP = 1.25, 0.85, 1.5, 0.4
"""Empty space in a line in letter heights: between letters, beside a sign, beside a dash or an equals sign, which in
code has wide spaces, and beside a letter that a soft picture has filled, such as an "e", which is closer than a bullet.
"""
SQUARE, SOLID = 0.5, 0.97
"""What is so high, in letter heights, fills such a share of its box and has no letter right before it is the mark of a
legend, however close to its text; a filled letter is round.
"""
SIZES = 3.0
"""How much taller than its neighbour a letter may be."""
TALL, UNTYINGS = 1.6, 3
"""Height in letter heights of a piece that ties lines together, and how often they are untied."""
MARK = 0.3
"""A bullet higher than this, in letter heights, is no full stop."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a picture; for each the pieces that are bullets beside it; and `owner`, for every piece the number of
    its row from 1, 0 for what nobody owns, -1 for what is no part of a line: bullets, rules, pictures.
    """

    rows: tuple[Row, ...]
    bullets: tuple[Whole, ...]
    owner: Whole


def find_rows(pieces: Pieces, ground: Mask, *, on_ground: bool, size: tuple[int, ...]) -> Rows:
    """The rows among the pieces; `on_ground` leaves out what stands on a photograph, where there is no ground.

    `size` is the picture's (height, width), of which letters are shares.
    """
    height, width = size[:2]
    fitting = (pieces.height < MOST_HEIGHT * height) & (pieces.width < MOST_WIDTH * width)
    fitting &= (pieces.height < THIN * pieces.width) & ((pieces.width < THIN * pieces.height) | _dashes(pieces, height))
    small = fitting & (pieces.area >= 3)
    printed = _share(pieces, ground) >= PRINTED
    letters = small & printed if on_ground else small
    groups = _level_groups(pieces, letters, printed, max(5, LEAST_HEIGHT * height))
    rows = without_marks(
        pieces, with_wide_gaps(pieces, with_whole_characters(pieces, [Row.of(pieces, members) for members in groups]))
    )
    rows = [row for row in rows if _is_text(pieces, row, height)]
    loose = small.copy()
    loose[[piece for row in rows if len(row.members) > 1 for piece in row.members]] = False
    bullets = [find_bullets(pieces, np.flatnonzero(loose), row) for row in rows]
    dots = {int(piece) for found in bullets for piece in found}
    strokes = _strokes(pieces, height)
    owner = np.where(fitting | strokes, 0, -1)
    for row, found in zip(rows, bullets, strict=True):
        owner[[piece for piece in found if pieces.height[piece] >= MARK * row.letter_px]] = -1
    kept = [number for number, row in enumerate(rows) if not dots.issuperset(row.members.tolist())]
    for order, number in enumerate(kept, start=1):
        owner[rows[number].members] = order
    give_marks(pieces, owner, [rows[number] for number in kept])
    sizes = np.array([0.0, *(rows[number].letter_px for number in kept)])
    high = pieces.height / np.maximum(sizes[np.maximum(owner, 0)], 1.0)
    owner[(strokes & (high > STROKE)) | (loose & _solids(pieces) & (owner > 0) & (high >= SQUARE))] = -1
    return Rows(tuple(rows[number] for number in kept), tuple(bullets[number] for number in kept), owner)


def _strokes(pieces: Pieces, height_px: int) -> Mask:
    """Pieces as thin as a rule that may be an "l" of a light face: no higher than letters are, and upright."""
    strokes: Mask = (pieces.height >= THIN * pieces.width) & (pieces.height < HIGHEST_STROKE * height_px)
    return strokes & (pieces.area >= 3)


def _dashes(pieces: Pieces, height_px: int) -> Mask:
    """Pieces that may be a dash, an underscore or half of an equals sign: flat, and no wider than two letters or so."""
    dashes: Mask = (pieces.width >= FLAT * pieces.height) & (pieces.width <= DASH * height_px)
    return dashes


def _share(pieces: Pieces, ground: Mask) -> npt.NDArray[np.float64]:
    """The share of ground in each piece's box and close around it."""
    height, width = ground.shape
    sums = np.zeros((height + 1, width + 1), np.int64)
    np.cumsum(np.cumsum(ground, axis=0, dtype=np.int32), axis=1, out=sums[1:, 1:])
    around = (AROUND * pieces.height).astype(np.int64) + 2
    left, top = np.maximum(pieces.left - around, 0), np.maximum(pieces.top - around, 0)
    right, bottom = np.minimum(pieces.right + around, width), np.minimum(pieces.bottom + around, height)
    inside = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
    return np.asarray(inside / ((right - left) * (bottom - top)))


def _level_groups(pieces: Pieces, letters: Mask, printed: Mask, least_px: float) -> list[Whole]:
    """The letters that stand in a line, without the tall pieces that tie lines to each other and to photographs."""
    for _ in range(UNTYINGS):
        groups = _grouped(pieces, np.flatnonzero(letters), printed, least_px)
        tied = [group for group in groups if len(group) > 3 and not Row.of(pieces, group).is_level]
        tall = [group[pieces.height[group] > TALL * letter_height(pieces.height[group])] for group in tied]
        if not any(len(ties) for ties in tall):
            break
        letters = letters.copy()
        letters[np.concatenate(tall)] = False
    return groups


def _grouped(pieces: Pieces, letters: Whole, printed: Mask, least_px: float) -> list[Whole]:
    """The letters that stand in a line, as numbers of pieces, for every line with a letter of at least this height."""
    order = letters[np.argsort(pieces.left[letters], kind="stable")]
    left, top, right, bottom = (side[order] for side in (pieces.left, pieces.top, pieces.right, pieces.bottom))
    height = bottom - top
    flat = right - left >= FLAT * height
    last = np.searchsorted(left, right + GAP * SIZES * np.where(flat, right - left, height), "right")
    following = np.arange(1, len(order) + 1)
    one, other = pairs(following, np.maximum(last - following, 0))
    small = np.minimum(height[one], height[other])
    tall = np.maximum(height[one], height[other])
    beside = np.minimum(bottom[one], bottom[other]) - np.maximum(top[one], top[other])
    gap = left[other] - right[one]
    alike = (tall <= SIZES * small) & (beside >= 0.5 * small) & (gap <= GAP * tall)
    shorter, taller = np.where(height[one] < height[other], (one, other), (other, one))
    sunk = top[shorter] - bottom[taller]
    free = flat.copy()
    wide = right - left
    for stroke, rest in ((one, other), (other, one)):
        over = np.minimum(right[stroke], right[rest]) - np.maximum(left[stroke], left[rest])
        above = (over > COVERED * wide[stroke]) & (np.abs(top[stroke] - bottom[rest]) <= wide[stroke])
        free[stroke[above]] = False
    below = free[shorter] & (sunk >= UNDER[0] * tall) & (sunk <= UNDER[1] * tall) & (gap >= UNDER[0] * tall)
    below &= wide[shorter] <= UNDER_WIDTH * tall
    sign = (
        (small >= LEAST_SIGN * tall)
        & ((beside >= 0.8 * small) | below)
        & (gap <= np.where(flat[shorter], DASH_GAP, SIGN_GAP) * tall)
    )
    letter = np.zeros(len(order), np.bool_)
    letter[one[alike]] = letter[other[alike]] = True
    sign &= ~letter[shorter] | flat[shorter]
    sign |= flat[one] & flat[other] & (top[one] == top[other]) & (np.abs(gap) <= SOLID_GAP * wide[one])
    solid = _solids(pieces)[order]
    close = gap <= SOLID_GAP * tall
    first = np.ones(len(order), np.bool_)
    first[other[alike & close]] = False
    mark = solid & first & (pieces.area[order] >= SOLID * wide * height)
    close &= ~(mark[one] & (height[one] >= SQUARE * tall))
    linked = (alike | sign) & ~(solid[one] & solid[other]) & (close | ~(solid[one] | solid[other]))
    linked &= printed[order[one]] == printed[order[other]]
    group = groups_of(len(order), one[linked], other[linked])
    by_group = np.argsort(group, kind="stable")
    lines = np.split(order[by_group], np.flatnonzero(np.diff(group[by_group])) + 1)
    return [line for line in lines if len(line) and pieces.height[line].max() >= least_px]


def _solids(pieces: Pieces) -> Mask:
    """Which pieces are solid squares, oblongs and discs: the marks of a legend, tiles, bullets."""
    longer, shorter = np.maximum(pieces.width, pieces.height), np.minimum(pieces.width, pieces.height)
    share = pieces.area / (pieces.width * pieces.height)
    unbroken = np.bincount(pieces.owner, minlength=len(pieces)) == pieces.height
    oblong = (share >= 0.93) & (shorter >= 0.4 * longer)
    disc = (share >= 0.74) & (shorter >= 0.85 * longer)
    solid: Mask = (oblong | disc) & unbroken & (longer >= 6)
    return solid


def _is_text(pieces: Pieces, row: Row, height_px: int) -> bool:
    """Whether these pieces may be letters: large enough, level, more than one, and not all solid boxes."""
    if row.letter_px < max(5.0, LEAST_HEIGHT * height_px) or not row.is_level:
        return False
    width = pieces.width[row.members]
    solid = pieces.area[row.members] / (width * pieces.height[row.members])
    if len(row.members) == 1:
        large = row.letter_px >= 1.5 * LEAST_HEIGHT * height_px
        return large and 0.1 <= width[0] / row.letter_px <= 12 and LEAST_SOLID <= float(solid[0]) < 0.9
    high = width < FLAT * pieces.height[row.members]
    return len(row.members) > 8 or (bool(high.any()) and float(np.median(solid[high])) < 0.95)
