from pathlib import Path

import pytest

from tests.benchmark.scoring import (
    Heard,
    Spoken,
    align,
    committed_words,
    erasure,
    error_rate,
    heard_words,
    live_figures,
    normalise,
    onset_lags,
    percentiles,
    said_twice,
    slide_accuracy,
    slide_terms,
    slides_read,
    spoken_words,
    subtitle_lags,
    term_recall,
    word_lags,
)
from tests.benchmark.talks import TrueSentence, TrueSlide, talk_of
from translator.flow import Event, Hypothesis, Published, Sentence, Slide, Subtitle, Word


def word(text: str, start_s: float, end_s: float) -> Word:
    return Word(text=f" {text}", start_s=start_s, end_s=end_s, probability=1.0)


def at(at_s: float, event: Event) -> Published:
    return Published(at_s=at_s, event=event)


def words(at_s: float, *committed: Word, tentative: str = "") -> Published:
    return at(at_s, Hypothesis(committed=committed, tentative=tentative, language="en"))


def sentence(number: int, start_s: float, end_s: float, text: str, slide_id: int | None = None) -> Sentence:
    return Sentence(
        id=number,
        revision=0,
        final=True,
        start_s=start_s,
        end_s=end_s,
        text=text,
        language="en",
        words=(),
        slide_id=slide_id,
    )


def subtitle(number: int, text: str, *, final: bool = True) -> Subtitle:
    return Subtitle(sentence_id=number, target="pt", text=text, final=final)


def slide(number: int, shown_s: float, revision: int = 0) -> Slide:
    return Slide(id=number, revision=revision, shown_s=shown_s, blocks=())


def spoken(start_s: float, end_s: float, text: str) -> TrueSentence:
    return TrueSentence(text=text, start_s=start_s, end_s=end_s)


def shown(start_s: float, end_s: float, text: str = "") -> TrueSlide:
    return TrueSlide(text=text, start_s=start_s, end_s=end_s)


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


def test_heard_words_keep_the_times_of_the_words_they_come_from() -> None:
    events = [words(2.0, word("twenty", 0, 0.5), word("one", 0.5, 1.0)), words(3.0, word("well-known.", 1.0, 2.0))]
    assert heard_words(committed_words(events), "en") == [
        Heard(text="21", end_s=0.5, at_s=2.0),
        Heard(text="well", end_s=2.0, at_s=3.0),
        Heard(text="known", end_s=2.0, at_s=3.0),
    ]
    assert heard_words([(word("-", 0, 1), 1.0)], "en") == []


def test_time_passes_with_the_letters_of_a_sentence() -> None:
    assert spoken_words([spoken(10, 20, "abc def")], "en") == [
        Spoken(text="abc", end_s=15.0),
        Spoken(text="def", end_s=20.0),
    ]


def test_lag_is_from_the_true_end_or_where_coarse_from_the_own() -> None:
    truth = [Spoken(text="a", end_s=1.0), Spoken(text="b", end_s=2.0)]
    heard = [Heard(text="a", end_s=1.5, at_s=2.0), Heard(text="b", end_s=2.5, at_s=4.0)]
    assert word_lags(truth, heard, coarse=False) == [1.0, 2.0]
    assert word_lags(truth, heard, coarse=True) == [0.5, 1.5]


def test_term_recall_counts_each_spoken_term_once() -> None:
    terms = slide_terms([shown(0, 1, "The Bahdanau model, BLEU")], "en")
    assert terms == {"bahdanau", "bleu"}
    assert term_recall(terms, ["bahdanau", "bahdanau", "bleu"], ["bahdanau", "bleu", "bleu"]) == pytest.approx(2 / 3)
    assert term_recall(terms, ["other"], ["bleu"]) is None


def test_a_repeated_phrase_counts_unless_it_was_said_so() -> None:
    phrase = ["we", "should", "start"]
    assert said_twice([*phrase, "now"], [*phrase, *phrase, "now"]) == 3
    assert said_twice([*phrase, *phrase], [*phrase, *phrase]) == 0
    assert said_twice(phrase, ["we", "should", "we", "should"]) == 0
    far = [str(number) for number in range(100)]
    assert said_twice([], [*phrase, *far, *phrase]) == 0


def test_a_longer_repetition_counts_each_word_once() -> None:
    assert said_twice([*"abcde"], [*"abcde", *"abcde"]) == 5


def test_onset_is_the_first_word_of_the_new_speech() -> None:
    truth = [spoken(1.0, 2.0, "one two"), spoken(2.2, 3.0, "three"), spoken(6.0, 7.0, "four")]
    one, two, three, four = word("one", 0, 1.5), word("two", 1.5, 2), word("three", 2.2, 3), word("four", 6, 7)
    events = [
        words(1.8, tentative="one"),
        words(3.0, one, two, tentative="three"),
        words(6.1, three),
        words(6.9, tentative="four"),
        words(8.0, four),
    ]
    assert onset_lags(events, truth, coarse=False) == pytest.approx([0.8, 0.9])
    assert onset_lags(events, truth, coarse=True) == pytest.approx([1.8, 0.9])
    assert onset_lags([], truth, coarse=False) == []


def test_subtitle_lag_is_to_the_first_final_one_from_the_end_of_the_last_word() -> None:
    truth = spoken_words([spoken(0, 2, "one two"), spoken(2, 4, "three")], "en")
    events = [
        at(2.5, sentence(1, 0.0, 2.2, "One, two.")),
        at(2.6, subtitle(1, "Um", final=False)),
        at(3.0, subtitle(1, "Um, dois.")),
        at(3.5, subtitle(1, "Um e dois.")),
        at(5.0, sentence(2, 2.0, 4.1, "Three.")),
        at(5.5, sentence(3, 4.0, 4.5, "Never translated.")),
        at(6.0, subtitle(2, "Três.")),
    ]
    assert subtitle_lags(events, truth, "en", coarse=False) == pytest.approx([1.0, 2.0])
    assert subtitle_lags(events, truth, "en", coarse=True) == pytest.approx([0.8, 1.9])


def test_erasure_is_what_was_taken_back_of_what_stays() -> None:
    events = [at(1, subtitle(1, "a b c", final=False)), at(2, subtitle(1, "a x")), at(3, subtitle(2, "d e"))]
    assert erasure(events) == 2 / 4
    assert erasure([]) is None


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
    assert slide_accuracy(events, [shown(0, 10), shown(10, 20)]) == pytest.approx(2 / 3)
    assert slide_accuracy([], []) is None


def test_percentiles_of_nothing_are_none() -> None:
    assert percentiles([1.0, 3.0], 50, 100) == [2.0, 3.0]
    assert percentiles([], 50, 95) == [None, None]


def test_a_run_that_says_nothing_has_all_errors_and_no_lags() -> None:
    said = [{"text": "Hello.", "start_s": 0, "end_s": 1}]
    talk = talk_of("talk", Path("talk.mp4"), {"lang": "en", "duration_s": 1, "slides": [], "sentences": said})
    figures = live_figures(talk, [])
    assert figures["wer"] == 1.0
    assert figures["word_lag_p50_s"] is None
    assert "slides_found" not in figures
