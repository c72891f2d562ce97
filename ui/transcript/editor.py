"""The field in which a line of the transcript is corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.interface import translate
from ui.transcript.rows import Line

FRAME_PX = 2
"""The frame that the design draws."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def how_it_is_decided() -> str:
    """What the keys do that end it."""
    return translate("TranscriptWindow", "Enter corrects the rest of the talk too, Ctrl+Enter this line alone.")


class LineEditor(QPlainTextEdit):
    """Shows what was heard, to be corrected; as high as its text, and at least `least_px`.

    Attributes:
        line: the line as it was when this was opened.
        least_px: how high this is at least.
        alone: whether no other line is to be corrected by this.

    Signals:
        decided: the person is content with it.
    """

    decided = Signal()

    def __init__(self, line: Line, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.least_px = 0
        self.alone = False
        self.setObjectName("editor")
        self.setAccessibleName(translate("TranscriptWindow", "What was said"))
        self.setAccessibleDescription(how_it_is_decided())
        self.setFont(font)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlainText(line.source)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    @property
    def changed(self) -> bool:
        """Whether it says something else than the line."""
        return self.text not in ("", self.line.source)

    @property
    def text(self) -> str:
        """What it says, on one line."""
        return " ".join(self.toPlainText().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter decides."""
        if event.key() in _ENTER:
            self.alone = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.decided.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        lines = self.document().size().height() * self.fontMetrics().lineSpacing()
        around = 2 * (FRAME_PX + self.document().documentMargin())
        self.setFixedHeight(max(self.least_px, round(lines + around)))
