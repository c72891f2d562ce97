"""What macOS plays, through a virtual sound device. Not yet run on macOS."""

from __future__ import annotations

from translator.audio import Ended, Put
from translator.audio.microphone import Microphone, SoundDevice, list_microphones
from translator.clock import Clock
from translator.errors import SetupError

VIRTUAL_DEVICES = ("blackhole", "loopback", "soundflower")


class VirtualDevice:
    """AudioSource of a virtual sound device, the way macOS lets its sound be heard. Not yet run on macOS."""

    def __init__(self, sounddevice: SoundDevice | None = None) -> None:
        self.name = "system sound"
        self._sounddevice = sounddevice
        self._source: Microphone | None = None

    def start(self, clock: Clock, put: Put, ended: Ended) -> None:
        """Open the virtual device. Raises SetupError when none is installed."""
        for device in list_microphones(self._sounddevice):
            if any(known in device.name.lower() for known in VIRTUAL_DEVICES):
                self._source = Microphone(device.index, self._sounddevice)
                self._source.start(clock, put, ended)
                return
        raise SetupError(
            "no-virtual-device",
            "macOS gives the system's sound only to a virtual sound device, and none is installed.",
            "Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a multi-output device "
            "that includes it and your loudspeakers as the output.",
        )

    def stop(self) -> None:
        if self._source is not None:
            self._source.stop()
