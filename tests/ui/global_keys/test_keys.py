"""What becomes of the keys for every program, and where none can be had."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from pytestqt.qtbot import QtBot

from translator.errors import SetupError
from ui.global_keys import Pressed, open_grabber
from ui.global_keys.keys import GlobalKeys
from ui.shortcuts import ANYWHERE, SUBTITLES, TALK, Shortcut


class Grabbed:
    """A desktop on which another program has the keys named in `had`."""

    def __init__(self, *had: str) -> None:
        self.had = had
        self.keys: Mapping[str, QKeyCombination] = {}
        self.pressed: Callable[[str], None] = [].append

    def open(self, pressed: Pressed) -> Grabbed:
        self.pressed = pressed
        return self

    def grab(self, keys: Mapping[str, QKeyCombination]) -> tuple[str, ...]:
        self.keys = {name: key for name, key in keys.items() if name not in self.had}
        return tuple(name for name in keys if name in self.had)

    def release(self) -> None:
        self.keys = {}


def test_keys_are_told_by_name_until_they_are_given_back(qtbot: QtBot) -> None:
    desktop = Grabbed()
    keys = GlobalKeys(ANYWHERE, desktop.open)
    assert set(desktop.keys) == set(ANYWHERE)
    with qtbot.waitSignal(keys.pressed) as told:
        desktop.pressed("hide")
    assert told.args == ["hide"]
    assert keys.take_notice() is None
    keys.close()
    assert desktop.keys == {}


def test_keys_of_another_program_are_told_once(qtbot: QtBot) -> None:
    keys = GlobalKeys(ANYWHERE, Grabbed("hide", "clear").open)
    notice = keys.take_notice()
    assert notice is not None
    assert notice.text == f"Another program has these keys: {ANYWHERE['hide'].shown}, {ANYWHERE['clear'].shown}"
    assert keys.take_notice() is None
    assert keys.taken == ("hide", "clear")


@pytest.mark.parametrize(
    ("platform", "session", "text"),
    [
        ("wayland", "", "On Wayland no program may take keys from others."),
        ("xcb", "wayland", "On Wayland no program may take keys from others."),
        ("offscreen", "", "This desktop has no keys for every program."),
    ],
)
def test_where_no_key_can_be_had_it_is_said_why(qtbot: QtBot, platform: str, session: str, text: str) -> None:
    keys = GlobalKeys(ANYWHERE, lambda pressed: open_grabber(pressed, platform, {"XDG_SESSION_TYPE": session}))
    assert keys.refusal is not None
    assert keys.refusal.text == text
    assert keys.take_notice() is None
    keys.close()


def test_the_platform_is_that_of_the_app(qtbot: QtBot) -> None:
    with pytest.raises(SetupError, match="no keys for every program"):
        open_grabber([].append, environment={})


def test_keys_for_every_program_are_those_of_the_windows_with_alt_and_shift_besides() -> None:
    own = {**SUBTITLES, "pause": TALK["pause"]}
    besides = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    for name, shortcut in ANYWHERE.items():
        here, there = own[name].combination, shortcut.combination
        assert (there.key(), there.keyboardModifiers()) == (here.key(), here.keyboardModifiers() | besides)


def test_a_combination_is_that_of_the_keys_shown_first() -> None:
    shortcut = Shortcut("Larger", ("Ctrl+Alt+Shift++", "Ctrl+="))
    assert shortcut.combination.key() == Qt.Key.Key_Plus
