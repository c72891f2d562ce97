"""Tesseract's answer, a table and a text, as words."""

from __future__ import annotations

import numpy as np

from tests.slides.drawing import canvas, font, pixels
from translator.slides.answer import words_of
from translator.slides.lines import TextLine, find_lines
from translator.slides.strip import Strip, set_strip

HEADER = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


def strip() -> Strip:
    """A strip of one line."""
    white = np.full((40, 600), 255, np.uint8)
    line = TextLine(left_px=0, top_px=0, right_px=600, bottom_px=40, height_px=30.0, slope=0.0, letters=white, pieces=9)
    return set_strip([line])


def answer(words: list[str], text: str) -> str:
    rows = [f"5\t1\t1\t1\t1\t{n}\t{40 + 60 * n}\t40\t50\t30\t90\t{word}" for n, word in enumerate(words)]
    return "\n".join([HEADER, *rows, text])


def test_words_have_their_boxes_in_the_picture() -> None:
    image, pen = canvas()
    for row, text in enumerate(("Naïve methods", "Second line")):
        pen.text((80, 60 + 90 * row), text, fill="black", font=font(40))
    lines = find_lines(pixels(image))
    placed = set_strip(lines)
    first = placed.placed[0]
    table = "\n".join(
        (
            HEADER,
            "4\t1\t1\t1\t1\t0\t0\t0\t300\t30\t-1\t",
            f"5\t1\t2\t3\t4\t1\t{first.left_px}\t{first.top_px}\t75\t30\t91.5\tNaïve",
            f"5\t1\t2\t3\t4\t2\t{first.left_px}\t{first.top_px}\t75\t30\t-1\t ",
            "5\t1\t2\t3\t4\t3\t0\t9000\t75\t30\t91.5\tbelow",
            "spoilt",
        )
    )
    (word,) = words_of(table, placed)
    assert (word.text, word.left_px, word.top_px) == ("Naïve", lines[0].left_px, lines[0].top_px)
    assert (word.width_px, word.height_px) == (round(75 / first.scale), round(30 / first.scale))
    assert (word.confidence, word.line) == (0.915, (0, 3, 4))


def test_the_text_tells_where_there_is_no_space() -> None:
    words = words_of(answer(["東京", "大学", "情報", "科"], "東京大学 情報科\n"), strip())
    assert [(word.text, word.close) for word in words] == [
        ("東京", False),
        ("大学", True),
        ("情報", False),
        ("科", True),
    ]


def test_a_word_that_the_text_does_not_have_stands_by_itself() -> None:
    words = words_of(answer(["東京", "人", "大学", "院"], "東京大学院"), strip())
    assert [word.close for word in words] == [False, False, True, True]


def test_a_table_without_a_text_has_words_with_spaces() -> None:
    assert [word.close for word in words_of(answer(["one", "two"], ""), strip())] == [False, False]


def test_marks_of_a_direction_are_no_letters() -> None:
    words = words_of(answer(["Transformer\u200f", "نموذج"], "\u200eTransformer\u200f نموذج"), strip())
    assert [(word.text, word.close) for word in words] == [("Transformer", False), ("نموذج", False)]


def test_greek_has_its_letters_not_signs_like_them_and_a_space_after_the_letter_that_ends_a_word() -> None:
    said = ["\u00b5έτρο", "απὀ", "μήκοςτου", "12\u00b5m"]
    words = words_of(answer(said, " ".join(said)), strip())
    assert [word.text for word in words] == ["\u03bcέτρο", "από", "μήκος του", "12\u00b5m"]


def test_a_number_has_the_digits_of_one_language() -> None:
    words = words_of(answer(["٩۰", "١٠"], "٩۰ ١٠"), strip())
    assert [word.text for word in words] == ["۹۰", "١٠"]


def test_no_answer_has_no_words() -> None:
    assert words_of("", strip()) == []
