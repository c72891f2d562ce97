"""Decks in scripts whose letters have to be shaped, or that a PDF has no font of its own for: drawn by Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QTextOption
from PySide6.QtWidgets import QApplication

from tests.benchmark.slides.deck import WIDTH_PX, Theme, TrueDeck, TruePage
from translator.errors import SetupError
from translator.flow import Pixels, Role

HEIGHT_PX = 720
LEFT_PX, BAND_PX = 80, 128
"""Margin, and height of the title's band."""
TITLE_PX, POINT_PX, CAPTION_PX, NUMBER_PX = 48, 36, 20, 16
FROM_RIGHT = frozenset({"ar", "fa", "he"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapedSheet:
    """What a page says: a title, points in one column or two, a caption."""

    title: str
    points: tuple[str, ...]
    beside: tuple[str, ...] = ()
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pen:
    """Writes on a page in one font; a text from right to left begins at its right edge."""

    painter: QPainter
    family: str
    from_right: bool

    def write(
        self, text: str, start_px: float, top_px: float, size_px: int, colour: str, width_px: float, bold: bool = False
    ) -> float:
        """Write a text that begins so far from the edge where lines begin, wrapped; where it ends (pixels)."""
        font = QFont([self.family, "Noto Sans", "DejaVu Sans"])
        font.setPixelSize(size_px)
        font.setBold(bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        left = WIDTH_PX - start_px - width_px if self.from_right else start_px
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        direction = Qt.LayoutDirection.RightToLeft if self.from_right else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        box = QRectF(left, top_px, width_px, HEIGHT_PX)
        self.painter.drawText(box, text, option)
        return self.painter.boundingRect(box, text, option).bottom()

    def dot(self, start_px: float, middle_px: float, colour: str) -> None:
        """A round bullet."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawEllipse(QPointF(WIDTH_PX - start_px if self.from_right else start_px, middle_px), 6, 6)


def shaped(name: str, language: str, family: str, themes: Sequence[Theme], sheets: Sequence[ShapedSheet]) -> TrueDeck:
    """A deck of these pages in these looks by turns, each with a page number, which is no text of it.

    Raises SetupError ("no-font") where the font is not installed.
    """
    application()
    if family not in QFontDatabase.families():
        remedy = "Debian, Ubuntu: sudo apt install fonts-noto-cjk fonts-noto-core."
        raise SetupError("no-font", f"The font {family} is not installed.", remedy)
    pages = []
    for number, sheet in enumerate(sheets, start=1):
        image = QImage(WIDTH_PX, HEIGHT_PX, QImage.Format.Format_RGB888)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = _Pen(painter=painter, family=family, from_right=language in FROM_RIGHT)
        _draw(pen, themes[number % len(themes)], sheet, f"{number} / {len(sheets)}")
        painter.end()
        blocks = [(sheet.title, Role.TITLE), *((point, Role.BODY) for point in (*sheet.points, *sheet.beside))]
        blocks += [(sheet.caption, Role.CAPTION)] * bool(sheet.caption)
        texts, roles = zip(*blocks, strict=True)
        pages.append(TruePage(picture=pixels_of(image), texts=texts, roles=roles))
    return TrueDeck(name=name, language=language, pages=tuple(pages))


@cache
def application() -> QApplication:
    """Qt, which has no fonts without it; nothing is shown."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["surtitle", "-platform", "offscreen"])


def _draw(pen: _Pen, theme: Theme, sheet: ShapedSheet, number: str) -> None:
    pen.painter.fillRect(QRectF(0, 0, WIDTH_PX, HEIGHT_PX), QColor(theme.paper))
    pen.painter.fillRect(QRectF(0, 0, WIDTH_PX, BAND_PX), QColor(theme.band))
    wide = WIDTH_PX - 2 * LEFT_PX
    pen.write(sheet.title, LEFT_PX, (BAND_PX - 1.4 * TITLE_PX) / 2, TITLE_PX, theme.title, wide, bold=True)
    columns = [points for points in (sheet.points, sheet.beside) if points]
    width = (WIDTH_PX - LEFT_PX) / len(columns)
    for column, points in enumerate(columns):
        start, top = LEFT_PX + column * width, BAND_PX + 50.0
        for point in points:
            pen.dot(start + 8, top + 0.75 * POINT_PX, theme.quiet)
            top = pen.write(point, start + 36, top, POINT_PX, theme.text, width - LEFT_PX - 36) + 0.5 * POINT_PX
    bottom = HEIGHT_PX - 40 - CAPTION_PX
    pen.write(sheet.caption, LEFT_PX, bottom, CAPTION_PX, theme.quiet, wide)
    pen.write(number, WIDTH_PX - 130, bottom, NUMBER_PX, theme.quiet, 100)


def pixels_of(image: QImage) -> Pixels:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
