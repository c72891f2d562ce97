"""What a speaker does with the app, by keyboard alone."""

import json
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.global_keys.test_keys import Grabbed
from tests.ui.machines import LINES, SAID, TITLE, ScriptedMachine, SteadySound
from tests.ui.transcript.talks import sentence, subtitle
from translator.audio import AudioSource
from translator.audio.playing import read_sound
from translator.clock import Clock
from translator.doctor import Finding
from translator.errors import SetupError
from translator.export.formats import FORMATS
from translator.export.transcript import transcript_of
from translator.flow import AudioChunk, Notice, Published, Severity, Slide
from translator.journal.record import Header, read_journal
from translator.journal.sessions import session_info
from translator.journal.writer import Journal
from translator.screen.capture import Area
from ui.app import App
from ui.displays import area_of, display_key
from ui.language_choice import LanguageChoice
from ui.machine import Inventory
from ui.overlay.look import Content, OverlayLook
from ui.remembered import Chosen, Remembered, load, save
from ui.shortcuts import EVERYWHERE, SAVING, START, SUBTITLES, TALK, TRANSCRIPT, Shortcut
from ui.status import State
from ui.transcript.editor import LineEditor
from ui.transcript.rows import Line
from ui.transcript.window import TranscriptWindow

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise",
    "This plugin does not support grabbing the keyboard",
    "This plugin does not support propagateSizeHints",
)

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
OpenApp = Callable[..., App]


@pytest.fixture
def open_app(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenApp]:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path / "data"))
    opened: list[App] = []

    def make(machine: ScriptedMachine | None = None, desktop: Grabbed | None = None) -> App:
        app = App(
            machine or ScriptedMachine(),
            file=tmp_path / "app.json",
            exports=tmp_path / "exports",
            open_grabber=(desktop or Grabbed()).open,
        )
        opened.append(app)
        app.open()
        qtbot.waitUntil(lambda: app._inventory is not None)
        return app

    yield make
    for app in opened:
        if app._talk is not None:
            app._talk.stop()
            qtbot.waitUntil(lambda app=app: app._talk is None)
        app.close()


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Turn to a window."""

    def active() -> bool:
        window.activateWindow()  # in memory there is no window manager that keeps it active
        return window.isActiveWindow()

    qtbot.waitUntil(active)


def approach(qtbot: QtBot, window: QWidget, control: QWidget) -> None:
    """Go to a control of the window by keys."""
    activate(qtbot, window)
    control.setFocus(Qt.FocusReason.TabFocusReason)


def press(qtbot: QtBot, window: QWidget, shortcut: Shortcut) -> None:
    """What a person's keys do: handed to the control that has the focus."""
    activate(qtbot, window)
    qtbot.keySequence(window.focusWidget() or window, shortcut.keys[0])


def pick(qtbot: QtBot, choice: LanguageChoice, name: str) -> None:
    """Choose a language by typing its name."""
    activate(qtbot, choice)  # else what is chosen is not taken away by what is typed
    choice.setFocus()
    for letter in name:
        qtbot.keyClicks(QApplication.activePopupWidget() or choice, letter)
    qtbot.keyClick(QApplication.activePopupWidget() or choice, ENTER)


def start(qtbot: QtBot, app: App) -> None:
    qtbot.keyClick(app.start_window, ENTER)
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)


def loading(qtbot: QtBot, open_app: OpenApp, machine: ScriptedMachine) -> App:
    """An app whose talk waits for its models: they are loaded once `machine.loaded` is set."""
    machine.loaded.clear()
    app = open_app(machine)
    qtbot.keyClick(app.start_window, ENTER)
    qtbot.waitUntil(lambda: app.control.isVisible())
    return app


