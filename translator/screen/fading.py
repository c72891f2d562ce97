"""Points of a slide that have faded: their letters are still there, too faint to be read. Pure.

Many slides light up one point at a time and dim the others. Those that were read stay part of what the slide says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from translator.flow import Pixels, TextBlock
from translator.screen.changes import FAINTEST, SAME_LETTERS
from translator.slides.page_picture import alikeness

FADED = 0.6
"""Contrast of what has faded, relative to that in which it was read, at most; and at least `FAINTEST`: with less, it is
the trace that a fade or compression leaves of what is gone.
"""
FINEST_PX = 2
"""Means of so many pixels are compared, at least: what compression leaves of faint letters is not."""
ROWS = 540
"""About so many means a picture's height: what is kept of every slide until the end is no more of a 4K screen."""
COVERED = 0.2
"""Share of a block's place from which on something else that was read there stands for it."""

Letters = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Read:
    """A block, and the looks of its letters when it was read."""

    block: TextBlock
    letters: Letters


@dataclass(frozen=True, slots=True)
class Looks:
    """What was read of a slide in pictures of one shape, and how it looked then."""

    shape: tuple[int, ...] = ()
    read: tuple[_Read, ...] = ()

    @property
    def blocks(self) -> tuple[TextBlock, ...]:
        """What was read, in order."""
        return tuple(one.block for one in self.read)

    @classmethod
    def of(cls, blocks: Sequence[TextBlock], picture: Pixels) -> Looks:
        """Of blocks that were read off a picture."""
        return cls(picture.shape, tuple(_Read(block, _letters(block, picture)) for block in blocks))

    def with_next(self, blocks: Sequence[TextBlock], picture: Pixels) -> Looks:
        """Of the blocks that were read off the next picture of the same slide, and in their places of those of before
        that have faded.
        """
        new = Looks.of(blocks, picture)
        read, at = list(new.read), 0
        for one in self.read if picture.shape == self.shape else ():
            same = [number for number, other in enumerate(read) if _covered(one.block, other.block) >= COVERED]
            if same:
                at = same[-1] + 1
            elif _has_faded(one.letters, _letters(one.block, picture)):
                read.insert(at, one)
                at += 1
        return Looks(new.shape, tuple(read))


def _letters(block: TextBlock, picture: Pixels) -> Letters:
    """The luminance of a block's place, in means of a few pixels."""
    top, left = max(0, block.top_px), max(0, block.left_px)
    bottom, right = max(0, block.top_px + block.height_px), max(0, block.left_px + block.width_px)
    part = picture[top:bottom, left:right]
    if not part.size:
        return np.zeros((0, 0), np.uint8)
    return np.asarray(Image.fromarray(part).convert("L").reduce(max(FINEST_PX, round(len(picture) / ROWS))))


def _has_faded(then: Letters, now: Letters) -> bool:
    """Whether letters are the same, but fainter."""
    if not then.size or then.shape != now.shape:
        return False
    strength, left = float(then.std()), float(now.std())
    if not left or not FAINTEST * strength <= left <= FADED * strength:
        return False
    return alikeness(*(each.astype(np.float32) - each.mean(dtype=np.float32) for each in (then, now))) >= SAME_LETTERS


def _covered(block: TextBlock, other: TextBlock) -> float:
    """How much of a block's place another takes."""
    across = min(block.left_px + block.width_px, other.left_px + other.width_px) - max(block.left_px, other.left_px)
    down = min(block.top_px + block.height_px, other.top_px + other.height_px) - max(block.top_px, other.top_px)
    return max(0, across) * max(0, down) / max(1, block.width_px * block.height_px)
