"""Decks in PDF, read and drawn by PDFium."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from ctypes import byref, c_int
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pypdfium2
from pypdfium2 import raw

from translator.slides.deck import PAGE_PX, Grey, Page, Pages, locked, unreadable
from translator.slides.reading import text_blocks
from translator.slides.words import ReadWord

PICTURE_PX = 480
"""Width of a page's picture: letters of the body are about 8 pixels high."""
TALLEST = 8
"""Times as high as wide that a page may be to be drawn: what is higher is no slide, and its picture would be huge."""
_HYPHENS = ("\x02", "\ufffe", "\u00ad")
"""What PDFium gives for a hyphen at a line's end."""
_BULLETS = "•◦▪■●○‣"


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter and its box on the page, in pixels."""

    text: str
    left: int
    top: int
    right: int
    bottom: int


def pdf_pages(path: Path, content: bytes) -> Pages:
    """The pages of a PDF file with that content.

    Raises InputError when the file is broken or has a password.
    """
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise locked(path) from error
        raise unreadable(path, "it is broken") from error
    try:
        found = [_page(document, index) for index in range(len(document))]
    finally:
        document.close()
    unread = tuple(number for number, page in enumerate(found, start=1) if page is None)
    return tuple(page for page in found if page is not None), unread


def _page(document: Any, index: int) -> Page | None:
    try:
        return _read(document[index], index + 1)
    except pypdfium2.PdfiumError:
        return None


def _read(page: Any, number: int) -> Page:
    width, height = page.get_size()
    height_px = max(1, round(PAGE_PX * height / width))
    words = list(_words(page, height_px))
    return Page(
        number=number,
        height_px=height_px,
        blocks=text_blocks(words, PAGE_PX, height_px),
        picture=None if height > TALLEST * width else _picture(page, PICTURE_PX / width),
    )


def _picture(page: Any, scale: float) -> Grey:
    picture: Grey = page.render(scale=scale, grayscale=True).to_numpy().copy()
    return picture


def _words(page: Any, height_px: int) -> Iterator[ReadWord]:
    """The words on the page, each with its line's number; what lies beyond the edges is not shown."""
    text = page.get_textpage()
    line, word = 0, list[_Letter]()
    for letter in [*_letters(page, text, height_px), _Letter("\n", 0, 0, 0, 0)]:
        if letter.text.strip():
            word.append(letter)
            continue
        if word:
            found = _word(word, line)
            if found.text in _BULLETS:  # two points side by side are two lines
                line += 1
                found = replace(found, line=(1, 1, line))
            if 0 <= found.left_px + found.width_px / 2 <= PAGE_PX and 0 <= found.top_px < height_px:
                yield found
            word = []
        line += letter.text == "\n"


def _letters(page: Any, text: Any, height_px: int) -> Iterator[_Letter]:
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        letter = chr(code) if code else " "
        if letter in _HYPHENS:
            letter = "-"
        elif unicodedata.category(letter) == "Co":  # a symbol font's: mostly bullets
            letter = "•"
        if not letter.strip():
            yield _Letter(letter, 0, 0, 0, 0)
            continue
        left, bottom, right, top = text.get_charbox(index)
        corners = _pixel(page, height_px, left, top), _pixel(page, height_px, right, bottom)
        (left_px, right_px), (top_px, bottom_px) = map(sorted, zip(*corners, strict=True))
        yield _Letter(letter, left_px, top_px, max(right_px, left_px + 1), max(bottom_px, top_px + 1))


def _pixel(page: Any, height_px: int, x: float, y: float) -> tuple[int, int]:
    """A point of the page in pixels from its upper left corner, as it is shown: cropped and turned."""
    across, down = c_int(), c_int()
    raw.FPDF_PageToDevice(page, 0, 0, PAGE_PX, height_px, 0, x, y, byref(across), byref(down))
    return across.value, down.value


def _word(letters: list[_Letter], line: int) -> ReadWord:
    left, top = min(letter.left for letter in letters), min(letter.top for letter in letters)
    return ReadWord(
        text=unicodedata.normalize("NFKC", "".join(letter.text for letter in letters)),
        left_px=left,
        top_px=top,
        width_px=max(letter.right for letter in letters) - left,
        height_px=max(letter.bottom for letter in letters) - top,
        confidence=1.0,
        line=(1, 1, line),
    )
