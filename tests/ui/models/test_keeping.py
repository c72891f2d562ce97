"""Models are got, cancelled, removed and tried in a window, by its buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.machines import ScriptedMachine
from tests.ui.test_app import OpenApp, open_app, press
from translator.errors import SetupError
from ui.app import App
from ui.machine import Inventory
from ui.models.window import ModelsWindow
from ui.shortcuts import MODELS, START

__all__ = ["open_app"]
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)


def opened(qtbot: QtBot, app: App) -> ModelsWindow:
    press(qtbot, app.start_window, START["models"])
    window = app.models.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.rows), timeout=5000)
    return window


def answer(qtbot: QtBot, window: ModelsWindow, role: QMessageBox.ButtonRole) -> None:
    qtbot.waitUntil(lambda: window.asking is not None, timeout=5000)
    asking = window.asking
    assert asking is not None
    next(button for button in asking.buttons() if asking.buttonRole(button) is role).click()


def test_a_missing_translation_is_got_from_the_start_window_and_the_talk_can_start(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    machine = ScriptedMachine(Inventory(models=("base",), pairs=("en-de",)))
    app = open_app(machine)
    del machine.models.here["firefox:en-pt"]
    assert app.start_window.get_model.isVisible()
    app.start_window.get_model.click()
    window = app.models.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.rows), timeout=5000)
    assert next(iter(window.rows)) == "firefox:en-pt"
    machine.inventory = Inventory(models=("base",), pairs=("en-pt",))
    window.rows["firefox:en-pt"].get.click()
    qtbot.waitUntil(lambda: window.said.text() == "firefox:en-pt is ready.", timeout=5000)
    assert window.rows["firefox:en-pt"].row.installed
    qtbot.waitUntil(lambda: app.start_window.ready, timeout=5000)
    assert not app.start_window.get_model.isVisible()


def test_a_download_shows_how_far_it_is_and_is_cancelled(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.models.arrived.clear()
    app = open_app(machine)
    window = opened(qtbot, app)
    row = window.rows["tiny"]
    row.get.click()
    qtbot.waitUntil(lambda: row.progress.value() == 40, timeout=5000)
    assert not window.rows["small"].get.isEnabled()  # one thing at a time
    app.models.open("en", "pt")  # asked for again meanwhile, it goes on
    row.cancel.click()
    qtbot.waitUntil(lambda: window.said.text().startswith("Stopped."), timeout=5000)
    assert "tiny" not in machine.models.here
    assert row.get.isVisible()
    assert window.rows["small"].get.isEnabled()


def test_a_model_that_is_not_for_commercial_use_waits_for_that_to_be_accepted(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    window = opened(qtbot, open_app(machine))
    window.rows["nllb-600m"].get.click()
    answer(qtbot, window, QMessageBox.ButtonRole.RejectRole)
    assert "nllb-600m" not in machine.models.here
    window.rows["nllb-600m"].get.click()
    answer(qtbot, window, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: machine.models.accepted == ["nllb-600m"], timeout=5000)
    qtbot.waitUntil(lambda: window.said.text() == "nllb-600m is ready.", timeout=5000)


def test_what_goes_wrong_is_said_with_what_to_do(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.models.refusal = SetupError("no-network", "The hub cannot be reached.", "Connect to the network.")
    window = opened(qtbot, open_app(machine))
    for act in (window.rows["tiny"].get, window.rows["base"].check):
        window.say("")
        act.click()
        qtbot.waitUntil(lambda: "hub" in window.said.text(), timeout=5000)
        assert window.said.text() == "The hub cannot be reached.\nConnect to the network."
        assert window.said.objectName() == "error"
        assert act.isEnabled()


def test_a_model_is_removed_once_that_is_confirmed_and_a_packaged_one_never(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    window = opened(qtbot, open_app(machine))
    assert not window.rows["base"].remove.isVisible()
    window.rows["firefox:en-pt"].remove.click()
    answer(qtbot, window, QMessageBox.ButtonRole.RejectRole)
    assert "firefox:en-pt" in machine.models.here
    window.rows["firefox:en-pt"].remove.click()
    answer(qtbot, window, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: window.said.text() == "firefox:en-pt is removed.", timeout=5000)
    assert "firefox:en-pt" not in machine.models.here
    assert not window.rows["firefox:en-pt"].row.installed


def test_a_model_is_tried(open_app: OpenApp, qtbot: QtBot) -> None:
    window = opened(qtbot, open_app())
    window.rows["base"].check.click()
    qtbot.waitUntil(lambda: window.said.text() == "base works: Good morning. → Bom dia.", timeout=5000)
    press(qtbot, window, MODELS["close"])
    assert not window.isVisible()


def test_an_app_that_ends_stops_its_download(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.models.arrived.clear()
    app = open_app(machine)
    window = opened(qtbot, app)
    qtbot.mouseClick(window.rows["tiny"].get, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.rows["tiny"].progress.value() == 40, timeout=5000)
    app.models.close()
    qtbot.wait(100)
    assert "tiny" not in machine.models.here
