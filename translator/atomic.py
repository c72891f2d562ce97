"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import secrets
from pathlib import Path
from typing import Any

from translator.errors import StorageError

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def storage_error(error: OSError, path: Path) -> StorageError:
    """What a person is told when `path` could not be written: `disk-full`, or `read-only` for all other reasons."""
    if error.errno in _FULL:
        return StorageError("disk-full", f"There is no room left to write {path}.", "Free some space on the disk.")
    text = f"{path} cannot be written: {refusal(error)}."
    return StorageError("read-only", text, "Choose a folder that you may write to.")


def refusal(error: OSError) -> str:
    """Why something could not be written, in a few words."""
    if isinstance(error, FileExistsError | NotADirectoryError):
        return "a file is where a folder should be"
    return error.strerror or str(error)


def check_writable(folder: Path) -> None:
    """Raise StorageError now, not after the talk, when nothing can be written into the folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".surtitle-probe"
        probe.write_text("")
        probe.unlink()
    except OSError as error:
        raise storage_error(error, folder) from error


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing what was there only once all of it is on the disk.

    Raises StorageError.
    """
    part = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise storage_error(error, path) from error


def write_json(path: Path, value: Any) -> None:
    """Write `value` to `path` as JSON that a person can read, whole or not at all. Raises StorageError."""
    write_whole(path, (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode())
