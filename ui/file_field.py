"""Where a person names a file: picked or dropped, with what was found in it, and a way to do without."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QToolButton, QWidget

from ui import design
from ui.interface import to_the_right, translate
from ui.widgets import label

NAME_PX = 240
"""A longer file name is shown without its middle."""


class FileField(QWidget):
    """Shows which file is chosen and forwards what the person wants. `empty` is shown without one, `hint` says what it
    would do, `kinds` are the endings of its name: "*.pdf *.pptx"; None: it is a folder.

    Signals:
        picked: this file (a Path) is to be it; None: none is.
    """

    picked = Signal(object)

    def __init__(self, name: str, *, empty: str, hint: str, kinds: str | None) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.pick, self.forget = QPushButton(), QToolButton()
        self._name, self._empty, self._hint, self._kinds = name, empty, hint, kinds
        self._folder = ""
        self.pick.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.picked.emit(None))
        self._lay_out()
        self.show_file(None)

    def show_file(self, path: Path | None, found: str = "") -> None:
        """Show the chosen file, and what was found in it once that is known."""
        self.forget.setVisible(path is not None)
        if path is None:
            self.pick.setText(self._empty)
            self.pick.setToolTip(self._hint)
            return
        self._folder = str(path.parent)
        name = self.pick.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, NAME_PX)
        name = to_the_right(name)
        self.pick.setText(f"{name} — {found}" if found else name)
        self.pick.setToolTip(to_the_right(str(path)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a file of this machine."""
        if dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which file was dropped."""
        self.picked.emit(dropped(event))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._name, self._folder)
        if self._kinds is None:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(f"{self._name} ({self._kinds})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.picked.emit(Path(name)))
        dialog.open()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.UNIT)
        named = label(self._name)
        named.setMinimumWidth(96)
        named.setBuddy(self.pick)
        self.pick.setAccessibleName(self._name)
        self.forget.setObjectName("plain")
        self.forget.setIcon(design.icon("close", design.theme().quiet))
        self.forget.setAccessibleName(translate("FileField", "Do without it"))
        self.forget.setToolTip(self.forget.accessibleName())
        row.addWidget(named)
        row.addWidget(self.pick, 1)
        row.addWidget(self.forget)


def dropped(event: QDropEvent) -> Path | None:
    """The file that is dropped, where it is one of this machine."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
