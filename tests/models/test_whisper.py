"""Whisper models: joined from packages, found, and known to be whole."""

import hashlib
import os
from pathlib import Path

import pytest

from tests.models.hub import LocalHub
from translator.errors import InputError, SetupError
from translator.models.whisper import (
    BASE_PACKAGES,
    BASE_SHA256,
    bundled_parts,
    download_whisper,
    find_whisper,
    installed_whisper,
    is_whole,
    join_parts,
)

WHOLE = b"first half, second half"
SHA256 = hashlib.sha256(WHOLE).hexdigest()


@pytest.fixture
def parts(tmp_path: Path) -> list[Path]:
    source = tmp_path / "package"
    source.mkdir()
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        (source / name).write_text("{}")
    paths = [source / "model.bin.part1", source / "model.bin.part2"]
    paths[0].write_bytes(WHOLE[:11])
    paths[1].write_bytes(WHOLE[11:])
    return paths


def test_parts_are_joined_and_recognised(parts: list[Path], tmp_path: Path) -> None:
    seen: list[tuple[str, float]] = []
    folder = join_parts(
        parts, tmp_path / "data" / "base", SHA256, progress=lambda name, done: seen.append((name, done))
    )
    assert (folder / "model.bin").read_bytes() == WHOLE
    assert (folder / "vocabulary.txt").is_file()
    assert is_whole(folder, SHA256)
    assert seen[-1] == ("base", 1.0)


def test_a_changed_model_is_not_whole_and_is_joined_again(parts: list[Path], tmp_path: Path) -> None:
    folder = join_parts(parts, tmp_path / "base", SHA256)
    (folder / "model.bin").write_bytes(WHOLE.upper())
    os.utime(folder / "model.bin", ns=(1, 1))
    assert not is_whole(folder, SHA256)
    join_parts(parts, folder, SHA256)
    assert (folder / "model.bin").read_bytes() == WHOLE
    assert is_whole(folder, SHA256)


def test_a_copied_model_without_its_marker_is_read_and_found_whole(parts: list[Path], tmp_path: Path) -> None:
    folder = join_parts(parts, tmp_path / "base", SHA256)
    (folder / "checked.txt").unlink()
    assert is_whole(folder, SHA256)


def test_a_model_without_its_tokenizer_is_not_whole(parts: list[Path], tmp_path: Path) -> None:
    folder = join_parts(parts, tmp_path / "base", SHA256)
    (folder / "tokenizer.json").unlink()
    assert not is_whole(folder, SHA256)


def test_a_truncated_part_is_a_setup_error_and_leaves_nothing(parts: list[Path], tmp_path: Path) -> None:
    parts[1].write_bytes(b"sec")
    with pytest.raises(SetupError) as caught:
        join_parts(parts, tmp_path / "data" / "base", SHA256)
    assert caught.value.code == "model-damaged"
    assert "--force-reinstall" in caught.value.remedy
    assert list((tmp_path / "data").iterdir()) == []


def test_a_missing_package_has_no_parts() -> None:
    assert bundled_parts(("surtitle_no_such_package",)) == []


def test_a_model_folder_is_taken_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"weights")
    assert find_whisper(str(tmp_path)) == tmp_path


def test_a_folder_without_a_model_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        find_whisper(str(tmp_path))
    assert caught.value.code == "no-model-in-folder"


def test_an_unknown_name_lists_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        find_whisper("enormous", folder=tmp_path)
    assert caught.value.code == "model-download"
    assert "large-v3" in caught.value.remedy


def test_a_downloaded_model_is_found_and_listed(tmp_path: Path) -> None:
    folder = tmp_path / "whisper" / "someone--whisper-ct2"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(b"weights")
    assert find_whisper("someone/whisper-ct2", folder=tmp_path) == folder
    listed = {model.name: model for model in installed_whisper(folder=tmp_path)}
    assert listed["someone/whisper-ct2"].size == 7


def test_an_alias_finds_the_model_under_its_own_name(tmp_path: Path) -> None:
    folder = tmp_path / "whisper" / "large-v3-turbo"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(b"weights")
    assert find_whisper("turbo", folder=tmp_path) == folder


def test_a_recognition_model_comes_from_a_hub_and_another_model_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    whisper = {"model.bin": WHOLE, "config.json": b"{}", "tokenizer.json": b"{}", "vocabulary.txt": b"a"}
    other = {"model.bin": WHOLE, "shared_vocabulary.json": b"[]"}
    with LocalHub({"someone/whisper": whisper, "someone/opus": other}) as hub:
        folder = download_whisper("someone/whisper", tmp_path / "whisper" / "someone--whisper", endpoint=hub.endpoint)
        with pytest.raises(InputError) as caught:
            download_whisper("someone/opus", tmp_path / "whisper" / "someone--opus", endpoint=hub.endpoint)
    assert caught.value.code == "no-whisper-model"
    assert find_whisper("someone/whisper", folder=tmp_path) == folder
    assert (folder / "model.bin").read_bytes() == WHOLE


@pytest.mark.models
@pytest.mark.skipif(not bundled_parts(BASE_PACKAGES), reason="the offline packages are not installed")
def test_base_comes_from_its_packages(tmp_path: Path) -> None:
    (listed,) = installed_whisper(folder=tmp_path)
    assert (listed.name, listed.folder.name, listed.size) == ("base", "data", 145_217_532)
    folder = find_whisper("base", folder=tmp_path)
    assert is_whole(folder, BASE_SHA256)
    before = (folder / "model.bin").stat().st_mtime_ns
    assert find_whisper("base", folder=tmp_path) == folder
    assert (folder / "model.bin").stat().st_mtime_ns == before
