"""The stage that hears: queued sound into hypotheses and sentences."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from translator.channel import Channel, Closed, Latest
from translator.clock import Clock
from translator.flow import AudioChunk, Hypothesis, Notice, Severity, Utterance, Word
from translator.reports import Reports
from translator.slides.terms import Terms
from translator.speech.recent import RecentSound
from translator.speech.sentences import SentenceCutter
from translator.speech.stream import DRIFT_S, SpeechStream

LAG_SAID_S = 8.0
"""A recogniser further behind than this is told to the person,"""
LAG_AGAIN_S = 60.0
"""and not again before this has passed; that it has caught up is told, too."""
AROUND_S = 0.3
"""Sound before and after the words of a sentence that belongs to it."""


class Hearing:
    """Takes sound from a channel; hands on hypotheses, and after each the sentences that it completes.

    `terms` brings what the slides say, as they change; `with_sound` gives each sentence its sound; `unspoken` is told
    where no speech was heard. One thread runs it; `dropped` may be called from the sound's, `turn_to` from any.
    """

    def __init__(
        self,
        speech: SpeechStream,
        sound: Channel[AudioChunk],
        put: Callable[[Hypothesis | Utterance], None],
        *,
        terms: Latest[Terms],
        reports: Reports,
        clock: Clock,
        full_speed: bool,
        unspoken: Notice,
        with_sound: bool = False,
    ) -> None:
        self._speech = speech
        self._sound = sound
        self._put = put
        self._terms = terms
        self._reports = reports
        self._clock = clock
        self._full_speed = full_speed
        self._unspoken = unspoken
        self._recent = RecentSound() if with_sound else None
        self._spoke = False
        self._language: str | None = None  # of the words that are collected
        self._lag_said_s = -LAG_AGAIN_S
        self._lags = False  # whether the person was told that it lags
        self._late = False  # whether what was heard last was heard late
        self._lock = threading.Lock()  # guards _lost_s and _told
        self._lost_s = 0.0
        self._told: tuple[str | None] | None = None  # a language that is not taken yet

    def turn_to(self, language: str | None) -> None:
        """The speaker speaks this language from now on (a Whisper code; None: find it); any thread."""
        with self._lock:
            self._told = (language,)

    @property
    def spoken(self) -> str | None:
        """The language that is spoken (a Whisper code; None: not known), as it was told or found; any thread."""
        with self._lock:
            return self._speech.language.current if self._told is None else self._told[0]

    def dropped(self, chunk: AudioChunk) -> None:
        """The channel was full: this was never heard."""
        with self._lock:
            self._lost_s += len(chunk.samples) / chunk.rate

    def run(self) -> None:
        """Hear until the sound is closed, then finish what was said."""
        speech, cutter = self._speech, SentenceCutter()
        heard_s = 0.0
        for chunk in self._chunks():
            heard_s = chunk.end_s
            if self._recent is not None:
                self._recent.hear(chunk)
            self._say_losses(chunk.lost_s, chunk.start_s)
            speech.terms = self._terms.take() or speech.terms
            self._turn()
            try:
                for hypothesis in speech.hear(chunk):
                    self._hand_on(hypothesis, cutter)
            except Exception as error:  # noqa: BLE001 - a failing stage is said, and goes on with the next sound
                self._reports.say(error, "recognition-failed", Severity.ERROR)
                continue
            self._put_sentences(cutter.silent_until(speech.settled_s(heard_s)))
            self._say_lag(self._clock.now(), heard_s)
        self._turn()
        try:
            for hypothesis in speech.finish():
                self._hand_on(hypothesis, cutter)
        except Exception as error:  # noqa: BLE001 - what is committed must still come out
            self._reports.say(error, "recognition-failed", Severity.ERROR)
        self._put_sentences(cutter.flush())
        self._say_losses(0.0, heard_s)
        if heard_s > 0 and not self._spoke:  # where no sound came, what kept it away is said
            self._reports.tell(self._unspoken)

    def _turn(self) -> None:
        """Take the language that was told, where one was."""
        with self._lock:
            told, self._told = self._told, None
            if told is not None:
                self._speech.turn_to(*told)

    def _chunks(self) -> Iterator[AudioChunk]:
        """Queued sound in order; live, all that is queued comes as one chunk, so that a late recogniser catches up."""
        while True:
            try:
                first = self._sound.get()
            except Closed:
                return
            if self._full_speed:
                yield first
                continue
            joined = [first]
            for chunk in self._sound.take_all():
                if chunk.lost_s or abs(chunk.start_s - joined[-1].end_s) > DRIFT_S:
                    yield _joined(joined)
                    joined = []
                joined.append(chunk)
            yield _joined(joined)

    def _say_losses(self, lost_s: float, before_s: float) -> None:
        with self._lock:
            lost_s, self._lost_s = self._lost_s + lost_s, 0.0
        if lost_s > 0:
            self._reports.tell(
                Notice(
                    severity=Severity.WARNING,
                    code="sound-lost",
                    text=f"{lost_s:.1f} s of sound were lost before {before_s:.0f} s.",
                    remedy="Close other programs that use the processor or the sound device.",
                )
            )

    def _say_lag(self, now_s: float, heard_s: float) -> None:
        lag_s = now_s - heard_s
        was_late, self._late = self._late, lag_s >= LAG_SAID_S
        if self._lags and not self._late:
            self._lags = False
            text = "Recognition has caught up with the speaker."
            self._reports.tell(Notice(severity=Severity.INFO, code="lag-over", text=text))
        lags = was_late and self._late  # late once is a machine that slept
        if self._full_speed or not lags or now_s - self._lag_said_s < LAG_AGAIN_S:
            return
        self._lag_said_s, self._lags = now_s, True
        self._reports.tell(
            Notice(
                severity=Severity.WARNING,
                code="lag",
                text=f"Recognition is {lag_s:.0f} s behind the speaker.",
                remedy="Close other programs, or choose a smaller model.",
            )
        )

    def _hand_on(self, hypothesis: Hypothesis, cutter: SentenceCutter) -> None:
        self._spoke = self._spoke or bool(hypothesis.committed)
        if hypothesis.language != self._language:
            self._put_sentences(cutter.flush())
            self._language = hypothesis.language
        self._put(hypothesis)
        self._put_sentences(cutter.add(hypothesis.committed, hypothesis.language))

    def _put_sentences(self, sentences: Sequence[tuple[Word, ...]]) -> None:
        for words in sentences:
            sound = None
            if self._recent is not None:
                sound = self._recent.between(words[0].start_s - AROUND_S, words[-1].end_s + AROUND_S)
            self._put(Utterance(words=words, language=self._language, sound=sound))


def _joined(chunks: Sequence[AudioChunk]) -> AudioChunk:
    """Chunks that follow one another, as one."""
    return replace(chunks[0], samples=np.concatenate([chunk.samples for chunk in chunks]))
