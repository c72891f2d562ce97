"""Feeds a speech stream as a live talk does, without waiting: time is that of the sound, or of the computing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Protocol

from translator.flow import SAMPLE_RATE, AudioChunk, Hypothesis, Published, Samples
from translator.speech.care import Later, at_once
from translator.speech.whisper import Decoding

CHUNK = SAMPLE_RATE // 10
"""Samples that come at once from a microphone or a recording."""


class Stream(Protocol):
    """What hears; `translator.speech.stream.SpeechStream` is one."""

    def hear(self, chunk: AudioChunk) -> Iterable[Hypothesis]: ...

    def finish(self) -> Iterable[Hypothesis]: ...


class PacedTime:
    """The time of a talk, in seconds: what is computed takes as long as `stopwatch` says, waiting for sound none, and
    what is computed apart goes on beside all else.
    """

    def __init__(self, stopwatch: Callable[[], float] = time.perf_counter) -> None:
        self._stopwatch = stopwatch
        self._began_s = stopwatch()

    def now_s(self) -> float:
        return self._stopwatch() - self._began_s

    def wait_until(self, time_s: float) -> None:
        self._began_s -= max(0.0, time_s - self.now_s())

    def apart(self, work: Callable[[], Decoding]) -> Later:
        """Do the work, which will only be done as much later as it took."""
        began_s = self.now_s()
        done = at_once(work)
        ended_s = self.now_s()
        self._began_s += ended_s - began_s
        return _DoneAt(done, ended_s, self)


class _DoneAt:
    """What was computed apart, there from some time on."""

    def __init__(self, computed: Later, at_s: float, paced: PacedTime) -> None:
        self._computed = computed
        self._at_s = at_s
        self._paced = paced

    def done(self) -> bool:
        return self._paced.now_s() >= self._at_s

    def result(self) -> Decoding:
        self._paced.wait_until(self._at_s)
        return self._computed.result()


def heard_live(stream: Stream, samples: Samples, paced: PacedTime | None = None) -> list[Published]:
    """The hypotheses of a stream that is given all sound there is whenever it is ready, as the hearing stage does."""
    paced = paced or PacedTime()
    events: list[Published] = []
    heard = 0

    def publish(work: Callable[[], Iterable[Hypothesis]]) -> None:
        for hypothesis in work():
            events.append(Published(at_s=paced.now_s(), event=hypothesis))

    while heard < len(samples):
        there = int(paced.now_s() * SAMPLE_RATE) // CHUNK * CHUNK
        until = min(max(there, heard + CHUNK), len(samples))
        paced.wait_until(until / SAMPLE_RATE)
        chunk = AudioChunk(samples=samples[heard:until], start_s=heard / SAMPLE_RATE)
        heard = until
        publish(partial(stream.hear, chunk))
    publish(stream.finish)
    return events
