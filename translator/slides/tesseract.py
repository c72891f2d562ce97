"""Slides read by Tesseract, run as its own process on the lines of text that were found in the picture."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np
from PIL import Image

from translator.errors import SetupError
from translator.flow import Pixels, TextBlock
from translator.slides.languages import SCRIPTS, tesseract_code
from translator.slides.lines import TextLine, find_all_lines
from translator.slides.lookalikes import with_lookalikes
from translator.slides.memory import LineMemory
from translator.slides.merging import with_bullets, without_cut_words, without_doubles, without_specks
from translator.slides.powers import with_powers
from translator.slides.program import find_command, installed_languages, script_of
from translator.slides.reading import text_blocks
from translator.slides.recogniser import Recogniser
from translator.slides.strip import set_strip
from translator.slides.underscores import with_underscores
from translator.slides.upward import upward_blocks, without_lying
from translator.slides.words import ReadWord

WIDEST_PX = 1920
"""Pictures are shrunk to this width: what is legible is so then too."""
TIMEOUT_S = 20.0
"""After this long a slide is given up."""
UNSURE, ENOUGH_PX = 0.6, 600
"""Below this confidence, the mean over what was read, a slide may be in another script; there must be so much of it."""
ENOUGH_LETTERS = 120
"""So many letters of text, by their height, tell a slide's script; of more, Tesseract takes a second on a picture that
is full of lines which are no text, and often cannot tell then.
"""
_Box = TypeVar("_Box", ReadWord, TextBlock)
LATIN_END, TRIES = 0x250, 3
"""Letters before this are Latin; so many slides are tried in the language of the talk while they are in another."""


class TesseractReader:
    """Reads slides in the given languages (ISO 639-1 codes), or in another that is learnt, or whose script is seen.

    Construction checks that Tesseract and the languages' data are there; raises SetupError if not.
    """

    def __init__(self, languages: Sequence[str], *, command: str = "tesseract", timeout_s: float = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s
        self._command = find_command(command)
        self._installed = installed_languages(self._command, timeout_s=timeout_s)
        self._languages = self._found(languages or ("en",))
        self._recogniser = self._recogniser_of(self._languages)
        self._memory = LineMemory()
        self._learnt: tuple[str, ...] | None = None  # tried with the next picture
        self._own = self._languages  # what a person said, or the talk is in
        self._lost = 0  # slides that read better otherwise

    def learn(self, language: str) -> bool:
        """Slides may be in this language: the next one is read in it, too, and what is read better counts from then on.

        Gives whether it is another one than slides are read in. Raises SetupError when there is no data for it.
        """
        learnt = self._found([language])
        self._own, self._lost = learnt, 0
        self._learnt = None if learnt == self._languages else learnt
        return self._learnt is not None

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        """The slide's text; lines that were read before at their place are not read again.

        Raises SetupError when Tesseract has gone, SurtitleError when it fails or is slow.
        """
        height, width = picture.shape[:2]
        scale = max(1.0, width / WIDEST_PX)
        seen = picture if scale == 1.0 else _shrunk(picture, scale)
        lines, lying = find_all_lines(seen)
        every = [*lines, *lying]
        read = self._in_another(every, self._words(every))
        self._memory.keep(every, read)
        words, upward = read[: len(lines)], upward_blocks(read[len(lines) :], len(seen))
        whole = [
            with_powers(with_lookalikes(with_underscores(found, line.underscores)), line)
            for found, line in zip(words, lines, strict=True)
        ]
        numbered = [
            replace(word, line=(number, *word.line[1:])) for number, found in enumerate(whole) for word in found
        ]
        level = without_lying(numbered, lines, upward)
        plain = without_specks(without_cut_words(level, lines), lines)
        found = with_bullets(without_doubles(plain, lines), lines)
        blocks = text_blocks([_enlarged(word, scale) for word in found], width, height)
        return (*blocks, *(_enlarged(block, scale) for block in upward))

    def _words(self, lines: Sequence[TextLine]) -> list[tuple[ReadWord, ...]]:
        """The words of each line: remembered, or read."""
        remembered = [self._memory.words(line) for line in lines]
        fresh = [number for number, words in enumerate(remembered) if words is None]
        read = dict(zip(fresh, self._recogniser.read([lines[number] for number in fresh]), strict=True))
        return [tuple(read[number]) if words is None else words for number, words in enumerate(remembered)]

    def _in_another(self, lines: Sequence[TextLine], words: list[tuple[ReadWord, ...]]) -> list[tuple[ReadWord, ...]]:
        """The words, or where it reads the lines better, those of another language, which then counts."""
        known = self._learnt is not None
        tried = self._tried(lines, words) if lines else None
        if tried is None or tried == self._languages:
            return words
        recogniser = self._recogniser_of(tried)
        others = [tuple(found) for found in recogniser.read(lines)]
        if _worth(others) < _worth(words) or not (known or _is_sure(others)):
            self._lost += 1
            return words
        self._languages, self._recogniser, self._memory = tried, recogniser, LineMemory()
        return others

    def _tried(self, lines: Sequence[TextLine], words: Sequence[Sequence[ReadWord]]) -> tuple[str, ...] | None:
        """The languages to try: what was learnt; those of the script, where nearly nothing is read for sure; and those
        of the talk again, where a slide has no letters of the script that was seen before.
        """
        learnt, self._learnt = self._learnt, None
        if learnt is not None:
            return learnt
        if not _is_sure(words) and _width(words) >= ENOUGH_PX:
            return self._by_script(lines)
        latin = all(ord(letter) < LATIN_END for read in words for word in read for letter in word.text)
        return self._own if latin and self._lost < TRIES else None

    def _by_script(self, lines: Sequence[TextLine]) -> tuple[str, ...] | None:
        """The language of the lines' script, that of the talk first; None where there is no data for another."""
        others = {code for codes in SCRIPTS.values() for code in codes if code in self._installed}
        if "osd" not in self._installed or others.issubset(self._languages):
            return None
        script = script_of(self._command, set_strip(_longest(lines)).picture, timeout_s=self._timeout_s)
        codes = [code for code in SCRIPTS.get(script or "", ()) if code in self._installed]
        return next(((code,) for code in codes if code in self._own), (codes[0],) if codes else None)

    def _recogniser_of(self, languages: Sequence[str]) -> Recogniser:
        return Recogniser(self._command, languages, self._installed, self._timeout_s)

    def _found(self, languages: Sequence[str]) -> tuple[str, ...]:
        """Tesseract's names of the languages. Raises SetupError, with what to install, when data is missing."""
        codes = tuple(dict.fromkeys(tesseract_code(language) for language in languages))
        missing = [code for code in codes if code not in self._installed]
        if missing:
            packages = " ".join(f"tesseract-ocr-{code.replace('_', '-')}" for code in missing)
            raise SetupError(
                "no-tesseract-language",
                f"Tesseract cannot read: {', '.join(missing)}.",
                f"Debian, Ubuntu: sudo apt install {packages}. macOS: brew install tesseract-lang. "
                "Windows: run Tesseract's installer again and tick the language.",
            )
        return codes


