"""Pictures into the engine: a monitor, a region, a window or a media file's frames, and when the slide changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from translator.clock import Clock
from translator.flow import Frame


class ScreenSource(Protocol):
    """Something that is seen: the counterpart of `audio.AudioSource`, with the same rules, for frames."""

    name: str

    def start(self, clock: Clock, put: Callable[[Frame], None], ended: Callable[[Exception | None], None]) -> None: ...

    def stop(self) -> None: ...
