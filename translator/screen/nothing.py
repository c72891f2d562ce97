"""A screen on which nothing is seen: of a talk without slides, until there are some."""

from __future__ import annotations

from collections.abc import Callable

from translator.clock import Clock
from translator.flow import Frame


class NoScreen:
    """ScreenSource that gives no frame and never ends. It has no name: that it is there again is no news."""

    name = ""

    def start(self, clock: Clock, put: Callable[[Frame], None], ended: Callable[[Exception | None], None]) -> None:
        """There is nothing to open."""

    def stop(self) -> None:
        """There is nothing to close."""
