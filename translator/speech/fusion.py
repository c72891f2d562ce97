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
from functools import lru_cache
from itertools import product
from statistics import fmean
from unicodedata import normalize

import jellyfish
from rapidfuzz.fuzz import ratio

from translator.flow import Word
from translator.scripts import MARKS
from translator.slides.need import plain
from translator.slides.terms import Corrected, DeckPage, Origin, Spellings
from translator.slides.words import is_syllabic

ALIKE = 0.5
"""How alike two spans must be, in letters or in sound, from 0 to 1."""
SHAPES = ((1, 1), (2, 1), (3, 1), (4, 1), (1, 2), (1, 3))
"""How many words are exchanged for how many at once: a long name is heard as several, or several as one. Never several
for several, where a word that is right would lend its likeness to its neighbour.
"""
LONGEST = 12
"""Where the decodings differ in more words than this, they say different things."""
LOSS, GAIN = 0.55, 2.0
"""How long what is taken is at least and at most, relative to what was heard: what was heard must not be lost."""
LONG = 4
"""Letters of a word that the slide bears out by itself; every slide has an "of" and a "the"."""
ABBREVIATED, BETWEEN = 0.85, 0.3
"""How alike an abbreviation must be, and a short word that stands on the slide between the same two."""
RESEMBLING = 0.75
"""A word that is that much like one of the slides', in letters and in sound if both have one, may be that one,
misheard.
"""
SKIPPED = 0.5
"""What it costs, a letter, that a word that was heard has no part in the exchanges, and stands against none."""
EDGES = re.compile(rf"^([^\w]*)(.*?)([^\w{MARKS}]*)$", re.DOTALL)


def alike(one: Sequence[str], other: Sequence[str]) -> float:
    """How alike two runs of words sound, from 0 to 1: the better of their letters and their metaphones."""
    return max(_likenesses(one, other))


def _likenesses(one: Sequence[str], other: Sequence[str]) -> tuple[float, ...]:
    """How alike two runs of words are in their letters, and in their metaphones: only in their letters where one has
    none, as figures and words in other letters than Latin.
    """
    letters = ratio(*(_letters("".join(map(plain, run))) for run in (one, other))) / 100
    ours, theirs = ("".join(map(sound_of, run)) for run in (one, other))
    return (letters, ratio(ours, theirs) / 100) if ours and theirs else (letters,)


def _letters(text: str) -> str:
    """The letters of a text, those of Korean's syllables apart."""
    return normalize("NFD", text) if is_syllabic(text) else text


