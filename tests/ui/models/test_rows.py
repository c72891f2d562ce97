"""What the window of models lists."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.machines import ScriptedShelf
from translator.models.kinds import Kind
from translator.models.offers import TRANSLATION, WHISPER, Offer
from translator.models.room import Fit
from ui.interface import speak
from ui.models.rows import rows_of, wanted_name
from ui.saying.lookup import is_known
from ui.saying.offers import OFFER


def test_the_pair_of_the_talk_comes_first_then_what_is_here_then_what_fits() -> None:
    rows = rows_of(ScriptedShelf().stock(), "de", "pt")
    assert [row.name for row in rows][:3] == ["firefox:de-pt", "base", "firefox:en-pt"]
    assert [row.installed for row in rows][:4] == [False, True, True, False]
    fits = [row.fit for row in rows[3:]]
    assert fits == sorted(fits, key=lambda fit: fit is not Fit.FITS)
    assert next(row for row in rows if row.name == "small").verdict == "Too slow for this machine"
    assert len({row.name for row in rows}) == len(rows)


def test_a_pair_that_is_here_is_not_offered() -> None:
    assert [row.name for row in rows_of(ScriptedShelf().stock(), "en", "pt")].count("firefox:en-pt") == 1


def test_no_pair_is_offered_where_the_languages_are_not_known() -> None:
    assert wanted_name("auto", "pt") is None
    assert wanted_name("pt", "pt") is None


def test_the_figures_say_size_memory_and_licence() -> None:
    figures = {row.name: row.figures for row in rows_of(ScriptedShelf().stock(), "en", "pt")}
    assert figures["nllb-600m"] == "623 MB · 823 MB of memory · CC-BY-NC-4.0 · not for commercial use"
    assert figures["base"] == "145 MB · MIT"
    assert figures["m2m100-1.2b"] == "1.2 GB · 1.4 GB of memory · MIT"


@pytest.mark.usefixtures("english_after")
def test_the_figures_are_written_as_in_the_language_of_the_interface(qapp: QApplication) -> None:
    speak(qapp, "de")
    figures = {row.name: row.figures for row in rows_of(ScriptedShelf().stock(), "en", "pt")}
    assert figures["m2m100-1.2b"] == "1,2 GB · 1,4 GB Arbeitsspeicher · MIT"


@pytest.mark.parametrize("offer", [*WHISPER, *TRANSLATION], ids=lambda one: one.name)
def test_what_a_model_is_good_for_is_said_in_the_language_of_the_interface(offer: Offer) -> None:
    assert is_known(OFFER, offer.purpose)
    assert is_known(OFFER, offer.languages) or "FROM-TO" in offer.name


@pytest.mark.usefixtures("english_after")
def test_languages_have_their_names_in_the_interface(qapp: QApplication) -> None:
    speak(qapp, "de")
    purposes = {row.name: row.purpose for row in rows_of(ScriptedShelf().stock(), "de", "pt")}
    assert purposes["firefox:en-pt"] == "Englisch nach Portugiesisch"
    assert purposes["firefox:de-pt"].endswith("(Deutsch nach Portugiesisch)")
    assert purposes["m2m100-1.2b"].startswith("Wie m2m100-418m, besser")
    assert purposes["small100"].endswith("(100 Sprachen)")


@pytest.mark.usefixtures("english_after")
def test_in_a_mirrored_interface_figures_begin_at_the_right_and_none_is_turned_round(qapp: QApplication) -> None:
    speak(qapp, "ar")
    figures = {row.name: row.figures for row in rows_of(ScriptedShelf().stock(), "en", "pt")}
    assert figures["base"] == "\u200f\u2066145 MB\u2069 · \u2066MIT\u2069"


def test_in_english_a_line_begins_with_a_capital_and_names_no_command() -> None:
    purposes = {row.name: row.purpose for row in rows_of(ScriptedShelf().stock(), "en", "de")}
    assert purposes["small100"] == "M2M100's languages, quicker; needs PyTorch (100 languages)"
    assert purposes["madlad-3b"].startswith("The most languages")


def test_a_model_of_ones_own_is_listed() -> None:
    shelf = ScriptedShelf()
    shelf.here["my/model"] = Kind.CTRANSLATE2
    mine = next(row for row in rows_of(shelf.stock(), "en", "pt") if row.name == "my/model")
    assert (mine.recognises, mine.removable, mine.figures) == (False, True, "145 MB")
