"""The words of a run against those of the truth."""

import pytest

from tests.benchmark.published import committed_words
from tests.benchmark.scripted import shown, spoken, word, words
from tests.benchmark.words import (
    Edits,
    Heard,
    Spoken,
    align,
    edits,
    error_rate,
    heard_words,
    longest_left_out,
    normalise,
    out_of_pauses,
    said_twice,
    slide_terms,
    spoken_words,
    term_recall,
    terms_invented,
)


def test_normalises_numbers_and_contractions_in_english_only() -> None:
    assert normalise("Don't use twenty-one!", "en") == ["do", "not", "use", "21"]
    assert normalise("Vinte e um!", "pt") == ["vinte", "e", "um"]


def test_aligns_equal_and_substituted_words() -> None:
    assert align(["a", "b", "c"], ["a", "x", "c", "d"]) == [(0, 0), (1, 1), (2, 2)]
    assert align([], ["a"]) == align(["a"], []) == []


def test_error_rate_counts_all_where_nothing_was_heard() -> None:
    assert error_rate(["a", "b"], ["a", "x"]) == 0.5
    assert error_rate(["a"], []) == 1.0
    assert error_rate([], ["a"]) is None


def test_edits_are_counted_by_what_they_do() -> None:
    assert edits(["a", "b", "c"], ["a", "x", "c", "d"]) == Edits(replaced=1, left_out=0, inserted=1)
    assert edits(["a", "b"], []) == Edits(replaced=0, left_out=2, inserted=0)
    assert edits([], ["a"]).errors == 1


def test_heard_words_keep_the_times_of_the_words_they_come_from() -> None:
    events = [words(2.0, word("twenty", 0, 0.5), word("one", 0.5, 1.0)), words(3.0, word("well-known.", 1.0, 2.0))]
    assert heard_words(committed_words(events), "en") == [
        Heard(text="21", start_s=0.0, end_s=0.5, at_s=2.0),
        Heard(text="well", start_s=1.0, end_s=2.0, at_s=3.0),
        Heard(text="known", start_s=1.0, end_s=2.0, at_s=3.0),
    ]
    assert heard_words([(word("-", 0, 1), 1.0)], "en") == []


def test_time_passes_with_the_letters_of_a_sentence() -> None:
    assert spoken_words([spoken(10, 20, "abc def")], "en") == [
        Spoken(text="abc", end_s=15.0),
        Spoken(text="def", end_s=20.0),
    ]


def test_term_recall_counts_each_spoken_term_once() -> None:
    terms = slide_terms([shown(0, 1, "The Bahdanau model, BLEU")], "en")
    assert terms == {"bahdanau", "bleu"}
    assert term_recall(terms, ["bahdanau", "bahdanau", "bleu"], ["bahdanau", "bleu", "bleu"]) == pytest.approx(2 / 3)
    assert term_recall(terms, ["other"], ["bleu"]) is None


def test_terms_heard_oftener_than_said_are_invented() -> None:
    assert terms_invented({"bleu", "bahdanau"}, ["bleu"], ["bleu", "bleu", "bahdanau", "other"]) == 2
    assert terms_invented({"bleu"}, ["bleu", "bleu"], ["bleu"]) == 0


def test_a_repeated_phrase_counts_unless_it_was_said_so() -> None:
    phrase = ["we", "should", "start"]
    assert said_twice([*phrase, "now"], [*phrase, *phrase, "now"]) == 3
    assert said_twice([*phrase, *phrase], [*phrase, *phrase]) == 0
    far = [str(number) for number in range(100)]
    assert said_twice([], [*phrase, *far, *phrase]) == 0


def test_a_repetition_in_the_place_of_lost_words_counts() -> None:
    assert said_twice([*"abcdef"], [*"abcabc"]) == 3


def test_what_is_misheard_alike_was_said_twice() -> None:
    truth = [*"abc", "pause", *"abc"]
    assert said_twice(truth, [*"axc", "pause", *"axc"]) == 0


def test_a_word_or_two_that_come_again_at_once_count() -> None:
    assert said_twice(["the", "model"], ["the", "model", "model"]) == 1
    assert said_twice(["we", "should"], ["we", "should", "we", "should"]) == 2
    assert said_twice(["that", "that"], ["that", "that"]) == 0
    assert said_twice(["the", "model", "the"], ["the", "model", "the"]) == 0


def test_a_longer_repetition_counts_each_word_once() -> None:
    assert said_twice([*"abcde"], [*"abcde", *"abcde"]) == 5


def test_words_out_of_a_pause_are_those_that_nobody_said_there() -> None:
    said = [Heard(text="a", start_s=0, end_s=1, at_s=2), Heard(text="b", start_s=4.0, end_s=5.0, at_s=6)]
    invented = Heard(text="thanks", start_s=2.5, end_s=3.5, at_s=4)
    speech = [(0.0, 1.0), (4.9, 6.0)]
    assert out_of_pauses(["a", "b"], [said[0], invented, said[1]], speech) == 1  # b is only timed too early
    assert out_of_pauses(["a", "b"], [said[0], invented, said[1]], [(0.0, 6.0)]) == 0
    misheard = Heard(text="these", start_s=3.0, end_s=5.0, at_s=6)  # a part of a name that was spoken at 4.9
    assert out_of_pauses(["a", "b"], [said[0], misheard, said[1]], speech) == 0


def test_the_longest_stretch_left_out_may_be_at_an_end() -> None:
    assert longest_left_out([*"abcde"], [*"abcde"]) == 0
    assert longest_left_out([*"abcde"], [*"ade"]) == 2
    assert longest_left_out([*"abcde"], [*"ab"]) == 3
    assert longest_left_out([*"ab"], []) == 2
