"""What a slide says: text blocks with boxes, in reading order."""

from __future__ import annotations

from typing import Protocol

from translator.flow import Pixels, TextBlock


class SlideReader(Protocol):
    """Reads the text off a slide's picture (RGB, uint8, shape (height, width, 3)), blocks in reading order.

    Raises SetupError when the reader itself is missing (Tesseract, a language), SurtitleError when reading failed.
    """

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]: ...
