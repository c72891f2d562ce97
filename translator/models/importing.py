"""A model from a disk: a folder or an archive, such as one that a USB stick brings from another machine."""

from __future__ import annotations

import lzma
import tarfile
import threading
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import IO, Literal

from translator.errors import Cancelled, InputError, SurtitleError
from translator.models.acquisition import unusable, vacant
from translator.models.kinds import Kind, kind_of, wanted
from translator.models.library import Installed
from translator.models.manifest import NAME, Manifest, damaged_files, read_manifest, record_files, write_manifest
from translator.models.offers import WHISPER, check_pair, pair_in
from translator.models.store import Progress, placing, storing
from translator.models.whisper import BASE_SHA256, is_whole

Try = Callable[[Installed], object]
"""Tries a model where it lies; raises SurtitleError where it does not work."""
BASE = "base"
"""The name that only the model with a known hash may have: what else is found there is taken for damaged."""
_BLOCK = 1 << 22
_BROKEN = (tarfile.TarError, zipfile.BadZipFile, EOFError, zlib.error, lzma.LZMAError, RuntimeError)
"""What archives raise that are damaged, or locked with a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file that is to be copied: how it is opened, and its size in bytes."""

    open: Callable[[], IO[bytes]]
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A model that was found: what it is called where it lies, and its files."""

    called: str
    kind: Kind
    files: Mapping[str, Source]


def import_model(
    source: Path,
    *,
    name: str | None = None,
    pair: str | None = None,
    replacing: bool = False,
    folder: Path | None = None,
    progress: Progress | None = None,
    trial: Try | None = None,
    cancelled: threading.Event | None = None,
) -> tuple[str, Path]:
    """Copy the model in a folder, .zip or .tar to the others; gives its name and its new folder.

    The name is `name`, else the known one of what it is called there; `pair` is "de-en" for a translation model of one
    pair whose name does not say it. Files that a model is not used with stay behind. A model that `trial` refuses takes
    no place. Raises InputError (no model, several, weights that run code, damaged, no pair, a model of that name is
    there and not `replacing`), StorageError, Cancelled, and what `trial` raises.
    """
    if pair is not None:
        check_pair(pair)
    with _opened(source) as places:
        found = _only_model(source, places)
        kept = found.files.get(NAME)
        final = _name(found, name, pair)
        destination = vacant(final, found.kind, replacing=replacing, folder=folder)
        names = wanted(found.kind, list(found.files))
        with storing(destination), placing(destination) as new:
            for share in _copied({each: found.files[each] for each in names}, source, new):
                _check_cancelled(cancelled)
                if progress:
                    progress(final, share)
            if kept is not None:
                (new / NAME).write_bytes(b"".join(_blocks(kept, source)))
            _record(new, found, source, pair)
            if final == BASE and found.kind is Kind.WHISPER and not is_whole(new, BASE_SHA256):
                raise InputError(
                    "not-base", f"{source} is another model than Whisper base.", "Give it another name with --name."
                )
            if progress:
                progress(final, 1.0)
            if trial is not None:
                _try(trial, _as_installed(final, found.kind, new), source)
    return final, destination


def _copied(files: Mapping[str, Source], source: Path, new: Path) -> Iterator[float]:
    """Copy files into a new folder, block by block; gives the share that is there, in [0, 1], after each."""
    arrived, size = 0, sum(file.size for file in files.values())
    for name, file in files.items():
        with (new / name).open("wb") as copy:
            for block in _blocks(file, source):
                copy.write(block)
                arrived += len(block)
                yield min(1.0, arrived / size)


def _blocks(file: Source, source: Path) -> Iterator[bytes]:
    """The bytes of a file. Raises InputError where it cannot be read, as on a stick that was pulled out."""
    try:
        with file.open() as opened:
            while block := opened.read(_BLOCK):
                yield block
    except OSError as error:
        raise _unreadable(source, error) from error


def _unreadable(source: Path, error: OSError) -> InputError:
    return InputError("unreadable", f"{source} cannot be read: {error.strerror or error}.", "Check who may read it.")


def _check_cancelled(cancelled: threading.Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled("import-cancelled", "The import was stopped; nothing was kept.", "Import it again.")


def _name(found: Found, name: str | None, pair: str | None) -> str:
    """What to call it; a Firefox model is known by its pair alone."""
    if found.kind is Kind.FIREFOX:
        return f"firefox:{pair}" if pair else known_name(found)
    return name or known_name(found)


def known_name(found: Found) -> str:
    """The name by which a model that was found is known, or else what it is called there."""
    if found.kind is Kind.FIREFOX:
        (model, *_) = [name for name in found.files if name.startswith("model.")]
        languages = model.split(".")[1]
        return f"firefox:{languages[:2]}-{languages[2:]}"
    called = found.called.rsplit("--", 1)[-1]
    if found.kind is Kind.WHISPER:
        for offer in WHISPER:
            if offer.repository is not None and called in (offer.name, offer.repository.rsplit("/", 1)[-1]):
                return offer.name
    return called.replace(" ", "-")


def _as_installed(name: str, kind: Kind, new: Path) -> Installed:
    size = sum(path.stat().st_size for path in new.iterdir())
    return Installed(name=name, kind=kind, folder=new, size=size, manifest=read_manifest(new))


def _try(trial: Try, model: Installed, source: Path) -> None:
    try:
        trial(model)
    except SurtitleError as error:
        text = error.text.replace(str(model.folder), str(source))
        raise type(error)(error.code, f"{text} The model was not kept.", error.remedy) from error


def _record(new: Path, found: Found, source: Path, pair: str | None) -> None:
    """A manifest for what came: the one that came with it, where the files are what it says."""
    before = read_manifest(new)
    if before is None:
        licence, revision, origin = None, None, str(source)
    else:
        damaged = damaged_files(new, before)
        if damaged:
            raise InputError(
                "model-damaged",
                f"{', '.join(damaged)} in {source} is not what its manifest says.",
                "Copy the model again from where it came.",
            )
        licence, revision, origin = before.licence, before.revision, before.source
    manifest = Manifest(kind=found.kind, source=origin, revision=revision, licence=licence)
    known = pair or (before.pair if before else None) or pair_in(found.called)
    write_manifest(new, replace(manifest, pair=known, files=record_files(new)))


def _only_model(source: Path, places: Mapping[str, Mapping[str, Source]]) -> Found:
    kinds = {place: kind for place, files in places.items() if (kind := kind_of(list(files))) is not None}
    if not kinds:
        raise unusable(str(source), [name for files in places.values() for name in files])
    if len(kinds) > 1:
        raise InputError(
            "several-models",
            f"{source} holds several models: {', '.join(place or '.' for place in sorted(kinds))}.",
            "Name the folder of one of them.",
        )
    ((place, kind),) = kinds.items()
    return Found(called=_called(source, place), kind=kind, files=places[place])


def _called(source: Path, place: str) -> str:
    """The nearest folder with a name: snapshots of a hub's cache are named by their commit."""
    parts = [part for part in (*source.resolve().parts, *PurePosixPath(place).parts) if part not in ("", ".")]
    if len(parts) >= 3 and parts[-2] == "snapshots":
        return parts[-3]
    name = parts[-1]
    for ending in (".zip", ".gz", ".tgz", ".xz", ".tar"):
        name = name.removesuffix(ending)
    return name


