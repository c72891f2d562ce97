"""The window of talks that are kept: a list, and what can be done with the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from translator.errors import SurtitleError
from translator.journal.sessions import SessionInfo
from ui import design
from ui.asking import Question, ask
from ui.interface import to_the_right, translate
from ui.saying.lookup import error_in_words
from ui.scrolled import open_large
from ui.shortcuts import TALKS, bind
from ui.talks.rows import row_of
from ui.widgets import Card, label, say


class TalksWindow(QWidget):
    """Shows sessions and forwards what the person wants done with one, each signal with its SessionInfo.

    Signals:
        opened: read it.
        exported: save it in a format.
        deleted: delete it, which the person confirmed.
    """

    opened = Signal(object)
    exported = Signal(object)
    deleted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("Talks", "Surtitle — Past talks"))
        self.sessions: Sequence[SessionInfo] = ()
        self.asking: QMessageBox | None = None
        self.list = QTreeWidget()
        self.said = label(translate("Talks", "Looking…"), "quiet", wrap=True)
        self.open_button = QPushButton(translate("Talks", "Open"))
        self.export = QPushButton(translate("Talks", "Save…"))
        self.delete = QPushButton(translate("Talks", "Delete…"))
        self.done = QPushButton(translate("Talks", "Close"))
        self._where = label("", "quiet", wrap=True)
        self._lay_out()
        self.list.itemSelectionChanged.connect(self._choose)
        self.list.itemDoubleClicked.connect(lambda *_: self.open_button.click())
        self.open_button.clicked.connect(lambda: self.opened.emit(self.chosen))
        self.export.clicked.connect(lambda: self.exported.emit(self.chosen))
        self.delete.clicked.connect(self._ask_to_delete)
        self.done.clicked.connect(self.close)
        acts = {"open": self.open_button, "export": self.export, "delete": self.delete, "close": self.done}
        bind(self, TALKS, {name: button.click for name, button in acts.items()})
        self._choose()

    @property
    def chosen(self) -> SessionInfo | None:
        """The one that something is done with; None where none is chosen."""
        items = self.list.selectedItems()
        return self.sessions[self.list.indexOfTopLevelItem(items[0])] if items else None

    def show_sessions(self, folder: Path, sessions: Sequence[SessionInfo]) -> None:
        """List the sessions of a folder; the one that was chosen stays so, or else what is now in its place."""
        before, place = self.chosen, self.list.currentIndex().row()
        self.sessions = tuple(sessions)
        self._where.setText(translate("Talks", "Kept in {folder}").format(folder=to_the_right(str(folder))))
        self.list.clear()
        for session in self.sessions:
            item = QTreeWidgetItem(list(row_of(session).texts))
            item.setToolTip(0, f"{session.about}\n{session.name}".strip())
            if not session.readable:
                item.setForeground(3, QColor(design.theme().warning))
            self.list.addTopLevelItem(item)
        same = [number for number, one in enumerate(self.sessions) if before and one.folder == before.folder]
        if self.sessions:
            number = same[0] if same else min(max(place, 0), len(self.sessions) - 1)
            self.list.setCurrentIndex(self.list.model().index(number, 0))
        self._choose()

    def say(self, text: str) -> None:
        """Say what was done."""
        say(self.said, text)

    def show_refusal(self, error: SurtitleError) -> None:
        """Say what went wrong, with its remedy."""
        say(self.said, "\n".join(error_in_words(error)).strip(), "error")

    def _choose(self) -> None:
        """Offer what can be done with the one that is chosen."""
        chosen = self.chosen
        self.open_button.setEnabled(chosen is not None and chosen.readable)
        self.export.setEnabled(chosen is not None and chosen.readable)
        self.delete.setEnabled(chosen is not None)

    def _ask_to_delete(self) -> None:
        session = self.chosen
        assert session is not None
        row = row_of(session)

        def answered(agreed: bool) -> None:
            self.asking = None
            if agreed:
                self.deleted.emit(session)

        question = Question(
            text=translate("Talks", "Delete the talk “{title}” of {when}?").format(title=row.title, when=row.when),
            more=translate("Talks", "Its words, slides and sound are deleted for ever. Files that were saved stay."),
            yes=translate("Talks", "Delete"),
        )
        self.asking = ask(self, question, answered)

    def _lay_out(self) -> None:
        unit = design.UNIT
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        whole.setSpacing(2 * unit)
        whole.addWidget(label(translate("Talks", "Past talks"), "title"))
        whole.addWidget(self._where)
        self.list.setObjectName("talks")
        self.list.setAccessibleName(translate("Talks", "Past talks"))
        self.list.setHeaderLabels(
            [
                translate("Talks", "Talk"),
                translate("Talks", "Date"),
                translate("Talks", "Length"),
                translate("Talks", "Languages"),
            ]
        )
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.list.header()
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        card = Card()
        card.column.setContentsMargins(1, unit, 1, 1)
        card.column.addWidget(self.list)
        whole.addWidget(card, 1)
        whole.addWidget(self.said)
        foot = QHBoxLayout()
        foot.setSpacing(unit)
        foot.addWidget(self.open_button)
        foot.addWidget(self.export)
        foot.addWidget(self.delete)
        foot.addStretch()
        foot.addWidget(self.done)
        for button, name in ((self.open_button, "open"), (self.export, "export"), (self.delete, "delete")):
            button.setToolTip(TALKS[name].shown)
        whole.addLayout(foot)
        open_large(self, 960, 600)
        self.list.setFocus()
