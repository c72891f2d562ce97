"""Words of Greek and Cyrillic lines that were read in Latin letters."""

from __future__ import annotations

import pytest

from translator.slides.lookalikes import with_lookalikes
from translator.slides.words import ReadWord


def read(text: str) -> str:
    """A line as it is after its words were looked at."""
    words = [
        ReadWord(text=word, left_px=60 * place, top_px=0, width_px=50, height_px=20, confidence=0.9, line=(0, 1, place))
        for place, word in enumerate(text.split())
    ]
    return " ".join(word.text for word in with_lookalikes(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to μήκος tou φωτός", "το μήκος του φωτός"),
        ("To Πανεπιστήμιο", "Το Πανεπιστήμιο"),
        ("это he ответ ot него,", "это не ответ от него,"),
    ],
)
def test_a_short_word_is_in_the_alphabet_of_its_line(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text", ["to be or not", "τα δεδομένα GPU", "με Python", "μοντέλο CO2", "данные IBM", "как git", "the letter α"]
)
def test_names_acronyms_and_latin_lines_stay(text: str) -> None:
    assert read(text) == text


def test_um_after_a_figure_is_a_unit() -> None:
    assert read("particles of 2.1 um,") == "particles of 2.1 \u00b5m,"
    assert read("um hotel") == "um hotel"


def test_the_sign_of_degrees_is_no_ordinal() -> None:
    assert read("4 \u00baC, 1\u02daF") == "4 °C, 1°F"
    assert read("n\u00ba 4, 1\u00ba Congresso") == "n\u00ba 4, 1\u00ba Congresso"
