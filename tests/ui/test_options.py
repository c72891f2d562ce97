"""What the start window offers and what it says is amiss."""

import pytest

from ui.machine import Inventory
from ui.options import AUTO, fitting, lacks_translation, model_options, problems, translation_options
from ui.remembered import Chosen


@pytest.mark.parametrize(
    ("chosen", "inventory", "lacks"),
    [
        (Chosen(source="en", target="pt"), Inventory(), "pt"),
        (Chosen(source="en", target="pt"), Inventory(pairs=("en-pt",)), None),
        (Chosen(source="de", target="pt"), Inventory(pairs=("en-pt",)), "pt"),
        (Chosen(source="de", target="pt"), Inventory(pairs=("de-en", "en-pt")), None),
        (Chosen(source="zh-Hant", target="pt"), Inventory(pairs=("zh-Hant-en", "en-pt")), None),
        (Chosen(source="no", target="en"), Inventory(pairs=("nb-en",)), None),
        (Chosen(source="de", target="pt"), Inventory(polyglots=("m2m100-418m",)), None),
        (Chosen(source=AUTO, target="pt"), Inventory(), None),
        (Chosen(source="en", target="pt", also="es"), Inventory(pairs=("en-pt",)), "es"),
        (Chosen(source="en", target="pt", also="es"), Inventory(pairs=("en-pt", "en-es")), None),
        (Chosen(source="en", target="pt", also="pt"), Inventory(pairs=("en-pt",)), None),
    ],
)
def test_a_translation_is_lacking_where_no_model_knows_the_languages(
    chosen: Chosen, inventory: Inventory, lacks: str | None
) -> None:
    assert lacks_translation(chosen, inventory) == lacks
    assert [problem.blocking for problem in problems(chosen, inventory)] == ([True] if lacks else [])


def test_no_language_of_the_subtitles_is_that_of_the_talk() -> None:
    for chosen in (Chosen(source="pt", target="pt"), Chosen(source="en", target="pt", also="en")):
        (problem,) = problems(chosen, Inventory(polyglots=("m2m100-418m",)))
        assert problem.blocking
        assert "same language" in problem.text


def test_models_are_offered_beside_the_best() -> None:
    inventory = Inventory(models=("base", "small"), polyglots=("nllb-600m",))
    assert [option.value for option in model_options(inventory)] == ["base", "small", AUTO]
    assert [option.value for option in translation_options(inventory)] == [AUTO, "nllb-600m"]


def test_a_model_that_is_gone_is_chosen_no_more() -> None:
    chosen = Chosen(model="small", translation="nllb-600m")
    assert fitting(chosen, Inventory(models=("base",))) == Chosen(model="base", translation=AUTO, slides="none")
    assert fitting(Chosen(model=AUTO), Inventory()).model == AUTO
