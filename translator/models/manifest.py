"""The manifest beside a model: where it came from, at which commit, and the SHA-256 of every file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from translator.atomic import write_json
from translator.models.kinds import Kind
from translator.models.store import sha256_of

NAME = "surtitle.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRecord:
    """A file's size in bytes, and its SHA-256 in hexadecimal."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What is known of an installed model.

    `source` is a hub repository, "firefox", or the folder that it was imported from; `revision` the commit, if any.
    `pair` is "de-en" for a model of one pair of languages, where that is known; `licence` as its makers call it.
    """

    kind: Kind
    source: str
    revision: str | None = None
    licence: str | None = None
    pair: str | None = None
    files: dict[str, FileRecord] = field(default_factory=dict)


def record_files(folder: Path) -> dict[str, FileRecord]:
    """The files of a folder as they are now, by name."""
    return {
        path.name: FileRecord(size=path.stat().st_size, sha256=sha256_of(path))
        for path in sorted(folder.iterdir())
        if path.is_file() and path.name != NAME
    }


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest into the model's folder. Raises StorageError."""
    write_json(folder / NAME, asdict(manifest))


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a model; None where there is none that can be read."""
    try:
        data = json.loads((folder / NAME).read_text("utf-8"))
        files = {name: FileRecord(**record) for name, record in data.pop("files").items()}
        return Manifest(kind=Kind(data.pop("kind")), files=files, **data)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):  # not there, or not ours: the files are unknown
        return None


def damaged_files(folder: Path, manifest: Manifest) -> list[str]:
    """The files that are missing or not what the manifest says, read whole."""
    return [
        name
        for name, record in manifest.files.items()
        if not (path := folder / name).is_file()
        or path.stat().st_size != record.size
        or sha256_of(path) != record.sha256
    ]
