"""The window of the test: how far it is, then a line for each part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from translator.errors import SurtitleError
from translator.flow import Notice
from ui import design
from ui.interface import is_mirrored, translate
from ui.progress import Progress
from ui.saying.lookup import error_in_words
from ui.scrolled import AROUND_PX, Scrolled, open_large
from ui.selftest.findings import Finding
from ui.shortcuts import PREFERENCES, bind
from ui.widgets import Card, clear, label, say

WIDTH_PX, HEIGHT_PX = 560, 540
"""With what the test found; while it runs, no higher than it must be."""


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
        self._found = self._results_area()
        self._room: QRect | None = None
        self._lay_out()
        self.once_more.clicked.connect(self.again)
        self.done.clicked.connect(self.close)
        bind(self, PREFERENCES, {"close": self.close})

    def stand(self, room: QRect | None) -> None:
        """Stand in the corner of this part of the screen in which slides say least; None: where the desktop has it."""
        self._room = room

    def show_progress(self, share: float | None) -> None:
        """Show how much of the test is over; None: the models are being loaded."""
        self.once_more.setEnabled(False)
        self.progress.show()
        self.progress.show_share(share)
        loading = translate("SelfTest", "The models are being loaded…")
        speak = translate("SelfTest", "Speak now, in the language of the talk, with a slide on the screen.")
        say(self.said, loading if share is None else speak)
        if not self._found.isHidden():
            self._found.hide()
            self._take_room(self._least_px())
        elif self.height() < self._least_px():
            self._take_room(self._least_px())

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
        self._card.hide()
        say(self.said, "\n".join(error_in_words(error)).strip(), "error")

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window was closed."""
        super().closeEvent(event)
        self.closed.emit()

    def _end(self) -> None:
        self.progress.hide()
        self._found.show()
        self._take_room(HEIGHT_PX)
        self.once_more.setEnabled(True)
        self.once_more.setFocus()

    def _least_px(self) -> int:
        """The height that is needed for what is shown."""
        layout = self.layout()
        assert layout is not None
        return layout.minimumHeightForWidth(self.width())

    def _take_room(self, height: int) -> None:
        """Be so high, as far as there is room."""
        room = self._room or self.screen().availableGeometry()
        self.resize(QSize(WIDTH_PX, height).boundedTo(room.size() - QSize(0, AROUND_PX)))
        if self._room is not None:
            left = room.left() + design.UNIT if is_mirrored() else room.right() - design.UNIT - self.width()
            self.move(left, room.bottom() - AROUND_PX - self.height())

    def _results_area(self) -> Scrolled:
        """Where what was found is shown."""
        self._results.setSpacing(design.UNIT // 2)
        self._card.column.addLayout(self._results)
        column = QVBoxLayout()
        column.addWidget(self._card)
        column.addStretch()
        return Scrolled(column)

    def _lay_out(self) -> None:
        unit = design.UNIT
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        whole.setSpacing(2 * unit)
        if not design.is_flat():  # there it would hide too much of the slides
            whole.addWidget(label(translate("SelfTest", "Test of ten seconds"), "title"))
        whole.addWidget(self.said)
        whole.addWidget(self.progress)
        whole.addWidget(self._found, 1)
        foot = QHBoxLayout()
        foot.setSpacing(unit)
        foot.addStretch()
        foot.addWidget(self.once_more)
        foot.addWidget(self.done)
        whole.addLayout(foot)
        open_large(self, WIDTH_PX, HEIGHT_PX)