def _longest(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines of most letters, as many as tell a script."""
    letters = {number: (line.right_px - line.left_px) / line.height_px for number, line in enumerate(lines)}
    order = sorted(letters, key=lambda number: -letters[number])
    before = itertools.accumulate((letters[number] for number in order), initial=0.0)
    return [lines[number] for number, told in zip(order, before, strict=False) if told < ENOUGH_LETTERS]


def _width(words: Sequence[Sequence[ReadWord]]) -> float:
    """How much was read, in pixels of the lines' length."""
    return sum(word.width_px for read in words for word in read)


def _is_sure(words: Sequence[Sequence[ReadWord]]) -> bool:
    """Whether most of it was surely read."""
    return sum(word.width_px * word.confidence for read in words for word in read) >= UNSURE * _width(words)


def _worth(words: Sequence[Sequence[ReadWord]]) -> float:
    """How much was read, and how surely: in pixels of the lines' length."""
    return sum(word.width_px * word.confidence**2 for read in words for word in read)


def _shrunk(picture: Pixels, scale: float) -> Pixels:
    height, width = picture.shape[:2]
    size = round(width / scale), round(height / scale)
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BOX))


def _enlarged(box: _Box, scale: float) -> _Box:
    return replace(
        box,
        left_px=round(box.left_px * scale),
        top_px=round(box.top_px * scale),
        width_px=round(box.width_px * scale),
        height_px=round(box.height_px * scale),
    )
