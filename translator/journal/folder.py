"""The folder of a session: where it lies, its name, and the names of the files in it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from translator.atomic import storage_error
from translator.errors import InputError, StorageError
from translator.journal.locks import is_held
from translator.models.store import data_folder

FILE_NAME = "journal.jsonl"
TIME = "%Y-%m-%d-%H%M"
"""How the name of a session's folder begins: when it was begun, in UTC."""


def sessions_folder() -> Path:
    """The folder of all recorded sessions; the environment's SURTITLE_DATA moves it."""
    return data_folder() / "sessions"


def new_session_folder(base: Path, title: str, utc: datetime) -> Path:
    """Make a folder for a new session, named by time and title: 2026-11-24-0915-attention. Raises StorageError."""
    slug = re.sub(r"[\W_]+", "-", title.casefold())[:40].strip("-") or "talk"
    name = f"{utc.astimezone(UTC):{TIME}}-{slug}"
    number = 1
    while True:
        folder = base / (name if number == 1 else f"{name}-{number}")
        try:
            base.mkdir(parents=True, exist_ok=True)
            folder.mkdir()
        except FileExistsError as error:
            if not base.is_dir():
                raise storage_error(error, base) from error
            number += 1
        except OSError as error:
            raise storage_error(error, folder) from error
        else:
            return folder


def picture_path(folder: Path, slide_id: int) -> Path:
    """Where the picture of a slide is kept in a session's folder."""
    return folder / "slides" / f"slide-{slide_id:03d}.png"


def sound_path(folder: Path) -> Path:
    """Where the sound of a session is kept in its folder, if it is."""
    return folder / "sound.ogg"


def sound_of(folder: Path) -> Path | None:
    """The file with the sound of a session that is over, where it was kept."""
    return sound_path(folder) if sound_path(folder).is_file() else None


def is_running(folder: Path) -> bool:
    """Whether the session in this folder is being recorded now."""
    return is_held(folder / FILE_NAME)


def no_session(folder: Path) -> InputError:
    """What is told of a folder without a journal."""
    return InputError("not-a-session", f"{folder} holds no recorded session.", "Choose a session's folder.")


def unreadable(path: Path, error: OSError) -> StorageError:
    """What is told of a journal, or a folder of sessions, that the system does not let us read."""
    reason = error.strerror or str(error)
    return StorageError("unreadable", f"{path} cannot be read: {reason}.", "Check who may read it.")
