"""A translator that keeps to a glossary, and leaves code, numbers and money as they are."""

import re
from collections.abc import Callable, Sequence

import pytest

from translator.translation.terms.glossary import Term
from translator.translation.terms.terminology import TermTranslator, is_in

TEAM = Term(source="team", target="equipe")


class Scripted:
    """A translator that does with a text what it is told, and remembers the texts."""

    name, source, target = "scripted", "en", "pt"

    def __init__(self, make: Callable[[str], str]) -> None:
        self.make = make
        self.seen: list[str] = []

    def translate(self, texts: Sequence[str]) -> list[str]:
        self.seen += texts
        return [self.make(text) for text in texts]


def test_a_sentence_whose_terms_are_right_is_translated_once() -> None:
    model = Scripted(lambda text: "As equipes ganham.")
    assert TermTranslator(model, [TEAM]).translate(["The teams win."]) == ["As equipes ganham."]
    assert model.seen == ["The teams win."]


def test_a_model_that_can_be_biased_to_what_is_shown_is_and_its_terms_are_checked() -> None:
    class Biased(Scripted):
        def translate_towards(self, text: str, shown: str) -> str:
            return f"{shown} team"

    assert TermTranslator(Biased(str), [TEAM]).translate_towards("a team", "uma") == "a equipe"
    assert TermTranslator(Biased(str), []).translate_towards("a team", "uma") == "uma team"
    assert TermTranslator(Scripted(str.upper), []).translate_towards("a team", "uma") == "A TEAM"


def test_a_text_has_a_term_where_one_is_in_the_other() -> None:
    translator = TermTranslator(Scripted(str), [Term(source="byte pair encoding", target="codificação")])
    assert translator.has_term("our byte pair encodings")
    assert translator.has_term("pair encoding")
    assert not translator.has_term("pair of bytes")


def test_other_terms_are_put_by_the_same_model_and_the_same_in_another_order_change_nothing() -> None:
    terms = [TEAM, Term(source="head", target="cabeça")]
    translator = TermTranslator(Scripted(lambda text: text.replace("team", "squadra")), terms)
    other = translator.keeping_to([Term(source="team", target="time")])
    assert other.translate(["The team wins."]) == ["The time wins."]
    assert translator.translate(["The team wins."]) == ["The equipe wins."]
    assert translator.keeping_to(terms[::-1]) is translator


def test_a_wrong_term_is_given_to_the_model_in_the_target_language() -> None:
    model = Scripted(lambda text: text.replace("team", "time").replace("The", "A"))
    assert TermTranslator(model, [TEAM]).translate(["The team wins."]) == ["A equipe wins."]


def test_a_model_that_changes_the_term_gets_a_placeholder() -> None:
    model = Scripted(lambda text: text.replace("team", "time").replace("equipe", "squadra"))
    assert TermTranslator(model, [TEAM]).translate(["The team wins."]) == ["The equipe wins."]


def test_eleven_placeholders_do_not_mix() -> None:
    terms = [Term(source=f"{letter}{letter}", target=f"{letter}z") for letter in "ABCDEFGHIJK"]
    text = "Here " + " ".join(term.source for term in terms)
    made = TermTranslator(Scripted(lambda one: one.replace("z", "y")), terms).translate([text])
    assert made == ["Here " + " ".join(term.target for term in terms)]


def test_where_the_model_loses_every_placeholder_the_term_is_put_between_the_parts() -> None:
    model = Scripted(lambda text: text if text in {"The", "wins."} else "nothing")
    assert TermTranslator(model, [TEAM]).translate(["The team wins."]) == ["The equipe wins."]


SYMBOLS = ["©", "±", "⌘", "🎉", "→", "★★★☆", "👨\u200d👩\u200d👧", "👍🏽", "❤️", "🇧🇷", "1️⃣", "#️⃣"]
AMOUNTS = ["€1.000", "R$ 50", "₹500"]
CODE = ["foo_bar", "`a b`", "--no-slides", "run()", "y=ax^2", "/etc/hosts.conf", "1,024", "p < 0.05", "10 µs", "C#"]
CODE += ["Alt+F4", "vector<int>", "<title>", '{"a": 1}', "</my-list>", '<a href="x y" id=2>', "<br />", "{x = 1}"]


