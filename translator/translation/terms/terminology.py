"""Makes a translator keep to a glossary, and hand on code, formulas and numbers untouched.

A sentence is first translated as it is. Only where a term did not come out right, it is translated again, in ways that
leave the model less and less freedom. So a sentence whose terms are right costs nothing more, and reads as before.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from translator.scripts import IN_WORD, MARKS, is_unspaced
from translator.translation import Translator, translate_towards
from translator.translation.terms.endings import inflected, joining, takes_s
from translator.translation.terms.formulas import formulas_in, is_kept
from translator.translation.terms.glossary import Term
from translator.translation.terms.hours import is_told, times_in
from translator.translation.terms.money import amounts_in, is_alike, is_exchanged, is_paid, is_rewritten, named_in

PLACEHOLDERS = ("XQ{}", "ZX{}", "Q0{}")
"""Made-up names that models copy."""
_SUFFIX = r"(?:s|es|'s|’s)?"
_UNTRANSLATABLE = re.compile(
    r"`[^`]+`"  # code in backticks
    r"|(?<!\S)(?:--[a-zA-Z][\w-]+|-[a-zA-Z]{1,2}(?![\w-]))"  # command-line options, no German ends of compounds
    r"|\b[a-zA-Z]\w*(?:\.\w+)*\(\)"  # calls
    r"|\b[a-zA-Z]+_\w+"  # snake_case
    r"|(?<![\w/])(?:[~.]{0,2}/[\w.-]+){2,}"  # paths
    r"|</?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+=(?:\"[^\"]*\"|'[^']*'|[^\s\"'<>]+))*\s*/?>"  # tags, and no words in brackets
    r"|\w+(?:::\w+)*<[\w:, ]+>|\{(?=[^{}]*(?:[\"`:=;+*<>_]|(?<!\w)'))[^{}]+\}"  # types, objects
    r"|(?<!\w)[A-Z][#♯](?!\w)|(?<![\w+])[A-Z]\w*(?:\+[A-Z0-9]\w*)+(?![\w+])"  # C#, keys that are pressed together
)
_NEGATIVE = re.compile(r"(?<![\w.,\u2212-])\u2212(?=\d)")
"""A minus sign before a number, which models lose; they keep a hyphen."""
_NUMBER = re.compile(r"(?<![\w])\d+(?:[.,:]\d+)*")
_HALF_DAY = re.compile(r"\s?[ap]\.?\s?m\b", re.IGNORECASE)
"""After a time of day, which languages that count to 24 write otherwise: "11:35 pm" is "23:35"."""
_SYMBOL = (
    r"(?:[\U0001F1E6-\U0001F1FF]{2}"  # flags
    r"|[0-9#*]\uFE0F?\u20E3"  # keycaps
    r"|[©®™±¢§\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001F000-\U0001FAFF][\uFE0F\U0001F3FB-\U0001F3FF]*)"
)
_SYMBOLS = re.compile(rf"{_SYMBOL}(?:\u200d?{_SYMBOL})*")
"""Emoji, arrows, stars, ticks and signs of rights and keys, as many as stand together: "© 2024" became euros."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Where in a text something stands that must be in its translation, and what is put there where it is lost."""

    start: int
    end: int
    target: str
    is_there: Callable[[str], bool]
    """Whether a translation has it, which may write amounts and times as its language does."""
    exact: bool = False
    given: str | None = None
    """What the model is given for it, where that is another form: the model makes what is around agree with it."""


