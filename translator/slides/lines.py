"""Lines of text found in a picture, each as dark letters on white, level, whatever the slide's colours. Pure.

Pieces of ink that stand side by side like letters are a line. Ink is looked for twice: on even grounds, which sees
into table cells and buttons, and on any ground, for large letters and for text on photographs. What is found there may
be no text at all, or the same text twice: who reads the lines decides by what comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PIL import Image

from translator.flow import Pixels
from translator.slides.ink import ink_on_any, ink_on_flat, white_ink, without_rules
from translator.slides.pieces import Mask, Pieces, Whole, kept, painted, pieces_of
from translator.slides.row import PAD, Row
from translator.slides.rows import find_rows
from translator.slides.turning import turned
from translator.slides.underscores import Underscore, find_underscores
from translator.slides.words import ReadWord

PAPER = 128
"""Levels (of 255) above which a pixel of a line is paper."""
LARGE, COARSE = 0.08, 80
"""Letters above this share of the picture's height may be taken for ground themselves; the surroundings they are
compared with are so many blocks across."""
ON_GROUND, PLAIN, PHOTOGRAPH = 0.2, 0.6, 0.03
"""With less ground than this in its box, a line stands on a photograph, and with less than the second maybe in part; a
picture with more that is neither ground nor text has one. Elsewhere only large letters are looked for on any ground,
and for them half the resolution is enough."""
PHOTOGRAPH_PIECES = 4
"""Pieces of a line on a photograph at least, or as many letter heights: of shorter ones nearly all are its edges. In
Arabic or Hindi a word is one piece. A large line may be shorter.
"""
WHITE_PIECES, WHITE_SOFT = 5, 0.2
"""The same where it is white, and the share of soft ink at most; others are its lights."""
TOUCH, TALL, FULL_BOX = 0.3, 3.0, 0.4
"""A picture that covers where a line begins or ends is so close to it and so much higher, in letter heights, and fills
such a share of its box, with what is left of the letters there.
"""
FAINT, FULL = 40, 180
"""Strengths of ink (of 255) between which it is soft: at the edges of letters, and all over a photograph."""
SOFT, SOFT_ALONE = 0.75, 0.45
"""Share of soft ink in large letters at most, and where there are only three or fewer."""
OF_LINE, UPWARD_PIECES = 3, 4
"""Pieces of a level line that is one, and no letters that lie on their side; and of a line that reads upwards."""
SMALLEST_UPWARD, LARGEST_UPWARD = 0.009, 0.05
"""Length of a letter of one, as a share of the picture's height."""
LEAST_INK = 30
"""Levels (of 255) by which ink differs from its background; compression stays below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """A line of text: box in pixels of the picture (levelled about its left end), height of its letters, slope.

    `letters` is its picture, dark on white, uint8 of shape (bottom_px - top_px, right_px - left_px); `bullets` are the
    boxes (left, top, right, bottom) of dots beside it, `underscores` those in it; `pieces` counts the connected pieces
    of its ink; `on_photograph` where there is hardly any ground around it, `cut` on
    which sides a photograph covers where it begins or ends: left, right.
    """

    left_px: int
    top_px: int
    right_px: int
    bottom_px: int
    height_px: float
    slope: float
    letters: Pixels
    pieces: int
    bullets: tuple[tuple[int, int, int, int], ...] = ()
    underscores: tuple[Underscore, ...] = ()
    on_photograph: bool = False
    cut: tuple[bool, bool] = (False, False)

    def overlap(self, other: TextLine) -> float:
        """The share of the smaller one's box that both cover."""
        width = min(self.right_px, other.right_px) - max(self.left_px, other.left_px)
        height = min(self.bottom_px, other.bottom_px) - max(self.top_px, other.top_px)
        smaller = min(self.area_px, other.area_px)
        return max(0, width) * max(0, height) / smaller

    def part(self, left_px: int, right_px: int) -> TextLine:
        """The part of this line between two columns of the picture, both within it."""
        sunk = round(self.slope * (left_px - self.left_px))
        return replace(
            self,
            left_px=left_px,
            top_px=self.top_px + sunk,
            right_px=right_px,
            bottom_px=self.bottom_px + sunk,
            letters=self.letters[:, left_px - self.left_px : right_px - self.left_px],
            bullets=(),
            underscores=(),
        )

    def ink_of(self, word: ReadWord) -> ReadWord:
        """A word of this line, as high as the ink where it stands; as it is where there is none."""
        first, last = word.left_px - self.left_px, word.right_px - self.left_px
        rows = np.flatnonzero((self.letters[:, max(0, first) : max(0, last)] <= PAPER).any(axis=1))
        if not len(rows):
            return word
        sunk = round(self.slope * ((first + last) / 2))
        return replace(word, top_px=self.top_px + sunk + int(rows[0]), height_px=int(rows[-1] - rows[0]) + 1)

    @property
    def softness(self) -> float:
        """The share of its ink that is not at full strength: little in letters, much where a photograph is shaded."""
        ink = 255 - self.letters
        return float((ink[ink >= FAINT] < FULL).mean()) if (ink >= FAINT).any() else 1.0

    @property
    def inked(self) -> float:
        """The share of its picture that is ink."""
        return float((self.letters <= PAPER).mean())

    @property
    def is_crisp(self) -> bool:
        """Whether most of the ink is at full strength, as in large letters, not shaded like a photograph."""
        return self.softness < (SOFT_ALONE if self.pieces <= 3 else SOFT)

    @property
    def area_px(self) -> int:
        return (self.right_px - self.left_px) * (self.bottom_px - self.top_px)


