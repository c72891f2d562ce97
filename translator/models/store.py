"""The folder where models live, and whole placement of what is put there."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from translator.atomic import refusal
from translator.errors import InputError, StorageError

Progress = Callable[[str, float], None]
"""Told the name of what is coming and the fraction done, in [0, 1]."""

_BLOCK = 1 << 20  # bytes read at a time
_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM, errno.ENAMETOOLONG, errno.ELOOP}


def data_folder() -> Path:
    """The folder for models and sessions: SURTITLE_DATA where it is set, else the platform's own place.

    It need not be there yet. Raises InputError where there can be no such folder.
    """
    chosen = os.environ.get("SURTITLE_DATA")
    if not chosen:
        return platformdirs.user_data_path("surtitle", appauthor=False)
    try:
        folder = Path(chosen).expanduser()
        folder.exists()  # raises what only a name can be refused for
        in_utf_8 = os.fsencode(folder) == str(folder).encode(errors="replace")
    except RuntimeError as error:
        reason = "it is the home folder of nobody"
        raise _no_folder(chosen, reason) from error
    except (OSError, ValueError) as error:
        raise _no_folder(chosen, getattr(error, "strerror", None) or str(error)) from error
    if not in_utf_8:  # as libraries that load models take it to be
        raise _no_folder(chosen, "its name is not in UTF-8")
    return folder


def _no_folder(chosen: str, reason: str) -> InputError:
    return InputError(
        "no-data-folder",
        f"SURTITLE_DATA cannot name a folder: {reason} ({chosen.encode(errors='replace').decode()}).",
        "Set SURTITLE_DATA to a folder, or leave it out.",
    )


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


@contextmanager
def storing(where: Path) -> Iterator[None]:
    """Turns a full disk, or a folder that cannot be written to, into StorageError; other errors of the block pass."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageError(
                "disk-full",
                f"The disk of {where} is full.",
                "Free some space, or set SURTITLE_DATA to a folder on another disk.",
            ) from error
        no_place = isinstance(error, FileNotFoundError) and not where.exists()  # its disk is not there
        if no_place or error.errno in _REFUSED or isinstance(error, FileExistsError | NotADirectoryError):
            raise StorageError(
                "folder-not-writable",
                f"Nothing can be written to {where}: {refusal(error)}.",
                "Make the folder writable, or set SURTITLE_DATA to one that is.",
            ) from error
        raise


@contextmanager
def placing(destination: Path) -> Iterator[Path]:
    """Gives an empty folder to fill; when the block ends well it becomes `destination`, else nothing changes.

    What `destination` held before is replaced. Raises StorageError.
    """
    with storing(destination.parent):
        destination.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=f".{destination.name}-", dir=destination.parent))
        try:
            new = work / "new"
            new.mkdir()
            yield new
            if destination.exists():
                destination.rename(work / "old")
            new.rename(destination)
        finally:
            shutil.rmtree(work, ignore_errors=True)
