"""The window of models: what is installed, what would fit, and what is being done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from translator.errors import SurtitleError
from ui import design
from ui.asking import Question, ask
from ui.file_field import dropped
from ui.interface import translate
from ui.models.row import ModelRow
from ui.models.rows import Row
from ui.progress import Progress
from ui.saying.lookup import error_in_words
from ui.scrolled import Follower, open_large
from ui.shortcuts import MODELS, bind
from ui.widgets import Card, clear, label, say

ARCHIVES = "*.zip *.tar *.tar.gz *.tgz *.tar.xz"


class ModelsWindow(QWidget):
    """Shows rows and forwards what the person wants done with a model, by its name.

    Signals:
        wanted, removed, checked: download it, remove it, try it.
        cancelled: stop what is done.
        imported: take the model in this folder or archive (a Path).
        measured: find out which models keep up here.
    """

    wanted = Signal(str)
    removed = Signal(str)
    checked = Signal(str)
    cancelled = Signal()
    imported = Signal(object)
    measured = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("Models", "Surtitle — Models"))
        self.rows: dict[str, ModelRow] = {}
        self.asking: QMessageBox | None = None
        self._busy = False
        self.said = label(translate("Models", "Looking…"), "quiet", wrap=True)
        self.import_folder = QPushButton(translate("Models", "Import a folder…"))
        self.import_archive = QPushButton(translate("Models", "Import an archive…"))
        self.measure = QPushButton(translate("Models", "Measure this machine"))
        self.progress = Progress(translate("Models", "Progress"))
        self.cancel = QPushButton(translate("Models", "Cancel"))
        self.done = QPushButton(translate("Models", "Close"))
        self._recognition = Card(translate("Models", "RECOGNITION"), "microphone")
        self._translation = Card(translate("Models", "TRANSLATION"), "languages")
        self._places = {False: QVBoxLayout(), True: QVBoxLayout()}
        self._lay_out()
        self.setAcceptDrops(True)
        self.import_folder.clicked.connect(lambda: self._pick(QFileDialog.FileMode.Directory))
        self.import_archive.clicked.connect(lambda: self._pick(QFileDialog.FileMode.ExistingFile))
        self.measure.clicked.connect(self.measured)
        self.cancel.clicked.connect(self.cancelled)
        self.done.clicked.connect(self.close)
        bind(self, MODELS, {"close": self.close})
        self.show_work(None)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these models."""
        self.rows = {row.name: ModelRow(row) for row in rows}
        for recognises, place in self._places.items():
            clear(place)
            for made in self.rows.values():
                if made.row.recognises is recognises:
                    place.addWidget(made)
        for name, made in self.rows.items():
            made.wanted.connect(lambda name=name: self.wanted.emit(name))
            made.removed.connect(lambda name=name: self._ask_to_remove(name))
            made.checked.connect(lambda name=name: self.checked.emit(name))
            made.cancelled.connect(self.cancelled)
        in_order = sorted(self.rows.values(), key=lambda made: made.row.recognises)
        buttons = [button for made in in_order for button in made.findChildren(QAbstractButton)]
        for before, after in pairwise([*buttons, self.import_folder]):  # or else the newest come last
            self.setTabOrder(before, after)

    def show_work(self, name: str | None, share: float | None = None, *, stoppable: bool = False) -> None:
        """Show what is done with a model, which is not among the rows while it is imported; None: nothing is."""
        imports = name is not None and name not in self.rows
        self.progress.show_share(share)
        self.progress.setVisible(imports)
        self.cancel.setVisible(imports and stoppable)
        self._busy = name is not None
        for button in (self.import_folder, self.import_archive, self.measure):
            button.setEnabled(not self._busy)
        for one, row in self.rows.items():
            if one == name:
                row.show_progress(share, stoppable=stoppable)
            else:
                row.show_idle(name is None)

    def say(self, text: str) -> None:
        """Say what was done."""
        say(self.said, text)

    def show_refusal(self, error: SurtitleError) -> None:
        """Say what went wrong, with its remedy."""
        say(self.said, "\n".join(error_in_words(error)).strip(), "error")

    def ask_licence(
        self, name: str, licence: str, accepted: Callable[[], object], refused: Callable[[], object]
    ) -> None:
        """Ask whether a licence that forbids commercial use is accepted."""
        text = translate("Models", "{model} is not for commercial use ({licence}).").format(model=name, licence=licence)
        more = translate("Models", "Get it only if you accept that for everything you use it for.")
        self._ask(text, more, translate("Models", "Accept and get"), accepted, refused)

    def ask_to_replace(self, agreed: Callable[[], object], refused: Callable[[], object]) -> None:
        """Ask whether a model gives way to the one of its name that is imported."""
        text = translate("Models", "There is a model of this name already.")
        more = translate("Models", "It can be replaced by the one that is imported.")
        self._ask(text, more, translate("Models", "Replace"), agreed, refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a folder or an archive of this machine."""
        if dropped(event) is not None and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what was dropped."""
        self.imported.emit(dropped(event))

    def _pick(self, mode: QFileDialog.FileMode) -> None:
        """Ask for a folder or a file to import."""
        dialog = QFileDialog(self, translate("Models", "Import a model"))
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFile:
            dialog.setNameFilter(f"{translate('Models', 'Archives')} ({ARCHIVES})")
        else:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.imported.emit(Path(chosen)))
        dialog.open()

    def _ask_to_remove(self, name: str) -> None:
        text = translate("Models", "Remove {model}?").format(model=name)
        more = translate("Models", "It would have to be downloaded again.")
        self._ask(text, more, translate("Models", "Remove"), lambda: self.removed.emit(name), lambda: None)

    def _ask(self, text: str, more: str, yes: str, agreed: Callable[[], object], refused: Callable[[], object]) -> None:
        def answered(agrees: bool) -> None:
            self.asking = None
            (agreed if agrees else refused)()

        self.asking = ask(self, Question(text=text, more=more, yes=yes), answered)

    def _lay_out(self) -> None:
        unit = design.UNIT
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        whole.setSpacing(2 * unit)
        whole.addWidget(label(translate("Models", "Models"), "title"))
        once = translate("Models", "A model is downloaded once, and checked; then it works without a network.")
        whole.addWidget(label(once, "quiet", wrap=True))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, unit, 0)
        column.setSpacing(2 * unit)
        for card, place in ((self._translation, self._places[False]), (self._recognition, self._places[True])):
            place.setSpacing(unit // 2)
            card.column.addLayout(place)
            column.addWidget(card)
        column.addStretch()
        area = QScrollArea()
        area.setAccessibleName(translate("Models", "Models"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        Follower(area)
        whole.addWidget(area, 1)
        whole.addWidget(self.said)
        work = QHBoxLayout()
        work.setSpacing(unit)
        work.addWidget(self.progress, 1)
        work.addWidget(self.cancel)
        whole.addLayout(work)
        foot = QHBoxLayout()
        foot.setSpacing(unit)
        offered = translate("Models", "A model from a disk, such as a USB stick: a folder, a .zip or a .tar")
        for button in (self.import_folder, self.import_archive):
            button.setToolTip(offered)
            foot.addWidget(button)
        self.measure.setToolTip(translate("Models", "For a minute: which recognition models keep up here"))
        foot.addWidget(self.measure)
        foot.addStretch()
        foot.addWidget(self.done)
        whole.addLayout(foot)
        open_large(self, 760, 720)
