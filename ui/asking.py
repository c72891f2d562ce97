"""A question before something that cannot be taken back; the window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMessageBox, QWidget

from ui.interface import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked, what follows from it, and what its button is called."""

    text: str
    more: str
    yes: str


def ask(window: QWidget, question: Question, answered: Callable[[bool], object]) -> QMessageBox:
    """Ask over a window; `answered` is told whether the person agrees. What Enter and Esc do changes nothing."""
    asking = QMessageBox(window)
    asking.setWindowTitle("Surtitle")
    asking.setText(question.text)
    asking.setInformativeText(question.more)
    agree = asking.addButton(question.yes, QMessageBox.ButtonRole.AcceptRole)
    leave = asking.addButton(translate("Asking", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    asking.setDefaultButton(leave)
    asking.setEscapeButton(leave)

    def finished() -> None:
        answered(asking.clickedButton() is agree)
        asking.deleteLater()

    asking.finished.connect(finished)
    asking.open()
    return asking
