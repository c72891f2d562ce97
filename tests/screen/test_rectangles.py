"""Rectangles of a slide's shape, found by their edges."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from translator.flow import Pixels
from translator.screen.rectangles import Rectangle, rectangles


def with_box(box: tuple[int, int, int, int], colour: str = "white", radius: int = 0) -> Pixels:
    image = Image.new("RGB", (1600, 900), "#202124")
    left, top, right, bottom = box
    ImageDraw.Draw(image).rounded_rectangle((left, top, right - 1, bottom - 1), radius, fill=colour)
    return np.asarray(image)


@pytest.mark.parametrize("box", [(40, 60, 1320, 780), (40, 60, 1192, 780), (300, 60, 1260, 780)])
@pytest.mark.parametrize("colour", ["white", "#242528"])
def test_what_is_as_wide_and_high_as_slides_are_is_found(box: tuple[int, int, int, int], colour: str) -> None:
    assert rectangles(with_box(box, colour)) == [Rectangle(*box)]


def test_its_corners_may_be_round() -> None:
    assert Rectangle(40, 60, 1320, 780) in rectangles(with_box((40, 60, 1320, 780), radius=16))


@pytest.mark.parametrize(
    "box", [(40, 60, 1320, 700), (40, 60, 680, 420), (0, 0, 1600, 900)], ids=["wide", "small", "all"]
)
def test_what_has_another_shape_is_small_or_is_all_of_the_picture_is_none(box: tuple[int, int, int, int]) -> None:
    assert rectangles(with_box(box)) == []


def test_the_sides_of_the_picture_are_sides_too_and_the_smallest_comes_first() -> None:
    image = Image.fromarray(with_box((0, 0, 1440, 810)))
    ImageDraw.Draw(image).rectangle((200, 120, 1199, 681), fill="navy")
    found = rectangles(np.asarray(image))
    assert found[0].area < found[-1].area
    assert {Rectangle(200, 120, 1200, 682), Rectangle(0, 0, 1440, 810)} <= set(found)


def test_a_side_that_is_hidden_for_a_good_part_is_none() -> None:
    picture = with_box((40, 60, 1320, 780)).copy()
    picture[300:500, 1200:] = 255
    assert rectangles(picture) == []


def test_a_part_is_cut_out_of_its_picture() -> None:
    part = Rectangle(1, 2, 5, 8).of(np.arange(300, dtype=np.uint8).reshape(10, 10, 3))
    assert part.shape == (6, 4, 3)
    assert part[0, 0, 0] == 63
