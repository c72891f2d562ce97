"""The translation benchmark on translators that are known."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from tests.benchmark.translation import (
    lines_read,
    main,
    markdown,
    measure,
    measure_all,
    measure_sounds,
    sentences_of,
)
from translator.errors import SetupError
from translator.flow import Samples

TEXTS = {
    "en": ["the talk begins now with a question", "the model learns from many examples"],
    "pt": ["a palestra começa agora com uma pergunta", "o modelo aprende com muitos exemplos"],
    "de": ["der vortrag beginnt jetzt mit einer frage", "das modell lernt aus vielen beispielen"],
}


class Dictionary:
    """Translates what it knows; anything else into nothing."""

    name = "dictionary"

    def __init__(self, source: str, target: str) -> None:
        self.source, self.target = source, target

    def translate(self, texts: Sequence[str]) -> list[str]:
        known = dict(zip(TEXTS[self.source], TEXTS[self.target], strict=True))
        return [known.get(text, "nada") for text in texts]


def opened(source: str, target: str) -> Dictionary:
    if source == "de":
        raise SetupError("no-translation-model", "No model.", "Get one.")
    return Dictionary(source, target)


def test_a_right_translation_is_worth_all_and_a_wrong_one_little() -> None:
    right = measure(Dictionary("en", "pt"), "as written", TEXTS["en"], TEXTS["pt"])
    wrong = measure(Dictionary("en", "pt"), "as written", ["hello", "hello"], TEXTS["pt"])
    assert (right.bleu, right.chrf) == (pytest.approx(100), pytest.approx(100))
    assert wrong.chrf < 20
    assert right.sentences_a_second > 0


def test_what_was_heard_is_scored_beside_what_is_read_out_and_lacking_models_are_named() -> None:
    heard = [("en", 1, TEXTS["en"][1]), ("en", 0, "the chalk begins"), ("de", 0, TEXTS["de"][0])]
    report = measure_all(TEXTS.__getitem__, heard, open_translator=opened)
    rows = {(one.source, one.text): one for one in report.measured}
    assert set(rows) == {
        *(("en", text) for text in ("as written", "as read out", "as heard live")),
        ("pt", "as written"),
    }
    assert rows["en", "as read out"].bleu == pytest.approx(100)
    assert rows["en", "as heard live"].chrf < 90
    assert report.lacking == ("de → en: No model.", "de → pt: No model.")
    assert "de → pt: No model." in markdown(report)


def test_sounds_become_english_and_from_that_other_languages() -> None:
    heard: list[str] = []

    def translate(sound: Samples, language: str) -> str:
        heard.append(language)
        return TEXTS["en"][len(sound)]

    spoken = [("de", line, np.zeros(line, np.float32)) for line in (0, 1)] + [("en", 0, np.zeros(0, np.float32))]
    found = measure_sounds(TEXTS.__getitem__, spoken, translate, open_translator=opened)
    assert [(one.source, one.target, one.text, one.sentences) for one in found] == [
        ("de", "en", "by its sound", 2),
        ("de", "pt", "by its sound", 2),
    ]
    assert [one.bleu for one in found] == [pytest.approx(100)] * 2
    assert heard == ["de"] * 4


def test_the_files_are_read_by_language_and_clip(tmp_path: Path) -> None:
    (tmp_path / "por.devtest").write_text("um\ndois\n", encoding="utf-8")
    (tmp_path / "index.tsv").write_text('clip\tlang\tline\ttext\nfleurs-pt-000\tpt\t1\tdois "e\n', encoding="utf-8")
    assert sentences_of(tmp_path, "pt") == ["um", "dois"]
    assert lines_read(tmp_path / "index.tsv") == {"fleurs-pt-000": 1}


@pytest.mark.models
def test_the_default_model_is_measured(tmp_path: Path) -> None:
    for code, language in (("eng", "en"), ("por", "pt")):
        (tmp_path / f"{code}.devtest").write_text("\n".join(TEXTS[language]), encoding="utf-8")
    ran = CliRunner().invoke(main, [str(tmp_path), "--out", str(tmp_path / "out")], catch_exceptions=False)
    assert "| en → pt | as written | 2 |" in ran.output
    assert (tmp_path / "out" / "translation.json").is_file()
