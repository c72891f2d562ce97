"""What of a slide's line may be a term, and what a sentence shares with it."""

from translator.translation.terms.phrases import (
    holds,
    is_alone,
    is_named,
    is_one_word,
    is_phrase,
    is_small,
    is_whole,
    kept_names,
    lone_names,
    long_words,
    names_by_looks,
    parts_of,
    pattern,
    runs_in_common,
    runs_of,
    with_part,
    words_in,
)


def test_a_line_and_its_parts_may_be_terms_without_the_article() -> None:
    assert list(parts_of("The Transformer")) == ["transformer"]
    assert list(parts_of("Byte pair encoding: Sennrich, Haddow")) == ["byte pair encoding", "sennrich", "haddow"]


def test_a_long_line_is_no_term() -> None:
    assert list(parts_of("One fixed vector for the whole sentence")) == []


def test_two_long_words_in_a_row_that_are_said_too_may_be_a_term() -> None:
    line = "Alignment weights sum to one"
    assert list(runs_in_common(line, "The alignment weights are computed.")) == ["alignment weights"]
    assert list(runs_in_common(line, "The weights sum to one.")) == []


def test_the_last_word_of_a_line_may_be_short() -> None:
    line = "Scoring with a small feedforward net"
    assert list(runs_in_common(line, "It comes from a small feedforward net, which is cheap.")) == [
        "small feedforward net"
    ]
    assert list(runs_in_common("Encoder and decoder", "The encoder and the rest.")) == []


def test_the_runs_of_a_text_are_in_small_letters() -> None:
    assert runs_of("Self-attention helps") == {"self-attention", "helps", "self-attention helps"}


def test_names_by_their_looks_mix_letters() -> None:
    assert list(names_by_looks("GitHub, BLEU and H100 by Kudo, SentencePiece")) == ["GitHub", "SentencePiece"]


def test_figures_with_what_is_counted_are_no_names() -> None:
    line = "The 19th, the 1990s, a 2nd, 10km and 20MB, 3D, 5GHz"
    assert list(names_by_looks(line)) == []
    assert list(kept_names(line, line)) == []


def test_a_word_with_figures_is_a_name_where_the_translation_keeps_it() -> None:
    assert list(kept_names("On H100 and in ww2", "Em H100 e na Segunda Guerra")) == ["H100"]


def test_only_a_line_without_anything_else_is_a_term_alone() -> None:
    assert is_alone("The Transformer", "the transformer")
    for line in ("The Transformer?", "• The Transformer", "Not the Transformer", "In the Transformer"):
        assert not is_alone(line, "the transformer")


def test_a_name_is_found_in_scripts_that_set_nothing_apart() -> None:
    assert pattern("SentencePiece", cased=True).search("我们使用SentencePiece。")
    assert pattern("SentencePiece", cased=True).search("SentencePiece를 쓴다")
    assert not pattern("Sentence", cased=True).search("SentencePiece")


def test_a_capital_that_the_translation_keeps_may_be_a_name() -> None:
    line = "Language models by Kudo and Frey, BLEU"
    assert list(kept_names(line, "Modelos de Kudo e Frey, BLEU")) == ["Kudo", "Frey", "BLEU"]
    assert list(kept_names("Kudo wrote Tables", "Kudo escreveu tabelas")) == []
    assert list(kept_names("THE CONTEXT", "THE CONTEXT")) == []


def test_a_term_is_found_in_the_plural_and_in_any_case() -> None:
    assert holds("Positional Encodings matter", "positional encoding")
    assert not holds("The re-encoding", "coding")
    assert is_whole("The Transformer", "transformer")
    assert not is_whole("The Transformer won", "transformer")


def test_a_phrase_is_a_few_small_words_after_a_capital() -> None:
    assert is_phrase("Alignment weights sum to one")
    assert not is_phrase("Weights")
    assert not is_phrase("alignment weights")
    assert not is_phrase("Soil Water model")
    assert not is_phrase("BLEU scores")
    assert not is_phrase("We sum weights.")
    assert not is_phrase("How do we sum alignment weights")


def test_a_line_that_is_a_word_with_a_capital_and_kept_is_a_name() -> None:
    assert list(kept_names("Indus", "Indus")) == ["Indus"]
    assert list(kept_names("Indus", "Indo")) == []
    assert list(kept_names("Indus rises", "Indus sobe")) == []


def test_a_line_without_capitals_may_begin_with_one() -> None:
    assert is_small("1. The context: the indus basin")
    assert not is_small("The Indus basin")
    assert is_small("")


def test_a_line_is_a_name_where_all_its_long_words_have_capitals() -> None:
    assert is_named("Software Carpentry")
    assert is_named("House of Commons")
    assert not is_named("Indus Village model")
    assert not is_named("SOFTWARE CARPENTRY")
    assert not is_named("Indus")


def test_long_words_are_those_that_tell_something() -> None:
    assert long_words("The Soil-water of a net") == ["soil", "water"]


def test_a_word_by_itself_has_nothing_beside_it() -> None:
    assert is_one_word(" De-urbanisation ")
    assert not any(map(is_one_word, ["Two words", "Why?", "", "1."]))


def test_a_name_that_is_part_of_a_longer_one_is_none() -> None:
    text = "Software Carpentry, called Harappan, is in Oxford"
    assert list(lone_names(text, {"Software", "Harappan", "Oxford"})) == ["Harappan", "Oxford"]


def test_a_part_between_marks_is_replaced_where_the_translation_has_the_same_marks() -> None:
    put = "animal husbandry", "pecuária"
    assert with_part("Animal husbandry: goats", "Criação animal: cabras", *put) == "Pecuária: cabras"
    assert with_part("goats | animal husbandry", "cabras | criação animal", *put) == "cabras | pecuária"
    assert with_part("Animal husbandry: goats", "Criação animal, cabras", *put) == "Criação animal, cabras"
    assert with_part("Animal husbandry", "Criação animal", *put) == "Criação animal"
    assert with_part("Our animal husbandry: goats", "Nossa criação: cabras", *put) == "Nossa criação: cabras"


def test_a_word_of_hindi_is_whole_with_its_vowels() -> None:
    assert list(parts_of("मशीन अनुवाद: भाषा")) == ["मशीन अनुवाद"]
    assert words_in("मशीन-अनुवाद में") == ["मशीन", "अनुवाद", "में"]
    assert holds("हम जल देखते हैं", "जल")
    assert not holds("हम जला देते हैं", "जल")
