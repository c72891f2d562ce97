"""A term is translated on the slide and in the subtitles alike, and a name is kept."""

from collections.abc import Mapping, Sequence

import pytest

from translator.translation.terms.glossary import Term
from translator.translation.terms.terminology import TermTranslator
from translator.translation.terms.usage import BLOCKS, Usage

WEIGHTS = "Alignment weights sum to one"
WRONG_WEIGHTS = "Alinhamento pesos somam um"
RIGHT_WEIGHTS = "Pesos de alinhamento somam um"
SENTENCE = "The alignment weights are computed by the decoder."
SUBTITLE = "Os pesos de alinhamento são calculados pelo decodificador."


class Dictionary:
    """A translator that knows these texts, and says others as they are."""

    name, source, target = "dictionary", "en", "pt"

    def __init__(self, known: Mapping[str, str]) -> None:
        self.known = known
        self.asked: list[str] = []

    def translate(self, texts: Sequence[str]) -> list[str]:
        self.asked += texts
        return [self.known.get(text, text) for text in texts]


def test_a_term_that_the_sentence_confirms_is_put_right_on_the_next_slide() -> None:
    model = Dictionary(
        {
            "alignment weights": "pesos de alinhamento",
            "pesos de alinhamento sum to one": "pesos de alinhamento somam um",
        }
    )
    usage = Usage(model)
    assert usage.slide([WEIGHTS], [WRONG_WEIGHTS]) == [WRONG_WEIGHTS]
    assert usage.sentence(SENTENCE, SUBTITLE) == SUBTITLE
    assert usage.slide([WEIGHTS], [WRONG_WEIGHTS]) == [RIGHT_WEIGHTS]


def test_a_term_of_the_slide_is_put_right_in_the_subtitle() -> None:
    given = "It is a small rede feedforward."
    model = Dictionary({"feedforward net": "rede feedforward", given: "É uma pequena rede feedforward."})
    usage = Usage(model)
    usage.slide(["Scoring with a feedforward net"], ["Pontuação com uma rede feedforward"])
    assert usage.sentence("It is a small feedforward net.", "É uma pequena rede de alimentação.") == (
        "É uma pequena rede feedforward."
    )


def test_once_fixed_a_term_stays_so_on_later_slides() -> None:
    model = Dictionary(
        {"alignment weights": "pesos de alinhamento", "More pesos de alinhamento": "mais pesos de alinhamento"}
    )
    usage = Usage(model)
    usage.slide([WEIGHTS], [RIGHT_WEIGHTS])
    usage.sentence(SENTENCE, SUBTITLE)
    assert usage.slide(["More alignment weights"], ["Mais pesos alinhados"]) == ["Mais pesos de alinhamento"]


def test_a_line_that_is_the_term_becomes_its_translation() -> None:
    usage = Usage(Dictionary({"subword units": "unidades de subpalavra"}))
    usage.slide(["Subword units"], ["Unidades de Subpada"])
    usage.sentence("It splits words into subword units.", "Divide palavras em unidades de subpalavra.")
    assert usage.slide(["Subword units"], ["Unidades de Subpada"]) == ["Unidades de subpalavra"]


def test_where_nothing_confirms_a_translation_nothing_changes() -> None:
    model = Dictionary({"score drops": "gotas de pontuação"})
    usage = Usage(model)
    usage.slide(["The score drops early"], ["A nota cai cedo"])
    assert usage.sentence("Their score drops late.", "A nota deles cai tarde.") == "A nota deles cai tarde."


def test_a_translation_that_falls_apart_with_the_term_is_not_taken() -> None:
    model = Dictionary(
        {"climate change": "alterações climáticas", "It is abrupt alterações climáticas.": "alterações climáticas"}
    )
    usage = Usage(model)
    usage.slide(["Abrupt climate change matters"], ["Alterações climáticas abruptas importam"])
    said = "É uma mudança do clima abrupta e muito rápida."
    assert usage.sentence("It is abrupt climate change.", said) == said


def test_a_translation_that_stutters_with_the_term_is_not_taken() -> None:
    given = "They proposed sequência à sequência learning."
    model = Dictionary({"sequence learning": "sequência à sequência", given: "Propuseram sequência sequência."})
    usage = Usage(model)
    usage.slide(["On sequence learning"], ["Sobre sequência à sequência"])
    said = "Propuseram aprendizagem em série."
    assert usage.sentence("They proposed sequence learning.", said) == said


