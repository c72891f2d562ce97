"""What the slide says corrects what was heard, where it sounds like it, and nowhere else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.flow import Word
from translator.slides.terms import Corrected, DeckPage, Spellings
from translator.speech.fusion import alike, begins, marked, merged, resembles

SLIDE = {
    word.lower(): (word, 3)
    for word in (
        "Dzmitry",
        "Bahdanau",
        "Kyunghyun",
        "Cho",
        "Yoshua",
        "Bengio",
        "BLEU",
        "Encoder",
        "vector",
        "feedforward",
    )
}


def fused(heard: str, prompted: str) -> str:
    return " ".join(word for word, _ in merged(heard.split(), prompted.split(), SLIDE))


def test_names_are_spelt_as_on_the_slide() -> None:
    assert fused("look at bottom out attention.", "look at Bahdanau attention.") == "look at Bahdanau attention."
    assert fused("the blue score drops", "the BLEU score drops") == "the BLEU score drops"


def test_a_run_of_names_is_corrected_at_once() -> None:
    heard = "These imagery body now, CUNY on Cho and Yashu Bengil removed it."
    told = "Dzmitry Bahdanau, Kyunghyun Cho and Yoshua Bengio removed it."
    assert fused(heard, told) == told


def test_a_slide_word_that_sounds_like_nothing_that_was_heard_is_not_taken() -> None:
    assert fused("we can save people time", "Encoder can save people time") == "we can save people time"


def test_a_sign_without_letters_is_no_word_that_sounds_like_anything() -> None:
    for sign in ("-", "–", "…", "&", "%", "€", "♪"):
        assert fused(f"it is {sign} blue score", "it is the BLEU score") == f"it is {sign} BLEU score"
        assert fused(f"cost in {sign}", "cost in vector") == f"cost in {sign}"


def test_words_that_only_the_slide_says_are_not_inserted() -> None:
    assert fused("it removes the problem", "it removes the BLEU vector problem") == "it removes the problem"


def test_words_that_the_prompt_drops_stay() -> None:
    assert fused("well, the encoder reads it", "the encoder reads it") == "well, the encoder reads it"


def test_other_words_than_the_slides_are_not_taken() -> None:
    assert fused("they travel there", "they traveled there") == "they travel there"


def test_punctuation_and_capitals_stay_those_of_the_sentence() -> None:
    assert fused("Feet forward, they say", "feedforward. they say") == "Feedforward, they say"
    assert fused("it uses an incoder", "it uses an Encoder") == "it uses an Encoder"


def test_corrected_words_know_their_slide() -> None:
    assert merged(["the", "blue", "score"], ["the", "BLEU", "score"], SLIDE)[1] == ("BLEU", 3)


def test_timed_words_are_marked_by_their_place() -> None:
    timed = [
        Word(text=text, start_s=0.0, end_s=0.0, probability=1.0) for text in (" Multi", "-head", " blue", " score.")
    ]
    out = marked(timed, [("Multi-head", 3), ("blue", None), ("score.", None)])
    assert [word.slide_id for word in out] == [3, 3, None, None]
    assert marked(timed, []) == tuple(timed)


def test_a_word_that_only_the_deck_has_is_marked_with_its_page() -> None:
    (vinyals,) = merged(["venials"], ["Vinyals"], {"vinyals": ("Vinyals", DeckPage(4))})
    timed = [Word(text=" Vinyals", start_s=0.0, end_s=0.5, probability=1.0)]
    (word,) = marked(timed, [vinyals])
    assert (word.page, word.slide_id) == (4, None)


def test_alike_is_of_letters_or_of_sound() -> None:
    assert alike(["Vinyals"], ["venials"]) > 0.7
    assert alike(["feet", "forward"], ["feedforward"]) > 0.8
    assert alike(["we"], ["Encoder"]) < 0.5


WORDS = st.lists(st.sampled_from(["the", "blue", "BLEU", "bottom", "Bahdanau", "cho", "show", "vector"]), max_size=12)


@given(WORDS, WORDS)
def test_fusion_adds_only_words_of_the_slide(heard: list[str], prompted: list[str]) -> None:
    out = merged(heard, prompted, SLIDE)
    assert {word.lower() for word, slide_id in out if slide_id is None} <= {word.lower() for word in heard + prompted}
    assert {word.lower() for word, slide_id in out if slide_id is not None} <= set(SLIDE)


def test_a_word_that_the_prompt_drops_beside_a_name_stays() -> None:
    assert fused("Yashu Bengil proposed it to one", "Yoshua Bengio. one") == "Yoshua Bengio proposed it to one"


def test_where_the_decodings_say_quite_different_things_nothing_is_taken() -> None:
    heard = [f"said{number}" for number in range(14)] + ["encodar"]
    assert [word for word, _ in merged(heard, ["vector"] * 8 + ["Encoder"], SLIDE)] == heard


def test_a_word_that_was_heard_and_is_on_the_slide_stays() -> None:
    slide = {"climate": ("climate", 1), "clim": ("Clim", 1), "decoder": ("decoder", 1), "encoder": ("encoder", 1)}
    assert merged(["Climate"], ["Clim."], slide) == [("Climate", None)]
    assert merged(["the", "decoder"], ["the", "encoder"], slide) == [("the", None), ("decoder", None)]


def test_a_right_word_lends_its_likeness_to_no_neighbour() -> None:
    slide = {"indus": ("Indus", 1), "village": ("Village", 1)}
    heard = ["of", "the", "Indos", "civilization"]
    assert [word for word, _ in merged(heard, ["of", "the", "Indus", "Village"], slide)] == [
        *heard[:2],
        "Indus",
        heard[3],
    ]


def test_a_part_of_a_word_is_not_taken_for_it() -> None:
    assert merged(["matuharapan"], ["Mature"], {"mature": ("Mature", 1)}) == [("matuharapan", None)]


def test_a_short_word_is_taken_only_where_its_neighbour_is_the_slides_too() -> None:
    slide = Spellings({word: (word, 1) for word in ("weights", "sum", "to", "one")}, [("sum", "to"), ("to", "one")])
    heard, told = ["they", "son", "to", "one"], ["they", "sum", "to", "one"]
    assert [word for word, _ in merged(heard, told, slide)] == told
    assert [word for word, _ in merged(["the", "son", "is"], ["the", "sum", "is"], slide)] == ["the", "son", "is"]


def test_a_capital_at_the_beginning_of_a_line_does_not_bear_a_short_word_out() -> None:
    slide = Spellings({"two": ("Two", 1), "days": ("days", 1)}, [("two", "days")])
    assert merged(["in", "to", "classes"], ["in", "two", "classes"], slide)[1] == ("to", None)
    assert merged(["in", "to", "days"], ["in", "two", "days"], slide)[1] == ("two", 1)


def test_a_short_word_between_the_same_two_as_on_the_slide_need_not_sound_like_much() -> None:
    words = ("attention", "in", "every", "layer")
    slide = Spellings({word: (word, 1) for word in words}, [*pairwise(words)])
    heard = ["uses", "attention", "and", "every", "layer"]
    assert [word for word, _ in merged(heard, ["uses", *words], slide)] == ["uses", *words]
    assert [word for word, _ in merged(["and", "every"], ["in", "every"], slide)] == ["and", "every"]


def test_every_letter_of_an_abbreviation_counts() -> None:
    slide = {"bce": ("BCE", 1), "bleu": ("BLEU", 1)}
    assert merged(["1900", "BC,"], ["1900", "BCE."], slide) == [("1900", None), ("BC,", None)]
    assert merged(["blue"], ["BLEU"], slide) == [("BLEU", 1)]


def test_capitals_of_the_slide_do_not_leak() -> None:
    slide = {"modelling": ("modelling", 1)}
    assert merged(["on", "modeling,"], ["on", "MODELLING"], slide) == [("on", None), ("modelling,", 1)]


def test_a_hyphen_is_as_on_the_slide() -> None:
    slide = {"subword": ("Subword", 1), "selfattention": ("self-attention", 1), "its": ("its", 1)}
    assert merged(["sub-word"], ["sub-word"], slide) == [("subword", 1)]
    assert merged(["Selfattention."], ["Selfattention."], slide) == [("Self-attention.", 1)]
    assert merged(["it's"], ["it's"], slide) == [("it's", None)]


def test_in_the_middle_of_a_sentence_a_window_begins_with_a_small_letter() -> None:
    assert fused("vektor state", "Vector state") == "vector state"


@given(WORDS)
def test_where_both_agree_nothing_changes(heard: list[str]) -> None:
    assert [word for word, _ in merged(heard, heard, SLIDE)] == heard


def test_a_word_that_a_person_spelt_is_marked_as_corrected_by_them() -> None:
    spellings = {"vaswani": ("Vaswani", Corrected(2))}
    fused = merged(["thank", "Vas", "Wani"], ["thank", "Vaswani"], spellings)
    heard = tuple(Word(text=f" {text}", start_s=0.0, end_s=1.0, probability=0.9) for text in ("thank", "Vaswani"))
    assert [(word.text, word.correction) for word in marked(heard, fused)] == [(" thank", None), (" Vaswani", 2)]


def test_a_word_that_is_nearly_one_of_the_slides_resembles_it() -> None:
    terms = {"indus": ("Indus", 3), "urban": ("urban", 3), "the": ("the", 3)}
    assert resembles(" induce", terms)
    assert resembles(" Ubran.", terms)


def test_a_word_begins_one_of_the_slides_unless_it_is_short_or_on_them_itself() -> None:
    terms = {
        "softmax": ("softmax", 3),
        "encoder": ("encoder", 3),
        "encoders": ("encoders", 3),
        "another": ("another", 3),
    }
    assert begins(" Soft", terms)
    assert not begins(" encoder", terms)
    assert not begins(" softer", terms)
    assert not begins(" an", terms)


def test_a_word_of_the_slides_a_short_one_and_one_that_only_has_its_consonants_resemble_none() -> None:
    terms = {"goat": ("goat", 3), "the": ("the", 3), "known": ("known", 3)}
    assert not resembles(" goat", terms)
    assert not resembles(" they", terms)
    assert not resembles(" nine", terms)
    assert not resembles(" could", terms)


@pytest.mark.parametrize(
    ("heard", "told"),
    [("Токинизация,", "токенизация"), ("गुरुत्वाकर्षन", "गुरुत्वाकर्षण"), ("갈릴래이", "갈릴레이")],
)
def test_a_word_resembles_one_in_other_letters_than_latin_by_its_letters_alone(heard: str, told: str) -> None:
    assert resembles(heard, {told: (told, 1)})


@pytest.mark.parametrize(
    ("heard", "told"),
    [("земля", "токенизация"), ("индукция", "индуктор"), ("пять", "пятница"), ("1980", "1990"), ("гпт3", "гпт4")],
)
def test_other_words_and_other_figures_resemble_none_by_their_letters(heard: str, told: str) -> None:
    assert not resembles(heard, {told: (told, 1)})


def test_a_figure_that_was_heard_stays_though_its_word_sounds_the_same() -> None:
    slide = {"gpt4": ("GPT4", 1)}
    assert resembles("GPT3", slide)
    assert merged(["GPT3"], ["GPT4"], slide) == [("GPT3", None)]


@pytest.mark.parametrize(
    ("heard", "told"),
    [
        ("земля", "привет"),
        ("ماء", "سلام"),
        ("पानी", "नमस्ते"),
        ("音声", "深層"),
        ("바다", "학교"),
        ("γη", "νερό"),
        ("水", "ice"),
    ],
)
def test_words_that_have_no_metaphone_are_not_alike_for_that(heard: str, told: str) -> None:
    assert alike([heard], [told]) < 0.5
    assert merged([heard], [told], {told: (told, 1)}) == [(heard, None)]


def test_words_in_other_letters_than_latin_are_alike_in_their_letters() -> None:
    slide = {"багданау": ("Багданау", 1), "갈릴레이": ("갈릴레이", 1)}
    assert merged(["это", "богданов"], ["это", "Багданау"], slide) == [("это", None), ("Багданау", 1)]
    assert merged(["갈릴래이"], ["갈릴레이"], slide) == [("갈릴레이", 1)]


@given(st.integers(0, 999), st.integers(0, 999))
def test_a_figure_that_was_heard_is_never_another_one(heard: int, told: int) -> None:
    slide = {f"gpt{told}": (f"GPT{told}", 1)}
    (word,) = merged([f"GPT{heard}"], [f"GPT{told}"], slide)
    assert word[0] == f"GPT{heard}"


def test_a_vowel_that_is_a_mark_is_no_punctuation() -> None:
    assert merged(["भाशा", "है।"], ["भाषा", "है।"], {"भाषा": ("भाषा", 1)}) == [("भाषा", 1), ("है।", None)]
    assert merged(["भाशा,"], ["भाषा"], {"भाषा": ("भाषा", 1)}) == [("भाषा,", 1)]
