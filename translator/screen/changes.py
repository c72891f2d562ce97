"""When the slide changes: pictures in, one change out for every slide that was shown.

A picture is compared as a small grey one, CELLS block means of its luminance, so that compression noise, the mouse
and a blinking cursor stay below what counts. Where a small video plays is left out of every comparison.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from PIL import Image

from translator.flow import Frame, Pixels
from translator.screen.motion import (
    CELLS,
    LEVELS,
    STILL_LEVELS,
    Grey,
    Mask,
    Motion,
    Whole,
    around,
    in_cells,
    in_tiles,
)

LEAST_CELLS = 40
"""Changed cells below this are the mouse, a cursor, a page number: 1 in 900 of the picture, a short word has 80."""
SETTLED_S = 0.5
"""How long a picture must hold still to be taken."""
MOSTLY_SETTLED_S = 0.75
"""How long all of it must but a small part, where the slide is another one: a speaker's camera goes on moving."""
PATIENCE_S = 3.0
"""A picture that has not settled after this is taken as it is."""
LOCAL = 0.15
"""Share of the picture up to which a change is local: a speaker's camera in a corner, a word."""
RESCALED_SHARE = 0.01
"""Tiles by which a picture may differ from itself at another resolution; two slides of a talk differ by 0.07."""
SAME_LETTERS, FAINTEST = 0.9, 0.1
"""Correlation of what a tile shows before and after where it is the same, fainter or stronger; and how faint one of
them may be, relative to the other.
"""

LEAST_CORRELATED = 5
"""Fewer cells of a tile tell nothing: two always correlate."""

Small = npt.NDArray[np.uint8]


class Kind(StrEnum):
    """What a change is: a slide never seen, more on the same slide, or a slide seen before."""

    NEW = "new"
    GROWN = "grown"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A slide came up: `shown_s` is when the first frame differed, `frame` the picture once it had settled.

    Where it is `local`, a small part of the picture differs from what was up before, and nothing else.
    """

    slide_id: int
    kind: Kind
    shown_s: float
    frame: Frame
    local: bool = False


class SlideChanges:
    """Follows frames, at up to about 4 a second in order of time, and tells when a slide is new, grown or returned.

    One owner, no thread: `see` every frame, `flush` at the end of the talk; `take_back` a change that was none.
    """

    def __init__(self) -> None:
        self._shown: Grey | None = None  # what the last change (or a blank picture) looked like
        self._shown_id: int | None = None  # None while the picture is blank
        # Every state of every slide, in one byte a cell, for they stay until the end; and its frame's shape.
        self._seen: list[tuple[int, Small, tuple[int, ...]]] = []
        self._before_id: int | None = None  # what was on show before the last change
        self._slides = 0
        self._previous: Grey | None = None
        self._latest: Frame | None = None
        self._anchor: Grey | None = None  # the first picture of the present stillness
        self._anchor_s = 0.0
        self._rest: Grey | None = None  # the first since which only a small part has moved
        self._rest_s = 0.0
        self._differs_s: float | None = None  # the first frame that differed from what is shown
        self._video = False  # the slide on show was taken while moving
        self._motion = Motion()

    def see(self, frame: Frame) -> Change | None:
        """Take the next frame; a change is told once its picture has settled, or after PATIENCE_S."""
        same = self._latest is not None and frame.pixels is self._latest.pixels
        grey = self._previous if same and self._previous is not None else shrink(frame.pixels)
        now = frame.grabbed_s
        calm, taken_over = self._motion.see(grey, now)
        self._previous, self._latest = grey, frame
        if self._anchor is None or _count(grey, self._anchor, calm, STILL_LEVELS) >= LEAST_CELLS:
            self._anchor, self._anchor_s = grey, now
        if self._rest is None or not is_local(self._rest, grey, calm, STILL_LEVELS):
            self._rest, self._rest_s = grey, now
        if self._shown is not None:
            self._shown = np.where(taken_over, grey, self._shown)
            if _count(grey, self._shown, calm, LEVELS) < LEAST_CELLS:
                self._differs_s = None
                return None
        if self._differs_s is None:
            self._differs_s = now
        if now - self._anchor_s >= SETTLED_S or self._is_mostly_settled(grey, now, calm):
            shown_s = self._anchor_s if self._video else self._differs_s
            self._video = False
            return self._take(frame, grey, shown_s, calm)
        if now - self._differs_s >= PATIENCE_S and not self._video:
            self._video = True
            return self._take(frame, grey, self._differs_s, calm)
        return None

    def _is_mostly_settled(self, grey: Grey, now: float, calm: Mask) -> bool:
        """Whether another slide is up that holds still but for a small part."""
        another = self._shown is None or not is_local(self._shown, grey, calm, LEVELS)
        return another and now - self._rest_s >= MOSTLY_SETTLED_S and not self._video

    def flush(self) -> Change | None:
        """The talk has ended: a picture that had not settled yet counts."""
        if self._latest is None or self._previous is None or self._differs_s is None or self._video:
            return None
        return self._take(self._latest, self._previous, self._differs_s, np.ones(CELLS, dtype=np.bool_))

    def take_back(self, change: Change) -> None:
        """The last change was none: what moved is no part of the slide, which is the one that was up before."""
        if change.kind is Kind.NEW and self._before_id is not None:
            _, grey, shape = self._seen[-1]
            self._seen[-1] = self._before_id, grey, shape
            self._slides -= 1
        self._shown_id = self._before_id

    def _take(self, frame: Frame, grey: Grey, shown_s: float, calm: Mask) -> Change | None:
        before, self._shown, self._differs_s = self._shown, grey, None
        if is_blank(grey):
            self._shown_id = None
            return None
        shape = frame.pixels.shape
        kind, slide_id = self._name(grey, shape, before, calm)
        local = before is not None and self._shown_id is not None and is_local(before, grey, calm, LEVELS)
        self._before_id, self._shown_id = self._shown_id, slide_id
        if kind is not Kind.RETURNED:
            self._seen.append((slide_id, grey.astype(np.uint8), shape))
        return Change(slide_id=slide_id, kind=kind, shown_s=shown_s, frame=frame, local=local)

    def _name(self, grey: Grey, shape: tuple[int, ...], before: Grey | None, calm: Mask) -> tuple[Kind, int]:
        for slide_id, small, its_shape in reversed(self._seen):
            seen = small.astype(np.int16)
            alike = _count(grey, seen, calm, LEVELS) < LEAST_CELLS
            if alike or (shape != its_shape and is_rescaled(grey, seen)):
                return Kind.RETURNED, slide_id
        if self._shown_id is not None and before is not None and has_grown(before, grey, calm):
            return Kind.GROWN, self._shown_id
        self._slides += 1
        return Kind.NEW, self._slides


def shrink(pixels: Pixels) -> Grey:
    """Block means of the luminance, shape CELLS, whatever the frame's size."""
    image = Image.fromarray(pixels).convert("L").resize((CELLS[1], CELLS[0]), Image.Resampling.BOX)
    return np.asarray(image, dtype=np.int16)


