"""What a decoding says again of the committed words."""

from tests.speech.saying import said, word, words
from translator.speech.overlap import said_already


def test_a_committed_word_that_is_heard_as_two_later_is_not_said_twice() -> None:
    committed = [word("look", 0.0, 0.4), word("at", 0.4, 0.6), word("Bahdanau", 0.6, 1.5)]
    split = [word("at", 0.4, 0.6), word("body", 0.6, 0.9), word("now", 1.0, 1.4), word("attention", 1.5, 2.0)]
    assert said(split[said_already(committed, split, window_s=0.3) :]) == "attention"


def test_a_word_that_was_committed_by_its_beginning_is_not_said_again_as_a_whole() -> None:
    committed = [word("animal", 0.0, 0.5), word("has", 0.5, 0.8)]
    whole = [word("animal", 0.0, 0.5), word("hasbandry", 0.5, 1.2), word("and", 1.2, 1.4)]
    assert said(whole[said_already(committed, whole) :]) == "and"


def test_a_number_that_was_committed_by_its_first_figures_is_not_said_again_as_a_whole() -> None:
    committed = [word("have", 0.0, 0.4), word("55", 0.4, 0.88)]
    whole = [word("have", 0.0, 0.4), word("555", 0.4, 1.76), word("such", 1.76, 1.8)]
    assert said(whole[said_already(committed, whole) :]) == "such"


def test_a_short_word_is_no_beginning_of_the_next() -> None:
    committed = [word("is", 0.0, 0.4), word("a", 0.4, 0.6)]
    following = [word("and", 0.55, 0.8), word("so", 0.8, 1.0)]
    assert said(following[said_already(committed, following) :]) == "and so"


def test_nothing_new_is_nothing() -> None:
    assert said_already((), words("a b")) == 0
    assert said_already(words("a b"), ()) == 0


def test_a_phrase_said_again_later_is_new() -> None:
    committed = words("yes we can")
    again = (*committed, *words("yes we can", start_s=4.0))
    assert said_already(committed, again) == 3
