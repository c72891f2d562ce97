"""Committed words into sentences: each word once, in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.speech.test_policy import said, words
from translator.flow import Word
from translator.speech.sentences import LONGEST, SentenceCutter, ends_sentence


@pytest.mark.parametrize("text", [" end.", " really?", " no!", ' said."', "終わり。", " wait…"])
def test_closing_marks_end_a_sentence(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", [" e.g.", " 3.5", " Dr.", " J.", " al.", " word", " word,"])
def test_abbreviations_numbers_and_initials_do_not(text: str) -> None:
    assert not ends_sentence(text)


def test_sentences_come_whole() -> None:
    cutter = SentenceCutter()
    assert cutter.add(words("Good morning everyone. And")) == [words("Good morning everyone.")]
    assert [said(one) for one in cutter.flush()] == ["And"]
    assert cutter.flush() == []


def test_a_long_pause_ends_a_sentence() -> None:
    cutter = SentenceCutter()
    cutter.add(words("as I said"))
    assert [said(one) for one in cutter.add(words("now then", start_s=6.0))] == ["as I said"]


def test_silence_ends_an_open_sentence() -> None:
    cutter = SentenceCutter()
    cutter.add(words("thank you"))
    assert cutter.silent_until(1.5) == []
    assert [said(one) for one in cutter.silent_until(4.0)] == ["thank you"]
    assert cutter.silent_until(9.0) == []


def test_an_endless_sentence_is_cut_at_a_comma() -> None:
    text = " ".join(["word"] * 30 + ["pause,"] + ["word"] * 20)
    assert len(SentenceCutter().add(words(text))[0]) == 31
    assert len(SentenceCutter().add(words("word " * 60))[0]) == LONGEST


@given(st.lists(st.sampled_from(["one", "two,", "three.", "e.g.", "what?"]), max_size=120), st.integers(1, 9))
def test_no_word_is_lost_or_said_twice(texts: list[str], size: int) -> None:
    spoken = words(" ".join(texts))
    cutter = SentenceCutter()
    out: list[Word] = []
    for start in range(0, len(spoken), size):
        for sentence in cutter.add(spoken[start : start + size]):
            out.extend(sentence)
    for sentence in cutter.flush():
        out.extend(sentence)
    assert tuple(out) == spoken
