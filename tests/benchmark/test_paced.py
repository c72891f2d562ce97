"""A stream that is fed as a live talk would, without waiting."""

import numpy as np
import pytest

from tests.benchmark.paced import PacedTime, heard_live
from translator.flow import SAMPLE_RATE, AudioChunk, Hypothesis
from translator.speech.whisper import Decoding


class Slow:
    """A stream that takes its time over every chunk, and tells how much sound it has had."""

    def __init__(self, takes_s: float) -> None:
        self.now_s = 50.0
        self.chunks: list[AudioChunk] = []
        self._takes_s = takes_s

    def hear(self, chunk: AudioChunk) -> list[Hypothesis]:
        self.now_s += self._takes_s
        self.chunks.append(chunk)
        return [Hypothesis(committed=(), tentative=f"{chunk.end_s:.1f}")]

    def finish(self) -> list[Hypothesis]:
        self.now_s += self._takes_s
        return [Hypothesis(committed=(), tentative="end")]


class Work:
    """A decoding that takes two seconds, and how long it has taken in all, by a watch that does not begin at 0."""

    def __init__(self) -> None:
        self.spent_s = 7.0

    def __call__(self) -> Decoding:
        self.spent_s += 2.0
        return Decoding(words=(), language="en", language_probability=1.0)


def test_a_stream_that_is_quick_gets_every_chunk_when_it_is_there() -> None:
    stream = Slow(0.0)
    events = heard_live(stream, np.zeros(SAMPLE_RATE // 4, np.float32), PacedTime(lambda: stream.now_s))
    assert [event.at_s for event in events] == pytest.approx([0.1, 0.2, 0.25, 0.25])


def test_one_that_is_late_gets_all_there_is_at_once_and_all_of_it() -> None:
    stream = Slow(1.0)
    sound = np.arange(3 * SAMPLE_RATE, dtype=np.float32)
    events = heard_live(stream, sound, PacedTime(lambda: stream.now_s))
    assert [event.at_s for event in events] == pytest.approx([1.1, 2.1, 3.1, 4.1, 5.1])
    assert np.array_equal(np.concatenate([chunk.samples for chunk in stream.chunks]), sound)
    assert [chunk.start_s for chunk in stream.chunks] == pytest.approx([0.0, 0.1, 1.1, 2.1])


def test_what_is_computed_apart_is_done_later_and_holds_nothing_up() -> None:
    work = Work()
    paced = PacedTime(lambda: work.spent_s)
    paced.wait_until(1.0)
    first, second = paced.apart(work), paced.apart(work)
    assert paced.now_s() == pytest.approx(1.0)
    paced.wait_until(2.9)
    assert not first.done()
    work.spent_s += 0.2
    assert first.done()
    assert first.result().language == "en"
    assert paced.now_s() == pytest.approx(3.1)
    second.result()
    assert paced.now_s() == pytest.approx(3.1), "both went on at once"


def test_who_waits_for_what_is_computed_apart_waits_as_long_as_it_takes() -> None:
    work = Work()
    paced = PacedTime(lambda: work.spent_s)
    paced.apart(work).result()
    assert paced.now_s() == pytest.approx(2.0)
