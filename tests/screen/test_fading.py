"""What was read of a slide stays, where its letters have faded and are still there."""

from __future__ import annotations

import io
import pickle
from dataclasses import replace

import pytest
from PIL import Image

from tests.slides.decks import block
from tests.slides.drawing import canvas, font, pixels
from translator.flow import Pixels, TextBlock
from translator.screen.fading import Looks

POINTS = ("Tillage before winter", "Sowing after rain", "Weeding takes long")
BLOCKS = tuple(block(point, 200 + 100 * number) for number, point in enumerate(POINTS))


def shown(*inks: str, points: tuple[str, ...] = POINTS, size: tuple[int, int] = (1280, 720)) -> Pixels:
    """A slide with a point in each ink."""
    image, pen = canvas()
    for number, (point, ink) in enumerate(zip(points, inks, strict=True)):
        pen.text((100, 200 + 100 * number), point, fill=ink, font=font(32))
    return pixels(image.resize(size, Image.Resampling.BOX))


def filmed(picture: Pixels) -> Pixels:
    """The picture as a video has it."""
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "JPEG", quality=60)
    return pixels(Image.open(out))


def told(blocks: tuple[TextBlock, ...]) -> tuple[str, ...]:
    return tuple(one.text for one in blocks)


def test_points_that_have_faded_stay_in_their_places() -> None:
    faint = "#e5e5e5"
    looks = Looks.of(BLOCKS[:1], shown("black", faint, faint))
    for lit, expected in ((1, POINTS[:2]), (2, POINTS), (0, POINTS)):
        inks = ["black" if number == lit else faint for number in range(3)]
        looks = looks.with_next(BLOCKS[lit : lit + 1], shown(*inks))
        assert told(looks.blocks) == expected


def test_points_that_are_read_although_they_have_faded_are_there_once() -> None:
    looks = Looks.of(BLOCKS[:1], shown("black", "white", "white"))
    assert told(looks.with_next(BLOCKS, shown("#bbbbbb", "#bbbbbb", "black")).blocks) == POINTS


def test_points_that_have_faded_stay_in_a_video() -> None:
    looks = Looks.of(BLOCKS[:1], filmed(shown("black", "white", "white")))
    assert told(looks.with_next(BLOCKS[1:2], filmed(shown("#e0e0e0", "black", "white"))).blocks) == POINTS[:2]


def test_a_slide_on_a_4k_screen_is_kept_as_small_as_on_another_one_and_its_points_stay() -> None:
    size, faint = (3840, 2160), "#e5e5e5"
    blocks = tuple(
        replace(one, **{side: 3 * getattr(one, side) for side in ("left_px", "top_px", "width_px", "height_px")})
        for one in BLOCKS
    )
    looks = Looks.of(blocks[:1], shown("black", faint, faint, size=size))
    small = Looks.of(BLOCKS[:1], shown("black", faint, faint))
    assert len(pickle.dumps(looks)) < 3 * len(pickle.dumps(small))
    assert told(looks.with_next(blocks[1:2], shown(faint, "black", faint, size=size)).blocks) == POINTS[:2]


@pytest.mark.parametrize(
    "picture",
    [
        shown("white", "black", "white"),
        shown("#fdfdfd", "black", "white"),
        shown("#e5e5e5", "black", "white", points=("Nothing of before", *POINTS[1:])),
        shown("black", "black", "white"),
        shown("#e5e5e5", "black", "white", size=(960, 540)),
    ],
    ids=["it is gone", "a trace is left", "others stand there", "it is as strong", "another resolution"],
)
def test_what_was_read_goes_where_its_letters_have_not_faded(picture: Pixels) -> None:
    looks = Looks.of(BLOCKS[:1], shown("black", "white", "white"))
    assert told(looks.with_next(BLOCKS[1:2], picture).blocks) == POINTS[1:2]


@pytest.mark.parametrize("outside", [block("Below", 900), block("Above", -200)])
def test_a_block_outside_the_picture_has_no_letters(outside: TextBlock) -> None:
    picture = shown("black", "white", "white")
    assert Looks.of([outside], picture).with_next(BLOCKS[:1], picture).blocks == BLOCKS[:1]
