"""What a session's journal begins with, and how it is translated by that once it is over."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from translator.assembly import languages
from translator.errors import InputError
from translator.flow import Notice, Severity
from translator.journal import Header
from translator.talk import Choices, header_of, translators_of
from translator.translation.firefox import firefox_folders

STARTED = datetime(2026, 11, 25, tzinfo=UTC)


def header(translation: str = "auto", *glossaries: Path) -> Header:
    choices = Choices(languages=languages("en", "pt"), translation=translation, glossaries=glossaries)
    return header_of("talk", STARTED, choices, "microphone")


def test_the_record_tells_what_translates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    begins = header("nllb-600m", Path("terms.csv"))
    assert (begins.translation, begins.glossaries) == ("nllb-600m", (tmp_path / "terms.csv",))
    assert (begins.language, begins.targets, begins.source) == ("en", ("pt",), "microphone")


def test_the_model_of_the_talk_is_taken() -> None:
    with pytest.raises(InputError, match="'gone' is no translation model"):
        translators_of(header("gone"))("en", "pt", lambda notice: None)


@pytest.mark.models
@pytest.mark.skipif(not firefox_folders(folder=Path("none")), reason="the offline packages are not installed")
@pytest.mark.parametrize("kept", [True, False])
def test_the_glossary_of_the_talk_is_kept_to_while_it_is_there(tmp_path: Path, kept: bool) -> None:
    glossary, said = tmp_path / "terms.csv", list[Notice]()
    if kept:
        glossary.write_text("attention,foco neuronal\n")
    translator = translators_of(header("firefox", glossary))("en", "pt", said.append)
    (text,) = translator.translate(["We talk about attention."])
    assert ("foco neuronal" in text) == kept
    assert [(one.code, one.severity) for one in said] == ([] if kept else [("no-glossary", Severity.WARNING)])
    assert all("without the glossary" in one.text and "terms.csv" in one.text for one in said)
