"""Models are got, cancelled, removed and tried in a window, by its buttons."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.machines import ScriptedMachine
from tests.ui.test_app import OpenApp, open_app, press
from translator.errors import SetupError
from translator.models.kinds import Kind
from ui.app import App
from ui.machine import Inventory
from ui.models.window import ModelsWindow
from ui.remembered import AUTO, Chosen, load
from ui.shortcuts import MODELS, START
from ui.status import State

__all__ = ["open_app"]
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)


def opened(qtbot: QtBot, app: App) -> ModelsWindow:
    press(qtbot, app.start_window, START["models"])
    window = app.models.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.rows))
    return window


def answer(qtbot: QtBot, window: ModelsWindow, role: QMessageBox.ButtonRole) -> None:
    qtbot.waitUntil(lambda: window.asking is not None)
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
    qtbot.waitUntil(lambda: bool(window.rows))
    assert next(iter(window.rows)) == "firefox:en-pt"
    machine.inventory = Inventory(models=("base",), pairs=("en-pt",))
    window.rows["firefox:en-pt"].get.click()
    qtbot.waitUntil(lambda: window.said.text() == "firefox:en-pt is ready.")
    assert window.rows["firefox:en-pt"].row.installed
    qtbot.waitUntil(lambda: app.start_window.ready)
    assert not app.start_window.get_model.isVisible()


def test_a_download_shows_how_far_it_is_and_is_cancelled(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.models.arrived.clear()
    app = open_app(machine)
    window = opened(qtbot, app)
    row = window.rows["tiny"]
    row.get.click()
    qtbot.waitUntil(lambda: row.progress.value() == 40)
    assert not window.rows["small"].get.isEnabled()  # one thing at a time
    app.models.open("en", "pt")  # asked for again meanwhile, it goes on
    row.cancel.click()
    qtbot.waitUntil(lambda: window.said.text().startswith("Stopped."))
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
    qtbot.waitUntil(lambda: machine.models.accepted == ["nllb-600m"])
    qtbot.waitUntil(lambda: window.said.text() == "nllb-600m is ready.")


def test_what_goes_wrong_is_said_with_what_to_do(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.models.refusal = SetupError("no-network", "The hub cannot be reached.", "Connect to the network.")
    window = opened(qtbot, open_app(machine))
    for act in (window.rows["tiny"].get, window.rows["base"].check):
        window.say("")
        act.click()
        qtbot.waitUntil(lambda: "hub" in window.said.text())
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
    qtbot.waitUntil(lambda: window.said.text() == "firefox:en-pt is removed.")
    assert "firefox:en-pt" not in machine.models.here
    assert not window.rows["firefox:en-pt"].row.installed


def test_a_model_is_tried(open_app: OpenApp, qtbot: QtBot) -> None:
    window = opened(qtbot, open_app())
    window.rows["base"].check.click()
    qtbot.waitUntil(lambda: window.said.text() == "base works: Good morning. → Bom dia.")
    press(qtbot, window, MODELS["close"])
    assert not window.isVisible()


def test_an_app_that_ends_stops_its_download(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    machine.models.arrived.clear()
    app = open_app(machine)
    window = opened(qtbot, app)
    window.rows["tiny"].get.click()  # a mouse may come before the rows are laid out
    qtbot.waitUntil(lambda: window.rows["tiny"].progress.value() == 40)
    app.models.close()
    qtbot.wait(100)
    assert "tiny" not in machine.models.here


def drop(window: ModelsWindow, *paths: Path) -> bool:
    """Drop files on the window; whether it would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drag, move, buttons = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(1, 1), drag, data, buttons, move)
    entering.ignore()
    window.dragEnterEvent(entering)
    if entering.isAccepted():
        window.dropEvent(QDropEvent(QPointF(1, 1), drag, data, buttons, move))
    return entering.isAccepted()


