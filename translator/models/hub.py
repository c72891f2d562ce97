"""Models on a Hugging Face hub or a mirror of it (HF_ENDPOINT): what a repository holds, and its download."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from translator.errors import SetupError, StorageError, SurtitleError
from translator.models.manifest import Manifest, record_files, write_manifest
from translator.models.store import Progress, placing, sha256_of, storing
from translator.models.transfer import check_cancelled, fetch, is_address

REPOSITORY = re.compile(r"\w[\w.-]*/\w[\w.-]*")
MIRROR = "HF_ENDPOINT"
SPARE_BYTES = 50_000_000
"""Room that a download leaves on the disk."""
_CONNECT = "Connect to the internet, or bring the model from another machine: surtitle models import FOLDER"


@dataclass(frozen=True, slots=True, kw_only=True)
class HubFile:
    """A file of a repository. Large ones are known by their SHA-256, the others by git's SHA-1 of their blob."""

    name: str
    size: int
    sha256: str | None
    blob: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a repository holds at a commit, and the licence on its card."""

    repository: str
    commit: str
    files: tuple[HubFile, ...]
    licence: str | None


def list_repository(repository: str, revision: str | None = None, *, endpoint: str | None = None) -> Listing:
    """Ask the hub; `revision` is a commit, tag or branch. Raises SetupError, whose code tells what is wrong."""
    import huggingface_hub

    address = endpoint or os.environ.get(MIRROR)
    if address is not None and not is_address(address):
        raise SetupError(
            "hub-unreachable",
            f"{MIRROR} is no address: '{address}'",
            f"Set {MIRROR} to the address of a mirror, https://…, or unset it.",
        )
    with _said(repository):
        info = huggingface_hub.HfApi(endpoint=endpoint).model_info(repository, revision=revision, files_metadata=True)
    return Listing(
        repository=repository,
        commit=info.sha,
        files=tuple(
            HubFile(
                name=file.rfilename,
                size=file.size,
                sha256=file.lfs.sha256 if file.lfs else None,
                blob=None if file.lfs else file.blob_id,
            )
            for file in info.siblings or ()
            if file.size is not None
        ),
        licence=getattr(info.card_data, "license", None) if info.card_data else None,
    )


def download(
    listing: Listing,
    names: Sequence[str],
    destination: Path,
    manifest: Manifest,
    *,
    label: str,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
    endpoint: str | None = None,
    free_bytes: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
) -> Path:
    """Bring these files of a repository to `destination`, each checked by its hash, with a manifest.

    `destination` changes only at the end. Until then what came lies in a hidden folder beside it, and the next
    download of the same commit goes on from there. Raises SetupError (hub, network, damaged file), StorageError and
    Cancelled.
    """
    files = sorted((file for file in listing.files if file.name in names), key=lambda file: file.size)
    whole = sum(file.size for file in files)
    coming = destination.with_name(f".{destination.name}.coming")
    with storing(destination), resuming(coming, listing.commit) as parts:
        check_room(whole - sum(path.stat().st_size for path in parts.iterdir()), destination, free_bytes)
        done = 0
        for file in files:

            def arrived(there: int, before: int = done) -> None:
                if progress:
                    progress(label, (before + there) / whole)

            _bring(file, listing, parts, arrived, cancelled, endpoint)
            done += file.size
            arrived(0, done)
        recorded = replace(
            manifest,
            source=listing.repository,
            revision=listing.commit,
            licence=manifest.licence or listing.licence,
            files=record_files(parts),
        )
        check_cancelled(cancelled)
        with placing(destination) as new:
            for file in files:
                (parts / file.name).rename(new / file.name)
            write_manifest(new, recorded)
        shutil.rmtree(coming, ignore_errors=True)
    return destination


def _bring(
    file: HubFile,
    listing: Listing,
    parts: Path,
    arrived: Callable[[int], None],
    cancelled: threading.Event | None,
    endpoint: str | None,
) -> None:
    """A file under its own name in `parts` is whole and checked."""
    import huggingface_hub
    from huggingface_hub.utils import build_hf_headers

    if (parts / file.name).is_file():
        return
    part = parts / f"{file.name}.part"
    url = huggingface_hub.hf_hub_url(listing.repository, file.name, revision=listing.commit, endpoint=endpoint)
    with _said(listing.repository, file.name):
        fetch(url, part, file.size, headers=build_hf_headers(), arrived=arrived, cancelled=cancelled)
    if file.size == 0:
        part.touch()
    if not is_intact(part, file):
        part.unlink()
        raise SetupError(
            "model-damaged",
            f"{file.name} of {listing.repository} came damaged: its hash is not the one that the hub gives.",
            "Run the same again. If it stays so, a proxy or mirror alters the file: try another network.",
        )
    part.rename(parts / file.name)


def is_intact(path: Path, file: HubFile) -> bool:
    """Whether a file has the size and the hash that the hub gives for it."""
    if path.stat().st_size != file.size:
        return False
    if file.sha256 is not None:
        return sha256_of(path) == file.sha256
    data = path.read_bytes()
    return (
        file.blob is None
        or hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest() == file.blob
    )


def check_room(
    needed: int,
    destination: Path,
    free_bytes: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
) -> None:
    """Raises StorageError where the disk of `destination` has less room than a download needs, in bytes."""
    place = destination.parent
    free = free_bytes(place)
    if free < needed + SPARE_BYTES:
        raise StorageError(
            "disk-full",
            f"The download takes {megabytes(needed)} more, and the disk of {place} has {megabytes(free)} free.",
            "Free some space, or set SURTITLE_DATA to a folder on another disk.",
        )


def megabytes(count: float) -> str:
    """A size as people say it: "145 MB", "1.4 GB"."""
    return f"{count / 1e9:.1f} GB" if count >= 999.5e6 else f"{max(1, round(count / 1e6))} MB"


@contextmanager
def resuming(coming: Path, version: str) -> Iterator[Path]:
    """The folder in `coming` where the files of this version lie, as far as they have come; those of others are gone.

    Keeps others from the same download. Raises SetupError("model-busy") where one goes on.
    """
    from filelock import FileLock, Timeout

    coming.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(coming / "lock", timeout=0):
            parts = coming / version
            for old in coming.iterdir():
                if old.is_dir() and old != parts:
                    shutil.rmtree(old)
            parts.mkdir(exist_ok=True)
            yield parts
    except Timeout as error:
        raise SetupError(
            "model-busy", "This model is being downloaded already.", "Wait for that, or cancel it first."
        ) from error


@contextmanager
def _said(repository: str, name: str = "") -> Iterator[None]:
    """Turns what the hub answers, or that it does not, into SetupError; errors of the disk pass."""
    from huggingface_hub import errors

    what = f"{name} of {repository}" if name else repository
    try:
        yield
    except SurtitleError:
        raise
    except errors.OfflineModeIsEnabled as error:
        raise SetupError(
            "hub-offline", f"{what} is not downloaded: offline mode is on.", "Unset HF_HUB_OFFLINE. " + _CONNECT
        ) from error
    except errors.HfHubHTTPError as error:
        raise _refused(what, error) from error
    except errors.HFValidationError as error:
        raise SetupError(
            "no-such-model", f"{repository} is no name of a model.", "See: surtitle models list"
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise SetupError(
            "hub-unreachable",
            f"{what} cannot be downloaded: something else answers in the hub's place.",
            "Log in to the network in a browser, where it asks for that, or check HF_ENDPOINT.",
        ) from error
    except (errors.HTTPError, ConnectionError) as error:
        place = os.environ.get(MIRROR, "the hub")
        raise SetupError(
            "hub-unreachable",
            f"{what} cannot be downloaded: {place} cannot be reached ({_first_line(error)}).",
            f"{_CONNECT}. Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.",
        ) from error


def _refused(what: str, error: Any) -> SetupError:
    from huggingface_hub import errors

    status = error.response.status_code
    if isinstance(error, errors.RevisionNotFoundError):
        return SetupError(
            "no-such-revision",
            f"The hub has no such revision of {what}.",
            "Give another with --revision; main is the newest.",
        )
    if isinstance(error, errors.GatedRepoError) or status == 403:
        return SetupError(
            "hub-forbidden",
            f"The hub does not give {what} to everybody ({status}).",
            "Accept its conditions on its page, then log in: hf auth login (or set HF_TOKEN).",
        )
    if status in (401, 404):
        return SetupError(
            "no-such-model",
            f"The hub has no {what} ({status}), or it is private.",
            "Check the name (surtitle models list), or log in: hf auth login.",
        )
    if status == 429:
        return SetupError("hub-busy", f"The hub refuses {what} for now: too many requests.", "Try again in a while.")
    return SetupError(
        "hub-failed", f"The hub failed with {status} for {what}.", "Try again later; what came is kept and used."
    )


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
