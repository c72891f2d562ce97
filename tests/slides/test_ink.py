"""What stands out from its background, on drawn pictures."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tests.slides.drawing import canvas, font, photograph, pixels
from translator.slides.ink import RULE_LENGTH, ink_on_any, ink_on_flat, without_rules
from translator.slides.pieces import runs_of


def banded() -> Image.Image:
    image, pen = canvas("#202020")
    pen.rectangle((0, 0, 1280, 200), fill="#4060c0")
    pen.text((100, 60), "Light on blue", fill="white", font=font(60))
    pen.text((100, 400), "Light on dark", fill="#c0c0c0", font=font(60))
    return image


def test_letters_are_ink_on_every_ground_and_the_edge_of_a_band_is_none() -> None:
    ink, ground = ink_on_flat(pixels(banded()))
    assert ink.shape == ground.shape == (720, 1280)
    assert ink[60:130, 100:500].max() > 150
    assert ink[400:470, 100:500].max() > 150
    assert ink[180:220].max() < 12
    assert np.median(ink) == 0
    assert ground.mean() > 0.9


def test_letters_in_a_colour_of_the_same_lightness_are_ink() -> None:
    image, pen = canvas("#008000")
    pen.text((100, 100), "Green and red alike", fill="#c02000", font=font(60))
    grey = np.asarray(image.convert("L")).astype(int)
    assert np.ptp(grey) < 40
    assert ink_on_flat(pixels(image))[0][100:170].max() > 150


def test_small_cells_of_a_table_are_ground_and_a_letters_stroke_is_not() -> None:
    image, pen = canvas()
    pen.rectangle((300, 300, 420, 350), fill="#27496d")
    pen.text((310, 310), "Error", fill="white", font=font(28))
    pen.text((100, 500), "Large letters", fill="black", font=font(60))
    ink, ground = ink_on_flat(pixels(image))
    assert ground[303, 303]
    assert ink[310:345, 310:400].max() > 150
    assert not ground[500:570, 100:500][ink[500:570, 100:500] > 200].any()


def test_letters_on_a_photograph_are_farther_from_it_than_it_is_from_itself() -> None:
    image = photograph()
    bare = ink_on_any(pixels(image))
    ImageDraw.Draw(image).text((80, 300), "Along the river", fill="white", font=font(60))
    ink = ink_on_any(pixels(image))
    assert np.percentile(bare, 99) < 40
    assert ink[300:370, 80:500].max() > 120


def test_rules_and_frames_are_taken_away_and_letters_stay() -> None:
    image, pen = canvas()
    pen.text((200, 200), "Error rate", fill="black", font=font(40))
    letters = np.asarray(image.convert("L")) < 128
    pen.line((100, 260, 1100, 260), fill="black", width=3)
    pen.rectangle((90, 150, 1110, 300), outline="black", width=2)
    ink = np.asarray(image.convert("L")) < 128
    assert np.array_equal(without_rules(ink), letters)
    assert np.array_equal(without_rules(letters), letters)


def test_a_soft_word_whose_letters_touch_is_no_rule() -> None:
    image, pen = canvas()
    pen.text((200, 200), "pescadores", fill="black", font=font(30))
    ink = np.asarray(image.filter(ImageFilter.GaussianBlur(1.6)).convert("L")) < 225
    _, starts, ends = runs_of(ink)
    assert (ends - starts).max() > RULE_LENGTH * 1280
    assert np.array_equal(without_rules(ink), ink)


def test_an_underline_that_runs_through_a_title_is_taken_away_and_the_title_stays_whole() -> None:
    image, pen = canvas()
    pen.text((300, 200), "SUBMODELS", fill="black", font=font(80))
    title = np.asarray(image.convert("L")) < 128
    pen.line((200, 250, 900, 250), fill="black", width=3)
    ink = np.asarray(image.convert("L")) < 128
    left = without_rules(ink)
    assert not left[:, 200:300].any()
    assert not left[:, 880:].any()
    assert (title & ~left).sum() < 0.02 * title.sum()
    assert (left & ~title).sum() < 0.02 * title.sum()


def test_where_the_rules_of_a_grid_cross_nothing_stays() -> None:
    image, pen = canvas()
    for place in range(100, 700, 100):
        pen.line((100, place, 1100, place), fill="black", width=2)
        pen.line((place, 50, place, 650), fill="black", width=2)
    assert not without_rules(np.asarray(image.convert("L")) < 128).any()
