"""Fonts for text of any language."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import start
from ui.lettering import font_for, has_letters
from ui.options import unwritten, written
from ui.remembered import Chosen
from ui.start import StartWindow

NOBODYS = "\U000f1234"
"""A sign of private use, which no font here has."""


def test_letters_that_no_font_has_are_known(qapp: QApplication) -> None:
    assert has_letters("Good morning", font_for("en", 16))
    assert has_letters("", font_for("en", 16))
    assert not has_letters(NOBODYS, font_for("en", 16))
    assert not has_letters(f"Good {NOBODYS}", font_for("en", 16))


def test_the_start_window_warns_of_a_language_that_cannot_be_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "has_letters", lambda text, _font: text != written("ja"))
    window = StartWindow(Chosen(target="pt", also="ja"))
    qtbot.addWidget(window)
    (problem,) = window.problems
    assert problem == unwritten("ja")
    assert not problem.blocking
    assert "fonts-noto-cjk" in problem.remedy
    assert "Japanese" in problem.text
