"""Takes keys on Windows, by RegisterHotKey. Not run on Windows yet."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QKeyCombination, Qt

from ui.global_keys import Pressed

WM_HOTKEY = 0x0312
MOD_NOREPEAT = 0x4000
MODIFIERS = {
    Qt.KeyboardModifier.AltModifier: 0x0001,
    Qt.KeyboardModifier.ControlModifier: 0x0002,
    Qt.KeyboardModifier.ShiftModifier: 0x0004,
}
SIGNS = {Qt.Key.Key_Plus: 0xBB, Qt.Key.Key_Minus: 0xBD}
"""Virtual keys that bear these signs on every keyboard; those of letters are the letters."""


def user32() -> Any:
    """The library of the keys."""
    if sys.platform == "win32":
        return ctypes.windll.user32
    raise OSError("user32 is a library of Windows")


class WindowsGrabber(QAbstractNativeEventFilter):
    """Grabber of Windows: it tells the thread of the windows by messages, which Qt shows to a filter."""

    def __init__(self, pressed: Pressed, user32: Any) -> None:
        super().__init__()
        self._pressed = pressed
        self._user32 = user32
        self._names: dict[int, str] = {}
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self)

    def grab(self, keys: Mapping[str, QKeyCombination]) -> tuple[str, ...]:
        """Take these keys; refused are those that another program has."""
        refused = []
        for number, (name, key) in enumerate(keys.items(), start=1):
            if self._user32.RegisterHotKey(None, number, held(key) | MOD_NOREPEAT, virtual_key(key)):
                self._names[number] = name
            else:
                refused.append(name)
        return tuple(refused)

    def release(self) -> None:
        """Give them back."""
        for number in self._names:
            self._user32.UnregisterHotKey(None, number)
        self._names.clear()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: object, message: int) -> tuple[bool, int]:  # noqa: N802 - Qt's name
        """Look for our keys among the messages; Qt goes on with every other."""
        told = wintypes.MSG.from_address(int(message))
        name = self._names.get(int(told.wParam)) if told.message == WM_HOTKEY else None
        if name is None:
            return False, 0
        self._pressed(name)
        return True, 0


def held(key: QKeyCombination) -> int:
    """Windows' bits of the keys that are held with it."""
    return sum(bit for modifier, bit in MODIFIERS.items() if key.keyboardModifiers() & modifier)


def virtual_key(key: QKeyCombination) -> int:
    """Windows' number of a letter or of a sign in `SIGNS`."""
    return SIGNS.get(key.key(), int(key.key()))
