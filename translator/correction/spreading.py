"""What an edit tells about the rest of the talk: which words are misheard, and what is said in truth. Pure."""

from __future__ import annotations

import re

from translator.alignment.wording import UNSPACED, tokens_of
from translator.correction.pieces import is_letter, pieces_of
from translator.correction.rewording import Change, changes_between
from translator.flow import Misheard

TELLING = 0.75
"""What words must tell before they are corrected wherever they are heard: a long word, or two shorter ones. The short
ones hold sentences together, and are right elsewhere; for a name, one of four letters is enough."""
_UNSPACED = re.compile(rf"[{UNSPACED}]")


def misheard_in(before: str, after: str) -> tuple[Misheard, ...]:
    """What was misheard in a sentence that a person edited; nothing where words only came, went or tell too little."""
    found = (_misheard(before, change) for change in changes_between(before, after))
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _misheard(before: str, change: Change) -> Misheard | None:
    start, end, said = change.start, change.end, change.text
    if not _has_letter(before[start:end]) or not said.strip():
        return None
    left, right = pieces_of(before[:start]), pieces_of(before[end:])
    tells = _telling(before, start, end)
    while (left or right) and _needs_more(before[start:end], said, tells):
        if left:
            said, start = left[-1] + said, start - len(left.pop())
        else:
            said, end = said + right[0], end + len(right.pop(0))
        tells = _telling(before, start, end)
    begins = not before[:start].strip()
    heard, said = _bare(before[start:end], said)
    named = _is_named(heard, begins=begins) or _is_named(said, begins=begins)
    return Misheard(heard=heard, said=said) if tells >= TELLING or (named and tells > 0) else None


def _needs_more(heard: str, said: str, tells: float) -> bool:
    """Whether what is beside the change has to tell it from others: "plus plus" from "C plus plus", a letter of a
    script without spaces from the same in other words.
    """
    return not _has_letter(said) or (bool(_UNSPACED.search(heard)) and tells < TELLING)


def _telling(text: str, start: int, end: int) -> float:
    """What the words between two places of a text tell."""
    return sum(token.weight for token in tokens_of(text) if start <= token.at and token.at + len(token.text) <= end)


def _is_named(text: str, *, begins: bool) -> bool:
    """Whether there is a name: a figure, or a capital that the beginning of a sentence does not account for."""
    letters = "".join(character for character in text if character.isalnum())
    return any(character.isupper() or character.isdigit() for character in letters[1 if begins else 0 :])


def _has_letter(text: str) -> bool:
    return any(character.isalpha() for character in text)


def _bare(heard: str, said: str) -> tuple[str, str]:
    """Both without spaces around them, and without the marks that they share there."""
    heard, said = heard.strip(), said.strip()
    while heard[:1] == said[:1] and heard and not is_letter(heard[0]):
        heard, said = heard[1:].lstrip(), said[1:].lstrip()
    while heard[-1:] == said[-1:] and heard and not is_letter(heard[-1]):
        heard, said = heard[:-1].rstrip(), said[:-1].rstrip()
    return heard, said