def test_a_term_of_a_line_in_capitals_does_not_shout_in_the_subtitle() -> None:
    given = "We look at the escolhas de cultivo."
    known = {"CROPPING CHOICES": "ESCOLHAS", "cropping choices": "escolhas de cultivo"}
    model = Dictionary({**known, given: "Olhamos as escolhas de cultivo."})
    usage = Usage(model)
    usage.slide(
        ["CROPPING CHOICES", "Why cropping choices differ"], ["ESCOLHAS", "Por que escolhas de cultivo diferem"]
    )
    assert usage.sentence("We look at the cropping choices.", "Olhamos as opções de plantio.") == (
        "Olhamos as escolhas de cultivo."
    )
    assert "CROPPING CHOICES" not in model.asked


def test_a_rendering_that_shouts_where_the_term_does_not_is_none() -> None:
    model = Dictionary({"indus basin": "bacia do INDUS"})
    usage = Usage(model)
    usage.slide(["Around the indus basin"], ["Em torno da bacia do INDUS"])
    said = "Fica na bacia do Indo."
    assert usage.sentence("It is in the indus basin.", said) == said


def test_a_term_with_a_name_in_it_is_not_translated_in_small_letters() -> None:
    model = Dictionary({"mature harappan": "harappan maduro", "Mature Harappan": "Mature Harappan"})
    usage = Usage(model)
    usage.slide(["The Mature Harappan period"], ["O período harappan maduro"])
    said = "O Mature Harappan é longo."
    assert usage.sentence("The Mature Harappan is long.", said) == said


def test_a_short_word_alone_is_no_term() -> None:
    model = Dictionary({"other": "outros"})
    usage = Usage(model)
    usage.slide(["Other", "The other ones"], ["Outros", "Os outros"])
    said = "A outra ideia ficou."
    assert usage.sentence("The other idea stayed.", said) == said
    assert "other" not in model.asked


def test_a_title_does_not_bring_its_capital_into_a_sentence() -> None:
    given = "They use atenção aditiva."
    model = Dictionary({"additive attention": "Atenção aditiva", given: "Eles usam atenção aditiva."})
    usage = Usage(model)
    usage.slide(["Scoring by additive attention"], ["Pontuação por atenção aditiva"])
    assert usage.sentence("They use additive attention.", "Eles usam atenção que soma.") == (
        "Eles usam atenção aditiva."
    )


def test_capitals_of_a_title_are_none_of_a_sentence_but_a_name_keeps_its_own() -> None:
    title, put = "Wikidata Relation Extraction", "Extração de Relações do Wikidata"
    given = f"It is like {put}."
    usage = Usage(Dictionary({title: put, given: f"É como a {put}.", "The XQ1": "O XQ1"}))
    usage.slide(["From Wikidata", title], ["De Wikidata", put])
    usage.sentence(f"We do {title}.", f"Fazemos {put}.")
    said = "É como a relação de extração do Wikidata."
    shown = usage.sentence("It is like wikidata relation extraction.", said)
    assert shown == "É como a extração de relações do Wikidata."


def test_what_stands_around_a_name_is_never_lost() -> None:
    usage = Usage(Dictionary({}))
    usage.slide(["SentencePiece"], ["SentençaPiece"])
    for text, said in (("Not SentencePiece.", "Não SentençaPiece."), ("In SentencePiece?", "Em SentençaPiece?")):
        assert usage.sentence(text, said) == said.replace("SentençaPiece", "SentencePiece")
    assert usage.slide(["SentencePiece"], ["SentençaPiece"]) == ["SentencePiece"]


def test_centuries_and_decades_are_translated() -> None:
    usage = Usage(Dictionary({}))
    usage.slide(["Art of the 19th century, and the 1990s"], ["Arte do século XIX, e os anos 1990"])
    said = "No século XIX, as pessoas escreviam cartas."
    assert usage.sentence("In the 19th century, people wrote letters.", said) == said


def test_a_name_by_its_looks_is_kept_on_the_slide() -> None:
    model = Dictionary({"XQ1 by Kudo": "XQ1 de Kudo"})
    assert Usage(model).slide(["SentencePiece by Kudo"], ["SentençaPiece de Kudo"]) == ["SentencePiece de Kudo"]


