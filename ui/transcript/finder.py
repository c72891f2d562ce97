"""The field that searches a transcript: which row is found, and how many there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui import design
from ui.interface import counted, translate
from ui.shortcuts import TRANSCRIPT
from ui.transcript.rows import Row
from ui.transcript.search import matches
from ui.widgets import label


class Finder(QWidget):
    """Finds rows; which one is shown is told.

    Attributes:
        found: the numbers of the rows that have what is searched.
        present: the number of the row that is shown as found, None where there is none.

    Signals:
        changed: something else is searched or found; `jumped` follows where a row is to be shown.
        jumped: show this row.
        left: the person has searched enough.
    """

    changed = Signal()
    jumped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.found: list[int] = []
        self.present: int | None = None
        self._from = -1
        self._rows: tuple[Row, ...] = ()
        self.field = _Field()
        self.field.setAccessibleName(translate("Finder", "Find in the transcript"))
        self.field.setPlaceholderText(translate("Finder", "Find in both languages"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(design.icon("search", design.theme().quiet), QLineEdit.ActionPosition.LeadingPosition)
        self.before, self.next = QToolButton(), QToolButton()
        self.count = label("", "quiet")
        self.count.setAccessibleName(translate("Finder", "Found"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.UNIT)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button, name, icon, shortcut in (
            (self.before, translate("Finder", "Find before"), "up", "previous"),
            (self.next, translate("Finder", "Next find"), "down", "next"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({TRANSCRIPT[shortcut].shown})")
            button.setIcon(design.icon(icon, design.theme().text))
            button.setFixedHeight(36)
            button.setIconSize(QSize(design.ICON_PX - 4, design.ICON_PX - 4))
            row.addWidget(button)
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.step)
        self.field.left.connect(self._leave)
        self.before.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self._say()

    @property
    def wanted(self) -> str:
        """What is searched."""
        return self.field.text()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Search in these from now on; what is shown stays shown."""
        if self.present is not None and (self.present >= len(rows) or rows[self.present] != self._rows[self.present]):
            self.present = None
        self._rows = rows
        if self.wanted:
            self.found = matches(rows, self.wanted)
            self._say()
            self.changed.emit()

    def start_from(self, number: int) -> None:
        """The row from which the next is searched."""
        self._from = number

    def step(self, by: int) -> None:
        """Show the next row that is found (1), or the one before (-1), from the one that is shown, round and round."""
        if not self.found:
            return
        at = self._from if self.present is None else self.present
        place = bisect_right(self.found, at) if by > 0 else bisect_left(self.found, at) - 1
        self._show(self.found[place % len(self.found)])

    def _search(self) -> None:
        """Show the first row from here on that has it."""
        at = self._from if self.present is None else self.present
        self.found = matches(self._rows, self.wanted)
        self.present = None
        if self.found:
            self._show(self.found[bisect_left(self.found, at) % len(self.found)])
        else:
            self._say()
            self.changed.emit()

    def _show(self, number: int) -> None:
        self.present = self._from = number
        self._say()
        self.changed.emit()
        self.jumped.emit(number)

    def _say(self) -> None:
        some = bool(self.found)
        self.count.setVisible(bool(self.wanted.strip()))
        self.before.setEnabled(some)
        self.next.setEnabled(some)
        if not self.wanted.strip():
            self.count.setText("")
        elif not some:
            self.count.setText(translate("Finder", "Not found"))
        elif self.present is None:
            self.count.setText(counted("Finder", "%n found", "%n found", len(self.found)))
        else:
            self.count.setText(
                translate("Finder", "{number} of {count}").format(
                    number=bisect_left(self.found, self.present) + 1, count=len(self.found)
                )
            )

    def _leave(self) -> None:
        self.field.clear()
        self.left.emit()


class _Field(QLineEdit):
    """A field in which Enter steps on and Esc leaves.

    Signals:
        stepped: to the next (1) or the one before (-1).
        left: Esc was pressed.
    """

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