@dataclass(frozen=True, slots=True)
class Printed:
    """What is on even ground in a picture: the ink, where that ground is, and the lines in it, some of them none."""

    ink: Pixels
    ground: Mask
    found: Sequence[TextLine]

    @classmethod
    def on(cls, picture: Pixels) -> Printed:
        """What is on that of a picture (RGB, uint8, shape (height, width, 3))."""
        ink, ground = ink_on_flat(picture)
        return cls(ink, ground, _lines(ink, ground, on_ground=True))

    @property
    def lines(self) -> list[TextLine]:
        """Its lines of text: most of the picture's, in a fraction of the time where there is a photograph."""
        return [line for line in self.found if line.height_px <= LARGE * self.ink.shape[0] or line.is_crisp]


def find_lines(picture: Pixels, printed: Printed | None = None) -> list[TextLine]:
    """The level lines of a picture (RGB, uint8, shape (height, width, 3)), from top to bottom.

    `printed` is what is on even ground, where that is known.
    """
    printed = printed or Printed.on(picture)
    least, ground = LARGE * picture.shape[0], printed.ground
    explained = ground.copy()
    for line in printed.found:
        explained[line.top_px : line.bottom_px, line.left_px : line.right_px] = True
    if explained.mean() < 1 - PHOTOGRAPH:
        found = _on_photograph(picture, ground, least)
        more = [replace(line, on_photograph=_on(ground, line) < ON_GROUND) for line in found]
    else:
        half = np.asarray(Image.fromarray(picture).reduce(2))
        shrunk = ground[::2, ::2][: half.shape[0], : half.shape[1]]
        found = _lines(ink_on_any(half, COARSE), shrunk, lambda row: row.letter_px > least / 2)
        more = [_doubled(line) for line in found]
    small = [line for line in printed.found if line.height_px <= least]
    large = [line for line in [*printed.found, *more] if line.height_px > least and line.is_crisp]
    rest = [line for line in more if line.height_px <= least and not any(_same(line, other) for other in small)]
    return sorted([*small, *large, *rest], key=lambda line: (line.top_px, line.left_px))


