"""What stands out from its background in a picture. Pure."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter

from translator.flow import Pixels
from translator.slides.pieces import Mask, Pieces, Whole, filled, kept, painted, pieces_of, runs_of

_Number = TypeVar("_Number", np.uint8, np.int16)

ACROSS, WINDOW = 160, 15
"""Surroundings are a median over WINDOW x WINDOW blocks, ACROSS of them in a row: wider than most letters."""
NOISY = 6
"""Median difference between neighbours above which a camera's noise is smoothed away first."""
EVEN = (12, 40)
"""Levels between neighbouring pixels of one ground: twice the picture's noise, within these bounds."""
GROUND, CORE = 0.0008, 0.02
"""An even area is ground that has this share of the picture, and holds a square of this share of its height: a small
cell of a table does, a letter's stroke does not."""
GREY = 190
"""What is no lighter than this level (of 255) is not white."""
NOWHERE = np.int16(12_000)
"""A place beyond every picture."""
RULE_LENGTH, RULE_WIDTH = 0.08, 0.007
"""Longer than this share of the picture's width and thinner than that of its height: a rule, not a letter's stroke."""
STROKES = 0.3
"""With this share of ink right above or below it, what looks like a rule is where the letters of a soft word touch."""


def ink_on_any(picture: Pixels, across: int = ACROSS) -> Pixels:
    """How far each pixel is from its surroundings, in the colour channel where it is farthest: shape (h, w).

    For any ground, photographs too; near the edge of a box or cell it errs.
    """
    colours = Image.fromarray(picture)
    blocks = (across, max(1, round(across * colours.height / colours.width)))
    background = colours.resize(blocks, Image.Resampling.BOX).filter(ImageFilter.MedianFilter(WINDOW))
    # At the edge of a band there are two backgrounds; neither is ink, nor is anything between them.
    darkest = background.filter(ImageFilter.MinFilter(3)).resize(colours.size, Image.Resampling.BILINEAR)
    lightest = background.filter(ImageFilter.MaxFilter(3)).resize(colours.size, Image.Resampling.BILINEAR)
    apart = ImageChops.add(ImageChops.subtract(darkest, colours), ImageChops.subtract(colours, lightest))
    red, green, blue = apart.split()
    return np.asarray(ImageChops.lighter(red, ImageChops.lighter(green, blue)))


