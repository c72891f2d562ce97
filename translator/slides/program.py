"""Tesseract as a program: given a picture of lines in some languages, it prints what they say."""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytesseract
from PIL import Image

from translator.errors import SetupError, SurtitleError
from translator.slides.answer import FORMATS
from translator.slides.languages import SCRIPTS_APART
from translator.slides.waiting import Failed, TimedOut, Waiting

PAGE_MODE = 6
"""Tesseract takes the strip for one block of text: it need not look for lines, and loses none."""
OPTIONS = ("--dpi", "150", "--psm", str(PAGE_MODE), "-c", "tessedit_do_invert=0")

_SCRIPT = re.compile(r"^Script: (\w+)", re.MULTILINE)
_INSTALL = (
    "Debian, Ubuntu: sudo apt install tesseract-ocr. macOS: brew install tesseract. "
    "Windows: winget install UB-Mannheim.TesseractOCR."
)
_WINDOWS_COMMAND = r"C:\Program Files\Tesseract-OCR\tesseract.exe"


class Tesseract:
    """Tesseract in languages by its own names; a process waits for the next picture. One thread uses it."""

    def __init__(self, command: str, languages: Sequence[str], *, timeout_s: float) -> None:
        """Raises SetupError where it cannot be started."""
        self._command = command
        self._languages = tuple(languages)
        self._timeout_s = timeout_s
        arguments = ("stdin", "stdout", "-l", "+".join(languages), *OPTIONS, *FORMATS)
        with _starting(command):
            self._waiting = Waiting([command, *arguments], timeout_s=timeout_s)

    def read(self, picture: Image.Image) -> str:
        """What it prints for a picture: of the process that waits, else of a new one.

        Raises SetupError when Tesseract has gone, SurtitleError when it fails or is slow.
        """
        given = io.BytesIO()
        picture.save(given, "PPM")  # PNG would be compressed for nothing
        try:
            with _starting(self._command):
                return self._waiting.ask(given.getvalue())
        except Failed:
            return self._read_file(picture)  # not every build of Tesseract reads pictures from its input
        except TimedOut as error:
            raise self._too_slow() from error

    def _read_file(self, picture: Image.Image) -> str:
        """The same, for a picture in a file; slower, as Tesseract has to be started for it."""
        pytesseract.pytesseract.tesseract_cmd = self._command
        picture.format = "PPM"
        asked = {"lang": "+".join(self._languages), "config": shlex.join(OPTIONS), "timeout": self._timeout_s}
        try:
            answer = str(pytesseract.image_to_data(picture, **asked))
            if SCRIPTS_APART.intersection(self._languages):
                answer += f"\n{pytesseract.image_to_string(picture, **asked)}"
        except pytesseract.TesseractNotFoundError as error:
            raise _not_started(self._command) from error
        except pytesseract.TesseractError as error:
            said = str(error.message).strip()
            raise SurtitleError("slide-unread", f"Tesseract failed: {said}", "Reinstall Tesseract.") from error
        except RuntimeError as error:  # how pytesseract tells of a timeout
            raise self._too_slow() from error
        return answer

    def _too_slow(self) -> SurtitleError:
        text = f"Reading a slide took longer than {self._timeout_s:.0f} s."
        return SurtitleError("slide-timeout", text, "Choose a smaller region.")


def find_command(command: str) -> str:
    """The command by which Tesseract is started. Raises SetupError, with how to install it, where there is none."""
    if shutil.which(command) is not None:
        return command
    if command == "tesseract" and os.path.exists(_WINDOWS_COMMAND):
        return _WINDOWS_COMMAND
    raise SetupError("no-tesseract", "Tesseract, which reads the slides, is not installed.", _INSTALL)


def installed_languages(command: str, *, timeout_s: float) -> set[str]:
    """The languages that Tesseract has data for, by its own names. Raises SetupError where it cannot be started."""
    try:
        done = subprocess.run(
            [command, "--list-langs"],
            capture_output=True,
            timeout=timeout_s,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise SetupError("no-tesseract", f"Tesseract could not be started: {error}", _INSTALL) from error
    return set(done.stdout.decode(errors="replace").split())


def script_of(command: str, picture: Image.Image, *, timeout_s: float) -> str | None:
    """Tesseract's name of the script in a picture of lines; None where it cannot tell: too little, or no text."""
    given = io.BytesIO()
    picture.save(given, "PPM")
    try:
        done = subprocess.run(
            [command, "stdin", "stdout", "-l", "osd", "--psm", "0"],
            input=given.getvalue(),
            capture_output=True,
            timeout=timeout_s,
            check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = _SCRIPT.search(done.stdout.decode(errors="replace"))
    return found[1] if found and not done.returncode else None


@contextmanager
def _starting(command: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _not_started(command) from error


def _not_started(command: str) -> SetupError:
    return SetupError("no-tesseract", f"Tesseract could not be started: {command}", _INSTALL)
