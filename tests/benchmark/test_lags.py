"""How late words and subtitles come."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmark.lags import Lag, onset_lags, onsets, pieces, spoken_sentence_lags, subtitle_lags, word_lags
from tests.benchmark.published import untranslated
from tests.benchmark.scripted import at, sentence, spoken, subtitle, word, words
from tests.benchmark.talks import talk_of
from tests.benchmark.words import (
    Heard,
    Spoken,
    spoken_words,
)


def test_lag_is_from_the_true_end_or_from_the_own() -> None:
    truth = [Spoken(text=text, end_s=end_s) for text, end_s in (("a", 1.0), ("lost", 1.5), ("b", 2.0))]
    heard = [Heard(text="a", start_s=1.0, end_s=1.5, at_s=2.0), Heard(text="b", start_s=1.5, end_s=2.5, at_s=4.0)]
    assert word_lags(truth, heard, own=False) == [
        Lag(number=0, end_s=1.0, lag_s=1.0),
        Lag(number=2, end_s=2.0, lag_s=2.0),
    ]
    assert [lag.lag_s for lag in word_lags(truth, heard, own=True)] == [0.5, 1.5]


def test_speech_starts_at_first_and_after_every_pause() -> None:
    said = [{"text": "a", "start_s": at, "end_s": at + 1} for at in (1.0, 2.2, 6.0)]
    timeline = {"lang": "en", "duration_s": 9, "slides": [], "sentences": said}
    talk = talk_of("talk", Path("talk.mp4"), timeline)
    assert onsets(talk) == [1.0, 6.0]
    assert onsets(replace(talk, coarse=True, speech=((0.5, 4.0), (5.5, 7.0)))) == [0.5, 5.5]
    assert onsets(replace(talk, coarse=True)) == []


def test_onset_is_the_first_word_of_the_new_speech() -> None:
    one, two, three, four = word("one", 0, 1.5), word("two", 1.5, 2), word("three", 2.2, 3), word("four", 6, 7)
    events = [
        words(1.8, tentative="one"),
        words(3.0, one, two, tentative="three"),
        words(6.1, three),
        words(6.9, tentative="four"),
        words(8.0, four),
    ]
    assert onset_lags(events, [1.0, 6.0]) == pytest.approx([0.8, 0.9])
    assert onset_lags(events, [0.0, 6.0]) == pytest.approx([1.8, 0.9])
    assert onset_lags([], [1.0, 6.0]) == []


def test_subtitle_lag_is_to_the_first_final_one_from_the_end_of_the_last_word() -> None:
    truth = spoken_words([spoken(0, 2, "one two"), spoken(2, 4, "three")], "en")
    events = [
        at(2.5, sentence(1, 0.0, 2.2, "One, two.")),
        at(2.6, subtitle(1, "Um", final=False)),
        at(3.0, subtitle(1, "Um, dois.")),
        at(3.5, subtitle(1, "Um e dois.")),
        at(5.0, sentence(2, 2.0, 4.1, "Three.")),
        at(5.5, sentence(3, 4.0, 4.5, "Never translated.")),
        at(5.6, subtitle(3, "Never translated.", untranslated=True)),
        at(6.0, subtitle(2, "Três.")),
    ]
    assert subtitle_lags(events, truth, "en", own=False) == pytest.approx([1.0, 2.0])
    assert subtitle_lags(events, truth, "en", own=True) == pytest.approx([0.8, 1.9])
    assert untranslated(events) == 1


def test_a_sentence_that_was_joined_to_the_next_waits_for_it() -> None:
    one, two, three = word("Here", 0, 1.1), word("goes,", 1.1, 2.1), word("now.", 2.1, 3.9)
    events = [
        words(5.0, one, two, three),
        at(5.0, sentence(1, 0.0, 4.0, "Here goes, now.", words=(one, two, three))),
        at(6.0, subtitle(1, "Lá vai, agora.")),
    ]
    truth = [spoken(0, 4, "Here goes. Now."), spoken(4, 5, "Unheard.")]
    assert subtitle_lags(events, spoken_words(truth, "en"), "en", own=False) == pytest.approx([2.0])
    assert [piece.text for piece in pieces(truth[0])] == ["Here goes.", "Now."]
    first_s = 4 * 10 / 14  # its share of the letters
    assert spoken_sentence_lags(events, truth, "en", own=False) == pytest.approx([6.0 - first_s, 2.0])
    assert spoken_sentence_lags(events, truth, "en", own=True) == pytest.approx([3.9, 2.1])
    assert spoken_sentence_lags([], truth, "en", own=True) == []