def is_blank(grey: Grey) -> bool:
    """Nothing to see: black, white, one colour."""
    middle = np.int16(np.median(grey))
    return int((np.abs(grey - middle) > LEVELS).sum()) < LEAST_CELLS


def is_rescaled(one: Grey, other: Grey) -> bool:
    """Whether two pictures are one in two resolutions: letters fall on the cells otherwise, so tiles count."""
    apart = np.abs(in_tiles(one - other).mean(axis=(1, 3)))
    return float((apart > LEVELS).mean()) < RESCALED_SHARE


def is_local(before: Grey, after: Grey, calm: Mask, levels: int) -> bool:
    """Whether all that changed by more than so many levels lies in a small part of the picture."""
    changed = (np.abs(after - before) > levels) & calm
    rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
    if not len(rows):
        return True
    area: int = (rows[-1] - rows[0] + 1) * (columns[-1] - columns[0] + 1)
    return bool(area <= LOCAL * changed.size)


def has_grown(before: Grey, after: Grey, calm: Mask) -> bool:
    """Whether what was there still is, if only fainter, as points that were talked about, or stronger: what else has
    changed was added where nothing was.
    """
    changed = (np.abs(after - before) > LEVELS) & calm
    content = content_of(before)
    lost = int((changed & content & ~_same_letters(before, after, content)).sum())
    # A letter beside a new one touches the old content's rim; a changed page number is no loss either.
    return lost <= 0.05 * int(content.sum()) and lost <= 0.15 * int(changed.sum())


def _same_letters(before: Grey, after: Grey, content: Mask) -> Mask:
    """Where the content is the same but for its strength: cells of the tiles in which both correlate, by themselves or
    with those around, as at the edge of a box.
    """
    told = in_tiles(content)
    one, other = (np.where(told, in_tiles(cells), 0).astype(np.int64) for cells in (before, after))
    sums = [each.sum(axis=(1, 3)) for each in (told, one, other, one * other, one * one, other * other)]
    return in_cells(_correlate(*sums) | _correlate(*map(around, sums)))


def _correlate(count: Whole, one: Whole, other: Whole, both: Whole, ones: Whole, others: Whole) -> Mask:
    """Where two pictures correlate, neither far fainter than the other, by the sums over their cells and squares."""
    together, own, its = (
        product - left * right / np.maximum(count, 1)
        for product, left, right in ((both, one, other), (ones, one, one), (others, other, other))
    )
    kept: Mask = (count >= LEAST_CORRELATED) & (its >= FAINTEST**2 * own) & (own >= FAINTEST**2 * its)
    return kept & (together > 0.5) & (together >= SAME_LETTERS * np.sqrt(np.maximum(own * its, 0)))


def content_of(grey: Grey) -> Mask:
    """Cells that stand out from a neighbour: text and edges, not flat or slowly shaded background."""
    content = np.zeros(CELLS, dtype=np.bool_)
    across = np.abs(np.diff(grey, axis=1)) > LEVELS
    down = np.abs(np.diff(grey, axis=0)) > LEVELS
    content[:, 1:] |= across
    content[:, :-1] |= across
    content[1:, :] |= down
    content[:-1, :] |= down
    return content


def _count(one: Grey, other: Grey, calm: Mask, levels: int) -> int:
    return int(((np.abs(one - other) > levels) & calm).sum())
