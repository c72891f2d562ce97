"""What was read of a slide stays, where its letters have faded and are still there."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from tests.slides.decks import block
from tests.slides.drawing import canvas, font, pixels
from translator.flow import Pixels, TextBlock
from translator.screen.fading import Fading

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
    fading, faint = Fading(), "#e5e5e5"
    fading.begin(BLOCKS[:1], shown("black", faint, faint))
    assert told(fading.go_on(BLOCKS[1:2], shown(faint, "black", faint))) == POINTS[:2]
    assert told(fading.go_on(BLOCKS[2:], shown(faint, faint, "black"))) == POINTS
    assert told(fading.go_on(BLOCKS[:1], shown("black", faint, faint))) == POINTS


def test_points_that_are_read_although_they_have_faded_are_there_once() -> None:
    fading = Fading()
    fading.begin(BLOCKS[:1], shown("black", "white", "white"))
    assert told(fading.go_on(BLOCKS, shown("#bbbbbb", "#bbbbbb", "black"))) == POINTS


def test_points_that_have_faded_stay_in_a_video() -> None:
    fading = Fading()
    fading.begin(BLOCKS[:1], filmed(shown("black", "white", "white")))
    assert told(fading.go_on(BLOCKS[1:2], filmed(shown("#e0e0e0", "black", "white")))) == POINTS[:2]


@pytest.mark.parametrize(
    "picture",
    [
        shown("white", "black", "white"),
        shown("#e5e5e5", "black", "white", points=("Nothing of before", *POINTS[1:])),
        shown("black", "black", "white"),
        shown("#e5e5e5", "black", "white", size=(960, 540)),
    ],
    ids=["it is gone", "others stand there", "it is as strong", "another resolution"],
)
def test_what_was_read_goes_where_its_letters_have_not_faded(picture: Pixels) -> None:
    fading = Fading()
    fading.begin(BLOCKS[:1], shown("black", "white", "white"))
    assert told(fading.go_on(BLOCKS[1:2], picture)) == POINTS[1:2]


def test_a_block_outside_the_picture_has_no_letters() -> None:
    fading, picture = Fading(), shown("black", "white", "white")
    fading.begin([block("Below", 900)], picture)
    assert fading.go_on(BLOCKS[:1], picture) == BLOCKS[:1]