def test_a_model_is_imported_and_tried(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    machine = ScriptedMachine()
    machine.models.arrived.clear()
    window = opened(qtbot, open_app(machine))
    assert not drop(window, tmp_path / "one", tmp_path / "two")
    assert drop(window, tmp_path / "whisper-mine")
    qtbot.waitUntil(lambda: window.progress.value() == 40)
    assert not window.import_folder.isEnabled()
    assert not drop(window, tmp_path / "another")  # one thing at a time
    machine.models.arrived.set()
    said = "whisper-mine is ready, and works: Good morning. → Bom dia."
    qtbot.waitUntil(lambda: window.said.text() == said)
    assert window.rows["whisper-mine"].row.installed
    assert not window.progress.isVisible()
    assert window.import_archive.isEnabled()


def test_an_import_is_stopped_and_nothing_is_kept(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    machine = ScriptedMachine()
    machine.models.arrived.clear()
    window = opened(qtbot, open_app(machine))
    window.imported.emit(tmp_path / "whisper-mine")
    qtbot.waitUntil(lambda: window.progress.value() == 40)
    window.cancel.click()
    qtbot.waitUntil(lambda: window.said.text() == "Stopped. Nothing of it was kept.")
    assert "whisper-mine" not in machine.models.here
    assert not window.cancel.isVisible()


def test_what_cannot_be_imported_is_told_with_what_to_do(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    machine = ScriptedMachine()
    machine.models.refusal = SetupError("unheard-of", "It holds no model.", "Choose another folder.")
    window = opened(qtbot, open_app(machine))
    window.imported.emit(tmp_path / "holiday")
    qtbot.waitUntil(lambda: window.said.text() == "It holds no model.\nChoose another folder.")
    assert window.import_folder.isEnabled()


def test_a_model_that_is_there_is_replaced_once_that_is_confirmed(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    machine = ScriptedMachine()
    window = opened(qtbot, open_app(machine))
    source = tmp_path / "firefox:en-pt"
    window.imported.emit(source)
    answer(qtbot, window, QMessageBox.ButtonRole.RejectRole)
    assert machine.models.here[source.name] is Kind.FIREFOX
    window.imported.emit(source)
    answer(qtbot, window, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: machine.models.here[source.name] is Kind.WHISPER)
    qtbot.waitUntil(lambda: window.said.text().startswith(f"{source.name} is ready"))


@pytest.mark.parametrize("archive", [False, True])
def test_what_is_imported_is_picked_in_a_dialog(open_app: OpenApp, qtbot: QtBot, tmp_path: Path, archive: bool) -> None:
    machine = ScriptedMachine()
    window = opened(qtbot, open_app(machine))
    (window.import_archive if archive else window.import_folder).click()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    mode = QFileDialog.FileMode.ExistingFile if archive else QFileDialog.FileMode.Directory
    assert dialog.fileMode() is mode
    dialog.fileSelected.emit(str(tmp_path / "mine"))
    qtbot.waitUntil(lambda: "mine" in machine.models.here)
    dialog.close()


def test_the_machine_is_measured_and_the_best_model_is_taken(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    window = opened(qtbot, app)
    machine.models.arrived.clear()
    window.measure.setFocus()
    qtbot.keyClick(window.measure, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.said.text() == "Measuring base on the processor …")
    assert not window.measure.isEnabled()
    assert window.progress.isVisible()
    machine.models.arrived.set()
    qtbot.waitUntil(lambda: window.said.text().startswith("Recognition: base, the best"))
    assert window.measure.isEnabled()
    assert app.start_window.model.value == AUTO
    assert load(tmp_path / "app.json")[0].chosen == Chosen(model=AUTO)


def test_nothing_is_measured_beside_a_talk_and_what_fails_is_said(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    window = opened(qtbot, app)
    machine.models.refusal = SetupError("no-model", "No model is installed.", "Get one.")
    window.measure.click()
    qtbot.waitUntil(lambda: window.said.objectName() == "error")
    assert app.start_window.model.value == "base"
    app.start_window.start.click()
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)
    window.measure.click()
    assert "A talk is running" in window.said.text()
    assert window.measure.isEnabled()


def measuring(qtbot: QtBot, app: App, machine: ScriptedMachine) -> ModelsWindow:
    """A measuring that goes on until it is stopped."""
    window = opened(qtbot, app)
    machine.models.arrived.clear()
    window.measure.click()
    qtbot.waitUntil(lambda: window.said.text() == "Measuring base on the processor …")
    return window


def test_a_talk_begins_at_once_and_stops_the_measuring_which_is_said(open_app: OpenApp, qtbot: QtBot) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    window = measuring(qtbot, app, machine)
    app.start_window.start.click()
    said = "The measuring was stopped for the talk. Measure again after it."
    qtbot.waitUntil(lambda: window.said.text() == said)
    assert said in [notice.text for notice in app.reporting.status.notices]
    assert window.measure.isEnabled()
    assert not window.progress.isVisible()
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)
    assert app.start_window.model.value == "base"
    app.control.stop.click()
    qtbot.waitUntil(lambda: app.control.state is State.ENDED)
    machine.models.arrived.set()
    window.measure.click()  # after it, as was said
    qtbot.waitUntil(lambda: window.said.text().startswith("Recognition: base, the best"))


def test_a_talk_beside_which_nothing_is_measured_says_nothing_of_it(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app()
    window = opened(qtbot, app)
    window.rows["tiny"].get.click()
    app.start_window.start.click()
    qtbot.waitUntil(lambda: window.said.text() == "tiny is ready.")
    qtbot.waitUntil(lambda: app.control.state is State.LIVE)
    assert app.reporting.status.notices == ()


@pytest.mark.parametrize("by_test", [False, True])
def test_the_measuring_is_stopped_by_its_button_and_by_the_test(open_app: OpenApp, qtbot: QtBot, by_test: bool) -> None:
    machine = ScriptedMachine()
    app = open_app(machine)
    window = measuring(qtbot, app, machine)
    (app.start_window.test if by_test else window.cancel).click()
    said = "The measuring was stopped. What was measured before still counts."
    qtbot.waitUntil(lambda: window.said.text() == said)
    assert window.said.objectName() != "error"
    assert window.measure.isEnabled()
