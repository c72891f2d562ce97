"""Every text of the windows in every language: none missing, none left over, none that says something else."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from tests.translations.extraction import Text, all_texts
from tests.translations.files import FORMS, file_of, read, write
from ui.interface import ENGLISH, INTERFACES

LANGUAGES = [code for code in INTERFACES if code != ENGLISH]
TEXTS = all_texts()
NUMBERS = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100}
"""One of each kind that a language may count by."""


def test_there_are_the_languages_that_were_promised() -> None:
    assert list(INTERFACES) == ["en", "de", "fr", "es", "pt", "ja", "zh", "ar"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_lacks_a_translation_and_none_is_left_over(language: str) -> None:
    found = read(file_of(language))
    assert set(found) == TEXTS
    assert [text for text, forms in found.items() if not all(form.strip() for form in forms)] == []
    for text, forms in found.items():
        assert len(forms) == (FORMS.get(language, 2) if text.counted else 1), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_and_the_marks_of_its_text(language: str) -> None:
    for text, forms in read(file_of(language)).items():
        for form in forms:
            assert sorted(re.findall(r"{\w*}", form)) == sorted(re.findall(r"{\w*}", text.source)), text
            assert ("Surtitle" in form) == ("Surtitle" in text.source), text
            assert form.endswith("…") == text.source.endswith("…"), text
            assert re.findall(r"[+−←→↑↓·]", form) == re.findall(r"[+−←→↑↓·]", text.source), text
            assert form == form.strip()
            assert "&" not in form
        if text.counted:
            assert "%n" in forms[-1], text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_app_loads_is_what_was_translated(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(file_of(language, "qm")))
    for text, forms in read(file_of(language)).items():
        if text.counted:
            told = {compiled.translate(text.context, text.source, "", number) for number in NUMBERS.values()}
            assert told == set(forms), text
        else:
            assert compiled.translate(text.context, text.source) == forms[0], text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_that_the_box_names_are_those_of_the_keyboard_page(language: str) -> None:
    found = {text.source: forms[0] for text, forms in read(file_of(language)).items()}
    hint = next(form for source, form in found.items() if source.startswith("Drag or arrow keys"))
    assert all(found[key] in hint for key in ("Ctrl + ← →", "Enter", "Esc"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_is_written_in_the_languages_way(language: str) -> None:
    form = read(file_of(language))[Text("Date", "d MMMM yyyy, HH:mm")][0]
    assert {"d", "M", "yyyy", "HH:mm"} <= set(re.findall(r"d|M|yyyy|HH:mm", re.sub("'[^']*'", "", form)))
    assert QLocale(INTERFACES[language].locale).name() == INTERFACES[language].locale


def test_a_text_that_was_added_is_told_and_one_that_is_gone_is_dropped(tmp_path: Path) -> None:
    old, kept, new = Text("A", "old"), Text("A", "kept"), Text("B", "%n new", counted=True)
    path = tmp_path / "surtitle_ar.ts"
    assert write(path, "ar", [old, kept], {old: ("قديم",), kept: ("باقٍ",)}) == []
    assert write(path, "ar", [kept, new], read(path)) == [new]
    assert read(path) == {kept: ("باقٍ",), new: ("",) * 6}
