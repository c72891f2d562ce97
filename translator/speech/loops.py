"""What a decoder writes that nobody said: the same phrase again and again, laughter, words in no time. Told by its
structure, not by lists of phrases. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

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
"""nor words at the end that say again, so many at least, what was said just before, in less time each than this."""
COPIED_WORDS, FASTEST = 4, 5.0
"""So many words of the text before a window, in its beginning, and more a second than anyone speaks, are a copy."""


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
    for start in range(len(words) - SQUEEZED_WORDS + 1):
        rest = words[start:]
        squeezed = rest[SQUEEZED_WORDS - 1].end_s - rest[0].start_s < SQUEEZED_S
        hasty = rest[-1].end_s - rest[0].start_s < REPEATED_WORD_S * len(rest)
        if squeezed or (hasty and _says_again(texts, start)):
            return tuple(words[:start])
    return tuple(words)


def _says_again(texts: Sequence[str], start: int) -> bool:
    """Whether all that follows from `start` on is what was said just before, once or oftener."""
    lengths = range(SQUEEZED_WORDS, start + 1)
    return any(all(texts[at] == texts[at - length] for at in range(start, len(texts))) for length in lengths)


def copies(text: str, before: str, sound_s: float) -> bool:
    """Whether what was made out in so much sound begins with words in a row of the text before it that nobody says in
    that time: a decoder that hears too little to go on writes its prompt once more.
    """
    said, known = ([plain(word) for word in one.split()] for one in (text, before))
    count = max(int(FASTEST * sound_s) + 1, COPIED_WORDS)
    begun = said[:count]
    return len(begun) == count and any(begun == known[at : at + count] for at in range(len(known)))