def test_a_name_that_the_slide_keeps_is_kept_in_the_subtitles() -> None:
    model = Dictionary({"Then XQ1 came.": "Depois veio XQ1."})
    usage = Usage(model)
    usage.slide(["Pairs by Birch"], ["Pares de Birch"])
    assert usage.sentence("Then Birch came.", "Depois veio Bétula.") == "Depois veio Birch."


def test_a_word_with_a_capital_that_the_language_has_is_no_name() -> None:
    usage = Usage(Dictionary({"world": "mundo"}))
    usage.slide(["Early World System"], ["Early World System"])
    assert usage.sentence("The World turns.", "O mundo gira.") == "O mundo gira."


def test_a_sentence_that_grows_fixes_nothing() -> None:
    model = Dictionary({"alignment weights": "pesos de alinhamento"})
    usage = Usage(model)
    usage.slide([WEIGHTS], [WRONG_WEIGHTS])
    asked = len(model.asked)
    assert usage.sentence(SENTENCE, SUBTITLE, whole=False) == SUBTITLE
    assert len(model.asked) == asked


def test_a_term_is_asked_for_once() -> None:
    model = Dictionary({"alignment weights": "x"})
    usage = Usage(model)
    usage.slide([WEIGHTS], [WRONG_WEIGHTS])
    for _ in range(3):
        usage.sentence(SENTENCE, SUBTITLE)
    assert model.asked.count("alignment weights") == 1


def test_a_translation_that_begins_untranslated_is_no_term() -> None:
    model = Dictionary({"Village model": "Village modelo", "village model": "village modelo"})
    usage = Usage(model)
    usage.slide(["The Village model grows"], ["O modelo Village cresce"])
    assert usage.sentence("The Village model helps.", "O modelo Village ajuda.") == "O modelo Village ajuda."


def test_what_is_said_with_capitals_and_kept_is_a_name_on_the_slide_too() -> None:
    usage = Usage(Dictionary({"Software": "Programas"}))
    usage.slide(["Software Carpentry"], ["Carpintaria de Software"])
    said = "Bem-vindos ao Software Carpentry."
    assert usage.sentence("Welcome to Software Carpentry.", said) == said
    assert usage.slide(["Software Carpentry"], ["Carpintaria de Software"]) == ["Software Carpentry"]


def test_what_the_glossary_has_a_word_for_is_left_to_it() -> None:
    model = Dictionary({"alignment weights": "pesos de alinhamento"})
    wanted = [Term(source="alignment weights", target="pesos X"), Term(source="GitHub", target="o depósito")]
    usage = Usage(TermTranslator(model, wanted))
    lines, made = ["Alignment weights matter", "On GitHub"], ["Os pesos X importam", "Em o depósito"]
    assert usage.slide(lines, made) == made
    said = "Os pesos X são calculados."
    assert usage.sentence("The alignment weights are computed.", said) == said
    assert "alignment weights" not in model.asked


SOIL = {"soil water": "água de solo", "the soil water": "água terrestre"}
"""A model that has two words for a term."""
NORTH = "Here soil water is low in the north."


def soil(*given: str) -> Usage:
    """A model that takes these for the term where it is given them."""
    return Usage(
        Dictionary(SOIL | {NORTH.replace("soil water", one): f"Aqui {one} é pouca no norte." for one in given})
    )


def test_what_a_sentence_has_for_a_term_counts_more_than_lines_that_went_wrong() -> None:
    usage = soil("água de solo", "água terrestre")
    usage.slide(
        ["Why soil water matters", "Where soil water is"], ["Por que água terrestre importa", "Onde há água terrestre"]
    )
    said = "Falta água de solo."
    assert usage.sentence("We lack soil water.", said) == said
    assert usage.sentence(NORTH, "Aqui humidade é pouca no norte.") == "Aqui água de solo é pouca no norte."


def test_what_lines_have_for_a_term_holds_until_a_sentence_has_it() -> None:
    usage = soil("água de solo", "água terrestre")
    usage.slide(["Why soil water matters"], ["Por que água de solo importa"])
    assert usage.sentence(NORTH, "Aqui humidade é pouca no norte.") == "Aqui água de solo é pouca no norte."
    said = "A água terrestre falta."
    assert usage.sentence("The soil water is missing.", said) == said
    assert usage.sentence(NORTH, "Aqui humidade é pouca no norte.") == "Aqui água terrestre é pouca no norte."


