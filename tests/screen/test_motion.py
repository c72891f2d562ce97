"""Which parts of a picture are left out of comparisons because they keep moving."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from translator.screen.motion import CELLS, LINGER_S, WINDOW_S, Grey, Mask, Motion

CORNER = np.s_[88:, 192:]
"""A corner of the picture: a tenth of it."""
EVERYTHING = np.s_[:, :]
Level = Callable[[int], float]


def shown(level: float, where: tuple[slice, slice] = CORNER) -> Grey:
    picture = np.full(CELLS, 200, np.int16)
    picture[where] = round(level)
    return picture


def seen(level: Level, steps: int, step_s: float = 0.25, where: tuple[slice, slice] = CORNER) -> tuple[Mask, Mask]:
    """What is compared and what is taken over after so many pictures of 200 everywhere else."""
    motion = Motion()
    for step in range(steps):
        masks = motion.see(shown(level(step), where), step * step_s)
    return masks


def flicker(step: int) -> float:
    return 60 if step % 2 else 160


@pytest.mark.parametrize("step_s", [0.25, 0.5])
def test_what_keeps_moving_is_left_out_and_taken_over_and_the_rest_is_compared(step_s: float) -> None:
    compared, taken_over = seen(flicker, round(WINDOW_S / step_s), step_s)
    assert not compared[CORNER].any()
    assert taken_over[CORNER].all()
    assert np.array_equal(compared, ~taken_over)


def test_still_picture_is_compared_everywhere() -> None:
    compared, taken_over = seen(lambda step: 100, 40)
    assert compared.all()
    assert not taken_over.any()


@pytest.mark.parametrize("lasts", [4, 8, 12, 40])
def test_fade_is_compared_however_long_it_lasts(lasts: int) -> None:
    for steps in range(1, lasts + 8):
        assert seen(lambda step: 200 - 160 * min(step, lasts) / lasts, steps)[0].all()


def test_single_change_is_compared() -> None:
    assert seen(lambda step: 200 if step < 6 else 60, 12)[0].all()


def test_picture_that_moves_all_over_is_compared() -> None:
    compared, taken_over = seen(flicker, 40, where=EVERYTHING)
    assert compared.all()
    assert not taken_over.any()


def test_tick_once_a_second_is_left_out_and_not_taken_over() -> None:
    compared, taken_over = seen(lambda step: 60 if step // 4 % 2 else 160, 41)
    assert not compared[CORNER].any()
    assert not taken_over.any()


def test_video_that_stops_is_compared_again_after_a_while() -> None:
    motion = Motion()
    for step in range(20):
        motion.see(shown(flicker(step)), step * 0.25)
    stopped_s = 19 * 0.25
    stills = [motion.see(shown(flicker(19)), stopped_s + 0.25 * step)[0] for step in range(1, 40)]
    again = next(step for step, compared in enumerate(stills, start=1) if compared.all())
    assert LINGER_S < 0.25 * again <= LINGER_S + 1
    assert all(compared.all() for compared in stills[again:])
