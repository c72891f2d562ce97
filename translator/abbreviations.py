"""Points that do not end a sentence: those of abbreviations, initials and ordinals, as what follows tells. Pure.

Speech is cut into sentences by them while it comes, and texts before they are translated.
"""

from __future__ import annotations

import re
from collections.abc import Callable

CLOSERS = "\"'”’»)]」』"
"""What may stand between the mark that ends a sentence and the end of its word."""

_TITLES_AND_LEADS = """
dr. dra. dras. mr. mrs. ms. prof. profa. rev. st. ste. mt. e.g. i.e. eg. ie. vs. cf. viz. approx.
z.b. d.h. u.a. v.a. u.u. i.d.r. bzw. ggf. evtl. inkl. exkl. vgl. bspw. sog. ca. insb. hr. fr. dipl. usf.
p.ex. mm. mme. mmes. mlle. mlles. c.-à-d. env. sr. sra. srs. srta. sres. p.ej. ej. ex. ee. exmo. exma. dña.
av. avda. sig. dott. avv. bijv. d.w.z. dhr. mevr. т.е. т.к. им. напр.
"""
_NUMBERED = """
no. nos. nr. núm. fig. figs. abb. eq. eqs. p. pp. s. vol. vols. ch. chap. cap. kap. sec. sect. art. tab. ref. refs.
séc. sécs. pág. págs. núms.
ver. рис. стр. табл. гл.
"""
_NEVER = frozenset(_TITLES_AND_LEADS.split())
"""Titles, and what leads to what follows."""
_BEFORE_NUMBERS = frozenset(_NUMBERED.split())
"""Words of their own, or abbreviations where a number follows."""
_MAYBE_LAST = frozenset(
    {"etc.", "usw.", "ff.", "inc.", "ltd.", "corp.", "co.", "jr.", "ph.d.", "al.", "o.ä.", "uu."}
) | {*("т.д.", "т.п.", "др.", "гг.", "г.")}
"""As good at the end of a sentence as inside it: what follows tells, by its case."""
_ORDINALS = frozenset(
    {"de", "da", "no", "nn", "fi", "cs", "sk", "pl", "hu", "hr", "sr", "bs", "sl", "et", "lv", "tr", "is"}
)
"""Languages that write "3." for "third"."""
_UNSPACED = frozenset({"zh", "zh-Hant", "yue", "ja", "th", "lo", "my", "km"})
"""Languages that come in pieces smaller than words: "3." and "5"."""
_NOUNS = re.compile(
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Kapitels?"
    r"|Abschnitts?|Jahrestag|Platz|Mal|Teil|Schritt|Weltkriegs?|Semesters?)\b"
)
"""What follows German ordinals, whose nouns have capitals as a new sentence has."""
_DOTTED = re.compile(r"(?:[^\W\d_]\.){2,}")
_WORD = re.compile(r"\S+$")
_UNIT = re.compile(r"\d\s*m[ms]\.$")
_OPENERS = "\"'“‘«(¿¡["

Following = str
Opens = Callable[[Following], bool]


def may_stay_open(text: str, language: str | None = None) -> bool:
    """Whether the point that ends a text may be one inside its sentence, whatever follows."""
    return _opens(text, language) is not None


def stays_open(text: str, following: str, language: str | None = None, *, paused: bool = False) -> bool:
    """Whether the point that ends a text is inside its sentence, as what follows tells: "Dr." and " Smith".

    `paused` is whether the speaker paused between them: then only a point that never ends a sentence does not.
    """
    opens = _opens(text, language)
    if opens is None:
        return False
    if following[:1].isalnum():  # of the same word
        return True
    return (not paused or opens is _always) and opens(following.strip().lstrip(_OPENERS))


def _opens(text: str, language: str | None) -> Opens | None:
    """What tells by that which follows whether a point is inside its sentence; None for one that never is."""
    bare = text.rstrip().rstrip(CLOSERS)
    found = _WORD.search(bare)
    word = found.group().lstrip(_OPENERS) if found else ""
    if not word.endswith(".") or word.endswith(".."):
        return None
    plain = word.lower()
    if _UNIT.search(bare):
        return None
    if plain in _NEVER:
        return _always
    if plain == "no." and language in ("es", "it", "ca", "gl", "ro"):  # the word "no"
        return None
    if plain in _BEFORE_NUMBERS:
        return _before_number if len(plain) > 2 else _before_reference if word.islower() else _always
    if plain in _MAYBE_LAST:
        return _before_small
    if _DOTTED.fullmatch(word):
        return _before_small if word.islower() else _before_word
    if len(word) == 2 and word[0].isalpha():
        return _before_letter if word.islower() else None if word == "I." else _always
    if language in _ORDINALS and word[:-1].isdigit() and len(word) <= 3:
        return _before_counted
    if language in _UNSPACED and word[-2:-1].isascii() and word[-2:-1].isalnum():
        return _never
    return None


def _never(following: Following) -> bool:
    return False


def _always(following: Following) -> bool:
    return True


def _before_word(following: Following) -> bool:
    return following[:1].isalnum()


def _before_number(following: Following) -> bool:
    return following[:1].isdigit() or re.match(r"[IVX]+\b", following) is not None


def _before_reference(following: Following) -> bool:
    """After a single letter: "p. 5", "p. ex.", "s. u."."""
    return _before_number(following) or _before_small(following)


def _before_small(following: Following) -> bool:
    return following[:1].islower() or following[:1].isdigit() or following[:1] in tuple(",;:–—-)")


def _before_letter(following: Following) -> bool:
    return _before_small(following) or re.match(r"[^\W\d_]\.", following) is not None


def _before_counted(following: Following) -> bool:
    return _before_small(following) or _NOUNS.match(following) is not None
