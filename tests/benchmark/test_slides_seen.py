"""Slides that were seen, and the sentences on them."""

import pytest

from tests.benchmark.scripted import at, sentence, shown, slide
from tests.benchmark.slides_seen import slide_accuracy, slides_read


def test_slides_found_missed_and_announced_again() -> None:
    true = [shown(1, 10), shown(10, 20), shown(20, 30)]
    events = [at(1, slide(1, 0.2)), at(12, slide(2, 9.8)), at(16, slide(3, 14.0)), at(17, slide(3, 14.0, revision=1))]
    read = slides_read(events, true)
    assert (read.found, read.missed, read.twice) == (2, 1, 1)
    assert read.lags_s == pytest.approx((0.8, 3.0))


def test_sentences_belong_to_the_slide_at_their_middle() -> None:
    events = [
        at(1, slide(1, 0.0)),
        at(11, slide(2, 10.0)),
        at(5, sentence(1, 1, 3, "a", slide_id=1)),
        at(14, sentence(2, 11, 13, "b", slide_id=1)),
        at(14, sentence(3, 13, 14, "c")),
        at(15, sentence(2, 11, 13, "b", slide_id=2)),
        at(99, sentence(4, 90, 91, "d", slide_id=2)),
    ]
    assert slide_accuracy(events, [shown(0, 10), shown(10, 20)]) == 2 / 4  # a sentence published twice counts twice
    assert slide_accuracy([], []) is None


def test_a_sentence_is_on_the_right_slide_when_that_comes_back_later() -> None:
    again = [
        at(1, slide(1, 0)),
        at(6, sentence(1, 3, 5, "a", slide_id=1)),
        at(11, slide(2, 10)),
        at(21, slide(1, 20, revision=2)),
        at(25, sentence(2, 22, 24, "b", slide_id=1)),
    ]
    assert slide_accuracy(again, [shown(0, 10), shown(10, 20), shown(20, 30)]) == 1.0
