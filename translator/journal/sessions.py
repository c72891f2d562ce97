"""The sessions on this machine: listed, and found by name."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from translator.errors import InputError, StorageError
from translator.flow import Role, Sentence, Slide, Subtitle
from translator.journal.folder import FILE_NAME, unreadable
from translator.journal.record import Record, read_journal

ABOUT_CHARS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionInfo:
    """A session in a list of sessions. Of one that is not `readable`, only the folder and its time are known.

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
        raise unreadable(base, error) from error


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


def _holds_session(folder: Path) -> bool:
    """Whether there is a journal; also where only its owner may look."""
    try:
        return (folder / FILE_NAME).is_file()
    except PermissionError:
        return True
    except OSError:  # no such name can be, such as one that is too long
        return False


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
