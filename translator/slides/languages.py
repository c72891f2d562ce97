"""Tesseract's names of languages."""

from __future__ import annotations

from translator.errors import SetupError

CODES = {
    "ar": "ara",
    "bg": "bul",
    "ca": "cat",
    "cs": "ces",
    "da": "dan",
    "de": "deu",
    "el": "ell",
    "en": "eng",
    "es": "spa",
    "et": "est",
    "fa": "fas",
    "fi": "fin",
    "fr": "fra",
    "he": "heb",
    "hi": "hin",
    "hr": "hrv",
    "hu": "hun",
    "id": "ind",
    "is": "isl",
    "it": "ita",
    "ja": "jpn",
    "ko": "kor",
    "lt": "lit",
    "lv": "lav",
    "nb": "nor",
    "nl": "nld",
    "no": "nor",
    "pl": "pol",
    "pt": "por",
    "ro": "ron",
    "ru": "rus",
    "sk": "slk",
    "sl": "slv",
    "sr": "srp",
    "sv": "swe",
    "tr": "tur",
    "uk": "ukr",
    "vi": "vie",
    "zh": "chi_sim",
}
"""Tesseract's name of a language, by ISO 639-1 code."""
OTHER_ALPHABETS = frozenset({"bul", "ell", "hin", "rus", "srp", "ukr"})
"""Languages that are read together with English, where its data is there: names and code are in Latin letters."""
SCRIPTS_APART = frozenset({"ara", "chi_sim", "fas", "heb", "jpn", "kor"})
"""Languages that are read by themselves: together, English takes their letters for its own. It is asked about what
they are not sure of.
"""


SCRIPTS = {
    "Arabic": ("ara", "fas"),
    "Cyrillic": ("rus", "ukr", "bul", "srp"),
    "Devanagari": ("hin",),
    "Greek": ("ell",),
    "Han": ("chi_sim", "jpn"),
    "Hangul": ("kor",),
    "Hebrew": ("heb",),
    "Hiragana": ("jpn",),
    "Japanese": ("jpn",),
    "Katakana": ("jpn",),
    "Korean": ("kor",),
    "Latin": ("eng",),
}
"""Languages that are tried for a script, by Tesseract's name of it, the likeliest first."""


def tesseract_code(language: str) -> str:
    """Tesseract's name of a language like "pt" or "pt-BR". Raises SetupError for one that it cannot read."""
    code = CODES.get(language.lower().split("-")[0])
    if code is None:
        raise SetupError(
            "no-tesseract-language", f"Slides in {language!r} cannot be read.", f"Choose one of: {', '.join(CODES)}."
        )
    return code
