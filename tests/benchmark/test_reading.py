"""Reading fast beside reading stable: what is taken back, and how much sooner the words come."""

import pytest

from tests.benchmark.reading import Readings, compare, interpreted, markdown, stayed_since, subtitled
from tests.speech.test_policy import words
from translator.flow import Hypothesis, Published, Sentence, Subtitle, Word
from translator.speech.language import SpokenLanguage
from translator.speech.stream import SpeechStream
from translator.translation.reading import Reading


class Silent(SpeechStream):
    """A stream that only knows its language."""

    def __init__(self) -> None:
        self.language = SpokenLanguage("en")


def heard(*told: tuple[float, str, str]) -> list[Published]:
    """Hypotheses, each with when it came, what it commits and what it only supposes."""
    events, start_s = [], 0.0
    for at_s, committed, tentative in told:
        found = words(committed, start_s=start_s)
        start_s += 0.5 * len(found)
        hypothesis = Hypothesis(committed=found, tentative=tentative, language="en")
        events.append(Published(at_s=at_s, event=hypothesis))
    return events


def shown(*told: tuple[float, str, bool]) -> list[Published]:
    return [
        Published(at_s=at_s, event=Subtitle(sentence_id=1, target="pt", text=text, final=final))
        for at_s, text, final in told
    ]


HEARD = heard((1.0, "", "we"), (2.0, "We look", "at"), (3.0, "at it.", "And"), (4.0, "And so.", ""))


def test_a_target_is_given_what_the_stages_before_give_it_and_when() -> None:
    stable = interpreted(HEARD, Reading.STABLE, Silent())
    assert [(at_s, one.text) for at_s, one in stable] == [(3.0, "We look at it."), (4.0, "And so.")]
    fast = interpreted(HEARD, Reading.FAST, Silent())
    assert [(at_s, one.text, one.final) for at_s, one in fast][:3] == [
        (1.0, "we", False),
        (2.0, "We look at", False),
        (3.0, "We look at it. And", False),
    ]


def test_what_is_supposed_stands_apart_only_where_words_do() -> None:
    words_of = {"zh": ("我们", "今天", "我们今天"), "en": ("We", "look", "We look")}
    for language, (committed, tentative, text) in words_of.items():
        said = Word(text=committed, start_s=0.0, end_s=0.5, probability=0.9)
        hypothesis = Hypothesis(committed=(said,), tentative=tentative, language=language)
        ((_, sentence), *_) = interpreted([Published(at_s=1.0, event=hypothesis)], Reading.FAST, Silent())
        assert sentence.text == text


def growing(at_s: float, text: str, *, final: bool = False) -> tuple[float, Sentence]:
    found = words(text)
    return at_s, Sentence(id=1, revision=1, final=final, start_s=0.0, end_s=1.0, text=text, language="en", words=found)


def test_what_grows_is_passed_over_where_newer_waits() -> None:
    now_s = 0.0

    def slowly(text: str) -> str:
        nonlocal now_s
        now_s += 1.5
        return text.upper()

    given = [growing(1.0, "a"), growing(2.0, "a b"), growing(2.2, "a b c"), growing(2.4, "a b c d", final=True)]
    events = subtitled(given, slowly, "pt", lambda: now_s)
    assert now_s == 3.0
    assert [(one.at_s, one.event) for one in events] == [
        (4.0, Subtitle(sentence_id=1, target="pt", text="A B C D", final=True))
    ]


def test_a_word_stands_since_nothing_before_it_changed() -> None:
    events = shown((1.0, "um dois", False), (2.0, "um dois três", False), (3.0, "um dez três", True))
    assert stayed_since(events) == {1: [1.0, 3.0, 3.0]}


def test_both_ways_are_compared_word_by_word() -> None:
    stable = shown((5.0, "um dois três quatro", True))
    fast = shown((2.0, "um dois", False), (3.0, "um dois dez", False), (5.0, "um dois três quatro", True))
    found = compare("talk", stable, fast)
    assert found == Readings(
        talk="talk",
        sentences=1,
        erasure_stable=0.0,
        erasure_fast=pytest.approx(0.25),
        sooner=0.5,
        sooner_s=3.0,
        first_s=3.0,
    )
    assert "| talk | 1 | 0.000 | 0.250 | 50% | 3.0 s | 3.0 s |" in markdown([found])