def test_a_speaker_picks_starts_reads_pauses_stops_and_saves(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    window = app.start_window
    pick(qtbot, window.target, "Arabic")
    window.model.setFocus()
    qtbot.keyClick(window.model, Qt.Key.Key_Down)
    start(qtbot, app)
    assert not window.isVisible()
    assert load(tmp_path / "app.json")[0].chosen == Chosen(target="ar", model="small")
    assert load(tmp_path / "app.json")[0].recent == ("en", "ar")
    last = list(SAID.values())[-1]
    qtbot.waitUntil(lambda: app.reporting.status.subtitle == last)
    assert app.reporting.status.committed == " ".join(SAID)
    qtbot.waitUntil(lambda: app.reporting.status.slide_title == TITLE)
    assert app.reporting.status.slide_lines == LINES
    assert app.subtitles.overlay is not None
    qtbot.waitUntil(lambda: app.subtitles.overlay is not None and app.subtitles.overlay.isVisible())
    press(qtbot, app.control, TALK["pause"])
    assert app.control.state is State.PAUSED
    press(qtbot, app.control, TALK["pause"])
    assert app.control.state is State.LIVE
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    press(qtbot, app.control, TALK["export"])
    saving = app.transcripts.saving
    assert saving is not None
    saving.formats["md"].setFocus()
    qtbot.keyClick(saving.formats["md"], Qt.Key.Key_Space)  # all but this
    with qtbot.waitSignal(app.transcripts.saved):
        press(qtbot, saving, SAVING["save"])
    written = next((tmp_path / "exports").glob("*/*-talk.ar.txt")).read_text("utf-8")
    assert all(text in written for text in SAID.values())
    kept = load(tmp_path / "app.json")[0].formats
    assert kept is not None
    assert set(FORMATS) - set(kept) == {"md"}


def test_the_transcript_is_read_during_the_talk_and_after_it(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    start(qtbot, app)
    press(qtbot, app.control, TALK["transcript"])
    window = app.transcripts.window
    assert window is not None
    lines = [(text, translation) for text, translation in SAID.items()]
    qtbot.waitUntil(lambda: [row.texts for row in window.rows.rows if isinstance(row, Line)] == lines)
    qtbot.waitUntil(lambda: any(row.texts[0] == TITLE for row in window.rows.rows))
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    assert [row.texts for row in window.rows.rows if isinstance(row, Line)] == lines
    app.control.close()
    QApplication.processEvents()
    with qtbot.waitSignal(app.quit):
        press(qtbot, window, TRANSCRIPT["close"])


def lines_of(window: TranscriptWindow) -> list[tuple[str, str]]:
    return [row.texts for row in window.rows.rows if isinstance(row, Line)]


def correct(qtbot: QtBot, window: TranscriptWindow, text: str, number: int = 0) -> None:
    """Write this in place of a line, by keys."""
    lines = [at for at, row in enumerate(window.rows.rows) if isinstance(row, Line)]
    window.view.setFocus()
    window.view.setCurrentIndex(window.rows.index(lines[number]))
    press(qtbot, window, TRANSCRIPT["edit"])
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), LineEditor))
    editor = window.focusWidget()
    qtbot.keySequence(editor, "Ctrl+A")
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, ENTER)


