"""Takes keys on macOS, by Carbon's hot keys, which need no permission. Not run on macOS yet."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Mapping
from ctypes import POINTER, byref, c_int32, c_uint32, c_ulong, c_void_p
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt

from ui.global_keys import Pressed

SURTITLE = int.from_bytes(b"Surt", "big")
KEYBOARD_EVENTS = int.from_bytes(b"keyb", "big")
HOT_KEY_PRESSED = 5
DIRECT_OBJECT = int.from_bytes(b"----", "big")
HOT_KEY_ID = int.from_bytes(b"hkid", "big")
NOT_HANDLED = -9874
MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: 0x0100,  # Qt calls the command key Control here
    Qt.KeyboardModifier.ShiftModifier: 0x0200,
    Qt.KeyboardModifier.AltModifier: 0x0800,
}
CODES = {
    Qt.Key.Key_H: 0x04,
    Qt.Key.Key_K: 0x28,
    Qt.Key.Key_P: 0x23,
    Qt.Key.Key_T: 0x11,
    Qt.Key.Key_Plus: 0x18,
    Qt.Key.Key_Minus: 0x1B,
}
"""Where the keys lie, as macOS numbers the places of an American keyboard."""


class Kind(ctypes.Structure):
    """Carbon's EventTypeSpec."""

    _fields_ = (("group", c_uint32), ("kind", c_uint32))


class Identity(ctypes.Structure):
    """Carbon's EventHotKeyID."""

    _fields_ = (("signature", c_uint32), ("number", c_uint32))


Handler = ctypes.CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)


def carbon() -> Any:
    """The library of the keys."""
    library = ctypes.CDLL(ctypes.util.find_library("Carbon"))
    library.GetApplicationEventTarget.restype = c_void_p
    library.InstallEventHandler.argtypes = (c_void_p, Handler, c_ulong, POINTER(Kind), c_void_p, c_void_p)
    library.RegisterEventHotKey.argtypes = (c_uint32, c_uint32, Identity, c_void_p, c_uint32, POINTER(c_void_p))
    library.GetEventParameter.argtypes = (c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p)
    library.UnregisterEventHotKey.argtypes = (c_void_p,)
    library.RemoveEventHandler.argtypes = (c_void_p,)
    return library


class MacGrabber:
    """Grabber of macOS: its event loop, which Qt runs, calls a handler of ours."""

    def __init__(self, pressed: Pressed, carbon: Any) -> None:
        self._pressed = pressed
        self._carbon = carbon
        self._names: dict[int, str] = {}
        self._held: list[c_void_p] = []
        self._handler = Handler(self._take)  # kept: macOS does not
        self._installed = c_void_p()
        self._target = carbon.GetApplicationEventTarget()
        kind = Kind(KEYBOARD_EVENTS, HOT_KEY_PRESSED)
        carbon.InstallEventHandler(self._target, self._handler, 1, byref(kind), None, byref(self._installed))

    def grab(self, keys: Mapping[str, QKeyCombination]) -> tuple[str, ...]:
        """Take these keys; refused are those that another program has."""
        refused = []
        for number, (name, key) in enumerate(keys.items(), start=1):
            taken = c_void_p()
            identity = Identity(SURTITLE, number)
            held = sum(bit for modifier, bit in MODIFIERS.items() if key.keyboardModifiers() & modifier)
            if self._carbon.RegisterEventHotKey(CODES[key.key()], held, identity, self._target, 0, byref(taken)):
                refused.append(name)
            else:
                self._names[number] = name
                self._held.append(taken)
        return tuple(refused)

    def release(self) -> None:
        """Give them back."""
        for taken in self._held:
            self._carbon.UnregisterEventHotKey(taken)
        self._held.clear()
        self._names.clear()
        self._carbon.RemoveEventHandler(self._installed)

    def _take(self, call: int | None, event: int | None, data: int | None) -> int:
        """Called by macOS; gives 0 for a key of ours."""
        pressed = Identity()
        size = ctypes.sizeof(pressed)
        failed = self._carbon.GetEventParameter(event, DIRECT_OBJECT, HOT_KEY_ID, None, size, None, byref(pressed))
        name = None if failed or pressed.signature != SURTITLE else self._names.get(pressed.number)
        if name is None:
            return NOT_HANDLED
        self._pressed(name)
        return 0
