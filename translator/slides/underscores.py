"""Underscores in code and in names of files, which the recogniser takes for spaces: set where they are seen. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from translator.slides.pieces import Pieces
from translator.slides.row import Row
from translator.slides.words import ReadWord, is_from_right

FLAT, WIDTH = 4.0, (0.45, 2.8)
"""An underscore is so many times wider than high, and so many letter heights wide; two that touch are one piece."""
STANDING, BELOW = 0.6, 0.05
"""What is so high, in letter heights, stands on the line; an underscore begins no farther above it."""
TWO = 1.4
"""Width of two that touch, in letter heights at least."""
COVERED = 0.3
"""Share of its width that lies below letters at most; what underlines them is no underscore."""
CLOSE = 0.35
"""Empty space between an underscore and what it ties, in letter heights; a space is wider."""


_LATIN = re.compile(r"[\x21-\x7e]")
"""What stands beside one; strokes of other letters look like it."""


@dataclass(frozen=True, slots=True)
class Underscore:
    """One underscore, or `count` beside each other: left and right end, and on which sides a letter is close."""

    left_px: int
    right_px: int
    count: int
    after_letter: bool
    before_letter: bool

    @property
    def middle_px(self) -> float:
        return (self.left_px + self.right_px) / 2

    @property
    def unit_px(self) -> float:
        """The width of one of them."""
        return (self.right_px - self.left_px) / self.count


def find_underscores(pieces: Pieces, row: Row) -> tuple[Underscore, ...]:
    """The row's underscores from left to right."""
    left, right = pieces.left[row.members], pieces.right[row.members]
    width, height = right - left, pieces.bottom[row.members] - pieces.top[row.members]
    sunk = row.slope * ((left + right) / 2 - row.left)
    letters = height >= STANDING * row.letter_px
    base = np.sort((pieces.bottom[row.members] - sunk)[letters])[(letters.sum() - 1) // 3]
    flat = (width >= FLAT * height) & (width >= WIDTH[0] * row.letter_px) & (width <= WIDTH[1] * row.letter_px)
    flat &= pieces.top[row.members] - sunk >= base - BELOW * row.letter_px
    over = np.minimum(right[flat, np.newaxis], right[letters]) - np.maximum(left[flat, np.newaxis], left[letters])
    seen = np.flatnonzero(flat)[over.clip(0).sum(axis=1) <= COVERED * width[flat]]
    others = np.flatnonzero(~flat)
    close = CLOSE * row.letter_px
    found: list[Underscore] = []
    for place in seen[np.argsort(left[seen])]:
        start, end = int(left[place]), int(right[place])
        count = 2 if end - start >= TWO * row.letter_px else 1
        if found and start - found[-1].right_px <= close:
            start, count = found[-1].left_px, count + found.pop().count
        middles = (left[others] + right[others]) / 2
        after = bool((np.abs(start - right[others]) <= close)[middles < start].any())
        before = bool((np.abs(left[others] - end) <= close)[middles > end].any())
        found.append(Underscore(start, end, count, after, before))
    return tuple(found)


def with_underscores(words: Sequence[ReadWord], underscores: Sequence[Underscore]) -> list[ReadWord]:
    """A line's words with the underscores that are seen in it, each of them one word with what it ties.

    The box of a word may reach over an underscore beside it; one that has some in it was read with them.
    """
    if not underscores or is_from_right(" ".join(word.text for word in words)):
        return list(words)
    bare = [replace(word, text=word.text.strip("_")) for word in words if word.text.strip("_")]
    texts, tied = [word.text for word in bare], set[int]()
    for one in underscores:
        if any("_" in word.text and word.left_px < one.middle_px < word.right_px for word in bare):
            continue
        before, after = _beside(bare, one)
        if before is not None:
            texts[before] += "_" * one.count
            tied |= {after} if after == before + 1 else set()
        elif after is not None:
            texts[after] = "_" * one.count + texts[after]
    whole: list[ReadWord] = []
    for place, (word, text) in enumerate(zip(bare, texts, strict=True)):
        if place in tied:
            whole[-1] = _one(whole[-1], replace(word, text=text))
        else:
            whole.append(replace(word, text=text))
    return whole


def _beside(words: Sequence[ReadWord], one: Underscore) -> tuple[int | None, int | None]:
    """The places of the words before and after an underscore that it ties, each of which may be none."""
    before = _at(words, one.left_px - one.unit_px, one.left_px)
    after = _at(words, one.right_px, one.right_px + one.unit_px)
    if before is not None and before == after:
        if one.middle_px >= words[before].left_px + words[before].width_px / 2:
            after = before + 1 if before + 1 < len(words) else None
        else:
            before = before - 1 if before else None
    sides = before if one.after_letter else None, after if one.before_letter else None
    signs = [words[place].text[end] for place, end in zip(sides, (-1, 0), strict=True) if place is not None]
    return sides if all(map(_LATIN.match, signs)) else (None, None)


def _at(words: Sequence[ReadWord], left: float, right: float) -> int | None:
    """The place of the word that covers most of what is between; None where none does."""
    covered = [min(word.right_px, right) - max(word.left_px, left) for word in words]
    return covered.index(max(covered)) if max(covered, default=0) > 0 else None


def _one(before: ReadWord, word: ReadWord) -> ReadWord:
    """Two words as one, as surely read as the longer of them."""
    left, top = min(before.left_px, word.left_px), min(before.top_px, word.top_px)
    right, bottom = max(before.right_px, word.right_px), max(before.bottom_px, word.bottom_px)
    return replace(
        before,
        text=before.text + word.text,
        left_px=left,
        top_px=top,
        width_px=right - left,
        height_px=bottom - top,
        confidence=max(before, word, key=lambda one: (one.letters, one.confidence)).confidence,
    )