@pytest.mark.parametrize("text", [*SYMBOLS, *AMOUNTS, *CODE])
def test_symbols_amounts_code_formulas_and_numbers_come_through_untouched(text: str) -> None:
    model = Scripted(lambda one: one.replace(text, "xyz"))
    assert text in TermTranslator(model, []).translate([f"We use {text} here."])[0]


PROSE = ["Gehirnstrukturen und -vorgänge", "Steuer und -fragen", "volo+hotel"]
PROSE += ["{siehe Anhang}", "{l'annexe}", "<Titel der Präsentation>"]


@pytest.mark.parametrize("text", PROSE)
def test_halves_of_compounds_words_that_are_added_and_what_is_in_brackets_are_translated(text: str) -> None:
    model = Scripted(lambda one: "something")
    assert TermTranslator(model, []).translate([text]) == ["something"]


def test_what_stands_between_two_comparisons_is_no_tag() -> None:
    model = Scripted(lambda one: "something")
    assert TermTranslator(model, []).translate(["a <b und c> d"]) == ["a <b something c> d"]


def test_an_amount_in_another_currency_is_put_right() -> None:
    model = Scripted(lambda text: text.replace("It is", "Custa").replace("€1.000", "R$ 1,000"))
    assert TermTranslator(model, []).translate(["It is €1.000."]) == ["Custa €1.000."]


def test_an_amount_that_is_said_in_the_language_stays() -> None:
    model = Scripted(lambda text: "Custa 1.000 euros.")
    assert TermTranslator(model, []).translate(["It is €1,000."]) == ["Custa 1.000 euros."]
    assert len(model.seen) == 1


def test_a_number_may_be_written_as_the_language_writes_it() -> None:
    model = Scripted(lambda text: "São 1.024 ou 3,5.")
    assert TermTranslator(model, []).translate(["It is 1,024 or 3.5."]) == ["São 1.024 ou 3,5."]
    assert len(model.seen) == 1


@pytest.mark.parametrize(
    ("figure", "made", "right"),
    [
        ("1,234.50", "1.234,50", True),
        ("1,234.50", "1234,50", True),
        ("1,234.50", "1,234.50", True),
        ("1,234.50", "1,234,50", False),
        ("12,34,567.8", "1.234.567,8", True),
        ("1.2.3", "1.2.3", True),
    ],
)
def test_a_number_is_not_written_as_no_language_writes_it(figure: str, made: str, right: bool) -> None:
    for sign in ("", "$"):
        model = Scripted(lambda text, sign=sign: text.replace("It is", "São").replace(sign + figure, sign + made))
        assert TermTranslator(model, []).translate([f"It is {sign}{figure} now."]) == [
            f"São {sign}{made if right else figure} now."
        ]
        assert (len(model.seen) == 1) is right


def test_what_came_out_right_stays_as_the_model_said_it_where_another_term_is_put() -> None:
    terms = [Term(source="head", target="cabeça"), TEAM]
    model = Scripted(lambda text: text.replace("The heads of the", "As cabeças da").replace("team", "time"))
    assert TermTranslator(model, terms).translate(["The heads of the team win."]) == ["As cabeças da equipe win."]


@pytest.mark.parametrize(
    ("target", "made"), [("descida do gradiente", "Descida do gradiente is."), ("iGrad", "iGrad is.")]
)
def test_a_sentence_that_begins_with_a_term_begins_with_a_capital(target: str, made: str) -> None:
    terms = [Term(source="gradient descent", target=target)]
    model = Scripted(lambda text: text.replace("Gradient descent", "Gradiente"))
    assert TermTranslator(model, terms).translate(["Gradient descent is."]) == [made]


def test_a_sentence_that_begins_with_a_term_that_is_put_between_the_parts_begins_with_a_capital() -> None:
    model = Scripted(lambda text: text if text == "wins." else "nothing")
    assert TermTranslator(model, [TEAM]).translate(["Team wins."]) == ["Equipe wins."]


def test_made_up_names_that_the_model_lost_are_not_tried_again_among_the_terms_that_came_out_right() -> None:
    terms = [Term(source="head", target="cabeça"), TEAM]
    model = Scripted(lambda text: "Cabeças vencem." if " " in text else text)
    TermTranslator(model, terms).translate(["Heads of the team win."])
    whole = [text for text in model.seen if text.endswith(" win.")]
    assert whole == [
        "Heads of the team win.",
        "Heads of the equipe win.",
        *(f"Heads of the {name} win." for name in ("XQ1", "ZX1", "Q01")),
        "cabeças of the equipe win.",
    ]


