"""Words of speech and slides are known for the same, in any script, and what each tells is weighed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.alignment.wording import likeness, tokens_of


def words_of(text: str) -> list[str]:
    return [token.text for token in tokens_of(text)]


def weight_of(text: str) -> list[float]:
    return [round(token.weight, 2) for token in tokens_of(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Self-attention, l'État!", ["self", "attention", "l", "etat"]),
        ("4,500 people, 28.4 BLEU", ["4500", "people", "284", "bleu"]),
        ("The 10X and the H100", ["the", "10x", "and", "the", "h100"]),
        ("注意機構 works", ["注意", "意機", "機構", "works"]),
        ("猫", ["猫"]),
        ("_ — ⇒ …", []),
    ],
)
def test_a_text_is_cut_into_words_without_case_accents_and_marks(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_hangul_is_compared_letter_by_letter() -> None:
    assert likeness(words_of("주의를"), words_of("주의는"))[0, 0] > 0


def test_long_words_names_and_numbers_tell_the_most_and_short_words_nothing() -> None:
    assert weight_of("we use the BLEU of GitHub in 2014") == [0, 0, 0, 1, 0, 1, 0, 1]
    assert weight_of("then after common encoder 8 30") == [0.3, 0.6, 0.8, 1, 0.4, 0.8]


def test_capitals_tell_nothing_where_all_is_in_capitals() -> None:
    assert weight_of("AND SO WE DO") == [0, 0, 0, 0]


def test_of_scripts_without_spaces_characters_tell_more_than_endings() -> None:
    assert weight_of("機構") == [0.6]
    assert weight_of("ます") == [0.0]
    assert weight_of("モデ") == [0.3]


def test_every_word_knows_its_place_in_the_text() -> None:
    text = "On 28.4 BLEU, 注意機構"
    assert [text[token.at :][:2] for token in tokens_of(text)] == ["On", "28", "BL", "注意", "意機", "機構"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("score", "scoring"), ("decoder", "decoders"), ("transformer", "transforrner"), ("summary", "summarize")],
)
def test_another_form_or_a_misread_one_is_the_same_word(one: str, other: str) -> None:
    assert likeness([one], [other])[0, 0] >= 0.8


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("encoder", "decoder"),
        ("global", "local"),
        ("supervised", "unsupervised"),
        ("input", "output"),
        ("2014", "2015"),
        ("10x", "100x"),
        ("for", "fort"),
    ],
)
def test_another_word_is_another_word_and_another_number_too(one: str, other: str) -> None:
    assert likeness([one], [other])[0, 0] == 0


@given(st.lists(st.text("abc12é", min_size=1, max_size=9), max_size=5))
def test_a_word_is_most_like_itself_and_likeness_goes_both_ways(words: list[str]) -> None:
    alike = likeness(words, words)
    assert alike.shape == (len(words), len(words))
    assert (alike.diagonal() == 1).all()
    assert (alike == alike.T).all()


@given(st.text(max_size=40))
def test_any_text_can_be_cut(text: str) -> None:
    for token in tokens_of(text):
        assert token.text
        assert 0 <= token.weight <= 1
        assert 0 <= token.at < len(text)


def test_a_word_of_hindi_is_one_token_and_has_its_vowels() -> None:
    assert words_of("मशीन अनुवाद भाषा") == ["मशीन", "अनुवाद", "भाषा"]
    assert likeness(["भाषाओं"], ["भाषाएँ"])[0, 0] > 0
    assert likeness(["भाषा"], ["भूषण"])[0, 0] == 0
