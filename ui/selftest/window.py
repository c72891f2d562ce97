"""The window of the test: how far it is, then a line for each part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from translator.errors import SurtitleError
from translator.flow import Notice
from ui import design
from ui.interface import translate
from ui.progress import Progress
from ui.saying.lookup import error_in_words
from ui.scrolled import Scrolled, open_large
from ui.selftest.findings import Finding
from ui.shortcuts import PREFERENCES, bind
from ui.widgets import Card, clear, label, say


class SelfTestWindow(QWidget):
    """Shows the test and forwards what the person wants.

    Signals:
        again: test once more.
        closed: the window was closed.
    """

    again = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("SelfTest", "Surtitle — Test"))
        self.said = label("", "quiet", wrap=True)
        self.progress = Progress(translate("SelfTest", "Test"))
        self.once_more = QPushButton(translate("SelfTest", "Test again"))
        self.done = QPushButton(translate("SelfTest", "Close"))
        self._card = Card()
        self._results = QVBoxLayout()
        self._lay_out()
        self.once_more.clicked.connect(self.again)
        self.done.clicked.connect(self.close)
        bind(self, PREFERENCES, {"close": self.close})

    def show_progress(self, share: float | None) -> None:
        """Show how much of the test is over; None: the models are being loaded."""
        self._card.hide()
        self.once_more.setEnabled(False)
        self.progress.show()
        self.progress.show_share(share)
        loading = translate("SelfTest", "The models are being loaded…")
        speak = translate("SelfTest", "Speak now, in the language of the talk, with a slide on the screen.")
        say(self.said, loading if share is None else speak)

    def show_findings(self, found: Sequence[Finding], notices: Sequence[Notice]) -> None:
        """Show what the test found; `notices` are what the parts said beside."""
        self._end()
        good = all(finding.good for finding in found)
        ready = translate("SelfTest", "Everything works.")
        say(self.said, ready if good else translate("SelfTest", "Something does not work yet."), "heading")
        clear(self._results)
        for number, finding in enumerate(found):
            if number:
                self._results.addSpacing(design.UNIT)
            self._results.addWidget(
                label(f"{'✓' if finding.good else '✗'} {finding.part}", "" if finding.good else "error")
            )
            for text in (finding.text, finding.remedy):
                if text:
                    self._results.addWidget(label(text, "quiet", wrap=True))
        for notice in notices:
            self._results.addWidget(label(" ".join(error_in_words(notice)).strip(), "quiet", wrap=True))
        self._card.show()

    def show_refusal(self, error: SurtitleError) -> None:
        """Say why the test could not begin."""
        self._end()
        say(self.said, "\n".join(error_in_words(error)).strip(), "error")

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window was closed."""
        super().closeEvent(event)
        self.closed.emit()

    def _end(self) -> None:
        self.progress.hide()
        self.once_more.setEnabled(True)
        self.once_more.setFocus()

    def _lay_out(self) -> None:
        unit = design.UNIT
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        whole.setSpacing(2 * unit)
        whole.addWidget(label(translate("SelfTest", "Test of ten seconds"), "title"))
        whole.addWidget(self.said)
        whole.addWidget(self.progress)
        self._results.setSpacing(unit // 2)
        self._card.column.addLayout(self._results)
        column = QVBoxLayout()
        column.addWidget(self._card)
        column.addStretch()
        whole.addWidget(Scrolled(column), 1)
        foot = QHBoxLayout()
        foot.setSpacing(unit)
        foot.addStretch()
        foot.addWidget(self.once_more)
        foot.addWidget(self.done)
        whole.addLayout(foot)
        open_large(self, 560, 540)