class TermTranslator:
    """A translator whose output has the terms of a glossary, in any inflection, and keeps what needs no translation.

    The patterns that find terms are taken over from `before`, as far as that has the same terms: to make those of a
    thousand terms takes most of a second.
    """

    def __init__(self, translator: Translator, terms: Sequence[Term], before: TermTranslator | None = None) -> None:
        self.name = translator.name
        self.source = translator.source
        self.target = translator.target
        self._translator = translator
        self._given = {term.source: term.target for term in terms}
        known = {} if before is None else before._patterns
        self._patterns: dict[str, re.Pattern[str]] = {
            one.source: known.get(one.source) or _pattern(one.source) for one in terms
        }
        longest_first = sorted(terms, key=lambda term: -len(term.source))
        self._terms = [(self._patterns[term.source], term) for term in longest_first]

    def keeping_to(self, terms: Sequence[Term]) -> TermTranslator:
        """The same model with these terms; this one where it has them already."""
        same = self._given == {term.source: term.target for term in terms}
        return self if same else TermTranslator(self._translator, terms, self)

    def translate(self, texts: Sequence[str]) -> list[str]:
        """One text for each text, in order. Raises SurtitleError."""
        texts = [_NEGATIVE.sub("-", text) for text in texts]
        outputs = self._translator.translate(texts)
        return [self._checked(text, output) for text, output in zip(texts, outputs, strict=True)]

    def translate_towards(self, text: str, shown: str) -> str:
        """A text, biased to what is `shown` of its translation where the model can be. Raises SurtitleError."""
        text = _NEGATIVE.sub("-", text)
        return self._checked(text, translate_towards(self._translator, text, shown))

    def has_term(self, text: str) -> bool:
        """Whether a term of the glossary is in a text, or the text in one."""
        return any(pattern.search(text) or _pattern(text).search(term.source) for pattern, term in self._terms)

    def _checked(self, text: str, output: str) -> str:
        """The output where all is in it, else that of the first way in which all is."""
        wanted = self._wanted(text)
        if _missing(wanted, output) == 0:
            return output
        lost = [one for one in wanted if not one.is_there(output)]
        best = output
        for attempt in itertools.chain([self._put_right(output, lost)], self._attempts(text, lost, wanted)):
            if _missing(wanted, attempt) == 0:
                return attempt
            best = min(best, attempt, key=lambda one: _missing(wanted, one))
        return best

    def _put_right(self, output: str, lost: Sequence[Found]) -> str:
        """The output with terms of several words put where one stands that begins with the same word, and whose others
        begin alike: an article and adjectives that fit the one fit the other.
        """
        for one in lost:
            first, *rest = one.target.split()
            if rest and not one.exact:
                alike = r"\W+".join([re.escape(first), *map(inflected, rest)])
                found = list(re.finditer(rf"(?<!{IN_WORD}){alike}(?!{IN_WORD})", output, re.IGNORECASE))
                if len(found) == 1:
                    at = found[0].start() + len(first)
                    output = output[:at] + one.target[len(first) :] + output[found[0].end() :]
        return output

    def _attempts(self, text: str, lost: Sequence[Found], wanted: Sequence[Found]) -> Iterator[str]:
        """Ways to say a text with what was `lost`; what came out right stays as it is, in its number, where it can.

        Only made-up names that the model copied among what was lost are tried again, one at most, among all: live,
        nobody waits for more.
        """
        copied: list[str] = []
        yield from self._told(text, lost, PLACEHOLDERS, copied)
        if len(lost) < len(wanted):
            yield from self._told(text, wanted, copied[:1], [])
        yield _begun(text, self._around(text, wanted), wanted)

    def _told(
        self, text: str, wanted: Sequence[Found], placeholders: Sequence[str], copied: list[str]
    ) -> Iterator[str]:
        """A text whose terms are given to the model, then such with made-up names in their places, as far as the model
        copies them; those that it did are added to `copied`.
        """
        given = _replaced(text, wanted, [one.given or one.target for one in wanted])
        if given != text:  # else the model would say the same again
            yield _begun(text, self._translated(given), wanted)
        for placeholder in placeholders:
            names = [placeholder.format(number) for number in range(1, len(wanted) + 1)]
            made = self._translated(_replaced(text, wanted, names))
            if all(len(re.findall(rf"\b{name}\b", made)) == 1 for name in names):
                copied.append(placeholder)
                for name, one in reversed(list(zip(names, wanted, strict=True))):  # XQ12 before XQ1
                    made = made.replace(name, one.target)
                yield _begun(text, made, wanted)

    def _around(self, text: str, wanted: Sequence[Found]) -> str:
        """What stands between the terms translated piece by piece: nothing can be lost, but no piece knows another."""
        starts, ends = [one.start for one in wanted], [one.end for one in wanted]
        between = [text[end:start] for end, start in zip([0, *ends], [*starts, len(text)], strict=True)]
        made = self._translator.translate([piece.strip() for piece in between])
        pieces = [one if _has_word(piece) else piece.strip() for piece, one in zip(between, made, strict=True)]
        joined = pieces[0]
        for one, before, after, piece in zip(wanted, between, between[1:], pieces[1:], strict=False):
            joined += (" " if before[-1:].isspace() else "") + one.target + (" " if after[:1].isspace() else "") + piece
        return " ".join(joined.split())

    def _has_named(self, amount: str, output: str) -> bool:
        """Whether a translation has the figure of an amount, in no other currency; a short one may be a word."""
        figures = [number for number in _NUMBER.findall(amount) if len(number) > 1]
        told = all(is_in(number, output, exact=True) for number in figures)
        return told and not is_exchanged(amount, output, self.target)

    def _translated(self, text: str) -> str:
        return self._translator.translate([text])[0]

    def _wanted(self, text: str) -> list[Found]:
        """What must be in the translation, in the order of the text, without overlaps: terms before all else."""
        found: list[Found] = []

        def add(
            span: tuple[int, int],
            target: str,
            is_there: Callable[[str], bool],
            *,
            exact: bool = True,
            given: str | None = None,
        ) -> None:
            start, end = span
            if all(end <= one.start or start >= one.end for one in found):
                found.append(Found(start=start, end=end, target=target, is_there=is_there, exact=exact, given=given))

        def add_written(span: tuple[int, int], is_there: Callable[[str, str], bool], target: str = "") -> None:
            written = text[slice(*span)]
            add(span, target or written, partial(is_there, written))

        def add_term(span: tuple[int, int], written: str, term: Term) -> None:
            plural = _plural(written, term, self.target)
            kept = plural is not None and term.source.casefold() == term.target.casefold()
            there = partial(_has_one, [term.target, plural or term.target], language=self.target)
            add(span, plural if plural and kept else term.target, there, exact=False, given=plural)

        for pattern, term in self._terms:
            for match in pattern.finditer(text):
                add_term(match.span(), match.group(), term)
        for match in itertools.chain(_UNTRANSLATABLE.finditer(text), _SYMBOLS.finditer(text)):
            add_written(match.span(), partial(is_in, exact=True))
        for span in formulas_in(text, self.source):
            add_written(span, is_kept)
        for span in amounts_in(text):
            add_written(span, partial(is_paid, target=self.target))
        for start, end, signed in named_in(text):
            add_written((start, end), self._has_named, signed)
        for span in times_in(text):
            add_written(span, _has_time)
        for match in _NUMBER.finditer(text):
            if len(match.group()) > 1 and not _HALF_DAY.match(text, match.end()):
                add_written(match.span(), partial(is_in, exact=True))
        return sorted(found, key=lambda one: one.start)


