"""The reference policy: LocalAgreement-2 on windows padded to 30 s, as whisper_streaming has it, at live pace.

Macháček et al., 2023, "Turning Whisper into Real-Time Transcription System". It shares no code with the product, so
that a change there cannot move what the product is compared with.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from translator.flow import SAMPLE_RATE, Hypothesis, Published, Samples, Word

STEP_S = 1.0
"""New sound before the next decoding."""
TRIM_S = 15.0
"""A longer window is cut at the end of a segment that is committed."""
PROMPT_CHARACTERS = 200
OVERLAP_S = 0.1
"""How far before the last committed word a new one may start."""
NEAR_S = 1.0
"""Repetitions are looked for at most this far from the last committed word."""
LONGEST_REPEAT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcription:
    """The words of a window, and the ends of its segments, in seconds since the window began."""

    words: tuple[Word, ...]
    segment_ends_s: tuple[float, ...]


Transcribe = Callable[[Samples, str], Transcription]
"""From a window (16 kHz mono) and the text before it."""


class Agreement:
    """Commits the words on which two transcriptions in a row agree to the letter."""

    def __init__(self) -> None:
        self.committed: list[Word] = []
        self.pending: list[Word] = []
        self.last_s = 0.0

    def update(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Take a transcription, timed from the beginning of the talk; gives the newly committed words."""
        fresh = self._without_said([word for word in words if word.start_s > self.last_s - OVERLAP_S])
        agreed = 0
        while agreed < min(len(fresh), len(self.pending)) and fresh[agreed].text == self.pending[agreed].text:
            agreed += 1
        self.pending = fresh[agreed:]
        self.committed.extend(fresh[:agreed])
        if agreed:
            self.last_s = fresh[agreed - 1].end_s
        return tuple(fresh[:agreed])

    def _without_said(self, fresh: list[Word]) -> list[Word]:
        if not fresh or not self.committed or abs(fresh[0].start_s - self.last_s) >= NEAR_S:
            return fresh
        for length in range(1, min(len(self.committed), len(fresh), LONGEST_REPEAT) + 1):
            said = [word.text for word in self.committed[-length:]]
            if said == [word.text for word in fresh[:length]]:
                return fresh[length:]
        return fresh


class ReferenceStream:
    """A growing window of sound, transcribed again and again."""

    def __init__(self, transcribe: Transcribe) -> None:
        self._transcribe = transcribe
        self._agreement = Agreement()
        self._sound: Samples = np.zeros(0, np.float32)
        self._start_s = 0.0

    def hear(self, samples: Samples) -> Hypothesis:
        """Take the next sound and transcribe the window."""
        self._sound = np.concatenate([self._sound, samples])
        found = self._transcribe(self._sound, self._prompt())
        words = [
            replace(word, start_s=word.start_s + self._start_s, end_s=word.end_s + self._start_s)
            for word in found.words
        ]
        committed = self._agreement.update(words)
        if len(self._sound) / SAMPLE_RATE > TRIM_S:
            self._trim([end_s + self._start_s for end_s in found.segment_ends_s])
        return self._hypothesis(committed)

    def finish(self) -> Hypothesis:
        """The sound has ended: what is pending is committed."""
        rest, self._agreement.pending = tuple(self._agreement.pending), []
        return self._hypothesis(rest)

    def _hypothesis(self, committed: tuple[Word, ...]) -> Hypothesis:
        return Hypothesis(committed=committed, tentative="".join(word.text for word in self._agreement.pending).strip())

    def _prompt(self) -> str:
        before = "".join(word.text for word in self._agreement.committed if word.end_s <= self._start_s)
        return before[-PROMPT_CHARACTERS:]

    def _trim(self, ends_s: list[float]) -> None:
        """Cut at the end of the last segment but one, or of an earlier one, that is committed as a whole."""
        committed_s = self._agreement.committed[-1].end_s if self._agreement.committed else -1.0
        done = [end_s for end_s in ends_s[:-1] if end_s <= committed_s]
        if done:
            drop = round((done[-1] - self._start_s) * SAMPLE_RATE)
            self._sound = self._sound[drop:]
            self._start_s = done[-1]


def run_paced(
    samples: Samples,
    transcribe: Transcribe,
    now: Callable[[], float] = time.perf_counter,
    wait: Callable[[float], None] = time.sleep,
) -> list[Published]:
    """The events of a talk that is heard as it is given, in real time; one that is late hears all there is at once."""
    stream = ReferenceStream(transcribe)
    duration_s = len(samples) / SAMPLE_RATE
    events: list[Published] = []
    began, heard_s = now(), 0.0
    while heard_s < duration_s:
        left_s = min(heard_s + STEP_S, duration_s) - (now() - began)
        if left_s > 0:
            wait(left_s)
        until_s = min(max(now() - began, min(heard_s + STEP_S, duration_s)), duration_s)
        hypothesis = stream.hear(samples[round(heard_s * SAMPLE_RATE) : round(until_s * SAMPLE_RATE)])
        heard_s = until_s
        events.append(Published(at_s=now() - began, event=hypothesis))
    events.append(Published(at_s=now() - began, event=stream.finish()))
    return events
