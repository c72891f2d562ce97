"""The mark around the block that is talked about."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from ui import design
from ui.overlay.look import Colour, contrast_ratio

AROUND = 0.006
"""What is free between the text and the mark's line, of the picture's width."""
TINT, LINE = 34, 210
"""How opaque (of 255) the mark is inside, and its line."""
LINE_PX = 2.5


def draw_mark(painter: QPainter, text: QRectF, width: float, background: Colour) -> None:
    """Mark where a text stands on a background, in pixels of a picture of this width."""
    around = AROUND * width
    accent = QColor(max(_ACCENTS, key=lambda colour: contrast_ratio(_rgb(colour), background)))
    tint, line = QColor(accent), QColor(accent)
    tint.setAlpha(TINT)
    line.setAlpha(LINE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, LINE_PX))
    painter.setBrush(tint)
    painter.drawRoundedRect(text.adjusted(-around, -around, around, around), 1.5 * around, 1.5 * around)


_ACCENTS = (design.LIGHT.accent, design.DARK.accent)


def _rgb(name: str) -> Colour:
    colour = QColor(name)
    return colour.red(), colour.green(), colour.blue()
