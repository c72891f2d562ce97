"""Says on the start window that a talk broke off, and offers it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from translator.journal.sessions import SessionInfo
from ui import design
from ui.interface import counted, day_and_time, translate
from ui.widgets import Card, label


class Recovered(Card):
    """Offers the newest of the talks that broke off; hides itself where there are none.

    Signals:
        opened: the person wants this SessionInfo back.
        dismissed: the person does not want to be asked about it again.
    """

    opened = Signal(object)
    dismissed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sessions: Sequence[SessionInfo] = ()
        self.open_button = QPushButton(translate("Recovered", "Open it"))
        self.dismiss = QPushButton(translate("Recovered", "Dismiss"))
        self.dismiss.setToolTip(translate("Recovered", "It is kept all the same, under Past talks"))
        self._text, self._more = label("", "warning", wrap=True), label("", "quiet", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(design.UNIT)
        row.addWidget(self._more, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.dismiss)
        self.column.setContentsMargins(2 * design.UNIT, design.UNIT, 2 * design.UNIT, design.UNIT)
        self.column.setSpacing(design.UNIT // 2)
        self.column.addWidget(self._text)  # above the buttons: beside them it has too little room in most languages
        self.column.addLayout(row)
        self.open_button.clicked.connect(lambda: self._tell(self.opened))
        self.dismiss.clicked.connect(lambda: self._tell(self.dismissed))
        self.hide()

    def _tell(self, signal: SignalInstance) -> None:
        signal.emit(self.sessions[0])

    def show_sessions(self, sessions: Sequence[SessionInfo]) -> None:
        """Offer these, the first of them first."""
        self.sessions = tuple(sessions)
        self.setVisible(bool(sessions))
        if not sessions:
            return
        first, others = sessions[0], len(sessions) - 1
        self._text.setText(
            translate("Recovered", "The talk of {when} broke off.").format(when=day_and_time(first.started))
        )
        minutes = f"{first.duration_s / 60:.0f}"
        texts = [
            counted(
                "Recovered",
                "%n sentence was kept, {minutes} min.",
                "%n sentences were kept, {minutes} min.",
                first.sentences,
            ).format(minutes=minutes)
        ]
        if others:
            texts.append(
                counted(
                    "Recovered",
                    "%n more talk is offered after it.",
                    "%n more talks are offered after it.",
                    others,
                )
            )
        self._more.setText(" ".join(texts))
