"""How each model family is told the languages."""

import importlib

import pytest

from translator.errors import SetupError
from translator.translation.language_tokens import FAMILIES, LanguageTokens, find_language_tokens
from translator.translation.languages import LANGUAGES, find_language

EN, PT, NS = (find_language(code) for code in ("en", "pt", "nso"))


@pytest.mark.parametrize(
    ("vocabulary", "shallow", "tokens"),
    [
        ({"__en__", "__pt__"}, False, LanguageTokens(source="__en__", target="__pt__", knows_both=True)),
        ({"__en__", "__pt__"}, True, LanguageTokens(source="__pt__", knows_both=True)),
        ({"eng_Latn", "por_Latn"}, False, LanguageTokens(source="eng_Latn", target="por_Latn", knows_both=True)),
        ({"eng_Latn", "por_Latn"}, True, LanguageTokens(source="eng_Latn", target="por_Latn", knows_both=True)),
        ({"en_XX", "pt_XX"}, False, LanguageTokens(source="en_XX", target="pt_XX", knows_both=True)),
        ({"<2en>", "<2pt>"}, False, LanguageTokens(source="<2pt>", knows_both=True)),
        ({">>por<<", ">>spa<<"}, False, LanguageTokens(source=">>por<<")),
        ({">>pt<<"}, False, LanguageTokens(source=">>pt<<")),
        ({"▁the"}, False, LanguageTokens()),
    ],
)
def test_each_family_is_told_the_languages_in_its_way(
    vocabulary: set[str], shallow: bool, tokens: LanguageTokens
) -> None:
    assert find_language_tokens(frozenset(vocabulary), EN, PT, where="here", shallow=shallow) == tokens


@pytest.mark.parametrize(
    ("vocabulary", "lacking"),
    [
        ({"__en__"}, "Portuguese"),
        ({"__en__", "__fr__"}, "Portuguese"),
        ({"eng_Latn", "deu_Latn"}, "Portuguese"),
        ({"<2en>"}, "Portuguese"),
        ({"pt_XX"}, "English"),
        ({">>spa<<"}, "Portuguese"),
    ],
)
def test_a_language_that_is_lacking_is_named(vocabulary: set[str], lacking: str) -> None:
    with pytest.raises(SetupError, match=lacking) as caught:
        find_language_tokens(frozenset(vocabulary), EN, PT, where="in a folder")
    assert caught.value.code == "no-translation-model"
    assert "in a folder" in caught.value.text


@pytest.mark.parametrize(
    ("code", "vocabulary", "token"),
    [
        ("zh", {">>cmn_Hant<<", ">>cmn_Hans<<", ">>cmn<<"}, ">>cmn_Hans<<"),
        ("zh", {">>cmn<<", ">>yue<<"}, ">>cmn<<"),
        ("zh", {">>zho<<"}, ">>zho<<"),
        ("zh-Hant", {">>cmn_Hans<<", ">>cmn_Hant<<"}, ">>cmn_Hant<<"),
        ("yue", {">>cmn_Hans<<", ">>yue_Hant<<"}, ">>yue_Hant<<"),
        ("sr", {">>srp_Latn<<", ">>srp_Cyrl<<"}, ">>srp_Cyrl<<"),
        ("ar", {">>arb<<"}, ">>arb<<"),
        ("ar", {">>ara<<"}, ">>ara<<"),
        ("la", {">>lat_Latn<<"}, ">>lat_Latn<<"),
    ],
)
def test_opus_mt_is_told_the_script_where_it_writes_several(code: str, vocabulary: set[str], token: str) -> None:
    assert find_language_tokens(frozenset(vocabulary), EN, find_language(code), where="here") == LanguageTokens(
        source=token
    )


@pytest.mark.parametrize("token", [">>cmn_Hans<<", ">>cmn<<", ">>zho<<"])
def test_another_script_is_not_taken_for_the_one_that_is_wanted(token: str) -> None:
    with pytest.raises(SetupError, match="Traditional Chinese"):
        find_language_tokens(frozenset({token}), EN, find_language("zh-Hant"), where="here")


def test_families_use_their_own_codes() -> None:
    assert FAMILIES["M2M100"].token(NS) == "__ns__"
    assert FAMILIES["MADLAD-400"].token(NS) == "<2nso>"
    assert FAMILIES["NLLB"].token(NS) == "nso_Latn"
    assert FAMILIES["mBART-50"].token(NS) is None


def test_mbarts_codes_are_those_that_transformers_lists() -> None:
    theirs = set(importlib.import_module("transformers.models.mbart50.tokenization_mbart50").FAIRSEQ_LANGUAGE_CODES)
    assert {FAMILIES["mBART-50"].token(language) for language in LANGUAGES} - {None} == theirs


def test_every_language_of_the_table_has_its_token_or_none() -> None:
    for family, codes in (("M2M100", "m2m100"), ("SMaLL-100", "m2m100"), ("MADLAD-400", "madlad"), ("NLLB", "nllb")):
        for language in LANGUAGES:
            assert (FAMILIES[family].token(language) is None) == (getattr(language, codes) is None)