def _have_other_figures(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether both have figures, and not the same: "GPT3" is not "GPT4", however alike they sound."""
    ours, theirs = ("".join(filter(str.isdigit, "".join(run))) for run in (one, other))
    return bool(ours and theirs and ours != theirs)


def resembles(word: str, spellings: Mapping[str, tuple[str, Origin]]) -> bool:
    """Whether a word that is not on the slides is so much like one that is that it may be that one, misheard."""
    heard = plain(word)
    if len(heard) < LONG or heard in spellings:
        return False
    return any(len(told) >= LONG and _resemblance(heard, told) >= RESEMBLING for told in spellings)


def begins(word: str, spellings: Mapping[str, tuple[str, Origin]]) -> bool:
    """Whether a word that is not on the slides is the beginning of one that is: "soft", where "softmax" is said."""
    heard = plain(word)
    return len(heard) >= LONG and heard not in spellings and any(told.startswith(heard) for told in spellings)


def _resemblance(heard: str, told: str) -> float:
    """How much a word is like another, all in all; where only letters tell, one with other figures is not like it."""
    found = _likenesses([heard], [told])
    return 0.0 if len(found) == 1 and _have_other_figures([heard], [told]) else fmean(found)


@lru_cache(maxsize=4096)
def sound_of(word: str) -> str:
    """A word's metaphone; none in other letters than Latin."""
    return jellyfish.metaphone(plain(word)).replace(" ", "")


def merged(
    heard: Sequence[str], prompted: Sequence[str], spellings: Mapping[str, tuple[str, Origin]]
) -> list[tuple[str, Origin | None]]:
    """The words of `heard`, corrected by `prompted`; each with where its spelling is from, or None.

    Words are without spaces, with their punctuation. `spellings` has the slide's words as in `Terms`.
    """
    ours, theirs = [plain(word) for word in heard], [plain(word) for word in prompted]
    told = _Told(theirs, spellings)
    out: list[tuple[str, Origin | None]] = []
    for kind, first, last, start, end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind != "replace":
            out.extend(_hyphened(word, spellings) for word in heard[first:last])
            continue
        at, exchanges = first, told.exchanges(ours[first:last], start, end)
        for number, (old, new) in enumerate(exchanges):
            old = slice(first + old.start, first + old.stop)
            following = exchanges[number + 1] if number + 1 < len(exchanges) else None
            follows = following is not None and (following[0].start + first, following[1].start) == (old.stop, new.stop)
            out.extend((word, None) for word in heard[at : old.start])
            out.extend(_spelt(heard[old], prompted[new], spellings, begins=_begins(out), follows=follows))
            at = old.stop
        out.extend((word, None) for word in heard[at:last])
    return out


class _Told:
    """What the decoding that knows the slides says, and which of its words may be taken."""

    def __init__(self, words: Sequence[str], spellings: Mapping[str, tuple[str, Origin]]) -> None:
        self._words = words
        self._spellings = spellings
        self._pairs = spellings.pairs if isinstance(spellings, Spellings) else frozenset()

    def exchanges(self, old: Sequence[str], start: int, end: int) -> list[tuple[slice, slice]]:
        """Which of the old words (as places among them) are better exchanged for which words from `start` to `end`:
        those that sound alike most, all in all, in order and without overlaps.
        """
        size = end - start
        if max(len(old), size) > LONGEST or not any(word in self._spellings for word in self._words[start:end]):
            return []
        # best[i][j]: what the first i old and j new words are worth at best, and by which exchanges
        best = [[(0.0, tuple[tuple[slice, slice], ...]())] * (size + 1) for _ in range(len(old) + 1)]
        for i, j in product(range(len(old) + 1), range(size + 1)):
            ways = [(best[i - 1][j][0] - SKIPPED * len(old[i - 1]), best[i - 1][j][1])] if i else []
            ways += [best[i][j - 1]] if j else []
            ways += [best[i - 1][j - 1]] if i and j else []
            for few, many in SHAPES:
                if few <= i and many <= j:
                    new = slice(start + j - many, start + j)
                    worth = self._worth(old[i - few : i], new)
                    if worth:
                        before, exchanges = best[i - few][j - many]
                        ways.append((before + worth, (*exchanges, (slice(i - few, i), new))))
            if ways:
                best[i][j] = max(ways, key=lambda way: way[0])
        return [(one, new) for one, new in best[-1][-1][1] if list(old[one]) != list(self._words[new])]

    def _worth(self, old: Sequence[str], place: slice) -> float:
        """What an exchange is worth, by its letters and how alike they sound; nothing where they do not, or where the
        slides do not bear the new words out.
        """
        new = self._words[place]
        letters = sum(map(len, new))
        if list(new) == list(old):
            return float(letters)
        if not all(self._is_borne_out(at) for at in range(place.start, place.stop)):
            return 0.0
        if all(word in self._spellings for word in old if len(word) >= LONG) and max(map(len, old)) >= LONG:
            return 0.0  # what was heard is on the slide, too
        if _have_other_figures(old, new):
            return 0.0
        lost = sum(map(len, old))  # none in a dash, or a sign of a currency
        long_enough = LOSS * lost <= letters <= GAIN * lost
        likeness = alike(old, new)
        return likeness * letters if likeness >= self._least(place) and long_enough else 0.0

    def _least(self, place: slice) -> float:
        """How alike these words must be to what was heard: more where one is all capitals on the slide, as BC is not
        BCE; less where it is a short one between two that it stands between there, too.
        """
        if any(self._spellings[word][0].isupper() for word in self._words[place]):
            return ABBREVIATED
        between = all(tuple(side) in self._pairs for side in self._sides(place.start))
        return BETWEEN if between and len(self._words[place.start]) < LONG and place.stop - place.start == 1 else ALIKE

    def _sides(self, at: int) -> tuple[Sequence[str], Sequence[str]]:
        """A word with the one before, and with the one after."""
        return self._words[max(0, at - 1) : at + 1], self._words[at : at + 2]

    def _is_borne_out(self, at: int) -> bool:
        """Whether a word is the slides'; a short one only beside a word that it has beside it there, too."""
        word = self._words[at]
        if word not in self._spellings:
            return False
        spelling = self._spellings[word][0]
        if len(word) >= LONG or spelling[1:] != spelling[1:].lower():
            return True
        return any(tuple(side) in self._pairs for side in self._sides(at))


def _begins(out: Sequence[tuple[str, Origin | None]]) -> bool:
    """Whether a sentence begins after these words."""
    return not out or out[-1][0].endswith((".", "?", "!"))


def _hyphened(word: str, spellings: Mapping[str, tuple[str, Origin]]) -> tuple[str, Origin | None]:
    """A word that both decodings have, with or without hyphens as on the slide."""
    parts = EDGES.match(word)
    spelling, origin = spellings.get(plain(word), ("", None))
    if parts is None or parts[2].count("-") == spelling.count("-") or _unhyphened(parts[2]) != _unhyphened(spelling):
        return word, None
    spelt = spelling if spelling[1:] != spelling[1:].lower() else parts[2][:1] + spelling[1:]
    return parts[1] + spelt + parts[3], origin


def _unhyphened(word: str) -> str:
    return word.replace("-", "").lower()


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


def _spelt(
    old: Sequence[str],
    new: Sequence[str],
    spellings: Mapping[str, tuple[str, Origin]],
    *,
    begins: bool,
    follows: bool,
) -> list[tuple[str, Origin | None]]:
    """The new words in the slide's spelling and the sentence's style; `follows`: other words of the slide come next."""
    out: list[tuple[str, Origin | None]] = []
    for index, word in enumerate(new):
        parts = EDGES.match(word)
        before, bare, after = parts.groups() if parts else ("", word, "")
        spelling, origin = spellings.get(plain(word), (bare, None))
        if spelling[1:] != spelling[1:].lower():
            bare = spelling
        elif origin is not None and spelling == spelling.lower():
            bare = bare.lower()
        if index == len(new) - 1:
            last = EDGES.match(old[-1])
            heard = last.group(3) if last else ""
            after = heard or after if follows else heard
        if begins and index == 0 and old[0][:1].isupper():
            bare = bare[:1].upper() + bare[1:]
        out.append((before + bare + after, origin))
    return out
