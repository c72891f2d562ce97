"""Pieces of text: words of any script, found whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.correction.pieces import find_whole, pieces_of


@given(st.text())
def test_pieces_are_the_text(text: str) -> None:
    assert "".join(pieces_of(text)) == text


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Vas Wani, who", ["Vas", " Wani", ", who"]),
        ("l'attention.", ["l", "'attention", "."]),
        (" Vaswani's", [" Vaswani", "'s"]),
        ("注意力 is", ["注", "意", "力", " is"]),
        ("用GPU算", ["用", "GPU", "算"]),
        ("ความสนใจ", ["ค", "ว", "า", "ม", "ส", "น", "ใ", "จ"]),
        ("น้ำ", ["น้", "ำ"]),
        ("हिंदी में", ["हिंदी", " में"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
        ("", []),
        ("…", ["…"]),
    ],
)
def test_pieces_are_words_or_letters_that_stand_alone(text: str, pieces: list[str]) -> None:
    assert pieces_of(text) == pieces


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("vas wani", "Vas  Wani, and vas waning", ["Vas  Wani"]),
        ("art", "Artful art, art's start", ["art", "art"]),
        ("c++", "c++ and C++11", ["c++", "C++"]),
        ("意利", "注意利机制", ["意利"]),
        ("ह", "हिंदी", []),
        ("cafe", "cafe\u0301 cafe", ["cafe"]),
    ],
)
def test_words_are_found_whole_whatever_their_case(words: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_whole(words, text)] == found
