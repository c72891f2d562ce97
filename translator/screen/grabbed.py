"""The pixels of what is grabbed: the same array as long as nothing on the screen changes."""

from __future__ import annotations

import numpy as np
from PIL import Image

from translator.flow import Pixels


class Grabbed:
    """Turns what the screen gives (four bytes a pixel: blue, green, red, nothing) into pixels. One thread uses it.

    Most of the time nothing changes on a slide: that costs a comparison, and whoever is given the same array again
    knows that there is nothing new in it.
    """

    def __init__(self) -> None:
        self._raw: bytes | bytearray = b""
        self._pixels: Pixels = np.zeros((0, 0, 3), np.uint8)

    def pixels(self, raw: bytes | bytearray, width: int, height: int) -> Pixels:
        """RGB, uint8, shape (height, width, 3), read-only."""
        if self._pixels.shape[:2] != (height, width) or raw != self._raw:
            self._raw = raw
            # NumPy takes four times as long to turn the channels round.
            self._pixels = np.asarray(Image.frombuffer("RGB", (width, height), raw, "raw", "BGRX", 0, 1))
        return self._pixels
