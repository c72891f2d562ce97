"""What the recogniser needs to be told most: names, rare words, titles, and what is new on the slide."""

from translator.flow import Role, Slide, TextBlock
from translator.slides.need import WORD, Need, is_shouted, plain, told


def block(text: str, role: Role = Role.BODY) -> TextBlock:
    return TextBlock(text=text, left_px=0, top_px=0, width_px=9, height_px=9, confidence=0.9, role=role)


def slide(number: int, *lines: str) -> Slide:
    return Slide(id=number, revision=1, shown_s=0.0, blocks=tuple(map(block, lines)))


ALONE = Need([slide(1, "one line")])


def test_names_and_long_words_are_worth_more_than_short_ones() -> None:
    assert ALONE.of_word("Bengio", inside=True) > ALONE.of_word("neural", inside=True) > 0
    assert ALONE.of_word("multiplicative", inside=True) > ALONE.of_word("score", inside=True)
    assert ALONE.of_word("SentencePiece", inside=False) > ALONE.of_word("Sentences", inside=False)
    assert ALONE.of_word("the", inside=True) == 0


def test_a_capital_at_the_beginning_of_a_line_tells_nothing() -> None:
    assert ALONE.of_word("Neural", inside=False) == ALONE.of_word("neural", inside=True)


def test_a_title_is_worth_more_than_a_caption() -> None:
    roles = (Role.TITLE, Role.BODY, Role.CAPTION)
    title, body, caption = (ALONE.of(block("Positional encodings", role)) for role in roles)
    assert title > body > caption


def test_a_source_is_worth_less_than_what_is_said() -> None:
    for source in ("by Giesche et al. 2019", "by Giesche (2019), p. 13"):
        assert ALONE.of(block(source)) == ALONE.of(block("by Giesche")) / 2


def test_where_not_all_has_room_the_neediest_lines_are_told_in_the_order_of_the_slide() -> None:
    lines = [block("What to do next"), block("Sutskever, Vinyals, Le"), block("as it was"), block("Kyunghyun Cho")]
    assert ALONE.ranked(lines, 40) == ["Sutskever, Vinyals, Le", "Kyunghyun Cho"]


def test_no_line_is_told_twice() -> None:
    assert ALONE.ranked([block("Bahdanau attention"), block("Bahdanau attention")], 400) == ["Bahdanau attention"]


def test_words_that_are_told_already_count_nothing() -> None:
    lines = [block("by Dzmitry Bahdanau"), block("of Dzmitry Bahdanau"), block("some alignment weights")]
    assert ALONE.ranked(lines, 46) == ["by Dzmitry Bahdanau", "some alignment weights"]


def test_what_the_slide_before_has_too_comes_last() -> None:
    header, point = block("Virtual Meeting of Archaeologists"), block("Animal husbandry")
    assert ALONE.ranked([header, point], 40) == ["Virtual Meeting of Archaeologists"]
    assert ALONE.ranked([header, point], 40, before=[header.text]) == ["Animal husbandry"]


def test_a_title_stays_a_title_on_the_next_slide() -> None:
    title, point = block("Animal husbandry", Role.TITLE), block("Specialised herding")
    assert ALONE.ranked([title, point], 20, before=[title.text]) == ["Animal husbandry"]


def test_what_is_on_most_slides_is_worth_nothing() -> None:
    need = Need([slide(number, "Workshop of Archaeologists", f"Point {'abc'[number]}") for number in range(3)])
    assert need.ranked([block("Workshop of Archaeologists")], 400) == []


def test_addresses_are_not_told() -> None:
    assert told("See https://example.org/talk-2021/ or mail@example.org for it") == "See or for it"
    assert ALONE.ranked([block("https://example.org/talk")], 400) == []


def test_names_are_those_inside_a_line_and_those_by_their_looks() -> None:
    lines = [block("Byte pairs by Sennrich and Haddow"), block("GitHub"), block("THE INDUS VALLEY")]
    assert ALONE.names(lines) == ["Sennrich", "Haddow", "GitHub"]


def test_a_line_in_capitals_is_shouted_an_abbreviation_is_not() -> None:
    assert is_shouted("THE CONTEXT")
    assert is_shouted("AGRICULTURE")
    assert not is_shouted("BLEU")
    assert not is_shouted("The BLEU score")


def test_a_word_of_hindi_is_whole_with_its_vowels() -> None:
    assert WORD.findall("हिन्दी भाषा मॉडल") == ["हिन्दी", "भाषा", "मॉडल"]
    assert [plain(word) for word in ("भाषा।", "(मॉडल)")] == ["भाषा", "मॉडल"]
