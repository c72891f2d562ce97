"""What a decoder writes that nobody said: the same phrase again and again, laughter, words in no time. Told by its
structure, not by lists of phrases. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from translator.flow import Word
from translator.slides.terms import plain

REPEAT_LIMIT = 3
"""How often a phrase may come in a row before the rest is taken for a decoder's loop."""
LAUGHTER = re.compile(r"([^\W\d_]{1,4}?)\1{4}")
"""A few letters five times in a row, "Ahahahahaha": no word."""
SQUEEZED_WORDS = 3
SQUEEZED_S = 0.15
"""So many words in less time were not spoken;"""
REPEATED_WORD_S = 0.1
"""nor words that come again at once, two or more, in less time each than this."""


def without_loops(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words up to where one phrase of up to eight words comes more than REPEAT_LIMIT times in a row, without those
    that are a loop of letters.
    """
    words = [word for word in words if not LAUGHTER.search(plain(word.text))]
    texts = [plain(word.text) for word in words]
    for start in range(len(texts)):
        for length in range(1, 9):
            phrase = texts[start : start + length]
            times = 1
            while texts[start + times * length : start + (times + 1) * length] == phrase and len(phrase) == length:
                times += 1
            if times > REPEAT_LIMIT:
                return tuple(words[: start + length])
    return tuple(words)


def without_squeezed(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words up to where they come faster than anyone speaks: a decoder that has no more sound repeats itself, and
    all of that is timed at the end of the sound.
    """
    texts = [plain(word.text) for word in words]
    for start, first in enumerate(words):
        for last, longest_s in (
            (start + SQUEEZED_WORDS, SQUEEZED_S),
            *((start + again, REPEATED_WORD_S * again) for again in _repeated(texts, start)),
        ):
            if last <= len(words) and words[last - 1].end_s - first.start_s < longest_s:
                return tuple(words[:start])
    return tuple(words)


def _repeated(texts: Sequence[str], start: int) -> Iterator[int]:
    """How many texts from `start` on say at once what was said before: as many, two or more, or all that follow, three
    or more.
    """
    for length in range(2, start + 1):
        again = texts[start : start + length]
        if len(again) >= min(length, 3) and again == texts[start - length : start - length + len(again)]:
            yield len(again)
