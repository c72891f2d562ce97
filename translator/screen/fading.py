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

SAME_LETTERS = 0.9
"""Correlation of what stood at a place and what stands there now where it is the same letters."""
FADED = 0.6
"""Contrast of what has faded, relative to that in which it was read, at most."""
FINEST_PX = 2
"""Means of so many pixels are compared: what compression leaves of faint letters is not."""
COVERED = 0.2
"""Share of a block's place from which on something else that was read there stands for it."""

Letters = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Read:
    """A block, and the looks of its letters when it was read."""

    block: TextBlock
    letters: Letters


class Fading:
    """What was read of the slide that is up. One owner, no thread."""

    def __init__(self) -> None:
        self._shape: tuple[int, ...] = ()
        self._read: list[_Read] = []

    def begin(self, blocks: Sequence[TextBlock], picture: Pixels) -> None:
        """These blocks were read off the picture, and nothing is known of it from before."""
        self._shape = picture.shape
        self._read = [_Read(block, _letters(block, picture)) for block in blocks]

    def go_on(self, blocks: Sequence[TextBlock], picture: Pixels) -> tuple[TextBlock, ...]:
        """The blocks that were read off the same slide with more on it, and in their places those of before that have
        faded.
        """
        before = self._read if picture.shape == self._shape else []
        self.begin(blocks, picture)
        at = 0
        for one in before:
            same = [number for number, new in enumerate(self._read) if _covered(one.block, new.block) >= COVERED]
            if same:
                at = same[-1] + 1
            elif _has_faded(one.letters, _letters(one.block, picture)):
                self._read.insert(at, one)
                at += 1
        return tuple(one.block for one in self._read)


def _letters(block: TextBlock, picture: Pixels) -> Letters:
    """The luminance of a block's place, each pixel's or the means of a few."""
    top, left = max(0, block.top_px), max(0, block.left_px)
    part = picture[top : block.top_px + block.height_px, left : block.left_px + block.width_px]
    if not part.size:
        return np.zeros((0, 0))
    return np.asarray(Image.fromarray(part).convert("L").reduce(FINEST_PX), dtype=np.float64)


def _has_faded(then: Letters, now: Letters) -> bool:
    """Whether letters are the same, but fainter."""
    strength, left = (float(each.std()) if each.size else 0.0 for each in (then, now))
    if not left or left > FADED * strength:
        return False
    together = float(((then - then.mean()) * (now - now.mean())).mean())
    return together >= SAME_LETTERS * strength * left


def _covered(block: TextBlock, other: TextBlock) -> float:
    """How much of a block's place another takes."""
    across = min(block.left_px + block.width_px, other.left_px + other.width_px) - max(block.left_px, other.left_px)
    down = min(block.top_px + block.height_px, other.top_px + other.height_px) - max(block.top_px, other.top_px)
    return max(0, across) * max(0, down) / max(1, block.width_px * block.height_px)
