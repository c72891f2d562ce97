"""Formulas in a text, and whether a translation has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.translation.terms.formulas import formulas_in, is_kept


@pytest.mark.parametrize(
    ("text", "formulas"),
    [
        ("With p < 0.05 the result is significant.", ["p < 0.05"]),
        ("So a² + b² = c² for every triangle.", ["a² + b² = c²"]),
        ("It is > 90 % of all, and n ≥ 30.", ["> 90", "n ≥ 30"]),
        ("We set α = 0.01 and β₁ = 0.9.", ["α = 0.01", "β₁ = 0.9"]),
        ("Light has 3 × 10⁸ m/s, errors 5×10⁻³.", ["3 × 10⁸", "5×10⁻³"]),
        ("It takes 10 µs, the angle is π/4.", ["10 µs", "π/4"]),
        ("We add H₂SO₄ to 50 m².", ["H₂SO₄", "m²"]),
        ("So Var(X) = σ² and f(x) = 2x + 1 is a line.", ["Var(X) = σ²", "f(x) = 2x + 1"]),
        ("The integral ∫ f(x) dx of E = mc^2.", ["∫ f(x)", "E = mc^2"]),
        ("The learning² of words¹ has footnotes.", []),
        ("I think = is a sign, x -> y and a => b.", []),
        ("The batch size = 32 is an option.", ["= 32"]),
        ("It is y=ax^2 here.", ["y=ax^2"]),
        ("面積は3,850 km²で、19 км² и 5 Km²", ["km²", "Km²"]),
    ],
)
def test_formulas_are_found_and_words_are_none(text: str, formulas: list[str]) -> None:
    assert [text[start:end] for start, end in formulas_in(text, "en")] == formulas


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", ["Signature X" + "_" * 60, "a" + "_word" * 60, "a" + "^b" * 60, "x_²" * 60])
def test_a_row_of_underscores_or_powers_is_soon_read(text: str) -> None:
    assert len(list(formulas_in(f"{text}.", "en"))) <= 1


@pytest.mark.timeout(60)
@given(st.text(alphabet="aXy1²_^='-+()[]{}< ", max_size=300))
def test_any_row_of_signs_is_soon_read(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in formulas_in(text, "en"))


def test_greek_letters_are_no_formulas_in_greek() -> None:
    assert not list(formulas_in("Η τάξη ή ο δάσκαλος", "el"))
    assert list(formulas_in("Η τάξη με n = 5", "el")) == [(10, 15)]


@pytest.mark.parametrize(
    ("formula", "output", "kept"),
    [
        ("p < 0.05", "Com p < 0,05 é", True),
        ("p < 0.05", "Com p<0.05 é", True),
        ("p < 0.05", "Com p > 0,05 é", False),
        ("p < 0.05", "Com p < 0,055 é", False),
        ("10 µs", "Leva 10 μs.", True),
        ("10 µs", "Leva 10 s.", False),
        ("x = -1", "Se x = −1, então", True),
        ("m²", "50 m2", False),
        ("Km²", "19 km²", True),
        ("p < 0.05", "結果はp < 0.05で有意です。", True),
        ("p < 0.05", "当p<0.05时结果显著。", True),
        ("p < 0.05", "結果はp < 0.055で有意です。", False),
        ("km²", "面積は3850km²です。", True),
        ("km²", "面积为3850km²。", True),
        ("m²", "面积为3850km²。", False),
        ("10 µs", "처리에는 10µs가 걸립니다.", True),
        ("3 × 10⁸", "速度は3×10⁸です。", True),
        ("3 × 10", "速度は3×10⁸です。", False),
        ("x = 3", "12x = 3", False),
    ],
)
def test_a_translation_may_write_a_formula_with_its_decimal_marks_and_spaces(
    formula: str, output: str, kept: bool
) -> None:
    assert is_kept(formula, output) is kept
