"""How large the letters of a text are, by the height of its words and what they are made of. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from statistics import median

from translator.slides.words import Line, is_dense

TALL = re.compile(
    r"[^acegmnopqrsuvwxyzäöüãõñçавгджзиклмнопрстухцчшщъыьэюяеіαγεηικμνοπρςστυχω,.;:אבגדהוזחטיכמםנסעפצרשת-]"
)
_ACCENTED = re.compile("[\u00c0-\u00d6\u00d9-\u00ddĀĂĆĈĊČĎĒĔĖĚĜĞĠŃŇŌŎŐŔŘŚŜŠŤŨŪŬŮŰŴŶŸŹŻŽİ]")
_DESCENDING = re.compile("[gjpqyçşţQруфцщДЦЩβγζημξρςφχψקךןףץ]")
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_ABOVE = re.compile("[\u0901\u0902\u0908\u0910\u0913\u0914\u093f\u0940\u0945\u0947-\u094c]|\u0930\u094d")
_BELOW = re.compile("[\u093c\u0941-\u0944]")
"""What stands above the line from which the letters of Hindi hang, and below their feet."""
HANGING, ABOVE, BELOW = 0.9, 0.35, 0.2
"""The height of the letters of Hindi, and what is added above and below, relative to a Latin capital's."""
LOW, DESCENT, ACCENT = 0.75, 0.27, 0.25
"""The height of an "x", what hangs below the line, and an accent on a capital, relative to a capital's height."""
CHARACTER = 1.25
"""The height of a Chinese or Japanese character."""


def letter_height(lines: Iterable[Line]) -> float:
    """The height of a capital in pixels, the median over the words."""
    return median(word.height_px / _share_of_capital(word.text) for line in lines for word in line.words)


def _share_of_capital(word: str) -> float:
    """How high a word is relative to a capital: "common" is 0.75 as high, "Überzeugung" half as high again."""
    if is_dense(word):
        return CHARACTER
    if _DEVANAGARI.search(word):
        return HANGING + ABOVE * bool(_ABOVE.search(word)) + BELOW * bool(_BELOW.search(word))
    above = 1.0 + ACCENT * bool(_ACCENTED.search(word)) if TALL.search(word) else LOW
    return above + DESCENT * bool(_DESCENDING.search(word))
