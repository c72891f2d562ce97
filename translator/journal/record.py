"""What the journal of a session holds, and reading it back, whatever ended the session."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from translator.errors import InputError
from translator.events import from_json
from translator.flow import Published, Subtitle, Variants
from translator.journal.folder import FILE_NAME, TIME, no_session, unreadable

VERSION = 1
_NAME = re.compile(r"(?P<time>[\d-]{15})-(?P<title>.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What is known when a session begins: `started` in UTC, `language` as spoken or None, `source` a name.

    `translation`, `glossaries` and `variants` are what the translations are made with: a model as it was chosen, files,
    and the variants of languages that were wanted, as BCP 47 tags.
    """

    started: datetime
    title: str
    language: str | None
    targets: tuple[str, ...]
    source: str
    translation: str = "auto"
    glossaries: tuple[Path, ...] = ()
    variants: tuple[str, ...] = ()
    version: int = VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A session read back; `ended` is false after a crash, `corrupt` counts the lines that could not be read."""

    header: Header
    events: tuple[Published, ...]
    ended: bool
    corrupt: int = 0


def header_line(header: Header) -> str:
    """The first line of a journal, without its end."""
    value = {
        "type": "session",
        "version": header.version,
        "started": header.started.astimezone(UTC).isoformat(timespec="seconds"),
        "title": header.title,
        "language": header.language,
        "targets": list(header.targets),
        "source": header.source,
        "translation": header.translation,
        "glossaries": list(map(str, header.glossaries)),
        "variants": list(header.variants),
    }
    return json.dumps(value, ensure_ascii=False)


def read_journal(folder: Path) -> Record:
    """Read a session back, after a crash too, or with a damaged beginning: then its header is what can still be told.

    Raises InputError for a folder that holds no session, or of which nothing can be read; StorageError.
    """
    path = folder / FILE_NAME
    try:
        lines = path.read_bytes().split(b"\n")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise no_session(folder) from error
    except OSError as error:
        raise unreadable(path, error) from error
    torn = lines.pop()  # empty, unless the last write was cut off
    if not (lines or torn):
        raise no_session(folder)
    header = _header(folder, lines[0]) if lines else None
    events: list[Published] = []
    ended, corrupt = False, 0
    for line in lines if header is None else lines[1:]:
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
    if header is None:
        header = _told(folder, events)
    for published in events:
        if isinstance(published.event, Variants):  # the last ones count, as what is corrected later is translated anew
            header = replace(header, variants=published.event.tags)
    return Record(header=header, events=tuple(events), ended=ended or last == "end", corrupt=corrupt)


def _entry(line: bytes) -> Published | str | None:
    """An event, "end", or None for a line that is neither."""
    try:
        value = json.loads(line)
        if not isinstance(value, dict):
            return None
        return "end" if value.get("type") == "end" else from_json(value)
    except (ValueError, RecursionError, InputError):
        return None


def _header(folder: Path, line: bytes) -> Header | None:
    """What the first line says; None where it is damaged. Raises InputError where it is of a later version."""
    try:
        value = json.loads(line)
        if value["type"] != "session":
            return None
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
            variants=tuple(map(str, value.get("variants", ()))),
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    if header.version > VERSION:
        text = f"{folder} was recorded by a newer version of Surtitle."
        raise InputError("newer-session", text, "Update Surtitle to open it.")
    return header


def _told(folder: Path, events: Sequence[Published]) -> Header:
    """What a session's events and the name of its folder tell of it. Raises InputError where there are no events."""
    if not events:
        raise InputError(
            "session-broken",
            f"Nothing of the session in {folder} can be read: its record is damaged.",
            "Bring the folder back from a backup, or delete it.",
        )
    named = _NAME.fullmatch(folder.name)
    try:
        started = datetime.strptime(named["time"] if named else "", TIME).replace(tzinfo=UTC)
    except ValueError:
        began = (folder / FILE_NAME).stat().st_mtime - max(event.at_s for event in events)
        started = datetime.fromtimestamp(began, UTC)
    targets = dict.fromkeys(one.event.target for one in events if isinstance(one.event, Subtitle))
    title = named["title"] if named else folder.name
    return Header(started=started, title=title, language=None, targets=tuple(targets), source="")
