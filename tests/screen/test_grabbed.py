"""What is grabbed, as pixels."""

from __future__ import annotations

import numpy as np

from translator.screen.grabbed import Grabbed


def raw(*, red: int = 10) -> bytearray:
    """Two rows of three pixels as the screen gives them."""
    bgra = np.zeros((2, 3, 4), np.uint8)
    bgra[..., 0], bgra[..., 1], bgra[..., 2] = 30, 20, red
    bgra[1, 2] = 3, 2, 1, 255
    return bytearray(bgra.tobytes())


def test_pixels_are_red_green_blue() -> None:
    pixels = Grabbed().pixels(raw(), 3, 2)
    assert (pixels.shape, pixels.dtype) == ((2, 3, 3), np.uint8)
    assert pixels[0, 0].tolist() == [10, 20, 30]
    assert pixels[1, 2].tolist() == [1, 2, 3]


def test_what_has_not_changed_is_the_same_array() -> None:
    grabbed = Grabbed()
    first = grabbed.pixels(raw(), 3, 2)
    assert grabbed.pixels(raw(), 3, 2) is first
    assert not first.flags.writeable


def test_what_has_changed_is_another_and_the_one_before_stays() -> None:
    grabbed = Grabbed()
    first = grabbed.pixels(raw(), 3, 2)
    second = grabbed.pixels(raw(red=11), 3, 2)
    assert (first[0, 0, 0], second[0, 0, 0]) == (10, 11)


def test_another_size_with_the_same_bytes_is_another_picture() -> None:
    grabbed = Grabbed()
    assert grabbed.pixels(raw(), 3, 2).shape == (2, 3, 3)
    assert grabbed.pixels(raw(), 2, 3).shape == (3, 2, 3)
