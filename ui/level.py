"""The level meter: how loud the sound is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from translator.audio.level import SILENCE_DB
from ui import design
from ui.interface import translate
from ui.status import GOOD_DB, fallen, level_share, level_text


class Level(QWidget):
    """A live level meter: a bar that rises at once and falls slowly, with a mark where speech is good."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Widgets", "Sound level"))
        self.setMinimumSize(120, 12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown_db = SILENCE_DB

    @property
    def text(self) -> str:
        """What the level means."""
        return level_text(self._shown_db)

    def show_level(self, level_db: float, passed_s: float) -> None:
        """Show the loudest of the last `passed_s` seconds."""
        shown_db = fallen(self._shown_db, level_db, passed_s)
        if shown_db != self._shown_db:
            self._shown_db = shown_db
            self.setAccessibleDescription(self.text)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The bar's size."""
        return QSize(160, 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bar, from the side at which one begins to read."""
        theme = design.theme()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - 8) / 2, self.width(), 8)
        shape = QPainterPath()
        shape.addRoundedRect(whole, 4, 4)
        painter.setClipPath(shape)
        painter.fillRect(whole, QColor(theme.line))
        colour = theme.error if self._shown_db > GOOD_DB[1] else theme.good
        filled = QRectF(whole)
        filled.setWidth(whole.width() * level_share(self._shown_db))
        if mirrored:
            filled.moveRight(whole.right())
        painter.fillRect(filled, QColor(colour))
        for mark_db in GOOD_DB:
            share = level_share(mark_db)
            left = whole.width() * (1 - share if mirrored else share)
            painter.fillRect(QRectF(left, whole.top(), 1.5, whole.height()), QColor(theme.card))
        painter.end()
