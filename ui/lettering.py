"""Fonts for text of any language, and a line of it drawn in its own direction."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.overlay.look import Lettering, families, is_joined, is_right_to_left

FontAt = Callable[[float], QFont]
"""The font of a size (px)."""


def font_for(
    language: str,
    size_px: float,
    lettering: Lettering = Lettering.PLAIN,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> QFont:
    """The font for text of a language."""
    font = QFont()
    font.setFamilies(list(families(language, lettering)))
    font.setPixelSize(max(1, int(size_px)))
    font.setWeight(weight)
    if lettering is Lettering.DYSLEXIA and not is_joined(language):
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        font.setWordSpacing(0.18 * size_px)
    return font


def has_letters(text: str, font: QFont) -> bool:
    """Whether there is a letter for all of a text, in this font or in one that stands in; boxes are shown else."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(run.glyphIndexes() and 0 not in run.glyphIndexes() for run in layout.glyphRuns())


def direction_of(text: str) -> Qt.LayoutDirection:
    """That in which a text is written."""
    return Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight


def option_for(direction: Qt.LayoutDirection, wrap: QTextOption.WrapMode = QTextOption.WrapMode.NoWrap) -> QTextOption:
    """How text of a direction is set: from the side at which it begins, in the middle of its height."""
    right = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    option.setTextDirection(direction)
    option.setWrapMode(wrap)
    return option


def draw_line(
    painter: QPainter, rect: QRectF, line: str, font_at: FontAt, size_px: float, direction: Qt.LayoutDirection
) -> None:
    """Draw one line, smaller when its letters are so wide that it would not fit."""
    advance = QFontMetricsF(font_at(size_px)).horizontalAdvance(line)
    painter.setFont(font_at(size_px * min(1.0, rect.width() / max(advance, 1.0))))
    painter.drawText(rect, line, option_for(direction))
