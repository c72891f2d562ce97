"""The record of a session on disk: written so that whatever ends the session, nothing published is lost."""

from __future__ import annotations

import difflib
import io
import json
import os
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from translator.atomic import storage_error
from translator.errors import InputError, StorageError
from translator.events import to_line
from translator.flow import Hypothesis, Published, Role, Sentence, Slide, Subtitle
from translator.locks import hold, is_held
from translator.models.store import data_folder
from translator.pictures import Pictures
from translator.record import FILE_NAME, TIME, Header, Record, header_line, no_session, read_journal

ABOUT_CHARS = 60
_SYNC_EVERY_S = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionInfo:
    """A session in a list of sessions; of one that is not `readable`, only the folder is known, and when it changed.

    `about` is the title of its first slide that has one, else its first words; `language` None where it is not known.
    """

    name: str
    folder: Path
    title: str
    started: datetime
    duration_s: float
    sentences: int
    ended: bool
    readable: bool = True
    about: str = ""
    language: str | None = None
    targets: tuple[str, ...] = ()


class Journal:
    """Appends events to a session's folder. Confined to one thread at a time."""

    def __init__(self, folder: Path, file: io.FileIO) -> None:
        self._folder = folder
        self._file = file
        self._torn = False  # the last write stopped inside a line
        self._synced_at = time.monotonic()
        self._recorded: Published | None = None  # the event whose line was written last
        self._pictures = Pictures(partial(picture_path, folder))
        self.failure: StorageError | None = None
        """Why not all of it was saved, once it is closed; None where all was."""

    @classmethod
    def create(cls, folder: Path, header: Header) -> Journal:
        """Begin the record of a session. Raises StorageError, or InputError where a session is recorded already."""
        path = folder / FILE_NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(error, folder) from error
        try:
            file = io.FileIO(path, "xb")
        except FileExistsError as error:
            raise InputError("session-exists", f"{folder} holds a session already.", "Choose a new folder.") from error
        except OSError as error:
            raise storage_error(error, path) from error
        hold(file.fileno())
        journal = cls(folder, file)
        try:
            journal._write(header_line(header))
        except StorageError:
            file.close()
            raise
        return journal

    @classmethod
    def reopen(cls, folder: Path) -> Journal:
        """Go on with the record of a session that is over. Raises InputError where there is none or it still runs,
        and StorageError.
        """
        path = folder / FILE_NAME
        if is_running(folder):
            raise InputError("session-runs", f"The session in {folder} still runs.", "End it first.")
        try:
            file = io.FileIO(path, "rb+")
        except FileNotFoundError as error:
            raise no_session(folder) from error
        except OSError as error:
            raise storage_error(error, path) from error
        hold(file.fileno())
        journal = cls(folder, file)
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            journal._torn = file.read(1) != b"\n"
        return journal

    def append(self, published: Published) -> None:
        """Record an event before returning; words that are only tentative are left out.

        Raises StorageError, after which the event can be given again: it is never recorded twice. A picture that
        could not be saved holds nothing else up; the newest of these are tried again with every later event.
        """
        event = published.event
        if published is self._recorded or (isinstance(event, Hypothesis) and not event.committed):
            return
        self._write(to_line(published))
        self._recorded = published
        if time.monotonic() - self._synced_at >= _SYNC_EVERY_S:
            self._sync()
        new = isinstance(event, Slide) and event.picture is not None and self._pictures.take(event.id, event.picture)
        error = self._pictures.save()
        if new and error is not None:
            raise error

    def close(self, ended: bool = True) -> None:
        """Mark the session as ended, unless it was cut off, and close its file; a second call does nothing.

        Raises StorageError, also when a picture could not be saved until now.
        """
        if self._file.closed:
            return
        try:
            self._pictures.save()
            if ended:
                self._write(json.dumps({"type": "end"}))
            self._sync()
            self.failure = self._pictures.refused
        except StorageError as error:
            self.failure = error
        finally:
            self._file.close()
        if self.failure is not None:
            raise self.failure

    def _write(self, line: str) -> None:
        # One write a line straight to the operating system: what was written outlives this process.
        data = (b"\n" if self._torn else b"") + line.encode("utf-8", "replace") + b"\n"
        written = 0
        try:
            while written < len(data):
                written += self._file.write(data[written:]) or 0
        except OSError as error:
            self._torn = self._torn or written > 0
            raise storage_error(error, self._folder) from error
        self._torn = False

    def _sync(self) -> None:
        self._synced_at = time.monotonic()
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise storage_error(error, self._folder) from error


