"""What was read in the lines of a picture, put together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from translator.slides.lines import TextLine
from translator.slides.merging import with_bullets, without_cut_words, without_doubles, without_specks
from translator.slides.words import ReadWord


def line(left: int, right: int, *bullets: tuple[int, int, int, int]) -> TextLine:
    return TextLine(
        left_px=left,
        top_px=100,
        right_px=right,
        bottom_px=130,
        height_px=20,
        slope=0.0,
        letters=np.full((30, right - left), 255, np.uint8),
        pieces=5,
        bullets=bullets,
    )


def word(text: str, left: int, number: int, confidence: float = 0.9) -> ReadWord:
    return ReadWord(
        text=text, left_px=left, top_px=105, width_px=80, height_px=20, confidence=confidence, line=(number, 1, 1)
    )


def test_line_found_twice_counts_once_as_it_was_read_better() -> None:
    lines = [line(100, 300), line(102, 298), line(400, 600)]
    words = [word("Mernory", 110, 0, 0.4), word("Memory", 110, 1), word("Error", 410, 2)]
    assert [one.text for one in without_doubles(words, lines)] == ["Memory", "Error"]


def test_line_with_no_words_hides_none() -> None:
    assert [one.text for one in without_doubles([word("Memory", 110, 1)], [line(100, 300), line(100, 300)])] == [
        "Memory"
    ]


def test_dot_before_a_line_is_a_bullet_and_one_behind_it_is_not() -> None:
    lines = [line(100, 300, (80, 110, 90, 120), (310, 110, 320, 120))]
    found = with_bullets([word("Memory", 110, 0)], lines)
    assert [(one.text, one.left_px, one.width_px) for one in found] == [("•", 80, 10), ("Memory", 110, 80)]


def test_line_from_right_to_left_has_its_bullet_on_the_right() -> None:
    lines = [line(100, 300, (80, 110, 90, 120), (310, 110, 320, 120))]
    assert [(one.text, one.left_px) for one in with_bullets([word("ذاكرة", 110, 0)], lines)] == [
        ("•", 310),
        ("ذاكرة", 110),
    ]


def test_a_line_on_a_photograph_has_a_word_that_is_sure_or_is_none() -> None:
    ground = line(100, 300)
    photograph = replace(ground, on_photograph=True)
    lines = [photograph, photograph, photograph, ground]
    words = [
        word("wily", 110, 0, 0.6),
        word("44", 110, 1, 0.75),
        word("Hawaii", 110, 2, 0.95),
        word("an", 200, 2, 0.5),
        word("wily", 110, 3, 0.6),
    ]
    assert [one.text for one in without_specks(words, lines)] == ["Hawaii", "an", "wily"]


def test_what_is_left_of_a_word_that_a_picture_covers_is_none() -> None:
    words = [word("mes", 110, 0), word("Lind", 200, 0), word("1747", 300, 0)]
    whole = line(100, 400)
    for cut, expected in (
        ((False, False), ["mes", "Lind", "1747"]),
        ((True, False), ["Lind", "1747"]),
        ((False, True), ["mes", "Lind"]),
    ):
        assert [one.text for one in without_cut_words(words, [replace(whole, cut=cut)])] == expected
