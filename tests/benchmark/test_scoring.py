"""All figures of a run."""

from dataclasses import replace
from pathlib import Path

from tests.benchmark.scoring import live_figures, percentiles
from tests.benchmark.scripted import word, words
from tests.benchmark.talks import talk_of


def test_percentiles_of_nothing_are_none() -> None:
    assert percentiles([1.0, 3.0], 50, 100) == [2.0, 3.0]
    assert percentiles([], 50, 95) == [None, None]


def test_a_run_that_says_nothing_has_all_errors_and_no_lags() -> None:
    said = [{"text": "Hello.", "start_s": 0, "end_s": 1}]
    talk = talk_of("talk", Path("talk.mp4"), {"lang": "en", "duration_s": 1, "slides": [], "sentences": said})
    figures = live_figures(talk, [])
    assert figures["wer"] == 1.0
    assert figures["word_lag_p50_s"] is None
    assert figures["longest_left_out"] == 1
    assert not {"slides_found", "untranslated", "out_of_pauses"} & figures.keys()


def test_a_run_that_hears_a_pause_is_told_so() -> None:
    said = [{"text": "Hello.", "start_s": 0, "end_s": 1}]
    talk = talk_of("talk", Path("talk.mp4"), {"lang": "en", "duration_s": 9, "slides": [], "sentences": said})
    events = [words(2.0, word("Hello.", 0, 1)), words(8.0, word("Thanks.", 6, 7))]
    assert live_figures(replace(talk, speech=((0.0, 1.0),)), events)["out_of_pauses"] == 1
