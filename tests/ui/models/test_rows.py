"""What the window of models lists."""

from tests.ui.machines import ScriptedShelf
from translator.models.kinds import Kind
from translator.models.room import Fit
from ui.models.rows import rows_of, wanted_name


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


def test_a_model_of_ones_own_is_listed() -> None:
    shelf = ScriptedShelf()
    shelf.here["my/model"] = Kind.CTRANSLATE2
    mine = next(row for row in rows_of(shelf.stock(), "en", "pt") if row.name == "my/model")
    assert (mine.recognises, mine.removable, mine.figures) == (False, True, "145 MB")
