"""What recognition was measured to cost, kept on disk."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from translator.errors import StorageError
from translator.speech.fit import Cost
from translator.speech.measured import NAME, circumstances, joined, keep, kept
from translator.speech.measuring import Conditions
from translator.speech.pace import Pace

CONDITIONS = Conditions(pace=Pace(step_s=0.7), beam=1, paddings=(15, 30))
BASE = Cost(model="base", device="cpu", encode_s=0.2, generate_s=0.3, align_s=0.1, update_s=0.7, memory_mb=None)


def test_costs_are_kept_and_found(tmp_path: Path) -> None:
    path = keep([BASE], CONDITIONS, folder=tmp_path / "new")
    assert kept(CONDITIONS, folder=tmp_path / "new") == [BASE]
    said = json.loads(path.read_text("utf-8"))["circumstances"]
    assert said == circumstances(CONDITIONS)
    assert {"cores", "processor", "ctranslate2", "settings"} <= set(said)


def test_a_new_measurement_replaces_that_of_the_same_model_and_device_only() -> None:
    on_gpu, small, slower = replace(BASE, device="cuda"), replace(BASE, model="small"), replace(BASE, update_s=0.9)
    assert joined([slower, small], [BASE, on_gpu]) == [slower, small, on_gpu]


def test_what_is_kept_takes_the_place_of_what_was(tmp_path: Path) -> None:
    small = replace(BASE, model="small")
    keep([BASE], CONDITIONS, folder=tmp_path)
    keep([small], CONDITIONS, folder=tmp_path)
    assert kept(CONDITIONS, folder=tmp_path) == [small]


def test_costs_at_other_settings_do_not_hold(tmp_path: Path) -> None:
    keep([BASE], CONDITIONS, folder=tmp_path)
    assert kept(replace(CONDITIONS, beam=5), folder=tmp_path) == []
    keep([], replace(CONDITIONS, beam=5), folder=tmp_path)
    assert kept(CONDITIONS, folder=tmp_path) == []


def test_costs_of_another_machine_or_version_do_not_hold(tmp_path: Path) -> None:
    path = keep([BASE], CONDITIONS, folder=tmp_path)
    data = json.loads(path.read_text("utf-8"))
    for name in ("cores", "processor", "ctranslate2"):
        path.write_text(json.dumps(data | {"circumstances": data["circumstances"] | {name: "other"}}))
        assert kept(CONDITIONS, folder=tmp_path) == []


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"circumstances": 1, "costs": 2}'])
def test_a_file_that_cannot_be_read_is_as_good_as_none(text: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(text)
    assert kept(CONDITIONS, folder=tmp_path) == []


def test_a_field_of_another_version_is_as_good_as_none(tmp_path: Path) -> None:
    path = keep([BASE], CONDITIONS, folder=tmp_path)
    path.write_text(path.read_text("utf-8").replace('"align_s"', '"alignment_s"'))
    assert kept(CONDITIONS, folder=tmp_path) == []


def test_a_folder_that_cannot_be_written_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError):
        keep([BASE], CONDITIONS, folder=tmp_path / "file")
