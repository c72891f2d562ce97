"""Lines that read upwards: found in the turned picture, told where they stand."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.slides.drawing import canvas, font, photograph, pixels
from tests.slides.placed import line
from translator.flow import Role
from translator.slides.lines import find_all_lines
from translator.slides.turning import turned
from translator.slides.upward import upward_blocks, without_lying
from translator.slides.words import ReadWord


def label(text: str, size: int = 20) -> Image.Image:
    """A slide with a level title, and a text that reads upwards at its left."""
    image, pen = canvas()
    pen.text((200, 60), "Rainfall over ten years", fill="black", font=font(48))
    for number in range(4):
        pen.text((150, 200 + 100 * number), f"{80 - 20 * number}", fill="black", font=font(size))
    level = Image.new("RGB", (300, 2 * size), "white")
    ImageDraw.Draw(level).text((10, size // 3), text, fill="black", font=font(size))
    image.paste(level.rotate(90, expand=True), (80, 250))
    return image


def test_what_reads_upwards_is_level_in_the_turned_picture() -> None:
    picture = np.arange(6, dtype=np.uint8).reshape(2, 3)
    assert turned(picture).tolist() == [[3, 0], [4, 1], [5, 2]]


@pytest.mark.parametrize("size", [14, 20, 28])
def test_a_line_that_reads_upwards_is_found_beside_the_level_ones(size: int) -> None:
    level, upward = find_all_lines(pixels(label("Millimetres", size)))
    (found,) = upward
    assert found.pieces >= 4
    assert 80 <= found.top_px <= 80 + size
    assert 720 - 550 <= found.left_px <= 720 - 250 - 100
    assert {one.pieces for one in level} >= {2}


@pytest.mark.parametrize("image", [canvas()[0], photograph()], ids=["nothing", "a photograph"])
def test_nothing_reads_upwards_where_there_is_no_text(image: Image.Image) -> None:
    assert find_all_lines(pixels(image))[1] == []


def test_points_below_each_other_do_not_read_upwards() -> None:
    image, pen = canvas()
    for row in range(12):
        pen.ellipse((60, 70 + 50 * row, 72, 82 + 50 * row), fill="black")
        pen.text((100, 60 + 50 * row), f"{row % 10}", fill="black", font=font(28))
    assert find_all_lines(pixels(image))[1] == []


def test_a_block_stands_upright_in_the_picture() -> None:
    words = line("Millimetres a month", 100, 30, height=20)
    (block,) = upward_blocks([words], 720)
    assert (block.text, block.role) == ("Millimetres a month", Role.CAPTION)
    assert (block.left_px, block.width_px) == (30, 20)
    assert block.top_px + block.height_px == 720 - 100
    assert block.height_px == words[-1].right_px - 100


def test_they_come_from_left_to_right() -> None:
    far, near = line("Degrees", 100, 900, height=20), line("Millimetres", 100, 30, height=20)
    assert [block.text for block in upward_blocks([far, near], 720)] == ["Millimetres", "Degrees"]


def test_what_is_not_surely_read_or_too_short_is_none() -> None:
    unsure = line("Millimetres", 100, 30, height=20, confidence=0.5)
    assert upward_blocks([unsure, line("a1", 100, 60, height=20), []], 720) == []


def test_letters_of_such_a_line_are_no_level_lines_and_a_word_across_it_stays() -> None:
    level, _ = find_all_lines(pixels(label("Millimetres")))
    blocks = upward_blocks([line("Millimetres", 720 - 540, 84, height=20)], 720)
    words = [
        ReadWord(
            text="x",
            left_px=one.left_px,
            top_px=one.top_px,
            width_px=one.right_px - one.left_px,
            height_px=one.bottom_px - one.top_px,
            confidence=0.9,
            line=(number, 0, 0),
        )
        for number, one in enumerate(level)
    ]
    left = [level[word.line[0]] for word in without_lying(words, level, blocks)]
    assert [one for one in level if one.left_px < 130 and one.pieces < 3]
    assert not [one for one in left if one.left_px < 130 and one.pieces < 3]
    assert len([one for one in left if one.left_px >= 130]) == len([one for one in level if one.left_px >= 130])
