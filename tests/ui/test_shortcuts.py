"""The keys: no two things in one window by the same, and all of them shown."""

import re

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.global_keys.test_keys import Grabbed
from ui.global_keys import open_grabber
from ui.global_keys.keys import GlobalKeys
from ui.keyboard import KeyboardPage
from ui.overlay.box import HINT
from ui.shortcuts import (
    ANYWHERE,
    EVERYWHERE,
    MOVING,
    PAGES,
    SAVING,
    SLIDE,
    START,
    SUBTITLES,
    TALK,
    TALKS,
    TRANSCRIPT,
    bind,
)

WINDOWS = [
    (EVERYWHERE, START),
    (EVERYWHERE, TALK, SUBTITLES),
    (EVERYWHERE, TRANSCRIPT),
    (EVERYWHERE, SAVING),
    (EVERYWHERE, SLIDE),
    (EVERYWHERE, TALKS),
    (ANYWHERE, EVERYWHERE, START, TALK, SUBTITLES),
]


@pytest.mark.parametrize("tables", WINDOWS, ids=["start", "control", "transcript", "saving", "slide", "talks", "any"])
def test_no_key_does_two_things_in_a_window(tables: tuple[dict[str, object], ...]) -> None:
    keys = [QKeySequence(key) for table in tables for shortcut in table.values() for key in shortcut.keys]
    assert len({key.toString() for key in keys}) == len(keys)
    assert all(not key.isEmpty() for key in keys)


def texts_on_page(qtbot: QtBot, keys: GlobalKeys) -> set[str]:
    page = KeyboardPage(keys)
    qtbot.addWidget(page)
    return {one.text() for one in page.findChildren(QLabel)}


def test_the_page_shows_every_key_and_which_one_another_program_has(qtbot: QtBot) -> None:
    texts = texts_on_page(qtbot, GlobalKeys(ANYWHERE, Grabbed("hide").open))
    for table in PAGES.values():
        for shortcut in table.values():
            assert {shortcut.does, shortcut.shown} <= texts
    assert {"Together with Ctrl+Alt+Shift:", "P", "H", "K", "T", "+", "-"} <= texts
    assert "Start, pause, or go on" in texts
    assert "Hide, or show again (taken by another program)" in texts
    assert "Clear what is shown (taken by another program)" not in texts
    assert set(MOVING) | set(MOVING.values()) <= texts


def test_the_page_says_why_there_are_no_keys_for_any_program(qtbot: QtBot) -> None:
    texts = texts_on_page(qtbot, GlobalKeys(ANYWHERE, lambda pressed: open_grabber(pressed, "wayland")))
    assert any(text.startswith("On Wayland no program may take keys from others.\nLog in to") for text in texts)
    assert "Start, pause, or go on" not in texts


def test_what_the_box_says_while_it_is_moved_is_on_the_page() -> None:
    for key in re.findall(r"Ctrl|Enter|Esc|[+−]", HINT):
        assert any(key in shown for shown in MOVING.values())


def test_a_key_without_its_act_is_a_mistake(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(KeyError):
        bind(window, TALK, {})
    bind(window, EVERYWHERE, dict.fromkeys(EVERYWHERE, window.close))
    assert window.findChildren(QShortcut)
