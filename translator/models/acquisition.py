"""Getting a model by name: first what it would take, so that a person can agree to it, then the download."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from translator.errors import InputError, did_you_mean
from translator.models.catalogue import ALIASES
from translator.models.hub import Listing, download, list_repository
from translator.models.kinds import Kind, kind_of, pickles, wanted
from translator.models.manifest import Manifest
from translator.models.offers import (
    TRANSLATION,
    WHISPER,
    Offer,
    find_offer,
    is_noncommercial,
    is_repository,
    offer_of_repository,
    understood,
)
from translator.models.store import Progress, data_folder
from translator.translation.languages import languages_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What getting a model would bring: `size` bytes of files into `destination`; `listing` None for no hub's."""

    offer: Offer
    destination: Path
    size: int | None
    names: tuple[str, ...] = ()
    listing: Listing | None = None

    @property
    def noncommercial(self) -> bool:
        """Whether a person has to accept first that the model is not for commercial use."""
        said = self.listing.licence if self.listing else None
        return is_noncommercial(self.offer.licence) or is_noncommercial(said)


def folder_of(name: str, kind: Kind, folder: Path | None = None) -> Path:
    """Where the model of this name is kept; names with "/" and ":" become names that every disk knows."""
    return (folder or data_folder()) / kind / name.replace("/", "--").replace(":", "=")


def vacant(name: str, kind: Kind, *, replacing: bool, folder: Path | None = None) -> Path:
    """The folder for a new model of this name.

    Raises InputError where there is one already and it is not to be replaced, and for a name that leads out of the
    folder of models, such as "..".
    """
    own = name.removeprefix("firefox:") if kind is Kind.FIREFOX else name
    if not own.strip() or own.startswith("."):
        raise InputError("bad-name", f"{name!r} cannot be a model's name.", "Give another with --name.")
    destination = folder_of(own, kind, folder)
    if destination.exists() and not replacing:
        raise InputError(
            "model-exists", f"There is a model {name} already.", "Give another name with --name, or --replace it."
        )
    return destination


def name_of(folder: Path) -> str:
    """The name of the model that is kept in a folder."""
    return folder.name.replace("--", "/").replace("=", ":")


def plan(name: str, *, revision: str | None = None, folder: Path | None = None, endpoint: str | None = None) -> Plan:
    """Ask the hub what a model is made of. Nothing is downloaded yet.

    Raises InputError (unknown name, weights that run code) and SetupError (what the hub or the network says).
    """
    name = understood(name)
    offer = find_offer(name)
    if offer is None and not is_repository(name):
        raise InputError(
            "unknown-model",
            f"No model is called '{name}'.",
            did_you_mean(name, _offered(), "See: surtitle models list; or give OWNER/NAME of a hub."),
        )
    if offer is not None and offer.kind is Kind.FIREFOX:
        return Plan(offer=offer, destination=folder_of("", Kind.FIREFOX, folder), size=offer.size)
    repository = name if offer is None else offer.repository
    assert repository is not None
    listing = list_repository(repository, revision or (offer.revision if offer else None), endpoint=endpoint)
    there = [file.name for file in listing.files if "/" not in file.name]
    kind = kind_of(there)
    if kind is None or (offer is not None and kind is not offer.kind):
        raise unusable(repository, there)
    names = tuple(wanted(kind, there))
    size = sum(file.size for file in listing.files if file.name in names)
    known = offer or offer_of_repository(repository, kind, listing.licence, size)
    return Plan(offer=known, destination=folder_of(known.name, kind, folder), size=size, names=names, listing=listing)


def _offered() -> list[str]:
    return [*ALIASES, *(offer.name for offer in (*WHISPER, *TRANSLATION) if "FROM-TO" not in offer.name)]


def unusable(where: str, names: Sequence[str]) -> InputError:
    """What is said of files that make up no model."""
    if pickles(names):
        return InputError(
            "pickled-model",
            f"{where} has its weights as {', '.join(pickles(names)[:2])}, which could run programs when it is read.",
            "Choose one with model.safetensors, or one that is converted for CTranslate2 (model.bin).",
        )
    return InputError(
        "no-model",
        f"{where} holds no model that Surtitle can use.",
        "It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors with config.json, or a "
        "Firefox model with its vocabulary.",
    )


def carry_out(
    plan: Plan,
    *,
    accept_licence: bool = False,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
    endpoint: str | None = None,
) -> list[Path]:
    """Download what was planned; gives the folders. What is there already from an earlier try is not fetched again.

    Raises InputError("licence") where a licence is to be accepted first, SetupError, StorageError and Cancelled.
    """
    offer = plan.offer
    if plan.noncommercial and not accept_licence:
        raise InputError(
            "licence",
            f"{offer.name} is not for commercial use ({offer.licence}).",
            f"If you accept that: surtitle models get {offer.name} --accept-licence",
        )
    if plan.listing is None:
        from translator.translation.firefox.download import download_firefox

        languages = languages_in(offer.pair or "")
        assert languages is not None  # as the offer was found by them
        source, target = (language.code for language in languages)
        return download_firefox(source, target, folder=plan.destination, progress=progress, cancelled=cancelled)
    manifest = Manifest(kind=offer.kind, source=plan.listing.repository, licence=offer.licence, pair=offer.pair)
    done = download(
        plan.listing,
        plan.names,
        plan.destination,
        manifest,
        label=offer.name,
        progress=progress,
        cancelled=cancelled,
        endpoint=endpoint,
    )
    return [done]
