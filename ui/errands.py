"""Slow work, done beside the window's thread and answered in it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

POLL_MS = 33

T = TypeVar("T")


class Errands(QObject):
    """Runs each piece of work in a thread of its own; the answer comes in the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: queue.SimpleQueue[Callable[[], Any]] = queue.SimpleQueue()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.drain)
        self._timer.start()

    def run(
        self,
        name: str,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object],
    ) -> threading.Thread:
        """Call `done` with what `work` gives, or `failed` with what it raised."""

        def act() -> None:
            try:
                result = work()
            except BaseException as error:  # noqa: BLE001 - handed on
                raised = error
                self._answers.put(lambda: failed(raised))
            else:
                self._answers.put(lambda: done(result))

        thread = threading.Thread(target=act, name=name, daemon=True)
        thread.start()
        return thread

    def post(self, act: Callable[[], object]) -> None:
        """Call this in the window's thread; from any thread."""
        self._answers.put(act)

    def drain(self) -> None:
        """Give the answers that have come."""
        while not self._answers.empty():
            self._answers.get()()
