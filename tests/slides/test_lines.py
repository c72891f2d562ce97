"""Lines of text found in drawn pictures."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.slides.drawing import canvas, font, photograph, pixels
from translator.slides.lines import Printed, TextLine, find_lines
from translator.slides.strip import BETWEEN_PX, LETTER_PX, set_strip
from translator.slides.words import ReadWord


def test_lines_come_from_top_to_bottom_dark_on_white_whatever_the_colours() -> None:
    image, pen = canvas("#202020")
    pen.rectangle((0, 0, 1280, 200), fill="#4060c0")
    pen.text((100, 60), "Light on blue", fill="white", font=font(60))
    pen.text((100, 400), "Light on dark", fill="#c0c0c0", font=font(40))
    above, below = find_lines(pixels(image))
    for line, size in ((above, 60), (below, 40)):
        assert line.letters.shape == (line.bottom_px - line.top_px, line.right_px - line.left_px)
        assert line.letters.dtype == np.uint8
        assert np.median(line.letters) == 255
        assert line.letters.min() < 30
        assert 0.6 * size < line.height_px < 0.85 * size
        assert line.slope == 0.0
        assert 70 < line.left_px < 100
    assert above.bottom_px < 160
    assert 370 < below.top_px < 410


def test_line_on_a_turned_slide_falls_and_its_letters_are_level() -> None:
    image, pen = canvas()
    pen.text((200, 350), "A long line that is not quite level", fill="black", font=font(40))
    turned = image.rotate(-2, Image.Resampling.BICUBIC, fillcolor="white")
    (line,) = find_lines(pixels(turned))
    assert line.slope == pytest.approx(math.tan(math.radians(2)), abs=0.004)
    (level,) = find_lines(pixels(image))
    assert line.bottom_px - line.top_px < 1.3 * (level.bottom_px - level.top_px)


def test_dots_and_accents_belong_to_their_line_and_not_to_the_next() -> None:
    image, pen = canvas()
    pen.text((100, 100), "Ångström, Été: naïve ici", fill="black", font=font(32))
    pen.text((100, 140), "Åéîü below it, close", fill="black", font=font(32))
    first, second = find_lines(pixels(image))
    alone, pen = canvas()
    pen.text((100, 140), "Åéîü below it, close", fill="black", font=font(32))
    (only,) = find_lines(pixels(alone))
    assert (second.letters < 128).sum() == pytest.approx((only.letters < 128).sum(), rel=0.02)
    assert first.pieces >= 20


def test_a_line_that_a_picture_covers_in_part_is_cut_there() -> None:
    image, pen = canvas()
    pen.text((100, 300), "James Lind was the first", fill="black", font=font(40))
    pen.text((100, 600), "Nothing covers this", fill="black", font=font(40))
    image.paste(photograph(size=(130, 300)), (20, 200))
    lines = find_lines(pixels(image))
    assert [line.cut for line in lines if not line.on_photograph] == [(True, False), (False, False)]


def test_a_stroke_as_thin_as_a_rule_is_a_letter_among_letters() -> None:
    image, pen = canvas()
    for left in range(100, 400, 22):
        pen.rectangle((left, 112, left + 12, 130), outline="black", width=2)
    pen.rectangle((117, 106, 117, 130), fill="black")  # an "l" of a light face
    pen.rectangle((700, 60, 700, 125), fill="black")  # a rule somewhere else
    pen.rectangle((414, 60, 414, 130), fill="black")  # and one close to the line, higher than its letters
    (line,) = find_lines(pixels(image))
    assert line.right_px < 430
    column = line.letters[:, 117 - line.left_px] < 128
    assert column.sum() >= 20
    assert not (line.letters[:, 414 - line.left_px :] < 128).any()


def test_bullets_are_kept_apart_from_the_letters() -> None:
    image, pen = canvas()
    pen.ellipse((70, 112, 84, 126), fill="navy")
    pen.text((110, 100), "A point", fill="black", font=font(34))
    (line,) = find_lines(pixels(image))
    (dot,) = line.bullets
    assert dot == pytest.approx((70, 112, 85, 127), abs=2)
    assert line.left_px > 90


@pytest.mark.parametrize("text", ["Étés secs : relevés doublés", "trace . save", "Semis – plants"])
def test_signs_between_spaces_do_not_end_a_line(text: str) -> None:
    image, pen = canvas()
    pen.text((80, 100), text, fill="black", font=font(40))
    assert len(find_lines(pixels(image))) == 1


@pytest.mark.parametrize(("gap", "lines"), [(4, 1), (26, 2)])
def test_a_letter_that_a_soft_picture_has_filled_is_of_its_line_and_a_mark_farther_off_is_not(
    gap: int, lines: int
) -> None:
    image, pen = canvas()
    pen.text((80, 100), "un", fill="black", font=font(40))
    left = 80 + round(pen.textlength("un", font(40))) + gap
    pen.rectangle((left, 112, left + 22, 138), fill="black")
    pen.text((left + 22 + gap, 100), "nu", fill="black", font=font(40))
    found = [line for line in find_lines(pixels(image)) if line.pieces > 1]
    assert len(found) == lines


def test_the_marks_of_a_legend_are_no_letters_however_close_they_stand_to_its_texts() -> None:
    image, pen = canvas()
    left = 80
    for text, colour in (("Bike", "#4f81bd"), ("On foot", "#c0504d"), ("Bus", "#9bbb59")):
        pen.rectangle((left, 106, left + 19, 125), fill=colour)
        pen.text((left + 27, 96), text, fill="#333333", font=font(32))
        left += 27 + round(pen.textlength(text, font(32))) + 26
    found = find_lines(pixels(image))
    assert [line.pieces for line in found] == [5, 6, 3]
    assert not any((line.letters[:, :4] < 128).any() for line in found)


def in_parts(pen: ImageDraw.ImageDraw, left: int, top: int) -> None:
    """Two characters of 34 x 34 pixels in six parts, as Korean ones are; the last one is as tall as both others."""
    pen.rectangle((left + 2, top, left + 30, top + 9), outline="black", width=3)
    pen.rectangle((left, top + 13, left + 32, top + 15), fill="black")
    pen.rectangle((left + 4, top + 20, left + 30, top + 34), outline="black", width=3)
    pen.rectangle((left + 38, top + 1, left + 60, top + 9), outline="black", width=3)
    pen.rectangle((left + 40, top + 16, left + 60, top + 33), outline="black", width=3)
    pen.rectangle((left + 66, top, left + 69, top + 34), fill="black")


def test_characters_in_parts_are_one_line_with_wide_spaces_and_their_bullet_apart() -> None:
    image, pen = canvas()
    for left in (100, 180, 280, 360, 460):  # some 30 pixels between words
        in_parts(pen, left, 200)
    pen.ellipse((70, 212, 82, 224), fill="navy")
    (line,) = find_lines(pixels(image))
    assert (line.left_px, line.right_px) == pytest.approx((86, 544), abs=6)
    assert line.height_px == pytest.approx(35, abs=2)
    assert line.pieces >= 25
    assert (line.slope, len(line.bullets)) == (0.0, 1)


def test_lines_of_characters_in_parts_stay_apart() -> None:
    image, pen = canvas()
    for row in range(3):
        for place in range(5):
            in_parts(pen, 100 + 80 * place, 200 + 48 * row)
    first, second, third = find_lines(pixels(image))
    assert min(line.pieces for line in (first, second, third)) >= 25
    assert [line.top_px for line in (first, second, third)] == pytest.approx([186, 234, 282], abs=4)


def test_a_line_whose_letters_reach_down_differently_does_not_fall() -> None:
    image, pen = canvas()
    for place, low in enumerate((0, 6, 0, 9, 0, 4, 8, 9, 0, 9)):
        pen.rectangle((100 + 40 * place, 300, 126 + 40 * place, 324 + low), outline="black", width=3)
    (line,) = find_lines(pixels(image))
    assert line.slope == 0.0


def test_a_part_of_a_line_is_where_it_was() -> None:
    line = text_line(100, 100, 400, 40)
    part = line.part(150, 200)
    assert (part.left_px, part.right_px, part.top_px, part.letters.shape) == (150, 200, 100, (40, 50))
    assert replace(line, slope=0.1).part(150, 200).top_px == 105


@pytest.mark.parametrize("paper", ["white", "black", "#0b3d91"])
def test_shapes_are_no_lines(paper: str) -> None:
    image, pen = canvas(paper)
    pen.rectangle((100, 100, 500, 300), fill="#808080")
    pen.line((100, 400, 1200, 400), fill="#909090", width=4)
    for column in range(4):
        pen.rectangle((700 + 60 * column, 300 - 50 * column, 740 + 60 * column, 330), fill="#a04040")
    assert find_lines(pixels(image)) == []


def test_line_on_a_photograph_is_found_among_what_is_none() -> None:
    image = photograph()
    ImageDraw.Draw(image).text((80, 300), "Eleven stations along the river", fill="white", font=font(38))
    boxes = [(line.left_px, line.top_px, line.right_px) for line in find_lines(pixels(image))]
    assert any(abs(left - 70) < 20 and abs(top - 295) < 20 and 550 < right < 680 for left, top, right in boxes)


def test_printed_lines_are_those_of_the_page_not_those_on_a_photograph_on_it() -> None:
    image, pen = canvas()
    pen.text((80, 60), "Eleven stations along the river", fill="black", font=font(38))
    view = photograph(size=(600, 400))
    ImageDraw.Draw(view).text((40, 200), "Station of the year", fill="white", font=font(38))
    image.paste(view, (500, 200))
    printed = Printed.on(pixels(image)).lines
    assert [(line.left_px < 100, line.top_px < 100) for line in printed] == [(True, True)]
    assert len(find_lines(pixels(image))) > 1


def text_line(left: int, top: int, width: int, height: int) -> TextLine:
    return TextLine(
        left_px=left,
        top_px=top,
        right_px=left + width,
        bottom_px=top + height,
        height_px=0.5 * height,
        slope=0.0,
        letters=np.full((height, width), 255, np.uint8),
        pieces=5,
    )


def test_overlap_is_a_share_of_the_smaller_line() -> None:
    wide = text_line(0, 0, 200, 20)
    assert wide.overlap(text_line(50, 0, 100, 20)) == 1.0
    assert text_line(50, 0, 100, 20).overlap(wide) == 1.0
    assert wide.overlap(text_line(150, 10, 100, 20)) == 0.25
    assert wide.overlap(text_line(200, 0, 100, 20)) == 0.0


def test_strip_sets_every_line_in_one_size_and_knows_where_it_was() -> None:
    lines = [text_line(100, 100, 400, 40), text_line(50, 300, 200, 120)]
    strip = set_strip(lines)
    for number, (line, placed) in enumerate(zip(lines, strip.placed, strict=True)):
        assert placed.scale == pytest.approx(LETTER_PX / line.height_px)
        height = placed.bottom_px - placed.top_px
        assert strip.at(placed.top_px, height) == number
        left, top, width, tall = placed.box(
            placed.left_px, placed.top_px, round((line.right_px - line.left_px) * placed.scale), height
        )
        assert (left, top) == (line.left_px, line.top_px)
        assert (left + width, top + tall) == pytest.approx((line.right_px, line.bottom_px), abs=1)
    assert strip.placed[1].top_px - strip.placed[0].bottom_px == BETWEEN_PX
    assert strip.at(strip.picture.height + 100, 10) is None


def test_box_in_a_falling_line_falls_with_it() -> None:
    line = text_line(100, 100, 400, 40)
    falling = TextLine(
        left_px=100,
        top_px=100,
        right_px=500,
        bottom_px=140,
        height_px=20,
        slope=0.1,
        letters=line.letters,
        pieces=5,
    )
    (placed,) = set_strip([falling]).placed
    start, end = (placed.box(placed.left_px + x, placed.top_px, 15, 30) for x in (0, 450))
    assert end[1] - start[1] == pytest.approx(0.1 * (end[0] - start[0]), abs=1)


def test_a_word_is_as_high_as_its_ink() -> None:
    image, pen = canvas()
    pen.text((100, 300), "moon", fill="black", font=font(40))
    (line,) = find_lines(pixels(image))
    box = ReadWord(
        text="moon",
        left_px=line.left_px,
        top_px=line.top_px,
        width_px=line.right_px - line.left_px,
        height_px=line.bottom_px - line.top_px,
        confidence=0.9,
        line=(0, 1, 1),
    )
    inked = line.ink_of(box)
    assert 18 <= inked.height_px <= 26
    assert inked.top_px > line.top_px
    assert (inked.left_px, inked.width_px) == (box.left_px, box.width_px)
    beside = replace(box, left_px=line.left_px - 40, width_px=30)
    assert line.ink_of(beside) == beside
