"""Sampling the pictures of a file."""

from __future__ import annotations

import numpy as np

from translator.flow import Pixels
from translator.screen.media_frames import sampled


class Grey:
    """A picture of one grey level that counts how often it is converted."""

    def __init__(self, level: int) -> None:
        self.level = level
        self.converted = 0

    def to_ndarray(self, *, format: str) -> Pixels:
        assert format == "rgb24"
        self.converted += 1
        return np.full((2, 2, 3), self.level, np.uint8)


def seen(pictures: list[tuple[float, Grey]], end_s: float) -> list[tuple[float, int]]:
    return [(frame.grabbed_s, int(frame.pixels[0, 0, 0])) for frame in sampled(pictures, lambda: end_s)]


def test_a_dense_recording_is_thinned_before_it_is_converted() -> None:
    pictures = [(index / 25, Grey(index)) for index in range(25)]
    assert seen(pictures, 1.0) == [(0.0, 0), (0.25, 6), (0.5, 12), (0.75, 18), (1.0, 24)]
    assert sum(picture.converted for _, picture in pictures) == 5


def test_a_picture_stays_until_the_next() -> None:
    first, second = Grey(1), Grey(2)
    assert seen([(0.1, first), (0.8, second)], 1.1) == [(0.25, 1), (0.5, 1), (0.75, 1), (1.0, 2)]
    assert first.converted == second.converted == 1


def test_none_and_a_single_picture_of_unknown_length() -> None:
    assert seen([], 5.0) == []
    assert seen([(0.0, Grey(9))], 0.0) == [(0.0, 9)]


def test_the_end_may_come_while_the_last_picture_is_shown() -> None:
    ends_s = [9.0]
    times_s = []
    for frame in sampled([(0.0, Grey(1))], lambda: ends_s[0]):
        times_s.append(frame.grabbed_s)
        if frame.grabbed_s == 0.5:
            ends_s[0] = 0.6
    assert times_s == [0.0, 0.25, 0.5]
