"""Talks that are kept are listed, read, corrected, saved and deleted, by keyboard."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.test_app import OpenApp, correct, lines_of, open_app, press, start
from tests.ui.transcript.talks import sentence, slide, subtitle
from translator.flow import Published
from translator.journal.folder import FILE_NAME
from translator.journal.record import Header, read_journal
from translator.journal.writer import Journal
from ui.app import App
from ui.shortcuts import EVERYWHERE, SAVING, TALKS
from ui.status import State
from ui.talks.window import TalksWindow
from ui.transcript.window import TranscriptWindow

__all__ = ["open_app"]
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The folder of two talks, the first of which has a title, and of one that cannot be read."""
    folder = tmp_path / "data" / "sessions"
    for hour, events in (
        (9, (slide(1, 0.0), sentence(1, text="One."), subtitle(1, "Um."))),
        (8, (sentence(1, text="Two."), subtitle(1, "Dois."))),
    ):
        started = datetime(2026, 11, 24, hour, 15, tzinfo=UTC)
        header = Header(started=started, title="talk", language="en", targets=("pt",), source="microphone")
        journal = Journal.create(folder / f"2026-11-24-0{hour}15-talk", header)
        for event in events:
            journal.append(Published(at_s=60.0, event=event))
        journal.close()
    newer = folder / "newer"
    newer.mkdir()
    header_line = (folder / "2026-11-24-0915-talk" / FILE_NAME).read_text("utf-8").splitlines()[0]
    (newer / FILE_NAME).write_text(header_line.replace('"version": 1', '"version": 99') + "\n")
    return folder


def opened(qtbot: QtBot, app: App) -> TalksWindow:
    press(qtbot, app.start_window, EVERYWHERE["talks"])
    window = app.talks.window
    assert window is not None
    qtbot.waitUntil(lambda: window.said.text() == "")
    return window


def choose(window: TalksWindow, name: str) -> None:
    """Have this session chosen."""
    names = [session.name for session in window.sessions]
    window.list.setCurrentIndex(window.list.model().index(names.index(name), 0))


def reading(qtbot: QtBot, app: App) -> TranscriptWindow:
    qtbot.waitUntil(lambda: app.talks.transcripts.visible)
    window = app.talks.transcripts.window
    assert window is not None
    return window


def answer(qtbot: QtBot, window: TalksWindow, role: QMessageBox.ButtonRole) -> None:
    qtbot.waitUntil(lambda: window.asking is not None)
    asking = window.asking
    assert asking is not None
    next(button for button in asking.buttons() if asking.buttonRole(button) is role).click()


def test_talks_are_listed_and_one_that_cannot_be_read_is_named(open_app: OpenApp, qtbot: QtBot, kept: Path) -> None:
    window = opened(qtbot, open_app())
    titles = {window.list.topLevelItem(number).text(0) for number in range(3)}  # type: ignore[union-attr]
    assert titles == {"Part 1: attention", "Two.", "newer"}
    choose(window, "newer")
    assert not window.open_button.isEnabled()
    assert not window.export.isEnabled()
    assert window.delete.isEnabled()
    press(qtbot, window, TALKS["close"])
    assert not window.isVisible()


def test_none_at_all_is_said(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    press(qtbot, app.start_window, EVERYWHERE["talks"])
    window = app.talks.window
    assert window is not None
    qtbot.waitUntil(lambda: window.said.text() == "No talk is kept here yet.")
    assert not window.delete.isEnabled()


def test_a_talk_is_read_corrected_and_saved(open_app: OpenApp, qtbot: QtBot, kept: Path, tmp_path: Path) -> None:
    app = open_app()
    window = opened(qtbot, app)
    choose(window, "2026-11-24-0815-talk")
    press(qtbot, window, TALKS["open"])
    transcript = reading(qtbot, app)
    assert lines_of(transcript) == [("Two.", "Dois.")]
    correct(qtbot, transcript, "Three.", number=0)
    qtbot.waitUntil(lambda: lines_of(transcript) == [("Three.", "THREE.")])
    press(qtbot, window, TALKS["export"])
    qtbot.waitUntil(lambda: app.talks.transcripts.saving is not None)
    saving = app.talks.transcripts.saving
    assert saving is not None
    with qtbot.waitSignal(app.talks.transcripts.saved):
        press(qtbot, saving, SAVING["save"])
    text = (tmp_path / "exports" / "2026-11-24-0815-talk" / "2026-11-24-0815-talk.pt.txt").read_text("utf-8")
    assert "THREE." in text
    assert app.transcripts.formats == app.talks.transcripts.formats == app.remembered.formats
    app.start_window.close()
    assert app.talks.transcripts.visible  # nobody is thrown out of what is being read


def test_a_talk_is_deleted_once_that_is_confirmed_also_while_it_is_read(
    open_app: OpenApp, qtbot: QtBot, kept: Path
) -> None:
    app = open_app()
    window = opened(qtbot, app)
    folder = kept / "2026-11-24-0915-talk"
    choose(window, folder.name)
    window.open_button.click()
    reading(qtbot, app)
    press(qtbot, window, TALKS["delete"])
    answer(qtbot, window, QMessageBox.ButtonRole.RejectRole)
    assert folder.exists()
    press(qtbot, window, TALKS["delete"])
    answer(qtbot, window, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: window.said.text() == "Part 1: attention is deleted.")
    assert not folder.exists()
    assert len(window.sessions) == 2
    assert window.chosen is not None
    assert not app.talks.transcripts.visible


def test_a_talk_that_went_meanwhile_is_told(open_app: OpenApp, qtbot: QtBot, kept: Path) -> None:
    window = opened(qtbot, open_app())
    choose(window, "2026-11-24-0815-talk")
    (kept / "2026-11-24-0815-talk" / FILE_NAME).unlink()
    window.open_button.click()
    qtbot.waitUntil(lambda: window.said.objectName() == "error")
    assert "no recorded session" in window.said.text()


def test_a_past_talk_is_read_and_the_one_that_runs_is_not_deleted(open_app: OpenApp, qtbot: QtBot, kept: Path) -> None:
    app = open_app()
    start(qtbot, app)
    press(qtbot, app.control, EVERYWHERE["talks"])
    window = app.talks.window
    assert window is not None
    qtbot.waitUntil(lambda: len(window.sessions) == 4)
    choose(window, "2026-11-24-0915-talk")
    window.open_button.click()
    assert lines_of(reading(qtbot, app)) == [("One.", "Um.")]
    assert app.control.state is State.LIVE
    before = {"newer", "2026-11-24-0915-talk", "2026-11-24-0815-talk"}
    (runs,) = {session.name for session in window.sessions} - before
    choose(window, runs)
    window.delete.click()
    answer(qtbot, window, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: window.said.objectName() == "error")
    assert "runs" in window.said.text()
    assert read_journal(kept / runs).header.title == "talk"
