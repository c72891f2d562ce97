"""Cue layout loses no word, keeps its limits and never overlaps."""

import string
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.export.cues import (
    LINES,
    Cue,
    columns,
    joined,
    line_limit,
    settle,
    spans,
    split,
    split_together,
    tokens_of,
)
from translator.flow import Word

latin_words = st.text(string.ascii_letters + ",.;", min_size=1, max_size=50)
latin = st.lists(latin_words, max_size=60).map(" ".join)
chinese = st.text("注意力机制是什么。，「」the 안녕 ", max_size=120)
texts = st.one_of(latin, chinese, st.text(max_size=80))
limits = st.sampled_from([32, 42])


def bare(text: str) -> str:
    return "".join(text.split())


@given(texts, limits)
def test_no_word_is_lost_and_no_line_too_long_unless_a_single_word_is(text: str, limit: int) -> None:
    cues = split(text, limit)
    assert bare("".join(line for lines in cues for line in lines)) == bare(text)
    for lines in cues:
        assert 1 <= len(lines) <= LINES
        for line in lines:
            assert columns(line) <= limit or len(tokens_of(line)) == 1


@given(latin)
def test_words_stay_whole(text: str) -> None:
    assert " ".join(line for lines in split(text, 42) for line in lines) == text


@given(st.lists(texts, min_size=1, max_size=3), limits, st.sampled_from([1, 2]), st.integers(1, 9))
def test_together_every_cue_has_lines_of_each(given_texts: list[str], limit: int, lines: int, fewest: int) -> None:
    cues = split_together(given_texts, [limit] * len(given_texts), lines, fewest)
    assert not cues or len(cues) >= fewest
    filled = [text for text in given_texts if text.strip()]
    for number, text in enumerate(filled):
        assert all(1 <= len(cue[number]) <= lines for cue in cues)
        assert all(columns(line) <= limit or len(tokens_of(line)) == 1 for cue in cues for line in cue[number])
        column = [" ".join(cue[number]) for cue in cues]
        if len(cues) <= len(tokens_of(text)):
            assert bare("".join(column)) == bare(text)
        else:
            assert list(dict.fromkeys(column)) == list(dict.fromkeys(token.text for token in tokens_of(text)))


@given(texts)
def test_tokens_join_to_the_text(text: str) -> None:
    assert joined(tokens_of(text)) == " ".join(text.split())


@given(
    st.lists(st.text("abc", min_size=1, max_size=9), min_size=1, max_size=8),
    st.floats(0, 100),
    st.floats(0, 30),
    st.lists(st.tuples(st.floats(0, 130), st.floats(0, 130)), max_size=8),
)
def test_times_grow_inside_the_sentence(
    pieces: list[str], start_s: float, length_s: float, times: list[tuple[float, float]]
) -> None:
    words = [
        Word(text=piece, start_s=first, end_s=last, probability=1.0)
        for piece, (first, last) in zip(pieces, times, strict=False)
    ]
    timed = spans(pieces, start_s, start_s + length_s, words)
    edges = [edge for span in timed for edge in span]
    assert len(timed) == len(pieces)
    assert edges == sorted(edges)
    assert edges[0] >= start_s
    assert edges[-1] <= start_s + length_s + 1e-9


@given(st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 9_000)), max_size=20))
def test_cues_never_overlap(times: list[tuple[int, int]]) -> None:
    cues = [Cue(start_s=start / 1000, end_s=(start + length) / 1000, lines=("text",)) for start, length in times]
    settled = settle(cues)
    assert len(settled) == len(cues)
    for cue, following in pairwise(settled):
        assert cue.start_s < cue.end_s <= following.start_s
        assert cue.end_s - cue.start_s >= 1 - 1e-9 or cue.end_s == following.start_s
    if settled:
        assert settled[-1].end_s - settled[-1].start_s >= 1 - 1e-9


def test_cues_come_in_the_order_in_which_they_begin() -> None:
    later, sooner = (Cue(start_s=start_s, end_s=start_s + 2, lines=("text",)) for start_s in (5.0, 1.0))
    assert settle([later, sooner]) == [sooner, later]


def test_no_cue_is_held_longer_than_seven_seconds_after_it_began() -> None:
    (cue,) = settle([Cue(start_s=1.0, end_s=2.0, lines=("x" * 42,) * 4)])
    assert cue.end_s == 8.0


def test_marks_on_a_letter_take_no_column_and_wide_characters_two() -> None:
    assert columns("cafe\u0301") == 4
    assert columns("注意 AI") == 7


def test_lines_break_after_punctuation() -> None:
    assert split("First we read it all. Then we think about", 30) == [("First we read it all.", "Then we think about")]


def test_chinese_breaks_between_characters_but_not_before_punctuation() -> None:
    cues = split("注意力机制让每一个词都能看到所有其他的词，这就是它如此有效的原因。" * 2, line_limit("zh"))
    for lines in cues:
        assert all(columns(line) <= 32 and line[0] not in "，。" for line in lines)
    assert [token.text for token in tokens_of("用GPU。 好")] == ["用", "GPU。", "好"]


def test_korean_breaks_at_spaces() -> None:
    assert [token.text for token in tokens_of("주의 메커니즘은")] == ["주의", "메커니즘은"]
    assert line_limit("ko") == line_limit("zh-CN") == 32


def test_nothing_gives_no_cue() -> None:
    assert split(" ", 42) == []
    assert split_together(["", " "], [42, 42]) == []


def test_a_long_text_is_split_in_good_time() -> None:
    text = "word " * 9000
    assert len(split(text, 42)) < 1300
    assert len(split_together([text, text], [42, 42])) < 2600


@pytest.mark.parametrize("last", ["two", "other"])
def test_times_follow_the_words_if_they_match(last: str) -> None:
    words = [
        Word(text="one", start_s=0.0, end_s=0.5, probability=1.0),
        Word(text=last, start_s=3.0, end_s=4.0, probability=1.0),
    ]
    times = spans(["one", "two"], 0.0, 4.0, words)
    assert times == ([(0.0, 0.5), (3.0, 4.0)] if last == "two" else [(0.0, 2.0), (2.0, 4.0)])