def find_all_lines(picture: Pixels) -> tuple[list[TextLine], list[TextLine]]:
    """The same, and the lines that read upwards, as beside an axis, in the picture as it is turned for them."""
    printed = Printed.on(picture)
    lines = find_lines(picture, printed)
    return lines, _upward_lines(printed.ink, printed.ground, lines)


def _upward_lines(ink: Pixels, ground: Mask, lines: Sequence[TextLine]) -> list[TextLine]:
    """Lines that read upwards, of what is in no level line; most pictures have too little of that to look."""
    rest = ink >= LEAST_INK
    for line in lines:
        if line.pieces >= OF_LINE:
            rest[line.top_px : line.bottom_px, line.left_px : line.right_px] = False
    pieces = pieces_of(rest)
    size = SMALLEST_UPWARD * ink.shape[0], LARGEST_UPWARD * ink.shape[0]
    larger = np.maximum(pieces.width, pieces.height)
    letters = kept(pieces, (larger >= size[0]) & (larger <= size[1]))
    if len(letters) < UPWARD_PIECES:
        return []
    plain = np.where(painted(letters, np.ones(len(letters), np.int64), ink.shape) > 0, ink, 0)
    found = _lines(turned(plain), turned(ground), on_ground=True, size=ink.shape)
    return [line for line in found if line.pieces >= UPWARD_PIECES and line.is_crisp]


def _on_photograph(picture: Pixels, ground: Mask, large_px: float) -> list[TextLine]:
    """The lines on photographs, and all with larger letters, by any ink, and by white ink: text on a photograph is
    white most often, and little else is.
    """

    def any_ink(row: Row) -> bool:
        long = max(len(row.members), (row.right - row.left) / row.letter_px) >= PHOTOGRAPH_PIECES
        return row.letter_px > large_px or (long and _on(ground, row) < ON_GROUND)

    def white_ones(row: Row) -> bool:
        return len(row.members) >= WHITE_PIECES and _on(ground, row) < PLAIN

    found = _lines(ink_on_any(picture), ground, any_ink)
    white = _lines(white_ink(picture), ground, white_ones)
    texts = [line for line in white if line.softness <= WHITE_SOFT]
    return [*found, *(line for line in texts if not any(_same(line, other) for other in found))]


def _on(ground: Mask, line: Row | TextLine) -> float:
    """The share of a row's or line's box that is ground."""
    left, top, right, bottom = (
        (line.left, line.top, line.right, line.bottom)
        if isinstance(line, Row)
        else (line.left_px, line.top_px, line.right_px, line.bottom_px)
    )
    return float(ground[max(0, top) : bottom, left:right].mean())


def _doubled(line: TextLine) -> TextLine:
    """A line found in the picture at half its size."""
    letters = Image.fromarray(line.letters)
    return replace(
        line,
        left_px=2 * line.left_px,
        top_px=2 * line.top_px,
        right_px=2 * line.right_px,
        bottom_px=2 * line.bottom_px,
        height_px=2 * line.height_px,
        letters=np.asarray(letters.resize((2 * letters.width, 2 * letters.height), Image.Resampling.BICUBIC)),
        bullets=tuple((2 * left, 2 * top, 2 * right, 2 * bottom) for left, top, right, bottom in line.bullets),
        underscores=tuple(replace(one, left_px=2 * one.left_px, right_px=2 * one.right_px) for one in line.underscores),
    )


def _same(one: TextLine, other: TextLine) -> bool:
    alike = max(one.height_px, other.height_px) <= 1.5 * min(one.height_px, other.height_px)
    return alike and one.overlap(other) >= 0.7 and one.area_px <= 1.3 * other.area_px


