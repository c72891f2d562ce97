"""What a slide says: text blocks with boxes, in reading order."""

from __future__ import annotations

from typing import Protocol

from translator.flow import Pixels, TextBlock


class SlideReader(Protocol):
    """Reads the text off pictures of slides."""

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        """The text in a picture (RGB, uint8, shape (height, width, 3)), blocks in reading order.

        Raises SetupError when the reader itself is missing, SurtitleError when reading failed.
        """

    def learn(self, language: str) -> bool:
        """Slides may be in this language (ISO 639-1): whether one that was read may read otherwise now.

        Raises SetupError when the language cannot be read.
        """
