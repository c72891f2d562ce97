"""What a person sees on a screen: its pictures, and the texts in them, by OCR."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import mss
import pytesseract
from PIL import Image, ImageOps

ENLARGED = 2
"""Letters of a window are smaller than those that Tesseract was taught with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A word, and the middle of its place in the picture."""

    text: str
    left_px: int
    top_px: int


class Eyes:
    """Look at a display, by its name."""

    def __init__(self, display: str) -> None:
        self._screen = mss.MSS(display=display)

    def look(self) -> Image.Image:
        """The whole screen as it is now."""
        shot = self._screen.grab(self._screen.monitors[0])
        return Image.frombytes("RGB", shot.size, shot.rgb)

    def reads(self, *words: str) -> bool:
        """Whether these words are on the screen now, in this order, one after another."""
        return find(self.look(), *words) is not None

    def close(self) -> None:
        """Look away."""
        self._screen.close()


def read(picture: Image.Image) -> list[Seen]:
    """The words in a picture, in reading order."""
    grey = ImageOps.autocontrast(ImageOps.grayscale(picture))
    large = grey.resize((grey.width * ENLARGED, grey.height * ENLARGED), Image.Resampling.LANCZOS)
    found = pytesseract.image_to_data(large, config="--psm 11", output_type=pytesseract.Output.DICT)
    places = zip(found["text"], found["left"], found["top"], found["width"], found["height"], strict=True)
    return [
        Seen(text=text.strip(), left_px=(left + width // 2) // ENLARGED, top_px=(top + height // 2) // ENLARGED)
        for text, left, top, width, height in places
        if text.strip()
    ]


def find(picture: Image.Image, *words: str) -> Seen | None:
    """The first of these words where they stand one after another in a picture."""
    seen = read(picture)
    for start in range(len(seen) - len(words) + 1):
        run: Sequence[Seen] = seen[start : start + len(words)]
        if all(word.casefold() in one.text.casefold() for word, one in zip(words, run, strict=True)):
            return run[0]
    return None
