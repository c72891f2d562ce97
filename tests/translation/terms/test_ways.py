"""The ways to ask for a text with its terms."""

from translator.translation.terms.renderings import Rendering
from translator.translation.terms.ways import ways

MODEL = Rendering("soil water model", "modelo de água do solo")
NAME = Rendering("Indus", "Indus", name=True)
TEXT = "The Soil Water model of Indus"
SPANS = [(4, 20, MODEL), (24, 29, NAME)]


def asked(*, missing: list[Rendering], source: str = "en", line: bool = False) -> list[str]:
    return [text for text, _ in ways(TEXT, SPANS, missing, lambda one, _: one.target, source, line=line)]


def test_a_text_is_asked_for_in_small_letters_then_with_its_terms() -> None:
    assert asked(missing=[MODEL]) == ["The soil water model of Indus", "The modelo de água do solo of Indus"]


def test_a_name_is_also_held_by_made_up_ones() -> None:
    assert asked(missing=[NAME]) == [
        "The soil water model of Indus",
        "The modelo de água do solo of Indus",
        *(f"The modelo de água do solo of {name}" for name in ("XQ2", "ZX2", "Q02")),
    ]
    *_, (_, back) = ways(TEXT, SPANS, [NAME], lambda one, _: one.target, "en", line=False)
    assert back == [("Q02", "Indus"), ("modelo de água do solo", "modelo de água do solo")]


def test_the_nouns_of_german_and_abbreviations_keep_their_capitals() -> None:
    assert asked(missing=[MODEL], source="de") == ["The modelo de água do solo of Indus"]
    spans = [(0, 12, Rendering("dna sequence", "sequência de DNA"))]
    text, *_ = ways("DNA Sequence", spans, [spans[0][2]], lambda one, _: one.target, "en", line=False)
    assert text == ("DNA sequence", [])


def test_a_short_line_is_asked_for_as_a_phrase() -> None:
    spans = [(6, 21, Rendering("food production", "produção de alimentos"))]
    made = ways("Other food production", spans, [spans[0][2]], lambda one, _: one.target, "en", line=True)
    assert [text for text, _ in made] == ["the other food production", "Other produção de alimentos"]
