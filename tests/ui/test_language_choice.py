"""A language that is found by typing, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import design
from ui.interface import INTERFACES, language_in, speak
from ui.language_choice import LanguageChoice
from ui.options import Option, also_options, interface_options, source_options, target_options

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise",
    "This plugin does not support propagateSizeHints",
    "This plugin does not support grabbing the keyboard",
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    yield window
    window.close()


@pytest.fixture
def choice(qtbot: QtBot, window: QWidget) -> LanguageChoice:
    return shown(qtbot, window, target_options(("de", "ja")), "pt")


def shown(qtbot: QtBot, window: QWidget, options: tuple[Option, ...], value: str) -> LanguageChoice:
    choice = LanguageChoice("Language of the subtitles")
    column = QVBoxLayout(window)
    column.addWidget(choice)
    column.addWidget(QPushButton("Next"))
    choice.offer(options, value)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    return choice


def type_text(qtbot: QtBot, choice: LanguageChoice, text: str) -> None:
    """As a keyboard has it, to whatever has the keys now; other letters as an input method has them."""
    for letter in text:
        if letter.isascii():
            qtbot.keyClicks(QApplication.activePopupWidget() or choice, letter)
        else:
            composed = QInputMethodEvent()
            composed.setCommitString(letter)
            QApplication.sendEvent(choice, composed)
        QApplication.processEvents()


def press(qtbot: QtBot, choice: LanguageChoice, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.activePopupWidget() or choice, key)


def offered(choice: LanguageChoice) -> list[str]:
    """The rows of the list that is open."""
    popup = QApplication.activePopupWidget()
    if popup is None:
        return []
    model = choice._list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("German", "de"),
        ("Deutsch", "de"),
        ("germ", "de"),
        ("allemand", "de"),
        ("pt-BR", "pt"),
        ("português", "pt"),
        ("FRANCAIS", "fr"),
        ("日本語", "ja"),
        ("zh-TW", "zh-Hant"),
        ("العربية", "ar"),
        ("Gremn", "de"),
    ],
)
def test_a_language_is_taken_by_any_of_its_names(qtbot: QtBot, window: QWidget, typed: str, code: str) -> None:
    choice = shown(qtbot, window, target_options(), "en")
    type_text(qtbot, choice, typed)
    assert choice.value == "en", "nothing is taken while one types"
    press(qtbot, choice, Qt.Key.Key_Return)
    assert choice.value == code
    assert choice.currentText() == choice.itemText(choice.findData(code))
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("interface", INTERFACES)
def test_it_is_found_by_its_name_in_the_language_of_the_windows(
    qtbot: QtBot, qapp: QApplication, window: QWidget, interface: str
) -> None:
    speak(qapp, interface)
    try:
        choice = shown(qtbot, window, also_options(), "")
        for code in ("de", "zh-Hant"):
            for name in (language_in(interface, code), code):
                choice.setCurrentIndex(0)
                choice.setFocus()
                choice.lineEdit().selectAll()
                type_text(qtbot, choice, name)
                assert offered(choice)[0] == code, name
                press(qtbot, choice, Qt.Key.Key_Return)
                assert choice.value == code
        assert choice.accessibleDescription()
        type_text(qtbot, choice, "chin")
        middle, text_px = choice._field.width() / 2, choice._field.cursorRect().center().x()
        assert (text_px > middle) == (interface == "ar"), "as all else that is read"
        press(qtbot, choice, Qt.Key.Key_Escape)
        assert (choice._list.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (interface == "ar")
    finally:
        speak(qapp, "en")


def test_those_used_last_are_offered_first_and_win_among_equals(qtbot: QtBot, choice: LanguageChoice) -> None:
    choice.showPopup()
    rows = offered(choice)
    assert rows[:3] == ["de", "ja", "ace"]
    assert len(rows) == len(set(rows)) == choice.count()
    assert choice._list.currentIndex().data(Qt.ItemDataRole.UserRole) == "pt"
    type_text(qtbot, choice, "j")
    assert offered(choice)[:2] == ["ja", "jv"]
    press(qtbot, choice, Qt.Key.Key_Down)
    press(qtbot, choice, Qt.Key.Key_Return)
    assert choice.value == "jv"


def colour(choice: LanguageChoice) -> str:
    return choice.lineEdit().palette().color(QPalette.ColorRole.Text).name()


def test_esc_and_what_no_language_is_called_leave_what_is_chosen(
    qtbot: QtBot, window: QWidget, choice: LanguageChoice
) -> None:
    window.setStyleSheet(design.style(design.LIGHT))
    with qtbot.assertNotEmitted(choice.currentIndexChanged):
        type_text(qtbot, choice, "German")
        press(qtbot, choice, Qt.Key.Key_Escape)
        assert (choice.value, choice.currentText()) == ("pt", choice.itemText(choice.findData("pt")))
        type_text(qtbot, choice, "xqxqxq")
        assert offered(choice) == []
        assert colour(choice) == design.LIGHT.error
        press(qtbot, choice, Qt.Key.Key_Return)
        assert (choice.value, choice.currentText()) == ("pt", choice.itemText(choice.findData("pt")))
        assert colour(choice) == design.LIGHT.text
        choice.lineEdit().clear()
        choice.showPopup()
        press(qtbot, choice, Qt.Key.Key_Escape)
        assert (choice.value, choice.currentText()) == ("pt", choice.itemText(choice.findData("pt")))


def test_who_goes_on_to_the_next_control_has_taken_what_was_typed(qtbot: QtBot, choice: LanguageChoice) -> None:
    type_text(qtbot, choice, "Span")
    choice._list.hide()
    qtbot.keyClick(choice, Qt.Key.Key_Tab)
    assert choice.value == "es"
    choice.setFocus()
    type_text(qtbot, choice, "Ital")
    press(qtbot, choice, Qt.Key.Key_Tab)
    assert choice.value == "it"
    assert QApplication.activePopupWidget() is None


def test_enter_while_something_is_typed_is_not_the_windows(
    qtbot: QtBot, window: QWidget, choice: LanguageChoice
) -> None:
    started: list[bool] = []
    QShortcut(QKeySequence("Return"), window, lambda: started.append(True))
    type_text(qtbot, choice, "xqxqxq")
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert not started
    type_text(qtbot, choice, "Dutch")
    press(qtbot, choice, Qt.Key.Key_Return)
    assert (choice.value, started) == ("nl", [])
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert started


def test_a_click_opens_the_list_and_another_takes_one(qtbot: QtBot, choice: LanguageChoice) -> None:
    field = choice.findChild(QLineEdit)
    assert field is not None
    with qtbot.waitSignal(choice.approached):
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert offered(choice)[:2] == ["de", "ja"]
    view = choice._list
    place = view.visualRect(view.model().index(view.currentIndex().row() + 1, 0)).center()
    qtbot.mouseMove(view.viewport(), place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert choice.value == view.model().index(view.currentIndex().row(), 0).data(Qt.ItemDataRole.UserRole)
    assert choice.value != "pt"


def test_what_is_typed_outlives_that_the_list_is_offered_anew(qtbot: QtBot, choice: LanguageChoice) -> None:
    type_text(qtbot, choice, "Ger")
    for options in (target_options(("de", "ja")), target_options(("fr",))):
        choice.offer(options, "pt")
        assert choice.lineEdit().text() == "Ger"
    press(qtbot, choice, Qt.Key.Key_Return)
    assert choice.value == "de"


def test_the_list_is_there_again_where_qt_closed_it_in_a_window_that_was_not_active(
    qtbot: QtBot, choice: LanguageChoice
) -> None:
    choice.lineEdit().textEdited.connect(lambda: choice._list.hide())
    type_text(qtbot, choice, "Ger")
    assert offered(choice)[0] == "de"
    press(qtbot, choice, Qt.Key.Key_Return)
    assert choice.value == "de"
    assert QApplication.activePopupWidget() is None


def test_a_long_name_is_shown_from_its_beginning(qtbot: QtBot, window: QWidget, choice: LanguageChoice) -> None:
    choice.clearFocus()
    choice.setFixedWidth(120)
    choice.offer(target_options(), "acm")
    assert choice.lineEdit().cursorPosition() == 0


@pytest.mark.parametrize(
    ("options", "typed", "value"),
    [
        (source_options(), "find", "auto"),
        (also_options(("de",)), "no other", ""),
        (interface_options(), "german", "de"),
    ],
)
def test_what_is_no_language_is_found_too(
    qtbot: QtBot, window: QWidget, options: tuple[Option, ...], typed: str, value: str
) -> None:
    choice = shown(qtbot, window, options, "pt")
    type_text(qtbot, choice, typed)
    press(qtbot, choice, Qt.Key.Key_Return)
    assert choice.value == value
