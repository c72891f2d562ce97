"""Languages and what each model family calls them."""

from __future__ import annotations

import difflib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import langcodes
from langcodes.data_dicts import LIKELY_SUBTAGS
from language_data.names import load_trie, normalize_name
from language_data.util import data_filename

from translator.errors import InputError
from translator.translation.language_table import FIREFOX, OTHER_NAMES, TABLE

_MACROLANGUAGES = {"yue": "zh"}
"""Macrolanguages of ISO 639-3 that CLDR does not count as one."""
_NEAR = 9
"""How far, in CLDR's measure, a tag may be from a language that is taken for it: "de-AT" is at 5, "gsw" at 8."""

_LANGUAGE = ("ภาษา", "bahasa ")
"""What stands before the name of any language, in Thai and in Malay."""
_RIGHT_TO_LEFT = frozenset({"Adlm", "Arab", "Hebr", "Nkoo", "Syrc", "Thaa"})
"""Scripts that are written so, of languages in the table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language: its BCP 47 code, its names, and its code in every model family (None: the family lacks it)."""

    code: str
    name: str
    own_name: str
    whisper: str | None
    m2m100: str | None
    """SMaLL-100's too."""
    nllb: str | None
    madlad: str | None
    firefox: tuple[str, ...]
    """Codes that Firefox's models use or used, the preferred one first."""

    @property
    def spaced(self) -> bool:
        """Whether sentences stand apart by a space."""
        return self.code not in {"zh", "zh-Hant", "yue", "ja"}


def _read_table() -> tuple[Language, ...]:
    languages = []
    for line in TABLE.strip().splitlines():
        code, _, rest = line.partition(" ")
        name, own_name, *codes = rest.split("|")
        whisper, m2m100, nllb, madlad = (None if one == "-" else code if one == "=" else one for one in codes)
        languages.append(
            Language(
                code=code,
                name=name,
                own_name=own_name,
                whisper=whisper,
                m2m100=m2m100,
                nllb=nllb,
                madlad=madlad,
                firefox=FIREFOX.get(code, (code,)),
            )
        )
    return tuple(languages)


def plain(text: str) -> str:
    """Case folded, without accents on Latin letters or a hamza on Arabic ones, for comparing names."""
    letters = unicodedata.normalize("NFD", text.strip().casefold())
    return "".join(
        letter for letter in letters if not ("\u0300" <= letter <= "\u036f" or "\u0653" <= letter <= "\u0655")
    )


LANGUAGES = _read_table()
"""Every language that can be asked for, by code."""

_BY_CODE = {one.code: one for one in LANGUAGES}
_CODES = tuple(_BY_CODE)
_BY_NAME = {
    **{plain(key): one.code for one in LANGUAGES for key in (one.whisper, one.m2m100, one.madlad) if key},
    **{plain(key): one.code for one in LANGUAGES for key in (one.nllb, *one.firefox) if key},
    **{plain(name): code for name, code in OTHER_NAMES.items()},
    **{plain(name): one.code for one in LANGUAGES for name in (one.own_name, one.name)},
    **{plain(one.code): one.code for one in LANGUAGES},
}
_NAMES_OF: dict[str, tuple[str, ...]] = {}
for _name, _code in _BY_NAME.items():
    _NAMES_OF[_code] = (*_NAMES_OF.get(_code, ()), _name)


def names_of(code: str) -> tuple[str, ...]:
    """What the table calls the language with this code, compared as `plain` has it: names, and codes of families."""
    return _NAMES_OF.get(code, ())


