"""Whether a translation has a term, and what a model makes of one by itself."""

from translator.translation.terms.renderings import (
    Rendering,
    agreed,
    bare,
    begun_as,
    found_as,
    is_in_place,
    is_much_the_same,
    is_rendering,
    is_used,
    name_in,
    named_as,
    other_rendering,
    other_spelling,
    with_other,
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


TERM = [Rendering("net", "rede")]


def test_a_translation_with_terms_is_about_as_long() -> None:
    before = "uma malha grande com muitos fios"
    assert is_much_the_same("uma rede grande com muitos fios", before, TERM)
    assert not is_much_the_same("uma rede grande com muitos fios grande com muitos fios", before, TERM)
    assert not is_much_the_same("uma rede grande", before, TERM)


def test_most_of_the_other_words_stay() -> None:
    before = "nossa malha grande com fios"
    assert is_much_the_same("nossa rede enorme com fios", before, TERM)  # three of four
    assert not is_much_the_same("nossa rede enorme com pontas", before, TERM)
    assert not is_much_the_same("fios com nossa rede grande", before, TERM)
    assert is_much_the_same("rede", "malha", TERM)


def test_a_word_twice_in_a_row_is_wrong_only_where_it_was_not_there_before() -> None:
    assert not is_much_the_same("a rede rede grande", "a malha bem grande", TERM)
    assert is_much_the_same("muito muito grande rede", "malha muito muito grande", TERM)


def test_the_words_of_a_term_may_come_in_another_order() -> None:
    assert found_as("bahdanau atenção", "olhar para a Atenção de Bahdanau agora") == "Atenção de Bahdanau"
    assert found_as("pesos de alinhamento", "Pesos de alinhamento") == "Pesos de alinhamento"
    assert found_as("shell Unix", "do Unix, e de um bom shell") is None
    assert found_as("atenção local", "a atenção") is None
    assert found_as("", "a atenção") is None
    assert found_as("atenção", "") is None


def test_ways_agree_where_two_have_the_same_words() -> None:
    ways = ["alignment pesos", "peso de alinhamento", "alinhamento pesa", "pesos de alinhamento"]
    assert agreed("alignment weights", ways) == "peso de alinhamento"
    assert agreed("weights", ["pesos", "pesos de alinhamento", "", ""]) is None
    assert agreed("weights", ["Weights", "weights", "pesos"]) is None


def test_a_first_word_that_was_kept_is_spelt_as_in_the_line() -> None:
    assert named_as("Bahdanau attention", "atenção bahdanau") == "atenção Bahdanau"
    assert named_as("Subword units", "unidades de subpalavra") == "unidades de subpalavra"
    assert named_as("…", "nada") == "nada"


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


def test_another_rendering_of_a_term_is_the_shortest_run_of_its_words() -> None:
    known = ["soil", "water", "model", "modelo", "água", "solo"]
    said = "O modelo Soil Water é próximo do modelo Weather."
    assert other_rendering(said, known, 3) == "modelo Soil Water"
    assert other_rendering("O modelo da água do solo", known, 3) == "modelo da água do solo"


def test_what_has_other_words_in_between_or_a_word_twice_is_no_rendering() -> None:
    known = ["soil", "water", "model", "modelo", "água", "solo"]
    assert other_rendering("O modelo ARID Soil Water", known, 3) is None
    assert other_rendering("solo e água", known, 2) is None
    assert other_rendering("água, água", known, 2) is None
    assert other_rendering("água", known, 2) is None
    assert other_rendering("água", [], 1) is None


def test_another_form_of_a_name_is_told_where_it_is_the_only_one() -> None:
    assert other_spelling("A Civilização do Indo", "Indus") == "Indo"
    assert other_spelling("O Indo e o Indu", "Indus") is None
    assert other_spelling("o rio", "Indus") is None
    assert other_spelling("Um rio", "Indus") is None


def test_whole_words_are_replaced_and_no_part_of_one() -> None:
    assert with_other("o solo, um consolo, solo", "solo", "chão\\1") == "o chão\\1, um consolo, chão\\1"
    assert with_other("काजल, जला, जल", "जल", "पानी") == "काजल, जला, पानी"


def test_no_other_long_word_is_taken_for_part_of_a_term() -> None:
    assert found_as("reescrita completa", "uma reescrita dura e completa") is None
    assert found_as("reescrita completa", "uma completa de reescrita") == "completa de reescrita"
