"""What pieces of a line are: letters, or parts of characters."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from tests.slides.drawing import canvas, font, pixels
from translator.slides.pieces import Pieces, pieces_of
from translator.slides.row import Row, is_stacked


def drawn(image: Image.Image) -> Pieces:
    return pieces_of(pixels(image)[..., 0] < 128)


def characters(pen: ImageDraw.ImageDraw) -> None:
    """Four characters of 36 x 36 pixels in three parts each, every second with one as tall as all."""
    for left in range(100, 260, 40):
        pen.rectangle((left, 100, left + 26, 112), outline="black", width=3)
        pen.rectangle((left + 2, 120, left + 24, 136), outline="black", width=3)
        pen.rectangle((left + 30, 100, left + 33, 136), fill="black")


def test_parts_of_characters_stand_above_each_other_and_are_as_high_together_as_a_character() -> None:
    image, pen = canvas()
    characters(pen)
    pieces = drawn(image)
    everything = np.arange(len(pieces))
    assert is_stacked(pieces, everything)
    assert Row.of(pieces, everything).letter_px == 37


def test_letters_with_their_dots_are_not() -> None:
    image, pen = canvas()
    pen.text((100, 100), "über düstere Hügel: fünfzig", fill="black", font=font(40))
    pieces = drawn(image)
    assert not is_stacked(pieces, np.arange(len(pieces)))


def test_two_lines_of_letters_close_above_each_other_are_not() -> None:
    image, pen = canvas()
    pen.text((100, 100), "European union", fill="black", font=font(30))
    pen.text((100, 128), "commission now", fill="black", font=font(30))
    pieces = drawn(image)
    everything = np.arange(len(pieces))
    assert not is_stacked(pieces, everything)
    assert not Row.of(pieces, everything).is_level
