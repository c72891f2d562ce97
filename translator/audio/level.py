"""How loud what is heard is, and a switch that keeps it from being heard."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np

from translator.audio import AudioSource, Ended, Put
from translator.clock import Clock
from translator.flow import AudioChunk, Samples

SILENCE_DB = -100.0
"""The level (dB below full scale) of no sound at all."""


def peak_db(samples: Samples) -> float:
    """The loudest sample, in dB below full scale: 0 is as loud as can be, SILENCE_DB is silence."""
    peak = float(np.max(np.abs(samples), initial=0.0))
    return max(SILENCE_DB, 20 * float(np.log10(peak))) if peak > 0 else SILENCE_DB


class MeteredSound:
    """An audio source whose level is known, and which can be paused: silence is then heard in place of the sound.

    Silence, not nothing: the time goes on, so that the sentence that was being said is finished.
    """

    def __init__(self, source: AudioSource) -> None:
        self.name = source.name
        self._source = source
        self._paused = threading.Event()
        self._lock = threading.Lock()  # guards _level_db
        self._level_db = SILENCE_DB

    def pause(self, paused: bool) -> None:
        """Hear silence from now on, or the sound again."""
        if paused:
            self._paused.set()
        else:
            self._paused.clear()

    def take_level_db(self) -> float:
        """The loudest since this was last asked, in dB below full scale; any thread."""
        with self._lock:
            level_db, self._level_db = self._level_db, SILENCE_DB
        return level_db

    def start(self, clock: Clock, put: Put, ended: Ended) -> None:
        def measure_and_put(chunk: AudioChunk) -> None:
            if self._paused.is_set():
                put(replace(chunk, samples=np.zeros_like(chunk.samples)))
                return
            with self._lock:
                self._level_db = max(self._level_db, peak_db(chunk.samples))
            put(chunk)

        self._source.start(clock, measure_and_put, ended)
        self.name = self._source.name

    def stop(self) -> None:
        self._source.stop()
