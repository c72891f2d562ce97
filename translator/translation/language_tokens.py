"""Language tokens: how models of several languages are told which ones are meant.

A token stands before the source text, before the target text, or before both, depending on the model family. There is
one entry for each family; the codes that it has for languages are in the table of languages.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

import langcodes

from translator.errors import SetupError
from translator.translation.languages import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageTokens:
    """The tokens before the source text and before the target text; None for no token.

    `knows_both` is whether the vocabulary tells that the model knows both languages; that of a single pair does not.
    """

    source: str | None = None
    target: str | None = None
    knows_both: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A model family, recognised by `sign`, a token of its vocabulary.

    `token` gives the token of a language, None for one that the family lacks; `tokens` those of a source and a target.
    A `shallow` family has a decoder with fewer layers than its encoder: only that tells SMaLL-100 from M2M100.
    """

    sign: str
    token: Callable[[Language], str | None]
    tokens: Callable[[str, str], LanguageTokens]
    shallow: bool | None = None


def _between(code: str | None, before: str, after: str) -> str | None:
    return None if code is None else f"{before}{code}{after}"


_MBART_CODES = """
ar_AR cs_CZ de_DE en_XX es_XX et_EE fi_FI fr_XX gu_IN hi_IN it_IT ja_XX kk_KZ ko_KR lt_LT lv_LV my_MM ne_NP nl_XX ro_RO
ru_RU si_LK tr_TR vi_VN zh_CN af_ZA az_AZ bn_IN fa_IR he_IL hr_HR id_ID ka_GE km_KH mk_MK ml_IN mn_MN mr_IN pl_PL ps_AF
pt_XX sv_SE sw_KE ta_IN te_IN th_TH tl_XX uk_UA ur_PK xh_ZA gl_ES sl_SI
"""
"""What mBART-50 calls its languages."""
_MBART = {code[:2]: code for code in _MBART_CODES.split()}

FAMILIES = {
    "SMaLL-100": Family(
        sign="__en__",
        shallow=True,
        token=lambda language: _between(language.m2m100, "__", "__"),
        tokens=lambda source, target: LanguageTokens(source=target, knows_both=True),
    ),
    "M2M100": Family(
        sign="__en__",
        shallow=False,
        token=lambda language: _between(language.m2m100, "__", "__"),
        tokens=lambda source, target: LanguageTokens(source=source, target=target, knows_both=True),
    ),
    "NLLB": Family(
        sign="eng_Latn",
        token=lambda language: language.nllb,
        tokens=lambda source, target: LanguageTokens(source=source, target=target, knows_both=True),
    ),
    "mBART-50": Family(
        sign="pt_XX",
        token=lambda language: _MBART.get(language.code),
        tokens=lambda source, target: LanguageTokens(source=source, target=target, knows_both=True),
    ),
    "MADLAD-400": Family(
        sign="<2en>",
        token=lambda language: _between(language.madlad, "<2", ">"),
        tokens=lambda source, target: LanguageTokens(source=target, knows_both=True),
    ),
}
"""To add a family of many languages: add a line here, and its codes to the table of languages."""


_SPOKEN = {"zho": "cmn"}
"""Languages that OPUS-MT calls by the one that is spoken most of those that share a name."""


def family_of(vocabulary: Container[str], *, shallow: bool) -> Family | None:
    """The family of many languages whose vocabulary this is, with a `shallow` decoder or not; None for another."""
    return next(
        (family for family in FAMILIES.values() if family.sign in vocabulary and family.shallow in (None, shallow)),
        None,
    )


def find_language_tokens(
    vocabulary: frozenset[str], source: Language, target: Language, *, where: str, shallow: bool = False
) -> LanguageTokens:
    """How a model is told both languages; `where` is what it is called in an error.

    An OPUS-MT model into several languages has tokens such as ">>por<<"; one of a single pair is told nothing.
    Raises SetupError("no-translation-model") where the model lacks one of them.
    """
    family = family_of(vocabulary, shallow=shallow)
    if family is not None:
        before, after = (_token_of(family, vocabulary, language, where) for language in (source, target))
        return family.tokens(before, after)
    if any(token.startswith(">>") and token.endswith("<<") for token in vocabulary):
        tokens = [f">>{code}<<" for code in _opus_codes(target)]
        found = next((token for token in tokens if token in vocabulary), None)
        if found is None:
            raise _lacks(target, where)
        return LanguageTokens(source=found)
    return LanguageTokens()


def _token_of(family: Family, vocabulary: Container[str], language: Language, where: str) -> str:
    token = family.token(language)
    if token is None or token not in vocabulary:
        raise _lacks(language, where)
    return token


def _opus_codes(language: Language) -> Sequence[str]:
    """What OPUS-MT models call a language: ISO 639-1 or 639-3, of the family or of the one language, with its script or
    without. One that is asked for in a script is none without it.
    """
    tag = langcodes.Language.get(language.code)
    nllb = language.nllb or ""
    one = _SPOKEN.get(tag.to_alpha3(), nllb[:3])
    names = [name for name in (one, tag.to_alpha3(), tag.language) if name]
    script = nllb[4:] or tag.maximize().script
    return [*(f"{name}_{script}" for name in names), *(() if tag.script else names)]


def _lacks(language: Language, where: str) -> SetupError:
    return SetupError(
        "no-translation-model",
        f"The model {where} does not know {language.name}.",
        "Choose another model or another language.",
    )
