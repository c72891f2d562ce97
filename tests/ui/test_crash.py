"""The app is killed in mid-talk: the next start offers the talk back, with all that was shown of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop import wait
from tests.ui.machines import SAID
from tests.ui.test_app import OpenApp, lines_of, open_app

__all__ = ["open_app"]
pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support raise", "This plugin does not support propagateSizeHints"),
    pytest.mark.timeout(120),
]


def test_a_talk_whose_app_was_killed_is_offered_back(open_app: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    killed = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.watched", str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SURTITLE_DATA": str(data)},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    last = list(SAID.values())[-1]

    def is_kept() -> bool:
        return any(last in journal.read_text("utf-8") for journal in data.glob("sessions/*/journal.jsonl"))

    try:
        wait(is_kept, 60, "the talk was not kept")
    finally:
        killed.kill()
        killed.communicate()
    app = open_app()
    offer = app.start_window.recovered
    qtbot.waitUntil(offer.isVisible)
    offer.open_button.click()
    qtbot.waitUntil(lambda: app.transcripts.visible)
    assert app.transcripts.window is not None
    assert lines_of(app.transcripts.window) == list(SAID.items())
