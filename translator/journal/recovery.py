"""Sessions that broke off: found, and marked once somebody has them back. Their records are never taken away."""

from __future__ import annotations

import json
import os
from pathlib import Path

from translator.atomic import storage_error
from translator.errors import SurtitleError
from translator.journal.folder import FILE_NAME
from translator.journal.locks import is_held
from translator.journal.sessions import SessionInfo, session_info, session_names

END = json.dumps({"type": "end", "recovered": True})
_TAIL = 4096
"""Bytes at the end of a journal that hold its last line, where that is the mark of its end."""


def broken_off(base: Path) -> list[SessionInfo]:
    """The sessions in a folder that neither ended nor run now, and in which something was said; the newest first.

    Raises InputError where `base` is no folder, StorageError where it cannot be read.
    """
    found = []
    for name in session_names(base):
        folder = base / name
        path = folder / FILE_NAME
        try:
            if _ends(path) or is_held(path):
                continue
            info = session_info(folder)
        except (OSError, SurtitleError):  # gone meanwhile, or unreadable: the list of sessions says so
            continue
        if not info.ended and info.sentences:
            found.append(info)
    return sorted(found, key=lambda session: (session.started, session.name), reverse=True)


def mark_recovered(folder: Path) -> None:
    """Mark a session that broke off as ended. Raises StorageError."""
    path = folder / FILE_NAME
    try:
        with path.open("rb+") as file:
            file.seek(-1, os.SEEK_END)
            torn = file.read(1) != b"\n"
            file.write((b"\n" if torn else b"") + END.encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise storage_error(error, path) from error


def _ends(path: Path) -> bool:
    """Whether the last line marks the end; quick, however long the journal is."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _TAIL))
        line = file.read().rstrip(b"\n").rpartition(b"\n")[2]
    try:
        value = json.loads(line)
    except ValueError:  # cut off, or longer than what was read
        return False
    return isinstance(value, dict) and value.get("type") == "end"
