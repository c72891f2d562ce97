"""Numbers of lines of code, as editors and listings have them: no text of the slide. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from translator.slides.code import are_code
from translator.slides.words import Line

LINES, IN_ORDER = 3, 0.6
"""So many lines at least have a number, and such a share of the numbers is one more than the one above."""
BEGUN = [1, 2]
"""Or these are the numbers: a listing that is shown line by line."""
EDGE = 0.5
"""How far apart the edges of the numbers are, in line heights at most: one column."""
DIGITS = 3
"""Digits of a number at most."""


def without_line_numbers(lines: Sequence[Line]) -> list[Line]:
    """The lines without the numbers that count them, where they are code; a number may be a line of its own."""
    numbered = sorted((line for line in lines if _number(line) is not None), key=lambda line: line.top)
    for first in numbered:
        for column in _aligned(numbered, first):
            if _count(column) and _is_beside_code(column, lines):
                return [rest for line in lines if (rest := _rest(line) if line in column else line) is not None]
    return list(lines)


def _aligned(numbered: Sequence[Line], first: Line) -> tuple[list[Line], list[Line]]:
    """The lines whose numbers end where that of the first does, and those where they begin there."""
    number, reach = first.words[0], EDGE * first.height
    return (
        [line for line in numbered if abs(line.words[0].right_px - number.right_px) <= reach],
        [line for line in numbered if abs(line.words[0].left_px - number.left_px) <= reach],
    )


def _number(line: Line) -> int | None:
    """The number that a line begins with, as listings have it; None where it begins otherwise: "1." counts steps."""
    text = line.words[0].text.rstrip(":|")
    return int(text) if text.isdecimal() and len(text) <= DIGITS else None


def _count(column: Sequence[Line]) -> bool:
    """Whether the numbers that these lines begin with count them."""
    numbers = [_number(line) or 0 for line in column]
    steps = [after - before == 1 for before, after in pairwise(numbers)]
    return numbers == BEGUN or (len(column) >= LINES and sum(steps) >= IN_ORDER * len(steps))


def _is_beside_code(column: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Whether what is right of the numbers is code in most lines."""
    beside = [rest.text for line in column if (rest := _rest(line)) is not None]
    beside += [
        other.text
        for line in column
        for other in lines
        if other.left > line.words[0].right_px and other.top < line.words[0].bottom_px and other.bottom > line.top
    ]
    return 2 * sum(are_code(beside)) > len(beside)


def _rest(line: Line) -> Line | None:
    """A line without its number; None where nothing is left."""
    return replace(line, words=line.words[1:]) if len(line.words) > 1 else None
