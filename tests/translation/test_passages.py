"""How a text is cut for a translation model."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.errors import SurtitleError
from translator.translation.passages import cut, is_translatable, translate_passages


@pytest.mark.parametrize(
    "text",
    ["", "42", "3.14 %", "https://a.org/path?x=y", "me@a.org", "E = mc^2", "y = ax + b", "x", "α", "—", "see@b.org 12"],
)
def test_no_words_no_translation(text: str) -> None:
    assert not is_translatable(text)


@pytest.mark.parametrize("text", ["Yes", "No.", "É.", "水", "see https://a.org", "accuracy = 90 %", "35 ms latency"])
def test_words_are_translated(text: str) -> None:
    assert is_translatable(text)


def test_sentences_are_cut_and_abbreviations_are_not() -> None:
    assert cut("Dr. Smith came. He spoke! J. Doe (see Fig. 3) asked: why? “Because.” Well.") == [
        "Dr. Smith came.",
        "He spoke!",
        "J. Doe (see Fig. 3) asked: why?",
        "“Because.”",
        "Well.",
    ]
    assert cut("The U.S. economy grew 3.5 percent. 2020 was worse... so it was.") == [
        "The U.S. economy grew 3.5 percent.",
        "2020 was worse... so it was.",
    ]
    assert cut("今日は。元気ですか？はい。") == ["今日は。", "元気ですか？", "はい。"]


@pytest.mark.parametrize(
    ("text", "language", "sentences"),
    [
        ("Wir sehen z.B. Häuser. Gut.", "de", ["Wir sehen z.B. Häuser.", "Gut."]),
        ("Es war am 3. Oktober. Gut.", "de", ["Es war am 3. Oktober.", "Gut."]),
        ("Vea p. ej. Madrid. Bien.", "es", ["Vea p. ej. Madrid.", "Bien."]),
        ("We eat bread etc. We drink.", "en", ["We eat bread etc.", "We drink."]),
        ("Is it? No. We saw no. 5.", "en", ["Is it?", "No.", "We saw no. 5."]),
    ],
)
def test_abbreviations_of_the_language_are_not_cut(text: str, language: str, sentences: list[str]) -> None:
    assert cut(text, language=language) == sentences


def test_clauses_without_spaces_get_none() -> None:
    assert cut("我们，你们，他们，都来", 8) == ["我们，你们，", "他们，都来"]


def test_a_long_sentence_is_cut_at_clauses_then_at_spaces() -> None:
    assert cut("one two, three four, five", 12) == ["one two,", "three four,", "five"]
    assert cut("one two three four", 9) == ["one two", "three", "four"]
    assert cut("abcdefgh", 3) == ["abc", "def", "gh"]


@given(st.text(alphabet="ab .,!?。:AÉ\n", max_size=200), st.integers(1, 40))
def test_cutting_loses_only_white_space(text: str, longest: int) -> None:
    pieces = cut(text, longest)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(len(piece) <= longest for piece in pieces)


def test_texts_come_back_in_order_without_newlines() -> None:
    def shout(pieces: list[str]) -> list[str]:
        return [piece.upper() + "\n" for piece in pieces]

    assert translate_passages(["hello\nthere. You too.", "", "42", "so"], shout) == [
        "HELLO THERE. YOU TOO.",
        "",
        "42",
        "SO",
    ]
    assert translate_passages(["One. Two."], lambda pieces: ["一。" for _ in pieces], spaced=False) == ["一。一。"]


def test_addresses_survive_a_model_that_damages_them() -> None:
    def shout(pieces: list[str]) -> list[str]:
        return [piece.upper() for piece in pieces]

    assert translate_passages(["write to me@a.org or see https://a.org/x now", "just me@a.org"], shout) == [
        "WRITE TO me@a.org OR SEE https://a.org/x NOW",
        "JUST me@a.org",
    ]


@pytest.mark.parametrize(
    "address",
    [
        "https://a.org/b_c?x=1&y=2",
        "me@a.org",
        "C:\\Users\\me.txt",
        "~/notes.md",
        "@mariana",
        "#acl2024",
        "α_t",
        "a-b.org/x",
    ],
)
def test_a_mark_after_an_address_stays_at_it(address: str) -> None:
    def spoil(pieces: list[str]) -> list[str]:
        return [piece.replace(address, "-") for piece in pieces]

    text = f"we see ({address}), and {address}."
    assert translate_passages([text], spoil) == [text]
    assert translate_passages([f"all of {address}"], spoil) == [f"all of {address}"]


@pytest.mark.parametrize(
    ("address", "before", "after"),
    [
        ("example.com", "请访问我们的网站", "。"),
        ("example.com", "詳細は", "をご覧ください。"),
        ("sub.example.org/x", "詳細は", "をご覧ください。"),
        ("example.de", "홈페이지 ", "에서 봅니다."),
        ("https://a.org/b?c=1", "详情见", "，谢谢大家。"),
        ("www.a.org", "詳細は", "で。"),
        ("me@a.org", "请写信至", "谢谢。"),
        ("müller.de", "Wir sind auf ", " zu finden."),
    ],
)
def test_letters_beside_an_address_are_no_part_of_it(address: str, before: str, after: str) -> None:
    def spoil(pieces: list[str]) -> list[str]:
        return ["-" if address in piece else f"<{piece}>" for piece in pieces]

    made = translate_passages([before + address + after], spoil)[0]
    words_after = f"<{after.strip()}>" if is_translatable(after) else after
    assert made.replace(" ", "") == f"<{before.strip()}>{address}{words_after}".replace(" ", "")


def test_bullets_stay() -> None:
    assert cut("• First point\n• Second point".replace("\n", " ")) == ["•", "First point", "•", "Second point"]


def test_a_failing_model_is_told() -> None:
    def fail(pieces: list[str]) -> Sequence[str]:
        raise RuntimeError("out of memory")

    with pytest.raises(SurtitleError) as caught:
        translate_passages(["hello"], fail)
    assert caught.value.code == "translation-failed"
    assert translate_passages(["", "42"], fail) == ["", "42"]
