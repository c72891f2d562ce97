"""What counts as a word in scripts that are written without spaces between words, or with vowels that are marks on
letters; and where they may be cut.
"""

from __future__ import annotations

import re
import unicodedata

LETTERS_A_WORD = (
    (re.compile(r"[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"), 2),
    (re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"), 4),
)
"""The letters of these scripts, and how many make a word: Chinese and Japanese; Thai, Lao, Burmese and Khmer."""
_HIRAGANA = re.compile(r"[\u3041-\u3096](?<![おご])")  # those two begin words
_NO_HIRAGANA = re.compile(r"[^\W\u3041-\u3096ー]")
_ENDING = frozenset("的了吗呢吧嗎们們着著")
_LEADING = frozenset("我你他她它这那這但所因如而并並就也还還都和或把被在从從對对再")
"""Chinese letters that words seldom have inside."""
MARKS = "".join(chr(code) for code in range(0x900, 0x1800) if unicodedata.category(chr(code)).startswith("M"))
"""The vowels and other marks on letters of the scripts of India and Southeast Asia, as a regular expression's set names
them: they are no letters to it, so that words would end there.
"""
LETTERS = rf"[^\W_]+(?:[{MARKS}]+[^\W_]*)*"
"""Letters and digits in a row, with their marks, as a regular expression."""
IN_WORD = rf"[\w{MARKS}]"
"""What no word ends or begins beside: a letter, a digit, an underscore or a mark, as a regular expression."""


def is_unspaced(letter: str) -> bool:
    """Whether a letter belongs to a script without spaces between words."""
    return any(letters.match(letter) for letters, _ in LETTERS_A_WORD)


def begins_phrase(before: str, following: str) -> bool:
    """Whether a phrase most likely begins between two letters of Japanese or Chinese: after Japanese endings, which are
    in hiragana, or beside one of the letters that hold Chinese sentences together.
    """
    if _HIRAGANA.match(before):
        return _NO_HIRAGANA.match(following) is not None
    return before in _ENDING or (following in _LEADING and before not in _LEADING)


def words_in(text: str) -> float:
    """How many words a word counts for: one, or as many as its letters make in a script without spaces."""
    return sum(len(letters.findall(text)) / many for letters, many in LETTERS_A_WORD) or 1.0


def pieces(text: str) -> list[str]:
    """A text in words, or in letters with their marks where words stand without spaces; a space begins a piece."""
    found: list[str] = []
    for letter in text:
        before = found[-1] if found else ""
        marks = unicodedata.category(letter)[0] in "MP" and not letter.isspace()
        joins = before and not letter.isspace() and (not before.strip() or marks or not _parts(before[-1], letter))
        if joins:
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _parts(before: str, letter: str) -> bool:
    return is_unspaced(before) or is_unspaced(letter)
