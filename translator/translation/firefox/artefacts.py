"""What a model is known to invent, and how it is made to say what was said.

Firefox's English-Portuguese model has learnt a form letter by heart: it turns "Thank you." into "Obrigado por enviar
uma edição." ("Thanks for sending an edition"). Said in other words, the same sentence comes out right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

Reword = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """An invention in a model's output, and ways to reword the source, tried in order."""

    invented: re.Pattern[str]
    rewordings: Sequence[Reword]


def _thanks(text: str) -> str:
    return re.sub(r"\b(T|t)hank you(?: all)?\b", r"\1hanks", text)


def _thanks_loudly(text: str) -> str:
    return _thanks(text).rstrip(". ") + "!"


ARTEFACTS: Mapping[tuple[str, str], Artefact] = MappingProxyType(
    {
        ("en", "pt"): Artefact(
            invented=re.compile(r"Obrigado por (?:enviar uma edição|uma mensagem)"),
            rewordings=(_thanks, _thanks_loudly),
        )
    }
)
"""By source and target language, as ISO 639-1 codes."""


def translated(text: str, translate: Callable[[str], str], source: str, target: str) -> str:
    """The translation of a sentence; where it is a known invention, that of the first rewording without one."""
    output = translate(text)
    artefact = ARTEFACTS.get((source, target))
    if artefact is None or not artefact.invented.search(output):
        return output
    others = (translate(reword(text)) for reword in artefact.rewordings)
    return next((other for other in others if not artefact.invented.search(other)), output)
