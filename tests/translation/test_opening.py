"""The translators of one target: opened once, and anew where they are of no use."""

import gc
import weakref

import pytest

from tests.fakes import Shouter
from translator.errors import SetupError
from translator.flow import Event, Notice
from translator.reports import Reports
from translator.translation import Translator
from translator.translation.opening import FAILURES, REOPEN_S, Opened, Say, Translators
from translator.translation.terms.glossary import Glossary
from translator.translation.terms.terminology import TermTranslator


class Shelf:
    """Opens what it has, at a time that a test moves."""

    def __init__(self, *pairs: str, target: str = "pt", translates_sound: bool = False) -> None:
        self.pairs = set(pairs)
        self.now_s = 0.0
        self.asked: list[str] = []
        self.events: list[Event] = []
        self.translators = Translators(
            target,
            self.open,
            reports=Reports(self.events.append),
            translates_sound=translates_sound,
            now=lambda: self.now_s,
        )

    def open(self, source: str, target: str, say: Say) -> Translator:
        self.asked.append(f"{source}-{target}")
        if f"{source}-{target}" not in self.pairs:
            raise SetupError("no-translation-model", f"No model from {source}.", f"Get {source}-{target}.")
        return Shouter(source, target)

    @property
    def said(self) -> list[str]:
        return [one.text for one in self.events if isinstance(one, Notice)]


def test_a_translator_is_opened_once() -> None:
    shelf = Shelf("en-pt")
    assert shelf.translators.find("en") is shelf.translators.find("en")
    assert shelf.asked == ["en-pt"]


def test_what_is_missing_is_looked_for_again_after_a_while_and_said_once() -> None:
    shelf = Shelf()
    for shelf.now_s in (0.0, REOPEN_S - 1, REOPEN_S, 2 * REOPEN_S):
        assert shelf.translators.find("de").translator is None
    assert shelf.asked == ["de-pt"] * 3
    assert shelf.said == ["No model from de."]
    shelf.pairs.add("de-pt")
    shelf.now_s = 3 * REOPEN_S
    assert shelf.translators.find("de").translator is not None


def test_one_that_fails_again_and_again_is_opened_anew() -> None:
    shelf = Shelf("en-pt")
    first = shelf.translators.find("en")
    shelf.now_s = REOPEN_S
    first.failures = FAILURES - 1
    assert shelf.translators.find("en") is first
    first.failures = FAILURES
    assert shelf.translators.find("en") is not first


def test_one_that_fails_gives_back_its_memory_before_the_next_is_opened() -> None:
    alive: list[bool] = []

    class Crowded(Shelf):
        def open(self, source: str, target: str, say: Say) -> Translator:
            gc.collect()
            alive.extend(one() is not None for one in opened)
            translator = super().open(source, target, say)
            opened.append(weakref.ref(translator))
            return translator

    opened: list[weakref.ref[Translator]] = []
    shelf = Crowded("en-pt")
    shelf.translators.find("en").failures = FAILURES
    shelf.now_s = REOPEN_S
    shelf.translators.find("en")
    assert alive == [False]


def test_a_sound_becomes_english_and_from_that_the_target() -> None:
    english = Shelf(target="en", translates_sound=True).translators.find("de")
    assert (english.by_sound, english.translator) == (True, None)
    shelf = Shelf("en-pt", translates_sound=True)
    portuguese = shelf.translators.find("de")
    assert portuguese.by_sound
    assert portuguese.translator is not None
    assert (portuguese.translator.source, portuguese.translator.target) == ("en", "pt")
    assert "from the sound" in shelf.said[0]
    assert not Opened(translator=None, at_s=0.0, by_sound=True).is_due(REOPEN_S)


def test_the_remedy_for_what_no_sound_helps_is_that_of_the_pair() -> None:
    for source in ("de", "en"):
        with pytest.raises(SetupError) as caught:
            Shelf(translates_sound=True).translators.prepare(source)
        assert caught.value.remedy == f"Get {source}-pt."


class Kept(Shelf):
    """Opens what keeps to a glossary in Brazilian Portuguese."""

    def open(self, source: str, target: str, say: Say) -> Translator:
        return TermTranslator(super().open(source, target, say), BRAZIL.terms(source, target))

    def said_in(self, source: str, text: str) -> list[str]:
        translator = self.translators.find(source).translator
        assert translator is not None
        return translator.translate([text])


BRAZIL = Glossary(({"en": "bus", "de": "Bus", "pt": "ônibus"}, {"fr": "bus", "pt": "coletivo"}))
PORTUGAL = Glossary(({"fr": "bus", "pt": "coletivo"}, {"en": "bus", "de": "Bus", "pt": "autocarro"}))


def test_the_terms_of_all_that_are_open_are_changed_around_their_models_and_count_for_what_is_opened_later() -> None:
    shelf = Kept("en-pt", "fr-pt", "de-pt")
    before = {source: shelf.translators.find(source).translator for source in ("en", "fr")}
    assert shelf.translators.keep_to(PORTUGAL) == {"en"}
    assert shelf.translators.find("fr").translator is before["fr"]
    assert shelf.said_in("en", "the bus") == ["THE AUTOCARRO"]
    assert shelf.said_in("de", "der Bus") == ["DER AUTOCARRO"]
    assert shelf.asked == ["en-pt", "fr-pt", "de-pt"]
    assert shelf.translators.keep_to(PORTUGAL) == set()


def test_other_terms_are_no_reason_to_look_again_for_what_is_missing() -> None:
    shelf = Kept("en-pt")
    assert shelf.translators.find("de").translator is None
    shelf.now_s = REOPEN_S
    assert shelf.translators.keep_to(PORTUGAL) == set()
    assert (shelf.asked, shelf.said) == (["de-pt"], ["No model from de."])


def test_what_is_translated_by_its_sound_has_the_terms_of_english() -> None:
    shelf = Kept("en-pt", translates_sound=True)
    assert shelf.said_in("de", "the bus") == ["THE ÔNIBUS"]
    shelf.translators.keep_to(PORTUGAL)
    assert shelf.said_in("de", "the bus") == ["THE AUTOCARRO"]
    assert shelf.said_in("fr", "the bus") == ["THE AUTOCARRO"]
