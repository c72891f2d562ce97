"""Short words that were read in Latin letters which another alphabet has, too, put into that alphabet. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from translator.slides.words import ReadWord

LONGEST = 3
"""Letters of a word at most: longer ones are told apart by their other letters, and may be names."""
_GREEK = str.maketrans("aeiknoptuvwxyABEHIKMNOPTXYZ", "αεικηορτυνωχγΑΒΕΗΙΚΜΝΟΡΤΧΥΖ")
_CYRILLIC = str.maketrans("aehkmoptcyxABEHKMOPTCYX", "аенкмортсухАВЕНКМОРТСУХ")
_ALPHABETS = ((re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), _GREEK), (re.compile("[\u0400-\u04ff]"), _CYRILLIC))
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_WORD = re.compile("[A-Z]?[a-z]*")
_FIGURE = re.compile(r"[-+±≈<>]?\d[\d.,]*")
_DEGREES = re.compile("[\u00ba\u02da](?=[CFK]\\b)")
MICRO = "\u00b5"


def with_lookalikes(words: Sequence[ReadWord]) -> list[ReadWord]:
    """A line's words, short ones in its alphabet where that has all of their letters, "um" after a figure as µm, and
    "ºC" as °C.
    """
    text = "".join(word.text for word in words)
    found = [
        replace(word, text=MICRO + word.text[1:]) if before and _is_micrometre(before, word) else word
        for before, word in zip([None, *words], words, strict=False)
    ]
    found = [replace(word, text=_DEGREES.sub("°", word.text)) for word in found]
    for letters, table in _ALPHABETS:
        if len(letters.findall(text)) > len(_LATIN.findall(text)):
            found = [replace(word, text=_written(word.text, table)) for word in found]
    return found


def _is_micrometre(before: ReadWord, word: ReadWord) -> bool:
    return re.fullmatch(r"um\W*", word.text) is not None and _FIGURE.fullmatch(before.text) is not None


def _written(text: str, table: dict[int, int]) -> str:
    """The word in the alphabet of this table, or as it is where that lacks a letter, or it is long or in capitals."""
    core = re.sub(r"^\W+|\W+$", "", text)
    if 0 < len(core) <= LONGEST and _WORD.fullmatch(core) and all(ord(letter) in table for letter in core):
        return text.translate(table)
    return text
