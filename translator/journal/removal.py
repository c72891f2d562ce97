"""Taking a session away for good."""

from __future__ import annotations

import shutil
from pathlib import Path

from translator.errors import InputError, StorageError
from translator.journal.folder import FILE_NAME, no_session
from translator.journal.locks import is_held


def remove_session(folder: Path) -> None:
    """Delete a session with its pictures and its sound; its journal goes last, so that what stays is still listed.

    Raises InputError where there is none, or where it runs or is being corrected, and StorageError.
    """
    journal = folder / FILE_NAME
    if is_held(journal):
        raise InputError(
            "session-in-use", f"The session in {folder} runs, or is being corrected.", "End it, or close it, first."
        )
    if not journal.exists():
        raise no_session(folder)
    try:
        for path in folder.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            elif path != journal:
                path.unlink()
        journal.unlink()
        folder.rmdir()
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError(
            "not-deleted", f"{folder} cannot be deleted: {reason}.", "Check who may write there."
        ) from error
