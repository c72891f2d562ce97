"""The reference policy, on scripted transcriptions."""

import numpy as np

from tests.benchmark.reference import Agreement, ReferenceStream, Transcription, run_paced
from translator.flow import SAMPLE_RATE, Hypothesis, Published, Samples, Word


def word(text: str, start_s: float) -> Word:
    return Word(text=f" {text}", start_s=start_s, end_s=start_s + 0.9, probability=1.0)


def texts(words: tuple[Word, ...]) -> str:
    return "".join(word.text for word in words).strip()


class Numbers:
    """Hears the number of each second from the value of its samples; a segment a second."""

    def __init__(self) -> None:
        self.prompts: list[str] = []
        self.lengths_s: list[float] = []

    def __call__(self, samples: Samples, prompt: str) -> Transcription:
        self.prompts.append(prompt)
        self.lengths_s.append(len(samples) / SAMPLE_RATE)
        seconds = range(len(samples) // SAMPLE_RATE)
        words = tuple(word(str(round(float(samples[s * SAMPLE_RATE + SAMPLE_RATE // 2]))), s) for s in seconds)
        return Transcription(words=words, segment_ends_s=tuple(s + 1.0 for s in seconds))


class Clock:
    """Passes while somebody waits, and where a decoding takes time."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def now(self) -> float:
        return self.now_s

    def wait(self, seconds: float) -> None:
        self.now_s += seconds


def sound(seconds: int) -> Samples:
    return np.repeat(np.arange(seconds, dtype=np.float32), SAMPLE_RATE)


def said(events: list[Published]) -> str:
    return " ".join(
        texts(event.event.committed)
        for event in events
        if isinstance(event.event, Hypothesis) and event.event.committed
    )


def test_commits_what_two_transcriptions_agree_on() -> None:
    agreement = Agreement()
    assert agreement.update([word("a", 0), word("b", 1)]) == ()
    assert texts(agreement.update([word("a", 0), word("c", 1)])) == "a"
    assert texts(agreement.update([word("a", 0), word("c", 1), word("d", 2)])) == "c"


def test_what_was_committed_is_not_said_again() -> None:
    agreement = Agreement()
    for _ in range(2):
        agreement.update([word("a", 0), word("b", 1)])
    again = [word("a", 1.85), word("b", 2), word("c", 3)]  # the same words, timed a little later
    agreement.update(again)
    assert texts(tuple(agreement.pending)) == "c"


def test_every_second_is_heard_once_and_long_windows_are_cut() -> None:
    numbers = Numbers()
    clock = Clock()
    events = run_paced(sound(40), numbers, clock.now, clock.wait)
    assert said(events) == " ".join(str(number) for number in range(40))
    assert max(numbers.lengths_s) <= 17
    assert numbers.prompts[-1].startswith(" 0 1 2")


def test_waits_for_the_sound_and_one_that_is_late_hears_all_there_is() -> None:
    clock, numbers = Clock(), Numbers()

    def slow(samples: Samples, prompt: str) -> Transcription:
        clock.now_s += 1.5
        return numbers(samples, prompt)

    events = run_paced(sound(6), slow, clock.now, clock.wait)
    assert [event.at_s for event in events] == [2.5, 4.0, 5.5, 7.0, 8.5, 8.5]
    assert said(events) == "0 1 2 3 4 5"
    quick = Clock()
    at_once = run_paced(sound(3), Numbers(), quick.now, quick.wait)
    assert [event.at_s for event in at_once] == [1.0, 2.0, 3.0, 3.0]


def test_what_is_pending_is_committed_at_the_end() -> None:
    stream = ReferenceStream(Numbers())
    assert stream.hear(sound(1)).tentative == "0"
    assert texts(stream.finish().committed) == "0"
    assert stream.finish().committed == ()
