"""The keys: no two things in one window by the same, and all of them shown."""

import re

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.caption_box import HINT
from ui.keyboard import KeyboardPage
from ui.shortcuts import EVERYWHERE, MOVING, PAGES, SAVING, SLIDE, START, SUBTITLES, TALK, TRANSCRIPT, bind

WINDOWS = [
    (EVERYWHERE, START),
    (EVERYWHERE, TALK, SUBTITLES),
    (EVERYWHERE, TRANSCRIPT),
    (EVERYWHERE, SAVING),
    (EVERYWHERE, SLIDE),
]


@pytest.mark.parametrize("tables", WINDOWS, ids=["start", "control", "transcript", "saving", "slide"])
def test_no_key_does_two_things_in_a_window(tables: tuple[dict[str, object], ...]) -> None:
    keys = [QKeySequence(key) for table in tables for shortcut in table.values() for key in shortcut.keys]
    assert len({key.toString() for key in keys}) == len(keys)
    assert all(not key.isEmpty() for key in keys)


def test_the_page_shows_every_key(qtbot: QtBot) -> None:
    page = KeyboardPage()
    qtbot.addWidget(page)
    texts = {one.text() for one in page.findChildren(QLabel)}
    for table in PAGES.values():
        for shortcut in table.values():
            assert {shortcut.does, shortcut.shown} <= texts
    assert set(MOVING) | set(MOVING.values()) <= texts


def test_what_the_box_says_while_it_is_moved_is_on_the_page() -> None:
    for key in re.findall(r"Ctrl|Enter|Esc|[+−]", HINT):
        assert any(key in shown for shown in MOVING.values())


def test_a_key_without_its_act_is_a_mistake(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(KeyError):
        bind(window, TALK, {})
    bind(window, EVERYWHERE, {"keyboard": window.close})
    assert window.findChildren(QShortcut)
