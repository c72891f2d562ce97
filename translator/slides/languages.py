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
OTHER_SCRIPTS = frozenset({"ara", "bul", "chi_sim", "ell", "fas", "heb", "hin", "jpn", "kor", "rus", "srp", "ukr"})
"""Languages beside which English is read too, where its data is there: names and code are in Latin letters."""


def tesseract_code(language: str) -> str:
    """Tesseract's name of a language like "pt" or "pt-BR". Raises SetupError for one that it cannot read."""
    code = CODES.get(language.lower().split("-")[0])
    if code is None:
        raise SetupError(
            "no-tesseract-language", f"Slides in {language!r} cannot be read.", f"Choose one of: {', '.join(CODES)}."
        )
    return code
