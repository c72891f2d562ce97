"""Where the subtitles lie: at the bottom, clear of the slide's text where there is room."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.flow import Role, Slide, TextBlock
from ui.overlay.look import OverlayLook
from ui.overlay.placing import LEAST_MARGIN, SAFE_MARGIN, Text, is_clear, texts_of, usual_place

HEIGHT = 0.15
LOOK = OverlayLook()
TITLE = Text(0.1, 0.08, 0.8, 0.08)

fractions = st.floats(0.0, 1.0)
texts = st.lists(st.builds(Text, fractions, fractions, fractions, st.floats(0.01, 0.2)), max_size=6)


def line(top: float, left: float = 0.1, width: float = 0.8) -> Text:
    return Text(left, top, width, 0.04)


@pytest.mark.parametrize(
    ("texts", "bottom"),
    [
        ((), 1 - SAFE_MARGIN),
        ((TITLE, line(0.3), line(0.5)), 1 - SAFE_MARGIN),
        ((TITLE, line(0.3), line(0.76)), 1 - LEAST_MARGIN),  # the last line ends at 80 %
        ((line(0.5), line(0.9)), SAFE_MARGIN + HEIGHT),
        ((line(0.17), line(0.9)), LEAST_MARGIN + HEIGHT),  # the first line begins at 17 %
        ((TITLE, line(0.9)), 1 - SAFE_MARGIN),  # text is at both ends: where one looks for them
        ((line(0.9, left=0.9, width=0.05),), 1 - SAFE_MARGIN),  # the number of the page, beside the box
    ],
    ids=["no text", "above", "just above", "below", "just below", "everywhere", "beside"],
)
def test_they_keep_clear_of_text_where_they_can(texts: tuple[Text, ...], bottom: float) -> None:
    assert usual_place(LOOK, HEIGHT, texts).bottom == pytest.approx(bottom)


def test_text_that_ends_just_above_the_box_may_go_on_beneath_it() -> None:
    place = usual_place(LOOK, HEIGHT)
    top = place.bottom - HEIGHT
    assert not is_clear(place, HEIGHT, [line(top - 0.045)])
    assert is_clear(place, HEIGHT, [line(top - 0.09)])


@given(texts, st.floats(0.05, 0.6), st.floats(0.5, 2.0))
def test_they_are_always_on_the_screen_and_clear_where_any_place_is(
    texts: list[Text], height: float, size: float
) -> None:
    look = OverlayLook(size=size)
    place = usual_place(look, height, texts)
    assert place.left >= 0
    assert place.left + place.width <= 1 + 1e-9
    assert place.bottom <= 1
    assert place.bottom - height >= -1e-9
    if not is_clear(place, height, texts):
        assert place == usual_place(look, height)


def test_a_slide_tells_where_its_texts_are_where_it_fills_the_screen() -> None:
    block = TextBlock(
        text="Hello", left_px=192, top_px=108, width_px=960, height_px=54, confidence=0.9, role=Role.TITLE
    )
    slide = Slide(id=1, revision=1, shown_s=0.0, blocks=(block,), picture=np.zeros((1080, 1920, 3), np.uint8))
    assert texts_of(slide, 1920, 1080) == (Text(0.1, 0.1, 0.5, 0.05),)
    assert texts_of(slide, 1280, 720) == ()