def test_a_part_of_a_point_that_no_text_confirms_is_no_term() -> None:
    known = {"drops after": "gotas depois", "the drops after": "as gotas depois"}
    usage = Usage(Dictionary({**known, "Here it gotas depois lunch.": "Aqui gotas depois do almoço."}))
    usage.slide(["BLEU drops after thirty words"], ["BLEU cai para lá de trinta palavras"])
    said = "Aqui cai para lá do almoço."
    assert usage.sentence("Here it drops after lunch.", said) == said


def test_what_most_sentences_have_for_a_term_is_kept() -> None:
    given = "There is less água do solo in the north."
    model = Dictionary({"soil water": "água solo", given: "Há menos água do solo no norte."})
    usage = Usage(model)
    usage.slide(["Soil water"], ["Água terrestre"])
    usage.sentence("It is soil water.", "É água do solo.")
    said = "Há menos humidade no norte."
    assert usage.sentence("There is less soil water in the north.", said) == "Há menos água do solo no norte."


def test_a_term_that_the_model_knows_however_it_is_asked_is_put_right_at_once() -> None:
    known = {"water stress": "estresse hídrico", "the water stress": "o estresse hídrico"}
    model = Dictionary({**known, "Here estresse hídrico grows.": "Aqui cresce o estresse hídrico."})
    usage = Usage(model)
    usage.slide(["Water stress"], ["Estresse hídrico"])
    assert usage.sentence("Here water stress grows.", "Aqui cresce o estresse da água.") == (
        "Aqui cresce o estresse hídrico."
    )


def test_a_phrase_on_a_slide_is_translated_as_inside_a_sentence() -> None:
    known = {"subword units": "unidades de subpalavra", "the subword units": "as unidades de subpalavra"}
    assert Usage(Dictionary(known)).slide(["Subword units"], ["Unidades de Subpada"]) == ["Unidades de subpalavra"]


def test_a_line_is_no_phrase_where_an_article_does_not_fit() -> None:
    model = Dictionary({"learn more": "aprender mais", "the learn more": "o saber Mais"})
    assert Usage(model).slide(["Learn more"], ["Saiba mais"]) == ["Saiba mais"]


@pytest.mark.parametrize("line", ["Indus Village model", "Bahdanau attention"])
def test_a_line_that_the_model_leaves_in_the_order_of_its_words_is_translated_after_an_article(line: str) -> None:
    known = {"the Indus Village model": "o modelo Indus Village", "the Bahdanau attention": "a atenção de Bahdanau"}
    half = {"Indus Village model": "Indus Village modelo", "Bahdanau attention": "Bahdanau atenção"}
    right = {"Indus Village model": "Modelo Indus Village", "Bahdanau attention": "Atenção de Bahdanau"}
    assert Usage(Dictionary(known)).slide([line], [half[line]]) == [right[line]]


def test_what_is_left_so_after_an_article_too_stays() -> None:
    model = Dictionary({"the Indus Village model": "o Indus Village modelo"})
    assert Usage(model).slide(["Indus Village model"], ["Indus Village modelo"]) == ["Indus Village modelo"]


def test_a_line_of_two_parts_is_not_put_after_an_article() -> None:
    model = Dictionary({})
    Usage(model).slide(["Indus: a Model"], ["Indus: um modelo"])
    assert "the Indus: a Model" not in model.asked


def test_a_term_that_begins_with_a_name_is_alike_on_the_slide_and_in_the_subtitle() -> None:
    given = "We present the modelo Indus Village."
    known = {
        "Indus Village model": "Indus Village modelo",
        "the Indus Village model": "o modelo Indus Village",
        given: "Apresentamos o modelo Indus Village.",
    }
    usage = Usage(Dictionary(known))
    usage.slide(["Indus Village model"], ["Indus Village modelo"])
    usage.sentence("This is the Indus Village model.", "Este é o modelo Indus Village.")
    said = "Apresentamos o padrão Indus Village."
    assert usage.sentence("We present the Indus Village model.", said) == "Apresentamos o modelo Indus Village."


