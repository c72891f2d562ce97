"""The test before the talk goes through the chain, and says of each part what it did."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.machines import SAID, TITLE, ScriptedMachine
from tests.ui.test_app import OpenApp, open_app, press
from translator.errors import SetupError
from ui.app import App
from ui.selftest.findings import findings
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
