"""How the terms of the slides are translated in this talk: on the slides and in the subtitles alike. Pure but for the
translator that it asks.

A term is what a sentence has in common with a slide: a title, a point or a part of one, or two and more long words in
a row. Its translation is that of the term alone, once that is also found in a sentence or in a longer line of a slide;
until then nobody knows which is right, and nothing is changed. A name that a slide keeps is kept in the subtitles.
Where a translation has another word for a term, the model is given the term in the target language, and what it then
says is taken only if it has the term and is otherwise much the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from translator.alignment.wording import likeness
from translator.translation import Translator
from translator.translation.phrases import (
    LONG,
    WORD,
    holds,
    is_whole,
    kept_names,
    names_by_looks,
    parts_of,
    pattern,
    runs_in_common,
    runs_of,
)
from translator.translation.terminology import PLACEHOLDERS

APART = 2
"""Words that may stand between those of a term, all in all."""
SAME, LONGER = 0.6, 1.6
"""Share of the other words that must stay where a translation is given a term, and how much longer or shorter it may
become.
"""
WAYS = ("", *PLACEHOLDERS)
"""How a model is made to keep a term: by the term itself; a name also by made-up ones that it copies."""
ARTICLES = frozenset(
    {"a", "an", "the", "o", "os", "as", "um", "uma", "el", "la", "los", "las", "un", "una", "le", "les"}
)
ARTICLES |= {"une", "des", "il", "lo", "gli", "i", "der", "die", "das", "den", "ein", "eine", "de", "het", "een"}
"""What a model may put before a term, in the languages that have articles before it."""
BLOCKS = 400
"""Lines of slides that are remembered, the newest."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """A term, in lower case unless it is a `name`, and what it is in the target language."""

    term: str
    target: str
    name: bool = False


class Usage:
    """The renderings of a talk from one language into another. One thread.

    `slide` and `sentence` take what the translator made of texts, and give what is to be shown; they raise what it
    raises. After a sentence, `changed` has the lines of slides that read otherwise now.
    """

    def __init__(self, translator: Translator) -> None:
        self._translator = translator
        self._lines: dict[str, str] = {}  # of slides, with their translations
        self._fixed: dict[str, Rendering] = {}
        self._alone: dict[str, tuple[str, ...]] = {}  # what terms are by themselves
        self._words = set[str]()  # with a capital on a slide, that are no names
        self.changed: dict[str, str] = {}

    def slide(self, lines: Sequence[str], outputs: Sequence[str]) -> list[str]:
        """The translations of a slide's lines, with the terms that are fixed so far."""
        for line in lines:
            for name in names_by_looks(line):
                self._fixed.setdefault(name, Rendering(name, name, name=True))
        kept = [self._with_terms(line, output) for line, output in zip(lines, outputs, strict=True)]
        for line, output in zip(lines, kept, strict=True):
            self._lines.pop(line, None)  # so that it counts as new
            self._lines[line] = output
            for name in self._untranslated(kept_names(line, output)):
                self._fixed.setdefault(name, Rendering(name, name, name=True))
        while len(self._lines) > BLOCKS:
            del self._lines[next(iter(self._lines))]
        return kept

    def sentence(self, text: str, output: str, *, whole: bool = True) -> str:
        """The translation of a sentence with the terms that are fixed; a whole one may fix some itself."""
        self.changed = {}
        if whole:
            fixed = self._fix(text, output)
            for line, made in list(self._lines.items()):
                better = self._with_terms(line, made) if any(holds(line, term) for term in fixed) else made
                if better != made:
                    self._lines[line] = self.changed[line] = better
        return self._with_terms(text, output)

    def _fix(self, text: str, output: str) -> list[str]:
        """Fix the terms that a sentence shares with the slides, as far as they are known by it; gives the new ones."""
        new = [term for term in self._shared(text) if term not in self._fixed]
        fixed = [name for name in (_named(term, text, output) for term in new) if name is not None]
        self._fixed |= {name: Rendering(name, name, name=True) for name in fixed}
        new = [term for term in new if term not in {name.casefold() for name in fixed}]
        self._ask(new)
        for term in new:
            lines = (made for line, made in self._lines.items() if holds(line, term) and not is_whole(line, term))
            contexts = [output, *lines]
            found = next((one for one in self._alone[term] if any(is_used(one, made) for made in contexts)), None)
            if found is not None:
                self._fixed[term] = Rendering(term, found)
                fixed.append(term)
        return fixed

    def _ask(self, terms: Iterable[str]) -> None:
        """Have terms translated by themselves, as they are written and in small letters."""
        unknown = [term for term in terms if term not in self._alone]
        if unknown:
            spelt = [(term, next(self._spelt(term), term)) for term in unknown]
            texts = [text for term, written in spelt for text in (term, written)]
            made = self._translator.translate(texts)
            for number, term in enumerate(unknown):
                plain, written = map(_bare, made[2 * number : 2 * number + 2])
                proper = spelt[number][1][1:].lower() != spelt[number][1][1:]
                ways = (written, plain) if proper else (plain, written)
                self._alone[term] = tuple(dict.fromkeys(one for one in ways if one and not _is_half_done(term, one)))

    def _untranslated(self, names: Iterable[str]) -> list[str]:
        """Those of the names that are no words of the language: in small letters, too, they stay as they are."""
        new = [name for name in names if name not in self._fixed and name not in self._words]
        if new:
            made = self._translator.translate([name.lower() for name in new])
            self._words |= {
                name for name, one in zip(new, made, strict=True) if _bare(one).casefold() != name.casefold()
            }
        return [name for name in new if name not in self._words]

    def _spelt(self, term: str) -> Iterator[str]:
        for line in self._lines:
            found = pattern(term).search(line)
            if found:
                yield found.group()

    def _shared(self, text: str) -> list[str]:
        """The terms that a sentence shares with the slides, longest first, none inside another."""
        found: dict[str, None] = {}
        said = runs_of(text)
        for line in self._lines:
            found |= dict.fromkeys(term for term in parts_of(line) if term in said)
            found |= dict.fromkeys(runs_in_common(line, text))
        names = {one.term.casefold() for one in self._fixed.values() if one.name}
        ordered = sorted(found, key=lambda term: -len(term.split()))
        return [
            term
            for number, term in enumerate(ordered)
            if not any(holds(other, term) for other in ordered[:number])
            and not any(word in names for word in term.split())
        ]

    def _with_terms(self, text: str, output: str) -> str:
        """The output, where it lacks a fixed term that of the first way in which it has all and is much the same."""
        spans = list(self._spans(text))
        missing = [one for _, _, one in spans if not _has(one, output)]
        if not missing:
            return output
        if len(spans) == 1 and is_whole(text, missing[0].term.casefold()):
            return _begun_as(output, missing[0].target)
        numbered = list(enumerate(spans, start=1))[::-1]
        for way in WAYS if any(not one.name for one in missing) else PLACEHOLDERS:
            given = text
            for number, (start, end, one) in numbered:
                given = given[:start] + (way.format(number) if way and one.name else one.target) + given[end:]
            made = self._translator.translate([given])[0]
            for number, (_, _, one) in numbered:
                made = made.replace(way.format(number), one.target) if way and one.name else made
            if all(_has(one, made) for _, _, one in spans) and _is_much_the_same(made, output, spans):
                return _begun_as(output, made)
        return output

    def _spans(self, text: str) -> Iterator[tuple[int, int, Rendering]]:
        """Where the fixed terms are in a text, in order, without overlaps."""
        taken: list[tuple[int, int, Rendering]] = []
        for one in sorted(self._fixed.values(), key=lambda one: -len(one.term)):
            for found in pattern(one.term, cased=one.name).finditer(text):
                capital = one.name and found.start() == 0 and " " not in one.term and not any(names_by_looks(one.term))
                if not capital and all(found.end() <= start or found.start() >= end for start, end, _ in taken):
                    taken.append((found.start(), found.end(), one))
        return iter(sorted(taken, key=lambda span: span[0]))