def test_a_phrase_may_end_with_a_colon() -> None:
    known = {"subword units:": "unidades de subpalavra:", "the subword units:": "as unidades de subpalavra:"}
    assert Usage(Dictionary(known)).slide(["Subword units:"], ["Unidades de Subpada:"]) == ["Unidades de subpalavra:"]


def test_a_phrase_that_the_glossary_has_is_left_to_it() -> None:
    known = {"subword units": "unidades", "the subword units": "as unidades"}
    usage = Usage(TermTranslator(Dictionary(known), [Term(source="Subword", target="subpalavra")]))
    assert usage.slide(["Subword units"], ["Subpalavras unidas"]) == ["Subpalavras unidas"]


def test_a_term_with_a_name_in_it_keeps_the_name() -> None:
    given = "Then we see atenção de Bahdanau."
    model = Dictionary({"the bahdanau attention": "a atenção bahdanau", given: "Depois vemos atenção de Bahdanau."})
    usage = Usage(model)
    usage.slide(["Work by Bahdanau", "Bahdanau attention"], ["Trabalho de Bahdanau", "Atenção Bahdanau"])
    usage.sentence("This is Bahdanau attention.", "Esta é a atenção de Bahdanau.")
    said = "Depois vemos concentração de Bahdanau."
    assert usage.sentence("Then we see Bahdanau attention.", said) == "Depois vemos atenção de Bahdanau."


def test_a_name_that_the_model_knows_nothing_about_in_small_letters_is_one() -> None:
    model = Dictionary({"indus": "O que em indus", "The XQ1 rises.": "O XQ1 sobe."})
    usage = Usage(model)
    usage.slide(["Resilience of Indus"], ["Resiliência do Indus"])
    assert usage.sentence("The Indus rises.", "O Ide sobe.") == "O Indus sobe."


@pytest.mark.parametrize(
    ("later", "again", "known"),
    [(BLOCKS - 1, False, True), (BLOCKS, False, False), (BLOCKS, True, True)],
    ids=["remembered", "forgotten", "shown again"],
)
def test_the_newest_lines_of_slides_are_remembered(later: int, again: bool, known: bool) -> None:
    model = Dictionary({"alignment weights": "pesos de alinhamento"})
    usage = Usage(model)
    usage.slide([WEIGHTS], [RIGHT_WEIGHTS])
    others = [str(number) for number in range(later)]
    lines = [others[0], WEIGHTS, *others[1:]] if again else others
    usage.slide(lines, lines)
    usage.sentence(SENTENCE, SUBTITLE)
    assert ("alignment weights" in model.asked) == known


def test_a_term_that_would_break_the_sentence_is_left_as_the_model_has_it() -> None:
    given = "They said that the corpo was cold."
    model = Dictionary({"warm body": "corpo", given: "Disseram que a corpo estava fria."})
    usage = Usage(model)
    usage.slide(["Why a warm body matters"], ["Por que um corpo importa"])
    said = "Disseram que o cadáver estava frio."
    assert usage.sentence("They said that the warm body was cold.", said) == said
    assert given in model.asked


CLIMATE = {"climate change": "alterações climáticas", "the climate change": "as alterações climáticas"}
WORDS = {"climate": "clima", "change": "mudança"}


def test_another_rendering_is_replaced_where_nothing_around_it_changes() -> None:
    usage = Usage(Dictionary(CLIMATE | WORDS))
    usage.slide(["Climate change"], ["Alterações climáticas"])
    said = "Olhamos diante das mudanças climáticas abruptas."
    right = "Olhamos diante das alterações climáticas abruptas."
    assert usage.sentence("We look at abrupt climate change.", said) == right


def test_what_would_not_fit_there_is_left_to_the_model() -> None:
    given = "We look at alterações climáticas now."
    model = Dictionary(CLIMATE | WORDS | {given: "Olhamos para as alterações climáticas agora."})
    usage = Usage(model)
    usage.slide(["Climate change"], ["Alterações climáticas"])
    said = "Olhamos para o clima e mudanças agora."
    assert usage.sentence("We look at climate change now.", said) == said
    assert given in model.asked


