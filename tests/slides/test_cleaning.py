"""Words with boxes in, lines without specks, icons and what a player shows, on a picture of 1280 x 720."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.slides.placed import printed, texts

ROW = printed("Restarts keep the memory", 100, 300)


@pytest.mark.parametrize("speck", ["0", "7", "7 i", "W1", "via", "Gol"])
def test_a_short_doubtful_word_beside_a_line_is_a_speck(speck: str) -> None:
    assert texts([*ROW, *printed(speck, 900, 300, confidence=0.45)]) == ["Restarts keep the memory"]


@pytest.mark.parametrize("cell", ["81", "7 %", "7%", "3 days", "0,1 mm", "5 ms"])
def test_a_doubtful_figure_in_a_row_is_a_cell_with_its_unit(cell: str) -> None:
    assert texts([*ROW, *printed(cell, 900, 300, confidence=0.3)]) == ["Restarts keep the memory", cell]
    assert texts([*ROW, *printed(cell, 900, 300, confidence=0.2)]) == ["Restarts keep the memory"]


def test_a_doubtful_word_in_a_row_of_several_cells_is_one() -> None:
    cells = [*printed("Recall", 100, 300), *printed("Latency", 500, 300)]
    assert texts([*cells, *printed("Gas", 900, 300, confidence=0.45)]) == ["Recall", "Latency", "Gas"]


def test_doubtful_code_is_code_where_what_stands_level_with_it_was_surely_read() -> None:
    comment = printed("# let replicas catch up", 500, 300)
    assert texts([*printed("time.sleep(Q.2)", 100, 300, confidence=0.15), *comment])[0] == "time.sleep(Q.2)"
    assert texts(printed("time.sleep(Q.2)", 100, 300, confidence=0.15)) == []


def test_a_first_word_is_an_icon_only_where_it_is_much_less_sure_than_the_next() -> None:
    for sure, read in ((0.95, "Restarts keep"), (0.75, "Gj Restarts keep")):
        words = [*printed("Gj", 60, 300, confidence=0.7), *printed("Restarts keep", 130, 300, confidence=sure)]
        assert texts([replace(word, line=(1, 1, 1)) for word in words]) == [read]


@pytest.mark.parametrize("text", ["Berlin", "Closing", "HD"])
def test_what_stands_level_with_a_clock_at_the_foot_is_text(text: str) -> None:
    clock = printed("17:30", 100, 690, 16)
    assert texts([*ROW, *clock, *printed(text, 600, 690, 16)]) == ["Restarts keep the memory", text]


@pytest.mark.parametrize("control", ["1.5x", "HD"])
def test_what_stands_level_with_a_players_time_is_no_text(control: str) -> None:
    time = printed("12:41 / 38:05", 100, 690, 16)
    assert texts([*ROW, *time, *printed(control, 1100, 690, 14)]) == ["Restarts keep the memory"]
