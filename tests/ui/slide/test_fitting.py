"""Sizes of text: that which it was set in, and that in which it fits."""

from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from ui.slide.fitting import LEAST_PX, fitted_size, height_of, size_of

POSITIVE = st.floats(10, 4000)


def test_a_line_was_as_large_as_its_box_is_high() -> None:
    size, lines = size_of(text_width=10, width=400, height=38)
    assert 38 < size < 42
    assert lines == 1


def test_letters_that_do_not_reach_below_the_line_were_larger_than_their_box_says() -> None:
    assert size_of(text_width=10, width=600, height=38, ink=0.75)[0] > 50


def test_a_long_text_in_a_high_box_was_set_in_several_lines() -> None:
    size, lines = size_of(text_width=30, width=400, height=120)
    assert 30 < size < 45
    assert lines == 3


@given(st.floats(1, 500), POSITIVE, POSITIVE)
def test_the_size_found_fills_no_more_than_the_box(text_width: float, width: float, height: float) -> None:
    size, lines = size_of(text_width, width, height)
    assert size == LEAST_PX or text_width * size <= lines * width * 1.1
    assert size == LEAST_PX or height_of(lines, size) <= height + 1e-6


@given(st.floats(1, 500), POSITIVE, POSITIVE, st.floats(LEAST_PX, 300))
def test_a_fitted_text_fits_unless_nothing_does(text_width: float, width: float, height: float, most: float) -> None:
    def lines(size: float, room: float) -> int:
        return max(1, ceil(text_width * size / room))

    size = fitted_size(lines, most, width, height)
    assert LEAST_PX <= size <= most
    assert size == LEAST_PX or height_of(lines(size, width), size) <= height
