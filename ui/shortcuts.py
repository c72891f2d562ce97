"""Every key that the windows take, by window and by what it does; the keyboard page shows this same table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What a person reads, and the keys that do it, the one to be shown first."""

    does: str
    keys: tuple[str, ...]

    @property
    def shown(self) -> str:
        """The keys as this desktop writes them."""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


EVERYWHERE = {"keyboard": Shortcut("Show this page", ("F1",))}
START = {
    "start": Shortcut("Start the talk", ("Enter", "Return")),
    "look": Shortcut("Look again at what is connected", ("F5",)),
}
TALK = {
    "pause": Shortcut("Pause, or go on", ("Ctrl+P",)),
    "stop": Shortcut("Stop", ("Ctrl+.",)),
    "transcript": Shortcut("Show the transcript", ("Ctrl+R",)),
    "slide": Shortcut("Show the translated slide", ("Ctrl+D",)),
    "export": Shortcut("Save the transcript", ("Ctrl+E",)),
    "again": Shortcut("New talk, once it has ended", ("Ctrl+N",)),
}
SUBTITLES = {
    "hide": Shortcut("Hide, or show again", ("Ctrl+H",)),
    "clear": Shortcut("Clear what is shown", ("Ctrl+K",)),
    "content": Shortcut("Translation, source, both", ("Ctrl+T",)),
    "larger": Shortcut("Larger", ("Ctrl++", "Ctrl+=")),
    "smaller": Shortcut("Smaller", ("Ctrl+-",)),
    "move": Shortcut("Move", ("Ctrl+M",)),
}
TRANSCRIPT = {
    "find": Shortcut("Find", ("Ctrl+F",)),
    "next": Shortcut("Next find", ("F3", "Ctrl+G")),
    "previous": Shortcut("Find before", ("Shift+F3", "Ctrl+Shift+G")),
    "now": Shortcut("Jump to now", ("Ctrl+J",)),
    "export": Shortcut("Save in a format", ("Ctrl+E",)),
    "close": Shortcut("Close", ("Ctrl+W",)),
}
SAVING = {
    "save": Shortcut("Save the files", ("Ctrl+S",)),
    "folder": Shortcut("Choose another folder", ("Ctrl+O",)),
    "close": Shortcut("Close", ("Esc", "Ctrl+W")),
}
SLIDE = {
    "alone": Shortcut("Translation alone, or both", ("Ctrl+B",)),
    "full": Shortcut("Full screen, or not", ("F11",)),
    "leave": Shortcut("Leave full screen", ("Esc",)),
    "close": Shortcut("Close", ("Ctrl+W",)),
}
MOVING = {
    "Move": "← → ↑ ↓",
    "Move by ten pixels": "Shift + ← → ↑ ↓",
    "Wider, narrower": "Ctrl + ← →",
    "Larger, smaller": "+ −",
    "Keep the place": "Enter",
    "Take it back": "Esc",
}
"""What the keys do while the subtitles are moved, and those keys; the overlay takes them itself."""

PAGES: Mapping[str, Mapping[str, Shortcut]] = {
    "Everywhere": EVERYWHERE,
    "Before the talk": START,
    "Talk": TALK,
    "Subtitles": SUBTITLES,
    "Transcript": TRANSCRIPT,
    "Saving": SAVING,
    "Slide": SLIDE,
}


def bind(window: QWidget, shortcuts: Mapping[str, Shortcut], acts: Mapping[str, Callable[[], object]]) -> None:
    """Have the keys do this while the window is active; each of `shortcuts` needs its act."""
    for name, shortcut in shortcuts.items():
        for keys in shortcut.keys:
            QShortcut(QKeySequence(keys), window, acts[name])
