"""Words with boxes in, blocks out, on a picture of 1280 x 720."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.slides.placed import WIDTH, line, lines, printed, read, roles, texts
from translator.flow import Role
from translator.slides.words import ReadWord


def test_nothing_read_is_no_block() -> None:
    assert read([]) == ()


def test_lines_come_from_top_to_bottom_with_their_boxes() -> None:
    blocks = read(lines(("Second line", 100, 300), ("First line", 100, 200)))
    assert [block.text for block in blocks] == ["First line", "Second line"]
    first = blocks[0]
    assert (first.left_px, first.top_px, first.height_px) == (100, 200, 24)
    assert first.width_px == 72 + 7 + 58
    assert first.confidence == pytest.approx(0.95)


def test_two_columns_are_read_one_after_the_other_below_their_title() -> None:
    words = lines(
        ("A title across both of the columns on this slide", 100, 100),
        ("left one", 100, 200),
        ("Right one", 800, 202),
        ("Left two", 100, 260),
        ("Right two", 800, 262),
        ("A footer across both of the columns on this slide", 100, 400),
    )
    assert texts(words) == [
        "A title across both of the columns on this slide",
        "left one",
        "Left two",
        "Right one",
        "Right two",
        "A footer across both of the columns on this slide",
    ]


def test_columns_read_as_one_line_are_parted() -> None:
    words = [
        *line("Left one", 100, 200, number=1),
        *line("Right one", 800, 200, number=1),
        *line("Left two", 100, 260, number=2),
        *line("Right two", 800, 260, number=2),
    ]
    assert texts(words) == ["Left one", "Left two", "Right one", "Right two"]


TABLE = (("Basin", "Area", "Flow"), ("Arve", "1985", "75 m"), ("Drac", "3550", "98 m"), ("Durance", "14280", "188 m"))


def cells(rows: Sequence[Sequence[str]], step: int) -> list[tuple[str, int, int]]:
    """The cells of rows so many pixels below each other, with their places."""
    return [
        (text, 100 + 400 * column, 200 + step * row)
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    ]


def test_a_table_is_read_row_by_row() -> None:
    below = ("Source: yearly report", 100, 600)
    assert texts(lines(("Three basins", 100, 80), *cells(TABLE, 50), below)) == [
        "Three basins",
        *(text for row in TABLE for text in row),
        "Source: yearly report",
    ]


def test_times_and_what_begins_then_are_rows() -> None:
    times = ("09:00", "10:30", "12:00")
    words = lines(*((time, 100, 200 + 60 * row) for row, time in enumerate(times)), *AGENDA)
    assert texts(words) == ["09:00", "Opening", "10:30", "Workshops", "12:00", "Lunch"]


AGENDA = (("Opening", 500, 200), ("Workshops", 500, 260), ("Lunch", 500, 320))


def test_cards_are_read_one_after_the_other_however_level_their_lines_are() -> None:
    heads = lines(("Shard", 100, 200), ("Cache", 500, 200), ("Rank", 900, 200), height=32)
    small = [
        word
        for number, (text, left, top) in enumerate(
            [
                (text, 100 + 400 * card, 260 + 34 * row)
                for card in range(3)
                for row, text in enumerate(("Each of them costs", "a little and brings", "much of what is lost"))
            ],
            start=9,
        )
        for word in line(text, left, top, height=20, number=number)
    ]
    told = "Each of them costs a little and brings much of what is lost"
    assert " ".join(texts([*heads, *small])) == f"Shard {told} Cache {told} Rank {told}"


@pytest.mark.parametrize("step", [30, 38])
def test_names_with_what_belongs_to_them_are_read_one_after_the_other(step: int) -> None:
    ada, alan = ("Ada Lovelace", "London", "Analyst"), ("Alan Turing", "Cambridge", "Lecturer")
    people = (ada, alan, ("Grace Hopper", "New York", "Admiral"))
    rows = tuple(zip(*people, strict=True))
    assert texts(lines(*cells(rows, step))) == [text for person in people for text in person]


def test_a_table_without_figures_is_read_row_by_row_where_its_rows_stand_apart() -> None:
    rows = (("Kernel", "Latte", "Motif"), ("Zebra", "Atlas", "Matrix"), ("Vector", "Cells", "Safe"))
    assert texts(lines(*cells(rows, 50))) == [text for row in rows for text in row]


def test_a_table_of_words_that_hang_below_the_line_has_rows_apart() -> None:
    rows = (("Aging", "Paging", "Spying"), ("Typing", "Gypsy", "Copying"))
    assert texts(lines(*cells(rows, 40))) == [text for row in rows for text in row]


def test_the_first_cell_of_a_second_row_comes_after_the_first_row_also_where_that_is_not_quite_level() -> None:
    head = (("Basin", 100, 200), ("Area", 500, 200), ("Flow", 900, 198))
    assert texts(lines(*head, ("Arve", 100, 260))) == ["Basin", "Area", "Flow", "Arve"]


def test_columns_with_few_lines_beside_each_other_are_no_table() -> None:
    staggered = [
        (f"Said here {column}{row}", 100 + 290 * column, 200 + 120 * row + 60 * (column % 2))
        for column in range(4)
        for row in range(2)
    ]
    assert texts(lines(*staggered)) == [text for text, _, _ in staggered]


def test_a_head_that_is_larger_than_what_stands_below_it_is_no_cell() -> None:
    heads, told = ("Shard", "Cache", "Rank"), ("Each is small", "None is slow", "All is there")
    words = [
        word
        for card in range(3)
        for word in [
            *line(heads[card], 100 + 400 * card, 200, height=30, number=2 * card),
            *line(told[card], 100 + 400 * card, 270, height=22, number=2 * card + 1),
        ]
    ]
    assert texts(words) == [text for card in zip(heads, told, strict=True) for text in card]


def test_texts_in_three_columns_below_heads_of_their_size_are_no_table() -> None:
    told = ("Each of them costs", "a little and brings", "much of what is lost")
    heads = ("Shard", "Cache", "Rank")
    words = lines(
        *((head, 100 + 400 * column, 200) for column, head in enumerate(heads)),
        *((text, 100 + 400 * column, 270 + 32 * row) for column in range(3) for row, text in enumerate(told)),
    )
    assert " ".join(texts(words)) == " ".join(text for head in heads for text in (head, *told))


def test_two_columns_of_figures_are_rows_and_two_figures_below_their_names_are_not() -> None:
    figures = (("14.4", "3.0"), ("12.1", "2.8"), ("9.0", "2.0"))
    assert texts(lines(*cells(figures, 60))) == [text for row in figures for text in row]
    assert texts(lines(*cells((("Recall", "Delay"), ("81 %", "23 ms")), 60))) == ["Recall", "81 %", "Delay", "23 ms"]


def test_a_dense_table_with_figures_is_read_row_by_row() -> None:
    assert texts(lines(*cells(TABLE, 36))) == [text for row in TABLE for text in row]


def test_what_was_done_stands_with_its_year() -> None:
    rows = (("2019", "2021", "2023"), ("First trial", "Pilot", "In use"))
    assert texts(lines(*cells(rows, 60))) == ["2019", "First trial", "2021", "Pilot", "2023", "In use"]


def test_points_with_bullets_in_three_columns_are_no_table() -> None:
    words = lines(
        *((f"• Point {column}{row}", 100 + 400 * column, 200 + 60 * row) for row in range(3) for column in range(3))
    )
    assert texts(words) == [f"Point {column}{row}" for column in range(3) for row in range(3)]


def test_a_cell_in_two_lines_is_one_block_of_its_row() -> None:
    rows = (("Model", "Note", "Error"), ("Base", "the small one that", "14.4"), ("Small", "slower", "10.1"))
    words = lines(*cells(rows, 90), ("fits anywhere", 500, 320))
    whole = ("Base", "the small one that fits anywhere", "14.4")
    assert texts(words) == [*rows[0], *whole, *rows[2]]


def test_points_with_bullets_beside_the_values_of_an_axis_are_no_table() -> None:
    axis = (("100", 800, 193), ("80", 800, 237), ("60", 800, 286), ("40", 800, 328))
    points = ("Our error falls", "It falls again", "With more data", "It gets better")
    words = lines(*((f"• {point}", 100, 200 + 40 * row) for row, point in enumerate(points)), *axis)
    assert texts(words) == [*points, *(value for value, _, _ in axis)]


def test_header_and_footer_are_of_no_column() -> None:
    words = [
        *line("Motivation", 400, 8, height=14, number=1),
        *line("Left one", 100, 300, number=2),
        *line("Right one", 800, 300, number=3),
        *line("Left two", 100, 360, number=4),
        *line("Right two", 800, 360, number=5),
        *line("The talk", 100, 690, height=14, number=6),
        *line("The place", 800, 690, height=14, number=7),
    ]
    assert texts(words) == ["Motivation", "Left one", "Left two", "Right one", "Right two", "The talk", "The place"]


def test_what_is_in_a_box_of_a_diagram_stays_together() -> None:
    words = lines(("Store", 340, 288), ("Extract of", 300, 400), ("Claims", 325, 430), ("Server", 700, 415))
    assert texts(words) == ["Store", "Extract of", "Claims", "Server"]


PERSON = (("Karin Lindh", 500, 300), ("Uppsala", 529, 330))


@pytest.mark.parametrize(
    "beside", [(), (("Alan Turing", 900, 300),), (("Alan Turing", 900, 300), ("London", 930, 330))]
)
def test_a_name_and_a_place_below_are_two_blocks_whatever_stands_beside(
    beside: tuple[tuple[str, int, int], ...],
) -> None:
    assert texts(lines(*PERSON, *beside)) == ["Karin Lindh", "Uppsala", *(text for text, _, _ in beside)]


@pytest.mark.parametrize("shown", [2, 3, 4])
def test_numbers_of_lines_of_code_are_no_text(shown: int) -> None:
    code = ("total = weights.sum()", "for row in range(total):", "scores[row] += total", "return scores[row]")[:shown]
    words = [
        word
        for row, text in enumerate(code)
        for word in [
            *line(str(row + 1), 100, 200 + 40 * row, number=2 * row),
            *line(text, 190, 200 + 40 * row, number=2 * row + 1),
        ]
    ]
    assert texts(words) == list(code)


def test_numbers_of_points_are_text() -> None:
    for last in (2, 4):
        points = [f"{row} Results of step" for row in range(1, last + 1)]
        assert texts(lines(*((text, 100, 200 + 60 * row) for row, text in enumerate(points)))) == points


def test_one_line_on_each_side_is_a_row() -> None:
    assert texts(lines(("Right side", 800, 200), ("Left side", 100, 204))) == ["Left side", "Right side"]


def test_wrapped_line_is_joined() -> None:
    words = lines(
        ("Scientists spend more and more time", 100, 200),
        ("building and using software", 100, 236),
        ("Other", 100, 290),
    )
    assert texts(words) == ["Scientists spend more and more time building and using software", "Other"]


@pytest.mark.parametrize(
    "first",
    [
        "Outcomes of the",
        "OUTCOMES OF THE",
        "Outcomes and",
        "Outcomes, or",
        "OUTCOMES OR",
        "Outcomes of an",
        "Ergebnisse und",
        "Ergebnisse von der",
        "Resultaten van het",
        "Résultats dans la",
        "Resultados de los",
        "Resultados finais previstos para os",
        "Risultati della",
    ],
)
def test_a_line_that_ends_as_none_does_that_is_whole_goes_on_in_a_name(first: str) -> None:
    words = [*printed(first, 100, 200), *printed("Drought in Haryana", 100, 236)]
    assert texts(words) == [f"{first} Drought in Haryana"]


@pytest.mark.parametrize(
    "points",
    [
        "Plan A / Plan B",
        "Hepatitis A / Type B / Type C",
        "HEPATITIS A / HEPATITIS B",
        "Vitamin E / Vitamin K",
        "Generation Y / Generation Z",
        "Solve for a / Solve for b",
        "Sign in / Sign up",
        "SIGN IN / SIGN UP",
        "Log in / Settings / Profile",
        "Portland, OR / Seattle, WA",
        "PORTLAND, OR / SEATTLE, WA",
        "What it is for / How it works",
        "What it is made of / Where it comes from / Why",
        "Requirements met / Costs known",
        "Pro / Con / Open",
        "Was ist das / Machen Sie mit / Kommen Sie an",
        "Kontakt os / Om os / Hjem",
        "Första del / Andra del",
        "Devam et / Satın al / İptal",
        "Médaille en or / Médaille en argent",
        "Hoe werkt het / Alles in een / Einde",
        "Paso dos / Paso tres",
    ],
)
def test_points_that_end_in_a_short_word_stay_apart(points: str) -> None:
    apart = points.split(" / ")
    assert texts(lines(*((point, 100, 200 + 36 * n) for n, point in enumerate(apart)))) == apart


def test_a_bracket_that_is_open_goes_on_in_a_name() -> None:
    words = lines(("First cities (Mature", 100, 200), ("Harappan)", 100, 236), ("Another", 100, 272))
    assert texts(words) == ["First cities (Mature Harappan)", "Another"]
    words = lines(("First cities (Mature)", 100, 200), ("Harappan)", 100, 236))
    assert texts(words) == ["First cities (Mature)", "Harappan)"]


SENTENCES = [
    ("Erst den Ist-Zustand erfassen.", 100, 480),
    ("Kleine Schritte sind gut.", 100, 560),
]


def test_a_line_goes_on_in_a_noun_with_a_capital_where_points_are_sentences() -> None:
    wrapped = [("Nach jedem Schritt werden die", 100, 200), ("Zahlen verglichen.", 100, 236)]
    whole = "Nach jedem Schritt werden die Zahlen verglichen."
    assert texts(lines(*wrapped, *SENTENCES)) == [whole, *(text for text, _, _ in SENTENCES)]
    assert texts(lines(*wrapped)) == [text for text, _, _ in wrapped]


def test_a_sentence_and_the_next_stay_apart() -> None:
    both = [("Nach jedem Schritt ist es gut.", 100, 200), ("Zahlen vergleichen wir.", 100, 236)]
    assert texts(lines(*both, *SENTENCES)) == [text for text, _, _ in (*both, *SENTENCES)]


def test_a_short_line_does_not_go_on_in_the_next_whatever_it_ends_with() -> None:
    words = lines(("Log in", 100, 200), ("Settings", 100, 236), ("Why a longer line needs", 100, 272))
    assert texts(words) == ["Log in", "Settings", "Why a longer line needs"]


def test_a_word_without_tall_letters_is_as_far_below_as_another() -> None:
    words = [*line("annual sinusoidal", 100, 200, height=32), *line("curve", 100, 262, height=24, number=2)]
    assert texts(words) == ["annual sinusoidal curve"]


def test_short_lines_are_points_of_their_own() -> None:
    words = lines(
        ("barley", 100, 200), ("wheat", 100, 236), ("a longer line that shows how wide the column is", 100, 272)
    )
    assert texts(words) == ["barley", "wheat", "a longer line that shows how wide the column is"]


def test_bullet_starts_a_point_of_its_own() -> None:
    words = [
        *line("a long line up to the edge", 140, 200, number=1),
        *line("•", 100, 236, number=2),
        *line("another such line up to it", 140, 236, number=2),
    ]
    assert texts(words) == ["a long line up to the edge", "another such line up to it"]


@pytest.mark.parametrize("bullet", ["•", "*", "-", "e", "o", "©", "\u0660"])
def test_bullet_is_dropped(bullet: str) -> None:
    words = [*line(bullet, 70, 200, height=15), *line("Look back", 110, 196)]
    assert texts(words) == ["Look back"]


def test_a_bracket_at_the_end_stays_where_it_closes_one() -> None:
    assert texts(line("Msg { head, body: rest }", 100, 200)) == ["Msg { head, body: rest }"]
    assert texts(line("Look back }", 100, 200)) == ["Look back"]
    assert texts(line("(once) Look back )", 100, 200)) == ["(once) Look back"]


def test_short_first_word_is_kept() -> None:
    assert texts(line("e depois a tradução", 100, 200)) == ["e depois a tradução"]


@pytest.mark.parametrize("number", ["12", "3 / 7", "3/11", "3 of 7", "00:09", "1:02:32"])
def test_page_number_and_time_in_the_margin_are_dropped(number: str) -> None:
    words = [*line("Some text", 100, 300), *line(number, 1170, 684, height=16, number=2)]
    assert texts(words) == ["Some text"]


@pytest.mark.parametrize(
    "number",
    ["Page 3", "Slide 3 of 24", "Seite 3", "Folie 3 von 24", "Página 3", "стр. 3", "- 12 -", "第 3 页", "12 ページ"],
)
def test_page_number_with_its_word_is_no_text(number: str) -> None:
    words = [*line("Some text", 100, 300), *line(number, 1050, 684, height=16, number=2)]
    assert texts(words) == ["Some text"]
    assert len(texts(line(number, 100, 300))) == 1


def test_numbers_of_a_scale_in_the_margin_are_no_page_numbers() -> None:
    scale = lines(("0", 200, 600), ("20", 400, 600), ("40", 600, 601), height=13)
    assert sorted(texts(scale)) == ["0", "20", "40"]
    assert texts(lines(("2024", 100, 690), ("7", 1170, 690), height=13)) == ["2024"]


def test_nor_is_the_lowest_of_an_axis() -> None:
    axis = lines(*((f"{number}0", 100, 600 - 94 * number) for number in (4, 3, 2, 1)), ("0", 108, 600), height=13)
    assert texts(axis) == ["40", "30", "20", "10", "0"]
    unsure = line("0", 108, 600, height=13, number=9, confidence=0.5)
    assert texts([*(word for word in axis if word.text != "0"), *unsure]) == ["40", "30", "20", "10", "0"]
    rows = lines(("40", 100, 200), ("30", 100, 294), ("20", 100, 340), ("7", 108, 600), height=13)
    assert texts(rows) == ["40", "30", "20"]


@pytest.mark.parametrize("footer", ["Page layout 3", "Version 3", "-12", "Seite an Seite", "PyCon 24"])
def test_footer_that_is_no_page_number_is_kept(footer: str) -> None:
    words = [*line("Some text", 100, 300), *line(footer, 1000, 684, height=16, number=2)]
    assert len(texts(words)) == 2


def test_number_in_the_middle_is_kept() -> None:
    assert texts(line("42", 600, 300, height=90)) == ["42"]


def test_doubtful_words_and_lone_symbols_are_dropped() -> None:
    words = [
        *line("Attention", 100, 200, number=1),
        *line("wqxv", 300, 200, number=1, confidence=0.2),
        *line("—", 400, 200, number=1),
        *line("| ~", 100, 300, number=2),
        *line("x", 100, 400, number=3),
    ]
    assert texts(words) == ["Attention"]


def test_short_doubtful_word_needs_a_sure_line() -> None:
    assert texts(line("eS", 100, 200, confidence=0.5)) == []
    words = [*line("Python", 100, 200), *line("or", 190, 200, confidence=0.5)]
    assert texts(words) == ["Python or"]


def test_symbol_between_words_is_kept() -> None:
    assert texts(line("attention: h = 8", 100, 200)) == ["attention: h = 8"]


def test_word_a_third_as_high_as_the_picture_is_none() -> None:
    assert texts(line("lil", 100, 200, height=300)) == []


def test_title_is_the_first_of_the_largest_and_captions_are_small() -> None:
    words = [
        *line("Bahdanau attention", 60, 40, height=36, number=1),
        *line("Look back at every encoder state", 110, 180, number=2),
        *line("Alignment weights sum to one", 110, 260, number=3),
        *line("From the paper of 2015", 110, 640, height=12, number=4),
    ]
    assert roles(words) == [Role.TITLE, Role.BODY, Role.BODY, Role.CAPTION]


def test_code_below_a_title_is_code_and_its_lines_stay_apart() -> None:
    words = line("Attention in code", 100, 60, height=48, number=9) + lines(
        ("def attend(query, keys):", 100, 200),
        ("weights = softmax(query)", 140, 240),
        ("return 2 * weights[0]", 140, 270),
    )
    assert roles(words) == [Role.TITLE, Role.CODE, Role.CODE, Role.CODE]


def test_title_below_a_small_header() -> None:
    words = [
        *line("A workshop", 60, 20, height=12, number=1),
        *line("Agriculture", 60, 120, height=50, number=2),
        *line("Main crops are barley and wheat", 60, 220, number=3),
    ]
    assert roles(words) == [Role.CAPTION, Role.TITLE, Role.BODY]


def test_large_line_alone_is_a_title() -> None:
    assert roles(line("Questions", 400, 300, height=60)) == [Role.TITLE]


def test_a_title_in_two_lines_is_one_block() -> None:
    blocks = read(
        [
            *line("Brücken und", 100, 100, height=60, number=1),
            *line("Drohnen", 100, 180, height=48, number=2),
            *line("Results of the trial", 100, 400, number=3),
        ]
    )
    assert [(block.text, block.role) for block in blocks] == [
        ("Brücken und Drohnen", Role.TITLE),
        ("Results of the trial", Role.BODY),
    ]


def test_four_large_lines_are_a_list() -> None:
    large = [(name, 100, 100 + 70 * row) for row, name in enumerate(("Kiel", "Bonn", "Wien", "Oslo"))]
    words = [*lines(*large, height=48), *line("Results of the trial", 100, 600, number=9)]
    assert texts(words) == ["Kiel", "Bonn", "Wien", "Oslo", "Results of the trial"]


def test_a_large_figure_is_no_title_beside_one() -> None:
    words = [
        *line("A year in numbers", 100, 50, height=40, number=1),
        *line("1.4B", 100, 200, height=70, number=2),
        *line("records indexed so far", 100, 320, number=3),
        *line("23 ms", 700, 200, height=70, number=4),
        *line("mean time until then", 700, 320, number=5),
    ]
    titles = [block.text for block in read(words) if block.role is Role.TITLE]
    assert titles == ["A year in numbers"]


def test_large_figures_beside_each_other_are_apart() -> None:
    figures = replace(line("81%", 400, 200, height=70)[0], line=(1, 1, 1))
    assert texts([*line("23 ms", 100, 200, height=70), figures]) == ["23 ms", "81%"]


def test_a_line_at_the_top_with_space_below_it_is_the_title_in_the_bodys_size() -> None:
    words = lines(("Word error rates", 30, 30), ("Results of the first trial", 100, 300), ("Kiel, Bonn", 100, 360))
    assert roles(words) == [Role.TITLE, Role.BODY, Role.BODY]


def test_text_of_one_size_has_no_title() -> None:
    assert roles(lines(("Some text", 100, 100), ("More of it", 100, 200))) == [Role.BODY, Role.BODY]


def test_line_without_tall_letters_is_no_caption() -> None:
    words = [
        *line("Productivity improved", 100, 200, height=30, number=1),
        *line("common nouns", 100, 300, height=18, number=2),
    ]
    assert roles(words) == [Role.BODY, Role.BODY]


@pytest.mark.parametrize("number", ["3 / 7", "3 | 7", "3 of 7", "12", "2112", "1:05", "0:42 / 12:30", "1:02:03"])
def test_number_at_the_very_edge_is_no_text_at_any_size(number: str) -> None:
    assert texts(line("Restarts", 100, 300) + line(number, 600, 690, number=2)) == ["Restarts"]


def test_large_number_in_the_margin_is_kept() -> None:
    assert texts(line("1985", 100, 80, height=60)) == ["1985"]


def test_icon_before_a_line_is_dropped() -> None:
    icon = ReadWord(text="Gj", left_px=60, top_px=300, width_px=25, height_px=24, confidence=0.5, line=(1, 1, 1))
    assert texts([icon, *line("Restarts", 110, 300)]) == ["Restarts"]


@pytest.mark.parametrize("address", ["https://example.org/lab", "ingrid@example.org", "//example.org/a", "example.org"])
def test_address_is_kept_however_doubtful(address: str) -> None:
    assert texts(line(address, 100, 300, confidence=0.05)) == [address]


def test_two_or_three_letters_alone_must_be_sure() -> None:
    assert texts(line("Had", 100, 200, confidence=0.93)) == ["Had"]
    assert texts(line("mit", 100, 200, confidence=0.7)) == []
    assert texts(line("Xi ae", 100, 200, confidence=0.7)) == ["Xi ae"]


def test_a_name_need_not_be_sure_in_a_text_that_is() -> None:
    text = [*line("in South Asia", 100, 200), *line("Harappan", 100, 236, number=2, confidence=0.1)]
    assert texts(text) == ["in South Asia", "Harappan"]
    assert texts([*line("in South Asia", 100, 200), *line("Harappan", 400, 236, number=2, confidence=0.1)]) == [
        "in South Asia"
    ]
    assert texts([*line("in South Asia", 100, 200), *line("hArapXan", 100, 236, number=2, confidence=0.1)]) == [
        "in South Asia"
    ]


def test_a_cell_of_a_row_that_is_surely_read_need_not_be_sure() -> None:
    row = line("Laser scan", 100, 300, number=1)
    assert texts([*row, *line("0,1 mm", 700, 300, confidence=0.3, number=2)]) == ["Laser scan", "0,1 mm"]
    assert texts([*row, *line("0,1 mm", 700, 400, confidence=0.3, number=2)]) == ["Laser scan"]


def test_a_players_speed_and_quality_beside_its_time_are_no_text() -> None:
    time = line("12:41 / 38:05", 100, 690, height=14, number=2)
    words = [*line("Restarts", 100, 300), *time, *line("1.5x", 1100, 690, height=12, number=3)]
    assert texts(words) == ["Restarts"]


def test_a_figure_alone_may_be_less_sure() -> None:
    for figure in ("36", "8 %", "-4.5", "€12"):
        assert texts(line(figure, 400, 300, confidence=0.65)) == [figure]
    for speck in ("4", "4)", "36 i"):
        assert texts(line(speck, 400, 300, confidence=0.75)) == []


def test_a_decimal_need_not_be_sure_in_a_line_that_is_and_keeps_its_percent_sign() -> None:
    assert texts(line("Error", 100, 300) + line("3.39 %", 190, 300, confidence=0.0)) == ["Error 3.39 %"]
    assert texts(line("3.39 %", 190, 300, confidence=0.0)) == []


def test_doubtful_word_is_kept_where_it_looks_like_one() -> None:
    assert texts(line("Restarts keep", 100, 300, confidence=0.3)) == ["Restarts"]
    assert texts(line("ReSTarTs", 100, 300, confidence=0.3)) == []


@pytest.mark.parametrize("word", ["κύματος", "Программа", "słania", "ÇEVİRİ", "e-posta"])
def test_a_doubtful_word_of_any_alphabet_is_kept_in_a_line_that_is_sure(word: str) -> None:
    assert texts(line("forest", 100, 300) + line(word, 200, 300, confidence=0.05)) == [f"forest {word}"]


def test_words_have_spaces_but_where_the_text_has_none() -> None:
    close = [word("東京", 100), word("大学", 152, close=True), word("Python", 225), word("入門", 400, close=True)]
    assert texts(close) == ["東京大学 Python入門"]


def test_a_line_without_a_space_is_one_however_far_apart_its_words_are_said_to_be() -> None:
    assert texts([word("特徴", 100), word("変換", 400, close=True)]) == ["特徴変換"]
    assert texts([word("特徴", 100), word("変換", 400)]) == ["特徴", "変換"]


def test_an_unsure_korean_syllable_is_kept_in_a_line_that_is_surely_read() -> None:
    assert texts([word("러닝", 100), word("팁", 152, close=True, confidence=0.1)]) == ["러닝팁"]


def word(text: str, left: int, *, close: bool = False, confidence: float = 0.9) -> ReadWord:
    return ReadWord(
        text=text,
        left_px=left,
        top_px=300,
        width_px=24 * len(text),
        height_px=24,
        confidence=confidence,
        line=(1, 1, 1),
        close=close,
    )


def test_wrapped_japanese_line_is_joined_without_a_space() -> None:
    first = ReadWord(
        text="強化学習" * 6, left_px=100, top_px=300, width_px=900, height_px=36, confidence=0.9, line=(1, 1, 1)
    )
    second = ReadWord(text="入門", left_px=100, top_px=344, width_px=75, height_px=36, confidence=0.9, line=(2, 1, 1))
    assert texts([first, second]) == ["強化学習" * 6 + "入門"]


def test_hebrew_letters_without_a_tall_one_are_larger_than_their_boxes() -> None:
    words = [
        *line("תודה רבה", 900, 60, height=28),
        *line("כל הקולות של הקהל", 900, 200, height=28, number=2),
        *line("שאלות על כל דבר", 900, 280, height=28, number=3),
    ]
    assert roles(words)[0] is Role.TITLE


Shown = list[tuple[str, int, int]]
GROWING: dict[str, list[Shown]] = {
    "points": [[(f"• Point {row}", 100, 200 + 60 * row)] for row in range(5)],
    "columns of points": [
        [(f"• Point {column}{row}", 100 + 400 * column, 200 + 60 * row)] for column in range(3) for row in range(3)
    ],
    "rows of points": [
        [(f"• Point {column}{row}", 100 + 400 * column, 200 + 60 * row) for column in range(3)] for row in range(4)
    ],
    "columns of text": [
        [(f"Said here {column}{row}", 100 + 600 * column, 200 + 60 * row)] for column in range(2) for row in range(4)
    ],
    "rows of text": [
        [(f"Said here {column}{row}", 100 + 600 * column, 200 + 60 * row) for column in range(2)] for row in range(4)
    ],
    "times, then what begins then": [
        *([(time, 100, 200 + 60 * row)] for row, time in enumerate(("09:00", "10:30", "12:00"))),
        *([begun] for begun in AGENDA),
    ],
    "an agenda": [
        [(time, 100, 200 + 60 * row), begun]
        for row, (time, begun) in enumerate(zip(("09:00", "10:30", "12:00"), AGENDA, strict=True))
    ],
    "authors": [
        [("Karin Lindh", 300, 400), ("Uppsala", 330, 430)],
        [("Alan Turing", 800, 400), ("London", 840, 430)],
    ],
    "a pipeline": [
        [(text, 100 + 400 * box + 10 * row, 300 + 30 * row) for row, text in enumerate(texts)]
        for box, texts in enumerate((("Voice", "Start", "Silence"), ("Speech", "Terms"), ("Writer", "Deck", "Tongues")))
    ],
    "a chart beside points": [
        [("100", 800, 193), ("80", 800, 237), ("60", 800, 286), ("40", 800, 328)],
        *([(f"• Error {row}", 100, 200 + 40 * row)] for row in range(4)),
    ],
}


def assert_keeps_its_order(steps: Sequence[Shown]) -> None:
    """What was shown before stays, block by block, in its order, whatever is shown in addition."""
    shown: Shown = [("What is shown", 100, 60)]
    before = texts(lines(*shown))
    for step in steps:
        shown = [*shown, *step]
        now = texts(lines(*shown))
        assert [text for text in now if text in before] == before
        before = now


@pytest.mark.parametrize("growing", GROWING)
def test_what_is_shown_keeps_its_order_as_a_slide_grows(growing: str) -> None:
    assert_keeps_its_order(GROWING[growing])


@settings(max_examples=40)
@given(st.integers(3, 4), st.integers(2, 6), st.sampled_from([36, 50, 70]), st.sets(st.integers(0, 3)), st.booleans())
def test_a_table_keeps_its_order_as_its_rows_appear(
    columns: int, rows: int, step: int, figures: set[int], cell_by_cell: bool
) -> None:
    table = [
        [
            (f"{10 + row}.{column}" if row and column in figures else f"Cell {NAMES[row]}{NAMES[column]}", column, row)
            for column in range(columns)
        ]
        for row in range(rows)
    ]
    placed = [[(text, 100 + 290 * column, 200 + step * row) for text, column, row in cells] for cells in table]
    assert_keeps_its_order([[cell] for row in placed for cell in row] if cell_by_cell and step > 36 else placed)


NAMES = "ABCDEF"

WORDS = ("krylov", "subspace", "gradient", "method", "restart", "symmetric", "system", "vector")
places = st.lists(st.tuples(st.sampled_from(WORDS), st.integers(0, 50), st.integers(0, 24)), max_size=12)


def test_hindi_is_as_large_as_its_letters_whatever_stands_above_and_below_them() -> None:
    heights = {"पर": 23, "कोश": 33, "ज़रूरत": 28, "शुरू": 28, "कमज़ोर": 38}
    points = ("कोश कोश कोश", "पर कोश पर", "पर ज़रूरत शुरू", "कमज़ोर पर कमज़ोर")
    found = [*line("पर पर पर", 100, 60, height=32)]
    for number, point in enumerate(points, start=2):
        placed = line(point, 100, 100 + 80 * number, number=number)
        found += [replace(word, height_px=heights[word.text]) for word in placed]
    assert roles(found) == [Role.TITLE] + [Role.BODY] * 4


def test_a_figure_is_lower_than_a_character_of_the_same_size() -> None:
    cells = [("札幌", 25), ("120", 19), ("名古屋", 25), ("85", 19)]
    found = [*line("測定結果", 100, 60, height=44)]
    for number, (text, height) in enumerate(cells, start=2):
        found += line(text, 100, 100 + 80 * number, height=height, number=number)
    assert roles([*found, *line("三か月間の平均値", 100, 660, height=17, number=9)]) == [
        Role.TITLE,
        *[Role.BODY] * 4,
        Role.CAPTION,
    ]


def placed(places: list[tuple[str, int, int]]) -> list[ReadWord]:
    return lines(*((text, 20 * column, 28 * row) for text, column, row in places))


@given(places)
def test_every_word_is_in_one_block_wherever_it_stands(places: list[tuple[str, int, int]]) -> None:
    found = " ".join(texts(placed(places))).split()
    assert sorted(found) == sorted(text for text, _, _ in places)


@given(places)
def test_slide_from_right_to_left_is_the_mirror_image_of_one_from_left_to_right(
    places: list[tuple[str, int, int]],
) -> None:
    latin = placed(places)
    hebrew = dict(
        zip(WORDS, ("קרילוב", "לתתמרחק", "לגרדיאנק", "זיכרול", "אתחול", "לסימטרק", "למערכק", "ולטור"), strict=True)
    )
    mirrored = [replace(word, text=hebrew[word.text], left_px=WIDTH - word.left_px - word.width_px) for word in latin]
    for one, other in zip(read(latin), read(mirrored), strict=True):
        assert (one.left_px, one.top_px) == (WIDTH - other.left_px - other.width_px, other.top_px)
        assert len(one.text.split()) == len(other.text.split())
