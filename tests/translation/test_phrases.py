"""What of a slide's line may be a term, and what a sentence shares with it."""

from translator.translation.phrases import (
    holds,
    is_whole,
    kept_names,
    names_by_looks,
    parts_of,
    runs_in_common,
    runs_of,
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
    assert list(names_by_looks("GitHub, BLEU and H100 by Kudo, SentencePiece")) == ["GitHub", "H100", "SentencePiece"]


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
