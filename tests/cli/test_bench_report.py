"""What the bench says: its table, its advice, its figures."""

from dataclasses import replace

import pytest

from tests.test_bench import BASE, GPU
from translator.cli.bench_report import as_json, report, rows_of, table, translation_table
from translator.models.catalogue import CATALOGUE
from translator.speech.device import CPU
from translator.speech.pace import Pace
from translator.translation.speed import Speed

PACE = Pace(step_s=0.7, busiest=0.9)


def test_the_table_tells_what_was_measured_from_what_is_estimated() -> None:
    rows = rows_of([BASE], CPU, ["base"], pace=PACE)
    assert [row.cost.model for row in rows] == [size.name for size in CATALOGUE]
    lines = table(rows).splitlines()
    assert len({len(line) for line in lines}) == 1
    cells = {line[0]: line[1:] for line in ([cell.strip() for cell in row.strip("|").split("|")] for row in lines)}
    assert cells["base"] == ["0.20 s", "0.30 s", "0.10 s", "0.63 s", "90 %", "0.7 s", "340 MB", "yes"]
    assert cells["tiny, tiny.en"][-1] == "yes, by estimate"
    assert cells["large-v3-turbo"][-1] == "no, by estimate"
    assert [row.installed for row in rows if row.cost.model.startswith("base")] == [True, False]


@pytest.mark.parametrize(("update_s", "verdict"), [(0.9, "yes"), (0.91, "late"), (1.8, "late"), (1.81, "no")])
def test_late_is_between_yes_and_no(update_s: float, verdict: str) -> None:
    (row,) = rows_of([replace(BASE, update_s=update_s)], CPU, [], pace=PACE, names=["base"])
    assert row.verdict == verdict


def test_only_what_was_asked_for_is_listed() -> None:
    mine = replace(BASE, model="/models/mine")
    rows = rows_of([BASE, mine], CPU, [], pace=PACE, names=["turbo", "/models/mine"])
    assert [row.cost.model for row in rows] == ["large-v3-turbo", "/models/mine"]


def test_the_report_says_for_each_device_and_talk_which_model_auto_takes() -> None:
    on_gpu = replace(BASE, device="cuda", encode_s=0.002, generate_s=0.02, align_s=0.01, update_s=0.04, memory_mb=None)
    said = report([BASE, on_gpu], [GPU, CPU], ["base", "small", "small.en"], pace=PACE)
    gpu, processor = said.split("On the processor (int8)")
    assert gpu.startswith("On the GPU (float16), busy at an update every 0.7 s:")
    assert "--from en --model auto: Recognition: small.en" in gpu
    assert "\n--model auto: Recognition: small, " in gpu
    assert "surtitle models get large-v3" in gpu
    assert "| – " in gpu
    assert "--model auto: Recognition: base, the best installed model that keeps up" in processor


def test_a_device_of_which_nothing_is_known_is_left_out() -> None:
    assert "GPU" not in report([BASE], [GPU, CPU], ["base"], pace=PACE)


def test_the_figures_go_into_json_whole() -> None:
    (device,) = as_json([BASE], [CPU], ["base", "base.en"], pace=PACE)
    assert device["auto"] == {"en": "base.en", "other": "base"}
    assert len(device["models"]) == len(CATALOGUE)
    base = next(model for model in device["models"] if model["model"] == "base")
    assert (base["busy"], base["keeps_up"], base["installed"], base["scaled_from"]) == (
        pytest.approx(0.9),
        "yes",
        True,
        None,
    )


def test_translation_models_are_listed_from_the_quickest() -> None:
    speeds = [
        Speed(model=name, size=1, sentence_s=seconds) for name, seconds in (("large", 1.5), ("firefox:en-pt", 0.02))
    ]
    assert translation_table(speeds).splitlines()[2:] == [
        "| firefox:en-pt | 0.02 s | yes |",
        "| large | 1.50 s | no |",
    ]
