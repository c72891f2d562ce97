"""What a person sees who starts Surtitle from a menu where SURTITLE_DATA is wrong."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from translator.errors import InputError
from translator.models.store import data_folder
from ui.interface import INTERFACES, speak
from ui.misplaced import Misplaced

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def error(monkeypatch: pytest.MonkeyPatch) -> InputError:
    monkeypatch.setenv("SURTITLE_DATA", "~no-such-user")
    with pytest.raises(InputError) as caught:
        data_folder()
    return caught.value


@pytest.mark.parametrize(
    ("act", "usual"),
    [(lambda box: box.usual.click(), True), (lambda box: box.leave.click(), False), (Misplaced.close, False)],
)
def test_a_person_takes_the_usual_folder_or_leaves(
    qtbot: QtBot, error: InputError, act: Callable[[Misplaced], object], usual: bool
) -> None:
    box = Misplaced(error)
    qtbot.addWidget(box)
    QTimer.singleShot(0, lambda: act(box))
    assert box.ask() == usual
    assert "SURTITLE_DATA" in box.text()
    assert box.informativeText()


def test_it_goes_where_the_program_is_to_end(qtbot: QtBot, error: InputError) -> None:
    box = Misplaced(error, lambda: True)
    qtbot.addWidget(box)
    assert not box.ask()


@pytest.mark.parametrize("interface", INTERFACES)
def test_it_is_said_in_the_language_of_the_windows(
    qtbot: QtBot, qapp: QApplication, error: InputError, interface: str
) -> None:
    speak(qapp, interface)
    try:
        box = Misplaced(error)
        qtbot.addWidget(box)
        said = (box.text(), box.informativeText(), box.usual.text(), box.leave.text())
        assert all(said)
        assert (box.informativeText() == error.remedy) == (interface == "en")
    finally:
        speak(qapp, "en")
