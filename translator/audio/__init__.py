"""Sound into the engine: microphone, system sound, media file, all behind one protocol."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from translator.clock import Clock
from translator.flow import AudioChunk

Put = Callable[[AudioChunk], None]
"""Takes the next sound of a source."""
Ended = Callable[[Exception | None], None]
"""Is told once that a source has ended, with what it failed with."""


class AudioSource(Protocol):
    """Something that is heard.

    `start` returns at once; chunks of 16 kHz mono then arrive through `put`, on a thread of the source, in order,
    stamped in session time. `ended(None)` is called once when the source is exhausted, `ended(error)` when it
    fails, on that same thread, after the last `put`; not after `stop`. `put` may wait (a replay at full speed) and
    raises `channel.Closed` when nobody listens any more: the source then ends quietly. Raises SetupError when the
    source cannot be opened. `stop` returns when no further `put` will happen; it may be called twice.
    """

    name: str

    def start(self, clock: Clock, put: Put, ended: Ended) -> None: ...

    def stop(self) -> None: ...
