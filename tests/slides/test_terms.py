"""What the recogniser is told of the slides: the current one first, within bounds."""

from translator.flow import Role, Slide, TextBlock
from translator.slides.terms import (
    FRONT_CHARACTERS,
    PROMPT_CHARACTERS,
    REMEMBERED,
    Aside,
    Corrected,
    DeckPage,
    Spellings,
    Terms,
    plain,
    terms_of,
    with_corrected,
)


def slide(number: int, *lines: str, role: Role = Role.BODY) -> Slide:
    blocks = tuple(
        TextBlock(text=line, left_px=0, top_px=0, width_px=9, height_px=9, confidence=0.9, role=role) for line in lines
    )
    return Slide(id=number, revision=1, shown_s=0.0, blocks=blocks)


def test_the_current_slide_comes_first() -> None:
    terms = terms_of([slide(1, "Bahdanau attention"), slide(2, "The Transformer")])
    assert terms.prompt == "The Transformer. Bahdanau attention"


def test_words_are_kept_as_they_are_spelt_with_their_newest_slide() -> None:
    terms = terms_of([slide(1, "Attention"), slide(2, "attention: h = 8, Self-Attention")])
    assert terms.spellings["attention"] == ("attention", 2)
    assert terms.spellings[plain("self-attention")] == ("Self-Attention", 2)
    assert "h" not in terms.spellings


def test_a_full_slide_does_not_overflow_the_prompt() -> None:
    terms = terms_of([slide(1, *(f"line number {number} of many words" for number in range(60)))])
    assert 0 < len(terms.prompt) <= PROMPT_CHARACTERS
    assert "number" in terms.spellings


def test_old_slides_are_forgotten() -> None:
    shown = [slide(number, f"Word{chr(96 + number)}") for number in range(1, REMEMBERED + 3)]
    assert "worda" not in terms_of(shown).spellings
    assert "wordb" in terms_of(shown).spellings


def test_names_are_remembered_for_all_of_the_talk() -> None:
    shown = [slide(1, "Byte pairs by Sennrich"), *(slide(number, f"Point {number}") for number in range(2, 40))]
    terms = terms_of(shown)
    assert terms.spellings["sennrich"] == ("Sennrich", 1)
    assert "byte" not in terms.spellings
    assert terms.prompt.endswith("Sennrich")


def test_what_needs_it_most_stands_where_there_is_always_room() -> None:
    crowd = [f"this is a point that says little number {number}" for number in range(12)]
    prompt = terms_of([slide(1, *crowd[:6], "Sutskever, Vinyals and Le", *crowd[6:])]).prompt
    assert "Sutskever" in prompt[:FRONT_CHARACTERS]


def test_a_line_in_capitals_tells_no_case() -> None:
    terms = terms_of([slide(1, "MODELLING THE INDUS", "Rain in the Indus Valley")])
    assert terms.spellings["modelling"] == ("modelling", 1)
    assert terms.spellings["indus"] == ("Indus", 1)
    assert terms.prompt == "Modelling the Indus. Rain in the Indus Valley"


def test_a_title_in_title_case_tells_no_case() -> None:
    terms = terms_of([slide(1, "The Encoder Layers", role=Role.TITLE)])
    assert terms.spellings["encoder"] == ("encoder", 1)
    assert terms_of([slide(1, "The Encoder layers", role=Role.TITLE)]).spellings["encoder"] == ("Encoder", 1)


def test_a_word_that_is_once_in_small_letters_is_no_name() -> None:
    terms = terms_of([slide(1, "Encoder and more", "the encoder")])
    assert terms.spellings["encoder"] == ("encoder", 1)


def test_words_that_stand_side_by_side_are_known() -> None:
    spellings = terms_of([slide(1, "Weights sum to one")]).spellings
    assert isinstance(spellings, Spellings)
    assert ("sum", "to") in spellings.pairs
    assert ("weights", "to") not in spellings.pairs


def test_two_words_that_were_read_as_one_are_no_spelling() -> None:
    assert set(terms_of([slide(1, "Python orR")]).spellings) == {"python"}


def test_the_same_line_is_told_once() -> None:
    assert terms_of([slide(1, "Our logo"), slide(2, "Our logo")]).prompt == "Our logo"


def test_what_the_deck_says_beside_comes_after_what_is_shown() -> None:
    asides = [Aside(text="Attention weights", page=2), Aside(text="Thank Vaswani", page=3)]
    terms = terms_of([slide(7, "attention")], asides)
    assert terms.prompt == "attention. Attention weights. Thank Vaswani"
    assert terms.spellings["attention"] == ("attention", 7)
    assert terms.spellings["vaswani"] == ("Vaswani", DeckPage(3))
    assert terms_of([], asides).spellings["attention"] == ("Attention", DeckPage(2))


def test_a_long_deck_does_not_overflow_the_prompt() -> None:
    terms = terms_of(
        [slide(1, "Shown")], [Aside(text=f"word number {page} of the deck", page=page) for page in range(99)]
    )
    assert terms.prompt.startswith("Shown. word number 0 of the deck")
    assert len(terms.prompt) <= PROMPT_CHARACTERS
    assert "deck" in terms.spellings


def test_without_slides_there_is_nothing_to_tell() -> None:
    assert terms_of([]).prompt == ""


def test_what_a_person_corrected_comes_first_and_is_spelt_as_they_did() -> None:
    corrected = Terms(prompt="We thank Vaswani", spellings={"vaswani": ("Vaswani", Corrected(3))})
    terms = with_corrected(terms_of([slide(7, "VASWANI attends")]), corrected)
    assert terms.prompt == "We thank Vaswani. VASWANI attends"
    assert terms.spellings["vaswani"] == ("Vaswani", Corrected(3))
    assert terms.spellings["attends"] == ("attends", 7)
    assert with_corrected(terms, Terms()) == terms
