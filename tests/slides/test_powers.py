"""Units with a raised figure, told by their ink."""

from __future__ import annotations

import numpy as np
import pytest

from tests.slides.drawing import canvas, font, pixels
from translator.slides.lines import TextLine, find_lines
from translator.slides.powers import with_powers
from translator.slides.words import ReadWord

RAISED = {"²": "2", "³": "3"}


def drawn(text: str, size: int) -> TextLine:
    image, pen = canvas()
    left = 80.0
    for letter in text:  # Pillow's font has no raised figures
        figure = RAISED.get(letter)
        said, height = (figure, 0.6 * size) if figure else (letter, size)
        pen.text((left, 200 + (0.08 * size if figure else 0)), said, fill="black", font=font(height))
        left += pen.textlength(said, font=font(height)) + (letter in "m²³/")
    [line] = find_lines(pixels(image))
    return line


def words_of(line: TextLine, *texts: str) -> list[ReadWord]:
    """The words as a recogniser reads them, each where the widest gaps of the line part them."""
    columns = np.flatnonzero((line.letters <= 128).any(axis=0))
    gaps = np.argsort(np.diff(columns))[::-1][: len(texts) - 1]
    starts = [int(columns[0]), *sorted(int(columns[gap + 1]) for gap in gaps)]
    ends = [*sorted(int(columns[gap]) for gap in gaps), int(columns[-1])]
    return [
        ReadWord(
            text=text,
            left_px=line.left_px + start,
            top_px=line.top_px,
            width_px=end + 1 - start,
            height_px=line.bottom_px - line.top_px,
            confidence=0.9,
            line=(0, 1, place),
        )
        for place, (text, start, end) in enumerate(zip(texts, starts, ends, strict=True))
    ]


def read(text: str, *texts: str, size: int = 40) -> str:
    line = drawn(text, size)
    return " ".join(word.text for word in with_powers(words_of(line, *texts), line))


@pytest.mark.parametrize("size", [28, 34, 52])
def test_a_raised_figure_is_no_question_mark(size: int) -> None:
    assert read("12 m²", "12", "m?", size=size) == "12 m²"
    assert read("12 km³", "12", "km?", size=size) == "12 km³"
    assert read("1.2 kg/m³", "1.2", "kg/m?", size=size) == "1.2 kg/m³"


def test_a_question_mark_stays_and_so_does_what_is_no_unit() -> None:
    assert read("only 5 m?", "only", "5", "m?") == "only 5 m?"
    assert read("who am² I", "who", "am?", "I") == "who am? I"
    assert read("of item²", "of", "item?") == "of item?"


def test_litres_have_no_capital_i() -> None:
    assert read("20 l/s", "20", "I/s") == "20 l/s"
    assert read("3 l/min", "3", "|/min") == "3 l/min"
    assert read("the I/O", "the", "I/O") == "the I/O"
    assert read("2 I/O", "2", "I/O") == "2 I/O"
