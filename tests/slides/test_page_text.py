"""What was read of the screen in, the deck's page that is up out, as much of it as is visible."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.slides.decks import TALK, block, blocks, pages
from translator.slides.page_text import PageTexts, Sighting, words_of

HEIGHT = 720
DECK = PageTexts(pages(*TALK))
WORDS = (
    "account action advance animal answer barley basket battle bridge bronze butter camera canvas carbon castle "
    "cattle ceiling century channel chapter cheese circle climate coffee column copper cotton county crystal culture "
    "danger decade desert device dinner doctor dragon driver eagle editor effort elbow empire energy engine estate "
    "fabric factor farmer fellow fiction figure flavour flower forest fossil friend frontier galaxy garden gender "
    "ghost glacier grammar harbour harvest hazard helmet history horizon hunter insect island jacket journal jungle "
    "kernel kitchen ladder lantern leather lesson liquid lizard magnet marble market meadow member metal mirror "
    "monsoon mountain muscle museum napkin needle novel orchard oxygen palace parade pepper pillow planet pocket"
)
OTHERS = (
    "abbot bishop cannon dagger emperor fortress gallows herald infantry javelin knight legion mercenary nobleman "
    "outpost pikeman quarrel rampart siege trebuchet usurper vassal warlord yeoman zealot"
)


def found(*lines: str, deck: PageTexts = DECK, before: int | None = None, grown: bool = False) -> Sighting | None:
    return deck.find(blocks(lines), HEIGHT, before, grown=grown)


def seen(*lines: str, deck: PageTexts = DECK, before: int | None = None) -> tuple[int | None, list[str]]:
    """The page, counted from 1, and its visible text."""
    sighting = found(*lines, deck=deck, before=before)
    return (None, []) if sighting is None else (sighting.index + 1, [block.text for block in sighting.blocks])


@pytest.mark.parametrize("page", [1, 2, 3, 4])
def test_a_page_is_known_by_its_text(page: int) -> None:
    assert seen(*TALK[page - 1]) == (page, list(TALK[page - 1]))


def test_misread_words_come_out_as_the_deck_has_them() -> None:
    assert seen("Bahdanav attentlon", "Look hack at every encoder slate", "Alignrnent weights surn to one") == (
        3,
        list(TALK[2]),
    )


def test_of_a_build_only_what_is_up_is_visible() -> None:
    assert seen("The bottleneck problem", before=0) == (2, ["The bottleneck problem"])
    assert seen("The bottleneck problem", "Sutskever, Vinyals and Le", before=1) == (2, list(TALK[1][:2]))


def test_a_point_that_is_still_to_come_is_hidden_though_its_words_are_said_elsewhere() -> None:
    deck = PageTexts(pages(["Soil water model", "The model", "Water in the soil", "Why a soil water model"]))
    assert seen("Soil water model", "The model", deck=deck) == (1, ["Soil water model", "The model"])


def test_a_long_block_is_visible_up_to_where_it_goes_on() -> None:
    text = "Scientists spend more and more time building software and most of them are primarily self taught"
    deck = PageTexts(pages(["The problem", text]))
    assert seen("The problem", "Scientists spend more and more time building software and", deck=deck) == (
        1,
        ["The problem", "Scientists spend more and more time building software and"],
    )
    assert seen("The problem", text.removesuffix(" self taught"), deck=deck)[1] == ["The problem", text]


def test_visible_blocks_stand_where_they_were_read() -> None:
    read = (block("The bottleneck problem", 30, left=500), block("Sutskever, Vinyals", 90), block("and Le", 140))
    sighting = DECK.find(read, HEIGHT, None)
    assert sighting is not None
    boxes = [(one.left_px, one.top_px, one.height_px, one.confidence) for one in sighting.blocks]
    assert boxes == [(500, 30, 40, 1.0), (100, 90, 90, 1.0)]


def test_a_slide_that_is_not_in_the_deck_is_no_page() -> None:
    assert found("Inbox", "Your parcel has arrived", "Meeting on Monday") is None
    assert found("The", "and", "of a") is None
    assert found() is None
    assert found("— | ~") is None


def test_words_scattered_over_a_page_are_not_that_page() -> None:
    deck = PageTexts(
        pages(
            ["Version control with Git", "Each commit has a message and a status", "Branches are cheap to make"],
            ["Automate repetitive tasks", "The shell is old and everywhere"],
        )
    )
    assert found("make", "status", "message cheap", "prompt home user", deck=deck) is None


def test_words_in_a_picture_beside_the_text_do_not_hide_the_page() -> None:
    axis = [f"{city} {number}" for number, city in enumerate(("Irkutsk", "Windhoek", "Hobart", "Cambridge", "Lima"))]
    assert seen(*TALK[2], *axis, "Precipitation in millimetres a day", "Cumulative annual sum")[0] == 3


def test_pages_with_one_title_go_by_what_differs() -> None:
    deck = PageTexts(pages(["Client support", "Outcomes in April"], ["Client support", "Outcomes in October"]))
    assert seen("Client support", "Outcomes in October", deck=deck)[0] == 2
    assert seen("Client support", "Outcomes in April", deck=deck, before=1)[0] == 1


def test_pages_that_are_alike_go_by_their_order() -> None:
    deck = PageTexts(pages(["Agenda", "Weather, soil and crops"], *TALK, ["Agenda", "Weather, soil and crops"]))
    lines = ("Agenda", "Weather, soil and crops")
    assert seen(*lines, deck=deck)[0] == 1
    assert seen(*lines, deck=deck, before=4)[0] == 6
    assert seen(*lines, deck=deck, before=0)[0] == 1


def test_a_build_that_is_a_page_each_goes_by_its_last_point() -> None:
    deck = PageTexts(pages(*(TALK[2][: number + 1] for number in range(3)), TALK[3]))
    before = None
    for number in range(3):
        assert seen(*TALK[2][: number + 1], deck=deck, before=before)[0] == number + 1
        before = number


def test_a_number_is_the_same_or_another() -> None:
    deck = PageTexts(pages(["January 2015", "Lecture 12"], ["January 2016", "Lecture 13"]))
    assert seen("January 2016", "Lecture 13", deck=deck)[0] == 2


def test_what_stands_around_every_slide_counts_less_and_less() -> None:
    frame = ("Virtual meeting room", "Recording in progress", "Participants and chat", "Leave the meeting")
    strange = {word: 3 for line in frame for word in words_of(line)}
    read = blocks((*frame, "Luong attention"))
    assert DECK.find(read, HEIGHT, None) is None
    sighting = DECK.find(read, HEIGHT, None, strange=strange)
    assert sighting is not None
    assert [one.text for one in sighting.blocks] == ["Luong attention"]


def test_scripts_without_spaces_are_compared_by_their_characters() -> None:
    deck = PageTexts(pages(["機械翻訳の歴史", "注意機構"], ["符号化器と復号器", "長い文は情報を失う"]))
    assert seen("符号化器と復号", "長い文は情報を矢う", deck=deck)[0] == 2


@st.composite
def talks(draw: st.DrawFn) -> tuple[tuple[str, ...], ...]:
    """Decks of 2 to 12 pages of 2 to 7 lines, no two pages of mostly the same words."""
    rng = random.Random(draw(st.integers(0, 2**32)))
    count = draw(st.integers(2, 12))
    return tuple(
        tuple(" ".join(rng.sample(WORDS.split(), rng.randint(2, 6))) for _ in range(rng.randint(2, 7)))
        for _ in range(count)
    )


def misread(lines: tuple[str, ...], share: float, rng: random.Random) -> list[str]:
    """The lines with that share of their letters read as others, dropped, or doubled."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    out = []
    for line in lines:
        read = ""
        for letter in line:
            wrong = letter != " " and rng.random() < share
            read += rng.choice(("", letter * 2, rng.choice(letters))) if wrong else letter
        out.append(read)
    return out


