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
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from translator.atomic import storage_error, write_whole
from translator.errors import InputError, StorageError
from translator.events import from_json, to_line
from translator.flow import Hypothesis, Pixels, Published, Role, Sentence, Slide
from translator.locks import hold, is_held
from translator.models.store import data_folder

FILE_NAME = "journal.jsonl"
VERSION = 1
ABOUT_CHARS = 60
_SYNC_EVERY_S = 1.0
_PICTURES_KEPT = 20  # that could not be saved yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What is known when a session begins: `started` in UTC, `language` as spoken or None, `source` a name.

    `translation` and `glossaries` are what the translations are made with: a model as it was chosen, and files.
    """

    started: datetime
    title: str
    language: str | None
    targets: tuple[str, ...]
    source: str
    translation: str = "auto"
    glossaries: tuple[Path, ...] = ()
    version: int = VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A session read back; `ended` is false after a crash, `corrupt` counts the lines that could not be read."""

    header: Header
    events: tuple[Published, ...]
    ended: bool
    corrupt: int = 0


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
        self._picture: tuple[int, Pixels] | None = None  # the slide and picture taken in last
        self._unsaved: dict[int, bytes] = {}  # PNG by slide, the newest last
        self._given_up = False  # a picture was, so that the newer ones could be kept
        self._refused: StorageError | None = None  # why a picture is still unsaved, or was given up
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
            journal._write(json.dumps(_header_to_json(header), ensure_ascii=False))
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
        new = isinstance(event, Slide) and event.picture is not None and self._take(event.id, event.picture)
        error = self._save_pictures()
        if new and error is not None:
            raise error

    def close(self, ended: bool = True) -> None:
        """Mark the session as ended, unless it was cut off, and close its file; a second call does nothing.

        Raises StorageError, also when a picture could not be saved until now.
        """
        if self._file.closed:
            return
        try:
            self._save_pictures()
            if ended:
                self._write(json.dumps({"type": "end"}))
            self._sync()
            self.failure = self._refused
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

    def _take(self, slide_id: int, picture: Pixels) -> bool:
        """Take in a slide's picture to be saved; whether it is a new one."""
        if self._picture and self._picture[0] == slide_id and np.array_equal(self._picture[1], picture):
            return False
        png = io.BytesIO()
        Image.fromarray(picture).save(png, "PNG", compress_level=1)
        self._picture = (slide_id, picture)
        self._unsaved.pop(slide_id, None)
        self._unsaved[slide_id] = png.getvalue()
        return True

    def _save_pictures(self) -> StorageError | None:
        """Save the pictures that wait, up to the first that cannot be saved; gives why."""
        for slide_id in list(self._unsaved):
            try:
                write_whole(picture_path(self._folder, slide_id), self._unsaved[slide_id])
            except StorageError as error:
                self._refused = error
                while len(self._unsaved) > _PICTURES_KEPT:
                    del self._unsaved[next(iter(self._unsaved))]
                    self._given_up = True
                return error
            del self._unsaved[slide_id]
        if not self._given_up:
            self._refused = None
        return None


def picture_path(folder: Path, slide_id: int) -> Path:
    """Where the picture of a slide is kept in a session's folder."""
    return folder / "slides" / f"slide-{slide_id:03d}.png"


def sound_path(folder: Path) -> Path:
    """Where the sound of a session is kept in its folder, if it is."""
    return folder / "sound.ogg"


def sound_of(folder: Path) -> Path | None:
    """The file with the sound of a session that is over, where it was kept."""
    return sound_path(folder) if sound_path(folder).is_file() else None


def read_journal(folder: Path) -> Record:
    """Read a session back, after a crash too. Raises InputError for a folder that holds no session, StorageError."""
    path = folder / FILE_NAME
    try:
        lines = path.read_bytes().split(b"\n")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise no_session(folder) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError("unreadable", f"{path} cannot be read: {reason}.", "Check who may read it.") from error
    torn = lines.pop()  # empty, unless the last write was cut off
    if not lines:
        raise no_session(folder)
    header = _header(folder, lines[0])
    events: list[Published] = []
    ended, corrupt = False, 0
    for line in lines[1:]:
        if not line:
            continue
        entry = _entry(line)
        if entry is None:
            corrupt += 1
        elif isinstance(entry, Published):
            events.append(entry)
        ended = entry == "end"
    if isinstance(last := _entry(torn), Published):  # cut off just before its line end
        events.append(last)
    return Record(header=header, events=tuple(events), ended=ended or last == "end", corrupt=corrupt)


def sessions_folder() -> Path:
    """The folder of all recorded sessions; the environment's SURTITLE_DATA moves it."""
    return data_folder() / "sessions"


def new_session_folder(base: Path, title: str, utc: datetime) -> Path:
    """Make a folder for a new session, named by time and title: 2026-11-24-0915-attention. Raises StorageError."""
    slug = re.sub(r"[\W_]+", "-", title.casefold())[:40].strip("-") or "talk"
    name = f"{utc.astimezone(UTC):%Y-%m-%d-%H%M}-{slug}"
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
        targets=record.header.targets,
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


def _entry(line: bytes) -> Published | str | None:
    """An event, "end", or None for a line that is neither."""
    try:
        value = json.loads(line)
        if not isinstance(value, dict):
            return None
        return "end" if value.get("type") == "end" else from_json(value)
    except (ValueError, RecursionError, InputError):
        return None


def _header_to_json(header: Header) -> dict[str, Any]:
    return {
        "type": "session",
        "version": header.version,
        "started": header.started.astimezone(UTC).isoformat(timespec="seconds"),
        "title": header.title,
        "language": header.language,
        "targets": list(header.targets),
        "source": header.source,
        "translation": header.translation,
        "glossaries": list(map(str, header.glossaries)),
    }


def _header(folder: Path, line: bytes) -> Header:
    try:
        value = json.loads(line)
        if value["type"] != "session":
            raise no_session(folder)
        started = datetime.fromisoformat(value["started"])
        header = Header(
            version=int(value["version"]),
            started=started if started.tzinfo else started.replace(tzinfo=UTC),
            title=str(value["title"]),
            language=None if value["language"] is None else str(value["language"]),
            targets=tuple(map(str, value["targets"])),
            source=str(value["source"]),
            translation=str(value.get("translation", "auto")),  # not in those of before they were kept
            glossaries=tuple(map(Path, value.get("glossaries", ()))),
        )
    except (ValueError, KeyError, TypeError, OverflowError) as error:
        raise no_session(folder) from error
    if header.version > VERSION:
        text = f"{folder} was recorded by a newer version of Surtitle."
        raise InputError("newer-session", text, "Update Surtitle to open it.")
    return header


def no_session(folder: Path) -> InputError:
    """What is told of a folder without a journal."""
    return InputError("not-a-session", f"{folder} holds no recorded session.", "Choose a session's folder.")
