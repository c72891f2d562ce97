"""The choice of a model, on scripted costs."""

import itertools
from dataclasses import replace

import pytest

from translator.flow import Severity
from translator.models.catalogue import CATALOGUE, WhisperSize, find_size
from translator.speech.fit import FALLBACK, KEEPS_UP_S, LATE_S, Choice, Cost, choose, costs_of, estimate
from translator.speech.pace import Pace

PACE = Pace(step_s=0.5, busiest=0.8)
"""What an update takes is four fifths of the time to the next."""
NAMES = [size.name for size in CATALOGUE]


def cost(model: str, update_s: float, device: str = "cpu", memory_mb: float | None = 300.0) -> Cost:
    """A third of the time encodes, half generates, a tenth aligns."""
    return Cost(
        model=model,
        device=device,
        encode_s=update_s / 3,
        generate_s=update_s / 2,
        align_s=update_s / 10,
        update_s=update_s,
        memory_mb=memory_mb,
    )


def size(name: str) -> WhisperSize:
    found = find_size(name)
    assert found is not None
    return found


def chosen(installed: list[str], measured: list[Cost], *, device: str = "cpu", english: bool = False) -> Choice:
    return choose(installed, measured, device=device, english=english, pace=PACE)


def test_the_best_installed_model_that_keeps_up_is_taken() -> None:
    measured = [cost("tiny", 0.2), cost("base", 0.4), cost("small", 0.8), cost("medium", 3.0)]
    choice = chosen(["base", "medium", "small", "tiny"], measured)
    assert choice.model == "small"
    assert choice.notice.severity == Severity.INFO
    assert (
        "small, the best installed model that keeps up on the processor (an update every 1.0 s)" in choice.notice.text
    )
    assert choice.better is None


def test_a_better_model_is_named_but_not_taken_where_it_is_not_installed() -> None:
    choice = chosen(["base"], [cost("base", 0.02)])
    assert choice.model == "base"
    assert choice.better == "large-v3"
    assert choice.notice.remedy.endswith("surtitle models get large-v3")


def test_english_only_models_are_for_talks_in_english_alone() -> None:
    installed = ["base", "base.en", "distil-large-v3"]
    measured = [cost("base", 0.3), cost("base.en", 0.3), cost("distil-large-v3", 0.7)]
    assert chosen(installed, measured).model == "base"
    assert chosen(installed, measured, english=True).model == "distil-large-v3"
    better = chosen(["base"], [cost("base", 0.02)], english=False).better
    assert better is not None
    assert not size(better).english


def test_rather_late_with_base_than_in_time_with_less() -> None:
    choice = chosen(["base", "tiny"], [cost("base", 1.6), cost("tiny", 0.5)])
    assert choice.model == "base"
    assert choice.notice.code == "model-late"
    assert choice.notice.severity == Severity.INFO
    assert "an update every 2.0 s" in choice.notice.text


def test_where_base_would_be_too_late_a_smaller_one_is_taken() -> None:
    choice = chosen(["base", "tiny"], [cost("base", 1.7), cost("tiny", 0.7)])
    assert (choice.model, choice.notice.code) == ("tiny", "model-chosen")


def test_of_late_models_the_quickest_is_taken() -> None:
    choice = chosen(["base", "small"], [cost("base", 1.0), cost("small", 1.5)])
    assert choice.model == "base"


def test_where_nothing_keeps_up_the_quickest_is_taken_with_a_warning() -> None:
    choice = chosen(["base", "tiny"], [cost("base", 9.0), cost("tiny", 4.0)])
    assert choice.model == "tiny"
    assert choice.notice.severity == Severity.WARNING
    assert choice.notice.remedy == "Close other programs."


def test_where_nothing_installed_keeps_up_one_that_would_is_named() -> None:
    choice = chosen(["medium"], [cost("medium", 4.0)])
    assert choice.model == "medium"
    assert choice.better == "base"
    assert choice.notice.remedy == "Get one that should: surtitle models get base"


def test_an_installed_model_that_was_not_measured_is_judged_by_estimate() -> None:
    choice = chosen(["base", "small"], [cost("base", 0.1)])
    assert choice.model == "small"
    assert "by estimate" in choice.notice.text


def test_a_model_installed_under_another_name_is_taken_by_that_name() -> None:
    assert chosen(["base", "turbo"], [cost("base", 0.02)]).model == "turbo"
    assert chosen(["turbo"], []).model == "turbo"


def test_costs_of_another_device_say_nothing() -> None:
    measured = [cost("base", 9.0), cost("small", 0.2, "cuda")]
    assert chosen(["base", "small"], measured, device="cuda").model == "small"
    assert chosen(["base", "small"], [cost("small", 0.2, "cuda")]).notice.code == "model-unmeasured"


