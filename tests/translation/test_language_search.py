"""A language is found while its name is typed."""

import pytest

from translator.translation.language_search import search
from translator.translation.languages import LANGUAGES

ALL: dict[str, tuple[str, ...]] = {one.code: () for one in LANGUAGES}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ger", "de"),
        ("Deu", "de"),
        ("DEUTSCH", "de"),
        ("allemand", "de"),
        ("port", "pt"),
        ("portugues", "pt"),
        ("pt-BR", "pt"),
        ("Brasil", "pt"),
        ("span", "es"),
        ("chi", "zh"),
        ("中文", "zh"),
        ("zh-TW", "zh-Hant"),
        ("traditional", "zh-Hant"),
        ("日本", "ja"),
        ("العربية", "ar"),
        ("zho_Hans", "zh"),
        ("farsi", "fa"),
    ],
)
def test_the_likeliest_is_first(typed: str, code: str) -> None:
    assert search(typed, ALL)[0] == code


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "pt", "ja", "ar", "ru", "hi", "ko", "it", "uk", "pl", "tr"])
def test_three_letters_of_a_common_name_bring_it_among_the_first_three(code: str) -> None:
    (language,) = (one for one in LANGUAGES if one.code == code)
    for name in (language.name, language.own_name):
        for end in range(min(3, len(name)), len(name) + 1):
            assert code in search(name[:end], ALL)[:3], name[:end]


def test_nothing_typed_is_all_in_order_and_what_names_no_language_is_the_nearest() -> None:
    assert search("  ", ALL) == tuple(ALL)
    assert "de" in search("Grmn", ALL)
    assert "pt" in search("Portugise", ALL)
    assert search("xqxqxq", ALL) == ()


def test_only_what_is_offered_is_found_also_by_another_name() -> None:
    assert search("German", {"pt": (), "auto": ("Find it out",)}) == ()
    assert search("find", {"pt": (), "auto": ("Find it out",)}) == ("auto",)
    assert search("المانية", {"de": ("الألمانية",), "pt": ()}) == ("de",)


def test_a_variant_is_found_by_its_tag_or_name_and_the_language_otherwise() -> None:
    called = {"pt": ("Portuguese",), "pt-BR": ("Portuguese (Brazil)",), "pt-PT": ("Portuguese (Portugal)",)}
    assert search("pt_pt", called)[0] == "pt-PT"
    assert search("European Portuguese", called)[0] == "pt-PT"
    assert search("(port", called) == ("pt-PT",)
    assert search("portu", called)[0] == "pt"
    assert search("pt-PT", {"pt": ("Portuguese",)}) == ("pt",)


def test_those_used_before_and_then_those_that_most_models_know_come_first_among_equals() -> None:
    assert search("s", {"es": (), "sd": (), "gag": ("Sagauz",)}) == ("es", "sd", "gag")
    assert search("s", {"es": (), "sd": (), "gag": ("Sagauz",)}, ["gag"]) == ("gag", "es", "sd")