def test_one_made_up_name_that_the_model_copied_is_tried_again_among_all_terms_and_no_second_one() -> None:
    terms = [Term(source="head", target="cabeça"), TEAM]
    said = {"Heads of the team win.": "Cabeças vencem."}
    said |= {one: one for one in (f"Heads of the {name} win." for name in ("XQ1", "ZX1", "Q01"))}
    model = Scripted(lambda text: said.get(text, "nada"))
    TermTranslator(model, terms).translate(["Heads of the team win."])
    assert [text for text in model.seen if re.match(r"\w\w\d+ of", text)] == ["XQ1 of the XQ2 win."]


def test_a_name_is_not_found_in_another_case_or_inside_a_word() -> None:
    model = Scripted(lambda text: "saída")
    names = [Term(source="Apple", target="Apple"), Term(source="art", target="arte")]
    assert TermTranslator(model, names).translate(["an apple to start"]) == ["saída"]


@pytest.mark.parametrize(
    ("term", "text", "there"),
    [
        ("população", "As populações crescem", True),
        ("vida selvagem", "a Vida selvagem", True),
        ("rede", "as redes", True),
        ("rede", "redentor", False),
        ("NLP", "an NLP model", True),
        ("NLP", "many NLPs", False),
        ("网络", "这个网络很大", True),
    ],
)
def test_a_term_is_recognised_in_its_inflections(term: str, text: str, there: bool) -> None:
    assert is_in(term, text) is there


def test_a_term_is_enforced_where_another_word_that_begins_alike_stands() -> None:
    terms = [Term(source="learning rate", target="taxa de aprendizado")]
    model = Scripted(lambda text: text.replace("learning rate", "taxa de aprendizagem"))
    assert TermTranslator(model, terms).translate(["A learning rate"]) == ["A taxa de aprendizado"]


def test_a_term_is_put_in_place_of_one_that_begins_with_the_same_word_so_that_what_is_around_it_fits() -> None:
    terms = [Term(source="learning rate", target="taxa de aprendizado")]
    model = Scripted(lambda text: "A taxa de aprendizagem é pequena.")
    assert TermTranslator(model, terms).translate(["The learning rate is small."]) == [
        "A taxa de aprendizado é pequena."
    ]
    assert len(model.seen) == 1


def test_a_name_that_is_kept_may_be_in_the_plural_where_the_text_has_it_so() -> None:
    terms = [Term(source="Transformer", target="Transformer")]
    model = Scripted(lambda text: text.replace("Both", "Ambos os"))
    assert TermTranslator(model, terms).translate(["Both Transformers"]) == ["Ambos os Transformers"]
    assert model.seen == ["Both Transformers"]


def test_a_name_that_is_kept_is_put_in_the_plural_where_the_text_has_it_so() -> None:
    terms = [Term(source="Transformer", target="Transformer")]
    model = Scripted(lambda text: "transformadores" if "Transformer" in text else text)
    assert TermTranslator(model, terms).translate(["Both Transformers win"]) == ["Both Transformers win"]


@pytest.mark.parametrize(("target", "made"), [("lote", "Lotes win"), ("lote rápido", "Lote rápido win")])
def test_a_single_word_is_given_to_the_model_in_the_plural_of_the_text(target: str, made: str) -> None:
    model = Scripted(lambda text: text.replace("Batches", "Fornadas"))
    assert TermTranslator(model, [Term(source="batch", target=target)]).translate(["Batches win"]) == [made]


@pytest.mark.parametrize(
    ("term", "text", "language", "there"),
    [
        ("cabeça de atenção", "pela cabeça da atenção", "pt", True),
        ("función de pérdida", "la función de la pérdida", "es", True),
        ("taux de réussite", "le taux des réussites", "fr", True),
        ("aprendizado não supervisionado", "o aprendizado supervisionado", "pt", False),
        ("aprendizado não supervisionado", "o aprendizado no supervisionado", "pt", False),
    ],
)
def test_an_article_may_stand_inside_a_term(term: str, text: str, language: str, there: bool) -> None:
    assert is_in(term, text, language=language) is there


def test_a_sentence_that_lacks_a_sign_is_not_translated_twice_as_it_is() -> None:
    model = Scripted(lambda text: text.replace("🎉", ""))
    assert TermTranslator(model, []).translate(["Well done 🎉"]) == ["Well done 🎉"]
    assert model.seen.count("Well done 🎉") == 1


