"""How words of a language change with number and gender, so that a term is found in a translation. Pure."""

from __future__ import annotations

import re

from translator.scripts import IN_WORD
from translator.translation.terms.agreement import AGREEING, INFINITIVES

ENDINGS = {
    "pt": "/s/es o/os/a/as ão/ões/ãos/ães/ã/ãs al/ais el/eis/éis il/is/eis ol/óis ul/uis m/ns or/ores/ora/oras"
    " ês/eses/esa/esas",
    "es": "/s/es o/os/a/as ón/ones án/anes ín/ines z/ces or/ores/ora/oras és/eses/esa/esas",
    "fr": "/s/x/e/es al/aux/ale/ales el/els/elle/elles en/ens/enne/ennes f/fs/ve/ves eur/eurs/euse/euses/rice/rices"
    " eux/euse/euses er/ers/ère/ères",
    "it": "o/a/i/e io/ia/i/ie co/ca/ci/chi/che go/ga/gi/ghi/ghe tore/tori/trice/trici",
    "en": "/s/es/ed/ing e/es/ed/ing y/ies/ied/ying is/es f/ves fe/ves x/ces um/a us/i",
}
"""By language, endings of which a word that has one may have each other. To add a language, add a line here."""

_OF = {
    "pt": r"d[eao]s?",
    "gl": r"d[eao]s?",
    "es": r"de(?:l|\s+la|\s+los|\s+las)?",
    "fr": r"d(?:e|u|es|e\s+la)",
    "it": r"d(?:i|el|ello|ella|ei|egli|elle)",
}
"""By language, what stands for "of", without and with an article."""


def joining(word: str, language: str) -> str | None:
    """A pattern for a word that stands for "of", with an article or without; None for another word."""
    of = _OF.get(language)
    return of if of and re.fullmatch(of, word) else None


def inflected(word: str, language: str = "") -> str:
    """A pattern for a word in its inflections: by the `ENDINGS` of its language, or with other last letters where those
    are not known, and where it is a verb. A name has none.
    """
    if len(word) < 5 or word != word.lower():
        return re.escape(word) + (rf"{IN_WORD}?" if len(word) > 2 and word == word.lower() else "")
    if language not in ENDINGS or (language in AGREEING and INFINITIVES.fullmatch(word)):
        kept = max(4, len(word) - 2)
        return re.escape(word[:kept]) + rf"{IN_WORD}{{0,4}}"
    forms = {word}
    for group in ENDINGS[language].split(" "):
        endings = group.split("/")
        forms |= {word.removesuffix(old) + new for old in endings if word.endswith(old) for new in endings}
    return f"(?:{'|'.join(map(re.escape, sorted(forms)))})"


def takes_s(word: str, language: str) -> bool:
    """Whether the plural of a word in small letters is surely the word and an "s"."""
    return (
        language in {"pt", "gl", "es", "fr"}
        and re.fullmatch(r"[^\W\d_]+(?:a|e|(?<!ã)o)", word) is not None
        and word.islower()
    )
