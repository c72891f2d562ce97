"""A list to choose one of, which may be offered anew while it is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from ui.options import Option


class Choice(QComboBox):
    """One of some options.

    Signals:
        approached: a person may choose now: the focus came, or the list is opened.
    """

    approached = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._open = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def offer(self, options: Sequence[Option], value: str) -> None:
        """Show these options with this one chosen; tells nobody. A list that is open stays so, where it was."""
        blocked = self.blockSignals(True)
        if [(option.label, option.value) for option in options] != [
            (self.itemText(index), self.itemData(index)) for index in range(self.count())
        ]:
            reached = self.view().currentIndex().data(Qt.ItemDataRole.UserRole) if self._open else None
            self.clear()
            for option in options:
                self.addItem(option.label, option.value)
            self.setCurrentIndex(max(0, self.findData(value)))
            if self._open:
                super().showPopup()  # it has another length
                self.view().setCurrentIndex(self.model().index(max(0, self.findData(reached)), 0))
        else:
            self.setCurrentIndex(max(0, self.findData(value)))
        self.blockSignals(blocked)

    @property
    def value(self) -> str:
        """What is chosen."""
        return str(self.currentData() or "")

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list, and tell."""
        super().showPopup()
        self._open = True
        self.approached.emit()

    def hidePopup(self) -> None:  # noqa: N802 - Qt's name
        """Close the list."""
        super().hidePopup()
        self._open = False

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell, unless it is back from its own list."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.approached.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to what scrolls: who rolls past does not mean to choose."""
        event.ignore()
