"""The test before the talk goes through the chain, and says of each part what it did."""

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.machines import SAID, TITLE, ScriptedMachine
from tests.ui.test_app import OpenApp, open_app, press
from translator.errors import SetupError
from translator.screen.capture import Area
from ui.app import App
from ui.remembered import NO_SLIDES
from ui.selftest.findings import findings
from ui.selftest.testing import FINISH_MS
from ui.selftest.window import SelfTestWindow
from ui.shortcuts import PREFERENCES, START
from ui.status import State, Status

__all__ = ["open_app"]
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)


@pytest.fixture
def open_short(open_app: OpenApp) -> OpenApp:
    """Opens apps whose test takes a second and a half."""

    def make(machine: ScriptedMachine | None = None) -> App:
        app = open_app(machine)
        app.selftest._length_ms = 1500
        return app

    return make


def begun(qtbot: QtBot, app: App) -> SelfTestWindow:
    press(qtbot, app.start_window, START["test"])
    window = app.selftest.window
    assert window is not None
    return window


def texts(window: SelfTestWindow) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


def test_every_part_is_tried_by_the_real_chain_and_nothing_is_kept(
    open_app: OpenApp, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    app.selftest._length_ms = 6000
    window = begun(qtbot, app)
    app.start_window.start.click()  # the device is in use
    assert len(machine.talks) == 1
    qtbot.waitUntil(window.once_more.isEnabled)
    assert TITLE in texts(window)
    assert "Everything works." in texts(window)
    assert any(text in texts(window) for text in SAID.values())
    sessions = machine.talks[0].sessions
    assert sessions is not None
    assert not sessions.exists()
    assert not app.selftest.runs


def test_a_chain_that_cannot_begin_says_why_and_can_be_tried_again(open_short: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine(refusal=SetupError("gone", "The model is gone.", "Get it again."))
    window = begun(qtbot, open_short(machine))
    qtbot.waitUntil(window.once_more.isEnabled)
    assert window.said.text() == "The model is gone.\nGet it again."
    machine.refusal = None
    window.once_more.click()
    qtbot.waitUntil(lambda: "The model is gone" not in window.said.text() and window.once_more.isEnabled())
    assert len(machine.talks) == 2


def test_closing_its_window_ends_the_test(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    window = begun(qtbot, app)
    press(qtbot, window, PREFERENCES["close"])
    qtbot.waitUntil(lambda: not app.selftest.runs)
    app.start_window.start.click()
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)


def test_the_start_window_is_away_while_it_may_lie_over_the_slides_and_comes_back(
    open_short: OpenApp, qtbot: QtBot
) -> None:
    app = open_short()
    start = app.start_window
    window = begun(qtbot, app)
    assert not start.isVisible()
    app.show()
    assert not start.isVisible()
    app._quit_when_unseen()  # as where a transcript that was open is closed
    assert app.selftest.runs
    qtbot.waitUntil(start.isVisible)
    assert window.once_more.isEnabled()
    window.once_more.click()
    assert not start.isVisible()
    window.close()
    assert start.isVisible()
    qtbot.waitUntil(lambda: not app.selftest.runs)


def test_the_start_window_stays_where_the_slides_are_on_another_display_or_nowhere(
    open_short: OpenApp, qtbot: QtBot
) -> None:
    machine = ScriptedMachine()
    machine.inventory = replace(machine.inventory, monitors=(Area(5000, 0, 1920, 1080),))
    app = open_short(machine)
    begun(qtbot, app)
    away = app.start_window.isVisible()
    qtbot.waitUntil(lambda: not app.selftest.runs)
    pick_nothing = replace(app.start_window.chosen, slides=NO_SLIDES)
    app.selftest.begin(pick_nothing, machine.inventory.monitors)
    assert app.start_window.isVisible()
    assert not away  # a display that Qt does not know may be this one
    qtbot.waitUntil(lambda: not app.selftest.runs)


def test_an_app_that_ends_in_the_test_waits_for_it_without_standing_still(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.loaded.clear()  # a talk that cannot end yet
    app = open_app(machine)
    window = begun(qtbot, app)
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(10)
    with qtbot.waitSignal(app.quit):
        app.leave()
        qtbot.waitUntil(lambda: not window.isVisible())
    timer.stop()
    assert not app.start_window.isVisible()
    assert beats[-1] - beats[0] > FINISH_MS / 2000
    assert max(after - before for before, after in pairwise(beats)) < FINISH_MS / 2000
    machine.loaded.set()
    qtbot.waitUntil(lambda: not app.selftest.runs)


def test_an_app_that_ends_quits_as_soon_as_the_test_is_over(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    begun(qtbot, app)
    with qtbot.waitSignal(app.quit):
        app.leave()
    assert not app.selftest.runs


def test_letting_go_of_the_test_does_not_wait_for_it(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.loaded.clear()
    app = open_app(machine)
    begun(qtbot, app)
    before = time.monotonic()
    app.selftest.close()
    assert time.monotonic() - before < FINISH_MS / 4000
    machine.loaded.set()
    qtbot.waitUntil(lambda: not app.selftest.runs)


def test_an_app_that_ends_in_the_test_leaves_no_record_of_it(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.loaded.clear()  # a talk that cannot end yet
    app = open_app(machine)
    begun(qtbot, app)
    sessions = machine.talks[0].sessions
    assert sessions is not None
    assert sessions.exists()
    app.selftest.close()
    assert not sessions.exists()
    machine.loaded.set()
    qtbot.waitUntil(lambda: not app.selftest.runs)


def test_each_part_says_what_is_wrong_and_its_remedy() -> None:
    found = findings(Status(), -60.0, slides=True)
    assert [one.part for one in found] == ["Heard", "Understood", "Translated", "Slide read"]
    assert not any(one.good for one in found)
    assert all(one.text and one.remedy for one in found)
    assert "quicker" in findings(Status(committed="Good morning"), -20.0, slides=False)[2].remedy


def test_what_works_shows_what_came() -> None:
    status = Status(
        committed="Good", tentative="morning", subtitle="Bom dia", slide_title="Attention", slide_lines=("Keys",)
    )
    found = findings(status, -12.3, slides=True)
    assert all(one.good for one in found)
    assert [one.text for one in found] == ["Sound up to −12 dB.", "Good morning", "Bom dia", "Attention · Keys"]
    assert len(findings(status, -12.3, slides=False)) == 3
