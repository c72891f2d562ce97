"""How subtitles may be read: whole sentences that never change, or a sentence as it grows.

A growing sentence is translated anew with every word that is heard. Half a sentence is often translated differently
from the whole, so that its translation would flicker. Therefore only what the last translations agree on is shown,
without its last words (mask-k: Arivazhagan et al., 2020, "Re-translation Strategies for Long Form, Simultaneous, Spoken
Language Translation"), and what is shown stays until the sentence is whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from translator.scripts import pieces, words_in

AGREEING = 3
"""Translations, one after the other, that must begin alike. Of what was heard live in three talks (English to
Portuguese), for every word that stayed, 0.00 to 0.06 are taken back with three and 0.02 to 0.15 with two; 23 to 30 % of
the words come 1.6 to 2.6 s before their sentence would, with two 27 to 39 % and 2.1 to 3.1 s."""
HIDDEN = 2
"""Words at the end of a growing translation that are not shown."""


class Reading(StrEnum):
    """What a listener wants: text that never changes, or text sooner, that may change once its sentence is whole."""

    STABLE = "stable"
    FAST = "fast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Growing:
    """A sentence that is not whole yet: its last translations, what is shown of it, and its text so far."""

    translations: tuple[str, ...] = ()
    shown: str = ""
    text: str = ""

    def shown_of(self, text: str) -> str:
        """What is shown of the sentence, now that this is its text; nothing where it was cut from what had grown."""
        return self.shown if len(text) >= len(self.text) else ""

    def after(self, translation: str, text: str = "") -> Growing:
        """With a translation of more of the sentence, whose `text` is longer now."""
        translations = (*self.translations, translation)[-AGREEING:]
        steady = _steady(translations) if len(translations) == AGREEING else []
        shown = pieces(self.shown)
        grown = len(steady) > len(shown) and steady[: len(shown)] == shown
        return Growing(translations=translations, shown="".join(steady) if grown else self.shown, text=text)


def _steady(translations: Sequence[str]) -> list[str]:
    """What all begin with, without what is hidden at the end of the last."""
    found = [pieces(translation) for translation in translations]
    alike = next((n for n, each in enumerate(zip(*found, strict=False)) if len(set(each)) > 1), min(map(len, found)))
    newest, hidden = found[-1], 0.0
    end = len(newest)
    while end and hidden < HIDDEN:
        end -= 1
        hidden += words_in(newest[end])
    return newest[: min(alike, end)]
