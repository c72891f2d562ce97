"""The keys for every program: taken while the app is open, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from translator.errors import SetupError
from translator.flow import Notice, Severity
from ui.global_keys import Grabber, OpenGrabber
from ui.interface import translate
from ui.shortcuts import Shortcut


class GlobalKeys(QObject):
    """Takes each shortcut's first keys for the whole desktop.

    Signals:
        pressed: a shortcut, by its name.

    Attributes:
        refusal: why no key can be taken, None where keys can.
        taken: names of the shortcuts whose keys could not be had.
    """

    pressed = Signal(str)

    def __init__(self, shortcuts: Mapping[str, Shortcut], open_grabber: OpenGrabber) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self._grabber: Grabber | None = None
        self.refusal: SetupError | None = None
        self.taken: tuple[str, ...] = ()
        try:
            self._grabber = open_grabber(self.pressed.emit)
        except SetupError as error:
            self.refusal = error
        else:
            self.taken = self._grabber.grab({name: shortcut.combination for name, shortcut in shortcuts.items()})
        self._untold = self.taken

    def take_notice(self) -> Notice | None:
        """What to tell of the keys that could not be had; None once it was told."""
        untold, self._untold = self._untold, ()
        if not untold:
            return None
        keys = ", ".join(self._shortcuts[name].shown for name in untold)
        return Notice(
            severity=Severity.INFO,
            code="keys-taken",
            text=translate("GlobalKeys", "Another program has these keys: {keys}").format(keys=keys),
            remedy=translate("GlobalKeys", "Use those of Surtitle's own windows, which F1 shows."),
        )

    def close(self) -> None:
        """Give the keys back."""
        grabber, self._grabber = self._grabber, None
        if grabber is not None:
            grabber.release()
        self.deleteLater()
