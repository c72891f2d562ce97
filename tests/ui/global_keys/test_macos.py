"""Keys by Carbon's functions, which are played here."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from ui.global_keys.macos import HOT_KEY_PRESSED, NOT_HANDLED, SURTITLE, Identity, MacGrabber
from ui.shortcuts import ANYWHERE

KEYS = {name: shortcut.combination for name, shortcut in ANYWHERE.items()}
COMMAND_OPTION_SHIFT = 0x0B00
TARGET = 7


class Carbon:
    """Keeps what was registered; `had` are key codes that another program has."""

    def __init__(self) -> None:
        self.registered: dict[int, tuple[int, int]] = {}
        self.had: set[int] = set()
        self.handler: Any = None
        self.told = Identity()
        self.status = 0

    def GetApplicationEventTarget(self) -> int:
        return TARGET

    def InstallEventHandler(self, target: int, handler: Any, count: int, kind: Any, data: None, out: Any) -> int:
        assert kind._obj.kind == HOT_KEY_PRESSED
        self.handler = handler
        return 0

    def RegisterEventHotKey(self, code: int, held: int, identity: Identity, target: int, options: int, out: Any) -> int:
        assert (target, identity.signature) == (TARGET, SURTITLE)
        if code in self.had:
            return -9878
        out._obj.value = identity.number
        self.registered[identity.number] = (code, held)
        return 0

    def UnregisterEventHotKey(self, taken: ctypes.c_void_p) -> int:
        del self.registered[taken.value or 0]
        return 0

    def RemoveEventHandler(self, installed: ctypes.c_void_p) -> int:
        self.handler = None
        return 0

    def GetEventParameter(
        self, event: int, name: int, kind: int, actual: None, size: int, actual_size: None, out: Any
    ) -> int:
        assert size == ctypes.sizeof(Identity)
        out._obj.signature, out._obj.number = self.told.signature, self.told.number
        return self.status

    def press(self, number: int, signature: int = SURTITLE) -> int:
        self.told = Identity(signature, number)
        return int(self.handler(1, 2, None))


@pytest.fixture
def carbon() -> Carbon:
    return Carbon()


def test_each_key_is_registered_and_given_back(carbon: Carbon) -> None:
    grabber = MacGrabber([].append, carbon)
    assert grabber.grab(KEYS) == ()
    assert list(carbon.registered.values()) == [
        (code, COMMAND_OPTION_SHIFT) for code in (0x23, 0x04, 0x28, 0x11, 0x18, 0x1B)
    ]
    grabber.release()
    assert carbon.registered == {}
    assert carbon.handler is None


def test_a_key_that_another_program_has_is_named(carbon: Carbon) -> None:
    carbon.had = {0x28}
    assert MacGrabber([].append, carbon).grab(KEYS) == ("clear",)


def test_only_our_keys_are_taken(carbon: Carbon) -> None:
    pressed: list[str] = []
    grabber = MacGrabber(pressed.append, carbon)
    grabber.grab(KEYS)
    assert carbon.press(2) == 0
    assert [carbon.press(99), carbon.press(2, signature=1)] == [NOT_HANDLED] * 2
    carbon.status = -1
    assert carbon.press(1) == NOT_HANDLED
    assert pressed == ["hide"]
