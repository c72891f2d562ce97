"""Where a person names the deck of the talk: a file picked or dropped, what was found in it, a way to do without."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QToolButton, QWidget

from ui import design
from ui.interface import counted, translate
from ui.widgets import label

NAME_PX = 240
"""A longer file name is shown without its middle."""


class DeckField(QWidget):
    """Shows which deck is chosen and forwards what the person wants.

    Signals:
        picked: this file (a Path) is to be the deck; None: none is.
    """

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.pick = QPushButton()
        self.forget = QToolButton()
        self._folder = ""
        self.pick.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.picked.emit(None))
        self._lay_out()
        self.show_deck(None)

    def show_deck(self, path: Path | None, pages: int | None = None) -> None:
        """Show the chosen deck, and how many pages it has once that is known."""
        self.forget.setVisible(path is not None)
        if path is None:
            self.pick.setText(translate("DeckField", "PDF or PPTX…"))
            self.pick.setToolTip(translate("DeckField", "Slides then say exactly what the deck says"))
            return
        self._folder = str(path.parent)
        name = self.pick.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, NAME_PX)
        found = "" if pages is None else f" — {counted('DeckField', '%n page', '%n pages', pages)}"
        self.pick.setText(f"{name}{found}")
        self.pick.setToolTip(str(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a file of this machine."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which file was dropped."""
        self.picked.emit(_dropped(event))

    def _ask(self) -> None:
        dialog = QFileDialog(self, translate("DeckField", "Deck of the talk"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{translate('DeckField', 'Slides')} (*.pdf *.pptx)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.picked.emit(Path(name)))
        dialog.open()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.UNIT)
        named = label(translate("DeckField", "Deck"))
        named.setMinimumWidth(96)
        named.setBuddy(self.pick)
        self.pick.setAccessibleName(translate("DeckField", "Deck of the talk"))
        self.forget.setObjectName("plain")
        self.forget.setIcon(design.icon("close", design.theme().quiet))
        self.forget.setAccessibleName(translate("DeckField", "Do without the deck"))
        self.forget.setToolTip(self.forget.accessibleName())
        row.addWidget(named)
        row.addWidget(self.pick, 1)
        row.addWidget(self.forget)


def _dropped(event: QDropEvent) -> Path | None:
    """The file that is dropped, where it is one of this machine."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
