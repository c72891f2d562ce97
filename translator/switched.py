"""Sources that give way to others while a talk runs: another microphone, another window with the slides."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from translator.clock import Clock
from translator.errors import SurtitleError
from translator.returning import Source

T = TypeVar("T")


class Switched(Generic[T]):
    """A source in whose place another can be heard or seen; any thread may ask for it."""

    def __init__(self, source: Source[T]) -> None:
        self.name = source.name
        self._source = source
        self._lock = threading.Lock()  # guards _source and _open
        self._open: Callable[[Source[T]], None] | None = None  # opens a source as this one was; None: it is not open

    def start(self, clock: Clock, put: Callable[[T], None], ended: Callable[[Exception | None], None]) -> None:
        """Open the source that is there now. Raises SetupError where it cannot be opened."""

        def gone(error: Exception | None) -> None:
            self._open = None
            ended(error)

        def open_one(source: Source[T]) -> None:
            source.start(clock, put, gone)

        with self._lock:
            self._open = open_one
            try:
                open_one(self._source)
            except BaseException:
                self._open = None
                raise
            self.name = self._source.name

    def stop(self) -> None:
        """Close it."""
        with self._lock:
            self._open = None
            self._source.stop()

    def switch(self, source: Source[T]) -> None:
        """Hear or see this one from now on; where none is open, once one is opened again.

        Raises SetupError where it cannot be opened; the one before goes on then.
        """
        with self._lock:
            before, open_one = self._source, self._open
            if open_one is not None:
                before.stop()
                try:
                    open_one(source)
                except SurtitleError:
                    open_one(before)
                    raise
            self._source = source
            self.name = source.name
