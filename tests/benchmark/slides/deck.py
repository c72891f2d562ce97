"""Decks to measure on: drawn here in several languages and looks, or from a PDF with a text layer."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from translator.flow import Pixels, Role

WIDTH_PX = 1280
_WIDTH, _HEIGHT = 960, 540
"""A page that is drawn here, in points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TruePage:
    """A page as it is shown, and the blocks that it says; `roles` is empty where only the text is known."""

    picture: Pixels
    texts: tuple[str, ...]
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueDeck:
    """Pages in a language (ISO 639-1)."""

    name: str
    language: str
    pages: tuple[TruePage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours and type of a deck that is drawn; `band` is the ground of the title."""

    paper: str
    band: str
    title: str
    text: str
    quiet: str
    font: str = "Helvetica"
    bold: str = "Helvetica-Bold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What a page that is drawn says, from top to bottom."""

    title: str
    points: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    code: tuple[str, ...] = ()
    caption: str = ""


def drawn(name: str, language: str, theme: Theme, sheets: Sequence[Sheet]) -> TrueDeck:
    """A deck of these pages, each with a page number, which is no text of it."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(_WIDTH, _HEIGHT))
    for number, sheet in enumerate(sheets, start=1):
        _draw(canvas, theme, sheet, f"{number} / {len(sheets)}")
        canvas.showPage()
    canvas.save()
    pictures = _pictures(pypdfium2.PdfDocument(out.getvalue()))
    pages = []
    for picture, sheet in zip(pictures, sheets, strict=True):
        blocks = [(sheet.title, Role.TITLE), *((point, Role.BODY) for point in sheet.points)]
        blocks += [
            *((cell, Role.BODY) for row in sheet.table for cell in row),
            *((line, Role.CODE) for line in sheet.code),
            *([(sheet.caption, Role.CAPTION)] * bool(sheet.caption)),
        ]
        texts, roles = zip(*blocks, strict=True)
        pages.append(TruePage(picture=picture, texts=texts, roles=roles))
    return TrueDeck(name=name, language=language, pages=tuple(pages))


def pdf_deck(path: Path, language: str, most: int) -> TrueDeck:
    """The first pages of a PDF, and what its text layer says."""
    document = pypdfium2.PdfDocument(path)
    pages = []
    for index, picture in enumerate(_pictures(document, most)):
        text = document[index].get_textpage().get_text_bounded()
        joined = text.replace("\ufffe\r\n", "").replace("\x02\r\n", "").replace("\ufffe", "").replace("\x02", "")
        pages.append(TruePage(picture=picture, texts=tuple(line for line in joined.splitlines() if line.strip())))
    return TrueDeck(name=path.stem, language=language, pages=tuple(pages))


def _pictures(document: pypdfium2.PdfDocument, most: int | None = None) -> list[Pixels]:
    pages = [document[index] for index in range(min(len(document), most or len(document)))]
    return [np.asarray(page.render(scale=WIDTH_PX / page.get_width()).to_pil().convert("RGB")) for page in pages]


def _draw(canvas: Canvas, theme: Theme, sheet: Sheet, number: str) -> None:
    canvas.setFillColor(HexColor(theme.paper))
    canvas.rect(0, 0, _WIDTH, _HEIGHT, stroke=0, fill=1)
    canvas.setFillColor(HexColor(theme.band))
    canvas.rect(0, _HEIGHT - 96, _WIDTH, 96, stroke=0, fill=1)
    _write(canvas, sheet.title, 60, _HEIGHT - 62, theme.bold, 36, theme.title)
    top = _HEIGHT - 150.0
    for point in sheet.points:
        canvas.setFillColor(HexColor(theme.quiet))
        canvas.circle(70, top + 7, 4, stroke=0, fill=1)
        _write(canvas, point, 90, top, theme.font, 23, theme.text)
        top -= 46
    for row in sheet.table:
        for column, cell in enumerate(row):
            left = 60 + column * (_WIDTH - 120) / len(row)
            _write(canvas, cell, left, top, theme.bold if row is sheet.table[0] else theme.font, 20, theme.text)
        canvas.setStrokeColor(HexColor(theme.quiet))
        canvas.line(60, top - 12, _WIDTH - 60, top - 12)
        top -= 38
    for line in sheet.code:
        _write(canvas, line, 90, top, "Courier", 20, theme.text)
        top -= 32
    _write(canvas, sheet.caption, 60, 28, theme.font, 14, theme.quiet)
    _write(canvas, number, _WIDTH - 90, 28, theme.font, 12, theme.quiet)


def _write(canvas: Canvas, text: str, left: float, base: float, font: str, size: float, colour: str) -> None:
    canvas.setFillColor(HexColor(colour))
    canvas.setFont(font, size)
    canvas.drawString(left, base, text)
