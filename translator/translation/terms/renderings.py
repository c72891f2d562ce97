"""What terms are in the target language, and whether a translation has them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from translator.alignment.wording import likeness
from translator.scripts import IN_WORD, LETTERS
from translator.translation.terms.phrases import LONG, WORD, pattern, words_in

APART = 2
"""Words that may stand between those of a term, all in all."""
SAME, LONGER = 0.75, 1.6
"""Share of the other words that must stay, in their order, where a translation is given a term, but for articles, which
go with it; and how much longer or shorter it may become.
"""
ARTICLES = frozenset(
    {"a", "an", "the", "o", "os", "as", "um", "uma", "el", "la", "los", "las", "un", "una", "le", "les"}
)
ARTICLES |= {"une", "des", "il", "lo", "gli", "i", "der", "die", "das", "den", "ein", "eine", "de", "het", "een"}
"""What a model may put before a term, in the languages that have articles before it."""


_PLAIN = re.compile(LETTERS)


@dataclass(frozen=True, slots=True)
class Rendering:
    """A term, in lower case unless it is a `name`, and what it is in the target language."""

    term: str
    target: str
    name: bool = False


def is_used(term: str, output: str) -> bool:
    """Whether a translation has the words of a term in their order, in some inflection, close together."""
    words, wanted = words_in(output), words_in(term)
    long = [word for word in wanted if len(word) >= LONG] or wanted
    if not long or not words:
        return False
    alike = likeness(long, words) > 0
    for start in np.flatnonzero(alike[0]):
        at, end = int(start), min(len(words), int(start) + len(wanted) + APART)
        for row in alike[1:]:
            at = next((place for place in range(at + 1, end) if row[place]), end)
        if at < end:
            return True
    return False


def found_as(term: str, output: str) -> str | None:
    """The words of a term as a translation has them: in any order and inflection, with nothing but short words between
    them. None where it has not all of them.
    """
    words, wanted = list(_PLAIN.finditer(output)), words_in(term)
    long = [word for word in wanted if len(word) >= LONG] or wanted
    if not long or not words:
        return None
    alike = likeness(long, [word.group().casefold() for word in words]) > 0
    for size in range(len(long), len(wanted) + APART + 1):
        for start in range(len(words) - size + 1):
            window = alike[:, start : start + size]
            edges = window[:, 0].any() and window[:, -1].any()
            told = np.array([len(word.group()) >= LONG for word in words[start : start + size]])
            if (
                edges
                and (window.any(axis=0) | ~told).all()
                and window.any(axis=1).all()
                and window.any(axis=0).sum() >= len(long)
            ):
                return output[words[start].start() : words[start + size - 1].end()]
    return None


def other_rendering(output: str, known: Sequence[str], size: int) -> str | None:
    """What a translation has for a term that it translates otherwise; None where that is not found.

    It is the shortest run that has `size` different words of the `known` ones, in any inflection, with nothing but
    short words between them.
    """
    words = list(_PLAIN.finditer(output))
    told = [number for number, word in enumerate(words) if len(word.group()) >= LONG]
    if not known or len(told) < size:
        return None
    alike = likeness([words[number].group().casefold() for number in told], known) > 0
    runs: list[str] = []
    for first in range(len(told) - size + 1):
        own = told[first : first + size]
        between = [word.group() for word in words[own[0] : own[-1] + 1] if len(word.group()) < LONG]
        spelt = {words[number].group().casefold() for number in own}
        if (
            alike[first : first + size].any(axis=1).all()
            and len(spelt) == size
            and all(len(one) > 1 for one in between)
        ):
            runs.append(output[words[own[0]].start() : words[own[-1]].end()])
    return min(runs, key=len, default=None)


def other_spelling(output: str, name: str) -> str | None:
    """The other form in which a translation has a name of one word, such as "Indo" for "Indus".

    None where no word may be it, or several.
    """
    words = list(dict.fromkeys(word for word in _PLAIN.findall(output) if word[0].isupper()))
    alike = likeness([word.casefold() for word in words], [name.casefold()])[:, 0] > 0 if words else ()
    found = [word for word, same in zip(words, alike, strict=True) if same]
    return found[0] if len(found) == 1 else None


def with_other(output: str, old: str, new: str) -> str:
    """A translation with whole words of it replaced, wherever they stand."""
    return re.sub(rf"(?<!{IN_WORD}){re.escape(old)}(?!{IN_WORD})", lambda _: new, output)


def is_as_long(made: str, output: str) -> bool:
    """Whether a translation is about as long as another of the same text, and repeats no more words."""
    words, before = words_in(made), words_in(output)
    long = bool(before) and 1 / LONGER <= len(words) / len(before) <= LONGER
    return long and _stutters(words) <= _stutters(before)


def is_much_the_same(made: str, output: str, terms: Iterable[Rendering]) -> bool:
    """Whether a translation that was given terms says about what the one without them did."""
    if not is_as_long(made, output):
        return False
    given = {word for one in terms for word in words_in(one.target)}
    words, before = words_in(made), words_in(output)
    others = [word for word in words if word not in given and word not in ARTICLES]
    return _in_order(others, before) >= SAME * len(others)


def begun_as(output: str, made: str) -> str:
    """With a capital where the translation had one."""
    return made[:1].upper() + made[1:] if output[:1].isupper() else made


def named_as(line: str, made: str) -> str:
    """With the line's first word as it is spelt there, where the translation kept it in small letters."""
    first = next(iter(WORD.findall(line)), "")
    return pattern(first.lower(), cased=True).sub(first, made) if first else made


