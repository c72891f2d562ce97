"""The pictures of a media file, sampled as a live grab of a screen would see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from translator.flow import Frame, Pixels

INTERVAL_S = 0.25
"""Seconds between two pictures, as for a live grab."""


class Picture(Protocol):
    """A decoded picture that has not been converted to RGB yet (PyAV's VideoFrame is one)."""

    def to_ndarray(self, *, format: str) -> Pixels: ...


def sampled(
    pictures: Iterable[tuple[float, Picture]], end_s: Callable[[], float], interval_s: float = INTERVAL_S
) -> Iterator[Frame]:
    """What is shown at every multiple of `interval_s` up to `end_s`, from pictures with the time each appears (s).

    `end_s` is asked after the last picture, before each time it is seen again: the end may not be known before.

    A picture stays until the next appears, so a recording that stores only changes is seen like a steady one;
    the last picture is always sampled.
    Pictures between two samples are not converted; a picture sampled again keeps its pixels.
    """
    shown: Picture | None = None
    pixels: Pixels | None = None
    tick = 0
    for appears_s, picture in pictures:
        while tick * interval_s < appears_s:
            if shown is not None:
                pixels = shown.to_ndarray(format="rgb24") if pixels is None else pixels
                yield Frame(pixels=pixels, grabbed_s=tick * interval_s)
            tick += 1
        shown, pixels = picture, None
    while shown is not None and (pixels is None or tick * interval_s < end_s()):
        pixels = shown.to_ndarray(format="rgb24") if pixels is None else pixels
        yield Frame(pixels=pixels, grabbed_s=tick * interval_s)
        tick += 1
