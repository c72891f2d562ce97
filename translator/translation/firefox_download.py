"""Downloading Firefox's models from Mozilla, which fxtranslate does, each file checked by its hash."""

from __future__ import annotations

import multiprocessing
import os
import re
import shutil
import signal
import tempfile
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from translator.errors import InputError, SetupError
from translator.models.kinds import Kind
from translator.models.manifest import Manifest, record_files, write_manifest
from translator.models.store import Progress, placing, storing
from translator.models.transfer import check_cancelled
from translator.translation.firefox import pair_in
from translator.translation.languages import Language, find_language

EXPECTED_BYTES = 40_000_000
"""About what the model of a pair takes; its real size is not told before."""
POLL_S = 0.1
_REQUEST = re.compile(r"GET https?://([^/\s]+)")
"""How fxtranslate begins to tell of a request that failed."""


def download_firefox(
    source: str,
    target: str,
    *,
    folder: Path,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
) -> list[Path]:
    """Download the model for a pair, or both models of a route through English, into `folder`; gives their folders.

    Raises SetupError (no network, no such model), StorageError and Cancelled; then nothing is kept.
    """
    from_language, to_language = find_language(source), find_language(target)
    if from_language == to_language:
        raise InputError(
            "same-language", f"{from_language.name} needs no translation into itself.", "Choose another language."
        )
    if os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "ON", "YES", "TRUE"):
        raise SetupError("hub-offline", "Nothing is downloaded: offline mode is on.", "Unset HF_HUB_OFFLINE.")
    label = f"firefox:{from_language.code}-{to_language.code}"
    expected = EXPECTED_BYTES * (1 if "en" in (from_language.code, to_language.code) else 2)
    folders: list[Path] = []
    with storing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".coming-", dir=folder) as coming:

            def arrived() -> None:
                there = sum(path.stat().st_size for path in Path(coming).rglob("*") if path.is_file())
                if progress:
                    progress(label, min(there / expected, 0.99))

            _fetch(from_language, to_language, Path(coming), arrived, cancelled)
            for pair in sorted(path for path in Path(coming).iterdir() if pair_in(path)):
                with placing(folder / pair.name) as new:
                    shutil.copytree(pair, new, dirs_exist_ok=True)
                    files = record_files(new)
                    manifest = Manifest(
                        kind=Kind.FIREFOX, source="firefox", licence="MPL-2.0", pair=pair.name, files=files
                    )
                    write_manifest(new, manifest)
                folders.append(folder / pair.name)
    if progress:
        progress(label, 1.0)
    return folders


def _fetch(
    source: Language, target: Language, cache: Path, arrived: Callable[[], None], cancelled: threading.Event | None
) -> None:
    """Fill a cache with the models of a pair, in a process that a cancellation can end.

    fxtranslate's download is one native call, which neither Ctrl-C nor an event interrupts.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    codes = [(before, after) for before in source.firefox for after in target.firefox]
    process = context.Process(target=_add, args=(theirs, codes, str(cache)), daemon=True)
    process.start()
    theirs.close()
    try:
        while not ours.poll(POLL_S):
            check_cancelled(cancelled)
            arrived()
        refusal = ours.recv()
    except EOFError:
        process.join()
        refusal = f"the download ended with {process.exitcode}"
    finally:
        process.terminate()
        process.join()
        ours.close()
    if refusal is not None:
        raise _refused(f"The Firefox model from {source.name} to {target.name}", refusal)


def _refused(what: str, refusal: str) -> SetupError:
    """What fxtranslate refused, as a person can be told: of a request, the server and the last of its many words."""
    request = _REQUEST.match(refusal)
    if request is None:
        return SetupError(
            "model-download",
            f"{what} cannot be downloaded: {refusal}",
            "Choose another language or model: surtitle models list",
        )
    reason = refusal.rsplit(": ", 1)[-1].partition(" (os error")[0].strip(" .")
    return SetupError(
        "model-download",
        f"{what} cannot be downloaded: {request[1]} cannot be reached ({reason}).",
        "Connect to the internet and run the same again; behind a proxy set HTTPS_PROXY. Or bring it from a disk: "
        "surtitle models import FOLDER",
    )


def _add(pipe: Connection[Any, Any], codes: Sequence[tuple[str, str]], cache: str) -> None:
    """Try every code that the languages go by; send None, or why the first was refused."""
    from fxtranslate import discovery

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who waits, and ends this process
    refusal: str | None = None
    for before, after in codes:
        try:
            discovery.add_models(before, after, cache, False)
        except ValueError as error:
            refusal = refusal or str(error)
        else:
            pipe.send(None)
            return
    pipe.send(refusal)