def white_ink(picture: Pixels) -> Pixels:
    """How much nearer to white than `GREY` each pixel is, from 0 to 255: shape (h, w)."""
    red, green, blue = Image.fromarray(picture).split()
    darkest = ImageChops.darker(red, ImageChops.darker(green, blue))
    return np.asarray(darkest.point([max(0, 255 * (level - GREY) // (255 - GREY)) for level in range(256)]))


def ink_on_flat(picture: Pixels) -> tuple[Pixels, Mask]:
    """How far each pixel is from the nearest ground, and where the ground is: both of shape (h, w).

    The ground is every larger area of even colour: paper, a band, a cell. It is exact there, and nothing elsewhere.
    """
    steps = _steps(picture)
    if np.median(steps) > NOISY:
        picture = np.asarray(Image.fromarray(picture).filter(ImageFilter.BoxBlur(1)))
        steps = _steps(picture)
    ground = _ground(steps <= np.clip(2 * np.median(steps), *EVEN))
    height, width = ground.shape
    rows, columns = np.nonzero(~ground)
    across, down = np.arange(width, dtype=np.int16), np.arange(height, dtype=np.int16)[:, np.newaxis]
    left = np.maximum.accumulate(np.where(ground, across, -NOWHERE), axis=1)[rows, columns]
    right = np.minimum.accumulate(np.where(ground, across, NOWHERE)[:, ::-1], axis=1)[:, ::-1][rows, columns]
    above = np.maximum.accumulate(np.where(ground, down, -NOWHERE), axis=0)[rows, columns]
    below = np.minimum.accumulate(np.where(ground, down, NOWHERE)[::-1], axis=0)[::-1][rows, columns]
    distances = np.stack([columns - left, right - columns, rows - above, below - rows])
    nearest = distances.argmin(axis=0)
    known = distances.min(axis=0) < NOWHERE // 2
    row = np.choose(nearest, [rows, rows, above, below])[known]
    column = np.choose(nearest, [left, right, columns, columns])[known]
    rows, columns = rows[known], columns[known]
    apart = _greatest(np.abs(picture[rows, columns].astype(np.int16) - picture[row, column]))
    ink = np.zeros(ground.shape, np.uint8)
    ink[rows, columns] = apart
    return ink, ground


def _steps(picture: Pixels) -> Pixels:
    """How much each pixel and its eight neighbours differ, in the colour channel where they do most: shape (h, w)."""
    framed = np.pad(picture, ((1, 1), (1, 1), (0, 0)), "edge")
    return _greatest(_around(np.maximum, framed) - _around(np.minimum, framed))


def _greatest(colours: npt.NDArray[_Number]) -> npt.NDArray[_Number]:
    """The greatest of the three channels; NumPy's own maximum over a short last axis is ten times slower."""
    greatest: npt.NDArray[_Number] = np.maximum(np.maximum(colours[..., 0], colours[..., 1]), colours[..., 2])
    return greatest


def _ground(even: Mask) -> Mask:
    """The areas of even colour that are broader than a letter's stroke."""
    areas = pieces_of(even)
    number = painted(areas, np.arange(1, len(areas) + 1), even.shape)
    broad = np.zeros(len(areas) + 1, np.bool_)
    broad[number[_cores(even, max(3, round(CORE * even.shape[0])))]] = True
    broad[1:] &= areas.area >= GROUND * even.size
    broad[0] = False
    return broad[number]


def _cores(even: Mask, side: int) -> tuple[Whole, Whole]:
    """The upper left corners of every square of `side` pixels that is even throughout: rows, columns."""
    sums = np.zeros((even.shape[0] + 1, even.shape[1] + 1), np.int32)
    np.cumsum(np.cumsum(even, axis=0, dtype=np.int32), axis=1, out=sums[1:, 1:])
    inside = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    rows, columns = np.nonzero(inside == side * side)
    return rows, columns


def _around(extreme: np.ufunc, framed: Pixels) -> Pixels:
    """The extreme of each pixel and its eight neighbours."""
    tall: Pixels = extreme(extreme(framed[:-2], framed[1:-1]), framed[2:])
    wide: Pixels = extreme(extreme(tall[:, :-2], tall[:, 1:-1]), tall[:, 2:])
    return wide


def without_rules(ink: Mask) -> Mask:
    """The ink without rules, underlines and frames, which would tie letters together; a letter that one runs through
    stays whole.
    """
    thin = max(2, round(RULE_WIDTH * ink.shape[0]))
    least = round(RULE_LENGTH * ink.shape[1])
    across = _rules(ink, least, thin)
    down = _rules(np.ascontiguousarray(ink.T), least, thin)
    letters = ink & ~_inked(across, ink.shape) & ~_inked(down, ink.T.shape).T
    whole = letters.copy()
    for rules, bare, found in ((across, letters, whole), (down, letters.T, whole.T)):
        for top, bottom, left, right in zip(rules.top, rules.bottom, rules.left, rules.right, strict=True):
            if top > 0 and bottom < len(bare):
                found[top:bottom, left:right] |= bare[top - 1, left:right] & bare[bottom, left:right]
    return whole


def _inked(pieces: Pieces, shape: tuple[int, ...]) -> Mask:
    """Where any of the pieces is in a picture of this shape."""
    return painted(pieces, np.ones(len(pieces), np.int64), shape) > 0


def _rules(ink: Mask, least: int, thin: int) -> Pieces:
    """Where runs of at least `least` pixels in a row lie no more than `thin` below each other."""
    rows, starts, ends = runs_of(ink)
    long = ends - starts >= least
    if not long.any():
        return pieces_of(np.zeros((0, 0), np.bool_))
    rule = filled(rows[long], starts[long], ends[long], np.ones(int(long.sum()), np.int32), ink.shape) > 0
    thick = np.zeros((ink.shape[0] + 2 * thin, ink.shape[1]), np.bool_)
    thick[thin:-thin] = rule
    core = np.logical_and.reduce([thick[shift : ink.shape[0] + thin + shift] for shift in range(thin + 1)])
    back = np.zeros((ink.shape[0] + 2 * thin, ink.shape[1]), np.bool_)
    back[thin:] = core
    found: Mask = rule & ~np.logical_or.reduce([back[shift : ink.shape[0] + shift] for shift in range(thin + 1)])
    rules = pieces_of(found)
    return kept(rules, ~_are_words(rules, ink))


def _are_words(rules: Pieces, ink: Mask) -> Mask:
    """Which of the rules that were found are letters' strokes: letters stand on them or hang from them all along, close
    on one side; one that runs through them is none.
    """
    framed = np.pad(ink, ((2, 2), (0, 0)))
    words = np.zeros(len(rules), np.bool_)
    for number, (top, bottom, left, right) in enumerate(
        zip(rules.top, rules.bottom, rules.left, rules.right, strict=True)
    ):
        above, below = framed[top : top + 2, left:right], framed[bottom + 2 : bottom + 4, left:right]
        through = above[1] & below[0]
        beside = [(side & ~through).sum(axis=1).min() for side in (above, below)]
        words[number] = max(beside) > STROKES * (~through).sum()
    return words