def find_language(text: str) -> Language:
    """The language with this tag or name: "pt", "pt-BR", "zh-TW", "German", "português", "allemand", "deu_Latn".

    Names are understood in every language that CLDR has them in; a tag with a region or a script is taken for the
    nearest language. Raises InputError("unknown-language"), with the nearest names as the remedy.
    """
    wanted = plain(text)
    code = _BY_NAME.get(wanted) or _by_tag(text.strip()) or _by_any_name(text.strip())
    if code is not None:
        return _BY_CODE[code]
    near = difflib.get_close_matches(wanted, _BY_NAME, n=3, cutoff=0.6)
    codes = _spoken_in(text.strip()) or [_BY_NAME[name] for name in near]
    known = {code: _BY_CODE[code].name for code in codes}
    nearest = ", ".join(f"{name} ({code})" for code, name in known.items())
    raise InputError(
        "unknown-language",
        f"The language '{text}' is unknown.",
        f"Did you mean {nearest}?" if nearest else "Give a code such as 'en' or a name such as 'German'.",
    )


def _spoken_in(region: str) -> list[str]:
    """The code of what most speak in a region with this ISO code, which is often taken for that of the language ("jp");
    none where it is no region.
    """
    spoken = LIKELY_SUBTAGS.get(f"und-{region.upper()}", "").partition("-")[0]
    return [spoken] if spoken in _BY_CODE else []


def tag_of(text: str) -> str | None:
    """The BCP 47 tag of what is named, with its region or script: "pt-PT" for "pt_PT" and "European Portuguese"; None
    where neither a tag nor a name of CLDR's is.
    """
    tag = text.strip().replace("_", "-")
    try:
        return langcodes.standardize_tag(tag) if langcodes.tag_is_valid(tag) else langcodes.find(text).to_tag()
    except LookupError:
        return None


def recognised(text: str) -> str:
    """Whisper's code of the language with this tag or name. Raises InputError for one that it does not recognise."""
    language = find_language(text)
    if language.whisper is None:
        raise InputError(
            "not-recognised",
            f"Whisper does not recognise {language.name}.",
            "Give --from auto to have the nearest language tried, or another language.",
        )
    return language.whisper


def are_kin(one: Language, other: Language) -> bool:
    """Whether two languages count as one, written or spoken otherwise: Chinese, Traditional Chinese and Cantonese."""
    return _macrolanguage(one.code) == _macrolanguage(other.code)


def _macrolanguage(code: str) -> str:
    return _MACROLANGUAGES.get(code) or str(langcodes.Language.get(code).prefer_macrolanguage().language)


def is_right_to_left(code: str) -> bool:
    """Whether the language with this code is written from right to left; no for one that is unknown."""
    return code in _BY_CODE and langcodes.Language.get(code).maximize().script in _RIGHT_TO_LEFT


def languages_in(pair: str) -> tuple[Language, Language] | None:
    """The two languages of a pair such as "en-pt", "zh-Hant-en" or "German-English".

    None where it does not name two, or names a group in capitals, as OPUS-MT's models do: "en-ROMANCE".
    """
    parts = pair.split("-")
    if any(part.isupper() and len(part) > len("por") for part in parts):
        return None
    for cut in range(1, len(parts)):
        try:
            return find_language("-".join(parts[:cut])), find_language("-".join(parts[cut:]))
        except InputError:
            continue
    return None


def _by_tag(tag: str) -> str | None:
    """The code of the nearest language to a BCP 47 tag."""
    if not tag or not langcodes.tag_is_valid(tag):
        return None
    code, _ = langcodes.closest_match(langcodes.standardize_tag(tag), _CODES, max_distance=_NEAR)
    return code if code in _BY_CODE else None


def _by_any_name(name: str) -> str | None:
    """The code of the language with this name in some language, which more words may follow: "Hakka Chinese"."""
    if any("\ud800" <= letter <= "\udfff" for letter in name):  # bytes that are no text in this locale
        return None
    name = next((name[len(word) :] for word in _LANGUAGE if name.casefold().startswith(word)), name)
    lookup = normalize_name(name)
    known = _names().prefixes(lookup)  # the longest is the last
    if not known or lookup.removeprefix(known[-1])[:1].strip():
        return None
    try:
        return _by_tag(langcodes.find(name).to_tag())
    except LookupError:
        return None


@lru_cache(maxsize=1)
def _names() -> Any:
    """CLDR's names of languages, which langcodes also finds where they are only how a word begins."""
    return load_trie(data_filename("trie/und/name_to_language.marisa"))
