"""A time of day stays the same, told by twelve hours or by twenty-four."""

import pytest

from translator.translation.terms.hours import is_told, times_in


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("At 20h30, 20 h 30 or 20:30.", ["20h30", "20 h 30", "20:30"]),
        ("By 11:35 p.m. on Friday", ["11:35 p.m."]),
        ("às 20h de hoje", ["20h"]),
        ("It is 3:2, 16:9, 1:30:15, 3.5 and 20 horas.", []),
        ("in 25h30, v2h30 and 20h3", []),
    ],
)
def test_times_have_minutes_or_the_mark_of_an_hour(text: str, times: list[str]) -> None:
    assert [text[start:end] for start, end in times_in(text)] == times


@pytest.mark.parametrize(
    ("time", "output"),
    [
        ("20h30", "at 8:30 p.m."),
        ("20h30", "at 20:30"),
        ("20h", "at 8 p.m."),
        ("8h15", "at 8:15 a.m."),
        ("0h30", "at 12:30 a.m."),
        ("11:35 pm", "às 23h35"),
        ("20:30", "午後8時30分"),
        ("20:30", "um 20.30 Uhr"),
        ("11:35 pm", "às 11:35 da noite"),
    ],
)
def test_a_translation_tells_a_time_as_its_language_does(time: str, output: str) -> None:
    assert is_told(time, output)


@pytest.mark.parametrize(
    ("time", "output"),
    [("20h30", "at 8:30 a.m."), ("20h30", "at 20"), ("20h30", "at 8:30"), ("20h", "at 20:15"), ("20h", "8 people")],
)
def test_another_time_is_none(time: str, output: str) -> None:
    assert not is_told(time, output)
