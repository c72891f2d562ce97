"""Committed words into sentences and clauses: each word once, in order."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.speech.test_policy import said, words
from translator.flow import Word
from translator.scripts import words_in
from translator.speech.sentences import ENOUGH, FULL, LONG, LONGEST, SHORTEST, SentenceCutter, ends_sentence


@pytest.mark.parametrize("text", [" end.", " really?", " no!", ' said."', "終わり。", " wait…"])
def test_closing_marks_end_a_sentence(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", [" e.g.", " 3.5", " Dr.", " J.", " al.", " word", " word,"])
def test_abbreviations_numbers_and_initials_do_not(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    ("text", "language", "sentences"),
    [
        ("The U.S. economy grew. It did.", "en", ["The U.S. economy grew.", "It did."]),
        ("We met at 5 p.m. on Friday. Yes.", "en", ["We met at 5 p.m. on Friday.", "Yes."]),
        ("Letters, words, etc. We count.", "en", ["Letters, words, etc.", "We count."]),
        ("Is it? No. We saw no. 5 there.", "en", ["Is it?", "No.", "We saw no. 5 there."]),
        ("Dijo que no. Luego sí.", "es", ["Dijo que no.", "Luego sí."]),
        ("Es war am 3. Oktober. Gut.", "de", ["Es war am 3. Oktober.", "Gut."]),
        ("Es sind 3. Wir gehen.", "de", ["Es sind 3.", "Wir gehen."]),
        ("Wir sehen z. B. Häuser. Gut.", "de", ["Wir sehen z. B. Häuser.", "Gut."]),
        ("It takes 35 ms. We wait.", "en", ["It takes 35 ms.", "We wait."]),
    ],
)
def test_points_that_end_no_sentence_do_not_cut_and_those_that_do_cut(
    text: str, language: str, sentences: list[str]
) -> None:
    cutter = SentenceCutter()
    found = [one for word in words(text) for one in cutter.add([word], language)] + cutter.flush()
    assert [said(one) for one in found] == sentences


def test_a_number_with_a_point_stays_whole_in_pieces_smaller_than_words() -> None:
    spoken = tuple(
        Word(text=text, start_s=n / 5, end_s=(n + 1) / 5, probability=0.9)
        for n, text in enumerate(["约", "3.", "5", "倍。", "好", "。"])
    )
    assert [said(one) for one in SentenceCutter().add(spoken, "zh")] == ["约3.5倍。", "好。"]


def test_a_pause_ends_what_a_point_left_open() -> None:
    spoken = (*words("in the U.S."), *words("We stayed.", start_s=2.2))
    assert [said(one) for one in SentenceCutter().add(spoken, "en")] == ["in the U.S.", "We stayed."]


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


def pieces(spoken: Sequence[Word], language: str | None = None) -> list[str]:
    """What comes of words that are told one by one."""
    cutter = SentenceCutter()
    out = [said(one) for word in spoken for one in cutter.add([word], language)]
    return out + [said(one) for one in cutter.flush()]


def unspaced(text: str, start_s: float = 0.0) -> tuple[Word, ...]:
    """A text in pieces of two letters, as Whisper hears scripts without spaces; a space begins a piece."""
    found = re.findall(r"\s?\S[^\s、。，]?[、。，]?", text)
    return tuple(
        Word(text=one, start_s=start_s + n / 5, end_s=start_s + (n + 1) / 5, probability=0.9)
        for n, one in enumerate(found)
    )


def test_a_long_sentence_comes_in_clauses() -> None:
    text = (
        "The decoder looks back at every encoder state, and scores how well each of them fits what it writes next, here"
    )
    assert pieces(words(text)) == [text[: text.index(" and")], text[text.index("and") :]]


def test_enough_words_come_where_the_next_clause_has_a_subject_of_its_own_and_wait_for_no_more_of_it() -> None:
    first = "Before " + "word " * (ENOUGH - 2) + "word"
    cutter = SentenceCutter()
    assert cutter.add(words(f"{first} and"), "en") == []
    assert [said(one) for one in cutter.add(words("we", start_s=6.0), "en")] == [first]
    assert pieces(words(f"{first} and we go"), "en") == [first, "and we go"]


def test_before_enough_words_none_do() -> None:
    text = "word " * (ENOUGH - 1) + "and we go"
    assert pieces(words(text), "en") == [text]


@pytest.mark.parametrize("inside", [" e.g.", " Dr.", " al.,", " -"])
def test_no_clause_opens_inside_what_belongs_together(inside: str) -> None:
    spoken = (*words("word " * ENOUGH), Word(text=inside, start_s=5.0, end_s=5.5, probability=0.9))
    assert SentenceCutter().add((*spoken, *words("and we", start_s=5.5)), "en") == []


@pytest.mark.parametrize("mark", [",", ";", ":", "—", "，", ',"'])
def test_clauses_end_at_commas_semicolons_colons_and_dashes(mark: str) -> None:
    first, second = "one " * 9 + "ten" + mark, "word " * 12
    assert pieces(words(f"{first} {second}"))[0] == first


def test_a_clause_that_is_full_comes_as_soon_as_the_next_one_is_known_to_be_there() -> None:
    cutter = SentenceCutter()
    first = "word " * (FULL - 1) + "twenty,"
    assert cutter.add(words(f"{first} word")) == []
    assert [said(one) for one in cutter.add(words("word", start_s=0.5 * (FULL + 1)))] == [first]


@pytest.mark.parametrize(("language", "pieces"), [("en", 2), ("ja", 1)])
def test_a_part_with_an_article_of_its_own_is_told_by_itself_after_a_full_one(language: str, pieces: int) -> None:
    spoken = words("word " * FULL + "and the words", step_s=0.3)
    cutter = SentenceCutter()
    assert len(cutter.add(spoken, language) + cutter.flush()) == pieces


def test_a_shorter_clause_comes_where_its_sentence_is_long() -> None:
    first = "word " * 9 + "ten,"
    cutter = SentenceCutter()
    assert cutter.add(words(first + " word" * (LONG - 11), step_s=0.3)) == []
    assert [said(one) for one in cutter.add(words("word", start_s=0.3 * (LONG - 1), step_s=0.3))] == [first]


def test_a_sentence_that_is_not_long_stays_whole() -> None:
    text = "one, " * FULL + "end."
    assert pieces(words(text, step_s=0.3)) == [text]


def test_a_slow_speakers_sentence_is_long_sooner() -> None:
    text = "one " * 9 + "ten, " + "word " * 6
    assert pieces(words(text, step_s=0.3)) == [text.strip()]
    assert len(pieces(words(text, step_s=0.8))) == 2


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "好的那么我们现在来看一下这个模型的结构它有一个编码器和一个解码器编码器把输入变成向量解码器再把向量变成输出整个过程是端到端训练的所以不需要人工标注",
            "好的那么我们现在来看一下这个模型的结构它有一个编码器和一个解码器编码器把输入变成向量解码器",
        ),
        (
            "今日はこのシステムについてお話ししたいと思うんですけれどもまず最初に背景についてご説明してそれから手法についてご説明して最後に結果についてお話しします",
            "今日はこのシステムについてお話ししたいと思うんですけれどもまず最初に背景についてご説明してそれから",
        ),
    ],
)
def test_words_of_chinese_and_japanese_are_not_cut_apart_where_nobody_paused(text: str, first: str) -> None:
    letters = [
        Word(text=letter, start_s=0.125 * n, end_s=0.125 * (n + 1), probability=0.9) for n, letter in enumerate(text)
    ]
    assert said(SentenceCutter().add(letters, "zh")[0]) == first


@pytest.mark.parametrize("dash", [" - and", " -", " –", " —"])
def test_the_dash_of_a_new_clause_goes_with_it(dash: str) -> None:
    spoken = (*words("word " * 10), Word(text=dash, start_s=5.0, end_s=5.5, probability=0.9))
    assert len(SentenceCutter().add((*spoken, *words("word " * 10, start_s=5.5)))[0]) == 10


@pytest.mark.parametrize(
    "inside",
    [
        (" 3", ",5"),
        (" 3,", "5"),
        (" 3,", " 5"),
        (" 10", ":30"),
        (" e.g.,", " names"),
        (" al.,", " 2017"),
        (" well", "-known"),
        (" 10", " -"),
    ],
)
def test_what_belongs_together_is_not_parted(inside: tuple[str, str]) -> None:
    first, second = (
        Word(text=text, start_s=start_s, end_s=start_s + 0.5, probability=0.9)
        for text, start_s in zip(inside, (7.0, 7.5), strict=True)
    )
    spoken = (*words("word " * 14), first, second, *words("word " * 30, start_s=8.0))
    for piece in SentenceCutter().add(spoken):
        assert piece[-1] != first


def test_a_pause_parts_a_long_sentence_that_has_no_marks() -> None:
    spoken = (*words("word " * 9), *words("word " * 12, start_s=5.1))
    assert len(SentenceCutter().add(spoken)[0]) == 9


def test_without_marks_and_pauses_the_last_moment_is_taken_at_the_widest_gap() -> None:
    even = SentenceCutter().add(words("word " * 60))
    assert [len(one) for one in even] == [LONGEST - SHORTEST, LONGEST - SHORTEST]
    spoken = (*words("word " * 15), *words("word " * 45, start_s=7.7))
    assert len(SentenceCutter().add(spoken)[0]) == 15


def test_a_title_stays_with_its_name_even_then() -> None:
    spoken = words("word " * 25 + "Dr. Smith " + "word " * 20)
    assert said(SentenceCutter().add(spoken)[0]).endswith("word")


def test_chinese_is_counted_by_its_characters_and_cut_at_its_commas() -> None:
    clause = "注意力机制让解码器在每一步都能回头看编码器的状态，"
    assert pieces(unspaced(clause * 2 + "完。"))[0] == clause
    assert pieces(unspaced("我们今天讲注意力，谢谢大家。")) == ["我们今天讲注意力，谢谢大家。"]


def test_japanese_is_cut_at_its_commas() -> None:
    clause = "この講義では機械翻訳の歴史を短く振り返りたいと思いますので、"
    assert pieces(unspaced(clause * 2))[0] == clause


def test_thai_is_cut_at_its_spaces_which_set_phrases_apart() -> None:
    phrase = "วันนี้เราจะพูดถึงกลไกความสนใจในการแปลภาษา"
    assert pieces(unspaced(f"{phrase} {phrase} {phrase}"))[0] == f"{phrase} {phrase}"


def test_unspaced_speech_without_marks_is_cut_at_a_pause() -> None:
    first, second = (
        "注意力机制让解码器在每一步都能回头看编码器",
        "它能给出各个状态的权重从而生成下一个词并且让训练变得更快更稳",
    )
    assert pieces((*unspaced(first), *unspaced(second, 3.0)))[0] == first


@pytest.mark.parametrize("text", ["यह अच्छा है।", "هل هذا جيد؟", "ကောင်းတယ်။"])
def test_other_scripts_end_sentences_with_marks_of_their_own(text: str) -> None:
    assert ends_sentence(text)


SPOKEN = st.lists(
    st.tuples(
        st.sampled_from(
            [
                " one",
                " two,",
                " three.",
                " e.g.",
                " etc.",
                " U.S.",
                " So",
                " what?",
                " and",
                " we",
                "-known",
                " 3",
                ",5",
                "注意",
                "翻訳、",
                "ภาษา",
                " ไทย",
            ]
        ),
        st.sampled_from([0.0, 0.0, 0.0, 0.2, 0.6, 2.5]),
    ),
    max_size=120,
)


@given(SPOKEN, st.integers(1, 9))
def test_no_word_is_lost_or_said_twice_and_no_piece_is_too_long(texts: list[tuple[str, float]], size: int) -> None:
    spoken, now_s = list[Word](), 0.0
    for text, pause_s in texts:
        spoken.append(Word(text=text, start_s=now_s + pause_s, end_s=now_s + pause_s + 0.3, probability=0.9))
        now_s = spoken[-1].end_s
    cutter = SentenceCutter()
    out: list[tuple[Word, ...]] = []
    for start in range(0, len(spoken), size):
        out += cutter.add(spoken[start : start + size], "en")
    out += cutter.flush()
    assert [word for one in out for word in one] == spoken
    assert all(sum(words_in(word.text) for word in one) <= LONGEST for one in out)


@given(SPOKEN)
def test_it_does_not_matter_how_many_words_come_at_once(texts: list[tuple[str, float]]) -> None:
    spoken = [
        Word(text=text, start_s=float(n), end_s=n + 1.0 - pause_s / 5, probability=0.9)
        for n, (text, pause_s) in enumerate(texts)
    ]
    cutter = SentenceCutter()
    assert [said(one) for one in cutter.add(spoken, "en") + cutter.flush()] == pieces(spoken, "en")
