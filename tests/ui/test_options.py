"""What the start window offers and what it says is amiss."""

import pytest

from ui.machine import Inventory
from ui.options import AUTO, fitting, lacks_translation, model_options, problems, translation_options
from ui.remembered import Chosen


@pytest.mark.parametrize(
    ("chosen", "inventory", "lacks"),
    [
        (Chosen(source="en", target="pt"), Inventory(), True),
        (Chosen(source="en", target="pt"), Inventory(pairs=("en-pt",)), False),
        (Chosen(source="de", target="pt"), Inventory(pairs=("en-pt",)), True),
        (Chosen(source="de", target="pt"), Inventory(pairs=("de-en", "en-pt")), False),
        (Chosen(source="de", target="pt"), Inventory(polyglots=("m2m100-418m",)), False),
        (Chosen(source=AUTO, target="pt"), Inventory(), False),
    ],
)
def test_a_translation_is_lacking_where_no_model_knows_the_languages(
    chosen: Chosen, inventory: Inventory, lacks: bool
) -> None:
    assert lacks_translation(chosen, inventory) is lacks
    assert bool(problems(chosen, inventory)) is lacks


def test_models_are_offered_beside_the_best() -> None:
    inventory = Inventory(models=("base", "small"), polyglots=("nllb-600m",))
    assert [option.value for option in model_options(inventory)] == ["base", "small", AUTO]
    assert [option.value for option in translation_options(inventory)] == [AUTO, "nllb-600m"]


def test_a_model_that_is_gone_is_chosen_no_more() -> None:
    chosen = Chosen(model="small", translation="nllb-600m")
    assert fitting(chosen, Inventory(models=("base",))) == Chosen(model="base", translation=AUTO, slides="none")
    assert fitting(Chosen(model=AUTO), Inventory()).model == AUTO
