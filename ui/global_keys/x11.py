"""Takes keys on an X server, by passive grabs on a connection of its own."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Any

from PySide6.QtCore import QKeyCombination, QSocketNotifier, Qt
from Xlib import X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError, ConnectionClosedError, DisplayError

from translator.errors import SetupError
from ui.global_keys import Pressed
from ui.interface import translate

MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: X.ControlMask,
    Qt.KeyboardModifier.AltModifier: X.Mod1Mask,
    Qt.KeyboardModifier.ShiftModifier: X.ShiftMask,
}
HELD = sum(MODIFIERS.values())
LOCKS = [caps | num for caps, num in product((0, X.LockMask), (0, X.Mod2Mask))]
"""A grab counts with exactly its modifiers; Caps Lock and Num Lock are to make no difference."""


class XGrabber:
    """Grabber of an X server. Raises SetupError where it cannot be reached."""

    def __init__(self, pressed: Pressed, display: str | None = None) -> None:
        self._pressed = pressed
        self._names: dict[tuple[int, int], str] = {}
        self._keys: Mapping[str, QKeyCombination] = {}
        self._released = (0, 0)
        try:
            self._display = Display(display)
        except (DisplayError, OSError) as error:
            text = translate("GlobalKeys", "The keys of this desktop cannot be taken: {error}")
            raise SetupError("no-global-keys", text.format(error=error)) from error
        self._root = self._display.screen().root
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def grab(self, keys: Mapping[str, QKeyCombination]) -> tuple[str, ...]:
        """Take these keys; refused are those that another program has, or the keyboard lacks."""
        self._ungrab()
        self._keys = keys
        refused = []
        for name, key in keys.items():
            code, held = self._display.keysym_to_keycode(keysym(key)), mask(key)
            taken = CatchError(BadAccess)
            if code:
                for locks in LOCKS:
                    self._root.grab_key(code, held | locks, False, X.GrabModeAsync, X.GrabModeAsync, onerror=taken)
                self._display.sync()
            if not code or taken.get_error() is not None:
                refused.append(name)
            else:
                self._names[code, held] = name
        self._read()  # what came with the answers
        return tuple(refused)

    def release(self) -> None:
        """Close the connection, and the keys are free."""
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._display.close()

    def _ungrab(self) -> None:
        for code, held in self._names:
            for locks in LOCKS:
                self._root.ungrab_key(code, held | locks)
        self._names.clear()

    def _read(self) -> None:
        try:
            while self._display.pending_events():
                self._take(self._display.next_event())
        except ConnectionClosedError:  # the desktop has gone, and Qt with it
            self._notifier.setEnabled(False)

    def _take(self, event: Any) -> None:
        if event.type == X.MappingNotify:
            self._display.refresh_keyboard_mapping(event)
            if event.request != X.MappingPointer:
                self.grab(self._keys)  # a key may lie elsewhere now
        elif event.type == X.KeyRelease:
            self._released = (event.detail, event.time)
        elif event.type == X.KeyPress and (event.detail, event.time) != self._released:  # else it repeats, being held
            name = self._names.get((event.detail, event.state & HELD))
            if name is not None:
                self._pressed(name)


def keysym(key: QKeyCombination) -> int:
    """X's number of a key whose sign is Latin, which is that of its small letter."""
    return ord(chr(key.key()).lower())


def mask(key: QKeyCombination) -> int:
    """X's bits of the keys that are held with it."""
    return sum(bit for modifier, bit in MODIFIERS.items() if key.keyboardModifiers() & modifier)
