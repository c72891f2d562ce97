"""The preview: what the source of the slides shows, before the talk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from translator.flow import Pixels
from ui import design
from ui.interface import translate
from ui.stage import fitted


class Preview(QWidget):
    """What the slides' source shows, fitted; a word in its place while there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Widgets", "Preview of the slides"))
        self.setMinimumSize(320, 180)
        self._picture = QImage()
        self._left_out: QRectF | None = None
        self._word = ""

    @property
    def empty(self) -> bool:
        """Whether no picture is shown."""
        return self._picture.isNull()

    def show_picture(self, pixels: Pixels, left_out: QRectF | None = None) -> None:
        """Show RGB pixels, uint8, shape (height, width, 3), but for a part of them, in fractions, that is our own."""
        height, width, _ = pixels.shape
        self._left_out = left_out
        self._picture = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.update()

    def clear(self, word: str) -> None:
        """Show a word instead."""
        self._picture, self._word = QImage(), word
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A screen's shape is kept."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """16 to 9."""
        return width * 9 // 16

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture or the word."""
        theme = design.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(theme.field))
        if self.empty:
            painter.setPen(QColor(theme.quiet))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._word)
        else:
            size = fitted(self._picture.size(), self.size())
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            place = QRectF(left, top, size.width(), size.height())
            shape.clear()
            shape.addRoundedRect(place, 6, 6)
            painter.setClipPath(shape)
            painter.drawImage(place, self._picture)
            if self._left_out is not None:
                self._leave_out(painter, place, self._left_out)
        painter.end()

    @staticmethod
    def _leave_out(painter: QPainter, place: QRectF, part: QRectF) -> None:
        """Draw over a part of the picture, and say that it is our own window."""
        theme, size = design.theme(), place.size()
        inside = QRectF(0, 0, part.width() * size.width(), part.height() * size.height())
        inside.moveTo(place.left() + part.left() * size.width(), place.top() + part.top() * size.height())
        painter.setPen(QColor(theme.line))
        painter.setBrush(QColor(theme.field))
        painter.drawRect(inside)
        painter.setPen(QColor(theme.quiet))
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inside, wrapped, translate("Widgets", "This window; the slides are seen once the talk runs"))
