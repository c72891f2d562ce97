"""Whether a translation has a term, and what a model makes of one by itself."""

from translator.translation.renderings import (
    Rendering,
    bare,
    begun_as,
    is_in_place,
    is_much_the_same,
    is_rendering,
    is_used,
    name_in,
)


def test_a_term_may_be_inflected_and_other_words_may_stand_between() -> None:
    assert is_used("codificação posicional", "com codificações posicionais")
    assert is_used("atenção local", "atenção global e local")
    assert not is_used("unidades de subpalavra", "unidades de Subpada")
    assert not is_used("atenção local", "atenção é dada a cada palavra que seja local")


def test_a_name_is_in_place_only_as_it_is_spelt() -> None:
    assert is_in_place(Rendering("Birch", "Birch", name=True), "de Birch.")
    assert not is_in_place(Rendering("Birch", "Birch", name=True), "de birches")
    assert is_in_place(Rendering("weights", "pesos"), "Peso")


def test_a_translation_with_terms_says_the_same_where_most_other_words_stay() -> None:
    terms = [Rendering("climate change", "alterações climáticas")]
    before = "Nosso tema são mudanças do clima abruptas."
    assert is_much_the_same("Nosso tema são alterações climáticas abruptas.", before, terms)
    assert not is_much_the_same("alterações climáticas", before, terms)
    assert not is_much_the_same("Elas querem alterações climáticas sempre mais.", before, terms)
    assert not is_much_the_same("alterações climáticas", "", terms)


def test_a_term_by_itself_is_without_article_and_full_stop() -> None:
    assert bare("As alterações climáticas.") == "alterações climáticas"
    assert bare("os") == "os"
    assert bare("Kudo (em inglês)") == ""


def test_a_term_that_was_gone_through_word_by_word_is_not_translated() -> None:
    assert not is_rendering("village model", "village model", "village modelo")
    assert is_rendering("village model", "village model", "modelo de vila")
    assert is_rendering("software", "software", "software")


def test_what_became_several_words_or_shouts_is_not_the_translation_of_a_term() -> None:
    assert not is_rendering("indus", "indus", "que em indus")
    assert not is_rendering("indus basin", "Indus basin", "bacia do INDUS")
    assert is_rendering("bleu score", "BLEU score", "pontuação BLEU")
    assert not is_rendering("score", "score", "")


def test_several_words_with_capitals_that_stay_are_a_name() -> None:
    assert name_in("software carpentry", "To Software Carpentry.", "Ao Software Carpentry.") == "Software Carpentry"
    assert name_in("united states", "In the United States.", "Nos Estados Unidos.") is None
    assert name_in("software carpentry", "Software Carpentry helps.", "Software Carpentry ajuda.") is None
    assert name_in("carpentry", "To Carpentry.", "Ao Carpentry.") is None


def test_a_translation_begins_as_the_one_before() -> None:
    assert begun_as("Pesos", "unidades") == "Unidades"
    assert begun_as("pesos", "unidades") == "unidades"
