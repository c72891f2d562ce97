"""Keys by Windows' functions, which are played here."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from ui.global_keys.windows import MOD_NOREPEAT, WM_HOTKEY, WindowsGrabber
from ui.shortcuts import ANYWHERE

KEYS = {name: shortcut.combination for name, shortcut in ANYWHERE.items()}
CTRL_ALT_SHIFT = 0x0007


class User32:
    """Keeps what was registered; `had` are virtual keys that another program has."""

    def __init__(self) -> None:
        self.registered: dict[int, tuple[int, int]] = {}
        self.had: set[int] = set()

    def RegisterHotKey(self, window: None, number: int, held: int, key: int) -> int:
        if key in self.had:
            return 0
        self.registered[number] = (held, key)
        return 1

    def UnregisterHotKey(self, window: None, number: int) -> int:
        return int(self.registered.pop(number, None) is not None)


@pytest.fixture
def user32() -> User32:
    return User32()


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def grabber(qapp: QApplication, user32: User32, pressed: list[str]) -> Iterator[WindowsGrabber]:
    grabber = WindowsGrabber(pressed.append, user32)
    yield grabber
    grabber.release()


def message(kind: int, number: int) -> wintypes.MSG:
    return wintypes.MSG(message=kind, wParam=number)


def test_each_key_is_registered_once_held_and_given_back(grabber: WindowsGrabber, user32: User32) -> None:
    assert grabber.grab(KEYS) == ()
    virtual_keys = [ord("P"), ord("H"), ord("K"), ord("T"), 0xBB, 0xBD]
    assert list(user32.registered.values()) == [(CTRL_ALT_SHIFT | MOD_NOREPEAT, key) for key in virtual_keys]
    grabber.release()
    assert user32.registered == {}


def test_a_key_that_another_program_has_is_named(grabber: WindowsGrabber, user32: User32) -> None:
    user32.had = {ord("H")}
    assert grabber.grab(KEYS) == ("hide",)
    assert len(user32.registered) == len(KEYS) - 1


def test_only_messages_of_our_keys_are_taken(grabber: WindowsGrabber, pressed: list[str]) -> None:
    grabber.grab(KEYS)
    taken = []
    for told in (message(WM_HOTKEY, 3), message(WM_HOTKEY, 99), message(0x0100, 3)):
        taken.append(grabber.nativeEventFilter(QByteArray(b"windows_dispatcher_MSG"), ctypes.addressof(told)))
    assert taken == [(True, 0), (False, 0), (False, 0)]
    assert pressed == ["clear"]
