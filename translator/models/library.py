"""The models on this machine, of every kind: which there are, bringing one from a disk, removing one."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from translator.errors import InputError, did_you_mean
from translator.models.acquisition import name_of
from translator.models.catalogue import ALIASES
from translator.models.kinds import Kind, kind_of
from translator.models.manifest import Manifest, read_manifest
from translator.models.offers import find_offer, is_repository, understood
from translator.models.store import data_folder, storing
from translator.models.whisper import installed_whisper
from translator.translation.languages import languages_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """A model that works offline. A `packaged` one came with pip and is not kept among the models."""

    name: str
    kind: Kind
    folder: Path
    size: int
    packaged: bool = False
    manifest: Manifest | None = None

    @property
    def pair(self) -> str | None:
        """The pair of languages of a model for one: "de-en"; None where it knows many, or that is not known."""
        if self.kind is Kind.FIREFOX:
            return self.name.removeprefix("firefox:")
        return self.manifest.pair if self.manifest else None


def installed_models(*, folder: Path | None = None) -> list[Installed]:
    """Every model on this machine, by kind and name."""
    place = folder or data_folder()
    return [*_whisper(place), *_firefox(place), *_others(Kind.CTRANSLATE2, place), *_others(Kind.TRANSFORMERS, place)]


def find_installed(name: str, *, folder: Path | None = None) -> Installed:
    """The installed model of a name. Raises InputError where there is none."""
    models = installed_models(folder=folder)
    found = _called(name, models)
    if found is None:
        names = [model.name for model in models]
        there = f"Installed are: {', '.join(names) or 'none'}."
        known = find_offer(name) is not None or is_repository(name)
        remedy = f"To get it: surtitle models get {name}. {there}" if known else did_you_mean(name, names, there)
        raise InputError("not-installed", f"{name} is not installed.", remedy)
    return found


def is_installed(name: str, *, folder: Path | None = None) -> bool:
    """Whether the model of this name works offline."""
    return _called(name, installed_models(folder=folder)) is not None


def _called(name: str, models: Sequence[Installed]) -> Installed | None:
    """The model of a name, also where that is written in other letters."""
    wanted = understood(name)
    exact = next((model for model in models if model.name in (name, ALIASES.get(wanted, wanted), wanted)), None)
    family, _, pair = wanted.partition(":")
    languages = languages_in(pair) if family == Kind.FIREFOX else None
    if languages is not None:
        wanted = f"{Kind.FIREFOX}:{languages[0].code}-{languages[1].code}"
    return exact or next((model for model in models if model.name.casefold() == wanted.casefold()), None)


def remove_model(name: str, *, folder: Path | None = None) -> Installed:
    """Remove a model from this machine; gives what it was. Raises InputError (not there, packaged) and StorageError."""
    found = find_installed(name, folder=folder)
    if found.packaged:
        raise InputError(
            "packaged-model",
            f"{found.name} came as a Python package.",
            "Remove the packages with pip; pip list shows their names.",
        )
    with storing(found.folder):
        shutil.rmtree(found.folder)
    return found


def _whisper(place: Path) -> list[Installed]:
    return [
        Installed(
            name=model.name,
            kind=Kind.WHISPER,
            folder=model.folder,
            size=model.size,
            packaged=not model.folder.is_relative_to(place),
            manifest=read_manifest(model.folder),
        )
        for model in installed_whisper(folder=place)
    ]


def _firefox(place: Path) -> list[Installed]:
    from translator.translation.firefox.translator import firefox_folders

    return [
        Installed(
            name=f"firefox:{_as_known(pair)}",
            kind=Kind.FIREFOX,
            folder=where,
            size=_size(where),
            packaged=not where.is_relative_to(place),
            manifest=read_manifest(where),
        )
        for pair, where in sorted(firefox_folders(folder=place).items())
    ]


def _as_known(pair: str) -> str:
    """The pair of a folder by the codes that we have for its languages."""
    languages = languages_in(pair)
    return pair if languages is None else f"{languages[0].code}-{languages[1].code}"


def _others(kind: Kind, place: Path) -> list[Installed]:
    return [
        Installed(name=name_of(path), kind=kind, folder=path, size=_size(path), manifest=read_manifest(path))
        for path in sorted((place / kind).glob("*"))
        if not path.name.startswith(".") and path.is_dir() and kind_of([file.name for file in path.iterdir()]) is kind
    ]


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
