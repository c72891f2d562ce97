"""The deck is picked on the start window, read at once, and refused where it cannot be."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from tests.slides.decks import TALK, pdf
from tests.ui.machines import ScriptedMachine
from tests.ui.test_app import OpenApp, open_app, start
from ui.remembered import Chosen, Remembered, load, save

__all__ = ["open_app"]
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "attention.pdf"
    path.write_bytes(pdf(*TALK))
    return path


def test_a_deck_is_read_when_it_is_picked_used_and_remembered(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path, deck: Path
) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    app.start_window.deck.picked.emit(deck)
    qtbot.waitUntil(lambda: app.start_window.deck.pick.text() == "attention.pdf — 4 pages")
    start(qtbot, app)
    assert machine.talks[-1].deck == deck
    assert load(tmp_path / "app.json")[0].chosen.deck == str(deck)


def test_a_file_is_dropped_on_the_field(open_app: OpenApp, qtbot: QtBot, deck: Path) -> None:
    app = open_app()
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(deck))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    app.start_window.deck.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dragged, buttons, keys))
    qtbot.waitUntil(lambda: "4 pages" in app.start_window.deck.pick.text())
    app.start_window.deck.forget.click()
    assert app.start_window.chosen.deck is None
    assert app.start_window.deck.pick.text() == "PDF or PPTX…"


def test_a_file_that_is_no_deck_is_refused_with_what_to_do(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Nothing to show.")
    app = open_app()
    app.start_window.deck.picked.emit(notes)
    qtbot.waitUntil(lambda: bool(app.start_window.problems))
    (problem,) = app.start_window.problems
    assert "notes.txt" in problem.text
    assert problem.remedy
    assert app.start_window.chosen.deck is None
    assert app.start_window.ready


def test_the_deck_of_last_time_is_read_again_and_let_go_where_it_is_gone(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    save(tmp_path / "app.json", Remembered(chosen=Chosen(deck=str(tmp_path / "gone.pdf"))))
    app = open_app()
    qtbot.waitUntil(lambda: bool(app.start_window.problems))
    assert "gone.pdf" in app.start_window.problems[0].text
    assert app.start_window.chosen.deck is None


def test_of_two_decks_the_one_that_was_picked_last_counts(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path, deck: Path
) -> None:
    app = open_app()
    app.start_window.deck.picked.emit(tmp_path / "gone.pdf")
    app.start_window.deck.picked.emit(deck)
    qtbot.waitUntil(lambda: "4 pages" in app.start_window.deck.pick.text())
    assert app.start_window.problems == ()


def test_without_slides_there_is_no_deck(open_app: OpenApp, qtbot: QtBot, deck: Path) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    window = app.start_window
    window.deck.picked.emit(deck)
    window.slides.setCurrentIndex(window.slides.findData("none"))
    assert not window.deck.isEnabled()
    start(qtbot, app)
    assert machine.talks[-1].deck is None
