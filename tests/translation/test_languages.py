import pytest

from translator.errors import InputError
from translator.translation.languages import LANGUAGES, find_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("pt", "pt"),
        ("pt-BR", "pt"),
        ("pt_PT", "pt"),
        (" PT ", "pt"),
        ("German", "de"),
        ("português", "pt"),
        ("portugues", "pt"),
        ("日本語", "ja"),
        ("zh-Hans", "zh"),
        ("nb", "no"),
        ("deu_Latn", "de"),
        ("farsi", "fa"),
    ],
)
def test_codes_and_names_are_found(text: str, code: str) -> None:
    assert find_language(text).code == code


def test_every_language_is_found_by_all_it_is_called() -> None:
    for language in LANGUAGES:
        for text in (language.code, language.name, language.own_name, language.nllb):
            assert find_language(text) == language


def test_codes_of_the_families() -> None:
    norwegian = find_language("Norwegian")
    assert (norwegian.whisper, norwegian.m2m100, norwegian.nllb, norwegian.firefox) == (
        "no",
        "no",
        "nob_Latn",
        ("nb", "no"),
    )
    assert find_language("Javanese").whisper == "jw"


def test_an_unknown_language_suggests_the_nearest() -> None:
    with pytest.raises(InputError) as caught:
        find_language("Portugese")
    assert caught.value.code == "unknown-language"
    assert "Portuguese (pt)" in caught.value.remedy


@pytest.mark.parametrize("text", ["", "klingon", "xx", "port-land"])
def test_nothing_near_explains_what_to_give(text: str) -> None:
    with pytest.raises(InputError) as caught:
        find_language(text)
    assert caught.value.remedy