@pytest.mark.parametrize(
    ("installed", "device", "english", "model"),
    [
        ([], "cpu", False, "base"),
        (["base", "small", "tiny"], "cpu", False, "base"),
        (["base", "base.en"], "cpu", True, "base.en"),
        (["base", "base.en"], "cpu", False, "base"),
        (["tiny"], "cpu", False, "tiny"),
        (["medium", "small"], "cpu", False, "small"),
        (["distil-small.en"], "cpu", False, "base"),
        (["someone/whisper"], "cpu", False, "base"),
        (["base", "small", "large-v3", "large-v3-turbo"], "cuda", False, "large-v3-turbo"),
        (["base", "medium", "small"], "cuda", False, "small"),
        (["base", "distil-large-v3.5"], "cuda", True, "distil-large-v3.5"),
        (["large-v3"], "cuda", False, "large-v3"),
    ],
)
def test_without_a_measurement_a_modest_installed_model_is_taken(
    installed: list[str], device: str, english: bool, model: str
) -> None:
    choice = chosen(installed, [], device=device, english=english)
    assert choice.model == model
    assert choice.notice.code == "model-unmeasured"
    assert "surtitle bench" in choice.notice.remedy


def test_measured_but_nothing_suitable_installed_is_the_one_that_can_be_set_up() -> None:
    assert chosen(["distil-small.en"], [cost("distil-small.en", 0.5)]).model == FALLBACK


@pytest.mark.parametrize("english", [True, False])
@pytest.mark.parametrize("base_s", [0.01, 0.3, 0.7, 1.2, 2.5, 40.0])
def test_whatever_is_installed_the_choice_is_installed_and_in_its_language(base_s: float, english: bool) -> None:
    measured = [cost("base", base_s)]
    every_s = {name: found.every_s(PACE) for name, found in costs_of(CATALOGUE, measured).items()}
    for installed in itertools.combinations(NAMES, 3):
        choice = chosen(list(installed), measured, english=english)
        suited = [name for name in installed if english or not size(name).english]
        if not suited:
            assert choice.model == FALLBACK
            continue
        assert choice.model in suited
        better = [name for name in suited[suited.index(choice.model) + 1 :] if every_s[name] <= KEEPS_UP_S]
        assert better == []
        if every_s[choice.model] > LATE_S:
            assert all(every_s[name] >= every_s[choice.model] for name in suited)
        if choice.better is not None:
            assert choice.better not in installed
            assert every_s[choice.better] <= KEEPS_UP_S


def test_an_estimate_grows_with_the_part_that_is_larger() -> None:
    base = cost("base", 0.6)
    turbo, large = estimate(size("large-v3-turbo"), [base]), estimate(size("large-v3"), [base])
    assert turbo is not None
    assert large is not None
    assert turbo.scaled_from == "base"
    assert turbo.encode_s == large.encode_s > 20 * base.encode_s
    assert base.generate_s < turbo.generate_s < large.generate_s
    assert base.align_s < turbo.align_s < large.align_s
    rest_s = base.update_s - base.encode_s - base.generate_s - base.align_s
    assert turbo.update_s == pytest.approx(turbo.encode_s + turbo.generate_s + turbo.align_s + rest_s)


def test_an_estimate_comes_from_the_measured_model_that_is_nearest_in_size() -> None:
    found = estimate(size("medium"), [cost("tiny", 9.0), cost("small", 1.0), cost("base", 9.0)])
    assert found is not None
    assert found.scaled_from == "small"


def test_models_of_one_shape_cost_the_same() -> None:
    base = cost("base", 0.6)
    found = estimate(size("base.en"), [base])
    assert found is not None
    assert replace(found, model="base", scaled_from=None) == replace(base, update_s=found.update_s)
    assert found.update_s == pytest.approx(base.update_s)


def test_memory_is_estimated_by_the_number_of_weights_where_it_is_known() -> None:
    with_memory, without = (estimate(size("small"), [cost("base", 1.0, memory_mb=mb)]) for mb in (300.0, None))
    assert with_memory is not None
    assert without is not None
    assert with_memory.memory_mb is not None
    assert 600 < with_memory.memory_mb < 700
    assert without.memory_mb is None


def test_nothing_is_estimated_from_nothing_or_from_an_unknown_model() -> None:
    assert estimate(size("small"), []) is None
    assert estimate(size("small"), [cost("/models/mine", 1.0)]) is None
    assert costs_of(CATALOGUE, []) == {}


def test_the_step_stretches_where_an_update_takes_too_much_of_it() -> None:
    assert cost("base", 0.2).every_s(PACE) == 0.5
    assert cost("base", 1.2).every_s(PACE) == pytest.approx(1.5)
    assert cost("base", 1.2).every_s(Pace(step_s=0.5)) == 1.2
    assert cost("base", 0.4).busy(PACE) == pytest.approx(0.8)
