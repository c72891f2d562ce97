"""What is shown of a sentence while it grows."""

from collections.abc import Sequence

import pytest

from translator.translation.reading import Growing


def shown(*translations: str) -> list[str]:
    """What is shown after each translation."""
    growing, states = Growing(), []
    for translation in translations:
        growing = growing.after(translation)
        states.append(growing.shown)
    return states


@pytest.mark.parametrize(
    ("translations", "states"),
    [
        (["um dois três", "um dois três quatro", "um dois três quatro cinco"], ["", "", "um dois três"]),
        (["um dois"] * 3, ["", "", ""]),  # its last words are hidden
        (["um dois três"] * 3, ["", "", "um"]),
        (["um dois três", "um dois quatro", "um cinco seis sete"], ["", "", "um"]),
        (["um dois três", "nada", "um dois três"], ["", "", ""]),
    ],
)
def test_only_what_three_translations_agree_on_is_shown(translations: Sequence[str], states: Sequence[str]) -> None:
    assert shown(*translations) == states


def test_what_is_shown_stays_though_translations_come_out_otherwise() -> None:
    once = ["um dois três quatro"] * 3
    assert shown(*once, *["outra coisa bem diferente disto"] * 3)[-1] == "um dois"
    assert shown(*once, "um")[-1] == "um dois"
    assert shown(*once, *["um dois três quatro cinco"] * 3)[-1] == "um dois três"


def test_without_spaces_letters_count() -> None:
    assert shown(*["我们今天谈谈注意力"] * 3)[-1] == "我们今天谈"
    assert shown(*["我们用BERT模型很好"] * 3)[-1] == "我们用BERT"


def test_thai_grows_by_its_letters_not_by_its_phrases() -> None:
    phrase = "วันนี้เราจะพูดถึงการแปลภาษา"
    assert phrase.startswith(shown(*[phrase] * 3)[-1])
    assert len(shown(*[phrase] * 3)[-1]) > len(phrase) / 2
