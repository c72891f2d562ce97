"""Slides read by Tesseract, run as its own process on the lines of text that were found in the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image

from translator.errors import SetupError
from translator.flow import Pixels, TextBlock
from translator.slides.answer import words_of
from translator.slides.languages import OTHER_ALPHABETS, SCRIPTS_APART, tesseract_code
from translator.slides.latin import doubtful, with_latin
from translator.slides.lines import TextLine, find_lines
from translator.slides.memory import LineMemory
from translator.slides.merging import with_bullets, without_doubles
from translator.slides.program import Tesseract, find_command, installed_languages
from translator.slides.reading import text_blocks
from translator.slides.strip import set_strip
from translator.slides.words import ReadWord

WIDEST_PX = 1920
"""Pictures are shrunk to this width: what is legible is so then too."""
TIMEOUT_S = 20.0
"""After this long a slide is given up."""


class TesseractReader:
    """Reads slides in the given languages (ISO 639-1 codes).

    Construction checks that Tesseract and the languages' data are there; raises SetupError if not.
    """

    def __init__(self, languages: Sequence[str], *, command: str = "tesseract", timeout_s: float = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s
        self._memory = LineMemory()
        self._languages = tuple(dict.fromkeys(tesseract_code(language) for language in languages or ("en",)))
        self._command = find_command(command)
        installed = self.check()
        apart = not SCRIPTS_APART.isdisjoint(self._languages) and "eng" in installed
        if "eng" in installed and not OTHER_ALPHABETS.isdisjoint(self._languages):
            self._languages = tuple(dict.fromkeys([*self._languages, "eng"]))
        self._program = Tesseract(self._command, self._languages, timeout_s=timeout_s)
        self._latin = Tesseract(self._command, ["eng"], timeout_s=timeout_s) if apart else None

    def check(self) -> set[str]:
        """Tesseract's languages. Raises SetupError, with what to install, when one of ours is missing."""
        installed = installed_languages(self._command, timeout_s=self._timeout_s)
        missing = [code for code in self._languages if code not in installed]
        if missing:
            packages = " ".join(f"tesseract-ocr-{code.replace('_', '-')}" for code in missing)
            raise SetupError(
                "no-tesseract-language",
                f"Tesseract cannot read: {', '.join(missing)}.",
                f"Debian, Ubuntu: sudo apt install {packages}. macOS: brew install tesseract-lang. "
                "Windows: run Tesseract's installer again and tick the language.",
            )
        return installed

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        """The slide's text; lines that were read before at their place are not read again.

        Raises SetupError when Tesseract has gone, SurtitleError when it fails or is slow.
        """
        height, width = picture.shape[:2]
        scale = max(1.0, width / WIDEST_PX)
        lines = find_lines(picture if scale == 1.0 else _shrunk(picture, scale))
        words = self._words(lines)
        self._memory.keep(lines, words)
        numbered = [
            replace(word, line=(number, *word.line[1:])) for number, found in enumerate(words) for word in found
        ]
        found = with_bullets(without_doubles(numbered, lines), lines)
        return text_blocks([_enlarged(word, scale) for word in found], width, height)

    def _words(self, lines: Sequence[TextLine]) -> list[tuple[ReadWord, ...]]:
        """The words of each line: remembered, or read."""
        remembered = [self._memory.words(line) for line in lines]
        fresh = [number for number, words in enumerate(remembered) if words is None]
        read = dict(zip(fresh, self._read([lines[number] for number in fresh]), strict=True))
        return [tuple(read[number]) if words is None else words for number, words in enumerate(remembered)]

    def _read(self, lines: Sequence[TextLine]) -> list[list[ReadWord]]:
        """The words of each of these lines, which are not known."""
        read = _read_by(self._program, lines)
        stretches = [] if self._latin is None else doubtful(read, lines)
        if self._latin is not None and stretches:
            others = _read_by(self._latin, [stretch.line for stretch in stretches])
            for stretch, words in reversed(list(zip(stretches, others, strict=True))):
                read[stretch.number] = with_latin(read[stretch.number], stretch, words)
        return read


def _read_by(program: Tesseract, lines: Sequence[TextLine]) -> list[list[ReadWord]]:
    """What the program reads in each of the lines."""
    words: list[list[ReadWord]] = [[] for _ in lines]
    if lines:
        strip = set_strip(lines)
        for word in words_of(program.read(strip.picture), strip):
            words[word.line[0]].append(word)
    return words


def _shrunk(picture: Pixels, scale: float) -> Pixels:
    height, width = picture.shape[:2]
    size = round(width / scale), round(height / scale)
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BOX))


def _enlarged(word: ReadWord, scale: float) -> ReadWord:
    return replace(
        word,
        left_px=round(word.left_px * scale),
        top_px=round(word.top_px * scale),
        width_px=round(word.width_px * scale),
        height_px=round(word.height_px * scale),
    )
