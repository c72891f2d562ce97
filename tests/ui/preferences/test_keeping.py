"""Preferences are set in a window, count at once, and go into a file and back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.machines import ScriptedMachine
from tests.ui.test_app import OpenApp, broken_off, open_app, press, start
from translator.translation.reading import Reading
from ui.app import App
from ui.machine import choices_of
from ui.overlay.look import COLOURS, Content, Contrast, OverlayLook, Place, contrast_ratio, over
from ui.preferences.profiles import PROFILES, STYLES, with_profile
from ui.preferences.window import PreferencesWindow
from ui.remembered import Chosen, Remembered, from_text, load, save, to_text
from ui.shortcuts import EVERYWHERE, PREFERENCES
from ui.status import State

__all__ = ["open_app"]
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)


def opened(qtbot: QtBot, app: App) -> PreferencesWindow:
    press(qtbot, app.start_window, EVERYWHERE["preferences"])
    window = app.preferences.window
    assert window is not None
    return window


def test_what_is_set_counts_at_once_and_is_kept(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    window = opened(qtbot, app)
    window.model.setCurrentIndex(window.model.findData("small"))
    window.keep_sound.click()
    window.growing.click()
    window.contrast.setCurrentIndex(window.contrast.findData(Contrast.BLACK_ON_CREAM))
    assert app.start_window.model.value == "small"
    assert app.start_window.keep_sound.isChecked()
    kept = load(tmp_path / "app.json")[0]
    assert kept.chosen == Chosen(model="small", keep_sound=True, reading=Reading.FAST)
    assert choices_of(kept.chosen).reading is Reading.FAST
    assert kept.look == OverlayLook(contrast=Contrast.BLACK_ON_CREAM)
    press(qtbot, window, PREFERENCES["close"])
    assert not window.isVisible()


@pytest.mark.parametrize("name", STYLES)
def test_a_style_is_set_by_one_button_on_every_display_where_the_subtitles_are(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    placed = OverlayLook(content=Content.BOTH, place=Place(0.1, 0.5, 0.6))
    save(tmp_path / "app.json", Remembered(look=OverlayLook(content=Content.BOTH), looks={"wall": placed}))
    window = opened(qtbot, open_app())
    window.contrast.setCurrentIndex(window.contrast.findData(Contrast.BLACK_ON_WHITE))
    window.styles[name].setFocus()
    qtbot.keyClick(window.styles[name], Qt.Key.Key_Space)
    kept = load(tmp_path / "app.json")[0]
    assert kept.look == replace(STYLES[name], content=Content.BOTH)
    assert kept.looks["wall"] == replace(kept.look, place=placed.place)


def test_every_style_is_read_on_any_slide() -> None:
    for name, style in STYLES.items():
        text, box = COLOURS[style.contrast]
        for slide in ((0, 0, 0), (255, 255, 255)):
            assert contrast_ratio(text, over(box, style.opacity, slide)) >= 7, name


def test_device_and_folder_count_from_the_next_talk(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    window = opened(qtbot, app)
    window.device.setCurrentIndex(window.device.findData("cpu"))
    taken = tmp_path / "taken"
    taken.write_text("no folder")
    window.folder.picked.emit(taken)
    qtbot.waitUntil(lambda: window.said.objectName() == "error")
    assert app.start_window.chosen.sessions is None
    folder = tmp_path / "talks"
    window.folder.picked.emit(folder)
    qtbot.waitUntil(lambda: app.start_window.chosen.sessions == str(folder))
    assert window.folder.pick.text() == "talks"
    app.start_window.start.click()
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)
    assert machine.talks[-1].device == "cpu"
    qtbot.waitUntil(lambda: len(list(folder.glob("*/journal.jsonl"))) == 1)
    app.talks.open()
    qtbot.waitUntil(lambda: app.talks.window is not None and len(app.talks.window.sessions) == 1)
    assert load(tmp_path / "app.json")[0].chosen == Chosen(device="cpu", sessions=str(folder))
    window.folder.forget.click()
    assert app.start_window.chosen.sessions is None


def test_talks_that_broke_off_are_looked_for_in_the_folder_that_is_picked(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    broken_off(tmp_path / "elsewhere")
    app = open_app()
    assert not app.start_window.recovered.isVisible()
    window = opened(qtbot, app)
    window.folder.picked.emit(tmp_path / "elsewhere" / "sessions")
    qtbot.waitUntil(app.start_window.recovered.isVisible)
    app.start_window.recovered.open_button.click()
    qtbot.waitUntil(lambda: app.transcripts.visible)


def test_the_subtitles_of_a_talk_change_while_it_runs(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    start(qtbot, app)
    press(qtbot, app.control, EVERYWHERE["preferences"])
    window = app.preferences.window
    overlay = app.subtitles.overlay
    assert window is not None
    assert overlay is not None
    window.profiles[2].click()
    assert overlay.look == PROFILES[2].look
    assert app.control.subtitles.look == PROFILES[2].look
    window.content.setCurrentIndex(window.content.findData(Content.BOTH))
    assert overlay.look.content is Content.BOTH
    assert overlay.look.contrast is Contrast.YELLOW_ON_BLACK


def test_a_glossary_is_tried_and_used_by_the_next_talk(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    window = opened(qtbot, app)
    broken, terms = tmp_path / "broken.tbx", tmp_path / "terms.csv"
    broken.write_text("<tbx")
    terms.write_text("head,cabeça\n")
    window.glossary.picked.emit(broken)
    qtbot.waitUntil(lambda: window.said.objectName() == "error")
    assert "broken.tbx" in window.said.text()
    assert app.start_window.chosen.glossary is None
    window.glossary.picked.emit(terms)
    qtbot.waitUntil(lambda: app.start_window.chosen.glossary == str(terms))
    assert window.glossary.pick.text() == "terms.csv"
    app.start_window.start.click()
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)
    assert machine.talks[-1].glossaries == (terms,)


def test_a_glossary_is_done_without_again(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    window = opened(qtbot, app)
    window.glossary.forget.click()
    assert app.start_window.chosen.glossary is None


def test_all_that_is_set_goes_into_a_file_and_comes_back(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    window = opened(qtbot, app)
    file = tmp_path / "mine.json"
    window.profiles[1].click()
    window.exported.emit(file)
    assert window.said.text() == "mine.json is written."
    window.profiles[0].click()
    assert not app.start_window.by_system.isChecked()
    window.imported.emit(file)
    assert window.said.text() == "mine.json counts now."
    assert app.start_window.by_system.isChecked()
    assert app.remembered.look == PROFILES[1].look


@pytest.mark.parametrize("content", [None, "{}", "no JSON"])
def test_a_file_without_preferences_changes_nothing(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path, content: str | None
) -> None:
    app = open_app()
    window = opened(qtbot, app)
    before, file = app.remembered, tmp_path / "other.json"
    if content is not None:
        file.write_text(content)
    window.imported.emit(file)
    assert window.said.objectName() == "error"
    assert "other.json" in window.said.text()
    assert app.remembered == before


def test_where_nothing_can_be_written_that_is_said(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, open_app())
    (tmp_path / "file").write_text("")
    window.exported.emit(tmp_path / "file" / "mine.json")
    assert window.said.objectName() == "error"


def test_a_profile_leaves_what_it_does_not_know() -> None:
    place = Place(0.1, 0.5, 0.4)
    before = Remembered(chosen=Chosen(source="de", model="small"), looks={"beamer": OverlayLook(place=place)})
    after = with_profile(before, PROFILES[0])
    assert (after.chosen.source, after.chosen.model) == ("de", "small")
    assert after.looks["beamer"].place == place
    assert after.looks["beamer"].size == PROFILES[0].look.size
    assert from_text(to_text(after)) == after