def _lines(
    ink: Pixels,
    ground: Mask,
    wanted: Callable[[Row], bool] = lambda row: True,
    *,
    on_ground: bool = False,
    size: tuple[int, ...] | None = None,
) -> list[TextLine]:
    """The wanted lines in the ink; `on_ground` leaves out what stands on a photograph. `size` is that of the picture
    (height, width) where it is turned.
    """
    mask = ink >= LEAST_INK
    ruled = without_rules(mask)
    pieces = pieces_of(ruled)
    found = find_rows(pieces, ground, on_ground=on_ground, size=size or ink.shape)
    if not any(wanted(row) for row in found.rows):
        return []
    owner = painted(pieces, found.owner, ink.shape)
    plain = np.where(ruled == mask, ink, 0)
    numbered = enumerate(zip(found.rows, found.bullets, strict=True), start=1)
    lines = [(row, _line(plain, owner, pieces, row, order, dots)) for order, (row, dots) in numbered if wanted(row)]
    return [replace(line, cut=_cut(pieces, row)) if on_ground else line for row, line in lines]


def _line(ink: Pixels, owner: npt.NDArray[np.int32], pieces: Pieces, row: Row, order: int, bullets: Whole) -> TextLine:
    pad = round(PAD * row.letter_px) + 1
    left, right = max(0, row.left - pad), min(ink.shape[1], row.right + pad)
    top, bottom = max(0, row.top - pad), min(ink.shape[0], row.bottom + pad)
    sides = (pieces.left, pieces.top, pieces.right, pieces.bottom)
    return TextLine(
        left_px=left,
        top_px=top,
        right_px=right,
        bottom_px=bottom,
        height_px=row.letter_px,
        slope=row.slope,
        letters=_letters(ink, owner, order, (left, top, right, bottom), row.slope),
        pieces=len(row.members),
        bullets=tuple(
            (int(a[dot]), int(b[dot]), int(c[dot]), int(d[dot])) for a, b, c, d in [sides] for dot in bullets
        ),
        underscores=find_underscores(pieces, row),
    )


def _cut(pieces: Pieces, row: Row) -> tuple[bool, bool]:
    """On which sides a picture covers the row's end, left and right."""
    large = (pieces.height > TALL * row.letter_px) & (pieces.width > TALL * row.letter_px)
    large &= pieces.area >= FULL_BOX * pieces.width * pieces.height
    level = (pieces.rows >= row.top) & (pieces.rows < row.bottom) & large[pieces.owner]
    touch = TOUCH * row.letter_px
    before = level & (pieces.starts < row.left) & (np.abs(row.left - pieces.ends) <= touch)
    after = level & (pieces.ends > row.right) & (np.abs(pieces.starts - row.right) <= touch)
    return bool(before.any()), bool(after.any())


def _letters(
    ink: Pixels, owner: npt.NDArray[np.int32], order: int, box: tuple[int, int, int, int], slope: float
) -> Pixels:
    """The line dark on white: its own ink and unowned dots and accents, stretched to full contrast, level."""
    left, top, right, bottom = box
    fall = round(slope * (right - left))
    first, last = max(0, top + min(0, fall)), min(ink.shape[0], bottom + max(0, fall))
    part, owned = ink[first:last, left:right], owner[first:last, left:right]
    own = part[owned == order]
    full = float(np.percentile(own, 80)) if own.size else 255.0
    foreign = (owned != 0) & (owned != order)
    if foreign.any():
        part = np.where(_grown(foreign), 0, part)
    white = 255 - np.clip((part.astype(np.float32) - 0.12 * full) / (0.88 * full) * 255, 0, 255)
    levelled = Image.fromarray(white.astype(np.uint8)).transform(
        (right - left, bottom - top),
        Image.Transform.AFFINE,
        (1, 0, 0, slope, 1, top - first),
        resample=Image.Resampling.BILINEAR,
        fillcolor=255,
    )
    return np.asarray(levelled)


def _grown(mask: Mask) -> Mask:
    """The mask and all around it: edges of letters are soft."""
    wide = mask.copy()
    wide[:, 1:] |= mask[:, :-1]
    wide[:, :-1] |= mask[:, 1:]
    tall = wide.copy()
    tall[1:] |= wide[:-1]
    tall[:-1] |= wide[1:]
    return tall
