"""A reader of slides that is opened when there is one to read: a talk may begin without any."""

from __future__ import annotations

from collections.abc import Callable

from translator.flow import Pixels, TextBlock
from translator.slides import SlideReader


class LaterReader:
    """SlideReader that `open_reader` gives with the first slide, or the first language; where that refuses, each slide
    asks it again.
    """

    def __init__(self, open_reader: Callable[[], SlideReader]) -> None:
        self._open = open_reader
        self._reader: SlideReader | None = None
        self._learnt: str | None = None  # before there was a reader

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        """What the slide says. Raises SetupError where the reader cannot be opened, and what it raises."""
        if self._reader is None:
            self._reader = self._open()
            if self._learnt is not None:
                self._reader.learn(self._learnt)
        return self._reader.read(picture)

    def learn(self, language: str) -> bool:
        """Slides may be in this language. Raises SetupError where the reader cannot be opened, which is told the
        language then once it can, and what it raises: now, when it costs no slide.
        """
        if self._reader is None:
            self._learnt = language
            self._reader = self._open()
        return self._reader.learn(language)
