"""Texts as the pieces that are corrected: words, or single letters of a script without spaces. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from translator.alignment.wording import UNSPACED

_ALONE = re.compile(rf"[{UNSPACED}]")


def is_letter(character: str) -> bool:
    """Whether it makes words: a letter, a digit, or a mark on one."""
    return unicodedata.category(character)[0] in "LNM"


def pieces_of(text: str) -> list[str]:
    """The text in pieces, each with what stands before it; what follows the last one is a piece of its own."""
    pieces: list[str] = []
    before = ""
    for character in text:
        if pieces and (not before or not is_letter(before) or _together(before, character)):
            pieces[-1] += character
        else:
            pieces.append(character)
        before = character
    return pieces


def find_whole(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the words are in the text, whatever their case, and not as part of other words: starts and ends."""
    for found in _pattern(words).finditer(text):
        start, end = found.span()
        begins = start == 0 or not _together(text[start - 1], text[start])
        if begins and (end == len(text) or not _together(text[end - 1], text[end])):
            yield start, end


@lru_cache(maxsize=1024)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)


def _together(before: str, after: str) -> bool:
    """Whether two characters that follow one another are of one piece."""
    if not (is_letter(before) and is_letter(after)):
        return False
    return unicodedata.category(after)[0] == "M" or not (_ALONE.match(before) or _ALONE.match(after))
