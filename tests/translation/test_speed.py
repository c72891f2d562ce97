"""How quick translation models are: measured by a scripted clock, kept on disk."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from translator.models.kinds import Kind
from translator.models.library import Installed
from translator.translation.speed import LONGEST_S, NAME, SENTENCES, TIMES, Speed, keep, kept, measure, seconds_of

MODEL = Installed(name="firefox:de-en", kind=Kind.FIREFOX, folder=Path("somewhere"), size=7)
QUICK = Speed(model="quick", size=1, sentence_s=0.1)


class Taking:
    """Takes so long for each text, one after the other."""

    name, target = "taking", "en"

    def __init__(self, *taken_s: float, source: str = "de") -> None:
        self.source = source
        self.now_s = 0.0
        self.given: list[str] = []
        self._taken_s = iter(taken_s)

    def now(self) -> float:
        return self.now_s

    def translate(self, texts: Sequence[str]) -> list[str]:
        self.given += texts
        self.now_s += next(self._taken_s)
        return list(texts)


def test_the_first_sentence_does_not_count_and_of_the_others_the_median_does() -> None:
    translator = Taking(9.0, 0.2, 0.9, 0.3)
    assert measure(MODEL, translator, now=translator.now) == Speed(
        model="firefox:de-en", size=7, sentence_s=pytest.approx(0.3)
    )
    assert translator.given == [SENTENCES["de"]] * (TIMES + 1)


def test_a_slow_model_is_measured_once_and_one_of_another_language_gets_english() -> None:
    translator = Taking(9.0, LONGEST_S + 1, source="sw")
    assert measure(MODEL, translator, now=translator.now).sentence_s == LONGEST_S + 1
    assert set(translator.given) == {SENTENCES["en"]}


def test_speeds_are_kept_each_in_place_of_that_of_the_same_model(tmp_path: Path) -> None:
    slow = Speed(model="slow", size=1, sentence_s=3.0)
    slower = Speed(model="slow", size=2, sentence_s=4.0)
    for speed in (QUICK, slow, slower):
        keep(speed, folder=tmp_path)
    assert kept(folder=tmp_path) == [slower, QUICK]
    assert seconds_of(MODEL, kept(folder=tmp_path)) is None


def test_speeds_of_another_machine_do_not_hold(tmp_path: Path) -> None:
    keep(QUICK, folder=tmp_path)
    data = json.loads((tmp_path / NAME).read_text("utf-8"))
    for name in ("cores", "processor", "ctranslate2", "gpus"):
        (tmp_path / NAME).write_text(json.dumps(data | {"circumstances": data["circumstances"] | {name: "other"}}))
        assert kept(folder=tmp_path) == []


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"circumstances": 1, "speeds": 2}'])
def test_a_file_that_cannot_be_read_is_as_good_as_none(text: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(text)
    assert kept(folder=tmp_path) == []
