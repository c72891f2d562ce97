"""Where the slide is in the picture of a window."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from tests.screen.windows import SLIDE, slide, window
from tests.slides.decks import blocks
from translator.flow import Pixels
from translator.screen.framing import Framing, placed
from translator.screen.rectangles import Rectangle

POINTS = ("Weights sum to one", "No more fixed vector", "One decoder step reads all of them")


def whole(picture: Pixels) -> Rectangle:
    return Rectangle(0, 0, picture.shape[1], picture.shape[0])


def pixels(image: Image.Image) -> Pixels:
    return np.asarray(image)


def furthest(found: Rectangle, true: Rectangle) -> int:
    """How many pixels the side that is most amiss is off."""
    sides = [(one.left, one.top, one.right, one.bottom) for one in (found, true)]
    return max(abs(side - there) for side, there in zip(*sides, strict=True))


@pytest.mark.parametrize(("paper", "ink"), [("white", "#202040"), ("#14181c", "#e0e6ea"), ("#0b2e4f", "#ffd27d")])
@pytest.mark.parametrize("around", ["#202124", "#f5f5f5"])
def test_a_slide_is_found_in_a_conference(paper: str, ink: str, around: str) -> None:
    assert Framing().find(window(slide(*POINTS, paper=paper, ink=ink), paper=around)) == SLIDE


def test_on_a_fine_screen_too() -> None:
    fine = Image.fromarray(window(slide(*POINTS))).resize((3200, 1800), Image.Resampling.LANCZOS)
    assert furthest(Framing().find(pixels(fine)), Rectangle(40, 200, 2600, 1640)) <= 8


@pytest.mark.parametrize("quality", [75, 90])
def test_in_a_recording_too_and_beside_round_buttons(quality: int) -> None:
    image = Image.fromarray(window(slide(*POINTS)))
    for number in range(6):
        ImageDraw.Draw(image).ellipse((560 + 58 * number, 836, 602 + 58 * number, 878), fill="#d8d8d8")
    recorded = io.BytesIO()
    image.save(recorded, "JPEG", quality=quality)
    assert furthest(Framing().find(pixels(Image.open(recorded))), SLIDE) <= 8


def test_a_slide_that_fills_the_picture_is_all_of_it() -> None:
    picture = pixels(slide(*POINTS))
    assert Framing().find(picture) == whole(picture)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 40), st.integers(130, 150), st.integers(0, 3), st.sampled_from(["#203050", "#e8eef4"]))
def test_a_picture_on_a_slide_hides_neither_its_title_nor_a_point(
    left: int, top: int, points: int, colour: str
) -> None:
    image = slide(*("",) * 6, *POINTS[:points])
    ImageDraw.Draw(image).rectangle((left, top, left + 959, top + 539), fill=colour)
    assert Framing().find(pixels(image)) == Rectangle(0, 0, 1280, 720)


def test_a_box_in_the_middle_is_the_slides_own_whatever_small_print_is_around() -> None:
    image = Image.new("RGB", (1280, 720), "#203050")
    pen = ImageDraw.Draw(image)
    pen.rectangle((160, 90, 1119, 629), fill="white")
    pen.text((260, 300), "Thanks for listening", fill="#202040", font_size=60)
    for number in range(4):
        pen.text((60 + 300 * number, 690), f"Annual meeting {number}", fill="white", font_size=13)
    assert Framing().find(pixels(image)) == Rectangle(0, 0, 1280, 720)


def test_so_is_one_in_the_middle_of_a_slide_in_a_window() -> None:
    shown = Image.new("RGB", (1280, 720), "white")
    pen = ImageDraw.Draw(shown)
    pen.rectangle((40, 22, 1239, 697), fill="#203050")
    pen.text((260, 300), "Thanks for listening", fill="white", font_size=60)
    assert Framing().find(window(shown)) == SLIDE


def test_a_rectangle_with_no_words_around_is_left_as_it_is() -> None:
    image = Image.new("RGB", (1600, 900), "black")
    image.paste(slide(*POINTS), (0, 0))
    assert Framing().find(pixels(image)) == whole(pixels(image))


def test_a_slide_of_one_colour_with_the_window_is_where_the_one_before_was() -> None:
    dark = window(slide(title="Questions", paper="#202124", ink="white"))
    framing = Framing()
    assert framing.find(dark) == whole(dark)
    assert framing.find(window(slide(*POINTS))) == SLIDE
    assert framing.find(dark) == SLIDE


def test_also_where_somebody_moves_beside_it() -> None:
    framing = Framing()
    framing.find(window(slide(*POINTS)))
    moved = window(slide(title="Questions", paper="#202124", ink="white")).copy()
    moved[120:240, 1340:1560] = np.roll(moved[120:240, 1340:1560], 30, axis=1)
    assert framing.find(moved) == SLIDE


@pytest.mark.parametrize("title", ["Questions", "What we have seen of it"])
def test_but_not_once_it_fills_the_screen_or_the_screen_has_another_size(title: str) -> None:
    framing = Framing()
    framing.find(window(slide(*POINTS)))
    large = pixels(slide(*POINTS, title=title, paper="#202124", ink="white").resize((1600, 900)))
    assert framing.find(large) == whole(large)
    framing.find(window(slide(*POINTS)))
    small = pixels(Image.fromarray(large).resize((1280, 720)))
    assert framing.find(small) == whole(small)


def test_nor_where_a_title_stands_outside_of_what_was_a_video_on_the_slide_before() -> None:
    footed = Image.new("RGB", (1600, 900), "white")
    pen = ImageDraw.Draw(footed)
    for number in range(4):
        pen.text((60 + 380 * number, 866), f"Annual meeting on weather {number}", fill="#303030", font_size=18)
        pen.text((1220, 300 + 60 * number), f"Sponsor of the meeting {number}", fill="#303030", font_size=18)
    pen.rectangle((1220, 600, 1560, 820), outline="#806040", width=12)
    pen.text((60, 14), "Annual meeting on weather", fill="#303030", font_size=18)
    shown, titled = footed.copy(), footed.copy()
    shown.paste(Image.new("RGB", (1088, 612), "#203050"), (80, 160))
    ImageDraw.Draw(shown).text((200, 300), "What the video says", fill="white", font_size=52)
    ImageDraw.Draw(titled).text((80, 50), "Results", fill="black", font_size=52)
    framing = Framing()
    assert framing.find(pixels(shown)) == Rectangle(80, 160, 1168, 772)
    assert framing.find(pixels(titled)) == whole(pixels(titled))


def test_a_video_beside_small_captions_does_not_hide_them() -> None:
    image = Image.new("RGB", (1600, 900), "white")
    pen = ImageDraw.Draw(image)
    for number in range(3):
        pen.text((1220, 300 + 60 * number), f"What is seen in part {number}", fill="#303030", font_size=18)
    pen.text((80, 780), "Filmed from the tower in March", fill="#303030", font_size=18)
    image.paste(Image.new("RGB", (1088, 612), "#203050"), (80, 120))
    pen.text((200, 300), "What the video says", fill="white", font_size=52)
    assert Framing().find(pixels(image)) == whole(pixels(image))


def test_a_slide_that_grows_stays_where_it_is() -> None:
    framing = Framing()
    assert {framing.find(window(slide(*POINTS[:count]))) for count in range(4)} == {SLIDE}


def test_an_empty_window_is_all_of_the_picture() -> None:
    picture = window(None)
    assert Framing().find(picture) == whole(picture)


def test_what_is_read_stands_where_it_is_in_the_window() -> None:
    (block,) = blocks(("A line",))
    moved = replace(block, left_px=block.left_px + SLIDE.left, top_px=block.top_px + SLIDE.top)
    assert placed((block,), SLIDE) == (moved,)
