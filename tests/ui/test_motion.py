"""What the desktop says of motion is asked for, followed, and kept to."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import design
from ui.progress import Progress

MOVES, STILL = "False False False False", "True True True True"


@pytest.mark.desktop
@pytest.mark.skipif(sys.platform != "linux", reason="needs D-Bus")
@pytest.mark.parametrize(("at_first", "found"), [("on", MOVES), ("off", STILL)])
def test_the_desktop_is_asked_and_followed(at_first: str, found: str) -> None:
    said = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.desktop_settings", at_first],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
        text=True,
        timeout=60,
    ).stdout
    assert said.splitlines() == [MOVES, found, STILL, STILL, STILL, MOVES, MOVES]


def test_a_bar_of_unknown_progress_runs_to_and_fro_unless_all_is_to_stand_still(
    qtbot: QtBot, qapp: QApplication
) -> None:
    style, bar = qapp.styleSheet(), Progress("Progress")
    qtbot.addWidget(bar)
    bar.show_share(None)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    design.set_still(qapp, True)
    try:
        bar.show_share(None)
        assert bar.maximum() > 0
        assert bar.value() == -1
        bar.show_share(0.4)
        assert bar.value() == 40
    finally:
        design.set_still(qapp, False)
        qapp.setStyleSheet(style)
