"""Sources that give way to others while a talk runs: another microphone, another window with the slides."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from translator.clock import Clock
from translator.sources.returning import Opening, Source

T = TypeVar("T")


class Switched(Generic[T]):
    """A source in whose place another can be heard or seen; any thread may ask for it."""

    def __init__(self, source: Source[T]) -> None:
        self.name = source.name
        self._source = source
        self._lock = threading.Lock()  # guards all below, and opening against closing
        self._opening: Opening | None = None  # the one that counts: what ends of an earlier one is no news
        self._open: Callable[[Source[T]], None]  # opens a source as the last one was
        self._lost: Callable[[Exception | None], None]  # whom to tell that it has ended

    def start(self, clock: Clock, put: Callable[[T], None], ended: Callable[[Exception | None], None]) -> None:
        """Open the source that is there now. Raises SetupError where it cannot be opened."""

        def open_one(source: Source[T]) -> None:
            opening = Opening()

            def gone(error: Exception | None) -> None:  # without the lock: who closes a source may wait for this
                if opening.end():
                    self._lost(error)

            source.start(clock, put, gone)
            self._opening = opening

        with self._lock:
            self._open, self._lost = open_one, ended
            if self._opening is None or self._opening.ended:  # else another was opened since this one ended
                open_one(self._source)
            self.name = self._source.name

    def stop(self) -> None:
        """Close it."""
        with self._lock:
            if self._opening is not None:
                self._opening.end()
            self._source.stop()

    def switch(self, source: Source[T]) -> None:
        """Hear or see this one from now on; where none is open, once one is opened again.

        Raises SetupError, or what else the source raises, where it cannot be opened; the one before goes on then. Where
        that cannot be opened any more either, it has ended with that error.
        """
        lost: Exception | None = None
        try:
            with self._lock:
                before = self._source
                if self._opening is not None and self._opening.end():  # else who was told opens the next
                    before.stop()
                    try:
                        self._open(source)
                    except Exception:
                        lost = _refusal(before, self._open)
                        raise
                self._source = source
                self.name = source.name
        finally:
            if lost is not None:  # without the lock: who is told may open this source again, and waits for it
                self._lost(lost)


def _refusal(source: Source[T], open_one: Callable[[Source[T]], None]) -> Exception | None:
    """Open a source that was open before; gives why that is no longer possible."""
    try:
        open_one(source)
    except Exception as error:  # noqa: BLE001 - handed on
        return error
    return None
