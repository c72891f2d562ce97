"""A sentence that was given a term is only taken where nothing but the term changed, and the words around it fit."""

import pytest

from translator.translation.terms.agreement import is_phrase_agreeing, is_term_alone, may_stand_for


@pytest.mark.parametrize(
    ("output", "made", "target"),
    [
        ("É uma pequena rede de alimentação.", "É uma pequena rede feedforward.", "rede feedforward"),
        ("Alinhamento pesos somam um", "Pesos de alinhamento somam um", "pesos de alinhamento"),
        ("A pontuação do BLEU cai.", "A pontuação BLEU cai.", "pontuação BLEU"),
        ("Mais pesos alinhados", "Mais pesos de alinhamento", "pesos de alinhamento"),
        ("A umidade é pouca.", "A água terrestre é pouca.", "água terrestre"),
    ],
)
def test_a_term_may_take_the_place_of_what_fits_as_well(output: str, made: str, target: str) -> None:
    assert is_term_alone(made, output, [target], "pt")


@pytest.mark.parametrize(
    ("output", "made", "target"),
    [
        ("A polícia disse que o corpo parecia frio.", "A polícia disse que a corpo parecia frio.", "corpo"),
        ("O método é novo.", "O abordagem é novo.", "abordagem"),
        ("Os pesos somam.", "Os parâmetro somam.", "parâmetro"),
        ("Nós executamos tarefas.", "Nós realizar tarefas.", "realizar tarefas"),
        ("sacudiu o oeste de Montana", "sacudiu ocidental Montana", "ocidental Montana"),
        ("O corpo parecia ter estado lá.", "O corpo apareceu para ter estado lá.", "corpo apareceu"),
        ("em todo o grupo em qualquer momento", "no grupo inteiro em qualquer momento", "grupo inteiro"),
        ("o último boletim de hoje", "o último boletim", "último boletim"),
    ],
)
def test_a_broken_sentence_is_not_taken(output: str, made: str, target: str) -> None:
    assert not is_term_alone(made, output, [target], "pt")


def test_elsewhere_the_words_around_a_term_only_have_to_stay() -> None:
    assert is_term_alone("The goal is new.", "The objectives is new.", ["goal"], "en")
    assert not is_term_alone("A goal is new.", "The objectives is new.", ["goal"], "en")


def test_words_of_a_term_agree_in_number_with_their_neighbours() -> None:
    assert not is_phrase_agreeing("highest score", "maiores pontuação", "pt")
    assert not is_phrase_agreeing("kicking games", "jogos chutado", "pt")
    assert is_phrase_agreeing("alignment weights", "pesos de alinhamento", "pt")
    assert is_phrase_agreeing("marcar gols", "goals score", "en")


def test_a_name_in_a_term_has_no_number() -> None:
    assert is_phrase_agreeing("indus village model", "modelo Indus Village", "pt")


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("modelo de tempo", "modelo Weather"),
        ("shell Unix", "Unix shell"),
        ("alterações climáticas", "mudanças climáticas"),
    ],
    ids=["the same first word", "the same words", "the same number and gender"],
)
def test_a_phrase_may_stand_where_nothing_around_it_has_to_change(new: str, old: str) -> None:
    assert may_stand_for(new, old, "pt")


@pytest.mark.parametrize(
    ("new", "old", "language"),
    [
        ("modelo de tempo", "modelos climáticos", "pt"),
        ("estresse hídrico", "tensão da água", "pt"),
        ("estresse hídrico", "falta de água", "pt"),
        ("Klimawandel", "Änderung des Klimas", "de"),
        ("alteração anual", "modelo anual novo", "pt"),
        ("de", "modelo", "pt"),
    ],
    ids=[
        "another number",
        "perhaps another gender",
        "an unknown gender",
        "a language with cases",
        "-ção is feminine",
        "no word",
    ],
)
def test_a_phrase_may_not_stand_where_what_is_around_it_may_not_fit(new: str, old: str, language: str) -> None:
    assert not may_stand_for(new, old, language)


def test_words_that_are_known_of_the_term_may_go_with_it() -> None:
    given = "o modelo Indus Village", "o modelo da aldeia indus", ["modelo Indus Village"], "pt"
    assert not is_term_alone(*given)
    assert is_term_alone(*given, ["indus", "village", "aldeia", "modelo"])
    assert not is_term_alone(*given, ["modelo"])
