"""Slides filmed for some seconds each, with something that moves beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from PIL import Image

from tests.benchmark.talks import TrueSlide
from translator.flow import Frame, Pixels

INTERVAL_S = 0.25
Moving = Callable[[float], Pixels]
"""What moves, as it looks at a time (s)."""
SIZE = (320, 180)
"""Width and height of what moves."""


def filmed(pictures: Sequence[Pixels], seconds: float, moving: Moving | None = None) -> Iterator[Frame]:
    """Frames of the pictures one after the other, a lively one in the lower right corner where something moves."""
    for tick in range(round(len(pictures) * seconds / INTERVAL_S)):
        at_s = tick * INTERVAL_S
        picture = pictures[min(int(at_s / seconds), len(pictures) - 1)]
        if moving is not None:
            picture = picture.copy()
            small = moving(at_s)
            picture[-small.shape[0] :, -small.shape[1] :] = small
        yield Frame(pixels=picture, grabbed_s=at_s)


def truth_of(texts: Sequence[str], seconds: float) -> tuple[TrueSlide, ...]:
    """When which of them is up."""
    return tuple(
        TrueSlide(text=text, start_s=number * seconds, end_s=(number + 1) * seconds)
        for number, text in enumerate(texts)
    )


def video(at_s: float) -> Pixels:
    """A lively video: soft colours that drift fast, with a cut every few seconds."""
    scene = int(at_s / 4)
    blotches = np.random.default_rng(scene).integers(0, 255, (12, 24, 3), dtype=np.uint8)
    drifting = np.roll(blotches, round(8 * at_s), axis=1)
    return _enlarged(drifting)


def talking_head(at_s: float) -> Pixels:
    """A speaker before a wall: hardly moves, nods now and then, and sits still for a while every half minute."""
    width, height = SIZE
    picture = np.full((height, width, 3), (96, 104, 112), np.uint8)
    still = at_s % 30 > 22
    sway = 0.0 if still else 5 * np.sin(0.7 * at_s) + 2 * np.sin(2.9 * at_s)
    nod = 0.0 if still else 3 * np.sin(1.7 * at_s)
    rows, columns = np.mgrid[:height, :width]
    head = ((columns - width / 2 - sway) / 38) ** 2 + ((rows - 78 - nod) / 50) ** 2 < 1
    mouth = ((columns - width / 2 - sway) / 14) ** 2 + (
        (rows - 102 - nod) / (2 + (0 if still else 4 * abs(np.sin(9 * at_s))))
    ) ** 2 < 1
    body = ((columns - width / 2 - sway / 2) / 95) ** 2 + ((rows - 185) / 60) ** 2 < 1
    picture[body] = (40, 52, 70)
    picture[head] = (196, 160, 138)
    picture[mouth] = (110, 50, 50)
    return picture


def _enlarged(small: Pixels) -> Pixels:
    return np.asarray(Image.fromarray(small).resize(SIZE, Image.Resampling.BICUBIC))