def test_what_the_slide_shows_and_the_model_says_however_it_is_asked_holds_against_one_sentence() -> None:
    shell = {"Unix shell": "shell Unix", "the Unix shell": "o shell Unix", "unix shell": "shell Unix"}
    usage = Usage(Dictionary({**shell, "the unix shell": "o shell Unix"}))
    usage.slide(["The Unix shell: automate tasks"], ["O shell Unix: automatizar tarefas"])
    said = "Cobrimos os conceitos do Unix shell."
    assert usage.sentence("We cover the basics of the Unix shell.", said) == "Cobrimos os conceitos do shell Unix."


def test_of_ways_that_are_as_good_the_one_with_words_that_hold_it_together_is_kept() -> None:
    known = {"weather model": "modelo tempo", "Weather model": "Modelo de tempo"}
    usage = Usage(Dictionary({**known, "the weather model": "o modelo climático", "weather": "tempo"}))
    usage.slide(["Weather model"], ["Modelo de tempo"])
    said = "É próximo do modelo Weather."
    assert usage.sentence("It is next to the Weather model.", said) == "É próximo do modelo de tempo."


def test_a_term_that_was_said_before_its_slide_is_shown_is_on_it_as_it_was_said() -> None:
    known = {"water stress": "estresse da água", "the water stress": "o estresse da água"}
    put = {"Rain and estresse da água": "Chuva e estresse da água"}
    usage = Usage(Dictionary(known | put))
    said = "A chuva alivia o estresse da água."
    assert usage.sentence("Rain relieves water stress.", said) == said
    assert usage.slide(["Rain and water stress"], ["Chuva e falta hídrica"]) == ["Chuva e estresse da água"]


def test_a_name_that_stands_by_itself_is_one_also_in_a_line_that_was_in_capitals() -> None:
    model = Dictionary({"indus": "O que em indus", "The context: the Indus basin": "O contexto: a bacia do Indo"})
    usage = Usage(model)
    line = "The context: the indus basin"
    shown = usage.slide(["Indus", line], ["Indus", "O contexto: a bacia do indo"], shouted={line})
    assert shown == ["Indus", "O contexto: a bacia do Indus"]


def test_a_name_inside_a_sentence_is_one_in_the_next_title_in_capitals() -> None:
    usage = Usage(Dictionary({"indus": "indus", "Rain in the Indus lands": "Chuva nas terras do Indus"}))
    usage.slide(["Indus cities"], ["Cidades do Indo"])
    usage.sentence("This is the Indus Village model.", "Este é o modelo Indus Village.")
    line = "Rain in the indus lands"
    assert usage.slide([line], ["Chuva nas terras"], shouted={line}) == ["Chuva nas terras do Indus"]


def test_a_name_without_another_beside_it_is_kept_where_it_is_said_again() -> None:
    usage = Usage(Dictionary({"harappan": "harappan"}))
    usage.slide(["Harappan cities"], ["Cidades Harappan"])
    usage.sentence("It was called Harappan, too.", "Também foi chamada Harappan.")
    assert usage.sentence("The Harappan rains.", "As chuvas Harapan.") == "As chuvas Harappan."


def test_a_word_by_itself_that_a_model_does_not_know_is_kept() -> None:
    model = Dictionary({"cambridge": "cambridge (a)", "overview": "visão geral"})
    shown = Usage(model).slide(["Cambridge", "Overview"], ["Rio de Janeiro", "Visão geral"])
    assert shown == ["Cambridge", "Visão geral"]


def test_a_sentence_is_asked_for_its_term_in_small_letters_first() -> None:
    known = {
        "soil water model": "modelo de água do solo",
        "Soil water model": "Modelo de água do solo",
        "A version of the ARID soil water model is here.": "Uma versão do modelo de água do solo ARID está aqui.",
    }
    usage = Usage(Dictionary(known))
    usage.slide(["Soil water model"], ["Modelo de água do solo"])
    usage.sentence("It is a soil water model.", "É um modelo de água do solo.")
    made = usage.sentence(
        "A version of the ARID Soil Water model is here.", "Uma versão do modelo ARID Soil Water está aqui."
    )
    assert made == "Uma versão do modelo de água do solo ARID está aqui."


