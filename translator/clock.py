"""The session clock: the one source of session time."""

from __future__ import annotations

import threading
import time
from typing import Protocol


class Clock(Protocol):
    """Tells session time: seconds since the session began."""

    def now(self) -> float: ...


class SessionClock:
    """Session time as it passes, from the machine's monotonic counter."""

    def __init__(self) -> None:
        self._began = time.perf_counter()

    def now(self) -> float:
        return time.perf_counter() - self._began


class SteppedClock:
    """Session time that is moved by whoever plays the talk; it never goes back.

    A replay at full speed steps it to the position of what was just played; tests step it by hand.
    """

    def __init__(self, start_s: float = 0.0) -> None:
        self._now_s = start_s
        self._lock = threading.Lock()  # guards _now_s

    def now(self) -> float:
        with self._lock:
            return self._now_s

    def advance_to(self, now_s: float) -> None:
        """Move to `now_s`; an earlier time is ignored."""
        with self._lock:
            self._now_s = max(self._now_s, now_s)
