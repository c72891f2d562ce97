"""Words as speech and slides share them: in any script, whatever their case, accents and endings. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Levenshtein, Prefix
from rapidfuzz.process import cdist

from translator.scripts import MARKS

Scores = npt.NDArray[np.float64]

BY_LENGTH = (0.0, 0.0, 0.0, 0.0, 0.3, 0.6, 0.8, 1.0)
"""What a word tells by its letters, seven and more the most: the words that hold a sentence together are short."""
BY_DIGITS = (0.0, 0.4, 0.8, 1.0)
"""What a number tells by its digits."""
NAME = 1.0
"""What a word tells that has capitals inside (BLEU, GitHub), or a figure (H100)."""
PAIR = 0.6
"""What two characters tell in Chinese characters; in other scripts without spaces, letter by letter, half of it."""
SAME_BEGINNING, INFLECTED = 0.55, 0.85
"""Share of the longer word that two forms of one begin with, and what such a likeness is worth."""
LETTERS_A_SLIP, MISREAD = 5, 0.8
"""One letter in so many may be misread; what such a likeness is worth."""

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Letters of the scripts that are written without spaces, as a regular expression's set names them."""
_WORD = re.compile(rf"\d+(?:[.,]\d+)*(?![^\W_])|[{UNSPACED}]+|[^\W_{UNSPACED}]+(?:[{MARKS}]+[^\W_{UNSPACED}]*)*")
_CHARACTERS = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_GRAMMAR = re.compile(r"[\u3040-\u309f]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is compared, what it tells of 1, and the place in the text where it begins."""

    text: str
    weight: float
    at: int


def tokens_of(text: str) -> Iterator[Token]:
    """The words of a text; of scripts without spaces every two neighbouring characters."""
    shouted = text.isupper()
    for found in _WORD.finditer(text):
        word, at = found.group(), found.start()
        bare = _bare(word)
        if not bare:  # marks alone
            continue
        if re.match(rf"[{UNSPACED}]", word):
            for first in range(max(1, len(bare) - 1)):
                pair = bare[first : first + 2]
                yield Token(pair, _pair_weight(pair), at + min(first, len(word) - 1))
        elif word[0].isdigit() and not any(character.isalpha() for character in word):
            yield Token(bare, BY_DIGITS[min(len(bare), len(BY_DIGITS) - 1)], at)
        else:
            named = any(letter.isdigit() or (letter.isupper() and not shouted) for letter in word[1:])
            yield Token(bare, NAME if named else BY_LENGTH[min(len(bare), len(BY_LENGTH) - 1)], at)


def likeness(words: Sequence[str], others: Sequence[str]) -> Scores:
    """How alike words are, of shape (words, others): 1 the same, less another form or a misread one, 0 another word.

    What has a figure in it is the same or another.
    """
    lengths, other_lengths = np.array([*map(len, words)], int), np.array([*map(len, others)], int)
    shorter = np.minimum.outer(lengths, other_lengths)
    begin = cdist(words, others, scorer=Prefix.normalized_similarity, dtype=np.float32)
    slips = cdist(words, others, scorer=Levenshtein.distance, dtype=np.int32)
    inflected = (begin >= SAME_BEGINNING) & (shorter >= 4)
    misread = (slips <= shorter // LETTERS_A_SLIP) & (abs(np.subtract.outer(lengths, other_lengths)) <= 1)
    spelt = np.logical_and.outer(_spelt(words), _spelt(others))
    return np.where(slips == 0, 1.0, np.where(spelt & inflected, INFLECTED, np.where(spelt & misread, MISREAD, 0.0)))


def _spelt(words: Sequence[str]) -> npt.NDArray[np.bool_]:
    return np.array([all(letter.isalpha() or letter in MARKS for letter in word) for word in words], bool)


def _bare(word: str) -> str:
    """Without case, accents and the marks inside a number; Hangul comes apart into its letters."""
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if letter.isalnum() or letter in MARKS)


def _pair_weight(pair: str) -> float:
    if _GRAMMAR.fullmatch(pair):
        return 0.0
    return PAIR * sum(1.0 if _CHARACTERS.match(character) else 0.5 for character in pair) / 2