def test_a_line_is_asked_for_as_a_phrase_where_it_lacks_a_term() -> None:
    known = {
        "food production": "produção de alimentos",
        "the other food production": "a outra produção de alimentos",
    }
    usage = Usage(Dictionary(known))
    usage.sentence("It is food production.", "É produção de alimentos.")
    usage.slide(["Food production"], ["Produção de alimentos"])
    assert usage.slide(["Other food production"], ["Outros víveres feitos"]) == ["Outra produção de alimentos"]


def test_what_is_known_of_a_term_may_go_with_it() -> None:
    known = {
        "Indus Village model": "Indus Village modelo",
        "the Indus Village model": "o modelo Indus Village",
        "indus": "Indo",
        "village": "aldeia",
        "model": "modelo",
        "The modelo Indus Village": "O modelo Indus Village",
    }
    usage = Usage(Dictionary(known))
    slide = ["The indus village model"], ["O modelo da aldeia indus"]
    usage.slide(*slide)
    usage.sentence("This is the Indus Village model.", "Este é o modelo Indus Village.")
    assert usage.slide(*slide) == ["O modelo Indus Village"]


def test_a_line_of_capitals_that_is_left_half_translated_in_every_way_is_a_name() -> None:
    half = {"Software Carpentry": "Software Carpintaria", "the Software Carpentry": "o Software Carpintaria"}
    assert Usage(Dictionary(half)).slide(["Software Carpentry"], ["Software Carpintaria"]) == ["Software Carpentry"]


def test_a_name_in_another_form_is_put_right_in_its_place() -> None:
    usage = Usage(Dictionary({"indus": "O que em indus"}))
    usage.slide(["Indus"], ["Indus"])
    said = "A Civilização do Indo é grande."
    assert usage.sentence("The Indus Civilisation is large.", said) == "A Civilização do Indus é grande."


def test_a_term_with_capitals_where_it_is_said_is_asked_for_as_a_name() -> None:
    known = {"Indus Village model": "modelo Indus Village", "indus village model": "modelo da aldeia indus"}
    model = Dictionary({**known, "the indus village model": "o modelo da aldeia indus"})
    usage = Usage(model)
    usage.slide(["The indus village model"], ["O modelo da aldeia indus"])
    said = "Este é o modelo Indus Village."
    assert usage.sentence("This is the Indus Village model.", said) == said


def test_a_term_that_lines_have_in_common_is_alike_in_them() -> None:
    known = {"winter rain": "chuva de inverno", "the winter rain": "o inverno chuva"}
    usage = Usage(Dictionary({**known, "And chuva de inverno": "E chuva de inverno"}))
    shown = usage.slide(["More winter rain falls", "And winter rain"], ["Mais chuva de inverno cai", "E inverno chuva"])
    assert shown == ["Mais chuva de inverno cai", "E chuva de inverno"]


def test_a_name_in_an_address_is_left_alone() -> None:
    usage = Usage(Dictionary({"indus": "indus", "Write to admin@XQ1.org": "Escreva a admin@XQ1.org"}))
    usage.slide(["Indus"], ["Indus"])
    for line in ("http://indus.org", "admin@indus.org"):
        assert usage.slide([line], [line]) == [line]


def test_a_term_that_has_a_word_twice_is_left_to_the_model() -> None:
    known = {"sequence to sequence": "sequência à sequência", "the sequence to sequence": "a sequência à sequência"}
    usage = Usage(Dictionary(known | {"sequence": "sequência"}))
    usage.slide(["Sequence to sequence"], ["Sequência à sequência"])
    said = "Propuseram sequência para sequenciar a aprendizagem."
    assert usage.sentence("They proposed sequence to sequence learning.", said) == said


def test_a_term_is_put_right_where_another_cannot_be() -> None:
    usage = Usage(Dictionary({**CLIMATE, **WORDS, "indus": "indus"}))
    usage.slide(["Climate change", "Indus"], ["Alterações climáticas", "Indus"])
    said = "Falamos de mudanças climáticas no rio."
    right = "Falamos de alterações climáticas no rio."
    assert usage.sentence("We speak of climate change on the Indus.", said) == right


def test_a_name_that_a_line_in_capitals_lost_in_small_letters_is_in_it() -> None:
    line = "Rain and change in the indus lands"
    model = Dictionary(
        {
            "rain": "chuva",
            "change": "mudança",
            "lands": "terras",
            "Rain and change in the Indus lands": "Chuva e mudança nas terras do Indo",
        }
    )
    shown = Usage(model).slide([line], ["Chuva e mudança nas terras"], shouted={line})
    assert shown == ["Chuva e mudança nas terras do Indus"]


