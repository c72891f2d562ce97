from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmark.scoring import (
    Edits,
    Heard,
    Lag,
    Spoken,
    align,
    committed_words,
    edits,
    erasure,
    error_rate,
    heard_words,
    in_no_sentence,
    live_figures,
    longest_left_out,
    normalise,
    onset_lags,
    onsets,
    out_of_pauses,
    percentiles,
    pieces,
    said_twice,
    slide_accuracy,
    slide_terms,
    slides_read,
    spoken_sentence_lags,
    spoken_words,
    subtitle_lags,
    term_recall,
    terms_invented,
    untranslated,
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


def sentence(
    number: int, start_s: float, end_s: float, text: str, slide_id: int | None = None, words: tuple[Word, ...] = ()
) -> Sentence:
    return Sentence(
        id=number,
        revision=0,
        final=True,
        start_s=start_s,
        end_s=end_s,
        text=text,
        language="en",
        words=words,
        slide_id=slide_id,
    )


def subtitle(number: int, text: str, *, final: bool = True, untranslated: bool = False) -> Subtitle:
    return Subtitle(sentence_id=number, target="pt", text=text, final=final, untranslated=untranslated)


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


def test_lag_is_from_the_true_end_or_from_the_own() -> None:
    truth = [Spoken(text=text, end_s=end_s) for text, end_s in (("a", 1.0), ("lost", 1.5), ("b", 2.0))]
    heard = [Heard(text="a", start_s=1.0, end_s=1.5, at_s=2.0), Heard(text="b", start_s=1.5, end_s=2.5, at_s=4.0)]
    assert word_lags(truth, heard, own=False) == [
        Lag(number=0, end_s=1.0, lag_s=1.0),
        Lag(number=2, end_s=2.0, lag_s=2.0),
    ]
    assert [lag.lag_s for lag in word_lags(truth, heard, own=True)] == [0.5, 1.5]


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


def test_words_that_came_into_no_sentence_are_counted() -> None:
    one, two = word("One", 0, 1), word("two", 1, 2)
    events = [words(3.0, one, two), at(3.0, sentence(1, 0, 1, "One", words=(one,)))]
    assert in_no_sentence(events) == 1
    assert in_no_sentence([*events, at(4.0, sentence(2, 1, 2, "two", words=(two,)))]) == 0


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