def test_what_was_said_is_corrected_during_the_talk_and_after_it(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    start(qtbot, app)
    press(qtbot, app.control, TALK["transcript"])
    window = app.transcripts.window
    assert window is not None
    said = list(SAID.items())
    qtbot.waitUntil(lambda: lines_of(window) == said)
    correct(qtbot, window, "Good evening, and welcome to this lecture.")
    evening = ("Good evening, and welcome to this lecture.", "GOOD EVENING, AND WELCOME TO THIS LECTURE.")
    qtbot.waitUntil(lambda: lines_of(window) == [evening, *said[1:]])
    assert "morning → evening" in window.said.text()
    assert app.reporting.status.subtitle == said[-1][1]  # the subtitles go on with what is said
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    assert lines_of(window) == [evening, *said[1:]]
    correct(qtbot, window, "Each word looks at all the others.", number=2)
    each = ("Each word looks at all the others.", "EACH WORD LOOKS AT ALL THE OTHERS.")
    qtbot.waitUntil(lambda: lines_of(window) == [evening, said[1], each])
    press(qtbot, window, TRANSCRIPT["undo"])
    qtbot.waitUntil(lambda: lines_of(window) == [evening, *said[1:]])
    press(qtbot, window, TRANSCRIPT["undo"])
    qtbot.waitUntil(lambda: lines_of(window) == said)
    press(qtbot, window, TRANSCRIPT["redo"])
    qtbot.waitUntil(lambda: lines_of(window)[0] == evening)
    app.close()
    (folder,) = (tmp_path / "data" / "sessions").iterdir()
    record = read_journal(folder)
    assert (record.ended, record.corrupt) == (True, 0)
    transcript = transcript_of(record.events, "talk", "en", ("pt",))
    assert [passage.sentence.text for passage in transcript.passages] == [evening[0], said[1][0], said[2][0]]


def test_a_line_is_heard_again_where_the_sound_was_kept(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    qtbot.keyClick(app.start_window.keep_sound, Qt.Key.Key_Space)
    start(qtbot, app)
    assert machine.talks[-1].keep_sound
    press(qtbot, app.control, TALK["transcript"])
    window = app.transcripts.window
    assert window is not None
    qtbot.waitUntil(lambda: lines_of(window) == list(SAID.items()))
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    window.view.setFocus()
    number, row = [(at, row) for at, row in enumerate(window.rows.rows) if isinstance(row, Line)][1]
    window.view.setCurrentIndex(window.rows.index(number))
    press(qtbot, window, TRANSCRIPT["listen"])
    ((path, start_s, end_s),) = machine.heard.played
    assert (start_s, end_s) == (row.start_s, row.end_s)
    assert len(read_sound(path, start_s, end_s))
    assert window._drawing.playing == row.id
    press(qtbot, window, TRANSCRIPT["listen"])
    assert not machine.heard.playing
    assert window._drawing.playing is None
    press(qtbot, window, TRANSCRIPT["listen"])
    machine.heard.end(SetupError("no-loudspeaker", "The sound cannot be played.", "Connect loudspeakers."))
    qtbot.waitUntil(lambda: window._drawing.playing is None)
    assert window.said.text() == "The sound cannot be played. Connect loudspeakers."


def test_nothing_is_heard_where_no_sound_was_kept(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    start(qtbot, app)
    press(qtbot, app.control, TALK["transcript"])
    window = app.transcripts.window
    assert window is not None
    qtbot.waitUntil(lambda: len(lines_of(window)) > 0)
    press(qtbot, window, TRANSCRIPT["listen"])
    assert machine.heard.played == []
    assert not machine.talks[-1].keep_sound
    assert list((tmp_path / "data" / "sessions").glob("*/sound*")) == []


def broken_off(data: Path) -> Path:
    """A session that a crash cut off; gives its folder."""
    folder = data / "sessions" / "2026-11-24-0915-talk"
    started = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
    header = Header(started=started, title="talk", language="en", targets=("pt",), source="microphone")
    journal = Journal.create(folder, header)
    for event in (sentence(1, text="One."), subtitle(1, "Um."), sentence(2, text="Two.")):
        journal.append(Published(at_s=1.0, event=event))
    journal._file.close()
    return folder


def test_a_talk_that_broke_off_is_offered_back_by_the_next_start(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = broken_off(tmp_path / "data")
    app = open_app()
    offer = app.start_window.recovered
    qtbot.waitUntil(offer.isVisible)
    offer.open_button.setFocus()
    qtbot.keyClick(offer.open_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: app.transcripts.visible)
    window = app.transcripts.window
    assert window is not None
    assert [row.texts for row in window.rows.rows] == [("One.", "Um."), ("Two.", "")]
    assert not offer.isVisible()
    qtbot.waitUntil(lambda: read_journal(folder).ended)
    correct(qtbot, window, "Three.", number=1)
    qtbot.waitUntil(lambda: lines_of(window) == [("One.", "Um."), ("Three.", "THREE.")])
    press(qtbot, window, TRANSCRIPT["export"])
    saving = app.transcripts.saving
    assert saving is not None
    with qtbot.waitSignal(app.transcripts.saved):
        press(qtbot, saving, SAVING["save"])
    assert (tmp_path / "exports" / folder.name / f"{folder.name}.pt.txt").exists()
    app.start_window.close()
    assert app.transcripts.visible  # nobody is thrown out of what is being read


def test_a_talk_that_broke_off_is_dismissed_once_and_kept(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    folder = broken_off(tmp_path / "data")
    app = open_app()
    qtbot.waitUntil(app.start_window.recovered.isVisible)
    app.start_window.recovered.dismiss.click()
    qtbot.waitUntil(lambda: read_journal(folder).ended)
    assert not app.start_window.recovered.isVisible()
    assert len(read_journal(folder).events) == 3


def test_sound_and_slides_are_taken_from_elsewhere_in_mid_talk(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    start(qtbot, app)
    control, window = app.control, machine.inventory.windows[0]
    control.sound.setFocus()
    qtbot.keyClicks(control.sound, "Built-in")
    qtbot.waitUntil(lambda: machine.asked[-1] == Chosen(microphone="Built-in audio"))
    qtbot.keyClick(control.sound, Qt.Key.Key_End)  # what this computer plays
    qtbot.waitUntil(lambda: machine.asked[-1].system_sound)
    control.slides.setFocus()
    qtbot.keyClick(control.slides, Qt.Key.Key_Down)
    chosen = Chosen(microphone="Built-in audio", system_sound=True, slides=f"window:{window}")
    qtbot.waitUntil(lambda: load(tmp_path / "app.json")[0].chosen == chosen)
    assert control.state is State.LIVE
    machine.dark = SetupError("unknown-window", "No window has Keys in its title.", "Choose one of these: Talk.")
    qtbot.keyClick(control.slides, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: [one.code for one in app.reporting.status.notices] == ["unknown-window"])
    assert control.slides.value == f"window:{window}"
    assert load(tmp_path / "app.json")[0].chosen == chosen
    press(qtbot, control, TALK["stop"])
    qtbot.waitUntil(lambda: control.state is State.ENDED)
    assert not control.sound.isVisible()


def test_a_talk_begun_without_slides_gets_some_and_loses_them_again(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    save(tmp_path / "app.json", Remembered(chosen=Chosen(slides="none")))
    machine = ScriptedMachine()
    app = open_app(machine)
    start(qtbot, app)
    assert not machine.talks[-1].slides  # nothing that reads them is missed
    slides = app.control.slides
    assert slides.isEnabled()
    assert slides.value == "none"
    machine.dark = SetupError("unknown-monitor", "There is no monitor 1.", "Choose another.")
    pick(qtbot, slides, "Screen")
    qtbot.waitUntil(lambda: [one.code for one in app.reporting.status.notices] == ["unknown-monitor"])
    assert slides.value == "none"
    machine.dark = None
    qtbot.keyClick(slides, Qt.Key.Key_Up)  # the window before "No slides"
    qtbot.waitUntil(lambda: app.reporting.status.slide_title == TITLE)
    assert app.reporting.status.slide_lines == LINES
    last = list(SAID.values())[-1]
    qtbot.waitUntil(lambda: app.reporting.status.subtitle == last)  # nothing of the speech is lost meanwhile
    assert app.reporting.status.committed == " ".join(SAID)
    window = f"window:{machine.inventory.windows[0]}"
    assert load(tmp_path / "app.json")[0].chosen.slides == window
    qtbot.keyClick(slides, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: load(tmp_path / "app.json")[0].chosen.slides == "none")
    assert app.control.state is State.LIVE
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    (folder,) = (tmp_path / "data" / "sessions").iterdir()
    assert len({one.event.id for one in read_journal(folder).events if isinstance(one.event, Slide)}) == 1


def test_a_microphone_that_is_connected_in_mid_talk_is_offered_and_heard(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    start(qtbot, app)
    sound = app.control.sound
    assert sound.findText("Lapel") < 0
    machine.inventory = replace(
        machine.inventory, microphones=(*machine.inventory.microphones, "Lapel"), windows=("Full screen",)
    )
    approach(qtbot, app.control, sound)
    qtbot.waitUntil(lambda: sound.findText("Lapel") > 0)
    qtbot.keyClicks(sound, "Lapel")
    qtbot.waitUntil(lambda: machine.asked[-1] == Chosen(microphone="Lapel"))
    machine.inventory = replace(machine.inventory, microphones=("Built-in audio",))
    approach(qtbot, app.control, app.control.slides)
    qtbot.waitUntil(lambda: sound.findText("USB microphone") < 0)
    assert sound.value == "Lapel"  # it is what is heard, or waited for
    assert app.control.slides.findText("Window — Full screen") > 0


def test_another_language_is_spoken_from_mid_talk_on(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    start(qtbot, app)
    source = app.control.source
    assert (source.value, app.control.target.value, app.control.also.value) == ("en", "pt", "")
    pick(qtbot, source, "German")
    qtbot.waitUntil(lambda: load(tmp_path / "app.json")[0].chosen == Chosen(source="de"))
    assert app.start_window.source.value == "de"
    assert machine.told == ["de"]
    last = list(SAID)[-1]
    qtbot.waitUntil(lambda: app.reporting.status.committed.endswith(last))
    assert app.reporting.status.committed == " ".join(SAID)
    assert source.findData("ace") == -1, "Whisper does not recognise it"
    source.setCurrentIndex(source.findData("auto"))
    qtbot.waitUntil(lambda: machine.told == ["de", None])
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)


def test_other_languages_are_subtitled_from_mid_talk_on(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app(ScriptedMachine())
    start(qtbot, app)
    press(qtbot, app.control, TALK["transcript"])
    qtbot.waitUntil(lambda: bool(app.reporting.status.subtitle))
    pick(qtbot, app.control.also, "French")
    qtbot.waitUntil(lambda: load(tmp_path / "app.json")[0].chosen == Chosen(also="fr"))
    overlay, window = app.subtitles.overlay, app.transcripts.window
    assert overlay is not None
    assert window is not None
    assert overlay._targets == ("pt", "fr")
    assert (app.start_window.also.value, window.target.value) == ("fr", "pt")
    pick(qtbot, app.control.target, "German")
    qtbot.waitUntil(lambda: load(tmp_path / "app.json")[0].chosen == Chosen(target="de", also="fr"))
    assert (overlay._targets, window.target.value) == (("de", "fr"), "de")
    assert [app.control.target.itemData(row) for row in range(4)] == ["en", "de", "fr", "pt"], "the last used first"
    app.control.also.setCurrentIndex(0)
    qtbot.waitUntil(lambda: load(tmp_path / "app.json")[0].chosen == Chosen(target="de"))

    def whole(target: str) -> bool:
        passages = app.transcripts.transcript.passages
        return len(passages) == len(SAID) and all(target in one.subtitles for one in passages)

    qtbot.waitUntil(lambda: whole("de"))
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    (folder,) = (tmp_path / "data" / "sessions").iterdir()
    assert session_info(folder).targets == ("pt", "fr", "de")
    assert whole("de")


def test_languages_that_are_chosen_while_the_models_are_loaded_are_those_of_the_talk(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    machine = ScriptedMachine()
    app = loading(qtbot, open_app, machine)
    pick(qtbot, app.control.source, "German")
    pick(qtbot, app.control.target, "French")
    qtbot.waitUntil(lambda: app.sources.wanted == Chosen(source="de", target="fr") and bool(app.sources._busy))
    assert app.control.state is State.LOADING
    machine.loaded.set()
    qtbot.waitUntil(lambda: load(tmp_path / "app.json")[0].chosen == Chosen(source="de", target="fr"))
    assert machine.told == ["de"]
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    assert all("fr" in one.subtitles for one in app.transcripts.transcript.passages)


def test_a_talk_that_is_stopped_while_the_models_are_loaded_says_so_and_a_second_space_opens_nothing(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    machine = ScriptedMachine()
    app = loading(qtbot, open_app, machine)
    app.control.stop.setFocus()
    for _ in range(2):
        focused = app.control.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert app.control._state.text() == "Stopping"
    assert app.control.focusWidget() is app.control
    assert app.talks.window is None
    machine.loaded.set()
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)


def test_a_language_that_nothing_translates_into_is_said_and_the_talk_goes_on(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.untranslated = {"ace"}
    app = open_app(machine)
    start(qtbot, app)
    target = app.control.target
    target.setFocus()
    target.setCurrentIndex(target.findData("ace"))
    qtbot.waitUntil(lambda: [one.code for one in app.reporting.status.notices] == ["no-translation-model"])
    assert target.value == "pt"
    last = list(SAID.values())[-1]
    qtbot.waitUntil(lambda: app.reporting.status.subtitle == last)
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)


def test_an_answer_in_the_language_of_the_subtitles_is_not_that_of_the_next_talk(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    start(qtbot, app)
    source, slides = app.control.source, app.control.slides
    source.setCurrentIndex(source.findData("pt"))
    slides.setCurrentIndex(slides.findData("none"))
    qtbot.waitUntil(lambda: load(tmp_path / "app.json")[0].chosen == Chosen(slides="none"))
    assert machine.told == ["pt"]
    assert source.value == "pt"
    assert app.start_window.source.value == "en"
    assert not app.start_window.problems
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)


def test_a_talk_has_subtitles_in_two_languages(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    window = app.start_window
    pick(qtbot, window.also, "Arabic")
    start(qtbot, app)
    assert load(tmp_path / "app.json")[0].chosen == Chosen(also="ar")
    overlay, portuguese = app.subtitles.overlay, list(SAID.values())
    assert overlay is not None
    qtbot.waitUntil(lambda: len(overlay._lines) == 2 and all(overlay._lines))
    qtbot.waitUntil(lambda: app.reporting.status.subtitle == portuguese[-1])
    press(qtbot, app.control, TALK["transcript"])
    transcript = app.transcripts.window
    assert transcript is not None
    qtbot.waitUntil(lambda: lines_of(transcript) == list(SAID.items()))
    assert transcript.target.isVisible()
    transcript.target.setFocus()
    qtbot.keyClicks(transcript.target, "Arabic")
    assert len(lines_of(transcript)) == len(SAID)


def test_the_slide_is_shown_in_translation_by_a_key(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    start(qtbot, app)
    qtbot.waitUntil(lambda: app.reporting.status.slide_title == TITLE)
    press(qtbot, app.control, TALK["slide"])
    panel = app.slides.panel
    assert panel is not None
    wanted = [text.upper() for text in (TITLE, *LINES)]
    qtbot.waitUntil(lambda: [setting.text for setting in panel.view.settings] == wanted)
    assert app.control.state is State.LIVE


def test_every_key_is_shown_from_every_window(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    press(qtbot, app.start_window, EVERYWHERE["keyboard"])
    assert app.keyboard is not None
    assert app.keyboard.isVisible()
    press(qtbot, app.keyboard, SAVING["close"])
    assert not app.keyboard.isVisible()
    press(qtbot, app.start_window, START["start"])
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)
    for opened in (TALK["transcript"], TALK["slide"]):
        press(qtbot, app.control, opened)
    windows = (app.control, app.transcripts.window, app.slides.panel)
    for window in windows:
        assert window is not None
        press(qtbot, window, EVERYWHERE["keyboard"])
        assert app.keyboard.isVisible()
        app.keyboard.close()


def test_subtitles_are_cleared_by_a_key(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    start(qtbot, app)
    qtbot.waitUntil(lambda: app.reporting.status.subtitle == list(SAID.values())[-1])
    press(qtbot, app.control, SUBTITLES["clear"])
    assert app.subtitles.overlay is not None
    assert not app.subtitles.overlay.isVisible()
    assert app.control.state is State.LIVE


def test_a_second_start_shows_the_window_that_is_used(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.start_window.showMinimized()
    app.show()
    assert app.start_window.isVisible()
    assert not app.start_window.isMinimized()
    start(qtbot, app)
    app.control.hide()
    app.show()
    assert app.control.isVisible()
    assert not app.start_window.isVisible()


def test_the_next_time_one_key_runs_the_same_talk(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    save(tmp_path / "app.json", Remembered(chosen=Chosen(target="ar", slides="none", microphone="Built-in audio")))
    machine = ScriptedMachine()
    app = open_app(machine)
    start(qtbot, app)
    assert machine.talks[0].languages.targets == ("ar",)
    assert app.start_window.chosen.microphone == "Built-in audio"


def test_enter_counts_also_while_the_machine_is_still_looked_at(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    machine = ScriptedMachine()
    machine.awake.clear()
    app = App(machine, file=tmp_path / "app.json", exports=tmp_path)
    app.open()
    qtbot.waitUntil(app.start_window.isActiveWindow)
    qtbot.keyClick(app.start_window, ENTER)
    assert app.start_window.isVisible()
    machine.awake.set()
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)
    app.control.stop.click()
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    app.close()


def test_what_is_missing_is_named_and_keeps_the_talk_from_starting(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ScriptedMachine(Inventory(models=("base",), pairs=("en-de",))))
    assert [problem.text for problem in app.start_window.problems] == [
        "No model translates from English to Portuguese yet."
    ]
    assert not app.start_window.start.isEnabled()
    qtbot.keyClick(app.start_window, ENTER)
    assert app.start_window.isVisible()


def test_a_talk_that_is_refused_leads_back_to_the_choices_with_the_reason(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(ScriptedMachine(refusal=SetupError("gone", "The model is gone.", "Get it again.")))
    qtbot.keyClick(app.start_window, ENTER)
    qtbot.waitUntil(lambda: bool(app.start_window.problems))
    assert app.start_window.isVisible()
    assert not app.control.isVisible()
    assert [(one.text, one.remedy) for one in app.start_window.problems] == [("The model is gone.", "Get it again.")]


def test_what_kept_a_talk_from_beginning_is_said_until_the_next_is_begun(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    window = app.start_window
    window.show_refusal(SetupError("no-deck", "There is no deck.", "Check its name."))
    for number in (1, 2):
        said = f"There is no room left to write talk-{number}."
        machine.refusal = SetupError("disk-full", said, "Free some.")
        window.start.click()
        qtbot.waitUntil(lambda said=said: [one.text for one in window.problems] == [said, "There is no deck."])
    machine.refusal = None
    window.start.click()
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)
    assert [one.text for one in window.problems] == ["There is no deck."]


def test_before_the_talk_the_level_and_the_slides_are_shown(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    qtbot.waitUntil(lambda: app.start_window.level.text == "Good")
    qtbot.waitUntil(lambda: not app.start_window.preview.empty)


def test_a_microphone_that_is_connected_while_another_is_heard_is_found_by_looking_again(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    """PortAudio lists devices anew only while none is open."""

    class Plugged(ScriptedMachine):
        def look(self) -> Inventory:
            if not any(thread.name == "steady sound" for thread in threading.enumerate()):
                self.inventory = replace(self.inventory, microphones=(*self.inventory.microphones, "Lapel"))
            return self.inventory

    machine = Plugged()
    app = open_app(machine)
    qtbot.waitUntil(lambda: app.start_window.level.text == "Good")
    machine.inventory = replace(machine.inventory, microphones=("USB microphone",))
    press(qtbot, app.start_window, START["look"])
    qtbot.waitUntil(lambda: app.start_window.microphone.findData("Lapel") > 0)
    qtbot.waitUntil(lambda: app.rehearsing._rehearsal is not None)


class PulledSound(SteadySound):
    """Sound from a microphone that was pulled out, until it is plugged in again."""

    def __init__(self, plugged: threading.Event) -> None:
        super().__init__()
        self._plugged = plugged

    def start(self, clock: Clock, put: Callable[[AudioChunk], None], ended: Callable[[Exception | None], None]) -> None:
        if self._plugged.is_set():
            super().start(clock, put, ended)
        else:
            ended(SetupError("microphone-gone", "The microphone USB no longer gives sound.", "Connect it again."))


class Pulled(ScriptedMachine):
    def __init__(self) -> None:
        super().__init__()
        self.plugged = threading.Event()

    def sound(self, chosen: Chosen) -> AudioSource:
        return PulledSound(self.plugged)


def test_a_microphone_that_is_pulled_out_before_the_talk_is_heard_again_as_soon_as_it_is_there(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    machine = Pulled()
    app = open_app(machine)
    gone = "The microphone USB no longer gives sound."
    qtbot.waitUntil(lambda: [one.text for one in app.start_window.problems] == [gone])
    machine.plugged.set()
    qtbot.waitUntil(lambda: app.start_window.problems == (), timeout=10_000)
    qtbot.waitUntil(lambda: app.start_window.level.text == "Good")


class Barred(SteadySound):
    """Sound from a microphone that another program has until it is closed."""

    def __init__(self, closed: threading.Event) -> None:
        super().__init__()
        self._closed = closed

    def start(self, clock: Clock, put: Callable[[AudioChunk], None], ended: Callable[[Exception | None], None]) -> None:
        if not self._closed.is_set():
            raise SetupError("microphone-refused", "The microphone USB cannot be opened: busy", "Close other programs.")
        super().start(clock, put, ended)


def test_a_microphone_that_cannot_be_opened_before_the_talk_is_heard_as_soon_as_it_can(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    closed = threading.Event()

    class Busy(ScriptedMachine):
        def sound(self, chosen: Chosen) -> AudioSource:
            return Barred(closed)

    app = open_app(Busy())
    busy = "The microphone USB cannot be opened: busy"
    qtbot.waitUntil(lambda: [one.text for one in app.start_window.problems] == [busy])
    qtbot.waitUntil(lambda: not app.start_window.preview.empty)
    closed.set()
    qtbot.waitUntil(lambda: app.start_window.problems == ())
    qtbot.waitUntil(lambda: app.start_window.level.text == "Good")


def test_what_was_amiss_with_a_microphone_is_not_said_of_the_one_that_is_opened_in_its_place(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    class Once(ScriptedMachine):
        def sound(self, chosen: Chosen) -> AudioSource:
            first = not self.asked
            return Barred(threading.Event()) if first else super().sound(chosen)

    app = open_app(Once())
    qtbot.waitUntil(lambda: len(app.start_window.problems) == 1)
    qtbot.waitUntil(lambda: not app.start_window.preview.empty)
    app.models.changed.emit()  # the machine is looked at again
    qtbot.waitUntil(lambda: app.start_window.level.text == "Good")
    assert app.start_window.problems == ()


def test_what_was_chosen_last_time_is_taken_as_soon_as_it_is_connected(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    save(tmp_path / "app.json", Remembered(chosen=Chosen(microphone="Lapel", slides="monitor:2")))
    machine = ScriptedMachine()
    app = open_app(machine)
    window = app.start_window
    assert (window.chosen.microphone, window.chosen.slides) == (None, "monitor:1")
    assert len(window.problems) == 2
    assert window.ready
    qtbot.waitUntil(lambda: not window.preview.empty)
    machine.inventory = replace(machine.inventory, microphones=("USB microphone", "Lapel"))
    qtbot.waitUntil(lambda: window.chosen.microphone == "Lapel")
    assert window.chosen.slides == "monitor:1"
    hall = Area(1920, 0, 1920, 1080)
    machine.inventory = replace(machine.inventory, monitors=(*machine.inventory.monitors, hall))
    qtbot.waitUntil(lambda: window.chosen.slides == "monitor:2")
    assert window.problems == ()
    qtbot.waitUntil(lambda: machine.asked[-1].sound == "Lapel" and machine.asked[-1].slides == "monitor:2")


def test_what_was_not_there_for_one_talk_is_wanted_for_the_next(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    save(tmp_path / "app.json", Remembered(chosen=Chosen(microphone="Lapel", slides="monitor:2")))
    machine = ScriptedMachine()
    app = open_app(machine)
    start(qtbot, app)
    assert machine.asked[-1].microphone is None
    kept = load(tmp_path / "app.json")[0].chosen
    assert (kept.microphone, kept.slides) == ("Lapel", "monitor:2")


def test_where_there_is_no_microphone_the_first_one_lets_the_talk_begin(open_app: OpenApp, qtbot: QtBot) -> None:
    class Deaf(ScriptedMachine):
        def look(self) -> Inventory:
            lacks = Finding(part="Microphone", there=False, text="No microphone is connected.", needed=False)
            return replace(self.inventory, missing=() if self.inventory.microphones else (lacks,))

    machine = Deaf()
    connected = machine.inventory
    machine.inventory = replace(connected, microphones=())
    app = open_app(machine)
    assert not app.start_window.ready
    machine.inventory = connected
    qtbot.waitUntil(lambda: app.start_window.ready)
    start(qtbot, app)


def test_who_picks_what_is_there_waits_no_longer_for_what_is_not(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    save(tmp_path / "app.json", Remembered(chosen=Chosen(microphone="Lapel", slides="monitor:2")))
    app = open_app()
    window = app.start_window
    window.target.setCurrentIndex(window.target.findData("ar"))
    assert len(window.problems) == 2
    for choice in (window.microphone, window.slides):
        approach(qtbot, window, choice)
        choice.showPopup()
        qtbot.keyClick(choice.view(), ENTER)
    assert window.problems == ()
    assert window.awaited == set()


def test_what_refused_is_no_longer_said_once_a_person_looks_again(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    qtbot.waitUntil(lambda: app.start_window.ready)
    app.start_window.show_refusal(SetupError("microphone-refused", "It cannot be opened.", "Close other programs."))
    assert app.start_window.problems
    press(qtbot, app.start_window, START["look"])
    assert app.start_window.problems == ()


def test_closing_in_mid_talk_asks_and_the_talk_goes_on(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    start(qtbot, app)
    app.control.close()
    assert app.control.asking is not None
    assert app.control.isVisible()
    qtbot.keyClick(app.control.asking, ESC)
    assert app.control.asking is None
    assert app.control.isVisible()
    assert app.control.state is State.LIVE


def test_closing_in_mid_talk_ends_it_when_that_is_wanted_and_keeps_what_was_said(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    start(qtbot, app)
    app.control.close()
    assert app.control.asking is not None
    end = next(button for button in app.control.asking.buttons() if "End" in button.text())
    end.setFocus()
    with qtbot.waitSignal(app.quit):
        qtbot.keyClick(end, Qt.Key.Key_Space)
    journal = next((tmp_path / "data" / "sessions").glob("*/journal.jsonl")).read_text("utf-8")
    assert json.loads(journal.splitlines()[-1]) == {"type": "end"}


def test_the_subtitles_are_hidden_sized_and_changed_by_keys_and_remembered(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    start(qtbot, app)
    assert app.subtitles.overlay is not None
    qtbot.waitUntil(lambda: app.subtitles.overlay is not None and app.subtitles.overlay.isVisible())
    assert app._cover.get() == app.subtitles.overlay.area
    press(qtbot, app.control, SUBTITLES["hide"])
    assert not app.subtitles.overlay.isVisible()
    assert app._cover.get() is None
    assert app.control.state is State.LIVE
    press(qtbot, app.control, SUBTITLES["hide"])
    press(qtbot, app.control, SUBTITLES["larger"])
    press(qtbot, app.control, SUBTITLES["content"])
    kept = load(tmp_path / "app.json")[0].looks[display_key(QGuiApplication.primaryScreen())]
    assert kept == OverlayLook(size=1.1, content=Content.SOURCE)
    assert app._cover.get() == app.subtitles.overlay.area


def test_what_reads_the_slides_knows_where_the_windows_of_the_talk_are(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    start(qtbot, app)
    app.control.move(app.control.x() + 7, app.control.y() + 5)
    qtbot.waitUntil(lambda: area_of(app.control) in [one.area for one in app._windows.open])
    app.control.hide()
    qtbot.waitUntil(lambda: area_of(app.control) not in [one.area for one in app._windows.open])


def test_keys_of_any_program_start_pause_and_change_the_subtitles(open_app: OpenApp, qtbot: QtBot) -> None:
    desktop = Grabbed("clear")
    app = open_app(desktop=desktop)
    desktop.pressed("pause")
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)
    overlay = app.subtitles.overlay
    assert overlay is not None
    qtbot.waitUntil(overlay.isVisible)
    desktop.pressed("hide")
    assert overlay.is_hidden
    for name in ("hide", "larger", "content"):
        desktop.pressed(name)
    assert not overlay.is_hidden
    assert (overlay.look.size, overlay.look.content) == (1.1, Content.SOURCE)
    desktop.pressed("pause")
    assert app.control.state is State.PAUSED
    desktop.pressed("pause")
    assert app.control.state is State.LIVE
    assert [notice.code for notice in app.reporting.status.notices] == ["keys-taken"]
    desktop.pressed("clear")
    press(qtbot, app.control, TALK["stop"])
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    desktop.pressed("pause")
    assert app.control.state is State.ENDED


def test_keys_of_any_program_start_nothing_once_the_start_window_is_closed(open_app: OpenApp, qtbot: QtBot) -> None:
    desktop = Grabbed()
    app = open_app(desktop=desktop)
    app.start_window.hide()
    desktop.pressed("pause")
    assert app._talk is None


def test_the_subtitles_are_moved_by_keys_and_the_place_is_remembered(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    start(qtbot, app)
    assert app.subtitles.overlay is not None
    press(qtbot, app.control, SUBTITLES["move"])
    assert app.subtitles.overlay.moving
    qtbot.keyClick(app.subtitles.overlay, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(app.subtitles.overlay, ENTER)
    assert not app.subtitles.overlay.moving
    kept = load(tmp_path / "app.json")[0].looks[display_key(QGuiApplication.primaryScreen())]
    height = QGuiApplication.primaryScreen().geometry().height()
    assert kept.place is not None
    assert kept.place.bottom == pytest.approx(0.95 - 10 / height)


def test_notices_stay_until_they_are_read_and_never_take_the_focus(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    start(qtbot, app)
    focus = app.control.focusWidget()
    app.reporting.say(Severity.WARNING, "lag", "Recognition is 9 s behind.", "Close other programs.")
    assert QApplication.activeModalWidget() is None
    assert app.control.focusWidget() is focus
    app._ticked_s -= 3600.0
    app._tick()
    lag = next(notice for notice in app.reporting.status.notices if notice.code == "lag")
    app.control.notices.dismissed.emit(lag)
    assert lag not in app.reporting.status.notices


def test_information_goes_by_itself(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    start(qtbot, app)
    app.reporting.say(Severity.INFO, "sound-back", "The microphone is back.")
    app._ticked_s -= 3600.0
    app._tick()
    assert "sound-back" not in [one.code for one in app.reporting.status.notices]
    assert "sound-back" in [one.code for one in app.reporting.status.earlier]


def test_every_control_has_a_name_and_can_be_reached_by_tab(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    app.reporting.say(Severity.ERROR, "x", "Something.", "")
    assert isinstance(app.reporting.status.notices[0], Notice)
    for window in (app.start_window, app.control):
        for widget in window.findChildren(QWidget):
            if isinstance(widget, QAbstractItemView):  # the list of a choice, which has the name
                continue
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


@pytest.mark.skipif(os.name == "nt", reason="a folder that is read-only for its owner")
def test_choices_that_cannot_be_kept_do_not_stop_the_talk(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "app.json").mkdir()  # a file cannot replace a folder
    app = open_app()
    app.start_window.by_system.click()
    start(qtbot, app)
    said = next(notice for notice in app.reporting.status.notices if str(tmp_path / "app.json") in notice.text)
    assert said.remedy == "What you choose counts until Surtitle is closed."
