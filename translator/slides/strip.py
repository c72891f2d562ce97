"""Lines of text set one below the other, in one size, on white paper: what a recogniser reads best. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from translator.slides.lines import TextLine

LETTER_PX = 30
"""Height of a capital in the strip."""
MOST_SCALE = 4.0
"""Letters are enlarged by this much at most."""
MARGIN_PX, BETWEEN_PX = 30, 24
"""Paper around the strip, and between two lines."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and where it is in the strip: pixels of the strip, `scale` times as large as in the picture."""

    line: TextLine
    left_px: int
    top_px: int
    bottom_px: int
    scale: float

    def box(self, left: int, top: int, width: int, height: int) -> tuple[int, int, int, int]:
        """A box in the strip (left, top, width, height) as one in the picture."""
        x = self.line.left_px + (left - self.left_px) / self.scale
        sunk = self.line.slope * (x + width / self.scale / 2 - self.line.left_px)
        y = self.line.top_px + (top - self.top_px) / self.scale + sunk
        return round(x), round(y), max(1, round(width / self.scale)), max(1, round(height / self.scale))


@dataclass(frozen=True, slots=True)
class Strip:
    """The picture (grey) of lines set below each other, and where each is."""

    picture: Image.Image
    placed: tuple[Placed, ...]

    def at(self, top: int, height: int) -> int | None:
        """The number of the line that a word of the strip belongs to, by its middle; None between two lines."""
        middle = top + height / 2
        for number, placed in enumerate(self.placed):
            if placed.top_px - BETWEEN_PX / 2 <= middle < placed.bottom_px + BETWEEN_PX / 2:
                return number
        return None


def set_strip(lines: Sequence[TextLine], letter_px: float = LETTER_PX) -> Strip:
    """The lines, at least one, in one strip, in letters of this height."""
    pictures, placed, top = [], [], MARGIN_PX
    for line in lines:
        scale = min(MOST_SCALE, letter_px / line.height_px)
        letters = Image.fromarray(line.letters)
        size = max(1, round(letters.width * scale)), max(1, round(letters.height * scale))
        pictures.append(letters.resize(size, Image.Resampling.LANCZOS))
        placed.append(Placed(line, MARGIN_PX, top, top + size[1], scale))
        top += size[1] + BETWEEN_PX
    strip = Image.new("L", (max(one.width for one in pictures) + 2 * MARGIN_PX, top - BETWEEN_PX + MARGIN_PX), 255)
    for picture, place in zip(pictures, placed, strict=True):
        strip.paste(picture, (place.left_px, place.top_px))
    return Strip(strip, tuple(placed))
