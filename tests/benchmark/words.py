"""The words of a run against those of the truth: errors, terms of the slides, repetitions, words out of nothing."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import jiwer

from tests.benchmark.talks import TrueSentence, TrueSlide
from translator.flow import Word

REPEAT = 3
"""Words that make a repeated phrase."""
REPEAT_NEAR = 60
"""Words between a phrase and what is taken for its repetition: about the longest window."""
PAUSE_EDGE_S = 0.3
"""Sound beside speech that is no pause yet."""
NAME = re.compile(r"\b[A-Z][\w\-]{3,}")
"""A term of a slide: a name, or a word with a capital."""
Span = tuple[float, float]
"""From, and until, in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A normalised word that a run committed: its span as the run timed it, and when it was published, in seconds."""

    text: str
    start_s: float
    end_s: float
    at_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A normalised word of the truth with the time at which it ends, in seconds."""

    text: str
    end_s: float


@cache
def _normaliser(language: str) -> Any:
    if language == "en":
        from whisper_normalizer.english import EnglishTextNormalizer  # type: ignore[import-untyped]

        return EnglishTextNormalizer()
    from whisper_normalizer.basic import BasicTextNormalizer  # type: ignore[import-untyped]

    return BasicTextNormalizer()


def normalise(text: str, language: str) -> list[str]:
    """The text as compared words: lower case, no punctuation; in English numbers as figures, contractions whole."""
    normalised: str = _normaliser(language)(text)
    return normalised.split()


def align(truth: Sequence[str], words: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of indices, in order, of words that are equal or stand for each other in the least edits."""
    if not truth or not words:
        return []
    pairs: list[tuple[int, int]] = []
    for chunk in jiwer.process_words(" ".join(truth), " ".join(words)).alignments[0]:
        if chunk.type in ("equal", "substitute"):
            spans = range(chunk.ref_start_idx, chunk.ref_end_idx), range(chunk.hyp_start_idx, chunk.hyp_end_idx)
            pairs.extend(zip(*spans, strict=True))
    return pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """How many words are replaced, left out and inserted, at the least."""

    replaced: int
    left_out: int
    inserted: int

    @property
    def errors(self) -> int:
        return self.replaced + self.left_out + self.inserted


def edits(truth: Sequence[str], words: Sequence[str]) -> Edits:
    """What turns the truth into the words."""
    if not truth or not words:
        return Edits(replaced=0, left_out=len(truth), inserted=len(words))
    found = jiwer.process_words(" ".join(truth), " ".join(words))
    return Edits(replaced=found.substitutions, left_out=found.deletions, inserted=found.insertions)


def error_rate(truth: Sequence[str], words: Sequence[str]) -> float | None:
    """Word errors a true word; None without truth."""
    return edits(truth, words).errors / len(truth) if truth else None


def heard_words(words: Iterable[tuple[Word, float]], language: str) -> list[Heard]:
    """Words with the times at which they were published, normalised: numbers span words, so all are at once."""
    raw = [(word, at_s) for word, at_s in words if word.text.strip()]
    parts = [
        (part, pair)
        for pair in raw
        for piece in re.split(r"[\s\-]+", pair[0].text)
        if (part := re.sub(r"[^\w]", "", piece.lower()))
    ]
    flat = normalise(" ".join(word.text.strip() for word, _ in raw), language)
    if not parts:
        return []
    origin = {new: old for old, new in align([part for part, _ in parts], flat)}
    heard, last = [], 0
    for number, text in enumerate(flat):
        last = origin.get(number, last)
        word, at_s = parts[last][1]
        heard.append(Heard(text=text, start_s=word.start_s, end_s=word.end_s, at_s=at_s))
    return heard


def spoken_words(sentences: Iterable[TrueSentence], language: str) -> list[Spoken]:
    """The truth's words, normalised; inside a sentence time passes with the letters."""
    spoken = []
    for sentence in sentences:
        words = normalise(sentence.text, language)
        total, letters = sum(len(word) + 1 for word in words), 0
        for word in words:
            letters += len(word) + 1
            share = letters / total
            spoken.append(Spoken(text=word, end_s=sentence.start_s + (sentence.end_s - sentence.start_s) * share))
    return spoken


def slide_terms(slides: Iterable[TrueSlide], language: str) -> set[str]:
    """Normalised names and capitalised words on the slides, of four letters or more."""
    names = (name for slide in slides for name in NAME.findall(slide.text))
    return {word for name in names for word in normalise(name, language) if len(word) > 3}


def term_recall(terms: set[str], truth: Sequence[str], words: Sequence[str]) -> float | None:
    """The share of the spoken terms that were heard; None where none is spoken."""
    spoken = Counter(word for word in truth if word in terms)
    heard = Counter(word for word in words if word in terms)
    return sum((spoken & heard).values()) / sum(spoken.values()) if spoken else None


def terms_invented(terms: set[str], truth: Sequence[str], words: Sequence[str]) -> int:
    """How often terms of the slides were heard more than they were spoken."""
    spoken = Counter(word for word in truth if word in terms)
    return (Counter(word for word in words if word in terms) - spoken).total()


def said_twice(truth: Sequence[str], words: Sequence[str]) -> int:
    """Words that were heard again although they were said once.

    Those inside a phrase of three words or more that comes again soon after, oftener than the truth has it, and inside
    one of one or two words that comes again at once. Where the words of the truth that stand against both are the
    same, it was said twice, however it was heard: what is misheard once is misheard again.
    """
    against = {new: truth[old] for old, new in align(truth, words)}

    def was_said(first: int, second: int, length: int) -> bool:
        meant = [[against.get(at + number) for number in range(length)] for at in (first, second)]
        return meant[0] == meant[1] and None not in meant[0]

    twice: set[int] = set()
    for length in range(1, REPEAT):
        for at in range(length, len(words) - length + 1):
            again = words[at - length : at] == words[at : at + length]
            if again and not was_said(at - length, at, length):
                twice.update(range(at, at + length))
    allowed = Counter(tuple(truth[at : at + REPEAT]) for at in range(len(truth) - REPEAT + 1))
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(words) - REPEAT + 1):
        phrase = tuple(words[at : at + REPEAT])
        before = places.setdefault(phrase, [])
        near = bool(before) and at - before[-1] <= REPEAT_NEAR
        if near and len(before) >= allowed[phrase] and not was_said(before[-1], at, REPEAT):
            twice.update(range(at, at + REPEAT))
        before.append(at)
    return len(twice)


def out_of_pauses(truth: Sequence[str], heard: Sequence[Heard], speech: Sequence[Span]) -> int:
    """Words that are not in the truth and lie in a pause as a whole; `speech` is where anybody speaks.

    Both are asked: a model does not always know on which side of a pause the word beside it was spoken.
    """
    said = {new for _, new in align(truth, [word.text for word in heard])}
    invented = [word for number, word in enumerate(heard) if number not in said]
    return sum(
        not any(
            start_s - PAUSE_EDGE_S < word.end_s and word.start_s < end_s + PAUSE_EDGE_S for start_s, end_s in speech
        )
        for word in invented
    )


def longest_left_out(truth: Sequence[str], words: Sequence[str]) -> int:
    """The longest stretch of the truth, in words, for which nothing was heard."""
    heard = [-1, *(old for old, _ in align(truth, words)), len(truth)]
    return max(after - before - 1 for before, after in itertools.pairwise(heard))
