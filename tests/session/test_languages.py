"""The languages of a talk and of its subtitles, found, told and changed in mid-talk."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import (
    CountingReader,
    LoudVoice,
    ScriptedRecogniser,
    ScriptedSound,
    spoken,
)
from tests.session.talk import SCRIPT, Talk, Threaded, slides
from tests.stepping import PATIENCE_S
from translator.channel import Closed
from translator.errors import InputError, SetupError, SurtitleError
from translator.export.transcript import transcript_of
from translator.flow import (
    AudioChunk,
    Notice,
    Sentence,
    Severity,
    Slide,
    Subtitle,
    Variants,
)
from translator.session import Session
from translator.speech.stream import SpeechStream
from translator.translation.terms.glossary import Glossaries
from translator.translation.terms.terminology import TermTranslator
from translator.translation.translating import Say

SECOND_S = 7.0
"""In the second of the script's sentences."""


def test_a_person_tells_the_language_and_sentences_are_translated_from_it() -> None:
    talk = Talk()
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append])
    session.turn_to("German")
    assert session.run(threading.Event()) == 0
    assert talk.text == " ".join(SCRIPT)
    assert {one.language for one in talk.of(Sentence)} == {"de"}
    assert [one.source for one in talk.translators] == ["en", "de"]


def test_a_language_that_the_recognition_does_not_know_is_refused_and_the_talk_goes_on() -> None:
    talk = Talk(english=True)
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append])
    for language, code in (("de", "english-only"), (None, "english-only"), ("ace", "not-recognised")):
        with pytest.raises(InputError) as caught:
            session.turn_to(language)
        assert (caught.value.code, bool(caught.value.remedy)) == (code, True)
    session.turn_to("en")
    assert session.run(threading.Event()) == 0
    assert {one.language for one in talk.of(Sentence)} == {"en"}


def test_a_language_that_a_person_adds_in_mid_talk_has_the_whole_talk() -> None:
    stop, changed = threading.Event(), threading.Event()
    talk = Talk(audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2), endless=True)))
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append, lambda _: watch()])

    def watch() -> None:
        if len(talk.of(Sentence)) >= 2 and not changed.is_set():
            changed.set()
            adding.start()
        texts = {one.target: set[int]() for one in talk.of(Subtitle)}
        for one in talk.of(Subtitle):
            texts[one.target].add(one.sentence_id)
        if [*map(sorted, texts.values())] == [[1, 2, 3, 4]] * 2:
            stop.set()

    adding = threading.Thread(target=session.translate_into, args=(["Portuguese", "German"],))
    assert session.run(stop) == 0
    adding.join()
    transcript = transcript_of(talk.published, targets=("pt",))
    assert transcript.targets == ("pt", "de")
    assert [one.subtitles["de"].text for one in transcript.passages] == [one.text.upper() for one in talk.of(Sentence)]
    with pytest.raises(InputError):
        session.translate_into(["Elvish"])
    with pytest.raises(Closed):
        session.translate_into(["pt"])


def test_the_variant_of_a_language_is_changed_in_mid_talk(tmp_path: Path) -> None:
    """Its terms are put from then on, by the model of before, which is told once."""
    path = tmp_path / "terms.csv"
    path.write_text("en,pt-BR,pt-PT\nmorning,B1,P1\nattention,B2,P2\nquestions,B3,P3\nyou,B4,P4\n", "utf-8")
    glossaries = Glossaries([path], ("pt-BR",), folder=tmp_path / "none")
    changed = threading.Event()

    def sound() -> Iterator[AudioChunk]:
        for chunk in spoken(len(SCRIPT), silence_after=2):
            if chunk.start_s >= SECOND_S:
                changed.wait(PATIENCE_S)
            yield chunk

    talk = Talk(audio=Threaded(ScriptedSound(sound())), targets=("pt", "de"), glossaries=glossaries)

    def opened(source: str, target: str, say: Say) -> TermTranslator:
        say(Notice(severity=Severity.INFO, code="translation-chosen", text=target))
        return TermTranslator(talk.open(source, target, say), glossaries.glossary.terms(source, target))

    def change() -> None:
        if [one for one in talk.of(Subtitle) if one.target == "pt"] and not changed.is_set():
            session.translate_into(["pt-PT", "de"], ("pt-PT",))
            changed.set()

    talk.parts = replace(talk.parts, open_translator=opened)
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append, lambda _: change()])
    assert session.run(threading.Event()) == 0
    said = [one.text for one in talk.of(Subtitle) if one.target == "pt"]
    assert [re.findall(r"[BP]\d", text) for text in said] == [["B1"], ["P2"], ["P3"], ["P4"]]
    assert talk.of(Variants) == [Variants(tags=("pt-PT",))]
    assert sorted(one.target for one in talk.translators) == ["de", "pt"]
    assert sorted(one.text for one in talk.of(Notice)) == ["de", "pt"]