def picture_path(folder: Path, slide_id: int) -> Path:
    """Where the picture of a slide is kept in a session's folder."""
    return folder / "slides" / f"slide-{slide_id:03d}.png"


def sound_path(folder: Path) -> Path:
    """Where the sound of a session is kept in its folder, if it is."""
    return folder / "sound.ogg"


def sound_of(folder: Path) -> Path | None:
    """The file with the sound of a session that is over, where it was kept."""
    return sound_path(folder) if sound_path(folder).is_file() else None


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


def list_sessions(base: Path) -> list[SessionInfo]:
    """The sessions in a folder, newest first; none where there is no such folder, or in folders that hold none.

    One that cannot be read is listed as such. Raises InputError where `base` is no folder, StorageError where it
    cannot be read.
    """
    sessions = []
    for name in session_names(base):
        try:
            sessions.append(session_info(base / name))
        except InputError as error:
            if error.code != "not-a-session":
                sessions.append(_unreadable(base / name))
        except StorageError:
            sessions.append(_unreadable(base / name))
    return sorted(sessions, key=lambda session: (session.started, session.name), reverse=True)


def find_session(name_or_path: str, base: Path) -> Path:
    """The folder of a session given by its path or its name in `base`. Raises InputError naming the nearest."""
    if name_or_path:
        for folder in (base / name_or_path, Path(name_or_path)):
            if _holds_session(folder):
                return folder
    near = difflib.get_close_matches(name_or_path, session_names(base), n=1, cutoff=0.4)
    remedy = f"Did you mean {near[0]}?" if near else "Run: surtitle sessions"
    text = f"There is no session {name_or_path}." if name_or_path.strip(". ") else "No session was named."
    raise InputError("no-session", text, remedy)


def session_names(base: Path) -> list[str]:
    """The names of the folders that hold sessions. Raises InputError where `base` is no folder, StorageError."""
    try:
        return sorted(folder.name for folder in base.iterdir() if _holds_session(folder))
    except FileNotFoundError:
        return []
    except NotADirectoryError as error:
        raise InputError("no-folder", f"{base} is not a folder.", "Give the folder of the sessions.") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError("unreadable", f"{base} cannot be read: {reason}.", "Check who may read it.") from error


def _holds_session(folder: Path) -> bool:
    """Whether there is a journal; also where only its owner may look."""
    try:
        return (folder / FILE_NAME).is_file()
    except PermissionError:
        return True
    except OSError:  # no such name can be, such as one that is too long
        return False


def is_running(folder: Path) -> bool:
    """Whether the session in this folder is being recorded now."""
    return is_held(folder / FILE_NAME)


def session_info(folder: Path) -> SessionInfo:
    """What a list says of a session. Raises InputError for a folder that holds no session, StorageError."""
    record = read_journal(folder)
    spoken = [event.event for event in record.events if isinstance(event.event, Sentence)]
    added = [event.event.target for event in record.events if isinstance(event.event, Subtitle)]
    return SessionInfo(
        name=folder.name,
        folder=folder,
        title=record.header.title,
        started=record.header.started,
        duration_s=max((event.at_s for event in record.events), default=0.0),
        sentences=len({sentence.id for sentence in spoken}),
        ended=record.ended,
        about=_about(record),
        language=record.header.language or next((sentence.language for sentence in spoken), None),
        targets=tuple(dict.fromkeys((*record.header.targets, *added))),
    )


def _about(record: Record) -> str:
    """The title of the first slide that has one, else the first words that were said."""
    events = [one.event for one in record.events]
    titles = (
        " ".join(block.text for block in event.blocks if block.role is Role.TITLE)
        for event in events
        if isinstance(event, Slide)
    )
    words = (event.text for event in events if isinstance(event, Sentence) and event.final)
    text = next(filter(None, titles), None) or next(words, "")
    return text if len(text) <= ABOUT_CHARS else f"{text[: ABOUT_CHARS - 1].rstrip()}…"


def _unreadable(folder: Path) -> SessionInfo:
    return SessionInfo(
        name=folder.name,
        folder=folder,
        title=folder.name,
        started=datetime.fromtimestamp(folder.stat().st_mtime, UTC),
        duration_s=0.0,
        sentences=0,
        ended=False,
        readable=False,
    )
