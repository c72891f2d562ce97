"""Subtitles by the recognition model's own translation, where no model translates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.fakes import (
    CountingReader,
    LoudVoice,
    Shouter,
)
from tests.session.talk import Talk, slides
from translator.errors import SetupError, SurtitleError
from translator.flow import (
    Notice,
    Samples,
    Severity,
    Slide,
    Subtitle,
)
from translator.speech.stream import SpeechStream
from translator.translation.translating import Say


class WithoutModel(Talk):
    """A talk from a language that no model translates; its sound is translated in seconds of sound."""

    def __init__(self, *, broken: bool = False, lacking: Sequence[str] = ("de-en",), **changes: object) -> None:
        self.broken = broken
        self.lacking = lacking
        self.sounds: list[Samples] = []
        super().__init__(targets=("en", "pt"), translate_sound=self.translate_sound, **changes)
        self.parts = replace(self.parts, speech=SpeechStream(self.recogniser, LoudVoice(), language="de"))
        self.recogniser.language = "de"

    def open(self, source: str, target: str, say: Say) -> Shouter:
        if f"{source}-{target}" in self.lacking:
            raise SetupError("no-translation-model", "No installed model translates.", "Get one.")
        return super().open(source, target, say)

    def translate_sound(self, sound: Samples, source: str) -> str:
        assert source == "de"
        self.sounds.append(sound)
        if self.broken:
            self.broken = False
            raise SurtitleError("translation-failed", "It loops.")
        return f"sentence {len(self.sounds)}"

    def subtitles(self, target: str) -> list[tuple[str, bool]]:
        return [(one.text, one.untranslated) for one in self.of(Subtitle) if one.target == target]


def test_where_no_model_translates_into_english_the_sound_of_each_sentence_is_translated() -> None:
    talk = WithoutModel()
    assert talk.run() == 0
    assert talk.subtitles("en") == [(f"sentence {number}", False) for number in (1, 2, 3, 4)]
    assert talk.subtitles("pt")[0] == ("GOOD MORNING EVERYONE.", False)
    (notice,) = talk.of(Notice)
    assert (notice.code, notice.severity) == ("translation-by-sound", Severity.WARNING)
    assert "German" in notice.text
    assert "Get one." in notice.remedy
    seconds = [sorted({round(float(value) * 1000) for value in sound} - {0}) for sound in talk.sounds]
    assert seconds == [[1, 2, 3, 4], [*range(3, 10)], [*range(8, 14)], [12, 13, 14]]  # a little around each


def test_into_another_language_it_goes_through_english() -> None:
    talk = WithoutModel(lacking=("de-en", "de-pt"))
    assert talk.run() == 0
    for target, made in (("en", "sentence"), ("pt", "SENTENCE")):
        assert {text.split()[0] for text, _ in talk.subtitles(target)} == {made}
        assert not any(untranslated for _, untranslated in talk.subtitles(target))
    assert [notice.code for notice in talk.of(Notice)] == ["translation-by-sound"] * 2


def test_where_nothing_leads_from_english_either_the_talk_is_refused() -> None:
    talk = WithoutModel(lacking=("de-pt", "en-pt"))
    with pytest.raises(SetupError) as caught:
        talk.run()
    assert caught.value.code == "no-translation-model"


def test_a_sound_that_cannot_be_translated_is_said_once_and_the_next_one_is() -> None:
    talk = WithoutModel(broken=True)
    assert talk.run() == 0
    assert talk.subtitles("en")[0] == ("Good morning everyone.", True)
    assert talk.subtitles("en")[1] == ("sentence 2", False)
    assert [notice.code for notice in talk.of(Notice)] == ["translation-by-sound", "translation-failed"]


def test_a_slide_has_no_sound_and_stays_as_it_is() -> None:
    talk = WithoutModel(screen=slides((0.0, 0)), reader=CountingReader())
    assert talk.run() == 0
    assert talk.of(Slide)
    assert all("en" not in slide.translations for slide in talk.of(Slide))
    assert [notice.code for notice in talk.of(Notice)] == ["translation-by-sound"]
