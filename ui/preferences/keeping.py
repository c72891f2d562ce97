"""Does what is wanted in the window of preferences: tries a glossary, reads and writes the file of all that is set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from translator.atomic import check_writable
from translator.errors import InputError, StorageError
from translator.reports import as_known
from translator.translation.terms.glossary_files import read_glossary
from ui.errands import Errands
from ui.interface import translate
from ui.machine import Inventory
from ui.preferences.window import PreferencesWindow
from ui.remembered import Remembered, from_text, save
from ui.widgets import bring_forward, let_go


class Preferences(QObject):
    """Holds the window while there is one. `seen` gives what is set now, and what there is to be chosen.

    Signals:
        made: the window was made.
        changed: this (a Remembered) is set now.
    """

    made = Signal(object)
    changed = Signal(object)

    def __init__(self, errands: Errands, seen: Callable[[], tuple[Remembered, Inventory]]) -> None:
        super().__init__()
        self.window: PreferencesWindow | None = None
        self._errands = errands
        self._seen = seen

    def open(self) -> None:
        """Show the window."""
        if self.window is None:
            window = self.window = PreferencesWindow()
            window.changed.connect(lambda: self._set(window.remembered))
            window.glossary_picked.connect(self._pick_glossary)
            window.folder_picked.connect(self._pick_folder)
            window.imported.connect(self._import)
            window.exported.connect(self._export)
            self.made.emit(window)
        self.show()
        bring_forward(self.window)

    def show(self) -> None:
        """Show what is set now, where the window is there."""
        if self.window is not None:
            self.window.show_remembered(*self._seen())

    def close(self) -> None:
        """Let go of the window."""
        window, self.window = self.window, None
        let_go(window)

    def _set(self, remembered: Remembered) -> None:
        self.changed.emit(remembered)
        self.show()

    def _pick_glossary(self, path: Path | None) -> None:
        """Use the glossary once it could be read."""
        if path is None:
            self._set_glossary(None)
            return
        self._errands.run(
            "read glossary", lambda: read_glossary(path), lambda _: self._set_glossary(path), self._refuse
        )

    def _pick_folder(self, path: Path | None) -> None:
        """Keep talks in the folder once it was written to."""
        if path is None:
            self._set_folder(None)
            return
        self._errands.run("try folder", lambda: check_writable(path), lambda _: self._set_folder(path), self._refuse)

    def _set_folder(self, path: Path | None) -> None:
        if self.window is not None:
            self.window.say("")
            before = self.window.remembered
            chosen = replace(before.chosen, sessions=None if path is None else str(path))
            self._set(replace(before, chosen=chosen))

    def _set_glossary(self, path: Path | None) -> None:
        if self.window is not None:
            self.window.say("")
            before = self.window.remembered
            chosen = replace(before.chosen, glossary=None if path is None else str(path))
            self._set(replace(before, chosen=chosen))

    def _import(self, path: Path) -> None:
        try:
            remembered = from_text(path.read_text("utf-8"))
        except OSError as error:
            self._refuse(StorageError("not-read", f"{path.name} cannot be read: {error.strerror}."))
        except ValueError:
            text = translate("Preferences", "{file} holds no preferences of Surtitle.").format(file=path.name)
            remedy = translate("Preferences", "Choose a file that was exported here.")
            self._refuse(InputError("no-preferences", text, remedy))
        else:
            self._set(remembered)
            self._say(translate("Preferences", "{file} counts now.").format(file=path.name))

    def _export(self, path: Path) -> None:
        try:
            save(path, self._seen()[0])
        except StorageError as error:
            self._refuse(error)
        else:
            self._say(translate("Preferences", "{file} is written.").format(file=path.name))

    def _say(self, text: str) -> None:
        if self.window is not None:
            self.window.say(text)

    def _refuse(self, error: BaseException) -> None:
        if self.window is not None:
            self.window.show_refusal(as_known(error, "preferences"))
