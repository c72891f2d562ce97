"""American and British spelling: a word is spelt as the slides spell it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from translator.slides.need import plain
from translator.slides.terms import Origin
from translator.speech.fusion import EDGES

SHORTEST = 6
"""Letters of a word that is spelt in two ways, at least: prise and prize are two words."""
_WAYS = (
    (re.compile(r"(?<=[iy])z"), "s"),  # organize, analyze
    (re.compile(r"(?<=\w{3})our"), "or"),  # colour, but not mourning
    (re.compile(r"(?<=[^aeiou])re(?=s?$)"), "er"),  # centre
    (re.compile(r"[ao]e(?=[admosu])"), "e"),  # archaeology, manoeuvre
    (re.compile(r"ogue(?=s?$)"), "og"),  # dialogue
    (re.compile(r"(?<=[aeiou][^aeiou])([aeiou])ll"), r"\1l"),  # modelling, but not filling
    (re.compile(r"ense(?=s?$)"), "ence"),  # defense
    (re.compile(r"mme(?=s?$)"), "m"),  # programme
)


@lru_cache(maxsize=4096)
def one_spelling(word: str) -> str:
    """A plain English word (small letters, no marks) in the spelling that its two ways of being spelt share."""
    if len(word) < SHORTEST:
        return word
    for pattern, shared in _WAYS:
        word = pattern.sub(shared, word)
    return word


def as_on_slides(
    words: Iterable[tuple[str, Origin | None]], spellings: Mapping[str, tuple[str, Origin]]
) -> Iterator[tuple[str, Origin | None]]:
    """English words with where their spelling is from (None: as heard), each in that of the slides' two ways that they
    have; `spellings` are as in `Terms`.
    """
    shared = {one_spelling(word): word for word in spellings}
    for text, origin in words:
        heard = plain(text)
        told = shared.get(one_spelling(heard))
        parts = EDGES.match(text)
        if origin is not None or told is None or heard in spellings or parts is None:
            yield text, origin
            continue
        spelling, told_by = spellings[told]
        spelt = spelling.lower()
        yield parts[1] + (spelt[:1].upper() + spelt[1:] if parts[2][:1].isupper() else spelt) + parts[3], told_by