def test_a_variant_that_cannot_be_had_changes_nothing(tmp_path: Path) -> None:
    """Neither where a model is missing, nor where the glossary is gone meanwhile, which is what is told then."""
    path = tmp_path / "terms.csv"
    path.write_text("en,pt-BR,pt-PT\nmorning,B1,P1\nattention,B2,P2\nquestions,B3,P3\nyou,B4,P4\n", "utf-8")
    glossaries = Glossaries([path], ("pt-BR",), folder=tmp_path / "none")
    refused: list[str] = []
    tried = threading.Event()

    def sound() -> Iterator[AudioChunk]:
        for chunk in spoken(len(SCRIPT), silence_after=2):
            if chunk.start_s >= SECOND_S:
                tried.wait(PATIENCE_S)
            yield chunk

    talk = Talk(audio=Threaded(ScriptedSound(sound())), glossaries=glossaries)

    def opened(source: str, target: str, say: Say) -> TermTranslator:
        if target == "de":
            path.unlink()
            raise SetupError("no-translation-model", "There is none into German.")
        return TermTranslator(talk.open(source, target, say), glossaries.glossary.terms(source, target))

    def change() -> None:
        if talk.of(Subtitle) and not tried.is_set():
            for targets in (["pt", "de"], ["pt"]):
                with pytest.raises(SurtitleError) as caught:
                    session.translate_into(targets, ("pt-PT",))
                refused.append(caught.value.code)
            tried.set()

    talk.parts = replace(talk.parts, open_translator=opened)
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append, lambda _: change()])
    assert session.run(threading.Event()) == 0
    assert (refused, talk.of(Variants)) == (["no-translation-model", "no-glossary"], [])
    assert [re.findall(r"[BP]\d", one.text) for one in talk.of(Subtitle)] == [["B1"], ["B2"], ["B3"], ["B4"]]
    assert [one.target for one in talk.translators] == ["pt"]


def test_sentences_in_the_language_of_the_subtitles_are_shown_as_they_are() -> None:
    talk = Talk(targets=("en",))
    assert talk.run() == 0
    assert [one.text for one in talk.of(Subtitle)] == [one.text for one in talk.of(Sentence)]
    assert not any(one.untranslated for one in talk.of(Subtitle))
    assert talk.translators == []


def test_slides_from_before_the_language_was_known_are_translated_then() -> None:
    stream = SpeechStream(ScriptedRecogniser(SCRIPT, "de"), LoudVoice())
    talk = Talk(speech=stream, screen=slides((0.0, 0)), reader=CountingReader())
    assert talk.run() == 0
    assert talk.of(Slide)[-1].translations == {"pt": ("SLIDE 1",)}


def test_the_spoken_language_is_found() -> None:
    talk = Talk()
    stream = SpeechStream(ScriptedRecogniser(SCRIPT, "de"), LoudVoice())
    talk = Talk(speech=stream)
    assert talk.run() == 0
    assert {one.language for one in talk.of(Sentence)} == {"de"}
    assert [(one.source, one.target) for one in talk.translators] == [("de", "pt")]
