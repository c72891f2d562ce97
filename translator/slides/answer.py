"""What Tesseract prints: a table of words, then the text, which alone tells where there are spaces. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from translator.slides.strip import Strip
from translator.slides.words import ReadWord

FORMATS = ("tsv", "txt")
"""What Tesseract is asked for; it prints them one after the other."""
CELLS, WORD = 12, "5"
"""Cells of a row of the table, and the first of a row that is a word."""
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of a direction, which are no letters."""
MODERN = str.maketrans("\u00b5ἀἐἠἰὀὐὠ", "μάέήίόύώ")
"""In Greek, what its letter looks like and is read as, and an accent that today's Greek does not have."""
PERSIAN = str.maketrans("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
"""The digits of Arabic, which look like most of Persian's and are mixed with them in one number."""
_PERSIAN = re.compile("[۰-۹]")
_LAST = re.compile(r"ς(?=\w)")
"""The letter that ends a word; a space was not seen after it."""
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")


def words_of(answer: str, strip: Strip) -> list[ReadWord]:
    """The words of an answer in its order, boxes in pixels of the picture, `line` the strip's."""
    rows, rest = _parted(answer)
    texts = [_text(row) for row in rows]
    words: list[ReadWord] = []
    for row, text, close in zip(rows, texts, _close(texts, _DIRECTIONS.sub("", rest)), strict=True):
        left, top, width, height = (int(cell) for cell in row[6:10])
        number = strip.at(top, height)
        if number is None:
            continue
        box = strip.placed[number].box(left, top, width, height)
        words.append(
            ReadWord(
                text=text,
                left_px=box[0],
                top_px=box[1],
                width_px=box[2],
                height_px=box[3],
                confidence=max(0.0, float(row[10]) / 100),
                line=(number, int(row[3]), int(row[4])),
                close=close,
            )
        )
    return words


def _parted(answer: str) -> tuple[list[list[str]], str]:
    """The cells of the table's words, and the text after the table."""
    _, *lines = answer.split("\n") or [""]
    rows = [line.rstrip("\r").split("\t") for line in lines]
    length = next((number for number, row in enumerate(rows) if len(row) != CELLS), len(rows))
    words = [row for row in rows[:length] if row[0] == WORD and _text(row)]
    return words, "\n".join(lines[length:])


def _text(row: Sequence[str]) -> str:
    text = _DIRECTIONS.sub("", row[11]).strip()
    if _PERSIAN.search(text):
        text = text.translate(PERSIAN)
    return _LAST.sub("\\g<0> ", text.translate(MODERN)) if _GREEK.search(text) else text


def _close(words: Sequence[str], text: str) -> Iterator[bool]:
    """For each word whether no space is before it; one that the text does not have stands by itself."""
    end = 0
    for word in words:
        start = text.find(word, end)
        yield start == end > 0
        end = end if start < 0 else start + len(word)