def _has_time(time: str, output: str) -> bool:
    """Whether a translation has a time, or the figures of what lasts so long."""
    wanted, figures = (Counter(re.findall(r"\d+", text)) for text in (time, output))
    return is_told(time, output) or wanted <= figures


def _pattern(term: str) -> re.Pattern[str]:
    """Finds a term as whole words, with English's endings; in any case where it is written in small letters."""
    body = r"[\s-]+".join(re.escape(word) for word in term.split())
    before = rf"(?<!{IN_WORD})" if _edged(term[0]) else ""
    after = _SUFFIX + rf"(?!{IN_WORD})" if _edged(term[-1]) else ""
    return re.compile(before + body + after, re.IGNORECASE if term == term.lower() else 0)


def _plural(written: str, term: Term, language: str) -> str | None:
    """A term in the plural where a text has it so, if it is sure: as in the text where it is the same in both
    languages, or a single word that takes an "s". None where it is not.
    """
    ending = written[len(term.source) :]
    if ending not in {"s", "es"}:
        return None
    if term.source.casefold() == term.target.casefold():
        return term.target + ending
    return f"{term.target}s" if " " not in term.target and takes_s(term.target, language) else None


def _has_one(targets: Sequence[str], output: str, *, language: str) -> bool:
    """Whether one of the forms of a term is in a translation."""
    return any(is_in(target, output, language=language) for target in targets)


def _edged(letter: str) -> bool:
    """Whether a word with this letter at its edge ends there; Chinese, Thai and the like write words without edges."""
    return (letter.isalnum() or letter in MARKS) and not is_unspaced(letter)


def _replaced(text: str, wanted: Sequence[Found], names: Sequence[str]) -> str:
    for one, name in reversed(list(zip(wanted, names, strict=True))):
        text = text[: one.start] + name + text[one.end :]
    return text


def _begun(text: str, made: str, wanted: Sequence[Found]) -> str:
    """A translation with a capital where its text has one, but for code and names that begin it otherwise."""
    first = wanted[0]
    kept = first.start == 0 and (first.exact or not first.target.islower())
    return made[:1].upper() + made[1:] if text[:1].isupper() and not kept else made


def _missing(wanted: Sequence[Found], output: str) -> int:
    """How much of what is wanted is not in a translation."""
    return sum(not one.is_there(output) for one in wanted)


def is_in(target: str, output: str, *, language: str = "", exact: bool = False) -> bool:
    """Whether a term is in a translation into `language`: exact, or in some case and inflection."""
    if _NUMBER.fullmatch(target):
        alike = [number for number in _NUMBER.findall(output) if is_alike(target, number)]
        if alike:
            return any(is_rewritten(target, number) for number in alike)
        groups, wanted = (Counter(re.findall(r"\d+", text)) for text in (output, target))
        return wanted <= groups  # "5" is not "5.5"
    if exact or not all(_edged(letter) or not letter.isalnum() for letter in target):
        return target in output
    words = target.split()
    inside = range(1, len(words) - 1)
    patterns = [
        (at in inside and joining(word, language)) or inflected(word, language) for at, word in enumerate(words)
    ]
    return re.search(rf"(?<!{IN_WORD})" + r"\W+".join(patterns) + rf"(?!{IN_WORD})", output, re.IGNORECASE) is not None


def _has_word(text: str) -> bool:
    return any(letter.isalnum() for letter in text)
