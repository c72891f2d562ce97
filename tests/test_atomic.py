"""Files that are written whole or not at all."""

from pathlib import Path

import pytest

from translator.atomic import write_whole
from translator.errors import StorageError


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "new" / "a", b"old")
    write_whole(tmp_path / "new" / "a", b"new")
    assert (tmp_path / "new" / "a").read_bytes() == b"new"
    (tmp_path / "folder").mkdir()
    with pytest.raises(StorageError):
        write_whole(tmp_path / "folder", b"text")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "folder", "new"]
