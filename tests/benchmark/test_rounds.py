"""Runs that take turns, and what their rounds come to."""

from tests.benchmark.rounds import combined, turns


def test_every_second_round_goes_from_last_to_first() -> None:
    assert turns(["a", "b", "c"], 3) == [*"abc", *"cba", *"abc"]


def test_rounds_are_averaged_but_the_worst_counts_for_what_must_not_be() -> None:
    first = {"wer": 0.1, "said_twice": 0, "word_lag_max_s": 3.0, "erasure": None, "words": 10}
    second = {"wer": 0.2, "said_twice": 2, "word_lag_max_s": 2.0, "erasure": None, "words": 12, "cpu_busy": 0.5}
    both = combined([first, second])
    assert both["wer"] == (0.1 + 0.2) / 2
    assert (both["said_twice"], both["word_lag_max_s"], both["words"]) == (2, 3.0, 11)
    assert (both["erasure"], both["cpu_busy"]) == (None, 0.5)
    assert combined([]) == {}


def test_one_round_stays_as_it_is() -> None:
    assert combined([{"said_twice": 3, "wer": 0.1}]) == {"said_twice": 3, "wer": 0.1}
