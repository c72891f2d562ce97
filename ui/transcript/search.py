"""Finding words in a text, whatever their case and accents. Knows no Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from ui.transcript.rows import Row

_SPACES = re.compile(r"\s+")


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """The text without case and accents, its spaces single."""
    single = _SPACES.sub(" ", text).casefold()
    if single.isascii():
        return single
    return _without_accents(single)


def spans(text: str, wanted: str) -> list[tuple[int, int]]:
    """Where `wanted` is in the text, as starts and ends; never overlapping."""
    needle = folded(wanted).strip()
    if not needle or needle not in folded(text):
        return []
    places = [place for place, piece in enumerate(_folded_characters(text)) for _ in piece]
    haystack, found, at = folded(text), [], 0
    while (at := haystack.find(needle, at)) >= 0:
        last = at + len(needle)
        end = places[last] if last < len(places) else len(text)
        found.append((places[at], max(end, places[last - 1] + 1)))
        at = last
    return found


def matches(rows: Sequence[Row], wanted: str) -> list[int]:
    """The numbers of the rows in which `wanted` is."""
    needle = folded(wanted).strip()
    if not needle:
        return []
    return [number for number, row in enumerate(rows) if any(needle in folded(text) for text in row.texts)]


def _without_accents(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))


def _folded_characters(text: str) -> list[str]:
    """What each character comes to in `folded`."""
    pieces, spaced = [], False
    for character in text:
        space = character.isspace()
        pieces.append(("" if spaced else " ") if space else _without_accents(character.casefold()))
        spaced = space
    return pieces
