"""Feeds a speech stream as a live talk does, without waiting: time is that of the sound, or of the computing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Protocol

from translator.flow import SAMPLE_RATE, AudioChunk, Hypothesis, Published, Samples

CHUNK = SAMPLE_RATE // 10
"""Samples that come at once from a microphone or a recording."""


class Stream(Protocol):
    """What hears; `translator.speech.stream.SpeechStream` is one."""

    def hear(self, chunk: AudioChunk) -> Iterable[Hypothesis]: ...

    def finish(self) -> Iterable[Hypothesis]: ...


def heard_live(stream: Stream, samples: Samples, stopwatch: Callable[[], float] = time.perf_counter) -> list[Published]:
    """The hypotheses of a stream that is given all sound there is whenever it is ready, as the hearing stage does.

    What is computed takes the time that `stopwatch` says; waiting for sound takes none.
    """
    events: list[Published] = []
    now_s, heard = 0.0, 0

    def publish(work: Callable[[], Iterable[Hypothesis]]) -> None:
        nonlocal now_s
        began, began_s = stopwatch(), now_s
        for hypothesis in work():
            events.append(Published(at_s=began_s + stopwatch() - began, event=hypothesis))
        now_s = began_s + stopwatch() - began

    while heard < len(samples):
        there = int(now_s * SAMPLE_RATE) // CHUNK * CHUNK
        until = min(max(there, heard + CHUNK), len(samples))
        now_s = max(now_s, until / SAMPLE_RATE)
        chunk = AudioChunk(samples=samples[heard:until], start_s=heard / SAMPLE_RATE)
        heard = until
        publish(partial(stream.hear, chunk))
    publish(stream.finish)
    return events
