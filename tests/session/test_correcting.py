"""Corrections while the talk runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pytest

from tests.fakes import (
    LoudVoice,
    ScriptedRecogniser,
    ScriptedSound,
    spoken,
)
from tests.session.talk import Talk, Threaded
from translator.channel import Closed
from translator.clock import Clock
from translator.flow import (
    AudioChunk,
    Correction,
    Edit,
    Published,
    Sentence,
    Step,
    Subtitle,
    Wish,
)
from translator.session import Session
from translator.slides.terms import Terms
from translator.speech.stream import SpeechStream
from translator.speech.whisper import NO_TERMS, Decoding, Heard


class Correcting:
    """A talk in which a person corrects a sentence as soon as it was translated."""

    def __init__(self, said: Sequence[str], wishes: Mapping[int, Sequence[Wish]], **changes: object) -> None:
        self.talk = Talk(
            audio=Threaded(ScriptedSound(spoken(len(said), silence_after=2))),
            speech=SpeechStream(ScriptedRecogniser(said), LoudVoice(), language="en"),
            full_speed=True,
            **changes,
        )
        self._wishes = dict(wishes)
        self._session = Session(self.talk.parts, journal=None, listeners=[self._listen])

    def run(self) -> int:
        return self._session.run(threading.Event())

    def _listen(self, published: Published) -> None:
        self.talk.published.append(published)
        event = published.event
        if isinstance(event, Subtitle):
            for wish in self._wishes.pop(event.sentence_id, ()):
                self._session.amend(wish)

    @property
    def last(self) -> dict[int, tuple[str, str]]:
        """Every sentence with its subtitle, as they were published last."""
        subtitles = {one.sentence_id: one.text for one in self.talk.of(Subtitle)}
        return {one.id: (one.text, subtitles[one.id]) for one in self.talk.of(Sentence)}


class Fed:
    """Sound that comes when a test gives it."""

    name = "fed"

    def __init__(self, first: Sequence[AudioChunk]) -> None:
        self._first = first
        self._put: Callable[[AudioChunk], None]

    def start(self, clock: Clock, put: Callable[[AudioChunk], None], ended: Callable[[Exception | None], None]) -> None:
        self._put = put
        self.feed(self._first)

    def feed(self, chunks: Sequence[AudioChunk]) -> None:
        for chunk in chunks:
            self._put(chunk)

    def stop(self) -> None:
        """Nothing runs here."""


NAMES = ("Ask", "Vas", "Wani.", *("We", "wait", "here.") * 4, "Thank", "Vas", "Wani.")


def test_a_correction_is_published_translated_again_and_applied_to_what_is_said_later() -> None:
    talk = Correcting(NAMES, {1: [Edit(sentence_id=1, text="Ask Vaswani.")]})
    assert talk.run() == 0
    assert talk.last[1] == ("Ask Vaswani.", "ASK VASWANI.")
    assert talk.last[6] == ("Thank Vaswani.", "THANK VASWANI.")
    (correction,) = talk.talk.of(Correction)
    assert (correction.before, correction.after) == ("Ask Vas Wani.", "Ask Vaswani.")
    first = [one for one in talk.talk.of(Sentence) if one.id == 1]
    assert [(one.revision, one.final) for one in first] == [(1, True), (2, True)]
    assert [one.revision for one in talk.talk.of(Subtitle) if one.sentence_id == 1] == [1, 2]
    assert talk.talk.text == " ".join(NAMES)


def test_a_correction_that_is_taken_back_is_applied_no_more() -> None:
    talk = Correcting(NAMES, {1: [Edit(sentence_id=1, text="Ask Vaswani."), Step.UNDO]})
    assert talk.run() == 0
    assert talk.last[1] == ("Ask Vas Wani.", "ASK VAS WANI.")
    assert talk.last[6][0] == "Thank Vas Wani."


def test_the_recogniser_is_told_what_was_corrected_until_the_talk_ends() -> None:
    told: list[str] = []

    class Told(ScriptedRecogniser):
        def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
            told.append(terms.prompt)
            return super().decode(heard, language=language, context=context, terms=terms)

    stop = threading.Event()
    sound = Fed(spoken(3, silence_after=2))
    talk = Talk(audio=sound, speech=SpeechStream(Told(NAMES), LoudVoice(), language="en"))

    def listen(published: Published) -> None:
        event = published.event
        if isinstance(event, Subtitle) and event.sentence_id == 1 and event.revision == 1:
            session.amend(Edit(sentence_id=1, text="Ask Vaswani."))
        elif isinstance(event, Correction):
            later = spoken(len(NAMES), silence_after=2)[30:]
            sound.feed([replace(chunk, start_s=chunk.start_s + 2.0) for chunk in later])
        elif isinstance(event, Sentence) and event.id == 6:
            stop.set()

    session = Session(talk.parts, journal=None, listeners=[listen])
    assert session.run(stop) == 0
    assert (told[0], told[-1]) == ("", "Ask Vaswani")
    with pytest.raises(Closed):
        session.amend(Step.UNDO)
