"""Threads that a test stops at every line, to see what comes of another that runs in between."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType, ModuleType
from typing import Any

PATIENCE_S = 60.0
"""What is waited for comes in this time, however busy the machine is."""


class Stepped:
    """Does `work` on a thread that stops before the `stop_at`-th line of `modules` that it comes to, from 0."""

    def __init__(self, work: Callable[[], object], stop_at: int, *modules: ModuleType) -> None:
        self._work = work
        self._left = stop_at
        self._files = {module.__file__ for module in modules}
        self._there = threading.Event()  # it has stopped, or is done
        self._go_on = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.stopped = False
        """Whether there was such a line."""

    def run_there(self) -> None:
        """Begin, and come back once it has stopped or is done."""
        self._thread.start()
        assert self._there.wait(PATIENCE_S)

    def finish(self) -> None:
        """Go on to the end."""
        self._go_on.set()
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        sys.settrace(self._trace)
        try:
            self._work()
        finally:
            sys.settrace(None)
            self._there.set()

    def _trace(self, frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename not in self._files:
            return None
        if event == "line":
            if self._left == 0:
                self.stopped = True
                self._there.set()
                self._go_on.wait(PATIENCE_S)
            self._left -= 1
        return self._trace


def interleaved(
    begin: Callable[[], tuple[Callable[[], object], Callable[[], object]]], *modules: ModuleType
) -> Iterator[int]:
    """Of two pieces of work that `begin` makes anew each time, the second is done while the first has stopped at a
    line of `modules`: once for each line. Gives the line's number when both are done. Neither may wait for the other.
    """
    number, stopped = 0, True
    while stopped:
        first, second = begin()
        stepped = Stepped(first, number, *modules)
        stepped.run_there()
        between = threading.Thread(target=second, daemon=True)
        between.start()
        between.join(PATIENCE_S)
        stepped.finish()
        assert not between.is_alive()
        yield number
        number, stopped = number + 1, stepped.stopped
