"""Sentences belong to the slide that they overlap most."""

import pytest

from translator.alignment.timeline import Timeline


@pytest.fixture
def timeline() -> Timeline:
    timeline = Timeline()
    timeline.show(1, 1.0)
    timeline.show(2, 10.0)
    timeline.show(1, 20.0)
    return timeline


@pytest.mark.parametrize(
    ("start_s", "end_s", "slide_id"),
    [(2.0, 5.0, 1), (8.0, 13.0, 2), (7.0, 12.0, 1), (21.0, 22.0, 1), (9.0, 11.0, 1), (0.0, 2.0, 1)],
)
def test_a_sentence_gets_the_slide_it_overlaps_most(
    timeline: Timeline, start_s: float, end_s: float, slide_id: int
) -> None:
    assert timeline.slide_of(start_s, end_s) == slide_id


def test_showings_of_one_slide_count_together(timeline: Timeline) -> None:
    assert timeline.slide_of(4.0, 27.0) == 1


def test_before_the_first_slide_there_is_none(timeline: Timeline) -> None:
    assert timeline.slide_of(0.0, 0.5) is None
    assert Timeline().slide_of(0.0, 1.0) is None


def test_a_moment_belongs_to_the_slide_that_is_up(timeline: Timeline) -> None:
    assert timeline.slide_of(10.0, 10.0) == 2


def test_a_showing_may_be_told_late() -> None:
    timeline = Timeline()
    timeline.show(2, 10.0)
    timeline.show(1, 0.0)
    assert (timeline.slide_of(1.0, 5.0), timeline.slide_of(11.0, 15.0)) == (1, 2)
