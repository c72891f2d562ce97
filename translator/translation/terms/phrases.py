"""The phrases of a slide's lines that may be terms, and where they are in a text. Pure."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from translator.scripts import LETTERS, MARKS

LONGEST = 4
"""Words of a term at most."""
LONG = 4
"""Letters of a word that tells something; shorter ones hold a line together."""

WORD = re.compile(rf"{LETTERS}(?:[-'’.]{LETTERS})*")
_JOINT = re.compile(r"[-'’.]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_BETWEEN = re.compile(r"\s*[,:;|•/()\[\]«»\"“”=–—→⇒]\s*|\s+-\s+|[.!?]\s+|[.!?]$")


def parts_of(line: str) -> Iterator[str]:
    """The parts of a line that may be a term as a whole, in lower case."""
    for part in _BETWEEN.split(line):
        words = _trimmed(_lower(part))
        if 1 < len(words) <= LONGEST or (len(words) == 1 and len(words[0]) > LONG):
            yield " ".join(words)


def runs_in_common(line: str, text: str) -> Iterator[str]:
    """The longest runs of long words that a line of a slide and a sentence have in common, two words or more.

    The last word of a part of the line may be a short one: "feedforward net".
    """
    theirs = _lower(text)
    for part in _BETWEEN.split(line):
        ours = _lower(part)
        for start, _, length in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
            words = _trimmed(ours[start : start + length], last=start + length == len(ours))
            if 2 <= len(words) <= LONGEST and all(len(word) >= LONG for word in words[:-1]):
                yield " ".join(words)


def runs_of(text: str) -> set[str]:
    """Every run of words of a text, up to LONGEST, in lower case."""
    words = _lower(text)
    return {" ".join(words[at : at + length]) for at in range(len(words)) for length in range(1, LONGEST + 1)}


def names_by_looks(line: str) -> Iterator[str]:
    """The words of a line that are names by their looks: small and capital letters mixed."""
    for word in WORD.findall(line):
        mixed = any(letter.isupper() for letter in word[1:]) and any(letter.islower() for letter in word)
        if len(word) >= 3 and mixed and not re.search(r"[-'’]", word) and not _is_counted(word):
            yield word


def kept_names(line: str, output: str) -> Iterator[str]:
    """The names of a line that its translation keeps; words with figures may be names, too: "ResNet50", "GPT4"."""
    for found in WORD.finditer(line):
        word = found.group()
        figured = any(letter.isdigit() for letter in word) and any(letter.isalpha() for letter in word)
        inside = found.start() > 0 or word.isupper() or word == line.strip()
        named = word[0].isupper() and inside and not line.isupper()
        if len(word) >= 3 and (named or figured) and not _is_counted(word) and pattern(word, cased=True).search(output):
            yield word


def lone_names(text: str, names: Container[str]) -> Iterator[str]:
    """Those of the names in a text that have no other word with a capital beside them: in "Software Carpentry",
    "Software" is none.
    """
    words = WORD.findall(text)
    for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False):
        if word in names and not before[:1].isupper() and not after[:1].isupper():
            yield word


def _is_counted(word: str) -> bool:
    """Whether a word is a figure with what is counted: "19th", "1990s", "10km", "20MB"."""
    return word[0].isdigit()


def is_phrase(line: str) -> bool:
    """Whether a line may be a phrase: few words, in small letters but for the first, and no mark at the end."""
    words = WORD.findall(line)
    return is_short(line) and words[0].istitle() and all(word.islower() for word in words[1:])


def is_short(line: str) -> bool:
    """Whether a line has a few words, and no mark of a sentence at the end."""
    return 1 < len(WORD.findall(line)) <= LONGEST + 1 and not line.rstrip().endswith((".", "!", "?", "…"))


def is_one_word(line: str) -> bool:
    """Whether a line is a single word with nothing beside it."""
    return WORD.fullmatch(line.strip()) is not None


def is_small(text: str) -> bool:
    """Whether a text has no capital but that of its first letter."""
    letters = [letter for letter in text if letter.isalpha()]
    return not any(map(str.isupper, letters[1:]))


def is_named(line: str) -> bool:
    """Whether all long words of a line, two or more, have a capital and small letters."""
    words = [word for word in WORD.findall(line) if len(word) >= LONG]
    return len(words) > 1 and all(map(str.istitle, words))


def is_one(line: str) -> bool:
    """Whether no mark parts a line, but for one at its end."""
    return _BETWEEN.search(line.strip(" :")) is None


def holds(line: str, term: str) -> bool:
    return pattern(term).search(line) is not None


def is_whole(line: str, term: str) -> bool:
    """Whether a line has no long word but those of a term."""
    return " ".join(_trimmed(_lower(line))) == term


def is_alone(line: str, term: str) -> bool:
    """Whether a line is a term and nothing else, not even a mark."""
    return line.strip().casefold() == term.casefold()


def with_part(line: str, made: str, term: str, target: str) -> str:
    """The translation of a line, with the part that translates a term replaced.

    Only where marks part the line, the term is all between two of them, and the translation has the same marks; else
    the translation as it is.
    """
    parts, marks = _BETWEEN.split(line), [found.strip() for found in _BETWEEN.findall(line)]
    others, places = _BETWEEN.split(made), list(_BETWEEN.finditer(made))
    if not marks or [found.group().strip() for found in places] != marks:
        return made
    for number, part in enumerate(parts):
        if is_alone(part, term):
            others[number] = target[:1].upper() + target[1:] if others[number][:1].isupper() else target
    return "".join(one + mark for one, mark in zip(others, [*(found.group() for found in places), ""], strict=True))


@lru_cache(2000)
def pattern(term: str, *, cased: bool = False) -> re.Pattern[str]:
    body = r"[\s-]+".join(map(re.escape, term.split()))
    latin = r"[A-Za-z0-9À-ɏ]"  # beside Chinese or Thai, no space sets it apart
    edge = latin if _LATIN.search(term) else rf"(?:[^\W_]|[{MARKS}])"
    return re.compile(rf"(?<!{edge}){body}(?:s|es|'s|’s)?(?!{edge})", 0 if cased else re.IGNORECASE)


def _trimmed(words: Sequence[str], *, last: bool = True) -> list[str]:
    """The words without the short ones at the beginning, an article mostly, and at the end, where it is not the last
    of all.
    """
    found = list(words)
    while found and len(found[0]) < LONG:
        found.pop(0)
    while found and len(found[-1]) < (LONG - 1 if last else LONG):
        found.pop()
    return found


def _lower(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def words_in(text: str) -> list[str]:
    """The words of a text in small letters, those with hyphens and the like in parts."""
    return [word for found in WORD.findall(text.casefold()) for word in _JOINT.split(found) if word]


def long_words(text: str) -> list[str]:
    """Those of its words, in small letters, that tell something."""
    return [word for word in words_in(text) if len(word) >= LONG]
