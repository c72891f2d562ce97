"""A term may stand in a translation in another number or gender, and not as another word that begins alike."""

import re

import pytest

from translator.translation.terms.endings import in_number, inflected


@pytest.mark.parametrize(
    ("word", "other", "language"),
    [
        ("população", "populações", "pt"),
        ("mercadorias", "mercadoria", "pt"),
        ("pesquisador", "pesquisadoras", "pt"),
        ("hospital", "hospitais", "pt"),
        ("imagem", "imagens", "pt"),
        ("neural", "neurais", "pt"),
        ("aluno", "alunas", "pt"),
        ("treinar", "treinamos", "pt"),
        ("matriz", "matrices", "es"),
        ("función", "funciones", "es"),
        ("réseau", "réseaux", "fr"),
        ("neuronal", "neuronaux", "fr"),
        ("banco", "banchi", "it"),
        ("modello", "modelli", "it"),
        ("matrix", "matrices", "en"),
        ("train", "training", "en"),
        ("Datensatz", "Datensatz", "de"),
        ("слово", "словами", "ru"),
    ],
)
def test_a_word_has_the_endings_of_its_language(word: str, other: str, language: str) -> None:
    assert re.fullmatch(inflected(word, language), other)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("aprendizado", "aprendizagem"),
        ("modelo", "moderno"),
        ("produto", "produção"),
        ("camada", "camarada"),
    ],
)
def test_a_word_that_only_begins_alike_is_another(word: str, other: str) -> None:
    assert not re.fullmatch(inflected(word, "pt"), other)


@pytest.mark.parametrize(
    ("singular", "plural", "language"),
    [
        ("alteração climática", "alterações climáticas", "pt"),
        ("modelo de água do solo", "modelos de água do solo", "pt"),
        ("rede neural", "redes neurais", "pt"),
        ("imagem aérea", "imagens aéreas", "pt"),
        ("solución exacta", "soluciones exactas", "es"),
    ],
)
def test_a_noun_and_its_adjectives_change_their_number(singular: str, plural: str, language: str) -> None:
    assert in_number(singular, language, plural=True) == plural
    assert in_number(plural, language, plural=False) == singular


@pytest.mark.parametrize("phrase", ["setores", "países", "mais altas", "redes simples", "modelos Unix", "pães"])
def test_a_number_that_is_not_sure_is_not_changed(phrase: str) -> None:
    assert in_number(phrase, "pt", plural=False) is None
    assert in_number("Netze", "de", plural=True) is None
    assert in_number("mão", "pt", plural=True) is None
