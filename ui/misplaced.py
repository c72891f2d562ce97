"""Says, in a window, that the folder in which Surtitle is to keep things cannot be, and offers the usual one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from translator.errors import InputError
from ui.interface import translate
from ui.saying.lookup import error_in_words

TICK_MS = 50
"""Between two looks at whether the program is to end."""


class Misplaced(QMessageBox):
    """Asks what is to be done about the error; `ends` tells when the program is to end meanwhile."""

    def __init__(self, error: InputError, ends: Callable[[], object] = lambda: False) -> None:
        super().__init__()
        text, remedy = error_in_words(error)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Surtitle")
        self.setText(text)
        self.setInformativeText(remedy)
        self.usual = self.addButton(
            translate("Misplaced", "Use the usual folder this time"), QMessageBox.ButtonRole.AcceptRole
        )
        self.leave = self.addButton(translate("Misplaced", "Quit"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.usual)
        self.setEscapeButton(self.leave)
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self.reject() if ends() else None)

    def ask(self) -> bool:
        """Show it, and give whether the usual folder is to be taken."""
        self._timer.start(TICK_MS)
        self.exec()
        self._timer.stop()
        return self.clickedButton() is self.usual