def test_a_word_that_a_line_in_capitals_has_otherwise_is_no_name_though_the_model_does_not_know_it_alone() -> None:
    line = "The end of urban sprawl"
    model = Dictionary({"urban": "urbano", "The end of urban Sprawl": "O fim da expansão urbana"})
    assert Usage(model).slide([line], ["O fim da expansão urbana"], shouted={line}) == ["O fim da expansão urbana"]


def test_what_a_line_keeps_among_words_that_it_translates_is_a_name_where_it_is_said_so() -> None:
    model = Dictionary(
        {"mature": "maduro", "harappan": "harappan", "During the XQ1 rains fell.": "Durante o XQ1 choveu."}
    )
    usage = Usage(model)
    usage.slide(["South Asia (Mature Harappan)"], ["Sul da Ásia (Mature Harappan)"])
    said = "During the Mature Harappan rains fell."
    assert usage.sentence(said, "Durante a madura Harappan choveu.") == "Durante o Mature Harappan choveu."


def test_a_line_that_is_left_as_it_is_tells_no_names() -> None:
    usage = Usage(Dictionary({"deep learning": "aprendizado profundo"}))
    usage.slide(["The Deep Learning book"], ["The Deep Learning book"])
    said = "Usa o aprendizado profundo."
    assert usage.sentence("It uses Deep Learning.", said) == said


SINUS = Dictionary(
    {"annual sine curve": "curva anual senoidal", "the annual sine curve": "a curva senoidal anual", "We": "Nós"}
)


def test_the_words_of_a_term_are_in_the_order_in_which_a_slide_shows_them() -> None:
    usage = Usage(SINUS)
    usage.slide(["annual sine curve"], ["curva anual senoidal"])
    said = "Usamos uma curva senoidal anual."
    assert usage.sentence("We use an annual sine curve.", said) == "Usamos uma curva anual senoidal."


def test_or_as_they_were_said_before_it_was_shown() -> None:
    usage = Usage(SINUS)
    said = "Usamos uma curva senoidal anual."
    assert usage.sentence("We use an annual sine curve.", said) == said
    assert usage.slide(["annual sine curve"], ["curva anual senoidal"]) == ["curva senoidal anual"]


def test_but_not_as_they_were_said_before_it_was_shown_where_it_is_read_again() -> None:
    usage = Usage(SINUS)
    lines, shown = ["annual sine curve"], ["curva anual senoidal"]
    usage.sentence("We use an annual sine curve.", "Usamos uma curva senoidal anual.")
    assert usage.slide(lines, shown, haste=True) == shown
    assert usage.slide(lines, shown) == shown


def test_a_word_that_articles_agree_with_stays_the_first() -> None:
    model = Dictionary(
        {"engraving notes": "notas de gravação", "the engraving notes": "a gravação de notas", "The": "O"}
    )
    usage = Usage(model)
    usage.slide(["engraving notes"], ["notas de gravação"])
    said = "Ele trabalha na gravação de notas."
    assert usage.sentence("He works in engraving notes.", said) == said


HUSBANDRY = Dictionary(
    {
        "animal husbandry": "pecuária",
        "the animal husbandry": "a pecuária",
        "Animal husbandry": "Criação animal",
        "husbandry": "criação",
    }
)


def test_what_the_model_says_however_it_is_asked_counts_more_than_lines_that_are_not_up_yet() -> None:
    lines = ["Animal husbandry: zebu, goat", "Herding, animal husbandry"]
    made = ["Criação animal: zebu, cabra", "Pastoreio, criação animal"]
    assert Usage(HUSBANDRY).slide(lines, made) == ["Pecuária: zebu, cabra", "Pastoreio, pecuária"]


def test_a_line_that_is_up_stays_as_it_is_when_another_comes_below() -> None:
    usage = Usage(HUSBANDRY)
    first, shown = "Animal husbandry: zebu, goat", "Criação animal: zebu, cabra"
    assert usage.slide([first], [shown]) == [shown]
    lines, made = [first, "Herding, animal husbandry"], [shown, "Pastoreio, criação animal"]
    assert usage.slide(lines, made) == made
