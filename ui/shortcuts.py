"""Every key that the windows take, by window and by what it does; the keyboard page shows this same table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.interface import marked, translate


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What it does, in English, and the keys that do it, the one to be shown first."""

    does: str
    keys: tuple[str, ...]

    @property
    def label(self) -> str:
        """What it does, in the language of the interface."""
        return translate("Shortcut", self.does)

    @property
    def shown(self) -> str:
        """The keys as this desktop writes them."""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def last_shown(self) -> str:
        """The key that is pressed while the others are held, as this desktop writes it."""
        return QKeySequence(self.combination.key()).toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def held_shown(self) -> str:
        """The keys that are held, as this desktop writes them."""
        return self.shown.removesuffix(self.last_shown).removesuffix("+")

    @property
    def combination(self) -> QKeyCombination:
        """The keys as numbers of Qt's."""
        keys: QKeyCombination = QKeySequence(self.keys[0])[0]  # type: ignore[index]  # unknown to the stubs
        return keys


EVERYWHERE = {
    "keyboard": Shortcut(marked("Shortcut", "Show this page"), ("F1",)),
    "preferences": Shortcut(marked("Shortcut", "Show the preferences"), ("Ctrl+,",)),
    "talks": Shortcut(marked("Shortcut", "Show past talks"), ("Ctrl+Shift+O",)),
}
START = {
    "start": Shortcut(marked("Shortcut", "Start the talk"), ("Enter", "Return")),
    "look": Shortcut(marked("Shortcut", "Look again at what is connected"), ("F5",)),
    "test": Shortcut(marked("Shortcut", "Test for ten seconds"), ("F6",)),
    "models": Shortcut(marked("Shortcut", "Get and remove models"), ("Ctrl+G",)),
}
TALKS = {
    "open": Shortcut(marked("Shortcut", "Open the talk"), ("Enter", "Return")),
    "export": Shortcut(marked("Shortcut", "Save in a format"), ("Ctrl+E",)),
    "delete": Shortcut(marked("Shortcut", "Delete the talk"), ("Del",)),
    "close": Shortcut(marked("Shortcut", "Close"), ("Esc", "Ctrl+W")),
}
PREFERENCES = {"close": Shortcut(marked("Shortcut", "Close"), ("Esc", "Ctrl+W"))}
MODELS = {"close": Shortcut(marked("Shortcut", "Close"), ("Esc", "Ctrl+W"))}
TALK = {
    "pause": Shortcut(marked("Shortcut", "Pause, or go on"), ("Ctrl+P",)),
    "stop": Shortcut(marked("Shortcut", "Stop"), ("Ctrl+.",)),
    "transcript": Shortcut(marked("Shortcut", "Show the transcript"), ("Ctrl+R",)),
    "slide": Shortcut(marked("Shortcut", "Show the translated slide"), ("Ctrl+D",)),
    "export": Shortcut(marked("Shortcut", "Save the transcript"), ("Ctrl+E",)),
    "again": Shortcut(marked("Shortcut", "New talk, once it has ended"), ("Ctrl+N",)),
}
SUBTITLES = {
    "hide": Shortcut(marked("Shortcut", "Hide, or show again"), ("Ctrl+H",)),
    "clear": Shortcut(marked("Shortcut", "Clear what is shown"), ("Ctrl+K",)),
    "content": Shortcut(marked("Shortcut", "Translation, source, both"), ("Ctrl+T",)),
    "larger": Shortcut(marked("Shortcut", "Larger"), ("Ctrl++", "Ctrl+=")),
    "smaller": Shortcut(marked("Shortcut", "Smaller"), ("Ctrl+-",)),
    "move": Shortcut(marked("Shortcut", "Move"), ("Ctrl+M",)),
}
TRANSCRIPT = {
    "find": Shortcut(marked("Shortcut", "Find"), ("Ctrl+F",)),
    "next": Shortcut(marked("Shortcut", "Next find"), ("F3", "Ctrl+G")),
    "previous": Shortcut(marked("Shortcut", "Find before"), ("Shift+F3", "Ctrl+Shift+G")),
    "now": Shortcut(marked("Shortcut", "Jump to now"), ("Ctrl+J",)),
    "listen": Shortcut(marked("Shortcut", "Hear the line, or stop"), ("Ctrl+L",)),
    "edit": Shortcut(marked("Shortcut", "Correct the line"), ("F2",)),
    "undo": Shortcut(marked("Shortcut", "Take a correction back"), ("Ctrl+Z",)),
    "redo": Shortcut(marked("Shortcut", "Correct it again"), ("Ctrl+Shift+Z",)),
    "export": Shortcut(marked("Shortcut", "Save in a format"), ("Ctrl+E",)),
    "close": Shortcut(marked("Shortcut", "Close"), ("Ctrl+W",)),
}
SAVING = {
    "save": Shortcut(marked("Shortcut", "Save the files"), ("Ctrl+S",)),
    "folder": Shortcut(marked("Shortcut", "Choose another folder"), ("Ctrl+O",)),
    "close": Shortcut(marked("Shortcut", "Close"), ("Esc", "Ctrl+W")),
}
SLIDE = {
    "alone": Shortcut(marked("Shortcut", "Translation alone, or both"), ("Ctrl+B",)),
    "full": Shortcut(marked("Shortcut", "Full screen, or not"), ("F11",)),
    "leave": Shortcut(marked("Shortcut", "Leave full screen"), ("Esc",)),
    "close": Shortcut(marked("Shortcut", "Close"), ("Ctrl+W",)),
}
ANYWHERE = {
    "pause": Shortcut(marked("Shortcut", "Start, pause, or go on"), ("Ctrl+Alt+Shift+P",)),
    "hide": Shortcut(SUBTITLES["hide"].does, ("Ctrl+Alt+Shift+H",)),
    "clear": Shortcut(SUBTITLES["clear"].does, ("Ctrl+Alt+Shift+K",)),
    "content": Shortcut(SUBTITLES["content"].does, ("Ctrl+Alt+Shift+T",)),
    "larger": Shortcut(SUBTITLES["larger"].does, ("Ctrl+Alt+Shift++",)),
    "smaller": Shortcut(SUBTITLES["smaller"].does, ("Ctrl+Alt+Shift+-",)),
}
"""What `global_keys` takes whichever program is active: the keys of the windows, with Alt and Shift besides."""
MOVING = {
    marked("Shortcut", "Move"): "← → ↑ ↓",
    marked("Shortcut", "Move by ten pixels"): marked("Shortcut", "Shift + ← → ↑ ↓"),
    marked("Shortcut", "Wider, narrower"): marked("Shortcut", "Ctrl + ← →"),
    marked("Shortcut", "Larger, smaller"): "+ −",
    marked("Shortcut", "The usual place"): marked("Shortcut", "Home"),
    marked("Shortcut", "Keep the place"): marked("Shortcut", "Enter"),
    marked("Shortcut", "Take it back"): marked("Shortcut", "Esc"),
}
"""What the keys do while the subtitles are moved, and those keys; the overlay takes them itself."""

PAGES: Mapping[str, Mapping[str, Shortcut]] = {
    marked("KeyboardPage", "Everywhere"): EVERYWHERE,
    marked("KeyboardPage", "Before the talk"): START,
    marked("KeyboardPage", "Models, preferences"): MODELS,
    marked("KeyboardPage", "Past talks"): TALKS,
    marked("KeyboardPage", "Talk"): TALK,
    marked("KeyboardPage", "Subtitles"): SUBTITLES,
    marked("KeyboardPage", "Transcript"): TRANSCRIPT,
    marked("KeyboardPage", "Saving"): SAVING,
    marked("KeyboardPage", "Slide"): SLIDE,
}


def bind(window: QWidget, shortcuts: Mapping[str, Shortcut], acts: Mapping[str, Callable[[], object]]) -> None:
    """Have the keys do this while the window is active; each of `shortcuts` needs its act."""
    for name, shortcut in shortcuts.items():
        for keys in shortcut.keys:
            QShortcut(QKeySequence(keys), window, acts[name])
