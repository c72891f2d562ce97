"""The notices of a talk: they stay until they are read, and interrupt nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from translator.flow import Notice, Severity
from ui import design
from ui.interface import translate
from ui.saying.lookup import error_in_words
from ui.widgets import Card, clear, label


class Notices(Card):
    """Shows notices, the newest first; hides itself where there are none.

    Signals:
        dismissed: a Notice was read.
    """

    dismissed = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Notices", "NOTICES"), "warning")
        self._shown: tuple[Notice, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(design.UNIT)
        self.column.addLayout(self._rows)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these, and no others."""
        if tuple(notices) == self._shown:
            return
        self._shown = tuple(notices)
        clear(self._rows)
        self.setVisible(bool(notices))
        for notice in reversed(notices):
            self._rows.addWidget(self._row(notice))

    def _row(self, notice: Notice) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        kind = {Severity.ERROR: "error", Severity.WARNING: "warning"}.get(notice.severity, "")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        text, remedy = error_in_words(notice)
        texts.addWidget(label(text, kind, wrap=True))
        if remedy:
            texts.addWidget(label(remedy, "quiet", wrap=True))
        line.addLayout(texts, 1)
        read = QToolButton()
        read.setObjectName("plain")
        read.setIcon(design.icon("close", design.theme().quiet))
        read.setAccessibleName(translate("Notices", "Dismiss: {notice}").format(notice=text))
        read.setToolTip(translate("Notices", "Dismiss"))
        read.clicked.connect(lambda: self.dismissed.emit(notice))
        line.addWidget(read, 0, Qt.AlignmentFlag.AlignTop)
        return row
