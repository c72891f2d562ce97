"""Text from one language into another: languages, one file a model family."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Translator(Protocol):
    """Translates from one fixed language into another.

    `translate` returns one text for each text given, in order; an empty text stays empty. It may be called from one
    thread at a time. Raises SurtitleError when it fails.
    """

    name: str
    source: str
    target: str

    def translate(self, texts: Sequence[str]) -> list[str]: ...