def bare(made: str) -> str:
    """What a model makes of a term, without a full stop and an article before it; nothing where it adds a remark."""
    words = made.strip(" .").split()
    if len(words) > 1 and words[0].lower() in ARTICLES:
        words = words[1:]
    return "" if "(" in made else " ".join(words)


def name_in(term: str, text: str, output: str) -> str | None:
    """The name that two words or more are by their capitals inside a sentence, where the translation keeps them."""
    found = pattern(term).search(text)
    if found is None or found.start() == 0 or " " not in term:
        return None
    words = WORD.findall(found.group())
    named = all(word[0].isupper() for word in words if len(word) >= LONG)
    return found.group() if named and found.group() in output else None


def agreed(term: str, ways: Sequence[str]) -> str | None:
    """The first translation of a term that came out in two ways of asking, in any inflection; None where none did.

    A term that was left as it is does not count.
    """
    told = [one for one in ways if one and one.casefold() != term.casefold()]
    for number, one in enumerate(told):
        if any(is_used(one, other) and is_used(other, one) for other in told[number + 1 :]):
            return one
    return None


def is_rendering(term: str, spelt: str, made: str) -> bool:
    """Whether a model translated a term, which is `spelt` so on a slide, and did no more and no less.

    Not where it went through it word by word and left the first ones as they are, made several words of one, or put a
    word in capitals that the term has not: small letters were too little for a name.
    """
    words, left = words_in(made), words_in(term)
    grown = len(left) == 1 and len(words) > 1
    capitals = {word for word in WORD.findall(made) if len(word) > 1 and word.isupper()}
    return bool(words) and not is_half(term, made) and not grown and capitals <= set(WORD.findall(spelt))


def is_half(phrase: str, made: str) -> bool:
    """Whether a model went through a phrase word by word and left the first as it is: "Indus Village modelo"."""
    words, left = words_in(made), words_in(phrase)
    return len(left) > 1 and words[:1] == left[:1] and words != left


def is_in_place(one: Rendering, output: str) -> bool:
    """Whether a translation has a term: a name as it is spelt, another in some inflection."""
    return pattern(one.target, cased=True).search(output) is not None if one.name else is_used(one.target, output)


def _in_order(words: Sequence[str], others: Sequence[str]) -> int:
    """How many words are among others in the same order, in some inflection."""
    longest = [0] * (len(others) + 1)
    for row in likeness(words, others) > 0 if words else ():
        before = longest
        longest = [0]
        for place, same in enumerate(row):
            longest.append(max(longest[place], before[place + 1], before[place] + bool(same)))
    return longest[-1]


def _stutters(words: Sequence[str]) -> int:
    """How often a word comes twice in a row."""
    return sum(one == other for one, other in pairwise(words))
