"""What was read in the lines of a picture, put together."""

from __future__ import annotations

import numpy as np

from translator.slides.lines import TextLine
from translator.slides.merging import with_bullets, without_doubles
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
