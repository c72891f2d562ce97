"""Sizes of text: that which it was set in, and that in which it fits."""

from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from ui.slide.fitting import LEAST_PX, SMALLER, Fit, evened_sizes, fitted_size, height_of, size_of

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
    def height_at(size: float) -> float:
        return height_of(max(1, ceil(text_width * size / width)), size)

    size = fitted_size(height_at, most, height)
    assert LEAST_PX <= size <= most
    assert size == LEAST_PX or height_at(size) <= height


def fit(size: float, most: float = 30.0, left: int = 100) -> Fit:
    return Fit(size=size, most=most, left=left)


def test_lines_of_a_list_are_set_in_one_size() -> None:
    assert evened_sizes([fit(30), fit(27), fit(29, left=104)], near=5) == [27, 27, 27]


def test_what_begins_elsewhere_or_was_larger_keeps_its_size() -> None:
    assert evened_sizes([fit(27), fit(30, left=300), fit(40, most=40)], near=5) == [27, 30, 40]


def test_one_long_line_does_not_make_a_whole_list_tiny() -> None:
    assert evened_sizes([fit(30), fit(9)], near=5) == [SMALLER * 30, 9]


@given(st.lists(st.builds(fit, st.floats(LEAST_PX, 60), st.floats(LEAST_PX, 60), st.integers(0, 300)), max_size=8))
def test_evened_sizes_grow_for_nobody(fits: list[Fit]) -> None:
    for size, one in zip(evened_sizes(fits, near=10), fits, strict=True):
        assert SMALLER * one.size <= size <= one.size
