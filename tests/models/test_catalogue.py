"""The Whisper models that have a name."""

import pytest
from faster_whisper.utils import available_models

from translator.models.catalogue import ALIASES, CATALOGUE, find_size

PUBLISHED = {
    "tiny": 37.8,
    "base": 72.6,
    "small": 242,
    "medium": 764,
    "large-v3": 1540,
    "large-v3-turbo": 809,
    "distil-small.en": 166,
    "distil-medium.en": 394,
    "distil-large-v3": 756,
}
"""Millions of weights, by the models' own cards."""


def test_every_name_that_can_be_downloaded_is_known() -> None:
    assert {size.name for size in CATALOGUE} | set(ALIASES) == set(available_models())


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_layers_make_up_the_published_number_of_weights(name: str) -> None:
    size = find_size(name)
    assert size is not None
    assert size.parameters / 1e6 == pytest.approx(PUBLISHED[name], rel=0.04)


def test_a_name_is_found_by_its_alias_too() -> None:
    assert find_size("turbo") == find_size("large-v3-turbo") is not None
    assert find_size("someone/whisper") is None


def test_only_english_models_are_marked_so() -> None:
    english = {size.name for size in CATALOGUE if size.english}
    assert english == {size.name for size in CATALOGUE if size.name.endswith(".en") or size.name.startswith("distil")}


def test_larger_models_cost_more_in_the_part_that_is_larger() -> None:
    base, small, turbo, large = (find_size(name) for name in ("base", "small", "large-v3-turbo", "large-v3"))
    assert base
    assert small
    assert turbo
    assert large
    assert base.encoding < small.encoding < turbo.encoding == large.encoding
    assert small.generating < turbo.generating < large.generating
    assert turbo.aligning < large.aligning
