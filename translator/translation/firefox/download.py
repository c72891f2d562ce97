"""Downloading Firefox's models from Mozilla or a mirror of its settings server (FXTRANSLATE_RECORDS_URL)."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from fxtranslate import discovery

from translator.errors import InputError, SetupError, SurtitleError
from translator.models.hub import check_room, resuming
from translator.models.kinds import Kind
from translator.models.manifest import Manifest, record_files, write_manifest
from translator.models.offers import FIREFOX_LICENCE
from translator.models.store import Progress, placing, sha256_of, storing
from translator.models.transfer import SILENCE_S, check_cancelled, fetch, is_address
from translator.translation.firefox.catalogue import FILES, PackedFile, Release, find_releases
from translator.translation.languages import find_language

MIRROR = "FXTRANSLATE_RECORDS_URL"
UNPACKED = 1.6
"""How much larger a model is unpacked: 36.6 MB for one of 24.1 MB."""


def download_firefox(
    source: str,
    target: str,
    *,
    folder: Path,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
) -> list[Path]:
    """Download the model for a pair, or both models of a route through English, into `folder`; gives their folders.

    Each file is checked by its hash; what came stays, hidden, until its model is whole, and the next download goes on
    from there. Raises InputError, SetupError (no network, no such model), StorageError and Cancelled.
    """
    from_language, to_language = find_language(source), find_language(target)
    if from_language == to_language:
        raise InputError(
            "same-language", f"{from_language.name} needs no translation into itself.", "Choose another language."
        )
    label = f"firefox:{from_language.code}-{to_language.code}"
    with _said(f"the Firefox model from {from_language.name} to {to_language.name}"):
        records, files = _catalogue(cancelled)
        releases = find_releases(records, from_language, to_language, files=files)
    if not releases:
        raise SetupError(
            "no-translation-model",
            f"No model translates from {from_language.name} to {to_language.name} yet.",
            "Choose another model or another language.",
        )
    whole = sum(file.size for release in releases for file in release.files)
    done = 0
    folders: list[Path] = []
    for release in releases:

        def arrived(there: int, before: int = done) -> None:
            if progress:
                progress(label, (before + there) / whole)

        folders.append(_bring(release, folder, arrived, cancelled))
        done += sum(file.size for file in release.files)
        arrived(0, done)
    return folders


def _catalogue(cancelled: threading.Event | None) -> tuple[str, str]:
    """What the settings server lists, and where it keeps the files."""
    url = discovery.records_url()
    if not is_address(url):
        raise SetupError(
            "hub-unreachable",
            f"{MIRROR} is no address: '{url}'",
            f"Set {MIRROR} to where a mirror lists its records, https://…, or unset it.",
        )
    check_cancelled(cancelled)
    records = _get(url)
    root, found, _ = url.partition("/buckets/")
    if not found:
        return records, FILES
    check_cancelled(cancelled)
    said = json.loads(_get(f"{root}/")).get("capabilities", {}).get("attachments", {}).get("base_url")
    return records, urljoin(f"{root}/", said) if said else FILES


def _get(url: str) -> str:
    from huggingface_hub import get_session
    from huggingface_hub.utils import hf_raise_for_status

    answer = get_session().get(url, timeout=SILENCE_S)
    hf_raise_for_status(answer)
    return str(answer.text)


def _bring(release: Release, folder: Path, arrived: Callable[[int], None], cancelled: threading.Event | None) -> Path:
    """A release is in its folder, whole and checked."""
    destination = folder / release.pair
    coming = destination.with_name(f".{release.pair}.coming")
    with storing(folder), resuming(coming, release.version) as parts:
        size = sum(file.size for file in release.files)
        check_room(int(size * (1 + UNPACKED)), destination)
        done = 0
        for file in release.files:
            _fetch(file, parts, lambda there, before=done: arrived(before + there), cancelled)  # type: ignore[misc]
            done += file.size
        with placing(destination) as new:
            for file in release.files:
                check_cancelled(cancelled)
                (new / file.name).write_bytes(_unpacked(file, parts / file.name))
            manifest = Manifest(
                kind=Kind.FIREFOX,
                source="firefox",
                revision=release.version,
                licence=FIREFOX_LICENCE,
                pair=release.pair,
                files=record_files(new),
            )
            write_manifest(new, manifest)
        shutil.rmtree(coming, ignore_errors=True)
    return destination


def _fetch(file: PackedFile, parts: Path, arrived: Callable[[int], None], cancelled: threading.Event | None) -> None:
    """A file is in `parts` under its name, packed, whole and checked."""
    if (parts / file.name).is_file():
        return
    part = parts / f"{file.name}.part"
    with _said(file.name):
        fetch(file.url, part, file.size, headers={}, arrived=arrived, cancelled=cancelled)
    if sha256_of(part) != file.packed_sha256:
        part.unlink()
        raise _damaged(file)
    part.rename(parts / file.name)


def _unpacked(file: PackedFile, packed: Path) -> bytes:
    try:
        return discovery.verify_and_decompress(packed.read_bytes(), file.sha256)
    except ValueError as error:
        packed.unlink()
        raise _damaged(file) from error


def _damaged(file: PackedFile) -> SetupError:
    return SetupError(
        "model-damaged",
        f"{file.name} of Firefox's models came damaged: its hash is not the one that the hub gives.",
        "Run the same again. If it stays so, a proxy or mirror alters the file: try another network.",
    )


@contextmanager
def _said(what: str) -> Iterator[None]:
    """Turns what the server answers, or that it does not, into SetupError; errors of the disk pass."""
    from huggingface_hub import errors

    subject = what[0].upper() + what[1:]
    try:
        yield
    except SurtitleError:
        raise
    except errors.OfflineModeIsEnabled as error:
        raise SetupError(
            "hub-offline",
            f"{subject} is not downloaded: offline mode is on.",
            "Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: surtitle models "
            "import FOLDER",
        ) from error
    except errors.HfHubHTTPError as error:
        raise SetupError(
            "hub-failed",
            f"The hub failed with {error.response.status_code} for {what}.",
            _retry(error.response.status_code),
        ) from error
    except (errors.HTTPError, ConnectionError) as error:
        server = urlsplit(discovery.records_url()).netloc
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise SetupError(
            "model-download",
            f"{subject} cannot be downloaded: {server} cannot be reached ({reason}).",
            _connect(),
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SetupError(
            "hub-unreachable",
            f"{subject} cannot be downloaded: something else answers in the hub's place.",
            _log_in(),
        ) from error


def _retry(status: int) -> str:
    if _mirrored() and 400 <= status < 500:
        return f"Check {MIRROR}, which names the mirror."
    return "Try again later; what came is kept and used."


def _connect() -> str:
    from_disk = "behind a proxy set HTTPS_PROXY. Or bring it from a disk: surtitle models import FOLDER"
    if _mirrored():
        return f"Check {MIRROR}, which names the mirror, and the connection to it; {from_disk}"
    return f"Connect to the internet and run the same again; {from_disk}"


def _log_in() -> str:
    log_in = "Log in to the network in a browser, where it asks for that"
    return f"{log_in}, or check {MIRROR}." if _mirrored() else f"{log_in}, and run the same again."


def _mirrored() -> bool:
    """Whether a mirror is named in place of Mozilla's own server."""
    return bool(os.environ.get(MIRROR))
