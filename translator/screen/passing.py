"""A screen source between another and the engine."""

from __future__ import annotations

from collections.abc import Callable

from translator.clock import Clock
from translator.flow import Frame
from translator.screen import ScreenSource


class PassingScreen:
    """A screen source whose frames go through `look` first, which may change a frame or keep it back (None)."""

    def __init__(self, source: ScreenSource, look: Callable[[Frame], Frame | None]) -> None:
        self.name = source.name
        self._source = source
        self._look = look

    def start(self, clock: Clock, put: Callable[[Frame], None], ended: Callable[[Exception | None], None]) -> None:
        def look_and_put(frame: Frame) -> None:
            passed = self._look(frame)
            if passed is not None:
                put(passed)

        self._source.start(clock, look_and_put, ended)
        self.name = self._source.name  # another may have been put in its place

    def stop(self) -> None:
        self._source.stop()
