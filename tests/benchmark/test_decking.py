"""Decks that are made from what a talk shows."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmark.decking import deck_with_a_gap, given_deck, whole_deck
from tests.benchmark.talks import Talk, talk_of
from translator.slides.deck import read_deck

SHOWN = (["One", "First point"], ["Two"], ["Three", "Last point"], ["One", "First point"], [])


def talk() -> Talk:
    slides = [{"start_s": at, "end_s": at + 1, "text": text} for at, text in enumerate(SHOWN)]
    timeline = {"lang": "en", "duration_s": 5.0, "sentences": [], "slides": slides}
    return talk_of("talk", Path("talk.mp4"), timeline)


def texts(deck: Path) -> list[list[str]]:
    return [[block.text for block in page.blocks] for page in read_deck(deck).pages]


def test_the_deck_of_a_talk_has_each_slide_once(tmp_path: Path) -> None:
    assert texts(whole_deck(talk(), tmp_path)) == [["One", "First point"], ["Two"], ["Three", "Last point"]]


def test_a_deck_with_a_gap_lacks_the_slide_in_the_middle(tmp_path: Path) -> None:
    assert texts(deck_with_a_gap(talk(), tmp_path)) == [["One", "First point"], ["Three", "Last point"]]


def test_a_talk_that_shows_nothing_has_no_deck(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="talk has no slides"):
        whole_deck(replace(talk(), slides=()), tmp_path)


def test_another_deck_is_the_same_for_every_talk(tmp_path: Path) -> None:
    assert given_deck(tmp_path / "other.pdf")(talk(), tmp_path) == tmp_path / "other.pdf"
