"""How large the letters of words are, by their boxes."""

from __future__ import annotations

import pytest

from tests.slides.placed import line
from translator.slides.letters import letter_height
from translator.slides.words import Line


@pytest.mark.parametrize(
    ("word", "height"),
    [("Kiel", 100), ("common", 75), ("Paging", 127), ("grey", 102), ("Überzeugung", 152), ("ÉTÉ", 125), ("数据", 125)],
)
def test_a_word_is_as_high_as_what_stands_above_and_hangs_below_its_letters(word: str, height: int) -> None:
    assert letter_height([Line(tuple(line(word, 0, 0, height=height)))]) == pytest.approx(100)
