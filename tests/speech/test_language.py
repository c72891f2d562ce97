"""The language of a talk, judged as it goes on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from translator.speech.language import BEYOND_DOUBT, CERTAIN, GUESSES, SpokenLanguage

JUDGEMENTS = st.tuples(st.sampled_from(["en", "de", "fr"]), st.floats(0, 1))


def found(code: str) -> SpokenLanguage:
    language = SpokenLanguage(None)
    language.guess(code, 0.9)
    return language


def test_a_confident_guess_settles_the_language() -> None:
    language = SpokenLanguage(None)
    language.guess("nl", 0.3)
    assert (language.current, language.likely) == (None, "nl")
    language.guess("de", 0.7)
    assert (language.current, language.first, language.likely) == ("de", "de", "de")


def test_after_enough_unsure_guesses_the_likeliest_is_taken() -> None:
    language = SpokenLanguage(None)
    for number in range(GUESSES):
        language.guess("pt" if number % 2 else "es", 0.4)
    assert language.current == "es"


def test_two_certain_judgements_change_the_language() -> None:
    language = found("en")
    assert not language.judge("de", 0.9)
    assert (language.current, language.suspected) == ("en", "de")
    assert language.judge("de", 0.9)
    assert (language.current, language.suspected, language.first) == ("de", None, "en")


def test_a_doubtful_judgement_changes_nothing() -> None:
    language = found("en")
    language.judge("de", 0.9)
    assert not language.judge("de", CERTAIN - 0.01)
    assert (language.current, language.suspected) == ("en", None)


def test_judgements_that_contradict_each_other_change_nothing() -> None:
    language = found("en")
    assert [language.judge(code, 0.9) for code in ("de", "fr", "en", "de")] == [False] * 4
    assert language.current == "en"


def test_what_has_ended_is_judged_once_and_must_be_the_clearer() -> None:
    assert found("en").judge("de", BEYOND_DOUBT, ended=True)
    language = found("en")
    assert not language.judge("de", BEYOND_DOUBT - 0.01, ended=True)
    assert language.suspected is None


def test_a_language_that_was_given_may_not_change() -> None:
    assert not SpokenLanguage("en").may_change
    assert not SpokenLanguage(None).may_change
    assert found("en").may_change


@given(st.lists(JUDGEMENTS))
def test_the_language_changes_only_to_one_that_was_certain_twice_in_a_row(judgements: list[tuple[str, float]]) -> None:
    language = found("en")
    before: tuple[str, float] = ("en", 1.0)
    for code, probability in judgements:
        if language.judge(code, probability):
            assert before[0] == code == language.current
            assert min(before[1], probability) >= CERTAIN
        before = (code, probability)


def test_what_a_person_tells_counts_at_once_and_stays() -> None:
    language = found("en")
    language.judge("fr", 0.9)
    language.tell("de")
    assert (language.current, language.first, language.suspected, language.may_change) == ("de", "de", None, False)


def test_told_to_find_it_it_is_found_anew_and_the_talk_began_as_it_did() -> None:
    language = SpokenLanguage("en")
    language.tell(None)
    assert (language.current, language.first) == (None, "en")
    language.guess("de", 0.9)
    assert (language.current, language.first, language.may_change) == ("de", "en", True)
