"""The bench: what it measures in its minute, on scripted costs."""

from dataclasses import replace
from pathlib import Path

import pytest

from translator.bench import MINUTE_S, MODEL_S, check_names, measure_models, to_measure
from translator.errors import Cancelled, InputError, SetupError
from translator.flow import Notice, Severity
from translator.models.catalogue import CATALOGUE
from translator.speech.device import CPU, Device
from translator.speech.fit import Cost

GPU = Device(name="cuda", compute_type="float16")
BASE = Cost(model="base", device="cpu", encode_s=0.2, generate_s=0.3, align_s=0.1, update_s=0.63, memory_mb=340.0)


class Measuring:
    """Measures by script; time passes as it does."""

    def __init__(self, updates_s: dict[str, float], refused: tuple[str, ...] = ()) -> None:
        self.updates_s = updates_s
        self.refused = refused
        self.now_s = 0.0
        self.measured: list[tuple[str, str, float]] = []
        self.said: list[Notice] = []

    def now(self) -> float:
        return self.now_s

    def __call__(self, name: str, device: Device, limit_s: float) -> Cost:
        self.measured.append((name, device.name, limit_s))
        update_s = self.updates_s[name]
        self.now_s += 3.0 + max(limit_s, update_s)
        if name in self.refused or device.name in self.refused:
            raise SetupError("recognition-model", f"{name} cannot be loaded.", "Delete it.")
        return replace(BASE, model=name, device=device.name, update_s=update_s, encode_s=update_s / 2)

    def run(self, names: list[str], devices: list[Device], *, asked: bool = False) -> list[str]:
        """The models that were measured well."""
        found = measure_models(names, devices, asked=asked, measure=self, say=self.said.append, now=self.now)
        self.failures = [error.text for error in found.failures]
        return [cost.model for cost in found.costs]


def test_the_smallest_model_is_measured_first() -> None:
    measuring = Measuring({"small": 1.0, "base": 0.5, "tiny": 0.2, "/models/mine": 0.3})
    assert measuring.run(["/models/mine", "small", "tiny", "base"], [CPU]) == ["tiny", "base", "small", "/models/mine"]
    assert [notice.code for notice in measuring.said] == ["measuring"] * 4


def test_everything_is_done_within_about_a_minute() -> None:
    names = [size.name for size in CATALOGUE if not size.english]
    measuring = Measuring(dict.fromkeys(names, 0.1))
    measuring.run(names, [CPU])
    assert all(limit_s <= MODEL_S for _, _, limit_s in measuring.measured)
    assert measuring.now_s <= MINUTE_S + 10


def test_a_model_that_would_take_too_long_is_left_out_and_named() -> None:
    measuring = Measuring({"base": 0.8, "medium": 9.0, "large-v3": 20.0})
    assert measuring.run(["base", "medium", "large-v3"], [CPU]) == ["base"]
    assert [notice.remedy for notice in measuring.said if notice.code == "not-measured"] == [
        "To measure it: surtitle bench --model medium",
        "To measure it: surtitle bench --model large-v3",
    ]


def test_a_model_that_was_asked_for_is_measured_however_long_it_takes() -> None:
    measuring = Measuring({"base": 0.8, "large-v3": 20.0})
    assert measuring.run(["base", "large-v3"], [CPU], asked=True) == ["base", "large-v3"]


def test_a_device_leaves_time_for_the_next() -> None:
    names = [size.name for size in CATALOGUE if not size.english]
    measuring = Measuring(dict.fromkeys(names, 0.1))
    measuring.run(names, [GPU, CPU])
    assert {device for _, device, _ in measuring.measured} == {"cuda", "cpu"}
    assert measuring.now_s <= MINUTE_S + 20


def test_a_gpu_that_cannot_be_used_is_said_and_the_processor_measured() -> None:
    measuring = Measuring({"base": 0.5, "tiny": 0.2}, refused=("cuda",))
    assert measuring.run(["base", "tiny"], [GPU, CPU]) == ["tiny", "base"]
    assert measuring.failures == []
    warnings = [notice for notice in measuring.said if notice.severity == Severity.WARNING]
    assert [notice.remedy for notice in warnings] == ["Delete it."]
    assert [name for name, device, _ in measuring.measured if device == "cuda"] == ["tiny"]


def test_a_broken_model_does_not_keep_the_others_from_being_measured() -> None:
    measuring = Measuring({"tiny": 0.2, "base": 0.5}, refused=("tiny",))
    assert measuring.run(["tiny", "base"], [CPU]) == ["base"]
    assert measuring.failures == ["tiny cannot be loaded."]


def test_a_measuring_that_is_stopped_measures_no_other_model() -> None:
    measuring = Measuring({"tiny": 0.2, "base": 0.5})
    asked: list[str] = []

    def stop(name: str, device: Device, limit_s: float) -> Cost:
        asked.append(name)
        raise Cancelled("measuring-cancelled", "It was stopped.")

    with pytest.raises(Cancelled):
        measure_models(["tiny", "base"], [GPU, CPU], asked=False, measure=stop, say=measuring.said.append)
    assert asked == ["tiny"]
    assert [notice.code for notice in measuring.said] == ["measuring"]


@pytest.mark.parametrize(("names", "code"), [([], "no-model"), (["base"], "recognition-model")])
def test_where_nothing_can_be_measured_it_says_so(names: list[str], code: str) -> None:
    with pytest.raises(SetupError) as caught:
        Measuring({"base": 1.0}, refused=("base",)).run(names, [CPU])
    assert caught.value.code == code
    assert caught.value.remedy


def test_names_are_known_installed_or_folders(tmp_path: Path) -> None:
    (tmp_path / "model.bin").touch()
    check_names(["turbo", "tiny.en", "someone/whisper", str(tmp_path)], ["someone/whisper"])
    with pytest.raises(InputError) as caught:
        check_names(["enormous"], [])
    assert "large-v3-turbo" in caught.value.remedy


def test_what_is_measured_is_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "model.bin").touch()
    installed = ["base", "large-v3-turbo"]
    assert to_measure([], installed) == installed
    assert to_measure(["turbo", "small"], installed) == ["large-v3-turbo"]
    assert to_measure([str(tmp_path)], installed) == [str(tmp_path)]
    assert to_measure(["small"], installed) == ["base"]
    assert to_measure(["small"], ["tiny"]) == ["tiny"]
    assert to_measure(["small"], []) == []