@settings(deadline=None)
@given(talks(), st.integers(0, 2**32), st.floats(0, 0.1))
def test_a_page_is_found_with_a_tenth_of_its_letters_wrong(
    talk: tuple[tuple[str, ...], ...], seed: int, share: float
) -> None:
    rng = random.Random(seed)
    deck, index = PageTexts(pages(*talk)), rng.randrange(len(talk))
    sighting = found(*misread(talk[index], share, rng), deck=deck, before=rng.randrange(len(talk)))
    assert sighting is not None
    assert sighting.index == index
    assert {block.text for block in sighting.blocks} <= set(talk[index])
    assert len(sighting.blocks) >= len(talk[index]) / 2


@settings(deadline=None)
@given(talks(), st.integers(0, 2**32))
def test_a_build_shows_the_lines_that_are_up_and_no_other(talk: tuple[tuple[str, ...], ...], seed: int) -> None:
    rng = random.Random(seed)
    index = rng.randrange(len(talk))
    up = talk[index][: rng.randint(1, len(talk[index]))]
    hidden = set(talk[index]) - set(up)
    assume(not any(_mostly(line, up) for line in hidden))
    sighting = found(*up, deck=PageTexts(pages(*talk)), before=index - 1 if index else None)
    assert sighting is not None
    assert sighting.index == index
    assert [block.text for block in sighting.blocks] == list(up)


def _mostly(line: str, others: tuple[str, ...]) -> bool:
    """Whether a third of the line's words are in the others."""
    words = line.split()
    return 3 * sum(word in " ".join(others) for word in words) >= len(words)


@settings(deadline=None)
@given(talks(), st.lists(st.lists(st.sampled_from(OTHERS.split()), min_size=1, max_size=6), min_size=1, max_size=8))
def test_a_text_of_other_words_is_no_page(talk: tuple[tuple[str, ...], ...], text: list[list[str]]) -> None:
    deck = PageTexts(pages(*talk))
    for before in (None, 0):
        assert found(*map(" ".join, text), deck=deck, before=before) is None


@settings(deadline=None)
@given(talks(), st.integers(0, 2**32))
def test_the_order_of_what_was_read_does_not_matter(talk: tuple[tuple[str, ...], ...], seed: int) -> None:
    rng = random.Random(seed)
    index = rng.randrange(len(talk))
    read = [replace(one, confidence=rng.uniform(0.5, 1.0)) for one in blocks(talk[index])]
    rng.shuffle(read)
    sighting = PageTexts(pages(*talk)).find(read, HEIGHT, None)
    assert sighting is not None
    assert (sighting.index, [block.text for block in sighting.blocks]) == (index, list(talk[index]))
