"""Variants of languages are offered where a glossary tells them apart."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.machines import ScriptedMachine
from tests.ui.test_app import OpenApp, open_app, start
from translator.models.store import data_folder
from ui.interface import INTERFACES, speak
from ui.machine import choices_of
from ui.options import also_options, source_options, target_options
from ui.remembered import Chosen, Remembered, load, save
from ui.start import StartWindow

__all__ = ["open_app"]
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)
BOTH = ("pt-BR", "pt-PT")


@pytest.fixture
def glossary(tmp_path: Path) -> Path:
    path = tmp_path / "terms.csv"
    path.write_text("en,pt-BR,pt-PT\nbus,ônibus,autocarro\n", "utf-8")
    return path


@pytest.mark.usefixtures("english_after")
@pytest.mark.parametrize("language", INTERFACES)
def test_variants_stand_after_their_language_by_name(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    labels = {option.value: option.label for option in target_options((), BOTH)}
    values = list(labels)
    assert values[values.index("pt") :][:3] == ["pt", *BOTH]
    assert len({labels["pt"], *(labels[one] for one in BOTH)}) == 3
    assert " — " not in labels["pt-PT"]
    assert {*BOTH} < {option.value for option in also_options((), BOTH)}
    assert {*BOTH} < {option.value for option in source_options("en", (), BOTH)}
    assert not {*BOTH} & {option.value for option in target_options()}


def test_the_variant_that_is_chosen_is_that_of_the_talk_and_is_remembered(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path, glossary: Path
) -> None:
    save(tmp_path / "app.json", Remembered(chosen=Chosen(glossary=str(glossary))))
    machine = ScriptedMachine()
    app = open_app(machine)
    target = app.start_window.target
    qtbot.waitUntil(lambda: target.findData("pt-PT") >= 0)
    assert target.value == "pt"
    target.setCurrentIndex(target.findData("pt-PT"))
    chosen = app.start_window.chosen
    assert (chosen.target, chosen.variants) == ("pt", ("pt-PT",))
    start(qtbot, app)
    assert machine.talks[-1].languages.targets == ("pt",)
    assert machine.talks[-1].languages.variants == ("pt-PT",)
    assert load(tmp_path / "app.json")[0].chosen.variants == ("pt-PT",)
    target.setCurrentIndex(target.findData("pt"))
    assert app.start_window.chosen.variants == ()


def test_another_is_chosen_while_the_talk_runs(open_app: OpenApp, qtbot: QtBot, tmp_path: Path, glossary: Path) -> None:
    save(tmp_path / "app.json", Remembered(chosen=Chosen(glossary=str(glossary), variants=("pt-PT",))))
    app = open_app()
    qtbot.waitUntil(lambda: app.start_window.target.value == "pt-PT")
    start(qtbot, app)
    target = app.control.target
    assert target.value == "pt-PT"
    target.setCurrentIndex(target.findData("pt-BR"))
    qtbot.waitUntil(lambda: app.remembered.chosen.variants == ("pt-BR",))
    assert (app.control.target.value, app.start_window.target.value) == ("pt-BR", "pt-BR")
    assert load(tmp_path / "app.json")[0].chosen.variants == ("pt-BR",)


def test_they_come_and_go_with_the_glossary(open_app: OpenApp, qtbot: QtBot, tmp_path: Path, glossary: Path) -> None:
    save(tmp_path / "app.json", Remembered(chosen=Chosen(variants=("pt-PT",))))
    app = open_app()
    app.preferences.open()
    assert app.preferences.window is not None
    app.preferences.window.glossary_picked.emit(glossary)
    target = app.start_window.target
    qtbot.waitUntil(lambda: target.value == "pt-PT")
    app.preferences.window.glossary_picked.emit(None)
    qtbot.waitUntil(lambda: target.value == "pt")
    assert target.findData("pt-PT") < 0


def test_one_that_is_not_offered_yet_survives_other_choices_and_goes_with_its_language(qtbot: QtBot) -> None:
    window = StartWindow(Chosen(variants=("pt-PT",)))
    qtbot.addWidget(window)
    window.keep_sound.click()
    assert (window.chosen.keep_sound, window.chosen.variants) == (True, ("pt-PT",))
    window.show_variants(BOTH)
    assert window.target.value == "pt-PT"
    window.show_variants(())
    window.keep_sound.click()
    window.show_variants(BOTH)
    assert window.target.value == "pt-PT"
    window.show_variants(("pt-AO", "pt-BR"))
    window.target.setCurrentIndex(window.target.findData("pt-BR"))
    assert window.chosen.variants == ("pt-BR",)
    window.show_variants(())
    window.target.setCurrentIndex(window.target.findData("de"))
    assert window.chosen.variants == ()


def test_those_of_the_personal_glossary_are_offered(open_app: OpenApp, qtbot: QtBot, glossary: Path) -> None:
    data_folder().mkdir(parents=True, exist_ok=True)
    glossary.rename(data_folder() / "glossary.csv")
    app = open_app()
    qtbot.waitUntil(lambda: app.start_window.also.findData("pt-BR") >= 0)


def test_a_variant_of_the_talk_is_told_too() -> None:
    languages = choices_of(Chosen(source="en", target="pt", variants=("en-GB", "pt-PT"))).languages
    assert (languages.source, languages.targets, languages.variants) == ("en", ("pt",), ("en-GB", "pt-PT"))
