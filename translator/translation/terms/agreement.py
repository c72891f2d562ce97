"""Whether a sentence that was given a term still agrees in itself: only the term changed, and what is around it fits.

Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from translator.alignment.wording import likeness
from translator.translation.terms.phrases import LONG, long_words, words_in

AGREEING = frozenset({"pt", "es", "ca", "gl", "fr", "it"})
"""Languages whose articles and adjectives have the gender of their noun."""
PLURAL_S = frozenset({"pt", "es", "ca", "gl", "fr"})
"""Languages in which a noun and its adjectives end with "s" in the plural, all of them or none."""
INFINITIVES = re.compile(r"\w{2,}(?:ar|er|ir|are|ere|ire)")
"""How verbs end that nobody conjugated, in these languages; a noun that ends so is only left as it was."""
_FEMININE = re.compile(r"\w+(?:a|as|ção|ções|são|sões|ción|ciones|sión|siones|zione|tion|dade|dades|gem|gens|tude|dad)")
_MASCULINE = re.compile(r"\w+(?:(?<!ã)o|os|mento|mentos|ema|emas|ama|amas|ismo|or|ores)")


def is_term_alone(made: str, output: str, targets: Sequence[str], language: str, known: Sequence[str] = ()) -> bool:
    """Whether two translations differ in nothing but the words of these terms, in the same number and gender.

    Words that are `known` to be of a term may be lost for it, too: "modelo da aldeia Indus", "modelo Indus Village".
    """
    words, before = words_in(made), words_in(output)
    wanted = [word for target in targets for word in words_in(target)]
    for kind, first, last, start, end in SequenceMatcher(None, before, words, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        lost = before[first:last] if start == end else []
        if not _are_of(words[start:end], wanted):
            return False
        if (
            not _are_of(lost, wanted)
            and not (start > 0 and words[start - 1] in wanted and _are_known(lost, known))
            and not _is_inside(words, start, lost, wanted)
        ):
            return False
        while start > 0 and first > 0 and words[start - 1] == before[first - 1] and words[start - 1] in wanted:
            start, first = start - 1, first - 1
        while end < len(words) and last < len(before) and words[end] == before[last] and words[end] in wanted:
            end, last = end + 1, last + 1
        if not _may_replace(before[first:last], words[start:end], wanted, language):
            return False
    return True


def may_stand_for(new: str, old: str, language: str) -> bool:
    """Whether a phrase fits in the place of another with nothing around it changed.

    It does where it has the same words, begins with the same word, or begins with one that is surely of the same
    number and gender.
    """
    olds, news = long_words(old), long_words(new)
    if not olds or not news:
        return False
    if olds[0] == news[0] or set(olds) == set(news):
        return True
    genders = {_gender(olds[0]), _gender(news[0])}
    alike = len(genders) == 1 and None not in genders and _is_plural(olds[0]) == _is_plural(news[0])
    return language in AGREEING & PLURAL_S and alike


def is_phrase_agreeing(term: str, target: str, language: str) -> bool:
    """Whether neighbouring words of a term's translation agree in number; those of "maiores pontuação" do not.

    A word that is left as it is in the term, such as a name, has no number.
    """
    if language not in PLURAL_S:
        return True
    own = words_in(term)
    neighbours = pairwise(words_in(target))
    return all(
        _is_plural(one) == _is_plural(other)
        for one, other in neighbours
        if min(len(one), len(other)) >= LONG and one not in own and other not in own
    )


def _are_of(new: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether all of these words are a term's, in some inflection; short ones as they are."""
    long = [word for word in new if len(word) >= LONG]
    alike = bool(not long or (wanted and (likeness(long, wanted) > 0).any(axis=1).all()))
    return alike and all(word in wanted for word in new if len(word) < LONG)


def _are_known(lost: Sequence[str], known: Sequence[str]) -> bool:
    """Whether all long words of these are known, in some inflection."""
    long = [word for word in lost if len(word) >= LONG]
    return bool(long and known and (likeness(long, known) > 0).any(axis=1).all())


def _is_inside(words: Sequence[str], at: int, lost: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether only short words are lost, between two of a term."""
    short = all(len(word) < LONG for word in lost)
    return short and 0 < at < len(words) and words[at - 1] in wanted and words[at] in wanted


def _may_replace(old: Sequence[str], new: Sequence[str], wanted: Sequence[str], language: str) -> bool:
    """Whether words of a term may stand for others: nothing is lost beside the term, and an article before it fits."""
    if _are_of(old, wanted):
        return True
    edges = old[0], old[-1]
    if not new or any(len(word) < LONG and word not in wanted for word in edges):
        return False
    olds, news = ([word for word in some if len(word) >= LONG] for some in (old, new))
    return language not in AGREEING or not olds or not news or _agree(olds, news, language)


def _agree(olds: Sequence[str], news: Sequence[str], language: str) -> bool:
    """Whether the first of these words are of the same number and gender, and no verb is left unconjugated."""
    if olds[0] == news[0]:
        return True
    if language in PLURAL_S and _is_plural(olds[0]) != _is_plural(news[0]):
        return False
    if any(map(INFINITIVES.fullmatch, news)) and not any(map(INFINITIVES.fullmatch, olds)):
        return False
    genders = {_gender(olds[0]), _gender(news[0])} - {None}
    return len(genders) < 2


def _is_plural(word: str) -> bool:
    return word.endswith("s")


def _gender(word: str) -> str | None:
    """The gender that a word most likely has by its ending."""
    return "m" if _MASCULINE.fullmatch(word) else "f" if _FEMININE.fullmatch(word) else None
