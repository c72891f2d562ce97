"""Words and letters of scripts with and without spaces."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.scripts import LETTERS, begins_phrase, pieces, words_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("um dois, três.", ["um", " dois,", " três."]),
        ("我们用 BERT 模型。", ["我", "们", "用", " BERT", " 模", "型。"]),
        ("用BERT模型", ["用", "BERT", "模", "型"]),
        ("ที่นี่ ดี", ["ที่", "นี่", " ดี"]),
        ("", []),
    ],
)
def test_a_text_comes_in_words_or_in_letters_with_their_marks(text: str, found: list[str]) -> None:
    assert pieces(text) == found


@given(st.text(alphabet="ab ,.。我们ที่", max_size=40))
def test_nothing_is_lost(text: str) -> None:
    assert "".join(pieces(text)) == text


@pytest.mark.parametrize(
    ("word", "many"), [("word", 1.0), ("1,5", 1.0), ("注意", 1.0), ("注意力。", 1.5), ("ภาษาไทย", 1.75)]
)
def test_letters_make_words(word: str, many: float) -> None:
    assert words_in(word) == many


def test_vowels_that_are_marks_are_parts_of_words() -> None:
    assert re.findall(LETTERS, "हिन्दी में तमिழ், भाषा_ภาษาที่") == ["हिन्दी", "में", "तमिழ்", "भाषा", "ภาษาที่"]


@pytest.mark.parametrize(
    ("before", "following", "begins"),
    [
        ("は", "今", True),
        ("ご", "説", False),
        ("説", "明", False),
        ("明", "し", False),
        ("の", "シ", True),
        ("タ", "ー", False),
        ("的", "人", True),
        ("器", "把", True),
        ("再", "把", False),
        ("输", "出", False),
        ("ก", "า", False),
        ("a", "b", False),
    ],
)
def test_a_phrase_begins_after_japanese_endings_and_beside_what_holds_chinese_together(
    before: str, following: str, begins: bool
) -> None:
    assert begins_phrase(before, following) is begins
