"""Two decodings of one sound, one of them told what the slide says, into one.

The decoding that knows the slide spells its names right, but also copies the slide instead of the speech. So its words
are taken only where they bring a word of the slide that sounds like what the other decoding heard there; case and
punctuation stay those of the sentence. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

import jellyfish
from rapidfuzz.fuzz import ratio

from translator.flow import Word
from translator.slides.terms import Corrected, DeckPage, Origin, plain

ALIKE = 0.5
"""How alike two spans must be, in letters or in sound, from 0 to 1."""
LONGEST = 8
"""Words that are exchanged at once, at most."""
EDGES = re.compile(r"^([^\w]*)(.*?)([^\w]*)$", re.DOTALL)


def alike(one: Sequence[str], other: Sequence[str]) -> float:
    """How alike two runs of words sound, from 0 to 1: the better of their letters and their metaphones."""
    letters = ratio("".join(map(plain, one)), "".join(map(plain, other)))
    sounds = ratio("".join(map(_sound, one)), "".join(map(_sound, other)))
    return float(max(letters, sounds)) / 100


def _sound(word: str) -> str:
    return jellyfish.metaphone(plain(word)).replace(" ", "")


def merged(
    heard: Sequence[str], prompted: Sequence[str], spellings: Mapping[str, tuple[str, Origin]]
) -> list[tuple[str, Origin | None]]:
    """The words of `heard`, corrected by `prompted`; each with where its spelling is from, or None.

    Words are without spaces, with their punctuation. `spellings` has the slide's words as in `Terms`.
    """
    out: list[tuple[str, Origin | None]] = []
    matcher = SequenceMatcher(None, [plain(word) for word in heard], [plain(word) for word in prompted], autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        old, new = heard[first:last], prompted[start:end]
        if kind == "replace" and _better(old, new, spellings):
            out.extend(_spelt(old, new, spellings, begins=not out or out[-1][0].endswith((".", "?", "!"))))
        else:
            out.extend((word, None) for word in old)
    return out


def marked(words: Sequence[Word], corrections: Sequence[tuple[str, Origin | None]]) -> tuple[Word, ...]:
    """The timed words, each with what corrected it. Both say the same text, cut into words differently."""
    origins = [origin for text, origin in corrections for _ in text]
    out, at = [], 0
    for word in words:
        length = len("".join(word.text.split()))
        here = [origin for origin in origins[at : at + length] if origin is not None]
        out.append(_corrected(word, here[0]) if here else word)
        at += length
    return tuple(out)


def _corrected(word: Word, origin: Origin) -> Word:
    match origin:
        case DeckPage(number):
            return replace(word, page=number)
        case Corrected(id):
            return replace(word, correction=id)
    return replace(word, slide_id=origin)


def _better(old: Sequence[str], new: Sequence[str], spellings: Mapping[str, tuple[str, Origin]]) -> bool:
    """Whether the new words bring a word of the slide that sounds like what was heard."""
    known = {plain(word) for word in old}
    brought = [word for word in new if plain(word) in spellings and plain(word) not in known]
    strange = [word for word in new if plain(word) not in spellings and plain(word) not in known]
    if not brought or len(new) > LONGEST or len(old) > LONGEST or len(strange) > len(brought):
        return False
    return alike(old, new) >= ALIKE


def _spelt(
    old: Sequence[str], new: Sequence[str], spellings: Mapping[str, tuple[str, Origin]], *, begins: bool
) -> list[tuple[str, Origin | None]]:
    """The new words in the slide's spelling and the sentence's style."""
    out: list[tuple[str, Origin | None]] = []
    for index, word in enumerate(new):
        parts = EDGES.match(word)
        before, bare, after = parts.groups() if parts else ("", word, "")
        spelling, origin = spellings.get(plain(word), (bare, None))
        if origin is not None and any(letter.isupper() for letter in spelling[1:]):
            bare = spelling
        if index == len(new) - 1:
            last = EDGES.match(old[-1])
            after = last.group(3) if last else after
        if begins and index == 0:
            bare = bare[:1].upper() + bare[1:]
        out.append((before + bare + after, origin))
    return out
