"""An amount stays what it is: the figure as the language writes it, the currency as it was."""

import pytest

from translator.translation.terms.money import amounts_in, is_exchanged, is_paid, named_in


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("It is €1.000 a month.", ["€1.000"]),
        ("It is € 1.000 or 5 USD.", ["€ 1.000", "5 USD"]),
        ("1.234,56 EUR, and R$ 50 each", ["1.234,56 EUR", "R$ 50"]),
        ("$3.5 million, US$2 and ¥500", ["$3.5", "US$2", "¥500"]),
        ("5 euros, figure 3, A$5 and 20 CHFs", []),
    ],
)
def test_amounts_have_the_sign_or_the_code_of_a_currency(text: str, amounts: list[str]) -> None:
    assert [text[start:end] for start, end in amounts_in(text)] == amounts


@pytest.mark.parametrize(
    ("amount", "output", "target"),
    [
        ("€1.000", "Custa €1.000.", "pt"),
        ("€1.000", "Custa 1.000 euros.", "pt"),
        ("€1.000", "It is €1,000.", "en"),
        ("£1,000", "Custa £1.000.", "pt"),
        ("£1,000", "Custa 1000 libras.", "pt"),
        ("$3.5", "US $ 3,5 milhões", "pt"),
        ("$1,000", "1.000 dólares", "pt"),
        ("€2.5", "Lucro de 2,5 mil milhões de euros", "pt"),
        ("¥5000", "5000 円です", "ja"),
        ("5 EUR", "5 €", "de"),
    ],
)
def test_an_amount_may_be_written_as_the_language_does(amount: str, output: str, target: str) -> None:
    assert is_paid(amount, output, target)


@pytest.mark.parametrize(
    ("amount", "output", "target"),
    [
        ("€1.000", "Custa R$ 1,000.", "pt"),
        ("€1.000", "Custa 1,000 euros.", "pt"),
        ("£1,000", "Custa 1.000 euros.", "pt"),
        ("£1,000", "It is £1.000.", "en"),
        ("¥5000", "Isso é 5000.", "pt"),
        ("$50", "Custa R$50.", "pt"),
        ("$50", "Custa R$ 50.", "pt"),
        ("€500", "500 dólares e 3 euros", "pt"),
        ("$50", "Custa $500.", "pt"),
        ("$1.5", "Custa $15.", "pt"),
    ],
)
def test_another_currency_and_another_figure_are_no_translation(amount: str, output: str, target: str) -> None:
    assert not is_paid(amount, output, target)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("It costs 20 dollars, or 1.5 euros.", ["$20", "€1.5"]),
        ("São 1.000 reais e 50 francos.", ["R$1.000", "CHF 50"]),
        ("20 pounds of flour, 3 million dollars, 20 Swiss francs, 5 eurosceptics", []),
    ],
)
def test_amounts_with_a_name_have_a_sign_too(text: str, amounts: list[str]) -> None:
    assert [signed for _, _, signed in named_in(text)] == amounts


@pytest.mark.parametrize("output", ["Custa 20 reais.", "Custa 20 €.", "Custa 20 libras."])
def test_an_amount_in_another_currency_only_is_exchanged(output: str) -> None:
    assert is_exchanged("20 dollars", output, "pt")


@pytest.mark.parametrize("output", ["Custa 20 dólares.", "Custa $20, 20 € ou mais.", "Custa 20 डॉलर.", "Custa pouco."])
def test_an_amount_in_its_own_currency_or_in_one_that_is_not_known_is_not(output: str) -> None:
    assert not is_exchanged("20 dollars", output, "pt")
    assert not is_exchanged("20 apples", "20 euros", "pt")
