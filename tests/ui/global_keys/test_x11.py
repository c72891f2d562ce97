"""Keys of a real X server, pressed by its test extension while another program has the focus."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QKeyCombination
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from Xlib import XK, X
from Xlib.display import Display

from tests.desktop import Hands, screen
from translator.errors import SetupError
from ui.global_keys.x11 import XGrabber
from ui.shortcuts import ANYWHERE

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
]

KEYS = {name: shortcut.combination for name, shortcut in ANYWHERE.items()}


class Other:
    """Another program, whose window has the focus."""

    def __init__(self, display: str) -> None:
        self.display = Display(display)
        screen = self.display.screen()
        self.window = screen.root.create_window(0, 0, 300, 200, 0, screen.root_depth, event_mask=X.KeyPressMask)
        self.window.map()
        self.display.sync()
        self.window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.display.sync()

    def typed(self) -> list[int]:
        """The key symbols that came to it."""
        self.display.sync()
        events = [self.display.next_event() for _ in range(self.display.pending_events())]
        return [self.display.keycode_to_keysym(one.detail, 0) for one in events if one.type == X.KeyPress]


@pytest.fixture
def display() -> Iterator[str]:
    with screen("640x480x24") as name:
        yield name


@pytest.fixture
def hands(display: str) -> Iterator[Hands]:
    hands = Hands(display)
    yield hands
    hands.close()


@pytest.fixture
def other(display: str) -> Iterator[Other]:
    other = Other(display)
    yield other
    other.display.close()


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def grabber(qapp: QApplication, display: str, pressed: list[str]) -> Iterator[XGrabber]:
    grabber = XGrabber(pressed.append, display)
    yield grabber
    grabber.release()


def test_our_keys_come_to_us_and_all_others_to_the_program_that_has_the_focus(
    grabber: XGrabber, hands: Hands, other: Other, pressed: list[str], qtbot: QtBot
) -> None:
    assert grabber.grab(KEYS) == ()
    for keys in ("p", "Ctrl+p", "Ctrl+Alt+Shift+p", "Ctrl+Alt+Shift+h", "Ctrl+Alt+Shift+plus", "Ctrl+Alt+Shift+minus"):
        hands.press(keys)
    qtbot.waitUntil(lambda: len(pressed) == 4)
    assert pressed == ["pause", "hide", "larger", "smaller"]
    typed = other.typed()
    assert typed.count(XK.XK_p) == 2
    assert XK.XK_h not in typed


def test_caps_and_num_lock_make_no_difference(
    grabber: XGrabber, hands: Hands, other: Other, pressed: list[str], qtbot: QtBot
) -> None:
    grabber.grab(KEYS)
    for lock in ("Caps_Lock", "Num_Lock"):
        hands.press(lock)
        hands.press("Ctrl+Alt+Shift+k")
    qtbot.waitUntil(lambda: pressed == ["clear", "clear"])
    assert XK.XK_k not in other.typed()


def test_a_key_that_is_held_counts_once(grabber: XGrabber, hands: Hands, pressed: list[str], qtbot: QtBot) -> None:
    grabber.grab(KEYS)
    hands.press("Ctrl+Alt+Shift+p", held_s=1.2)
    hands.press("Ctrl+Alt+Shift+t")
    qtbot.waitUntil(lambda: "content" in pressed)
    assert pressed == ["pause", "content"]


def test_a_key_that_another_program_has_is_named_and_the_others_are_ours(
    grabber: XGrabber, hands: Hands, other: Other, pressed: list[str], qtbot: QtBot
) -> None:
    code = other.display.keysym_to_keycode(XK.XK_h)
    held = X.ControlMask | X.Mod1Mask | X.ShiftMask
    other.display.screen().root.grab_key(code, held, False, X.GrabModeAsync, X.GrabModeAsync)
    other.display.sync()
    assert grabber.grab(KEYS) == ("hide",)
    hands.press("Ctrl+Alt+Shift+h")
    hands.press("Ctrl+Alt+Shift+p")
    qtbot.waitUntil(lambda: pressed == ["pause"])


def test_a_key_that_the_keyboard_lacks_is_refused(grabber: XGrabber) -> None:
    held = KEYS["pause"].keyboardModifiers()
    assert grabber.grab({"ogonek": QKeyCombination.fromCombined(held.value | 0x1FFF)}) == ("ogonek",)


def test_keys_are_found_again_when_the_keyboard_changes(
    grabber: XGrabber, hands: Hands, display: str, pressed: list[str], qtbot: QtBot
) -> None:
    grabber.grab(KEYS)
    before = hands.display
    p, h = (before.keysym_to_keycode(symbol) for symbol in (XK.XK_p, XK.XK_h))
    symbols = {code: before.get_keyboard_mapping(code, 1) for code in (p, h)}
    before.change_keyboard_mapping(p, symbols[h])
    before.change_keyboard_mapping(h, symbols[p])
    before.sync()
    qtbot.waitUntil(lambda: grabber._display.keysym_to_keycode(XK.XK_p) == h)
    after = Hands(display)
    after.press("Ctrl+Alt+Shift+p")
    after.close()
    qtbot.waitUntil(lambda: pressed == ["pause"])


def test_keys_are_free_once_they_are_given_back(qapp: QApplication, display: str, hands: Hands) -> None:
    first = XGrabber([].append, display)
    assert first.grab(KEYS) == ()
    second = XGrabber([].append, display)
    assert second.grab(KEYS) == tuple(KEYS)
    first.release()
    hands.display.sync()
    assert second.grab(KEYS) == ()
    second.release()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # python-xlib leaves its sockets open
def test_a_screen_that_is_not_there_is_said(qapp: QApplication) -> None:
    with pytest.raises(SetupError, match="cannot be taken"):
        XGrabber([].append, ":9999")
