"""Lines in capitals are translated as if they were not, and shown in capitals."""

from translator.translation.slide_text import as_loud, calm


def test_a_line_in_capitals_is_told_in_small_letters() -> None:
    assert calm("1. THE CONTEXT: THE INDUS CIVILISATION") == "1. The context: the indus civilisation"
    assert calm("AGRICULTURE") == "Agriculture"


def test_another_line_is_told_as_it_is() -> None:
    for line in ("The Context", "BLEU", "2021", "", "A"):
        assert calm(line) == line
        assert as_loud(line, "O contexto") == "O contexto"


def test_the_translation_is_in_capitals_again() -> None:
    assert as_loud("THE CONTEXT", "O contexto") == "O CONTEXTO"
