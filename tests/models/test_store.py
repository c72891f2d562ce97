"""The data folder, and files that are put there whole or not at all."""

import errno
import hashlib
import sys
from pathlib import Path

import pytest

from translator.errors import InputError, StorageError
from translator.models.store import data_folder, placing, sha256_of, storing


def test_data_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path))
    assert data_folder() == tmp_path
    monkeypatch.delenv("SURTITLE_DATA")
    assert data_folder().name == "surtitle"


@pytest.mark.parametrize("chosen", ["~nobody-of-that-name", "x" * 300, "x/" * 3000])
def test_a_data_folder_that_cannot_be_is_refused(chosen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SURTITLE_DATA", chosen)
    with pytest.raises(InputError, match="SURTITLE_DATA cannot name a folder") as caught:
        data_folder()
    assert chosen in caught.value.text
    assert "leave it out" in caught.value.remedy


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are Unicode there")
def test_a_data_folder_whose_name_libraries_would_not_find_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SURTITLE_DATA", str(tmp_path / "caf\udce9"))
    with pytest.raises(InputError, match=r"not in UTF-8 \(.*caf\?\)"):
        data_folder()


def test_sha256_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abc" * 1_000_000)
    assert sha256_of(path) == hashlib.sha256(b"abc" * 1_000_000).hexdigest()


def test_a_folder_is_placed_whole_and_replaces_the_old(tmp_path: Path) -> None:
    destination = tmp_path / "deep" / "model"
    for text in ("one", "two"):
        with placing(destination) as new:
            (new / "file").write_text(text)
        assert (destination / "file").read_text() == text
    assert [path.name for path in destination.parent.iterdir()] == ["model"]


def test_a_failed_placement_changes_nothing(tmp_path: Path) -> None:
    destination = tmp_path / "model"
    with placing(destination) as new:
        (new / "file").write_text("old")
    with pytest.raises(FileNotFoundError), placing(destination) as new:
        (new / "no such folder" / "file").write_text("new")
    assert (destination / "file").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EROFS, "folder-not-writable"),
        (errno.EACCES, "folder-not-writable"),
    ],
)
def test_disk_errors_name_a_remedy(number: int, code: str, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught, storing(tmp_path):
        raise OSError(number, "refused")
    assert caught.value.code == code
    assert "SURTITLE_DATA" in caught.value.remedy


def test_a_folder_on_a_disk_that_is_not_there_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere" / "deep")
    with pytest.raises(StorageError) as caught, placing(tmp_path / "gone" / "model"):
        pass
    assert caught.value.code == "folder-not-writable"


def test_other_errors_pass(tmp_path: Path) -> None:
    with pytest.raises(ConnectionResetError), storing(tmp_path):
        raise ConnectionResetError(errno.ECONNRESET, "reset")


def test_a_file_where_the_folder_should_be_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StorageError), placing(tmp_path / "data" / "model"):
        pass
