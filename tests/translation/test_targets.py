"""Languages come and go while a talk runs, and hold nothing up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.fakes import Shouter
from tests.stepping import PATIENCE_S
from tests.translation.test_translating import sentence
from translator.assembly import translators
from translator.channel import Closed
from translator.errors import SetupError
from translator.flow import Event, Role, Slide, Subtitle, TextBlock
from translator.reports import Reports
from translator.translation import Translator
from translator.translation.firefox.translator import firefox_folders
from translator.translation.slides import TranslatedSlides
from translator.translation.targets import Earlier, Targets
from translator.translation.terms.glossary import Glossary
from translator.translation.terms.terminology import TermTranslator
from translator.translation.translating import OpenTranslator, Say, Translating


class Talk:
    """Targets of a talk in English, and what they publish. No model translates into Klingon; that into German is slow
    to open where a test has it so.
    """

    def __init__(self, *languages: str) -> None:
        self.events: list[Event] = []
        self.german = threading.Event()
        self.german.set()
        self.opening = threading.Event()  # set once the German one is being opened
        self.opened: list[tuple[str, str]] = []
        self.lacking = {"tlh"}
        self.real: OpenTranslator | None = None  # into Portuguese
        self.glossary: Glossary | None = None  # into Portuguese
        self._changed = threading.Condition()
        self._slides = TranslatedSlides(self.publish, languages)
        self._reports = Reports(self.publish)
        self.targets = Targets(languages, self._make, self._thread, self._slides, self._reports)

    def begin(self) -> Talk:
        self.targets.open("en")
        return self

    def publish(self, event: Event) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def say(self, *ids: int) -> None:
        for id in ids:
            self.targets.put(sentence(id, f"said {id}"))

    def wait(self, language: str, *ids: int) -> None:
        """Until these sentences have their subtitle."""
        with self._changed:
            assert self._changed.wait_for(lambda: set(ids) <= set(self.subtitled(language)), 10)

    def subtitled(self, language: str) -> list[int]:
        """The sentences that have a subtitle in a language, in the order in which these came."""
        made = [one for one in self.events if isinstance(one, Subtitle) and one.target == language]
        assert all(one.text == f"SAID {one.sentence_id}" and one.final and not one.untranslated for one in made)
        return [one.sentence_id for one in made]

    def _open(self, source: str, target: str, say: Say) -> Translator:
        if target in self.lacking:
            raise SetupError("no-translation-model", "There is none.", "Get one.")
        if target == "de":
            self.opening.set()
            assert self.german.wait(PATIENCE_S)
        self.opened.append((source, target))
        if target == "pt" and self.glossary is not None:
            return TermTranslator(Shouter(source, target), self.glossary.terms(source, target))
        if target == "pt" and self.real is not None:
            return self.real(source, target, say)
        return Shouter(source, target)

    def _make(self, target: str, earlier: Earlier) -> Translating:
        return Translating(
            target, self.publish, self._slides, open_translator=self._open, reports=self._reports, earlier=earlier
        )

    def _thread(self, name: str, work: Callable[[], None]) -> threading.Thread:
        return threading.Thread(target=work, name=name, daemon=True)


@pytest.fixture
def talk() -> Iterator[Talk]:
    talk = Talk("pt").begin()
    yield talk
    talk.targets.close()
    assert not [one for one in threading.enumerate() if one.name.startswith("translate-")]


def test_a_language_that_comes_has_what_is_said_from_then_on_and_what_was_said_before(talk: Talk) -> None:
    talk.say(1, 2)
    talk.targets.change(["pt", "de"], "en")
    talk.say(3)
    talk.wait("de", 1, 2, 3)
    talk.wait("pt", 1, 2, 3)
    assert sorted(talk.subtitled("de")) == talk.subtitled("pt") == [1, 2, 3]


def test_a_model_that_is_slow_to_open_holds_up_nothing(talk: Talk) -> None:
    talk.german.clear()
    changing = threading.Thread(target=talk.targets.change, args=(["pt", "de"], "en"), daemon=True)
    changing.start()
    assert talk.opening.wait(PATIENCE_S)
    talk.say(1, 2)
    talk.wait("pt", 1, 2)
    assert talk.subtitled("de") == []
    talk.german.set()
    changing.join()
    talk.wait("de", 1, 2)


def test_a_language_that_goes_has_what_was_said_until_then(talk: Talk) -> None:
    talk.say(1)
    talk.targets.change(["de"], "en")
    talk.say(2)
    talk.targets.close()
    assert (talk.subtitled("pt"), sorted(talk.subtitled("de"))) == ([1], [1, 2])


def test_a_language_that_comes_back_has_only_what_it_lacks(talk: Talk) -> None:
    for languages, id in ((["de"], 1), (["pt"], 2), (["de", "pt"], 3)):
        talk.targets.change(languages, "en")
        talk.say(id)
        for language in languages:
            talk.wait(language, *range(1, id + 1))
    assert sorted(talk.subtitled("de")) == sorted(talk.subtitled("pt")) == [1, 2, 3]


def test_a_language_without_a_model_is_refused_and_what_was_before_goes_on(talk: Talk) -> None:
    talk.say(1)
    with pytest.raises(SetupError, match="There is none"):
        talk.targets.change(["tlh"], "en")
    talk.say(2)
    talk.wait("pt", 1, 2)
    talk.lacking.clear()
    talk.targets.change(["pt", "tlh"], "en")
    talk.wait("tlh", 1, 2)


def slide(id: int, text: str, reading: int = 1) -> Slide:
    """A slide of one line, with its picture."""
    box = TextBlock(text=text, left_px=0, top_px=0, width_px=9, height_px=9, confidence=0.9, role=Role.TITLE)
    picture = np.zeros((9, 9, 3), np.uint8)
    return Slide(id=id, revision=reading, shown_s=float(id), blocks=(box,), language="en", picture=picture)


def test_slides_that_were_shown_before_a_language_came_are_translated_and_the_one_that_is_up_stays_so(
    talk: Talk,
) -> None:
    for id, text in ((1, "why"), (2, "how"), (3, "where")):
        talk.targets.put(slide(id, text))
    talk.targets.put(slide(1, "why so", reading=2))
    talk.targets.put(slide(3, "where", reading=2))
    talk.say(1)
    talk.wait("pt", 1)
    talk.targets.change(["de", "pt"], "en")
    talk.targets.close()
    slides = {one.id: one for one in talk.events if isinstance(one, Slide)}
    assert {id: dict(one.translations) for id, one in slides.items()} == {
        1: {"de": ("WHY SO",), "pt": ("WHY SO",)},
        2: {"de": ("HOW",), "pt": ("HOW",)},
        3: {"de": ("WHERE",), "pt": ("WHERE",)},
    }
    late = [one for one in talk.events if isinstance(one, Slide) and "de" in one.translations]
    assert {one.id: one.picture is not None for one in late} == {1: False, 2: False, 3: True}


BRAZIL = Glossary(({"en": "how", "pt": "COMO-BR"},))
PORTUGAL = Glossary(({"en": "how", "pt": "COMO-PT"},))


def in_terms() -> Talk:
    talk = Talk("pt", "de")
    talk.glossary = BRAZIL
    return talk.begin()


def test_where_terms_are_others_the_slide_that_is_up_has_them_by_the_same_model() -> None:
    talk = in_terms()
    for id, text in ((1, "how it is so"), (2, "how it is done")):
        talk.targets.put(slide(id, text))
    talk.say(1)
    for language in ("pt", "de"):  # each publishes what the other has, too
        talk.wait(language, 1)
    talk.targets.change(["pt", "de"], "de", PORTUGAL)
    talk.targets.change(["pt", "de"], "de", PORTUGAL)
    talk.targets.close()
    made = [dict(one.translations) for one in talk.events if isinstance(one, Slide) and "pt" in one.translations]
    assert [one["pt"] for one in made].count(("COMO-PT IT IS DONE",)) == 1
    slides = {one.id: one for one in talk.events if isinstance(one, Slide)}
    assert {id: dict(one.translations) for id, one in slides.items()} == {
        1: {"de": ("HOW IT IS SO",), "pt": ("COMO-BR IT IS SO",)},
        2: {"de": ("HOW IT IS DONE",), "pt": ("COMO-PT IT IS DONE",)},
    }
    assert talk.subtitled("pt") == talk.subtitled("de") == [1]
    assert sorted(talk.opened) == [("en", "de"), ("en", "pt")]


def test_a_language_that_comes_has_the_terms_of_the_last_change() -> None:
    talk = in_terms()
    talk.targets.put(slide(1, "how it is so"))
    talk.targets.change(["de"], "en", PORTUGAL)
    talk.targets.put(slide(2, "how it is done"))
    talk.targets.change(["pt"], "en")
    talk.targets.close()
    made = {
        one.id: one.translations["pt"] for one in talk.events if isinstance(one, Slide) and "pt" in one.translations
    }
    assert made == {1: ("COMO-BR IT IS SO",), 2: ("COMO-PT IT IS DONE",)}


def test_a_change_that_is_refused_changes_no_term() -> None:
    talk = in_terms()
    with pytest.raises(SetupError):
        talk.targets.change(["pt", "tlh"], "en", PORTUGAL)
    talk.targets.put(slide(1, "how it is so"))
    talk.targets.change(["de"], "en")
    talk.targets.change(["pt"], "en")
    talk.targets.put(slide(2, "how it is done"))
    talk.targets.close()
    made = {
        one.id: one.translations["pt"] for one in talk.events if isinstance(one, Slide) and "pt" in one.translations
    }
    assert made == {1: ("COMO-BR IT IS SO",), 2: ("COMO-BR IT IS DONE",)}


def test_a_slide_is_filled_in_once_and_with_what_was_said_over_it(talk: Talk) -> None:
    talk.targets.put(slide(1, "why"))
    talk.say(1)
    talk.targets.put(slide(2, "how"))
    talk.wait("pt", 1)
    for languages in (["de"], ["pt"], ["de", "pt"]):
        talk.targets.change(languages, "en")
        talk.wait("de", 1)
    talk.targets.close()
    filled = [one for one in talk.events if isinstance(one, Slide) and one.id == 1 and "de" in one.translations]
    assert len(filled) == 1


def test_a_correction_that_was_made_while_a_language_was_away_is_translated_when_it_is_back(talk: Talk) -> None:
    talk.say(1)
    talk.wait("pt", 1)
    talk.targets.change(["de"], "en")
    talk.wait("de", 1)
    talk.targets.put(replace(sentence(1, "said otherwise"), revision=2))
    talk.targets.change(["pt"], "en")
    talk.targets.close()
    made = [one for one in talk.events if isinstance(one, Subtitle) and one.target == "pt"]
    assert [(one.revision, one.text) for one in made] == [(1, "SAID 1"), (2, "SAID OTHERWISE")]


def test_a_correction_counts_for_a_language_that_comes_later(talk: Talk) -> None:
    talk.targets.put(sentence(1, "heard wrongly"))
    talk.say(1)
    talk.targets.change(["de"], "en")
    talk.wait("de", 1)


def test_once_the_talk_has_ended_nothing_changes() -> None:
    talk = Talk("pt").begin()
    talk.targets.close()
    with pytest.raises(Closed):
        talk.targets.change(["de"], "en")


def test_what_is_given_up_is_not_filled_in() -> None:
    talk = Talk("pt").begin()
    talk.say(1)
    talk.wait("pt", 1)
    talk.german.clear()
    changing = threading.Thread(target=talk.targets.change, args=(["de"], "en"), daemon=True)
    changing.start()
    assert talk.opening.wait(PATIENCE_S)
    talk.targets.abandon()
    talk.german.set()
    changing.join()
    talk.targets.close()
    assert talk.subtitled("de") == []


SAID = [
    "Good morning everyone.",
    "Today we look at how attention works.",
    "Every word asks the other words a question.",
    "Thank you very much.",
]


@pytest.mark.models
@pytest.mark.skipif(not firefox_folders(folder=Path("none")), reason="the offline packages are not installed")
def test_a_real_model_that_comes_in_mid_talk_gives_what_it_gives_from_the_beginning() -> None:
    real = translators("firefox")

    def portuguese(*languages: str, change: int | None) -> tuple[dict[int, str], dict[int, tuple[str, ...]]]:
        """Subtitles and slides in Portuguese, of a talk that turns to it after so many sentences."""
        talk = Talk(*languages)
        talk.real = real
        talk.begin()
        talk.targets.put(slide(1, "How attention works"))
        for id, text in enumerate(SAID, start=1):
            if id == 3:
                talk.targets.put(slide(2, "Questions and answers"))
            if id - 1 == change:
                talk.targets.change(["de", "pt"], "en")
            talk.targets.put(sentence(id, text))
        talk.targets.close()
        subtitles = [one for one in talk.events if isinstance(one, Subtitle) and one.target == "pt"]
        assert all(one.final and not one.untranslated for one in subtitles)
        slides = [one for one in talk.events if isinstance(one, Slide) and "pt" in one.translations]
        return {one.sentence_id: one.text for one in subtitles}, {one.id: one.translations["pt"] for one in slides}

    whole = portuguese("pt", change=None)
    assert "Bom dia" in whole[0][1]
    assert [len(part) for part in whole] == [len(SAID), 2]
    for change in (1, 3):
        assert portuguese("de", change=change) == whole
