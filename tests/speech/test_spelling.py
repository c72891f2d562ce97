"""English words that sound as a word of the slides are spelt as the slides spell it."""

import pytest

from translator.speech.spelling import as_on_slides, one_spelling

SLIDE = 7


def is_word(text: str) -> bool:
    """As a recogniser's vocabulary has it: names only with their capital."""
    return text not in {"monday", "michael"} and text.lower() not in {
        "veswani",
        "harapan",
        "sutzkever",
        "vestani",
        "ravina",
        "indies",
        "tokenises",
        "векслер",
    }


def spelt(heard: str, *slide: str) -> str:
    spellings = {word.lower().replace("-", ""): (word, SLIDE) for word in slide}
    words = [(word, None) for word in heard.split()]
    return " ".join(text for text, _ in as_on_slides(words, spellings, is_word))


@pytest.mark.parametrize(
    ("heard", "name"),
    [("Veswani", "Vaswani"), ("Harapan", "Harappan"), ("Sutzkever", "Sutskever")],
)
def test_what_is_no_word_is_the_name_on_the_slide_that_sounds_the_same(heard: str, name: str) -> None:
    assert spelt(f"by {heard}.", name) == f"by {name}."


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("Monday", "Munday"),  # a word
        ("Michael", "Michel"),
        ("Veswani", "Vasvanis"),  # more than one letter
        ("Ravina", "Ravena-na"),
        ("Indies", "Indus"),  # too short
        ("tokenises", "tokeniser"),  # another ending
        ("Vestani", "Vaswani"),  # sounds otherwise
        ("Векслер", "Вакслер"),  # nothing tells how it sounds
    ],
)
def test_what_may_be_another_word_stays_as_it_was_heard(heard: str, name: str) -> None:
    assert spelt(heard, name) == heard


def test_marks_on_a_slide_that_are_no_words_are_passed_over() -> None:
    spellings = {"": ("–", SLIDE), "vaswani": ("Vaswani", SLIDE)}
    assert list(as_on_slides([("Veswani", None)], spellings, is_word)) == [("Vaswani", SLIDE)]


def test_of_two_names_that_sound_the_same_none_is_taken() -> None:
    assert spelt("by Veswani", "Vaswani", "Viswani") == "by Veswani"


@pytest.mark.parametrize(
    ("american", "british"),
    [
        ("civilization", "civilisation"),
        ("organizers", "organisers"),
        ("analyzed", "analysed"),
        ("behavioral", "behavioural"),
        ("kilometers", "kilometres"),
        ("archeologists", "archaeologists"),
        ("maneuver", "manoeuvre"),
        ("dialogs", "dialogues"),
        ("modeling", "modelling"),
        ("defense", "defence"),
        ("program", "programme"),
    ],
)
def test_both_spellings_of_a_word_are_one(american: str, british: str) -> None:
    assert one_spelling(american) == one_spelling(british)
    assert spelt(american, british) == british
    assert spelt(british, american) == american


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("morning", "mourning"),
        ("filing", "filling"),
        ("planing", "planning"),
        ("finish", "finnish"),
        ("prize", "prise"),
        ("through", "thorough"),
        ("desert", "dessert"),
        ("Michael", "Michel"),
        ("forest", "forrest"),
        ("scored", "scoured"),
        ("timber", "timbre"),
        ("canes", "canoes"),
        ("vitaly", "vitally"),
        ("refiled", "refilled"),
        ("alexander", "alexandre"),
        ("anders", "andres"),
        ("prolog", "prologue"),
        ("elizabeth", "elisabeth"),
        ("totaly", "totally"),
    ],
)
def test_two_words_that_are_alike_stay_two(one: str, other: str) -> None:
    assert spelt(one, other) == one
    assert spelt(other, one) == other


def test_a_word_keeps_its_place_in_the_sentence() -> None:
    assert spelt("Civilization, they say: the Indus civilization.", "CIVILISATION", "Indus") == (
        "Civilisation, they say: the Indus civilisation."
    )
    assert spelt("the deurbanization of it", "De-urbanisation") == "the de-urbanisation of it"


def test_a_name_that_is_spelt_its_own_way_is_spelt_so() -> None:
    assert spelt("the Colournet model", "ColorNet") == "the ColorNet model"


@pytest.mark.parametrize(("heard", "slide"), [("civilizations", "civilisation's"), ("colour's", "colors")])
def test_an_apostrophe_is_neither_lost_nor_taken_over(heard: str, slide: str) -> None:
    spellings = {slide.replace("'", ""): (slide, SLIDE)}
    assert list(as_on_slides([(heard, None)], spellings, is_word)) == [(heard, None)]


def test_a_word_that_the_slides_spell_in_both_ways_stays_as_it_was_heard() -> None:
    assert spelt("color and colour", "color", "colour") == "color and colour"


def test_a_word_that_was_corrected_already_stays() -> None:
    spellings = {"modelling": ("modelling", SLIDE)}
    assert list(as_on_slides([("modeling", 3)], spellings, is_word)) == [("modeling", 3)]
    assert list(as_on_slides([("modeling", None)], spellings, is_word)) == [("modelling", SLIDE)]
