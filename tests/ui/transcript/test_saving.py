"""Saving a transcript: what is planned is shown first, and written by a key."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from tests.export.talk import talk
from translator.export.formats import FORMATS, export
from ui.transcript.saving import NAMES, SaveWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def opened(qtbot: QtBot, folder: Path, formats: tuple[str, ...] | None = None) -> SaveWindow:
    window = SaveWindow(talk(), folder, "talk", formats)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_every_format_of_the_command_line_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    assert set(NAMES) == set(FORMATS)
    window = opened(qtbot, tmp_path)
    with qtbot.waitSignal(window.saved):
        qtbot.keySequence(window.save, "Ctrl+S")
    by_command = export(talk(), tmp_path / "other", FORMATS, "talk")
    for path in by_command:
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()
    assert len(list(tmp_path.glob("talk*"))) == len(by_command)


def test_what_a_file_will_say_is_shown_before(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, ("srt", "json"))
    qtbot.waitUntil(lambda: "Welcome." in window.preview.toPlainText())
    window.file.setFocus()
    qtbot.keyClick(window.file, Qt.Key.Key_Down)
    assert window.file.value == "talk.pt.srt"
    qtbot.waitUntil(lambda: "Bem-vindos." in window.preview.toPlainText())
    qtbot.keyClick(window.file, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: window.preview.toPlainText().startswith("{"))
    assert json.loads(window.preview.toPlainText())["targets"] == ["pt"]
    assert not list(tmp_path.iterdir())


def test_every_file_is_shown_as_it_is_saved(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    with qtbot.waitSignal(window.saved):
        qtbot.keySequence(window.save, "Ctrl+S")
    assert window.file.count() == len(list(tmp_path.iterdir())) > len(FORMATS)
    for number in range(window.file.count()):
        window.file.setCurrentIndex(number)
        written = (tmp_path / window.file.value).read_text("utf-8")
        qtbot.waitUntil(lambda written=written: window.preview.toPlainText().strip() == written.strip())


def test_formats_and_languages_are_left_out_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, ("srt", "txt"))
    for button in (window.formats["srt"], window.languages["en",], window.languages["en", "pt"]):
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert [file.name for file in window.files] == ["talk.pt.txt"]
    qtbot.keyClick(window.formats["txt"], Qt.Key.Key_Space)
    assert not window.save.isEnabled()
    assert not window.preview.isEnabled() or window.file.value == ""


def test_files_that_would_be_replaced_are_counted(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "talk.pt.txt").write_text("mine")
    assert "1 of them is there already" in opened(qtbot, tmp_path, ("txt",))._said.text()


def test_a_folder_that_cannot_be_written_is_said_with_its_remedy(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    window = opened(qtbot, tmp_path, ("txt",))
    window.choose_folder(str(tmp_path / "file"))
    window.save.click()
    qtbot.waitUntil(lambda: "cannot be written" in window._said.text())
    assert "Choose a folder" in window._said.text()
    assert window.save.isEnabled()


def test_every_control_has_a_name_and_can_be_reached_by_tab(qtbot: QtBot, tmp_path: Path) -> None:
    for widget in opened(qtbot, tmp_path).findChildren(QWidget):
        if isinstance(widget, QAbstractItemView):
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
