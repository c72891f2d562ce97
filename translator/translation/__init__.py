"""Text from one language into another: languages, one file a model family."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable


class Translator(Protocol):
    """Translates from one fixed language into another.

    `translate` returns one text for each text given, in order; an empty text stays empty. It may be called from one
    thread at a time. Raises SurtitleError when it fails.
    """

    name: str
    source: str
    target: str

    def translate(self, texts: Sequence[str]) -> list[str]: ...


@runtime_checkable
class Biased(Protocol):
    """A translator that can be biased to what is already shown of a sentence (Arivazhagan et al., 2020)."""

    def translate_towards(self, text: str, shown: str) -> str:
        """A text, whose translation begins as what is `shown`, unless the model is sure that it does not."""
        ...


def translate_towards(translator: Translator, text: str, shown: str) -> str:
    """A text, biased to what is `shown` of its translation where the translator can be. Raises what that raises."""
    if shown and isinstance(translator, Biased):
        return translator.translate_towards(text, shown)
    return translator.translate([text])[0]
