"""A choice that is offered anew, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.choice import Choice
from ui.options import Option

FEW = [Option(name, name.upper()) for name in ("one", "three")]
MORE = [Option(name, name.upper()) for name in ("one", "two", "three", "four")]

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise",
    "This plugin does not support propagateSizeHints",
    "This plugin does not support grabbing the keyboard",
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def choice(qtbot: QtBot, window: QWidget) -> Choice:
    choice = Choice("Number")
    QVBoxLayout(window).addWidget(choice)
    choice.offer(FEW, "three")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return choice


def values(choice: Choice) -> list[str]:
    return [choice.itemData(index) for index in range(choice.count())]


def test_what_is_offered_anew_is_told_nobody_and_keeps_what_is_chosen(qtbot: QtBot, choice: Choice) -> None:
    with qtbot.assertNotEmitted(choice.currentIndexChanged):
        choice.offer(MORE, "three")
        choice.offer(MORE, "two")
        choice.offer(MORE, "three")
    assert values(choice) == ["one", "two", "three", "four"]
    assert choice.value == "three"


def test_a_list_that_is_open_grows_and_stays_where_it_was_reached(qtbot: QtBot, choice: Choice) -> None:
    choice.showPopup()
    choice.view().setCurrentIndex(choice.model().index(1, 0))
    height = choice.view().window().height()
    choice.offer(MORE, "one")
    assert choice.view().isVisible()
    assert choice.view().window().height() > height
    assert choice.view().currentIndex().row() == 2
    qtbot.keyClick(choice.view(), Qt.Key.Key_Down)
    qtbot.keyClick(choice.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not choice.view().isVisible())
    assert choice.value == "four"
    choice.offer(FEW, "one")
    assert not choice.view().isVisible()


def test_that_a_person_may_choose_is_told_when_the_focus_comes_and_when_the_list_is_opened(
    qtbot: QtBot, choice: Choice
) -> None:
    choice.clearFocus()
    with qtbot.waitSignal(choice.approached):
        choice.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(choice.approached):
        choice.showPopup()
    with qtbot.assertNotEmitted(choice.approached):
        choice.hidePopup()
        choice.setFocus(Qt.FocusReason.PopupFocusReason)
