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
_APOSTROPHE = re.compile(r"['’]")
_WAYS = (
    (re.compile(r"(?<=[iy])z(?=e|ing|ation|able)"), "s"),  # organize, analyze
    (re.compile(r"(arm|behavi|col|endeav|fav|harb|hon|hum|lab|neighb|od|rum|sav|tum|vap|vig)our"), r"\1or"),
    (re.compile(r"(calib|cent|fib|lit|lust|maneuv|manoeuv|met|somb|spect|theat)re(?=s?$)"), r"\1er"),
    (re.compile(r"(an|arch|encyclop|gyn|h|leuk|medi|orthop|pal|p)ae(?=[cdmosv])"), r"\1e"),
    (re.compile(r"(am|diarrh|f|man)oe(?=[abtu])|^oe(?=dem|stro)"), r"\1e"),
    (re.compile(r"(anal|catal|dial|monol)ogue"), r"\1og"),
    (
        re.compile(
            r"(canc|chann|couns|fu|jew|lab|lev|marv|mod|pan|sign|spir|tot|trav|tunn|unrav)([ae])ll(?=e[drs]|ing|or|ation)"
        ),
        r"\1\2l",
    ),
    (re.compile(r"(def|off|pret)ense"), r"\1ence"),
    (re.compile(r"programme(?=s?$)"), "program"),
)
"""The beginnings of the words that are spelt in two ways, where their ends do not tell: others are two words, as timbre
and timber."""


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
    """English words with where their spelling is from (None: as heard), each spelt the way of the two that the slides
    have; `spellings` are as in `Terms`.
    """
    shared = {one_spelling(word): spelling for word, spelling in spellings.items()}
    for text, origin in words:
        heard, parts = plain(text), EDGES.match(text)
        spelling, told_by = shared.get(one_spelling(heard), ("", None))
        same = parts is not None and len(_APOSTROPHE.findall(parts[2])) == len(_APOSTROPHE.findall(spelling))
        if origin is not None or not spelling or heard in spellings or parts is None or not same:
            yield text, origin
        else:
            yield parts[1] + _styled(spelling, parts[2]) + parts[3], told_by


def _styled(spelling: str, heard: str) -> str:
    """A word of a slide in the sentence's style: with the capital it was heard with, unless it has its own way."""
    small = spelling.lower()
    if spelling not in (small, small.capitalize(), small.title(), small.upper()):
        return spelling
    return small[:1].upper() + small[1:] if heard[:1].isupper() else small
