"""Plays what was said: a part of the sound that was kept of a talk, through PortAudio."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import av
import numpy as np

from translator.audio.microphone import SoundDevice, held, load_sounddevice
from translator.errors import InputError, SetupError, SurtitleError
from translator.flow import Samples

RATE = 48_000
"""Samples a second that every Opus decoder gives."""
BEFORE_S, AFTER_S = 0.2, 0.4
"""Sound that is played around a part, as words are timed about so well."""
SETTLING_S = 0.1
"""Sound that is decoded before a part: what a decoder gives first after a jump is not right yet."""
BLOCK_S = 0.1


class Player(Protocol):
    """Plays one part of a file at a time; `SoundPlayer` is one.

    At the end of a part `ended` is called once, on a thread of the player, with the error or None. It is not called
    where `stop` or the next `play` came first.
    """

    def play(self, path: Path, start_s: float, end_s: float, ended: Callable[[SurtitleError | None], None]) -> None: ...

    def stop(self) -> None: ...


class SoundPlayer:
    """A Player on the system's default output."""

    def __init__(self, sounddevice: SoundDevice | None = None) -> None:
        self._given = sounddevice
        self._stopped = threading.Event()  # of what was played last

    def play(self, path: Path, start_s: float, end_s: float, ended: Callable[[SurtitleError | None], None]) -> None:
        """Play a part, in place of what plays."""
        self.stop()
        stopped = self._stopped = threading.Event()

        def play() -> None:
            failure: SurtitleError | None = None
            try:
                self._sound(read_sound(path, start_s - BEFORE_S, end_s + AFTER_S), stopped)
            except SurtitleError as error:
                failure = error
            if not stopped.is_set():
                ended(failure)

        threading.Thread(target=play, name="player", daemon=True).start()

    def stop(self) -> None:
        """Be silent; at once, but for the last tenth of a second."""
        self._stopped.set()

    def _sound(self, samples: Samples, stopped: threading.Event) -> None:
        sounddevice = self._given or load_sounddevice()
        size = round(BLOCK_S * RATE)
        try:
            with held(sounddevice), sounddevice.OutputStream(samplerate=RATE, channels=1, dtype="float32") as stream:
                for at in range(0, len(samples), size):
                    if stopped.is_set():
                        stream.abort()
                        return
                    stream.write(samples[at : at + size, None])
        except sounddevice.PortAudioError as error:
            raise SetupError(
                "no-loudspeaker",
                f"The sound cannot be played: {error}",
                "Connect loudspeakers or headphones, and check the output in the system's sound settings.",
            ) from error


def read_sound(path: Path, start_s: float, end_s: float) -> Samples:
    """A part of a file that `keeping` wrote, at RATE; what of it is there. Raises InputError where that is nothing."""
    parts: list[Samples] = []
    start_s = max(0.0, start_s)
    try:
        with av.open(str(path)) as container:
            container.seek(max(0, round((start_s - SETTLING_S) * av.time_base)))
            for frame in container.decode(audio=0):
                at_s = frame.time or 0.0
                if at_s >= end_s:
                    break
                first, last = (round((edge_s - at_s) * RATE) for edge_s in (start_s, end_s))
                parts.append(frame.to_ndarray()[0][max(0, first) : last])
    except FileNotFoundError as error:
        raise InputError(
            "sound-gone", f"The sound of this talk is not there any more: {path}.", "Put the file back."
        ) from error
    except (av.FFmpegError, OSError) as error:
        raise InputError(
            "sound-broken", f"The sound of this talk cannot be read: {error}", "Copy the file again, if it was copied."
        ) from error
    samples = np.concatenate(parts) if parts else np.zeros(0, np.float32)
    if not len(samples):
        raise InputError(
            "sound-not-there",
            "The sound of this line was not kept.",
            "What is just being said can be heard a second later.",
        )
    return samples
