"""A plain window with the picture of a recorded talk."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from translator.flow import Pixels


class Stage(QWidget):
    """Shows the newest picture, fitted on black.

    Signals:
        closed: the person closed the window.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Surtitle")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._picture = QImage()
        self._fitted = QImage()  # _picture in the size of the window

    def show_frame(self, pixels: Pixels) -> None:
        """Show RGB pixels, uint8, shape (height, width, 3)."""
        height, width, _ = pixels.shape
        picture = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        self._picture = picture.copy()  # the bytes above are gone when this returns
        self._fitted = QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._picture.isNull():
            size = fitted(self._picture.size(), self.size())
            ratio = self.devicePixelRatio()
            if self._fitted.size() != size * ratio:
                self._fitted = self._picture.scaled(
                    size * ratio,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, 0, 0)
            place.setSize(size)
            painter.drawImage(place, self._fitted)
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window was closed."""
        super().closeEvent(event)
        self.closed.emit()


def fitted(picture: QSize, room: QSize) -> QSize:
    """The largest size of the picture's shape that fits the room."""
    return picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
