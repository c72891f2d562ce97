"""Underscores, seen in the picture, put into words that were read without them."""

from __future__ import annotations

from PIL import ImageDraw

from tests.slides.drawing import canvas, font, pixels
from translator.slides.lines import find_lines
from translator.slides.underscores import Underscore, with_underscores
from translator.slides.words import ReadWord


def word(text: str, left: int, right: int, confidence: float = 0.9) -> ReadWord:
    return ReadWord(
        text=text,
        left_px=left,
        top_px=100,
        width_px=right - left,
        height_px=20,
        confidence=confidence,
        line=(0, 1, 1),
    )


def seen(left: int, *, count: int = 1, after: bool = True, before: bool = True) -> Underscore:
    return Underscore(left, left + 10 * count, count, after_letter=after, before_letter=before)


def texts(words: list[ReadWord], *underscores: Underscore) -> list[str]:
    return [one.text for one in with_underscores(words, underscores)]


def test_two_words_with_one_between_are_one() -> None:
    (whole,) = with_underscores([word("max", 100, 130, 0.2), word("length", 140, 200, 0.8)], [seen(130)])
    assert (whole.text, whole.left_px, whole.right_px, whole.confidence) == ("max_length", 100, 200, 0.8)


def test_one_at_the_end_of_a_word_belongs_to_it_alone() -> None:
    words = [word("self.", 100, 150), word("cache", 160, 210), word("init", 300, 340)]
    assert texts(words, seen(150)) == ["self._cache", "init"]
    assert texts(words, seen(280, count=2, after=False), seen(340, count=2, before=False)) == [
        "self.",
        "cache",
        "__init__",
    ]


def test_a_box_that_reaches_over_one_makes_no_difference() -> None:
    assert texts([word("created", 100, 182), word("at", 182, 200)], seen(170)) == ["created_at"]
    assert texts([word("n", 100, 108), word("rows", 109, 160)], seen(110)) == ["n_rows"]


def test_what_was_read_with_them_stays() -> None:
    assert texts([word("user_id", 100, 170)], seen(140)) == ["user_id"]
    assert texts([word("MAX", 100, 130), word("_RETRIES", 132, 210)], seen(130)) == ["MAX_RETRIES"]


def test_one_that_ties_nothing_is_none_and_without_any_nothing_changes() -> None:
    words = [word("Name:", 100, 150), word("Date:", 300, 350)]
    assert texts(words, seen(220, after=False, before=False)) == ["Name:", "Date:"]
    assert texts(words) == ["Name:", "Date:"]
    assert texts([word("_", 100, 110), *words], seen(100, after=False, before=False)) == ["Name:", "Date:"]


def test_text_from_right_to_left_has_none() -> None:
    assert texts([word("שלום", 160, 200), word("עולם", 100, 150)], seen(150)) == ["שלום", "עולם"]


def test_they_are_seen_below_the_line_and_beside_letters() -> None:
    image, pen = canvas()
    pen.text((100, 100), "load", fill="black", font=font(40))
    start = end_of(pen, "load", 100)
    pen.rectangle((start + 2, 138, start + 22, 139), fill="black")
    pen.text((start + 24, 100), "all", fill="black", font=font(40))
    (line,) = find_lines(pixels(image))
    (one,) = line.underscores
    assert (one.left_px, one.right_px) == (start + 2, start + 23)
    assert (one.count, one.after_letter, one.before_letter) == (1, True, True)


def test_two_that_touch_are_two_and_a_dash_or_an_underlined_word_has_none() -> None:
    image, pen = canvas()
    pen.rectangle((100, 138, 152, 139), fill="black")
    pen.text((155, 100), "init", fill="black", font=font(40))
    pen.text((100, 300), "up - to", fill="black", font=font(40))
    pen.text((100, 500), "look it up", fill="black", font=font(40))
    left = end_of(pen, "look ", 100)
    pen.rectangle((left, 541, end_of(pen, "look it", 100), 542), fill="black")
    first, second, third = find_lines(pixels(image))
    assert [(one.count, one.after_letter, one.before_letter) for one in first.underscores] == [(2, False, True)]
    assert second.underscores == ()
    assert third.underscores == ()


def end_of(pen: ImageDraw.ImageDraw, text: str, left: int) -> int:
    return round(left + pen.textlength(text, font=font(40)))
