"""Care: one sound at a time is decoded apart, and what it was found to say is given once."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
import pytest

from tests.fakes import ScriptedRecogniser
from translator.flow import SAMPLE_RATE, Samples
from translator.slides.terms import Terms
from translator.speech.care import Care, Sound, at_once, beside
from translator.speech.whisper import NO_TERMS, Decoding, Heard


class Recogniser(ScriptedRecogniser):
    """Says in which thread and how it decodes; when it may; and fails where it is told to."""

    def __init__(self) -> None:
        super().__init__(["one"])
        self.threads: list[str] = []
        self.asked: list[tuple[bool, float, str | None, str, str]] = []
        self.may = threading.Event()
        self.may.set()
        self.failure: Exception | None = None

    def encode(self, samples: Samples, *, careful: bool = False) -> Heard:
        return Heard(samples=samples, encoded=None, padded_s=30, careful=careful)

    def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        assert self.may.wait(10)
        self.threads.append(threading.current_thread().name)
        self.asked.append((heard.careful, heard.length_s, language, context, terms.prompt))
        if self.failure is not None:
            raise self.failure
        return Decoding(words=(), language="en", language_probability=1.0)


def sound(start_s: float) -> Sound:
    return Sound(samples=np.zeros(2 * SAMPLE_RATE, np.float32), start_s=start_s, end_s=start_s + 2, before="Before.")


def begin(care: Care, start_s: float = 5.0) -> None:
    care.begin(sound(start_s), settled_s=start_s + 1.5, language="en", terms=NO_TERMS)


def test_what_was_found_out_is_given_once_with_the_sound_it_was_found_in() -> None:
    recogniser = Recogniser()
    care = Care(recogniser, at_once)
    assert care.take() is None
    begin(care)
    assert care.is_under_way
    cared = care.take()
    assert cared is not None
    assert (cared.sound.start_s, cared.settled_s) == (5.0, 6.5)
    assert recogniser.asked == [(True, 2.0, "en", "Before.", "")]
    assert not care.is_under_way
    assert care.take(wait=True) is None


def test_decoding_goes_on_beside_its_caller_who_may_wait_for_it() -> None:
    recogniser = Recogniser()
    recogniser.may.clear()
    care = Care(recogniser, beside)
    begin(care)
    assert care.take() is None
    recogniser.may.set()
    assert care.take(wait=True) is not None
    assert recogniser.threads == ["careful decoding"]


def test_what_is_forgotten_is_not_given() -> None:
    care = Care(Recogniser(), at_once)
    begin(care)
    care.forget()
    assert care.take(wait=True) is None


@pytest.mark.parametrize("apart", [at_once, beside])
def test_what_the_recogniser_raises_is_raised_where_it_is_asked_for(apart: Callable[..., object]) -> None:
    recogniser = Recogniser()
    recogniser.failure = ValueError("no sound")
    care = Care(recogniser, apart)  # type: ignore[arg-type]
    begin(care)
    with pytest.raises(ValueError, match="no sound"):
        care.take(wait=True)
    assert not care.is_under_way
    recogniser.failure = None
    begin(care)
    assert care.take(wait=True) is not None
