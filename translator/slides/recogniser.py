"""Lines of text read in some languages: those of one script, and Latin letters among them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from translator.slides.answer import words_of
from translator.slides.languages import OTHER_ALPHABETS, SCRIPTS_APART
from translator.slides.latin import (
    Stretch,
    doubtful,
    figures_in,
    has_latin,
    has_sign,
    shortened,
    with_figure,
    with_latin,
    wrong_figures,
)
from translator.slides.lines import TextLine
from translator.slides.program import Tesseract
from translator.slides.strip import LETTER_PX, set_strip
from translator.slides.words import ReadWord

LEAST_PIECES, MOST_LINES, SMALLER_PX = 4, 6, 24
"""A line of so many pieces in which nothing is read is read again in smaller letters: Tesseract now and then drops a
line, and which it does depends on its size. So many lines at most, which are no picture's.
"""
LEAST_INKED, HIGHEST = 0.05, 3.3
"""Share of a line's picture that is ink at least, and its height in letter heights at most: light and bookish faces
reach .055 and 3.1. Edges of pictures, in which nothing is read either, often have less ink, or are higher.
"""
UNSURE, LARGER_PX = 0.5, 40
"""Read less surely than this, lines of a script apart are read again in larger letters: Tesseract now and then takes
Arabic lines to pieces, and which it does depends on their size.
"""

Words = list[list[ReadWord]]
"""The words of each line."""


class Recogniser:
    """Reads lines in languages by Tesseract's names, of which it has `installed`. One thread uses it."""

    def __init__(self, command: str, languages: Sequence[str], installed: Collection[str], timeout_s: float) -> None:
        """Raises SetupError where Tesseract cannot be started."""
        apart = not SCRIPTS_APART.isdisjoint(languages) and "eng" in installed
        beside = not OTHER_ALPHABETS.isdisjoint(languages) and "eng" in installed
        together = dict.fromkeys([*languages, "eng"] if beside else languages)
        self._program = Tesseract(command, list(together), timeout_s=timeout_s)
        self._latin = Tesseract(command, ["eng"], timeout_s=timeout_s) if apart or beside else None
        self._apart = apart

    def read(self, lines: Sequence[TextLine]) -> Words:
        """The words of each of the lines. Raises SetupError when Tesseract has gone, SurtitleError when it fails."""
        read = _read_by(self._program, lines)
        self._read_dropped(read, lines)
        if self._apart and _sureness(read) < UNSURE:
            read = max(read, _read_by(self._program, lines, LARGER_PX), key=_sureness)
        if self._latin is not None:
            stretches = (doubtful if self._apart else wrong_figures)(read, lines)
            others = self._others(self._latin, stretches)
            for stretch, words in reversed(list(zip(stretches, others, strict=True))):
                read[stretch.number] = with_latin(read[stretch.number], stretch, words)
            figures = figures_in(read, lines) if self._apart else []
            for stretch, words in zip(figures, _read_by(self._latin, [one.line for one in figures]), strict=True):
                read[stretch.number] = with_figure(read[stretch.number], stretch, words)
        return [[line.ink_of(word) for word in words] for words, line in zip(read, lines, strict=True)]

    def _read_dropped(self, read: Words, lines: Sequence[TextLine]) -> None:
        """Read again what was dropped."""
        dropped = [
            number
            for number, (words, line) in enumerate(zip(read, lines, strict=True))
            if not words and _is_dropped(line)
        ]
        if len(dropped) <= MOST_LINES:
            again = _read_by(self._program, [lines[number] for number in dropped], SMALLER_PX)
            for number, words in zip(dropped, again, strict=True):
                read[number] = [replace(word, line=(number, *word.line[1:])) for word in words]

    def _others(self, latin: Tesseract, stretches: Sequence[Stretch]) -> Words:
        """What is in Latin letters in stretches; where letters of another script are written with it, without those."""
        read = _read_by(latin, [stretch.line for stretch in stretches])
        unclear = [number for number, words in enumerate(read) if not has_latin(words) and has_sign(words)]
        parts = [
            (number, part)
            for number in unclear
            for part in (stretches[number].apart, *shortened(stretches[number].line))
        ]
        for (number, _), words in zip(parts, _read_by(latin, [part for _, part in parts]), strict=True):
            if has_latin(words) and not has_latin(read[number]):
                read[number] = words
        return read


def _is_dropped(line: TextLine) -> bool:
    """Whether it is text by its looks, where nothing was read in it."""
    high = line.bottom_px - line.top_px > HIGHEST * line.height_px
    return line.pieces >= LEAST_PIECES and not line.on_photograph and not high and line.inked >= LEAST_INKED


def _sureness(read: Words) -> float:
    """How surely lines were read, from 0 to 1: the mean over the length of what was read; 1 where nothing was."""
    width = sum(word.width_px for words in read for word in words)
    return sum(word.width_px * word.confidence for words in read for word in words) / width if width else 1.0


def _read_by(program: Tesseract, lines: Sequence[TextLine], letter_px: float = LETTER_PX) -> Words:
    """What the program reads in each of the lines, set in letters of this height."""
    words: Words = [[] for _ in lines]
    if lines:
        strip = set_strip(lines, letter_px)
        for word in words_of(program.read(strip.picture), strip):
            words[word.line[0]].append(word)
    return words
