"""One model in the window: what it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from translator.models.room import Fit
from ui import design
from ui.interface import translate
from ui.models.rows import Row
from ui.progress import Progress
from ui.widgets import label


class ModelRow(QWidget):
    """Shows a `Row` and forwards what the person wants.

    Signals:
        wanted: download it.
        cancelled: stop what is done with it.
        removed: remove it.
        checked: try it.
    """

    wanted = Signal()
    cancelled = Signal()
    removed = Signal()
    checked = Signal()

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        name = {"model": row.name}
        self.get = _button(translate("Models", "Get"), translate("Models", "Get {model}").format(**name))
        self.check = _button(translate("Models", "Check"), translate("Models", "Check {model}").format(**name))
        self.remove = _button(translate("Models", "Remove"), translate("Models", "Remove {model}").format(**name))
        self.cancel = _button(translate("Models", "Cancel"), translate("Models", "Cancel"))
        self.progress = Progress(translate("Models", "Progress"))
        self._lay_out()
        for button, signal in (
            (self.get, self.wanted),
            (self.check, self.checked),
            (self.remove, self.removed),
            (self.cancel, self.cancelled),
        ):
            button.clicked.connect(signal)
        self.show_idle(True)

    def show_idle(self, free: bool) -> None:
        """Offer what can be done; not while something else is done (not `free`)."""
        self.progress.hide()
        self.cancel.hide()
        self.get.setVisible(not self.row.installed)
        self.check.setVisible(self.row.installed)
        self.remove.setVisible(self.row.removable)
        for button in (self.get, self.check, self.remove):
            button.setEnabled(free)

    def show_progress(self, share: float | None, *, stoppable: bool) -> None:
        """Show that something is done with it, and how far it is; None: not known."""
        for button in (self.get, self.check, self.remove):
            button.hide()
        self.cancel.setVisible(stoppable)
        self.progress.show_share(share)
        self.progress.show()

    def _lay_out(self) -> None:
        unit = design.UNIT
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, unit // 2, 0, unit // 2)
        whole.setSpacing(unit)
        texts = QVBoxLayout()
        texts.setSpacing(unit // 4)
        head = QHBoxLayout()
        head.setSpacing(unit)
        head.addWidget(label(self.row.name))
        lacks = not self.row.installed and self.row.fit is not Fit.FITS
        head.addWidget(label(self.row.verdict, "warning" if lacks else "section"))
        head.addStretch()
        texts.addLayout(head)
        for text in (self.row.purpose, self.row.figures):
            if text:
                texts.addWidget(label(text, "quiet", wrap=True))
        texts.addWidget(self.progress)
        whole.addLayout(texts, 1)
        for button in (self.get, self.check, self.remove, self.cancel):
            whole.addWidget(button)


def _button(text: str, name: str) -> QPushButton:
    made = QPushButton(text)
    made.setAccessibleName(name)
    return made
