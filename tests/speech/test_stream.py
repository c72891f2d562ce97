"""The stream: every word that is said is committed once, in order, whatever way the sound comes in."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.fakes import LoudVoice
from translator.assembly import FULL_SPEED_PACE, LIVE_PACE
from translator.flow import SAMPLE_RATE, AudioChunk, Hypothesis, Samples, Word
from translator.slides.terms import Terms
from translator.speech.care import Later
from translator.speech.pace import Pace
from translator.speech.stream import DRIFT_S, SpeechStream
from translator.speech.whisper import NO_TERMS, Decoding, Heard
from translator.speech.window import CONTEXT_CHARACTERS

PACES = {"default": Pace(), "live": LIVE_PACE, "full speed": FULL_SPEED_PACE}
STEP = 160
"""Samples of 10 ms: so finely the recogniser looks at its sound."""
LONGEST_S = 28.0
"""More than a window with silence after it may have: Whisper takes 30 s."""
TEXT = (
    "Good morning everyone and welcome. Today we speak about bridges, how they carry and why some fell. "
    "My own first work was small: one wooden bridge over a brook near home. It stood eleven years until flood water "
    "took it away. Since then I measure rivers before drawing."
)


class RecognitionFailed(Exception):
    """What a Listener raises when it is told to."""


class Listener:
    """Hears a word a second, each as far as it is in the window, and invents some where it is told to.

    The value of a sample is the number of its word / 1000, and 0 in a pause, as `numbered` makes it. A word that is
    cut off is heard as its first or its last letters, and is improbable. An empty word is speech nobody understands.
    """

    def __init__(
        self, script: Sequence[str], *, inventions: Sequence[Word] = (), guesses: Sequence[tuple[str, float]] = ()
    ) -> None:
        self.script = script
        self.inventions = inventions
        self.guesses = list(guesses)
        self.windows_s: list[float] = []
        self.contexts: list[str] = []
        self.languages: list[str | None] = []
        self.told: list[str] = []
        self.asked: list[str] = []
        self.judgements: list[tuple[str, float]] = []
        self.judged_s: list[float] = []
        self.failing = False
        self.ends_after: str | None = None

    def encode(self, samples: Samples, *, careful: bool = False) -> Heard:
        return Heard(samples=samples, encoded=None, padded_s=30, careful=careful)

    def confirm(self, heard: Heard, words: Sequence[Word], language: str) -> tuple[Word, ...]:
        """A word is as probable as it is heard now, where it is heard as it was."""
        self.asked.append("".join(word.text for word in words).strip())
        return tuple(
            replace(now, text=word.text, probability=now.probability if now.text == word.text else 0.01)
            for word, now in zip(words, self._words(heard.samples), strict=False)
        )

    def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        samples = heard.samples
        if self.failing:
            raise RecognitionFailed
        self.windows_s.append(len(samples) / SAMPLE_RATE)
        self.contexts.append(context)
        self.languages.append(language)
        self.told.append(terms.prompt)
        words = self._words(samples)
        for place, word in enumerate(words):
            if word.text.strip() == self.ends_after:
                words = words[: place + 1]
                break
        guess, probability = self.guesses.pop(0) if self.guesses else (language or "en", 0.9)
        return Decoding(words=(*words, *self.inventions), language=guess, language_probability=probability)

    def language_of(self, samples: Samples) -> tuple[str, float]:
        self.judged_s.append(len(samples) / SAMPLE_RATE)
        return self.judgements.pop(0) if self.judgements else (self.languages[-1] or "en", 0.99)

    def _words(self, samples: Samples) -> list[Word]:
        numbers = np.round(samples[::STEP] * 1000).astype(int)
        there = [int(number) for number in np.unique(numbers[numbers > 0]) if self.script[number - 1]]
        return [self._heard(number, np.flatnonzero(numbers == number), len(numbers)) for number in there]

    def _heard(self, number: int, where: np.ndarray, window: int) -> Word:
        text, steps = self.script[number - 1], SAMPLE_RATE // STEP
        whole = len(where) >= 0.95 * steps
        letters = max(1, len(text) * len(where) // steps)
        cut = text if whole else text[:letters] if where[-1] == window - 1 else text[-letters:]
        start_s, end_s = float(where[0]) * STEP / SAMPLE_RATE, float(where[-1] + 1) * STEP / SAMPLE_RATE
        return Word(text=f" {cut}", start_s=start_s, end_s=end_s, probability=0.95 if whole else 0.3)


def numbered(pauses_s: Sequence[float]) -> Samples:
    """Sound for a Listener: a word of a second, after each a pause."""
    parts = []
    for number, pause_s in enumerate(pauses_s, 1):
        parts += [np.full(SAMPLE_RATE, number / 1000, np.float32), np.zeros(round(pause_s * SAMPLE_RATE), np.float32)]
    return np.concatenate(parts)


def chunks(sound: Samples, sizes_s: Sequence[float], start_s: float = 0.0) -> list[AudioChunk]:
    """The sound cut into chunks of these lengths, again and again."""
    out, at, sizes = [], 0, itertools.cycle(sizes_s)
    while at < len(sound):
        size = max(1, round(next(sizes) * SAMPLE_RATE))
        out.append(AudioChunk(samples=sound[at : at + size], start_s=start_s + at / SAMPLE_RATE))
        at += size
    return out


def stream_of(listener: Listener, pace: Pace | None = None, *, language: str | None = "en") -> SpeechStream:
    return SpeechStream(listener, LoudVoice(), language=language, pace=pace, timer=lambda: 0.0)


def heard(stream: SpeechStream, sound: Sequence[AudioChunk]) -> list[Hypothesis]:
    found = [one for chunk in sound for one in stream.hear(chunk)]
    return [*found, *stream.finish()]


def words_of(found: Sequence[Hypothesis]) -> list[Word]:
    return [word for one in found for word in one.committed]


def said(found: Sequence[Hypothesis]) -> str:
    return "".join(word.text for word in words_of(found)).strip()


def begun(script: Sequence[str]) -> list[str]:
    """The words as they are committed: after a sentence, what is left of the next begins with a capital."""
    ends = [False, *(text.endswith((".", "?")) for text in script)]
    return [text[:1].upper() + text[1:] if ended else text for ended, text in zip(ends, script, strict=False)]


SIZES_S = st.lists(st.sampled_from([0.02, 0.1, 0.37, 0.7, 1.0, 1.3, 4.9, 11.0, 40.0]), min_size=1, max_size=4)
PAUSES_S = st.lists(st.sampled_from([0.0, 0.0, 0.0, 0.0, 0.3, 0.8, 1.6, 4.0, 14.0]), min_size=1, max_size=48)


@pytest.mark.parametrize("pace", PACES.values(), ids=PACES)
@settings(max_examples=40)
@given(pauses_s=PAUSES_S, sizes_s=SIZES_S, start_s=st.sampled_from([0.0, 7.25]))
def test_every_word_comes_once_and_in_order_however_the_sound_is_cut(
    pace: Pace, pauses_s: list[float], sizes_s: list[float], start_s: float
) -> None:
    script = TEXT.split()[: len(pauses_s)]
    listener = Listener(script)
    found = heard(stream_of(listener, pace), chunks(numbered(pauses_s[: len(script)]), sizes_s, start_s))
    assert said(found) == " ".join(script)
    assert max(listener.windows_s) <= LONGEST_S


@pytest.mark.parametrize("pace", PACES.values(), ids=PACES)
@settings(max_examples=40)
@given(pauses_s=PAUSES_S, sizes_s=SIZES_S)
def test_times_never_go_back_and_are_those_of_the_sound(
    pace: Pace, pauses_s: list[float], sizes_s: list[float]
) -> None:
    script = TEXT.split()[: len(pauses_s)]
    sound = numbered(pauses_s[: len(script)])
    words = words_of(heard(stream_of(Listener(script), pace), chunks(sound, sizes_s)))
    for before, after in itertools.pairwise(words):
        assert before.start_s <= before.end_s <= after.start_s <= after.end_s
    for number, word in enumerate(words, 1):
        where = np.flatnonzero(np.round(sound * 1000).astype(int) == number)
        assert word.start_s == pytest.approx(where[0] / SAMPLE_RATE, abs=0.06)
        assert word.end_s == pytest.approx((where[-1] + 1) / SAMPLE_RATE, abs=0.06)


@pytest.mark.parametrize("pace", PACES.values(), ids=PACES)
@settings(max_examples=40)
@given(
    pauses_s=PAUSES_S,
    sizes_s=SIZES_S,
    lost=st.lists(st.tuples(st.integers(0, 60), st.integers(1, 16)), min_size=1, max_size=3),
)
def test_where_sound_is_lost_only_what_was_said_there_is_missing(
    pace: Pace, pauses_s: list[float], sizes_s: list[float], lost: list[tuple[int, int]]
) -> None:
    """The pauses are of whole seconds here, so that a word is lost as a whole or not at all."""
    script = TEXT.split()[: len(pauses_s)]
    sound = numbered([round(pause_s) for pause_s in pauses_s[: len(script)]])
    kept = np.ones(len(sound), bool)
    for first_s, length_s in lost:
        kept[first_s * SAMPLE_RATE : (first_s + length_s) * SAMPLE_RATE] = False
    edges = np.flatnonzero(np.diff(kept.astype(int), prepend=0, append=0))
    pieces = [
        chunk for start, end in edges.reshape(-1, 2) for chunk in chunks(sound[start:end], sizes_s, start / SAMPLE_RATE)
    ]
    there = np.unique(np.round(sound[kept] * 1000).astype(int))
    listener = Listener(script)
    found = heard(stream_of(listener, pace), pieces)
    assert said(found) == " ".join(begun([script[number - 1] for number in there if number]))
    assert all(length_s <= LONGEST_S for length_s in listener.windows_s)


@pytest.mark.parametrize("pace", PACES.values(), ids=PACES)
@settings(max_examples=40)
@given(pauses_s=PAUSES_S, at_s=st.lists(st.floats(0.0, 20.0), max_size=4), sizes_s=SIZES_S)
def test_nothing_is_committed_out_of_silence(
    pace: Pace, pauses_s: list[float], at_s: list[float], sizes_s: list[float]
) -> None:
    """Whatever a decoder invents in a pause, and however sure it is of it; a word near speech may be late in it."""
    script = TEXT.split()[: len(pauses_s)]
    sound = numbered(pauses_s[: len(script)])
    inventions = [Word(text=" (applause)", start_s=s, end_s=s + 0.2, probability=1.0) for s in sorted(at_s)]
    voice = LoudVoice()
    stream = SpeechStream(Listener(script, inventions=inventions), voice, language="en", pace=pace)
    for word in words_of(heard(stream, chunks(sound, sizes_s))):
        assert voice.spoken_s(word.start_s - 0.5, word.end_s + 0.5) > 0.06


def test_silence_is_never_decoded() -> None:
    listener = Listener([])
    stream = stream_of(listener)
    assert heard(stream, chunks(np.zeros(60 * SAMPLE_RATE, np.float32), [0.1])) == []
    assert listener.windows_s == []


def test_words_come_out_while_the_speaker_goes_on() -> None:
    stream = stream_of(Listener(TEXT.split()), LIVE_PACE)
    found = [one for chunk in chunks(numbered([0.0] * 8), [0.1]) for one in stream.hear(chunk)]
    assert said(found[:1]) == ""
    assert found[0].tentative == "Go"
    assert TEXT.startswith(said(found))
    assert len(words_of(found)) >= 5


CONFIRMING = Pace(step_s=1.0, confirmed=0.5)


def stepped(stream: SpeechStream, seconds: Sequence[int]) -> list[Hypothesis]:
    """What comes of these seconds of the talk, each heard at once."""
    sound = numbered([0.0] * max(seconds))
    pieces = [AudioChunk(samples=sound[(n - 1) * SAMPLE_RATE : n * SAMPLE_RATE], start_s=n - 1.0) for n in seconds]
    return [one for piece in pieces for one in stream.hear(piece)]


def test_words_that_the_next_sound_bears_out_are_committed_before_it_is_decoded() -> None:
    listener = Listener(TEXT.split())
    stream = stream_of(listener, CONFIRMING)
    stepped(stream, [1])
    heard_next = stream.hear(AudioChunk(samples=numbered([0.0, 0.0])[SAMPLE_RATE:], start_s=1.0))
    first = next(heard_next)
    assert said([first]) == "Good"
    assert len(listener.windows_s) == 1
    assert [said([one]) for one in heard_next] == [""]
    assert len(listener.windows_s) == 2


def test_the_words_that_are_committed_already_are_not_said_again_by_the_decoding_that_follows() -> None:
    listener = Listener(TEXT.split())
    stream = stream_of(listener, CONFIRMING)
    found = stepped(stream, [1, 2, 3, 4])
    assert said(found) == "Good morning everyone"
    assert listener.asked == ["Good", "Good morning", "Good morning everyone"]


def test_a_word_that_may_be_one_of_the_slides_misheard_waits_for_the_decoding() -> None:
    listener = MumblingListener(["Good", "morni", "everyone"])
    stream = stream_of(listener, CONFIRMING)
    stream.terms = Terms(prompt="Morning", spellings={"morning": ("Morning", 3)})
    stepped(stream, [1, 2])
    third = stream.hear(AudioChunk(samples=numbered([0.0] * 3)[2 * SAMPLE_RATE :], start_s=2.0))
    assert said([next(third)]) == "morni"
    assert len(listener.windows_s) == 3, "two decodings agree"


def test_a_word_that_may_be_the_beginning_of_one_of_the_slides_waits_for_what_is_said_next() -> None:
    without, told = (stream_of(Listener(["a", "soft", ""]), CONFIRMING) for _ in range(2))
    told.terms = Terms(prompt="Softmax", spellings={"softmax": ("softmax", 3)})
    assert said(stepped(without, [1, 2, 3])) == "a soft"
    assert said(stepped(told, [1, 2, 3])) == "a"


class Ending(Listener):
    """Ends a sentence where the sound ends, as decoders do; and does not tell marks by the sound."""

    def confirm(self, heard: Heard, words: Sequence[Word], language: str) -> tuple[Word, ...]:
        bare = [replace(word, text=word.text.rstrip(".")) for word in words]
        return tuple(
            replace(now, text=word.text)
            for now, word in zip(super().confirm(heard, bare, language), words, strict=False)
        )

    def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        decoding = super().decode(heard, language=language, context=context, terms=terms)
        *others, last = decoding.words
        return replace(decoding, words=(*others, replace(last, text=f"{last.text.rstrip('.')}.")))


def test_a_full_stop_where_the_sound_ended_is_not_borne_out_by_a_pause_after_more_words() -> None:
    stream = stream_of(Ending(["every", "encoder", "state"]), CONFIRMING)
    found = heard(stream, chunks(numbered([0.0, 0.0, 2.0]), [2.0, 1.5, 0.5]))
    assert said(found) == "every encoder state."


class Repeating(Listener):
    """Says at first all that it has heard twice; newer sound has no time for that, but makes it no less probable."""

    def confirm(self, heard: Heard, words: Sequence[Word], language: str) -> tuple[Word, ...]:
        once = super().confirm(heard, words[: len(words) // 2], language)
        again = (replace(word, start_s=once[-1].end_s, end_s=once[-1].end_s) for word in once)
        return (*once, *again)

    def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        decoding = super().decode(heard, language=language, context=context, terms=terms)
        if len(self.windows_s) > 1:
            return decoding
        halves = [
            replace(word, start_s=from_s + word.start_s / 2, end_s=from_s + word.end_s / 2)
            for from_s in (0.0, heard.length_s / 2)
            for word in decoding.words
        ]
        return replace(decoding, words=tuple(halves))


def test_what_a_decoder_has_said_twice_is_not_borne_out_by_sound_that_has_no_time_for_it() -> None:
    stream = stream_of(Repeating(["Good", "morning", "everyone", "and"]), CONFIRMING)
    assert said(heard(stream, chunks(numbered([0.0, 0.0, 0.0, 2.0]), [3.0, 1.0, 2.0]))) == "Good morning everyone and"


def test_nothing_is_confirmed_before_the_language_is_known() -> None:
    listener = Listener(TEXT.split(), guesses=[("en", 0.1)] * 9)
    stepped(stream_of(listener, CONFIRMING, language=None), [1, 2, 3])
    assert listener.asked == []


class Mumbled(Listener):
    """Hears a speaker who is not clear, some words wrongly and improbably, except with care."""

    def __init__(self, script: Sequence[str], mumbled: Mapping[str, str], probability: float = 0.7) -> None:
        super().__init__(script)
        self.mumbled = mumbled
        self.probability = probability
        self.careful_s: list[float] = []
        self.careful_contexts: list[str] = []

    def confirm(self, heard: Heard, words: Sequence[Word], language: str) -> tuple[Word, ...]:
        wrong = [f" {one}" for one in self.mumbled.values()]
        return tuple(
            replace(word, probability=0.2) if word.text in wrong else word
            for word in super().confirm(heard, words, language)
        )

    def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        decoding = super().decode(heard, language=language, context=context, terms=terms)
        if heard.careful:
            self.careful_s.append(heard.length_s)
            self.careful_contexts.append(context)
            return decoding
        return replace(decoding, words=tuple(map(self._mumbled, decoding.words)))

    def _heard(self, number: int, where: np.ndarray, window: int) -> Word:
        word = super()._heard(number, where, window)
        return replace(word, probability=min(word.probability, self.probability))

    def _mumbled(self, word: Word) -> Word:
        wrong = self.mumbled.get(word.text.strip())
        return replace(word, text=f" {wrong}", probability=0.2) if wrong else word


CAREFUL = Pace(step_s=0.5, confirmed=0.5, careful_after_s=1.7, careful_s=0.8, trim_s=8.0)


def test_a_doubtful_word_is_decoded_with_care_when_it_would_settle_with_the_sound_that_was_cut_off() -> None:
    script = TEXT.split()[:12]
    listener = Mumbled(script, {"speak": "peak"})
    stream = stream_of(listener, CAREFUL)
    found = [one for chunk in chunks(numbered([0.0] * 12), [0.1]) for one in stream.hear(chunk)]
    assert script[7] == "speak"
    assert said(found) == " ".join(script[: len(words_of(found))])
    assert len(words_of(found)) >= 10
    assert len(listener.careful_s) == 1
    assert 9.7 <= listener.careful_s[0] < 10.5, "from the beginning, and 1.7 s after the word"
    assert listener.careful_contexts == [""]


def test_what_a_pause_would_commit_is_decoded_with_care_where_it_is_doubtful() -> None:
    listener = Mumbled(["Thank", "you."], {"Thank": "Tank", "you.": "new."})
    stream = stream_of(listener, CAREFUL)
    sound = numbered([0.0, 0.75])
    found = [one for chunk in chunks(sound, [0.05]) for one in stream.hear(chunk)]
    assert said(found) == "Thank you."
    assert len(listener.careful_s) == 1


def test_what_is_clear_is_decoded_once() -> None:
    listener = Mumbled(TEXT.split(), {})
    heard(stream_of(listener, CAREFUL), chunks(numbered([0.0] * 9), [0.1]))
    assert listener.careful_s == []


def test_a_clear_speaker_does_not_wait_for_care() -> None:
    listener = Mumbled(TEXT.split(), {"brook": "book"}, probability=0.99)
    found = heard(stream_of(listener, CAREFUL), chunks(numbered([0.0] * 36), [0.1]))
    assert listener.careful_s == []
    assert said(found) == " ".join(TEXT.split()[:36]).replace("brook", "book")


def test_a_name_now_and_then_makes_no_speaker_unclear_but_many_doubtful_words_do() -> None:
    script = TEXT.split()[:36]

    def cared_for(mumbled: list[str]) -> int:
        listener = Mumbled(script, dict.fromkeys(mumbled, "mumble"), probability=0.99)
        heard(stream_of(listener, CAREFUL), chunks(numbered([0.0] * len(script)), [0.1]))
        return len(listener.careful_s)

    assert cared_for(script[11::12]) == 0
    assert cared_for([word for place, word in enumerate(script) if place % 3]) > 3


def test_there_is_no_care_where_it_would_take_too_long() -> None:
    seconds = itertools.count(0.0, 1.0)  # from one look at the clock to the next
    listener = Mumbled(TEXT.split(), {"speak": "peak"})
    stream = SpeechStream(listener, LoudVoice(), language="en", pace=CAREFUL, timer=lambda: next(seconds))
    found = heard(stream, chunks(numbered([0.0] * 12), [0.5]))
    assert listener.careful_s == []
    assert said(found) == " ".join(TEXT.split()[:12]).replace("speak", "peak")


def test_nothing_is_decoded_with_care_before_the_language_is_known() -> None:
    listener = Mumbled(TEXT.split(), {"morning": "mourning"})
    listener.guesses = [("en", 0.1)] * 99
    stream = stream_of(listener, replace(CAREFUL, step_s=1.0), language=None)
    found = heard(stream, chunks(numbered([0.0] * 4), [0.1]))
    assert listener.careful_s == []
    assert said(found) == "Good mourning everyone and"


def test_sound_in_another_language_is_not_heard_again_with_care() -> None:
    listener = Mumbled(TEXT.split(), {"carry": "curry"})
    stream = stream_of(listener, CAREFUL)
    sound = chunks(numbered([0.0] * 16), [0.1])
    before = [one for chunk in sound[:100] for one in stream.hear(chunk)]
    stream.turn_to("fr")
    found = [*before, *(one for chunk in sound[100:] for one in stream.hear(chunk))]
    assert said(found) == " ".join(TEXT.split()[: len(words_of(found))])
    assert listener.careful_contexts == [""]
    assert listener.careful_s[0] < 8.0


class Delayed:
    """Decodes apart: what it finds out is there when it was asked about so many times, or is waited for."""

    def __init__(self, times: int) -> None:
        self.begun: list[int] = []  # how often each was asked about
        self._times = times

    def __call__(self, work: Callable[[], Decoding]) -> Later:
        self.begun.append(0)
        return _Delayed(self, len(self.begun) - 1, work)

    def asked(self, number: int) -> bool:
        self.begun[number] += 1
        return self.begun[number] > self._times


class _Delayed:
    def __init__(self, delayed: Delayed, number: int, work: Callable[[], Decoding]) -> None:
        self._delayed, self._number, self._work = delayed, number, work

    def done(self) -> bool:
        return self._delayed.asked(self._number)

    def result(self) -> Decoding:
        return self._work()


def apart_stream(listener: Listener, apart: Delayed, pace: Pace = CAREFUL) -> SpeechStream:
    return SpeechStream(listener, LoudVoice(), language="en", pace=pace, timer=lambda: 0.0, apart=apart)


@settings(max_examples=60)
@given(
    pauses_s=PAUSES_S,
    sizes_s=SIZES_S,
    times=st.sampled_from([0, 1, 3, 10, 30]),
    wrong=st.sets(st.integers(0, 47), max_size=8),
)
@example(pauses_s=[*[0.0] * 9, 1.6, *[0.0] * 4, 14.0, 0.8], sizes_s=[0.7, 4.9], times=30, wrong=set())
def test_every_word_comes_once_and_in_order_however_long_care_takes(
    pauses_s: list[float], sizes_s: list[float], times: int, wrong: set[int]
) -> None:
    script = TEXT.split()[: len(pauses_s)]
    listener = Mumbled(script, {script[place]: "mumble" for place in wrong if place < len(script)})
    stream = apart_stream(listener, Delayed(times), replace(LIVE_PACE, trim_s=8.0))
    words = words_of(heard(stream, chunks(numbered(pauses_s), sizes_s)))
    assert len(words) == len(script)
    heard_so = [word.text.strip() for word in words]
    wanted = [one if one.lower() == "mumble" else right for one, right in zip(heard_so, script, strict=True)]
    assert heard_so == begun([one.replace("Mumble", "mumble") for one in wanted])


def test_what_is_said_after_a_word_that_care_makes_clearer_is_decoded_in_the_meantime() -> None:
    script = TEXT.split()[:16]
    listener, apart = Mumbled(script, {"speak": "peak"}), Delayed(20)
    stream = apart_stream(listener, apart)
    counts, tentative = [], ""
    for chunk in chunks(numbered([0.0] * 16), [0.1]):
        found = list(stream.hear(chunk))
        if apart.begun and apart.begun[0] <= 20:
            assert words_of(found) == [], "what follows waits for it"
            tentative = found[-1].tentative if found else tentative
        elif apart.begun:
            counts.append(len(words_of(found)))
    assert len(apart.begun) == 1
    assert tentative.startswith("peak")
    assert len(tentative.split()) >= 4
    assert counts[0] >= 2, "what was decoded meanwhile comes with it"


def test_a_pause_waits_for_what_is_decoded_with_care_and_the_end_too() -> None:
    def sound(last: int) -> list[AudioChunk]:
        return chunks(numbered([0.0, 1.5])[: round(last * SAMPLE_RATE / 10)], [0.1])

    wrong, apart = {"Thank": "Tank", "you.": "new."}, Delayed(3)
    stream = apart_stream(Mumbled(["Thank", "you."], wrong), apart)
    came = [(chunk.end_s, said(list(stream.hear(chunk)))) for chunk in sound(35)]
    ((at_s, text),) = [(at_s, text) for at_s, text in came if text]
    assert text == "Thank you."
    assert at_s > 2.0 + CAREFUL.pause_s + 0.25
    stream = apart_stream(Mumbled(["Thank", "you."], wrong), Delayed(10**6))
    for chunk in sound(35):
        assert said(list(stream.hear(chunk))) == ""
        assert stream.settled_s(chunk.end_s) < 2.0, "more is to come"
    assert said(list(stream.finish())) == "Thank you."


class Careless(Mumbled):
    """Fails where it is to decode with care."""

    def encode(self, samples: Samples, *, careful: bool = False) -> Heard:
        if careful:
            raise RecognitionFailed
        return super().encode(samples)


def test_a_careful_decoding_that_fails_costs_no_word() -> None:
    stream = stream_of(Careless(["Thank", "you."], {"Thank": "Tank", "you.": "new."}), CAREFUL)
    found, failures = [], 0
    for chunk in chunks(numbered([0.0, 1.5]), [0.1]):
        try:
            found += stream.hear(chunk)
        except RecognitionFailed:
            failures += 1
    assert failures == 1
    assert said(found) == "Tank new."


def until_failure(found: Iterator[Hypothesis]) -> list[Hypothesis]:
    """What is given before it fails, as it must."""
    given = []
    try:
        for one in found:
            given.append(one)
    except RecognitionFailed:
        return given
    pytest.fail("nothing has failed")


@pytest.mark.parametrize("decoded_s", [3.0, 1.9])
def test_nothing_is_lost_at_the_end_where_care_fails(decoded_s: float) -> None:
    stream = apart_stream(Careless(["Thank", "you."], {"Thank": "Tank", "you.": "new."}), Delayed(10**6))
    stream._begin_care(settled_s=0.0)
    for chunk in chunks(numbered([0.0, 1.0])[: round(decoded_s * SAMPLE_RATE)], [0.1]):
        assert said(list(stream.hear(chunk))) == ""
    assert said(until_failure(stream.finish())) in ("Tank new.", "Tank you")
    assert said(list(stream.finish())) == ""


def test_all_that_came_at_once_after_a_stall_is_heard_where_care_fails() -> None:
    script = TEXT.split()[:40]
    stream = apart_stream(Careless(script, {}), Delayed(0), LIVE_PACE)
    found = list(stream.hear(AudioChunk(samples=numbered([0.0] * 40)[:SAMPLE_RATE], start_s=0.0)))
    stream._begin_care(settled_s=0.0)
    rest = numbered([0.0] * 40)[SAMPLE_RATE:]
    found += until_failure(stream.hear(AudioChunk(samples=rest, start_s=1.0)))
    assert said([*found, *stream.finish()]) == " ".join(script)


def test_what_care_made_out_is_not_taken_while_the_speaker_may_have_changed_the_language() -> None:
    listener, apart = Mumbled(TEXT.split(), {}), Delayed(0)
    stream = apart_stream(listener, apart)
    sound = chunks(numbered([0.0] * 8), [0.1])
    for chunk in sound[:30]:
        list(stream.hear(chunk))
    stream.language.suspected = "de"
    stream._begin_care(settled_s=2.5)
    for chunk in sound[30:40]:
        list(stream.hear(chunk))
    assert apart.begun[-1] == 0, "it is not asked for"
    stream.language.suspected = None
    list(stream.hear(sound[40]))
    assert apart.begun[-1] == 1


def test_what_is_decoded_with_care_in_a_language_that_is_spoken_no_more_is_not_taken() -> None:
    listener, apart = Mumbled(TEXT.split(), {"speak": "peak"}), Delayed(20)
    stream = apart_stream(listener, apart)
    turned = False
    for chunk in chunks(numbered([0.0] * 14), [0.1]):
        list(stream.hear(chunk))
        if apart.begun == [5] and not turned:
            stream.turn_to("fr")
            turned = True
    assert apart.begun[0] == 5, "nobody asks for it any more"
    assert len(apart.begun) == 2, "it is decoded anew"
    assert listener.languages[-1] == "fr"


def test_a_pause_commits_all_that_was_said() -> None:
    stream = stream_of(Listener(["Thank", "you."]))
    found = [one for chunk in chunks(numbered([0.0, 0.75]), [0.05]) for one in stream.hear(chunk)]
    assert said(found) == "Thank you."
    assert found[-1].tentative == ""


def test_words_that_were_decoded_when_the_pause_begins_need_no_decoding_more() -> None:
    listener = Listener(["Thank", "you."])
    stream = stream_of(listener)
    sound = numbered([0.0, 2.0])
    list(stream.hear(AudioChunk(samples=sound[: 2 * SAMPLE_RATE], start_s=0.0)))
    (found,) = stream.hear(AudioChunk(samples=sound[2 * SAMPLE_RATE :], start_s=2.0))
    assert said([found]) == "Thank you."
    assert len(listener.windows_s) == 1


def test_the_end_of_the_sound_commits_the_rest_once() -> None:
    stream = stream_of(Listener(["Thank", "you."]))
    list(stream.hear(AudioChunk(samples=numbered([0.0, 0.0]), start_s=0.0)))
    assert said(list(stream.finish())) == "Thank you."
    assert said(list(stream.finish())) == ""


def test_words_that_wait_while_the_recogniser_fails_are_committed_as_they_are() -> None:
    listener = Listener(["Thank", "you."])
    stream = stream_of(listener)
    list(stream.hear(AudioChunk(samples=numbered([0.0, 0.0]), start_s=0.0)))
    list(stream.hear(AudioChunk(samples=np.full(1600, 0.002, np.float32), start_s=2.0)))
    listener.failing = True
    with pytest.raises(RecognitionFailed):
        list(stream.hear(AudioChunk(samples=np.zeros(SAMPLE_RATE, np.float32), start_s=2.1)))
    assert said(list(stream.finish())) == "Thank you."


def test_all_is_settled_in_a_pause_and_while_somebody_speaks_only_what_is_committed() -> None:
    stream = stream_of(Listener(["Thank", "you."]))
    assert stream.settled_s(3.0) == 3.0
    list(stream.hear(AudioChunk(samples=numbered([0.0, 0.0]), start_s=0.0)))
    assert stream.settled_s(2.0) == 0.0
    list(stream.hear(AudioChunk(samples=np.zeros(SAMPLE_RATE, np.float32), start_s=2.0)))
    assert stream.settled_s(3.0) == 3.0


def test_sound_that_comes_twice_is_heard_once() -> None:
    """A device that runs fast stamps its chunks earlier and earlier; what was heard already is left out."""
    stream = stream_of(Listener(TEXT.split()))
    found = [
        one for chunk in chunks(numbered([0.0] * 6), [1.0]) for twice in (chunk, chunk) for one in stream.hear(twice)
    ]
    assert said([*found, *stream.finish()]) == "Good morning everyone and welcome. Today"


def test_a_drift_smaller_than_a_frame_of_speech_changes_nothing() -> None:
    listener = Listener(TEXT.split())
    stream = stream_of(listener)
    late = [
        AudioChunk(samples=one.samples, start_s=one.start_s + DRIFT_S / 2) for one in chunks(numbered([0.0]), [0.1])
    ]
    heard(stream, late)
    assert listener.windows_s[-1] == pytest.approx(1.0)


def test_a_long_gap_begins_anew_after_all_that_was_said() -> None:
    listener = Listener(TEXT.split())
    stream = stream_of(listener)
    sound = numbered([0.0] * 4)
    before, after = sound[: 2 * SAMPLE_RATE], sound[2 * SAMPLE_RATE :]
    found = list(stream.hear(AudioChunk(samples=before, start_s=0.0)))
    found += stream.hear(AudioChunk(samples=after, start_s=3600.0))
    assert said(found) == "Good morning"
    found += stream.finish()
    assert [word.start_s for word in words_of(found)] == [0.0, 1.0, 3600.0, 3601.0]
    assert max(listener.windows_s) == 2.0


def test_the_recogniser_is_told_what_was_said_before_its_window_each_word_once() -> None:
    script = TEXT.split()
    listener = Listener(script)
    heard(stream_of(listener), chunks(numbered([0.0] * len(script)), [1.0]))
    assert listener.contexts[0] == ""
    for context in listener.contexts:
        assert context.strip() in TEXT
        assert len(context) <= CONTEXT_CHARACTERS
    assert len(listener.contexts[-1]) > 100


def test_the_recogniser_is_told_what_the_slides_say_and_what_is_committed_already() -> None:
    listener = Listener(TEXT.split())
    stream = stream_of(listener)
    stream.terms = Terms(prompt="Bridges")
    heard(stream, chunks(numbered([0.0] * 6), [1.0]))
    assert set(listener.told) == {"Bridges"}


def test_a_window_is_cut_at_the_end_of_a_sentence() -> None:
    script = ["word", "word", "word", "word", "end.", *["more"] * 4, "more"]
    script = [f"{text}" if text.endswith(".") else f"{text}{number}" for number, text in enumerate(script)]
    listener = Listener(script)
    heard(stream_of(listener, Pace(trim_s=8.0, longest_s=20.0)), chunks(numbered([0.0] * len(script)), [1.0]))
    assert listener.contexts[-1].endswith("end.")


def test_a_window_without_the_end_of_a_sentence_is_cut_at_a_word() -> None:
    script = [f"word{number}" for number in range(12)]
    listener = Listener(script)
    found = heard(stream_of(listener, Pace(trim_s=8.0, longest_s=20.0)), chunks(numbered([0.0] * 12), [1.0]))
    assert said(found) == " ".join(script)
    assert listener.contexts[-1].strip().startswith("word0")


@pytest.mark.parametrize("pace", PACES.values(), ids=PACES)
@pytest.mark.parametrize("size_s", [0.1, 5.0, 90.0])
def test_a_window_in_which_nothing_is_made_out_does_not_grow_for_ever(pace: Pace, size_s: float) -> None:
    listener = Listener([""] * 90)
    assert said(heard(stream_of(listener, pace), chunks(numbered([0.0] * 90), [size_s]))) == ""
    assert max(listener.windows_s) <= LONGEST_S


@pytest.mark.parametrize("pace", PACES.values(), ids=PACES)
@pytest.mark.parametrize("unclear", range(20, 28))
def test_the_first_words_that_are_made_out_in_a_full_window_are_not_lost(pace: Pace, unclear: int) -> None:
    script = [""] * unclear + TEXT.split()[:10]
    found = heard(stream_of(Listener(script), pace), chunks(numbered([0.0] * len(script)), [0.1]))
    assert said(found) == " ".join(TEXT.split()[:10])


def test_a_long_window_begins_anew_in_a_pause() -> None:
    listener = Listener(TEXT.split())
    heard(stream_of(listener), chunks(numbered([0.0] * 8 + [1.0] + [0.0] * 3), [0.1]))
    assert listener.windows_s[-1] < 6.0


def test_a_language_that_is_given_stays() -> None:
    listener = Listener(TEXT.split(), guesses=[("de", 0.99)] * 9)
    found = heard(stream_of(listener), chunks(numbered([0.0] * 6), [1.0]))
    assert set(listener.languages) == {"en"}
    assert {one.language for one in found} == {"en"}


@pytest.mark.parametrize(("cost_s", "decodings"), [(0.1, 40), (0.75, 20), (3.0, 5)])
def test_on_a_slow_machine_the_steps_stretch_until_decoding_leaves_time_for_the_rest(
    cost_s: float, decodings: int
) -> None:
    ticks = itertools.count(0.0, cost_s)  # every decoding looks at the clock twice
    listener = Listener([f"word{number}" for number in range(20)])
    stream = SpeechStream(
        listener, LoudVoice(), language="en", pace=Pace(step_s=0.5, busiest=0.75), timer=lambda: next(ticks)
    )
    assert said(heard(stream, chunks(numbered([0.0] * 20), [0.1]))) == " ".join(listener.script)
    assert len(listener.windows_s) == pytest.approx(decodings, abs=5)


def test_a_speaker_who_goes_on_in_another_language_is_heard_in_it_from_where_it_was_noticed() -> None:
    listener = Listener(TEXT.split()[:16])
    listener.judgements = [("en", 0.9), ("de", 0.99), ("de", 0.99)]
    found = heard(stream_of(listener, language=None), chunks(numbered([0.0] * 16), [0.5]))
    assert said(found) == " ".join(TEXT.split()[:16])
    assert [listener.languages[0], listener.languages[1], listener.languages[-1]] == [None, "en", "de"]
    changed = [one.language for one in found].index("de")
    assert {one.language for one in found[changed:]} == {"de"}
    assert listener.contexts[listener.languages.index("de")] == ""


@pytest.mark.parametrize("told_s", [0.0, 2.5, 6.0, 7.25, 11.5])
@pytest.mark.parametrize(("told", "then"), [("de", {"de"}), (None, {None, "en"})])
@pytest.mark.parametrize("pace", PACES)
def test_a_person_tells_another_language_and_no_word_is_lost_or_said_twice(
    told_s: float, told: str | None, then: set[str | None], pace: str
) -> None:
    listener = Listener(TEXT.split()[:12])
    stream, found = stream_of(listener, pace=PACES[pace]), list[Hypothesis]()
    before = 0
    for chunk in chunks(numbered([0.0] * 12), [0.25]):
        if chunk.start_s == told_s:
            stream.turn_to(told)
            before = len(listener.languages)
        found += stream.hear(chunk)
    found += stream.finish()
    assert said(found) == " ".join(TEXT.split()[:12])
    assert set(listener.languages[:before]) <= {"en"}
    assert set(listener.languages[before:]) <= then
    assert listener.languages[-1] == (told or "en")
    if told is not None:
        assert listener.contexts[before] == ""  # what was said before is in the other language


def test_while_another_language_is_suspected_nothing_is_committed() -> None:
    listener = Listener(TEXT.split()[:12])
    listener.judgements = [("de", 0.99), ("en", 0.99)]
    stream = stream_of(listener, language=None)
    suspected: list[int] = []
    for chunk in chunks(numbered([0.0] * 12), [0.5]):
        found = list(stream.hear(chunk))
        if stream.language.suspected:
            suspected.append(sum(len(one.committed) for one in found))
    assert suspected
    assert sum(suspected) == 0
    assert stream.language.current == "en"


def test_a_foreign_sentence_that_ends_the_talk_is_heard_in_its_language() -> None:
    listener = Listener(TEXT.split()[:5])
    listener.judgements = [("de", 0.99), ("de", 0.99)]
    found = heard(stream_of(listener, language=None), chunks(numbered([0.0] * 5), [0.5]))
    assert said(found) == " ".join(TEXT.split()[:5])
    assert found[-1].language == "de"


def test_a_given_language_is_not_judged() -> None:
    listener = Listener(TEXT.split())
    heard(stream_of(listener), chunks(numbered([0.0] * 20), [0.5]))
    assert listener.judged_s == []


@pytest.mark.parametrize("end", ["pause", "finish"])
def test_what_the_decoder_leaves_out_at_the_end_of_a_window_is_decoded_by_itself(end: str) -> None:
    listener = Listener(TEXT.split()[:8])
    listener.ends_after = TEXT.split()[3]
    sound = numbered([0.0] * 8)
    found = heard(stream_of(listener), chunks(np.pad(sound, (0, 2 * SAMPLE_RATE)) if end == "pause" else sound, [0.5]))
    assert said(found) == " ".join(TEXT.split()[:8])
    assert listener.contexts[-1] == ""


class MumblingListener(Listener):
    """Hears every word right, and thinks none of them probable."""

    def _heard(self, number: int, where: np.ndarray, window: int) -> Word:
        return replace(super()._heard(number, where, window), probability=0.6)


def waits_s(listener: Listener, pace: Pace) -> list[float]:
    """How long before the newest sound each word ended when it came; a step and a word are out of step."""
    stream = stream_of(listener, pace)
    sound = chunks(numbered([0.0] * len(listener.script)), [0.7])
    return [chunk.end_s - word.end_s for chunk in sound for word in words_of(list(stream.hear(chunk)))]


def test_words_of_a_clear_speaker_wait_less_for_the_sound_after_them_than_those_of_an_unclear_one() -> None:
    script = TEXT.split()[:24]
    careful = Pace(step_s=0.7, guard_s=1.5, clear_guard_s=1.5, trim_s=12.0)
    quick = replace(careful, clear_guard_s=0.4)
    assert np.median(waits_s(Listener(script), quick)) < np.median(waits_s(Listener(script), careful)) - 0.2
    assert waits_s(MumblingListener(script), quick) == waits_s(MumblingListener(script), careful)


class StumblingListener(Listener):
    """Fails at every sound that has one of its words in it."""

    def _heard(self, number: int, where: np.ndarray, window: int) -> Word:
        if self.script[number - 1] == "bridges,":
            raise RecognitionFailed
        return super()._heard(number, where, window)


def test_sound_that_cannot_be_decoded_does_not_silence_all_that_is_said_after_it() -> None:
    script = (TEXT.split() * 2)[:60]
    listener, found, failures = StumblingListener(script[:8] + [word.upper() for word in script[8:]]), [], 0
    listener.script[8] = "bridges,"
    stream = stream_of(listener, LIVE_PACE)
    for chunk in chunks(numbered([0.0] * len(script)), [0.5]):
        try:
            found += stream.hear(chunk)
        except RecognitionFailed:
            failures += 1
    found += stream.finish()
    words = said(found).split()
    assert failures
    assert max(listener.windows_s) <= LIVE_PACE.longest_s + 1.0
    assert words[-20:] == list(listener.script[-20:])
