"""What a person may choose for the subtitles, and what it comes to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.overlay.look import (
    COLOURS,
    MAX_SIZE,
    MIN_SIZE,
    OverlayLook,
    Place,
    audience_display,
    contrast_ratio,
    is_right_to_left,
    moved,
    over,
    widened,
)

places = st.builds(
    lambda width, left, bottom: Place(left * (1 - width), bottom, width),
    st.floats(0.3, 0.96),
    st.floats(0, 1),
    st.floats(0.08, 1),
)


@pytest.mark.parametrize("background", [(0, 0, 0), (255, 255, 255), (128, 128, 128)])
def test_every_preset_can_be_read_over_any_slide(background: tuple[int, int, int]) -> None:
    for text, box in COLOURS.values():
        assert contrast_ratio(text, over(box, OverlayLook().opacity, background)) >= 7


@given(places, st.floats(-2, 2), st.floats(-2, 2))
def test_moving_and_widening_keep_the_box_on_the_screen(place: Place, right: float, down: float) -> None:
    for found in (moved(place, right, down), widened(place, right)):
        assert found.left >= -1e-9
        assert found.left + found.width <= 1 + 1e-9
        assert found.bottom <= 1


@given(st.integers(-99, 99))
def test_the_size_has_bounds(steps: int) -> None:
    assert MIN_SIZE <= OverlayLook().resized(steps).size <= MAX_SIZE


def test_the_audience_sees_the_display_with_the_slides_else_the_one_that_is_not_the_speakers() -> None:
    assert audience_display(["laptop"], "laptop", "laptop") == "laptop"
    assert audience_display(["laptop", "projector", "wall"], "laptop", "wall") == "wall"
    assert audience_display(["laptop", "projector"], "laptop", "laptop") == "projector"
    assert audience_display(["laptop", "projector"], "laptop", None) == "projector"


def test_the_first_letter_tells_the_direction() -> None:
    assert is_right_to_left("123 مرحبا GPU")
    assert not is_right_to_left("GPU مرحبا")
    assert not is_right_to_left("123")
