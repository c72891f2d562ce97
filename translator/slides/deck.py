"""The deck of a talk, known beforehand: every page's exact text, its notes, and its picture where there is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from translator.errors import InputError
from translator.flow import TextBlock

PAGE_PX = 1280
"""Width of a page in the pixels of its boxes."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What PowerPoint's old files begin with, and new ones that have a password."""
_PASSWORD_PART = "EncryptedPackage".encode("utf-16-le")
_EXPORT = "Export the slides as PDF or PPTX, and give that."

Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: its number as the deck counts, from 1; its blocks in reading order, boxes on a page PAGE_PX wide.

    `picture` is the page in grey, shape (height, width), None where the format cannot be drawn.
    """

    number: int
    height_px: int
    blocks: tuple[TextBlock, ...]
    notes: str = ""
    picture: Grey | None = field(default=None, compare=False, repr=False)


Pages = tuple[tuple[Page, ...], tuple[int, ...]]
"""The pages of a deck that can be read, and the numbers of those that are damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """The pages that will be shown, in order; at least one. `unread` are the numbers of those that are damaged."""

    name: str
    pages: tuple[Page, ...]
    unread: tuple[int, ...] = ()


def read_deck(path: Path) -> Deck:
    """The deck in a PDF or PPTX file, told apart by what they begin with.

    Raises InputError for a file that is neither, is broken, has a password, shows nothing or cannot be read.
    """
    pages, unread = _reader(path, _content(path))()
    if unread and not pages:
        raise unreadable(path, "all of its pages are damaged")
    if not pages:
        raise InputError("deck-empty", f"{path.name} has no pages to show.", "Give the deck of the talk.")
    if not any(page.blocks or page.picture is not None for page in pages):
        raise InputError(
            "deck-without-text",
            f"{path.name} has no text by which its slides could be recognised.",
            "Export the slides as PDF, whose pages are recognised by their looks.",
        )
    return Deck(name=path.name, pages=pages, unread=unread)


def unreadable(path: Path, reason: str) -> InputError:
    """The error for a deck that begins like one and is broken."""
    return InputError("deck-broken", f"{path.name} cannot be read: {reason}.", f"{_EXPORT} Without --deck, OCR reads.")


def locked(path: Path) -> InputError:
    """The error for a deck that has a password."""
    return InputError("deck-locked", f"{path.name} has a password.", "Save the deck without one, and give that.")


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError("no-deck", f"There is no deck {path}.", "Check the name and the folder.") from error
    except IsADirectoryError as error:
        raise InputError("no-deck", f"{path} is a folder.", "Give the PDF or PPTX file of the slides.") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError("unreadable", f"{path} cannot be read: {reason}.", "Check who may read it.") from error


def _reader(path: Path, content: bytes) -> Callable[[], Pages]:
    """What reads the pages of a file with that content."""
    if b"%PDF-" in content[:1024]:
        from translator.slides.deck_pdf import pdf_pages

        return lambda: pdf_pages(path, content)
    if content.startswith(b"PK"):
        from translator.slides.deck_pptx import pptx_pages

        return lambda: pptx_pages(path, content)
    if content.startswith(_OLE):
        if _PASSWORD_PART in content:
            raise locked(path)
        raise InputError("deck-format", f"{path.name} is in PowerPoint's format of before 2007.", _EXPORT)
    if not content.strip():
        raise unreadable(path, "the file is empty")
    raise InputError("deck-format", f"{path.name} is neither a PDF nor a PPTX file.", _EXPORT)
