"""How long Qt's event loop leaves the windows alone, and what it does meanwhile."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer

import ui
from tests.benchmark.scoring import Figures

WINDOWS = Path(ui.__file__).parent
BEAT_MS = 4
FRAME_S = 0.05
"""A window that is not drawn for longer is seen to stick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """From one turn of the event loop to the next, and how much of it the windows' thread computed; the rest of it was
    waited for Python's lock, for a core that others had, or for nothing.
    """

    at_s: float
    length_s: float
    computed_s: float = 0.0


class Beats(QObject):
    """Counts the turns of the event loop from `start` on, in gaps; those that last are looked into by a thread."""

    def __init__(self, now: Callable[[], float] = time.perf_counter) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self.busy_with: Counter[str] = Counter()
        self._now = now
        self._began_s = self._last_s = self._computed_s = 0.0
        self._main = threading.get_ident()
        self._stopped = threading.Event()
        self._looking = threading.Thread(target=self._look, name="beats", daemon=True)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Count from now on."""
        self._began_s = self._last_s = self._now()
        self._computed_s = time.thread_time()
        self._timer.start()
        self._looking.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._stopped.set()
        self._looking.join()

    def _beat(self) -> None:
        now_s, computed_s = self._now(), time.thread_time()
        self.gaps.append(
            Gap(at_s=now_s - self._began_s, length_s=now_s - self._last_s, computed_s=computed_s - self._computed_s)
        )
        self._last_s, self._computed_s = now_s, computed_s

    def _look(self) -> None:
        """Note, once a gap that lasts, what the windows' thread does."""
        noted_s = 0.0
        while not self._stopped.wait(FRAME_S / 5):
            last_s = self._last_s
            if last_s != noted_s and self._now() - last_s > FRAME_S:
                noted_s = last_s
                self.busy_with[_doing(self._main)] += 1


def _doing(thread: int) -> str:
    """The innermost calls of the windows' code in a thread; without any, Qt draws or the thread waits for its turn."""
    stack = traceback.extract_stack(sys._current_frames()[thread])
    ours = [frame for frame in stack if Path(frame.filename).parent.is_relative_to(WINDOWS)]
    return " → ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in ours[-3:]) or "Qt"


def gap_figures(gaps: Sequence[Gap]) -> Figures:
    """The longest gap, the one that 1 in 1000 is longer than, and the share of time in gaps longer than a frame."""
    lengths = [gap.length_s for gap in gaps]
    if not lengths:
        return {"gap_max_s": None, "gap_p999_s": None, "gaps_long": None, "stuck": None}
    long = [length for length in lengths if length > FRAME_S]
    return {
        "gap_max_s": max(lengths),
        "gap_p999_s": float(np.quantile(lengths, 0.999)),
        "gaps_long": float(len(long)),
        "stuck": sum(long) / sum(lengths),
    }
