"""A stream of sound into committed and tentative words."""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from translator.flow import SAMPLE_RATE, AudioChunk, Hypothesis, Samples, Word
from translator.slides.terms import Terms
from translator.speech.care import CAREFUL_S, Apart, Care, Clarity, Sound, at_once
from translator.speech.fusion import begins, resembles
from translator.speech.language import SpokenLanguage
from translator.speech.loops import without_squeezed
from translator.speech.pace import Pace
from translator.speech.policy import PROBABLE, LocalAgreement, mean_probability
from translator.speech.sentences import ENDS
from translator.speech.voice import VoiceActivity
from translator.speech.whisper import Decoding, Heard, Recogniser
from translator.speech.window import Window

CUT_OFF_S = 0.4
"""A word that ends so shortly before the sound does may go on."""
LEFT_OUT_S = 0.8
"""With more speech than this after the last word, the decoder has ended the text before the sound."""
LONGEST_WORD_S = 2.0
"""The last word before what the decoder does not make out, another language for example, is timed over all of that."""
PAUSED_S = 0.3
"""After so much silence the end of a sentence is the speaker's, not the sound's."""
JUDGED_S = 3.0
"""After so much speech the language is judged anew,"""
JUDGED_AGAIN_S = 1.5
"""and after so much where it seemed another, or where words are, on average, less probable than"""
UNSURE = 0.5
DOUBTFUL = 0.5
"""Less probable words, on average, are decoded once more before a pause commits them, with care;"""
LEAST_CAREFUL_S = 1.0
"""with so much sound at least: less is mostly the beginning of a word;"""
LEISURE_S = 0.7
"""and only where a decoding usually takes less than this: with care it takes three or four times as long."""
COST_MEMORY = 0.7
"""How much of what decodings cost before counts beside what the last one did."""
DRIFT_S = 0.02
"""A chunk may begin this much away from the end of the one before, without anything lost or heard twice."""


