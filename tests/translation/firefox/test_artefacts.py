"""A model's known inventions do not reach the audience."""

import re

import pytest

from translator.translation.firefox.artefacts import ARTEFACTS, translated
from translator.translation.firefox.translator import FirefoxTranslator

INVENTED = "Obrigado por enviar uma edição."


def test_an_invention_is_said_again_in_other_words() -> None:
    model = {"Thank you.": INVENTED, "Thanks.": "Obrigado por uma mensagem.", "Thanks!": "Obrigado!"}
    assert translated("Thank you.", model.__getitem__, "en", "pt") == "Obrigado!"


def test_the_first_rewording_that_works_is_taken() -> None:
    model = {"Thank you for coming.": INVENTED, "Thanks for coming.": "Obrigado por vir."}
    assert translated("Thank you for coming.", model.__getitem__, "en", "pt") == "Obrigado por vir."


def test_what_cannot_be_mended_stays() -> None:
    assert translated("Thank you.", lambda text: INVENTED, "en", "pt") == INVENTED


@pytest.mark.parametrize(("source", "target", "text"), [("en", "pt", "Olá."), ("en", "es", INVENTED)])
def test_all_else_is_translated_once(source: str, target: str, text: str) -> None:
    asked: list[str] = []

    def model(sentence: str) -> str:
        asked.append(sentence)
        return text

    assert translated("Hello.", model, source, target) == text
    assert asked == ["Hello."]


@pytest.mark.models
@pytest.mark.parametrize(
    "text",
    [
        "Thank you.",
        "Thank you for listening.",
        "Thank you, everyone.",
        "Thank you all.",
        "Thank you for the invitation.",
    ],
)
def test_thanks_are_thanks(text: str) -> None:
    (said,) = FirefoxTranslator("en", "pt").translate([text])
    assert re.search("[Oo]brigad", said)
    assert not ARTEFACTS["en", "pt"].invented.search(said)
