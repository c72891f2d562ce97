"""Windows of these tests are drawn in memory; what a test leaves behind fails it."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # Qt asks for the platform when it begins
from pytestqt.qtbot import QtBot

from tests.ui.leftovers import running_timers, shown_windows
from ui.interface import ENGLISH, speak

PATIENCE_S = 60.0
"""What is waited for comes in this time, however busy the machine is."""


class PatientBot(QtBot):
    """Waits as long as PATIENCE_S: how long something takes says more of the machine than of us."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = round(1000 * PATIENCE_S)) -> None:
        """Wait until the callback says so, or no longer fails."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = round(1000 * PATIENCE_S), **rest: Any) -> Any:
        """Wait for the signal."""
        return super().waitSignal(signal, timeout=timeout, **rest)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[None]:
    """The interface may speak another language in the test."""
    yield
    speak(qapp, ENGLISH)


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """A timer that goes on, a thread that does not end or a window that is still shown is found by the test that left
    it, not by the one after.
    """
    threads, timers, windows = set(threading.enumerate()), set(map(id, running_timers())), set(shown_windows())
    yield
    shown = set(shown_windows()) - windows
    left = [timer for timer in running_timers() if id(timer) not in timers]
    deadline_s = time.monotonic() + PATIENCE_S
    while (alive := set(threading.enumerate()) - threads) and time.monotonic() < deadline_s:
        time.sleep(0.01)
    assert not shown, f"left open: {shown}"
    assert not left, f"left running: {[(timer, timer.parent()) for timer in left]}"
    assert not alive, f"left running: {alive}"
