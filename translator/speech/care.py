"""Care: a slower and better decoding of what an unclear speaker leaves doubtful, beside the quick ones."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from statistics import fmean
from typing import Protocol

from translator.flow import Samples, Word
from translator.slides.terms import Terms
from translator.speech.whisper import Decoding, Recogniser

CAREFUL_S = 16.0
"""So much sound is decoded with care at most."""


CLEAR = 0.85
"""A speaker whose words are, on average, less probable is not understood well:"""
CLEAR_WORDS = 50
"""the last ones, so many."""


class Clarity:
    """How well a speaker is understood, by how probable the words were as they were heard without care."""

    def __init__(self) -> None:
        self._last = deque[float](maxlen=CLEAR_WORDS)

    def remember(self, words: Iterable[Word]) -> None:
        """These words, in order; with care, those of all speakers are more probable."""
        self._last.extend(1.0 if word.is_vouched_for else word.probability for word in words)

    @property
    def is_clear(self) -> bool:
        """Whether the speaker is understood well, by the words so far."""
        return bool(self._last) and fmean(self._last) >= CLEAR


class Later(Protocol):
    """A decoding that may not be there yet."""

    def done(self) -> bool: ...

    def result(self) -> Decoding:
        """Waits for it; raises what it raised."""
        ...


Apart = Callable[[Callable[[], Decoding]], Later]
"""Starts work, and gives what it will find out."""


def at_once(work: Callable[[], Decoding]) -> Later:
    """Done before anything else is."""
    done: Future[Decoding] = Future()
    _run(work, done)
    return done


def beside(work: Callable[[], Decoding]) -> Later:
    """Done in a thread of its own."""
    done: Future[Decoding] = Future()
    threading.Thread(target=_run, args=(work, done), name="careful decoding").start()
    return done


def _run(work: Callable[[], Decoding], done: Future[Decoding]) -> None:
    try:
        done.set_result(work())
    except Exception as error:  # noqa: BLE001 - raised where the result is asked for
        done.set_exception(error)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A stretch of sound, from `start_s` to `end_s`, after the text `before` it."""

    samples: Samples
    start_s: float
    end_s: float
    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cared:
    """What care has made out in a sound: all words that end before `settled_s` are to be taken as they are."""

    decoding: Decoding
    sound: Sound
    settled_s: float


class Care:
    """Decodes one sound at a time with care, `apart` from its only caller."""

    def __init__(self, recogniser: Recogniser, apart: Apart) -> None:
        self._recogniser = recogniser
        self._apart = apart
        self._begun: tuple[Later, Sound, float] | None = None

    @property
    def is_under_way(self) -> bool:
        return self._begun is not None

    def begin(self, sound: Sound, *, settled_s: float, language: str | None, terms: Terms) -> None:
        """Decode this sound; what is under way goes on, but is not asked for any more."""

        def decode() -> Decoding:
            heard = self._recogniser.encode(sound.samples, careful=True)
            return self._recogniser.decode(heard, language=language, context=sound.before, terms=terms)

        self._begun = self._apart(decode), sound, settled_s

    def take(self, *, wait: bool = False) -> Cared | None:
        """What was found out, once; None where nothing is under way, or, unless it is to `wait`, is done yet.

        Raises what the recogniser has raised.
        """
        if self._begun is None or not (wait or self._begun[0].done()):
            return None
        later, sound, settled_s = self._begun
        self._begun = None
        return Cared(decoding=later.result(), sound=sound, settled_s=settled_s)

    def forget(self) -> None:
        """What is under way is not asked for any more."""
        self._begun = None
