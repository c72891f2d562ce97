"""Languages and what each model family calls them."""

from __future__ import annotations

import difflib
import unicodedata
from dataclasses import dataclass

from translator.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language: its ISO 639-1 code, its names, and its code in every model family."""

    code: str
    name: str
    own_name: str
    whisper: str
    m2m100: str
    nllb: str
    firefox: tuple[str, ...]
    """Codes that Firefox's models use or used, the preferred one first."""

    @property
    def spaced(self) -> bool:
        """Whether sentences stand apart by a space."""
        return self.code not in {"zh", "ja"}


# code, English name, own name, NLLB code
_TABLE = """
af Afrikaans|Afrikaans|afr_Latn
ar Arabic|العربية|arb_Arab
az Azerbaijani|azərbaycanca|azj_Latn
be Belarusian|беларуская|bel_Cyrl
bg Bulgarian|български|bul_Cyrl
bn Bengali|বাংলা|ben_Beng
bs Bosnian|bosanski|bos_Latn
ca Catalan|català|cat_Latn
cs Czech|čeština|ces_Latn
cy Welsh|Cymraeg|cym_Latn
da Danish|dansk|dan_Latn
de German|Deutsch|deu_Latn
el Greek|ελληνικά|ell_Grek
en English|English|eng_Latn
es Spanish|español|spa_Latn
et Estonian|eesti|est_Latn
fa Persian|فارسی|pes_Arab
fi Finnish|suomi|fin_Latn
fr French|français|fra_Latn
gl Galician|galego|glg_Latn
gu Gujarati|ગુજરાતી|guj_Gujr
he Hebrew|עברית|heb_Hebr
hi Hindi|हिन्दी|hin_Deva
hr Croatian|hrvatski|hrv_Latn
hu Hungarian|magyar|hun_Latn
hy Armenian|հայերեն|hye_Armn
id Indonesian|Bahasa Indonesia|ind_Latn
is Icelandic|íslenska|isl_Latn
it Italian|italiano|ita_Latn
ja Japanese|日本語|jpn_Jpan
jv Javanese|Basa Jawa|jav_Latn
ka Georgian|ქართული|kat_Geor
kk Kazakh|қазақ тілі|kaz_Cyrl
km Khmer|ខ្មែរ|khm_Khmr
kn Kannada|ಕನ್ನಡ|kan_Knda
ko Korean|한국어|kor_Hang
lt Lithuanian|lietuvių|lit_Latn
lv Latvian|latviešu|lvs_Latn
mk Macedonian|македонски|mkd_Cyrl
ml Malayalam|മലയാളം|mal_Mlym
mr Marathi|मराठी|mar_Deva
ms Malay|Bahasa Melayu|zsm_Latn
my Burmese|မြန်မာ|mya_Mymr
ne Nepali|नेपाली|npi_Deva
nl Dutch|Nederlands|nld_Latn
no Norwegian|norsk|nob_Latn
pa Punjabi|ਪੰਜਾਬੀ|pan_Guru
pl Polish|polski|pol_Latn
pt Portuguese|português|por_Latn
ro Romanian|română|ron_Latn
ru Russian|русский|rus_Cyrl
sk Slovak|slovenčina|slk_Latn
sl Slovenian|slovenščina|slv_Latn
sq Albanian|shqip|als_Latn
sr Serbian|српски|srp_Cyrl
sv Swedish|svenska|swe_Latn
sw Swahili|Kiswahili|swh_Latn
ta Tamil|தமிழ்|tam_Taml
th Thai|ไทย|tha_Thai
tl Filipino|Filipino|tgl_Latn
tr Turkish|Türkçe|tur_Latn
uk Ukrainian|українська|ukr_Cyrl
ur Urdu|اردو|urd_Arab
vi Vietnamese|Tiếng Việt|vie_Latn
zh Chinese|中文|zho_Hans
"""
_WHISPER = {"jv": "jw"}
_FIREFOX = {"no": ("nb", "no"), "zh": ("zh", "zh-Hans")}
_OTHER_NAMES = {
    "bangla": "bn",
    "bokmål": "no",
    "brazilian": "pt",
    "brazilian portuguese": "pt",
    "castilian": "es",
    "farsi": "fa",
    "fil": "tl",
    "flemish": "nl",
    "in": "id",
    "iw": "he",
    "jw": "jv",
    "mandarin": "zh",
    "nb": "no",
    "simplified chinese": "zh",
    "tagalog": "tl",
}


def _read_table() -> tuple[Language, ...]:
    languages = []
    for line in _TABLE.strip().splitlines():
        code, _, names = line.partition(" ")
        name, own_name, nllb = names.split("|")
        languages.append(
            Language(
                code=code,
                name=name,
                own_name=own_name,
                whisper=_WHISPER.get(code, code),
                m2m100=code,
                nllb=nllb,
                firefox=_FIREFOX.get(code, (code,)),
            )
        )
    return tuple(languages)


def _plain(text: str) -> str:
    """Case folded, without accents on Latin letters, for comparing names."""
    letters = unicodedata.normalize("NFD", text.strip().casefold())
    return "".join(letter for letter in letters if not "\u0300" <= letter <= "\u036f")


LANGUAGES = _read_table()
"""Every language that can be asked for, by code."""

_BY_NAME = {
    **{_plain(name): code for name, code in _OTHER_NAMES.items()},
    **{_plain(key): one.code for one in LANGUAGES for key in (one.code, one.name, one.own_name, one.nllb)},
}
_BY_CODE = {one.code: one for one in LANGUAGES}


def find_language(text: str) -> Language:
    """The language with this code or name: "pt", "pt-BR", "pt_PT", "German", "português", "deu_Latn".

    Raises InputError("unknown-language"), with the nearest names as the remedy.
    """
    wanted = _plain(text)
    code = _BY_NAME.get(wanted)
    if code is None:
        stem = wanted.replace("_", "-").partition("-")[0]
        code = _BY_NAME.get(stem) if 2 <= len(stem) <= 3 else None
    if code is not None:
        return _BY_CODE[code]
    near = difflib.get_close_matches(wanted, _BY_NAME, n=3, cutoff=0.6)
    known = {_BY_CODE[_BY_NAME[name]].code: _BY_CODE[_BY_NAME[name]].name for name in near}
    nearest = ", ".join(f"{name} ({code})" for code, name in known.items())
    raise InputError(
        "unknown-language",
        f"The language '{text}' is unknown.",
        f"Did you mean {nearest}?" if nearest else "Give a code such as 'en' or a name such as 'German'.",
    )
