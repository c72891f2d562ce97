"""Where translations go on a slide's picture: over their blocks, never over others or over what is drawn."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator.flow import Pixels, Role, TextBlock
from ui.overlay.look import contrast_ratio
from ui.slide.places import LONGER, READABLE, Box, narrowed, places_of, widened

WIDTH, HEIGHT = 640, 360
PAPER, INK = (250, 248, 242), (20, 40, 60)


def block(left: int, top: int, width: int, height: int, role: Role = Role.BODY) -> TextBlock:
    return TextBlock(text="text", left_px=left, top_px=top, width_px=width, height_px=height, confidence=0.9, role=role)


def drawn(*blocks: TextBlock, paper: tuple[int, int, int] = PAPER, ink: tuple[int, int, int] = INK) -> Pixels:
    """A slide on which blocks are stripes of ink."""
    picture = np.full((HEIGHT, WIDTH, 3), paper, np.uint8)
    for one in blocks:
        picture[one.top_px : one.top_px + one.height_px, one.left_px : one.left_px + one.width_px : 2] = ink
    return picture


def test_a_block_gets_its_colours_and_the_empty_room_at_its_right_and_below() -> None:
    one = block(60, 40, 200, 30)
    (place,) = places_of(drawn(one), [one])
    assert place.background == PAPER
    assert place.text == INK
    assert (place.room.left, place.room.top) == (60, 40)
    assert place.room.right > 600
    assert place.room.bottom > 70
    assert place.covered.left < 60 < 260 < place.covered.right


def test_the_room_ends_before_other_blocks_and_before_what_is_drawn() -> None:
    first, second, beside = block(60, 40, 200, 30), block(60, 100, 200, 30), block(420, 40, 100, 30)
    picture = drawn(first, second, beside)
    picture[95:140, 300:500] = (200, 30, 30)  # a drawing beside the second
    places = places_of(picture, [first, second, beside])
    assert places[0].room.right <= 420
    assert places[0].room.bottom < 100
    assert places[1].room.right <= 300


def test_a_block_in_the_middle_grows_to_both_sides_and_stays_there() -> None:
    one = block(220, 40, 200, 30)
    (place,) = places_of(drawn(one), [one])
    assert place.centred
    assert place.room.left + place.room.right == WIDTH
    assert place.room.width > 500


def test_a_line_of_a_list_is_not_centred_though_it_stands_in_the_middle() -> None:
    listed = [block(220, 40, 200, 30), block(220, 100, 120, 30)]
    assert not any(place.centred for place in places_of(drawn(*listed), listed))


def test_soft_edges_of_letters_do_not_end_the_room() -> None:
    one = block(60, 40, 200, 30)
    picture = drawn(one)
    picture[40:70, 260:262] = (150, 150, 150)
    assert places_of(picture, [one])[0].room.right > 600


def test_a_paragraph_keeps_about_its_width() -> None:
    for left, expected in ((60, (60, 60 + round(200 * (1 + LONGER)))), (220, (200, 440))):
        one = block(left, 40, 200, 90)
        room = narrowed(places_of(drawn(one), [one])[0])
        assert (room.left, room.right) == expected


BOXES = st.builds(
    lambda left, top, width, height: Box(left, top, left + width, top + height),
    *(st.integers(0, 500), st.integers(0, 300), st.integers(1, 140), st.integers(1, 60)),
)


@given(BOXES, st.lists(BOXES, max_size=6))
def test_a_wider_room_holds_the_room_and_touches_no_other(room: Box, others: list[Box]) -> None:
    clear = [one for one in others if not one.overlaps(room)]
    wide = widened(room, clear, WIDTH, HEIGHT)
    assert (wide.left, wide.top) == (room.left, room.top)
    assert room.right <= wide.right <= WIDTH
    assert room.bottom <= wide.bottom <= HEIGHT
    assert not any(wide.overlaps(one) for one in clear)


@pytest.mark.parametrize("ink", [(240, 240, 235), (250, 248, 243)])
def test_letters_that_could_not_be_read_become_black_or_white(ink: tuple[int, int, int]) -> None:
    one = block(60, 40, 200, 30)
    (place,) = places_of(drawn(one, ink=ink), [one])
    assert contrast_ratio(place.text, place.background) >= READABLE


BLOCKS = st.lists(
    st.builds(
        block, st.integers(-20, WIDTH + 20), st.integers(-20, HEIGHT + 20), st.integers(0, 400), st.integers(0, 90)
    ),
    max_size=5,
)


@settings(deadline=None, max_examples=60)
@given(BLOCKS, st.tuples(*[st.integers(0, 255)] * 3))
def test_whatever_was_read_rooms_lie_on_the_picture_hold_their_block_and_can_be_read(
    blocks: list[TextBlock], paper: tuple[int, int, int]
) -> None:
    picture = np.full((HEIGHT, WIDTH, 3), paper, np.uint8)
    places = places_of(picture, blocks)
    assert len(places) == len(blocks)
    for place in places:
        room = place.room
        assert 0 <= room.left < room.right <= WIDTH
        assert 0 <= room.top < room.bottom <= HEIGHT
        assert contrast_ratio(place.text, place.background) >= READABLE
    boxes = [Box(one.left_px, one.top_px, one.left_px + one.width_px, one.top_px + one.height_px) for one in blocks]
    if not any(one.overlaps(other) for one, other in combinations(boxes, 2)):
        inside = [
            (place.room, box)
            for place, box in zip(places, boxes, strict=True)
            if 0 <= box.left < box.right <= WIDTH and 0 <= box.top < box.bottom <= HEIGHT
        ]
        assert not any(one.overlaps(other) for (one, _), (other, _) in combinations(inside, 2))
