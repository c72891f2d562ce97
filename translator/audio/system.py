"""What the computer itself plays: a call, a stream, a video in the browser. One backend for each platform."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from translator.audio import AudioSource, Ended, Put
from translator.audio.pulse_monitor import PulseMonitor
from translator.audio.virtual_device import VirtualDevice
from translator.audio.wasapi_loopback import WasapiLoopback
from translator.clock import Clock
from translator.errors import SetupError

SOURCES: Mapping[str, Callable[[], AudioSource]] = {
    "linux": PulseMonitor,
    "win32": WasapiLoopback,
    "darwin": VirtualDevice,
}
"""How each platform's own sound is heard, by the value of sys.platform."""


class SystemSound:
    """AudioSource of what this computer plays, by the means of its platform."""

    def __init__(self, platform: str = sys.platform) -> None:
        self.name = "system sound"
        self._platform = platform
        self._source: AudioSource | None = None

    def start(self, clock: Clock, put: Put, ended: Ended) -> None:
        """Start listening. Raises SetupError when the platform lacks a part."""
        if self._platform not in SOURCES:
            raise SetupError(
                "no-system-sound",
                f"The system's sound cannot be recorded on {self._platform}.",
                "Use a microphone near the loudspeakers instead.",
            )
        self._source = SOURCES[self._platform]()
        self._source.start(clock, put, ended)

    def stop(self) -> None:
        if self._source is not None:
            self._source.stop()