def is_used(term: str, output: str) -> bool:
    """Whether a translation has the words of a term in their order, in some inflection, close together."""
    words, wanted = _words(output), _words(term)
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


def _is_much_the_same(made: str, output: str, spans: Sequence[tuple[int, int, Rendering]]) -> bool:
    """Whether a translation that was given terms says about what the one without them did."""
    given = {word for _, _, one in spans for word in _words(one.target)}
    words, before = _words(made), _words(output)
    if not before or not 1 / LONGER <= len(words) / len(before) <= LONGER:
        return False
    others = [word for word in words if word not in given]
    stayed = (likeness(others, before) > 0).any(axis=1).sum() if others else 0
    return bool(stayed >= SAME * len(others))


def _begun_as(output: str, made: str) -> str:
    """With a capital where the translation had one."""
    return made[:1].upper() + made[1:] if output[:1].isupper() else made


def _bare(made: str) -> str:
    """What a model makes of a term, without a full stop and an article before it; nothing where it adds a remark."""
    words = made.strip(" .").split()
    if len(words) > 1 and words[0].lower() in ARTICLES:
        words = words[1:]
    return "" if "(" in made else " ".join(words)


def _named(term: str, text: str, output: str) -> str | None:
    """The name that two words or more are by their capitals inside a sentence, where the translation keeps them."""
    found = pattern(term).search(text)
    if found is None or found.start() == 0 or " " not in term:
        return None
    words = WORD.findall(found.group())
    named = all(word[0].isupper() for word in words if len(word) >= LONG)
    return found.group() if named and found.group() in output else None


def _is_half_done(term: str, made: str) -> bool:
    """Whether a model went through a term word by word and left the first ones as they are."""
    words, left = _words(made), _words(term)
    return len(left) > 1 and words[:1] == left[:1] and words != left


def _has(one: Rendering, output: str) -> bool:
    return pattern(one.target, cased=True).search(output) is not None if one.name else is_used(one.target, output)


def _words(text: str) -> list[str]:
    return [word for found in WORD.findall(text.casefold()) for word in re.split(r"[-'’.]", found) if word]
