"""Slides read by Tesseract, run as its own process on the lines of text that were found in the picture."""

from __future__ import annotations

import io
import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytesseract
from PIL import Image

from translator.errors import SetupError, SurtitleError
from translator.flow import Pixels, TextBlock
from translator.slides.languages import OTHER_SCRIPTS, tesseract_code
from translator.slides.lines import TextLine, find_lines
from translator.slides.memory import LineMemory
from translator.slides.merging import with_bullets, without_doubles
from translator.slides.reading import text_blocks
from translator.slides.strip import Strip, set_strip
from translator.slides.waiting import Failed, TimedOut, Waiting
from translator.slides.words import ReadWord

PAGE_MODE = 6
"""Tesseract takes the strip for one block of text: it need not look for lines, and loses none."""
OPTIONS = ("--dpi", "150", "--psm", str(PAGE_MODE), "-c", "tessedit_do_invert=0")
WIDEST_PX = 1920
"""Pictures are shrunk to this width: what is legible is so then too."""
TIMEOUT_S = 20.0
"""After this long a slide is given up."""

_INSTALL = (
    "Debian, Ubuntu: sudo apt install tesseract-ocr. macOS: brew install tesseract. "
    "Windows: winget install UB-Mannheim.TesseractOCR."
)
_WINDOWS_COMMAND = r"C:\Program Files\Tesseract-OCR\tesseract.exe"


class TesseractReader:
    """Reads slides in the given languages (ISO 639-1 codes).

    Construction checks that Tesseract and the languages' data are there; raises SetupError if not.
    """

    def __init__(self, languages: Sequence[str], *, command: str = "tesseract", timeout_s: float = TIMEOUT_S) -> None:
        self._command = command
        self._timeout_s = timeout_s
        self._memory = LineMemory()
        self._languages = tuple(dict.fromkeys(tesseract_code(language) for language in languages or ("en",)))
        installed = self.check()
        if "eng" in installed and any(code in OTHER_SCRIPTS for code in self._languages):
            self._languages = tuple(dict.fromkeys([*self._languages, "eng"]))
        arguments = ("stdin", "stdout", "-l", "+".join(self._languages), *OPTIONS, "tsv")
        with self._starting():
            self._program = Waiting([self._command, *arguments], timeout_s=timeout_s)

    def check(self) -> set[str]:
        """Tesseract's languages. Raises SetupError, with what to install, when it or one of ours is missing."""
        if shutil.which(self._command) is None:
            if self._command != "tesseract" or not os.path.exists(_WINDOWS_COMMAND):
                raise SetupError("no-tesseract", "Tesseract, which reads the slides, is not installed.", _INSTALL)
            self._command = _WINDOWS_COMMAND
        installed = self._installed()
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
        read: dict[int, list[ReadWord]] = {number: [] for number in fresh}
        if fresh:
            strip = set_strip([lines[number] for number in fresh])
            for word in parsed(self._recognise(strip.picture), strip):
                read[fresh[word.line[0]]].append(word)
        return [tuple(read[number]) if words is None else words for number, words in enumerate(remembered)]

    def _recognise(self, picture: Image.Image) -> str:
        """Tesseract's table of words, as tab-separated values: of the process that waits, else of a new one."""
        given = io.BytesIO()
        picture.save(given, "PPM")  # PNG would be compressed for nothing
        try:
            with self._starting():
                return self._program.ask(given.getvalue())
        except Failed:
            return self._recognise_file(picture)  # not every build of Tesseract reads pictures from its input
        except TimedOut as error:
            raise self._too_slow() from error

    def _recognise_file(self, picture: Image.Image) -> str:
        """The same, for a picture in a file; slower, as Tesseract has to be started for it."""
        pytesseract.pytesseract.tesseract_cmd = self._command
        picture.format = "PPM"
        try:
            table = pytesseract.image_to_data(
                picture, lang="+".join(self._languages), config=shlex.join(OPTIONS), timeout=self._timeout_s
            )
        except pytesseract.TesseractNotFoundError as error:
            raise SetupError("no-tesseract", f"Tesseract could not be started: {self._command}", _INSTALL) from error
        except pytesseract.TesseractError as error:
            said = str(error.message).strip()
            raise SurtitleError("slide-unread", f"Tesseract failed: {said}", "Reinstall Tesseract.") from error
        except RuntimeError as error:  # how pytesseract tells of a timeout
            raise self._too_slow() from error
        return str(table)

    def _too_slow(self) -> SurtitleError:
        text = f"Reading a slide took longer than {self._timeout_s:.0f} s."
        return SurtitleError("slide-timeout", text, "Choose a smaller region.")

    @contextmanager
    def _starting(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise SetupError("no-tesseract", f"Tesseract could not be started: {self._command}", _INSTALL) from error

    def _installed(self) -> set[str]:
        """The languages that Tesseract has data for."""
        try:
            done = subprocess.run(
                [self._command, "--list-langs"],
                capture_output=True,
                timeout=self._timeout_s,
                check=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise SetupError("no-tesseract", f"Tesseract could not be started: {error}", _INSTALL) from error
        return set(done.stdout.decode(errors="replace").split())


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


def parsed(table: str, strip: Strip) -> list[ReadWord]:
    """The words of Tesseract's TSV output in its order, boxes in pixels of the picture, `line` the strip's."""
    words: list[ReadWord] = []
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) != 12 or cells[0] != "5" or not cells[11].strip():
            continue
        left, top, width, height = (int(cell) for cell in cells[6:10])
        number = strip.at(top, height)
        if number is None:
            continue
        box = strip.placed[number].box(left, top, width, height)
        words.append(
            ReadWord(
                text=cells[11].strip(),
                left_px=box[0],
                top_px=box[1],
                width_px=box[2],
                height_px=box[3],
                confidence=max(0.0, float(cells[10]) / 100),
                line=(number, int(cells[3]), int(cells[4])),
            )
        )
    return words
