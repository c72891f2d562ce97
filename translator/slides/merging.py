"""What was read in the lines of a picture, put together: nothing twice, dots as bullets. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from translator.slides.lines import TextLine
from translator.slides.words import ReadWord, is_from_right

UNSURE = 0.1
"""A word that the recogniser is less sure of, an address often, still counts for so much."""
END = 1.0
"""How far from the end of a line's box the word that is cut there is, in letter heights."""
SURE, SURE_SHORT = 0.8, 0.93
"""So sure must a word be that a line on a photograph has, and one of up to three letters: branches and windows are
often taken for letters.
"""


def without_specks(words: Sequence[ReadWord], lines: Sequence[TextLine]) -> list[ReadWord]:
    """The words without those of lines on a photograph that have no word which was surely read."""
    found: list[ReadWord] = []
    for number, run in groupby(words, key=lambda word: word.line[0]):
        line = list(run)
        sure = any(word.confidence >= (SURE if word.letters > 3 else SURE_SHORT) and word.letters > 1 for word in line)
        found += line if sure or not lines[number].on_photograph else []
    return found


def without_cut_words(words: Sequence[ReadWord], lines: Sequence[TextLine]) -> list[ReadWord]:
    """The words without one at the end of a line that a picture covers: what is left of it is no word."""
    return [word for word in words if not _is_cut(word, lines[word.line[0]])]


def _is_cut(word: ReadWord, line: TextLine) -> bool:
    before, after = line.cut
    near_px = END * line.height_px
    return (before and word.left_px - line.left_px <= near_px) or (after and line.right_px - word.right_px <= near_px)


def without_doubles(words: Sequence[ReadWord], lines: Sequence[TextLine]) -> list[ReadWord]:
    """The words without those of a line that lies over another which was read better."""
    worth = [0.0] * len(lines)
    for word in words:
        worth[word.line[0]] += max(word.confidence, UNSURE) ** 2 * sum(character.isalnum() for character in word.text)
    order = sorted(range(len(lines)), key=lambda number: -worth[number])
    kept: list[int] = []
    for number in order:
        if worth[number] > 0 and all(lines[number].overlap(lines[other]) < 0.5 for other in kept):
            kept.append(number)
    return [word for word in words if word.line[0] in kept]


def with_bullets(words: Sequence[ReadWord], lines: Sequence[TextLine]) -> list[ReadWord]:
    """The words, with "•" before those of a line that has a dot where its reading begins."""
    found: list[ReadWord] = []
    for key, run in groupby(words, key=lambda word: word.line):
        line = list(run)
        from_right = is_from_right(" ".join(word.text for word in line))
        start = max(word.right_px for word in line) if from_right else min(word.left_px for word in line)
        for left, top, right, bottom in lines[key[0]].bullets:
            if left >= start if from_right else right <= start:
                dot = ReadWord(
                    text="•",
                    left_px=left,
                    top_px=top,
                    width_px=right - left,
                    height_px=bottom - top,
                    confidence=1.0,
                    line=key,
                )
                found.append(dot)
        found += line
    return found