@contextmanager
def _opened(source: Path) -> Iterator[Mapping[str, Mapping[str, Source]]]:
    """What lies in a folder or archive: by place inside it the files by name."""
    form = _form(source)
    try:
        if form == "folder":
            yield _in_folder(source)
        elif form == "zip":
            with zipfile.ZipFile(source) as archive:
                yield _grouped(
                    {info.filename: _of_zip(archive, info) for info in archive.infolist() if not info.is_dir()}
                )
        elif form == "tar":
            with tarfile.open(source) as archive:
                yield _grouped({info.name: _of_tar(archive, info) for info in archive.getmembers() if info.isfile()})
        else:
            raise InputError(
                "no-model",
                f"{source} is neither a folder nor a .zip or .tar archive.",
                "Name the folder or archive that holds the model.",
            )
    except _BROKEN as error:
        raise InputError(
            "archive-damaged", f"{source} cannot be unpacked: {error}.", "Copy it again, or give it unpacked."
        ) from error


def _form(source: Path) -> Literal["folder", "zip", "tar"] | None:
    """What it is; None for what is none of these. Raises InputError where it cannot be read."""
    try:
        if source.is_dir():
            return "folder"
        if source.is_file() and zipfile.is_zipfile(source):
            return "zip"
        return "tar" if source.is_file() and tarfile.is_tarfile(source) else None
    except OSError as error:
        raise _unreadable(source, error) from error


def _in_folder(folder: Path) -> dict[str, dict[str, Source]]:
    """The folder itself, and where it holds no model, the folders up to three below it."""
    try:
        own = {path.name: _of_file(path) for path in folder.iterdir() if path.is_file()}
        if kind_of(list(own)) is not None:
            return {"": own}
        deeper = [path for depth in ("*/*", "*/*/*", "*/*/*/*") for path in folder.glob(depth) if path.is_file()]
        return _grouped({**own, **{_within(path, folder): _of_file(path) for path in deeper}})
    except OSError as error:
        raise _unreadable(folder, error) from error


def _within(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _grouped(files: Mapping[str, Source]) -> dict[str, dict[str, Source]]:
    places: dict[str, dict[str, Source]] = {}
    for path, opening in files.items():
        where = PurePosixPath(path)
        places.setdefault("" if str(where.parent) == "." else str(where.parent), {})[where.name] = opening
    return places


def _of_file(path: Path) -> Source:
    return Source(open=lambda: path.open("rb"), size=path.stat().st_size)


def _of_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Source:
    return Source(open=lambda: archive.open(info), size=info.file_size)


def _of_tar(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Source:
    def opening() -> IO[bytes]:
        file = archive.extractfile(info)
        assert file is not None
        return file

    return Source(open=opening, size=info.size)
