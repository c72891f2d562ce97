"""A term may stand in a translation in another number or gender, and not as another word that begins alike."""

import re

import pytest

from translator.translation.terms.endings import inflected


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
