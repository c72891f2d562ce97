"""How English words are spelt that sound the same: as the slides spell them. Pure.

Those with an American and a British spelling; and what is no word at all, but a name on a slide with one letter wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from translator.slides.need import plain
from translator.slides.terms import Origin
from translator.speech.fusion import EDGES, sound_of

SHORTEST = 6
"""Letters of a word that is spelt in two ways, or wrongly, at least: prise and prize are two words."""
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
    words: Iterable[tuple[str, Origin | None]],
    spellings: Mapping[str, tuple[str, Origin]],
    is_word: Callable[[str], bool],
) -> Iterator[tuple[str, Origin | None]]:
    """English words with where their spelling is from (None: as heard), each spelt as on the slides, where it sounds
    the same there; `spellings` are as in `Terms`, and `is_word` tells what is a word that is often written.
    """
    shared = {one_spelling(word): spelling for word, spelling in spellings.items()}
    for text, origin in words:
        heard, parts = plain(text), EDGES.match(text)
        if origin is not None or heard in spellings or parts is None:
            yield text, origin
            continue
        told = shared.get(one_spelling(heard)) or _one_letter_off(parts[2], spellings, is_word)
        spelling, told_by = told or ("", None)
        same = len(_APOSTROPHE.findall(parts[2])) == len(_APOSTROPHE.findall(spelling))
        yield (parts[1] + _styled(spelling, parts[2]) + parts[3], told_by) if told and same else (text, None)


def _one_letter_off(
    heard: str, spellings: Mapping[str, tuple[str, Origin]], is_word: Callable[[str], bool]
) -> tuple[str, Origin] | None:
    """The one word of the slides, with its origin, that what was heard is but for a letter inside it, which is not
    heard; None where what was heard is a word itself, with its capital or without.
    """
    bare = plain(heard)
    if len(bare) < SHORTEST:
        return None
    near = [
        spelling
        for word, spelling in spellings.items()
        if (word[:1], word[-1:]) == (bare[0], bare[-1])
        and Levenshtein.distance(word, bare, score_cutoff=1) == 1
        and sound_of(word) == sound_of(bare) != ""
    ]
    return near[0] if len(near) == 1 and not (is_word(heard) or is_word(bare)) else None


def _styled(spelling: str, heard: str) -> str:
    """A word of a slide in the sentence's style: with the capital it was heard with, unless it has its own way."""
    small = spelling.lower()
    if spelling not in (small, small.capitalize(), small.title(), small.upper()):
        return spelling
    return small[:1].upper() + small[1:] if heard[:1].isupper() else small