def test_a_minus_sign_is_given_as_the_hyphen_that_models_keep() -> None:
    model = Scripted(lambda text: text.replace("\u2212", ""))
    assert TermTranslator(model, []).translate(["Between \u22125 and 3\u22122"]) == ["Between -5 and 3\u22122"]


def test_half_of_a_number_whose_halves_are_alike_is_not_the_number() -> None:
    assert not is_in("5.5", "A temperatura foi de -5 °C.")
    assert is_in("5.5", "A temperatura foi de -5,5 °C.")
    assert is_in("10:10", "às 10h10")


@pytest.mark.parametrize(
    ("figure", "made"), [("1.5", "15"), ("1,234.50", "1.23450"), ("12:30", "1230"), ("192.168.1.1", "19.216.811")]
)
def test_a_number_that_lost_a_mark_or_has_it_elsewhere_is_another(figure: str, made: str) -> None:
    assert not is_in(figure, f"São {made} agora.")


@pytest.mark.parametrize(
    ("figure", "made"),
    [
        ("1,024", "1024"),
        ("1024", "1.024"),
        ("12,34,567.8", "1234567,8"),
        ("0.125", "0,125"),
        ("5,000,000", "5 000 000"),
    ],
)
def test_a_number_may_have_marks_of_thousands_or_not(figure: str, made: str) -> None:
    assert is_in(figure, f"São {made} agora.")


@pytest.mark.parametrize("said", ["By 11:35 pm.", "By 11:35 p.m.", "By 11:35PM."])
def test_a_time_of_day_may_be_told_by_24_hours(said: str) -> None:
    model = Scripted(lambda text: "Até às 23:35.")
    assert TermTranslator(model, []).translate([said]) == ["Até às 23:35."]
    assert model.seen == [said]


def test_a_time_that_the_language_tells_by_twelve_hours_stays() -> None:
    model = Scripted(lambda text: "At 8:30 p.m.")
    assert TermTranslator(model, []).translate(["Às 20h30."]) == ["At 8:30 p.m."]
    assert model.seen == ["Às 20h30."]


def test_how_long_something_lasts_may_be_told_in_words() -> None:
    model = Scripted(lambda text: "2 hours and 30 minutes")
    assert TermTranslator(model, []).translate(["Dura 2h30"]) == ["2 hours and 30 minutes"]


@pytest.mark.parametrize("lost", ["à noite", "às 20"])
def test_a_time_that_the_model_loses_is_put_back(lost: str) -> None:
    model = Scripted(lambda text: text.replace("at 20h30", lost))
    assert TermTranslator(model, []).translate(["We meet at 20h30."]) == ["We meet at 20h30."]


def test_an_amount_that_is_told_by_name_is_given_with_its_sign_where_it_became_another() -> None:
    model = Scripted(lambda text: text.replace("It costs", "Custa").replace("20 dollars", "20 reais"))
    assert TermTranslator(model, []).translate(["It costs 20 dollars."]) == ["Custa $20."]


def test_a_small_amount_that_is_told_by_name_may_be_a_word() -> None:
    model = Scripted(lambda text: "Custa cinco dólares.")
    assert TermTranslator(model, []).translate(["It costs 5 dollars."]) == ["Custa cinco dólares."]
    assert len(model.seen) == 1


def test_a_term_of_hindi_is_a_whole_word_with_its_vowels() -> None:
    model = Scripted(lambda text: "água" if "XQ" not in text else text)
    translator = TermTranslator(model, [Term(source="जल", target="recurso")])
    assert translator.translate(["जला", "काजल"]) == ["água", "água"]
    assert not translator.has_term("काजल")
    assert translator.has_term("जल")
    assert is_in("भाषा", "यह भाषा है")
    assert not is_in("जल", "यह जला है")
    assert not is_in("जल", "यह काजल है")


@pytest.mark.parametrize(("term", "text"), [("水", "喝水吧"), ("น้ำ", "ดื่มน้ำเย็น"), ("ទឹក", "ផឹកទឹកត្រជាក់")])
def test_a_term_is_found_where_words_stand_without_spaces(term: str, text: str) -> None:
    assert TermTranslator(Scripted(str), [Term(source=term, target="água")]).has_term(text)
    assert is_in(term, text)
