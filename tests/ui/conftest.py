"""Windows of these tests are drawn in memory; what a test leaves behind fails it."""

import os
import threading
import time
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.ui.leftovers import running_timers, shown_windows  # Qt asks for the platform when it begins

PATIENCE_S = 5.0
"""A thread that was told to end does within this."""


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
