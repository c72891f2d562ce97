"""Words with boxes in, titles and captions out, on a picture of 1280 x 720."""

from __future__ import annotations

import pytest

from tests.slides.placed import printed, read, roles, texts
from translator.flow import Role
from translator.slides.words import ReadWord

TITLE, BODY, CAPTION = Role.TITLE, Role.BODY, Role.CAPTION
NAMES = [*printed("Ada Lovelace, London", 400, 470, 28), *printed("June 1843", 480, 540)]
POINTS = [*printed("Results of the trial in all", 100, 400), *printed("Latency of the trial in all", 100, 480)]


def titles(words: list[ReadWord]) -> list[str]:
    return [block.text for block in read(words) if block.role is TITLE]


@pytest.mark.parametrize("title", ["Day 1", "5G", "CO2 and us"])
def test_a_figure_at_the_head_is_the_title_above_smaller_heads(title: str) -> None:
    heads = [*printed("Morning", 100, 170, 30), *printed("Afternoon", 700, 170, 30)]
    words = [*printed("The second meeting of all", 80, 10, 16), *printed(title, 80, 50, 48)]
    assert titles([*words, *heads, *POINTS]) == [title]


def test_large_figures_in_a_row_are_no_title_whatever_they_count() -> None:
    head = printed("What the prototype has shown", 80, 50, 40)
    counted = [*printed("54 %", 80, 220, 52), *printed("132 m", 450, 220, 52), *printed("25 years", 850, 220, 52)]
    assert titles([*head, *counted, *POINTS]) == ["What the prototype has shown"]


def test_a_title_is_one_also_where_it_is_most_of_the_slide() -> None:
    words = [*printed("Slides and speech explain each other", 20, 250, 44), *NAMES]
    assert roles(words) == [TITLE, BODY, BODY]


def test_a_title_in_two_lines_above_names_is_one_block() -> None:
    words = [*printed("Slides that Explain", 240, 220, 60), *printed("What Speakers Say", 280, 310, 60)]
    assert titles([*words, *NAMES]) == ["Slides that Explain What Speakers Say"]


def test_a_text_no_larger_than_any_is_no_title_above_what_is_smaller() -> None:
    words = [*printed("We decode only what is not committed yet", 100, 200), *printed("A talk", 100, 600, 12)]
    assert roles(words) == [BODY, CAPTION]


def test_a_quotation_in_several_lines_is_no_title_above_who_said_it() -> None:
    quotation = [*printed("We decode only what was not yet", 100, 200, 34), *printed("committed", 100, 248, 34)]
    assert [(block.text, block.role) for block in read([*quotation, *printed("The speaker", 100, 400, 16)])] == [
        ("We decode only what was not yet committed", BODY),
        ("The speaker", CAPTION),
    ]


def test_large_points_below_a_small_title_stay_as_they_are_shown() -> None:
    points = ("Recall is up", "Latency is down", "Memory is flat", "Price is low")
    words = printed("Results", 40, 20, 30)
    for shown, point in enumerate(points, start=1):
        words += printed(point, 100, 140 + 60 * shown, 40)
        assert texts(words) == ["Results", *points[:shown]]
        assert titles(words) == []


def test_large_lines_are_no_title_where_others_as_large_stand_below() -> None:
    large = [*printed("Recall", 99, 100, 40), *printed("Latency", 99, 160, 40), *printed("Memory", 99, 300, 40)]
    assert texts([*large, *POINTS])[:3] == ["Recall", "Latency", "Memory"]


def test_lines_of_two_sizes_or_far_apart_are_no_title_together() -> None:
    first = printed("Kiel, Bonn", 100, 70, 60)
    close, smaller, far = (("Drohnen", 100, 150, 56), ("Drohnen", 100, 150, 48), ("Drohnen", 100, 230, 60))
    assert texts([*first, *printed(*close), *POINTS])[:1] == ["Kiel, Bonn Drohnen"]
    assert texts([*first, *printed(*smaller), *POINTS])[:2] == ["Kiel, Bonn", "Drohnen"]
    assert texts([*first, *printed(*far), *POINTS])[:2] == ["Kiel, Bonn", "Drohnen"]


def test_lines_alone_are_a_title_where_they_are_large() -> None:
    assert roles([*printed("Open", 100, 100, 44), *printed("Matters", 100, 160, 44)]) == [TITLE]
    assert roles([*printed("Open", 100, 100, 32), *printed("Matters", 100, 144, 32)]) == [BODY, BODY]


def test_more_large_lines_than_a_title_has_are_a_list() -> None:
    large = [
        word for row, name in enumerate(("Kiel", "Bonn", "Wien", "Oslo")) for word in printed(name, 99, 60 * row, 40)
    ]
    assert texts([*large, *POINTS])[:4] == ["Kiel", "Bonn", "Wien", "Oslo"]


def test_the_first_of_those_hardly_larger_is_the_title_and_none_that_is_much_smaller() -> None:
    first, larger = printed("Results", 100, 50, 40), printed("Recall", 700, 200, 44)
    assert titles([*first, *larger, *POINTS]) == ["Results"]
    assert titles([*printed("A workshop", 100, 20, 30), *larger, *POINTS]) == ["Recall"]


def apart(*, top: int = 30, capital: int = 24, below: int = 300) -> list[ReadWord]:
    """A title hardly larger than the text, so far below the head of the picture, and where its text begins."""
    text = [*printed("Results of the trial in all", 99, below), *printed("Kiel, Bonn, Wien", 99, 420)]
    return [*printed("Error rates", 30, top, capital), *text]


def test_a_title_in_the_bodys_size_stands_at_the_top_is_no_smaller_and_has_space_below() -> None:
    assert roles(apart()) == [TITLE, BODY, BODY]
    assert roles(apart(top=100)) == [BODY, BODY, BODY]
    assert roles(apart(capital=20)) == [BODY, BODY, BODY]
    assert roles(apart(below=85)) == [BODY, BODY, BODY]
    assert roles([*printed("Error rates", 30, 30), *printed("Results of the trial", 99, 300)]) == [BODY, BODY]


def test_a_title_in_the_bodys_size_may_stand_below_a_header() -> None:
    assert roles([*printed("Introduction", 80, 8, 12), *apart()]) == [CAPTION, TITLE, BODY, BODY]


def test_a_header_by_itself_above_larger_text_is_no_title() -> None:
    words = [*printed("Introduction and outlook", 80, 8, 12), *printed("Kiel", 99, 400), *printed("Bonn", 99, 480)]
    assert Role.TITLE not in roles(words)
