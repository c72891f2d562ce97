"""What a run published."""

from tests.benchmark.published import erasure, in_no_sentence
from tests.benchmark.scripted import at, sentence, subtitle, word, words


def test_words_that_came_into_no_sentence_are_counted() -> None:
    one, two = word("One", 0, 1), word("two", 1, 2)
    events = [words(3.0, one, two), at(3.0, sentence(1, 0, 1, "One", words=(one,)))]
    assert in_no_sentence(events) == 1
    assert in_no_sentence([*events, at(4.0, sentence(2, 1, 2, "two", words=(two,)))]) == 0


def test_erasure_is_what_was_taken_back_of_what_stays() -> None:
    events = [at(1, subtitle(1, "a b c", final=False)), at(2, subtitle(1, "a x")), at(3, subtitle(2, "d e"))]
    assert erasure(events) == 2 / 4
    assert erasure([]) is None