class SpeechStream:
    """Feeds a recogniser growing windows of sound and commits what stays.

    Every word that is committed is given once, in order. One thread; what is decoded with care is decoded `apart`.
    `language` is a Whisper code, or None to find it from the first confident speech and keep it until the speaker
    changes it.
    """

    def __init__(
        self,
        recogniser: Recogniser,
        voice: VoiceActivity,
        *,
        language: str | None = None,
        pace: Pace | None = None,
        timer: Callable[[], float] = time.perf_counter,
        apart: Apart = at_once,
    ) -> None:
        self.language = SpokenLanguage(language)
        self.terms = Terms()  # what the slides say; set by whoever feeds the stream
        self._recogniser = recogniser
        self._care = Care(recogniser, apart)
        self._voice = voice
        self._pace = pace or Pace()
        self._agreement = LocalAgreement(may_go_on=lambda text: begins(text, self.terms.spellings))
        self._window = Window()
        self._clarity = Clarity()
        self._decoded_s = 0.0  # how far the last decoding heard
        self._timer = timer
        self._cost_s = 0.0  # what a decoding takes, the last ones most
        self._asked_again_s = 0.0  # the end of the speech that was last decoded by itself
        self._cared_s: float | None = None  # the end of the speech that was last decoded with care because of a pause
        self._failure: Exception | None = None  # what care has failed with
        self._judged_s = 0.0  # how far the language was judged
        self._began = False

    @property
    def _silence_s(self) -> float:
        """How long nobody has spoken."""
        return self._window.end_s - (self._voice.last_speech_s() or 0.0)

    @property
    def _is_full(self) -> bool:
        return self._window.length_s >= self._pace.longest_s

    def hear(self, chunk: AudioChunk) -> Iterator[Hypothesis]:
        """Take the next sound, of any length; gives what it made clear, often nothing, each thing as soon as it is."""
        yield from self._bridge_gap(chunk)
        early_s = self._window.end_s - chunk.start_s  # the device runs fast: what we have heard already
        samples = chunk.samples[round(early_s * SAMPLE_RATE) :] if early_s > DRIFT_S else chunk.samples
        yield from self._hear_all(samples)
        self._raise_failure()

    def _hear_all(self, samples: Samples) -> Iterator[Hypothesis]:
        """Hear so much at a time that no window outgrows what the recogniser takes."""
        while len(samples):
            room_s = max(self._pace.longest_s - self._window.length_s, self._pace.margin_s)
            size = round(min(room_s, self._pace.longest_s - self._pace.trim_s) * SAMPLE_RATE)
            yield from self._hear(samples[:size])
            samples = samples[size:]

    def _hear(self, samples: Samples) -> Iterator[Hypothesis]:
        self._agreement.language = self.language.current
        self._voice.hear(samples, self._window.end_s)
        self._window.add(samples)
        last_s = self._voice.last_speech_s()
        unheard = last_s is not None and last_s > self._decoded_s
        pausing = self._silence_s >= self._pace.pause_s
        step_s = max(self._pace.step_s, self._cost_s / self._pace.busiest)
        if self._is_full or not self.language.suspected:  # else it may have been in another language
            yield from self._cared(wait=self._is_full)
        if self.language.may_change and self._judge_language(pausing=pausing):
            self._forget_language()
            yield from self._decode(last=pausing)
        elif self.language.suspected and not self._is_full:
            pass  # what is said now may have to be heard in another language
        elif self._is_full or (unheard and (pausing or self._window.end_s - self._decoded_s >= step_s)):
            yield from self._decode(last=pausing)
        elif self._care.is_under_way:
            pass
        elif pausing and self._is_doubtful and self._cared_s != last_s:
            self._cared_s = last_s  # once, also where it fails
            self._begin_care(settled_s=self._window.end_s)
            yield from self._cared()
        elif pausing and self._agreement.pending:
            yield self._hypothesis(self._flush())
        if pausing and not self._agreement.pending and not self._care.is_under_way:
            yield from self._left_out()
            self._trim_silence()

    def turn_to(self, language: str | None) -> None:
        """The speaker speaks this language (a Whisper code; None: find it), and did in what is not committed yet, which
        is heard again in it with the next sound.
        """
        self.language.tell(language)
        if self._began:
            self._forget_language()

    def settled_s(self, heard_s: float) -> float:
        """Up to when nothing more will be committed: `heard_s` in a pause, else the end of the last committed word."""
        last_s = self._voice.last_speech_s()
        waiting = self._agreement.pending or self._care.is_under_way
        if not waiting and (last_s is None or last_s <= self._decoded_s):
            return heard_s
        return self._agreement.last_end_s

    def finish(self) -> Iterator[Hypothesis]:
        """The sound has ended: commit all that was said."""
        yield from self._finish()
        self._raise_failure()

    def _finish(self) -> Iterator[Hypothesis]:
        if self.language.suspected and self._judge_language(pausing=True):
            self._forget_language()
        last_s = self._voice.last_speech_s()
        yield from self._cared(wait=True)
        if last_s is not None and last_s > self._decoded_s - self._pace.pause_s and self._window.length_s > 0:
            yield from self._decode(last=True)
            yield from self._cared(wait=True)
        if self._agreement.pending:
            yield self._hypothesis(self._flush())
        yield from self._left_out()

    def _raise_failure(self) -> None:
        """Raise what care has failed with, once all else is done: nothing that was heard is lost for it."""
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    def _bridge_gap(self, chunk: AudioChunk) -> Iterator[Hypothesis]:
        """Lost sound becomes silence of the same length; before a long gap, all that was said is committed."""
        if not self._began:
            self._began = True
            self._window.move(chunk.start_s)
            self._decoded_s = chunk.start_s
        gap_s = chunk.start_s - self._window.end_s
        if gap_s > self._pace.longest_s / 2:
            yield from self._finish()
            self._restart(chunk.start_s)
        elif gap_s > DRIFT_S:
            yield from self._hear_all(np.zeros(round(gap_s * SAMPLE_RATE), np.float32))

    def _decode(self, *, last: bool, context: str | None = None) -> Iterator[Hypothesis]:
        """Decode the window; with `last` all of it is committed. `context` is told in place of what was said before.

        What is doubtful when it is to be committed waits for care, with more of the sound before it.
        """
        self._decoded_s = self._window.end_s
        began_s = self._timer()
        start_s, before = self._window.start_s, self._window.before if context is None else context
        try:
            heard = self._recogniser.encode(self._window.since(start_s))
            if confirmed := self._confirm(heard):
                yield self._hypothesis(confirmed)
            if context is None and not self._care.is_under_way and self._is_overdue:
                self._begin_care(settled_s=self._window.end_s - self._pace.careful_s)
            committed = self._take(
                self._decoding(heard, before), start_s, settled_s=self._settled_s, doubtful=self._least_probable
            )
            self._clarity.remember(committed)
        except Exception:
            if self._is_full:  # else the sound that cannot be decoded stays in every window to come
                self._cut(self._window.end_s)
            raise
        self._cost_s = COST_MEMORY * self._cost_s + (1 - COST_MEMORY) * (self._timer() - began_s)
        if last and not self._care.is_under_way:
            if context is None and self._is_doubtful:
                self._begin_care(settled_s=self._window.end_s)
            else:
                committed += self._flush()
        if self._window.length_s > self._pace.trim_s:
            self._trim()
        yield self._hypothesis(committed)
        yield from self._cared()

    def _begin_care(self, *, settled_s: float) -> None:
        """Decode what is heard by now with care: what ends before `settled_s` is to be committed then."""
        start_s, before = self._window.longer(CAREFUL_S)
        sound = Sound(samples=self._window.since(start_s), start_s=start_s, end_s=self._window.end_s, before=before)
        self._care.begin(sound, settled_s=settled_s, language=self.language.current, terms=self.terms)

    def _cared(self, *, wait: bool = False) -> Iterator[Hypothesis]:
        """Commit what care has made out by now, or, if it is to `wait`, will have."""
        try:
            cared = self._care.take(wait=wait)
        except Exception as error:  # noqa: BLE001 - raised when what was heard is dealt with
            self._failure = error
            return
        if cared is not None and cared.sound.start_s > self._window.kept_s - DRIFT_S:  # else what it says is forgotten
            sound = cared.sound
            self._clarity.remember([word for word in self._agreement.pending if word.end_s <= cared.settled_s])
            yield self._hypothesis(
                self._take(cared.decoding, sound.start_s, end_s=sound.end_s, settled_s=cared.settled_s)
            )

    def _flush(self) -> tuple[Word, ...]:
        """Commit what is pending; gives it."""
        flushed = self._agreement.flush()
        self._clarity.remember(flushed)
        return flushed

    def _decoding(self, heard: Heard, before: str) -> Decoding:
        """What is made out in a window after the text `before` it; tells the language where that is not known."""
        decoding = self._recogniser.decode(heard, language=self.language.current, context=before, terms=self.terms)
        if self.language.current is None:
            self.language.guess(decoding.language, decoding.language_probability)
            self._judged_s = self._window.end_s
        return decoding

    def _take(
        self,
        decoding: Decoding,
        start_s: float,
        *,
        end_s: float | None = None,
        settled_s: float,
        doubtful: float = 0.0,
    ) -> tuple[Word, ...]:
        """Commit what a decoding of the sound from `start_s` to `end_s` (None: the newest) makes certain; gives it."""
        end_s = self._window.end_s if end_s is None else end_s
        return self._agreement.update(
            [word for word in _from(start_s, decoding.words) if self._was_spoken(word)],
            settled_s=settled_s,
            sure_s=end_s - (self._pace.clear_guard_s if self._clarity.is_clear else self._pace.guard_s),
            whole_s=end_s - CUT_OFF_S,
            paused=end_s - (self._voice.last_speech_s() or 0.0) >= PAUSED_S,
            doubtful=doubtful,
            window_s=start_s,
            ended_s=end_s if end_s < self._decoded_s else math.inf,
        )

    @property
    def _settled_s(self) -> float:
        """Words that end before this are committed as they are, or decoded with care."""
        return self._window.end_s - (self._pace.careful_after_s if self._takes_care else self._pace.settle_s)

    @property
    def _least_probable(self) -> float:
        """How probable a word must be to be committed as it is: care may make clearer what is less so."""
        return DOUBTFUL if self._takes_care else 0.0

    @property
    def _takes_care(self) -> bool:
        """Whether an unclear speaker's doubtful words are decoded with care: where there is time for it."""
        known = self.language.current is not None
        return (
            known and self._pace.careful_after_s < math.inf and self._cost_s <= LEISURE_S and not self._clarity.is_clear
        )

    @property
    def _is_overdue(self) -> bool:
        """Whether words wait so long that only care makes them clearer."""
        return self._takes_care and any(word.end_s <= self._settled_s for word in self._agreement.pending)

    @property
    def _is_doubtful(self) -> bool:
        """Whether what is to be committed as it is should be decoded with care."""
        pending = self._agreement.pending
        long_enough = self._window.length_s >= LEAST_CAREFUL_S
        return self._takes_care and long_enough and bool(pending) and mean_probability(pending) < DOUBTFUL

    def _confirm(self, heard: Heard) -> tuple[Word, ...]:
        """Commit the pending words that the window, as it is now, bears out; gives those."""
        language, pending, start_s = self.language.current, self._agreement.pending, self._window.start_s
        if language is None or not pending or self._pace.confirmed > 1.0:
            return ()
        before = [word for word in self._agreement.committed if (word.start_s + word.end_s) / 2 > start_s]
        words = _from(start_s, self._recogniser.confirm(heard, [*before, *pending], language))
        spoken = tuple(itertools.takewhile(self._was_spoken, without_squeezed(words)[len(before) :]))
        last_s = self._voice.last_speech_s() or 0.0
        ended = bool(spoken) and last_s - spoken[-1].end_s < PAUSED_S  # else more was said before the pause
        confirmed = self._agreement.confirm(
            spoken,
            sure=self._is_sure,
            settled_s=self._settled_s,
            whole_s=self._window.end_s - CUT_OFF_S,
            paused=ended and self._silence_s >= PAUSED_S,
            doubtful=self._least_probable,
        )
        self._clarity.remember(confirmed)
        return confirmed

    def _is_sure(self, word: Word) -> bool:
        """Whether a word is probable enough in newer sound, and not perhaps one of the slides', misheard."""
        certain = word.is_vouched_for or word.probability >= PROBABLE
        return word.probability >= self._pace.confirmed and (certain or not resembles(word.text, self.terms.spellings))

    def _left_out(self) -> Iterator[Hypothesis]:
        """What was said after the last committed word, where the decoder ended the text before the sound did: that much
        of the window is decoded once more, by itself.
        """
        last_s = self._voice.last_speech_s() or 0.0
        from_s = max(self._agreement.last_end_s, self._window.start_s) + PAUSED_S
        if last_s <= self._asked_again_s or self._voice.spoken_s(from_s, self._window.end_s) <= LEFT_OUT_S:
            return
        self._asked_again_s = last_s
        self._cut(self._agreement.last_end_s)
        yield from self._decode(last=True, context="")  # what was said before may be why it ended

    def _judge_language(self, *, pausing: bool) -> bool:
        """Judge the newest sound once enough was said since the last time; gives whether the speaker has changed.

        Sooner where another language is suspected, or what is pending is improbable: it may be another language.
        """
        pending = self._agreement.pending
        unsure = self.language.suspected is not None or (bool(pending) and mean_probability(pending) < UNSURE)
        new_s = self._voice.spoken_s(self._judged_s, self._window.end_s)
        if new_s < (JUDGED_AGAIN_S if unsure else JUDGED_S) and not (unsure and pausing and new_s > 0):
            return False
        self._judged_s = self._window.end_s
        new = self._window.since(self._agreement.last_end_s)
        enough = len(new) >= JUDGED_AGAIN_S * SAMPLE_RATE
        return self.language.judge(
            *self._recogniser.language_of(new if enough else self._window.since(self._window.start_s)), ended=pausing
        )

    def _forget_language(self) -> None:
        """What is not committed is heard again in the new language; the text before it is in the old one."""
        self._agreement.shorten_last(LONGEST_WORD_S)
        self._cut(self._agreement.last_end_s)
        self._window.forget()
        self._care.forget()
        self._agreement.pending = ()
        self._decoded_s = self._window.start_s

    def _was_spoken(self, word: Word) -> bool:
        """Words out of silence are the decoder's invention."""
        return self._voice.spoken_s(word.start_s - 0.25, word.end_s + 0.25) > 0.06

    def _hypothesis(self, committed: tuple[Word, ...]) -> Hypothesis:
        tentative = "".join(word.text for word in self._agreement.pending).strip()
        return Hypothesis(committed=committed, tentative=tentative, language=self.language.likely)

    def _trim(self) -> None:
        """Cut the window at the end of a committed sentence, else at a committed word, so that some context stays."""
        target_s = self._window.end_s - self._pace.trim_s / 2
        done = [word for word in self._agreement.committed if word.end_s > self._window.start_s + 1.0]
        sentences = [word for word in done if word.text.endswith(ENDS)]
        if sentences and sentences[-1].end_s >= target_s - 4.0:
            self._cut(min(sentences, key=lambda word: abs(word.end_s - target_s)).end_s)
        elif done:
            self._cut(min(done, key=lambda word: abs(word.end_s - target_s)).end_s)
        elif self._is_full:
            first_s = min((word.start_s for word in self._agreement.pending), default=self._window.end_s)
            self._cut(max(first_s - self._pace.margin_s, self._window.start_s + 1.0))

    def _trim_silence(self) -> None:
        """In a pause, with all committed, a long window begins anew; so does one of mere silence."""
        last_s = self._voice.last_speech_s() or 0.0
        if (
            self._window.length_s > self._pace.trim_s / 2
            or self._window.end_s - max(last_s, self._window.start_s) > 3.0
        ):
            self._cut(self._window.end_s - self._pace.margin_s)

    def _cut(self, time_s: float) -> None:
        """Begin the window at `time_s`."""
        self._window.cut(time_s, self._agreement.committed)
        self._agreement.forget_before(self._window.start_s, self._window.kept_s)

    def _restart(self, start_s: float) -> None:
        self._cut(self._window.end_s)
        self._window.move(start_s)
        self._decoded_s = start_s


def _from(start_s: float, words: Sequence[Word]) -> list[Word]:
    """Words that are timed from `start_s`, timed as all else is."""
    return [replace(word, start_s=word.start_s + start_s, end_s=word.end_s + start_s) for word in words]
