"""Words in Latin letters among another script's."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from translator.slides.latin import (
    doubtful,
    figures_in,
    has_latin,
    has_sign,
    shortened,
    with_figure,
    with_latin,
    wrong_figures,
)
from translator.slides.lines import TextLine
from translator.slides.words import ReadWord


def word(text: str, left: int, width: int, confidence: float = 0.9, *, close: bool = False) -> ReadWord:
    return ReadWord(
        text=text,
        left_px=left,
        top_px=100,
        width_px=width,
        height_px=30,
        confidence=confidence,
        line=(0, 1, 1),
        close=close,
    )


def line() -> TextLine:
    """A line from 50 to 650 whose letters are 16 pixels wide, 4 apart."""
    letters = np.full((40, 600), 255, np.uint8)
    for left in range(10, 590, 20):
        letters[8:32, left : left + 16] = 0
    return TextLine(
        left_px=50, top_px=90, right_px=650, bottom_px=130, height_px=30.0, slope=0.0, letters=letters, pieces=29
    )


SURE = word("이것은", 60, 60)


def test_what_is_surely_read_is_no_stretch() -> None:
    assert doubtful([[SURE, word("모델", 140, 60)]], [line()]) == []


def test_wrong_words_beside_each_other_are_one_stretch_and_a_doubtful_one_is_by_itself() -> None:
    words = [SURE, word("1『3", 140, 80, 0.1), word("「", 220, 20, 0.93, close=True), word("에", 240, 20, 0.7)]
    first, second = doubtful([[], words], [line(), line()])
    assert (first.number, first.first, first.last) == (1, 1, 2)
    assert (second.first, second.last) == (3, 3)


def test_a_chinese_character_by_itself_that_is_narrower_than_one_is_doubtful() -> None:
    (stretch,) = doubtful([[word("了", 140, 16)], [word("模", 140, 28)]], [line(), line()])
    assert stretch.number == 0
    assert doubtful([[word("了", 140, 16), word("模", 160, 28)]], [line()]) == []


def test_a_stretch_is_cut_between_letters() -> None:
    (stretch,) = doubtful([[word("ㅐ", 148, 44, 0.1)]], [line()])
    letters = stretch.line.letters
    assert (letters[:, :4] == 255).all()
    assert (letters[:, -4:] == 255).all()
    assert stretch.line.left_px <= 140
    assert 196 <= stretch.line.right_px <= 206


def test_clear_latin_words_take_the_place_of_what_they_lie_over() -> None:
    words = [SURE, word("1『3", 140, 80, 0.1, close=True), word("모", 230, 20, 0.5), word("은", 260, 20, close=True)]
    (stretch,) = doubtful([words], [line()])
    made = with_latin(words, stretch, [word("Transformer", 138, 84, 0.95), word("PAE", 228, 20, 0.3)])
    assert [(one.text, one.close) for one in made] == [
        ("이것은", False),
        ("Transformer", True),
        ("모", False),
        ("은", True),
    ]


def test_several_latin_words_come_in_their_own_order() -> None:
    words = [SURE, word("1『3", 140, 180, 0.1)]
    (stretch,) = doubtful([words], [line()])
    made = with_latin(words, stretch, [word("Deep", 140, 60, 0.95), word("Learning", 220, 90, 0.95)])
    assert [one.text for one in made] == ["이것은", "Deep", "Learning"]


def test_what_is_not_clear_changes_nothing() -> None:
    words = [SURE, word("1『3", 140, 80, 0.1)]
    (stretch,) = doubtful([words], [line()])
    for text, confidence in (("SASS", 0.5), ("a", 0.95), ("cl", 0.86), ("éß", 0.95)):
        assert with_latin(words, stretch, [word(text, 140, 80, confidence)]) == words
    worse = [SURE, word("12.4%", 140, 80, 0.84)]
    (stretch,) = doubtful([worse], [line()])
    assert with_latin(worse, stretch, [word("12.4%E", 140, 80, 0.8)]) == worse


def test_what_other_words_lie_over_is_no_part_of_a_stretch_apart() -> None:
    words = [SURE, word("604", 140, 100, 0.0), word("로", 204, 36)]
    (stretch,) = doubtful([words], [line()])
    assert (stretch.line.left_px, stretch.line.right_px) == (136, 260)
    assert (stretch.apart.left_px, stretch.apart.right_px) == (136, 220)
    before = [word("은", 100, 60), word("604", 140, 100, 0.0)]
    (stretch,) = doubtful([before], [line()])
    assert (stretch.apart.left_px, stretch.apart.right_px) == (156, 260)
    over = [word("학", 100, 240), word("604", 140, 100, 0.0)]
    (stretch,) = doubtful([over], [line()])
    assert stretch.apart.left_px == stretch.line.left_px


def test_a_figure_that_is_surely_wrong_is_read_with_what_was_not_read_before_it() -> None:
    words = [SURE, word("50", 180, 40, 0.1), word("2.4", 300, 40), word("न", 400, 20, 0.1)]
    (stretch,) = wrong_figures([words], [line()])
    assert (stretch.number, stretch.first, stretch.last) == (0, 1, 1)
    assert stretch.line.left_px == 116  # the letter from 120 on was not read
    (first,) = wrong_figures([[word("50", 80, 36, 0.1)]], [line()])
    assert first.line.left_px == 55


def test_letters_on_the_right_are_tried_to_be_of_another_script() -> None:
    parts = shortened(line().part(140, 237))
    assert [(part.left_px, part.right_px) for part in parts] == [(140, 220), (140, 200)]
    assert shortened(line().part(140, 156)) == []


def test_something_may_be_written_with_letters_or_figures() -> None:
    assert has_sign([word("GitHub-2", 0, 10, 0.4)])
    assert has_sign([word("2.4%", 0, 10, 0.4)])
    assert not has_sign([word("Ol", 0, 10, 0.4), word("6/5", 20, 10)])
    assert has_latin([word("GitHub", 0, 10, 0.8)])
    assert not has_latin([word("GitHub", 0, 10, 0.6), word("에", 20, 10)])


@pytest.mark.parametrize(
    ("figure", "other", "told"),
    [
        ("968.7", "%8.7", "%8.7"),
        ("1296", "12%", "12%"),
        ("9035", "%35", "%35"),
        ("968.7", "8.7", "968.7"),
        ("968.7", "%9.7", "968.7"),
        ("58", "85", "85"),
        ("58", "855", "58"),
        ("1,5", "1.5", "1,5"),
        ("58", "8S", "58"),
    ],
)
def test_a_figure_is_as_the_other_recogniser_surely_reads_it(figure: str, other: str, told: str) -> None:
    words = [SURE, word(figure, 140, 80, 0.94)]
    (stretch,) = figures_in([words], [line()])
    assert [one.text for one in with_figure(words, stretch, [word(other, 140, 80, 0.92)])] == ["이것은", told]
    assert with_figure(words, stretch, []) == words
    assert with_figure(words, stretch, [word(other, 140, 80, 0.3)]) == words


@pytest.mark.parametrize("text", ["GPT96", "٥٨", "三", "1:2"])
def test_what_is_not_digits_alone_is_no_figure(text: str) -> None:
    assert figures_in([[word(text, 140, 80)]], [line()]) == []


def test_a_single_digit_by_itself_is_a_part_of_a_picture_where_the_other_recogniser_sees_none() -> None:
    four = [word("4", 140, 80, 0.96)]
    (stretch,) = figures_in([four], [line()])
    assert with_figure(four, stretch, [word("Y", 140, 80, 0.2)]) == []
    assert with_figure(four, stretch, [word("4", 140, 80, 0.5)]) == four
    assert with_figure([SURE, *four], replace(stretch, first=1, last=1), []) == [SURE, *four]


@pytest.mark.parametrize(
    ("digit", "other", "sureness"),
    [("1", "l", 0.3), ("1", "]", 0.34), ("0", "O", 0.4), ("1", "I", 0.9), ("8", "&", 0.87)],
)
def test_a_digit_in_a_cell_by_itself_stays_though_the_other_recogniser_takes_it_for_a_letter(
    digit: str, other: str, sureness: float
) -> None:
    cell = [word(digit, 140, 80, 0.96)]
    (stretch,) = figures_in([cell], [line()])
    assert with_figure(cell, stretch, [word(other, 140, 80, sureness)]) == cell
    assert with_figure(cell, stretch, []) == []
    unsure = [word(digit, 140, 80, 0.5)]
    assert with_figure(unsure, stretch, [word(other, 140, 80, sureness)]) == []
