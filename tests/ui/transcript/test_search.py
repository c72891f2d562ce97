"""Searching: whatever the case and the accents, in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.transcript.rows import Heading, Line
from ui.transcript.search import folded, matches, spans


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Atenção, atencao!", "ATENÇÃO", ["Atenção", "atencao"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("注意力机制", "注意", ["注意"]),
        ("two  words", "two words", ["two  words"]),
        ("aaa", "aa", ["aa"]),
        ("nothing here", "  ", []),
        ("nothing here", "else", []),
        ("cafe\u0301 noir", "café", ["cafe\u0301"]),
    ],
)
def test_it_finds(text: str, wanted: str, found: list[str]) -> None:
    assert [text[start:end].strip("\u0301") for start, end in spans(text, wanted)] == [
        one.strip("\u0301") for one in found
    ]


@given(st.text(max_size=20), st.text(min_size=1, max_size=10), st.text(max_size=20))
def test_what_is_in_a_text_is_found_in_it_and_what_is_marked_is_what_is_sought(
    before: str, wanted: str, after: str
) -> None:
    text = before + wanted + after
    places = spans(text, wanted)
    if folded(wanted).strip() and folded(wanted).strip() in folded(text):
        assert places
    for start, end in places:
        assert 0 <= start < end <= len(text)
        assert folded(wanted).strip() in folded(text[start:end])


def test_rows_are_found_by_title_source_and_translation() -> None:
    rows = (
        Heading(1, "Attention", "Atenção", False, 0.0),
        Line(1, 0.0, 3.5, "Good morning.", "Bom dia."),
        Line(2, 4.0, 7.5, "Pay attention.", "Tome nota."),
    )
    assert matches(rows, "attention") == [0, 2]
    assert matches(rows, "bom DIA") == [1]
    assert matches(rows, "") == []
