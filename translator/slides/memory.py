"""Lines of text that were read before: what has not changed is not read again. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np
from PIL import Image

from translator.slides.lines import TextLine
from translator.slides.words import ReadWord

PICTURES = 3
"""Pictures whose lines are remembered: a slide that grows, a footer, a step back."""
SHIFT_PX = 2
"""A line that moved farther than this is another one."""
CELL, LEVELS = 4, 70
"""Means of CELL x CELL pixels that differ by this many levels (of 255) are another letter, not compression."""


class LineMemory:
    """What was read in the lines of the last few pictures. One owner, no thread."""

    def __init__(self) -> None:
        self._pictures: deque[list[tuple[TextLine, tuple[ReadWord, ...]]]] = deque(maxlen=PICTURES)

    def words(self, line: TextLine) -> tuple[ReadWord, ...] | None:
        """The words read in a line that looks the same and is at the same place; None for a line not seen."""
        for picture in reversed(self._pictures):
            for seen, words in picture:
                if looks_alike(seen, line):
                    return words
        return None

    def keep(self, lines: Sequence[TextLine], words: Sequence[tuple[ReadWord, ...]]) -> None:
        """Remember the lines of a picture with the words of each."""
        self._pictures.append(list(zip(lines, words, strict=True)))


def looks_alike(one: TextLine, other: TextLine) -> bool:
    """Whether two lines have the same letters at the same place."""
    sides = (one.left_px, other.left_px), (one.top_px, other.top_px), (one.right_px, other.right_px)
    if any(abs(a - b) > SHIFT_PX for a, b in (*sides, (one.bottom_px, other.bottom_px))):
        return False
    left, top = max(one.left_px, other.left_px), max(one.top_px, other.top_px)
    right, bottom = min(one.right_px, other.right_px), min(one.bottom_px, other.bottom_px)
    means = []
    for line in (one, other):
        part = line.letters[top - line.top_px : bottom - line.top_px, left - line.left_px : right - line.left_px]
        means.append(np.asarray(Image.fromarray(part).reduce(CELL), dtype=np.int16))
    return int(np.abs(means[0] - means[1]).max(initial=0)) < LEVELS
