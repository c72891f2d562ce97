"""Slides read by Tesseract, run as its own process on a picture freed of the slide's colours."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytesseract
from PIL import Image, ImageChops, ImageFilter, ImageOps

from translator.errors import SetupError, SurtitleError
from translator.flow import Pixels, TextBlock
from translator.slides.reading import ReadWord, text_blocks

CODES = {
    "ar": "ara",
    "bg": "bul",
    "ca": "cat",
    "cs": "ces",
    "da": "dan",
    "de": "deu",
    "el": "ell",
    "en": "eng",
    "es": "spa",
    "et": "est",
    "fa": "fas",
    "fi": "fin",
    "fr": "fra",
    "he": "heb",
    "hi": "hin",
    "hr": "hrv",
    "hu": "hun",
    "id": "ind",
    "is": "isl",
    "it": "ita",
    "ja": "jpn",
    "ko": "kor",
    "lt": "lit",
    "lv": "lav",
    "nb": "nor",
    "nl": "nld",
    "no": "nor",
    "pl": "pol",
    "pt": "por",
    "ro": "ron",
    "ru": "rus",
    "sk": "slk",
    "sl": "slv",
    "sr": "srp",
    "sv": "swe",
    "tr": "tur",
    "uk": "ukr",
    "vi": "vie",
    "zh": "chi_sim",
}
"""Tesseract's names of languages, by ISO 639-1 code."""

PAGE_MODE = 3
"""Tesseract's automatic layout. Finds as many words as 11, sparse text (99 %), and invents fewer (0.4 to 2.9 %)."""
NARROW_PX, SCALE = 1600, 1.5
"""Pictures narrower than this are enlarged: small text is read better so."""
ACROSS, MEDIAN = 160, 15
"""The background is a median over MEDIAN x MEDIAN blocks, ACROSS of them in a row: wider than a title's letters."""
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

    def __init__(
        self,
        languages: Sequence[str],
        *,
        command: str = "tesseract",
        page_mode: int = PAGE_MODE,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._command = command
        self._timeout_s = timeout_s
        self._page_mode = page_mode
        self._languages = tuple(dict.fromkeys(_code(language) for language in languages or ("en",)))
        self.check()

    def check(self) -> None:
        """Raises SetupError, with what to install, when Tesseract or a language is missing."""
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

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        """The slide's text. Raises SetupError when Tesseract has gone, SurtitleError when it fails or is slow."""
        height, width = picture.shape[:2]
        scale = SCALE if width < NARROW_PX else 1.0
        table = self._recognise(prepared(picture, scale))
        return text_blocks(parsed(table, scale), width, height)

    def _recognise(self, picture: Image.Image) -> str:
        """Tesseract's table of words, as tab-separated values."""
        pytesseract.pytesseract.tesseract_cmd = self._command
        try:
            with _one_thread():
                table = pytesseract.image_to_data(
                    picture,
                    lang="+".join(self._languages),
                    config=f"--dpi 150 --psm {self._page_mode}",
                    timeout=self._timeout_s,
                )
        except pytesseract.TesseractNotFoundError as error:
            raise SetupError("no-tesseract", f"Tesseract could not be started: {self._command}", _INSTALL) from error
        except pytesseract.TesseractError as error:
            said = str(error.message).strip()
            raise SurtitleError("slide-unread", f"Tesseract failed: {said}", "Reinstall Tesseract.") from error
        except RuntimeError as error:  # how pytesseract tells of a timeout
            raise SurtitleError(
                "slide-timeout",
                f"Reading a slide took longer than {self._timeout_s:.0f} s.",
                "Choose a smaller region.",
            ) from error
        return str(table)

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


@contextmanager
def _one_thread() -> Iterator[None]:
    """Have Tesseract, started meanwhile, use one thread: more gain it little, and take the cores of the recogniser.

    pytesseract passes it this process's environment. OpenMP in this process has read its own before: the recogniser is
    loaded, and has run once, before slides are read.
    """
    before = os.environ.get("OMP_THREAD_LIMIT")
    os.environ["OMP_THREAD_LIMIT"] = "1"
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("OMP_THREAD_LIMIT", None)
        else:
            os.environ["OMP_THREAD_LIMIT"] = before


def prepared(picture: Pixels, scale: float) -> Image.Image:
    """Dark text on white whatever the slide's colours: grey, minus the local background, stretched, inverted."""
    grey = Image.fromarray(picture).convert("L")
    blocks = (ACROSS, max(1, round(ACROSS * grey.height / grey.width)))
    background = grey.resize(blocks, Image.Resampling.BOX).filter(ImageFilter.MedianFilter(MEDIAN))
    # At the edge of a band there are two backgrounds; neither is text, nor is anything between them.
    darkest = background.filter(ImageFilter.MinFilter(3)).resize(grey.size, Image.Resampling.BILINEAR)
    lightest = background.filter(ImageFilter.MaxFilter(3)).resize(grey.size, Image.Resampling.BILINEAR)
    apart = ImageChops.add(ImageChops.subtract(darkest, grey), ImageChops.subtract(grey, lightest))
    text = ImageOps.invert(ImageOps.autocontrast(apart))
    if scale == 1.0:
        return text
    return text.resize((round(grey.width * scale), round(grey.height * scale)), Image.Resampling.LANCZOS)


def parsed(table: str, scale: float) -> list[ReadWord]:
    """The words of Tesseract's TSV output, boxes scaled back to the picture's pixels."""
    words = []
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) != 12 or cells[0] != "5" or not cells[11].strip():
            continue
        left, top, width, height = (round(int(cell) / scale) for cell in cells[6:10])
        words.append(
            ReadWord(
                text=cells[11].strip(),
                left_px=left,
                top_px=top,
                width_px=max(1, width),
                height_px=max(1, height),
                confidence=max(0.0, float(cells[10]) / 100),
                line=(int(cells[2]), int(cells[3]), int(cells[4])),
            )
        )
    return words


def _code(language: str) -> str:
    code = CODES.get(language.lower().split("-")[0])
    if code is None:
        raise SetupError(
            "no-tesseract-language", f"Slides in {language!r} cannot be read.", f"Choose one of: {', '.join(CODES)}."
        )
    return code
