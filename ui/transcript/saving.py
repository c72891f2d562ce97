"""The window that saves a transcript: formats and languages, what each file will say, and where they go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from translator.errors import SurtitleError
from translator.export.formats import FORMATS, Planned, choices_of, planned, write
from translator.export.transcript import Transcript
from translator.reports import as_known
from ui import design
from ui.choice import Choice
from ui.errands import Errands
from ui.interface import counted, is_mirrored, marked, to_the_right, translate
from ui.options import Option, language_name
from ui.saying.lookup import error_in_words
from ui.scrolled import open_large
from ui.shortcuts import SAVING, bind
from ui.widgets import Card, label

NAMES = {
    "srt": ("SubRip", marked("SaveWindow", "Subtitles for players and editors")),
    "vtt": ("WebVTT", marked("SaveWindow", "Subtitles for the web")),
    "txt": (marked("SaveWindow", "Text"), marked("SaveWindow", "What was said, to read")),
    "md": ("Markdown", marked("SaveWindow", "A section a slide, with what it says")),
    "json": ("JSON", marked("SaveWindow", "All that is known, for programs")),
}
PREVIEW_CHARS = 20_000
"""Of a file, as much as is shown."""
AGAIN_MS = 50
"""After the last change of a choice, before what it comes to is shown."""


class SaveWindow(QWidget):
    """Plans files and writes them.

    Signals:
        saved: files were written in these formats (a tuple of names).
        closed: the window was closed.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, transcript: Transcript, folder: Path, stem: str, formats: tuple[str, ...] | None) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("SaveWindow", "Surtitle — Save the transcript"))
        self.folder = folder
        self._transcript, self._stem = transcript, stem
        self._errands = Errands(self)
        self._asked = 0  # previews asked for, so that a late one is not shown
        chosen = FORMATS if formats is None else formats
        self.formats = {name: _toggle(translate("SaveWindow", NAMES[name][0]), name in chosen) for name in FORMATS}
        self.languages = {choice: _toggle(choice_name(choice), True) for choice in choices_of(transcript)}
        self.file, self.preview = Choice(translate("SaveWindow", "File")), QPlainTextEdit()
        self.change = QPushButton(translate("SaveWindow", "Change…"))
        self.open_folder = QPushButton(translate("SaveWindow", "Open the folder"))
        self.save = QPushButton(translate("SaveWindow", "Save"))
        self._folder, self._said = label("", "quiet", wrap=True), label("", "quiet", wrap=True)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._show_preview)
        self._lay_out()
        self._connect()
        self._plan()

    @property
    def files(self) -> tuple[Planned, ...]:
        """The files that are to be written."""
        formats = tuple(name for name, button in self.formats.items() if button.isChecked())
        languages = {choice for choice, button in self.languages.items() if button.isChecked()}
        return planned(self._transcript, formats, self._stem, languages) if formats else ()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window was closed."""
        super().closeEvent(event)
        self.closed.emit()

    def _plan(self) -> None:
        """Offer the files that the choices come to."""
        files = self.files
        self.file.offer([Option(file.name, to_the_right(file.name)) for file in files], self.file.value)
        self.file.setEnabled(bool(files))
        self.save.setEnabled(bool(files))
        self._say_plan()
        self._again.start()

    def _say_plan(self) -> None:
        files = self.files
        self._folder.setText(to_the_right(str(self.folder)))
        self.open_folder.hide()
        there = sum((self.folder / file.name).exists() for file in files)
        if not files:
            self._say(translate("SaveWindow", "Choose a format and a language."))
            return
        texts = [counted("SaveWindow", "%n file to save.", "%n files to save.", len(files))]
        if there:
            texts.append(
                counted(
                    "SaveWindow",
                    "%n of them is there already and will be replaced.",
                    "%n of them are there already and will be replaced.",
                    there,
                )
            )
        self._say(" ".join(texts))

    def _show_preview(self) -> None:
        """Show what the file will say; made beside the window, as a long talk takes a while."""
        self._asked += 1
        asked, transcript = self._asked, self._transcript
        file = next((file for file in self.files if file.name == self.file.value), None)
        if file is None:
            self.preview.setPlainText("")
            return

        def shown(text: str) -> None:
            if asked == self._asked:
                self.preview.setPlainText(text)

        self._errands.run("preview", lambda: _beginning(file.text(transcript)), shown, self._refuse)

    def _save(self) -> None:
        files, folder, transcript = self.files, self.folder, self._transcript
        self.save.setEnabled(False)
        self._say(translate("SaveWindow", "Saving…"))
        self._errands.run("save", lambda: write(transcript, folder, files), self._done, self._refuse)

    def _done(self, written: list[Path]) -> None:
        self.save.setEnabled(True)
        self.open_folder.show()
        self._say(counted("SaveWindow", "Saved %n file.", "Saved %n files.", len(written)))
        self.saved.emit(tuple(name for name, button in self.formats.items() if button.isChecked()))

    def _refuse(self, error: BaseException) -> None:
        known: SurtitleError = as_known(error, "failed")
        self.save.setEnabled(bool(self.files))
        self._say(" ".join(error_in_words(known)).strip(), "error")

    def _say(self, text: str, kind: str = "quiet") -> None:
        self._said.setText(text)
        self._said.setObjectName(kind)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, translate("SaveWindow", "Folder of the transcripts"), str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose_folder)
        dialog.open()

    def choose_folder(self, folder: str) -> None:
        """Save into this folder."""
        self.folder = Path(folder)
        self._say_plan()

    def _connect(self) -> None:
        for button in (*self.formats.values(), *self.languages.values()):
            button.toggled.connect(self._plan)
        self.file.currentIndexChanged.connect(self._again.start)
        self.change.clicked.connect(self._choose_folder)
        self.open_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder))))
        self.save.clicked.connect(self._save)
        bind(self, SAVING, {"save": self.save.click, "folder": self.change.click, "close": self.close})

    def _lay_out(self) -> None:
        unit = design.UNIT
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        whole.setSpacing(2 * unit)
        middle = QHBoxLayout()
        middle.setSpacing(2 * unit)
        left = QVBoxLayout()
        left.setSpacing(2 * unit)
        formats = Card(translate("SaveWindow", "FORMATS"), "export")
        formats.setMinimumWidth(42 * unit)  # what each is for has two lines at most
        for name, button in self.formats.items():
            row = QHBoxLayout()
            row.setSpacing(unit * 3 // 2)
            button.setMinimumWidth(14 * unit)
            button.setAccessibleDescription(translate("SaveWindow", NAMES[name][1]))
            row.addWidget(button)
            row.addWidget(label(translate("SaveWindow", NAMES[name][1]), "quiet", wrap=True), 1)
            formats.column.addLayout(row)
        languages = Card(translate("SaveWindow", "LANGUAGES"), "languages")
        for button in self.languages.values():
            languages.column.addWidget(button)
        left.addWidget(formats)
        left.addWidget(languages)
        left.addStretch()
        middle.addLayout(left, 2)
        preview = Card(translate("SaveWindow", "PREVIEW"), "transcript")
        preview.column.addWidget(self.file)
        self.preview.setObjectName("preview")
        self.preview.setAccessibleName(translate("SaveWindow", "What the file says"))
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(design.SMALL + 1)
        self.preview.setStyleSheet(f"font-family: '{fixed.family()}'; font-size: {design.SMALL + 1}px")
        preview.column.addWidget(self.preview, 1)
        middle.addWidget(preview, 3)
        whole.addLayout(middle, 1)
        foot = QHBoxLayout()
        foot.setSpacing(unit)
        texts = QVBoxLayout()
        texts.setSpacing(unit // 2)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
        self._folder.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)  # a path runs to the right everywhere
        self._folder.setAccessibleName(translate("SaveWindow", "Folder"))
        texts.addWidget(self._folder)
        texts.addWidget(self._said)
        foot.addLayout(texts, 1)
        self.change.setAccessibleName(translate("SaveWindow", "Choose another folder"))
        self.change.setToolTip(SAVING["folder"].shown)
        foot.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        self.save.setObjectName("primary")
        self.save.setToolTip(SAVING["save"].shown)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(foot)
        open_large(self, 920, 640)
        self.save.setFocus()


def choice_name(languages: tuple[str, ...]) -> str:
    """What a file's languages are called."""
    return " + ".join(language_name(one) for one in languages)


def _toggle(name: str, on: bool) -> QCheckBox:
    box = QCheckBox(name)
    box.setChecked(on)
    return box


def _beginning(text: str) -> str:
    return text if len(text) <= PREVIEW_CHARS else f"{text[:PREVIEW_CHARS]}\n…"
