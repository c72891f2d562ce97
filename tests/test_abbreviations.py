"""Points inside sentences, told from those that end them by what follows."""

import pytest

from translator.abbreviations import may_stay_open, stays_open


@pytest.mark.parametrize(
    ("before", "following", "language"),
    [
        ("Dr.", " Smith", "en"),
        ("(e.g.", " Portuguese", "en"),
        ("z.B.", " Häuser", "de"),
        ("d.h.", " Das", "de"),
        ("Sra.", " Silva", "pt"),
        ("p. ej.", " Madrid", "es"),
        ("Vea p.", " ej.", "es"),
        ("Veja p.", " ex.", "pt"),
        ("s.", " u.", "de"),
        ("en EE. UU.", " desde", "es"),
        ("see Fig.", " 3", "en"),
        ("No.", " 5", "en"),
        ("Kap.", " IV", "de"),
        ("no séc.", " XX", "pt"),
        ("ver págs.", " 5", "pt"),
        ("na Av.", " Paulista", "pt"),
        ("et al.", " 2017", "en"),
        ("etc.", " and so on", "en"),
        ("5 p.m.", " on Friday", "en"),
        ("the U.S.", " economy", "en"),
        ("the U.S.", " Army", "en"),
        ("J.", " Smith", "en"),
        ("z.", " B.", "de"),
        ("am 3.", " Oktober", "de"),
        ("im 19.", " Jahrhundert", "de"),
        ("3.", " oktober", "no"),
        ("3.", "5", "zh"),
        ("v2.", "x", "ja"),
    ],
)
def test_a_point_inside_a_sentence(before: str, following: str, language: str) -> None:
    assert may_stay_open(before, language)
    assert stays_open(before, following, language)


@pytest.mark.parametrize(
    ("before", "following", "language"),
    [
        ("etc.", " We", "en"),
        ("usw.", " Wir", "de"),
        ("at 5 p.m.", " We", "en"),
        ("he said no.", " We", "en"),
        ("dijo que no.", " 5", "es"),
        ("in 35 ms.", " We", "en"),
        ("diese Art.", " Wir", "de"),
        ("do século e do séc.", " Depois", "pt"),
        ("am 3.", " Wir", "de"),
        ("It is 42.", " Oktober", "en"),
        ("the end.", " We", "en"),
        ("wait...", " so", "en"),
        ("en EE. UU.", " Desde", "es"),
        ("na mesma p.", " Depois", "pt"),
        ("so did I.", " We", "en"),
        ("那是3.", "我", None),
    ],
)
def test_a_point_that_ends_a_sentence(before: str, following: str, language: str | None) -> None:
    assert not stays_open(before, following, language)


def test_what_is_certain_needs_no_waiting_for_what_follows() -> None:
    for text in ("the end.", "35 ms.", "dijo que no.", "in 2017.", "wait...", "終わり。"):
        assert not may_stay_open(text, "es")


def test_after_a_pause_only_what_never_ends_a_sentence_does_not() -> None:
    assert not stays_open("the U.S.", " Army", "en", paused=True)
    assert not stays_open("etc.", " and", "en", paused=True)
    assert stays_open("Dr.", " Smith", "en", paused=True)
