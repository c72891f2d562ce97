"""Downloads of files that go on where they were interrupted.

The connection is huggingface_hub's, with its mirror, proxies and offline mode. Its own downloads, since 2.0, keep
nothing of a file that was interrupted; a model of gigabytes over a conference's network has to go on where it was.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from translator.errors import Cancelled

ATTEMPTS = 5
"""Connections in a row that may bring nothing."""
PAUSE_S = 1.0
SILENCE_S = 20.0
"""A connection that is silent for so long is given up."""
_RANGE_NOT_THERE = 416

Arrived = Callable[[int], None]
"""Told the bytes of the file that are there."""


def is_address(url: str) -> bool:
    """Whether something can be got from there."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def check_cancelled(cancelled: threading.Event | None) -> None:
    """Raises Cancelled where that was asked for."""
    if cancelled is not None and cancelled.is_set():
        raise Cancelled("cancelled", "The download was cancelled; what came is kept.", "The same again goes on there.")


def fetch(
    url: str,
    part: Path,
    size: int,
    *,
    headers: Mapping[str, str],
    arrived: Arrived,
    cancelled: threading.Event | None = None,
    pause_s: float = PAUSE_S,
) -> None:
    """Fill `part` up to `size` bytes from `url`, from where it ends; a broken connection is taken up again.

    Raises Cancelled, OSError of the disk, and huggingface_hub's errors; in all cases what came stays in `part`.
    """
    from huggingface_hub.errors import HfHubHTTPError, HTTPError

    attempts = ATTEMPTS
    while (before := _size(part)) != size:
        check_cancelled(cancelled)
        if before > size:
            part.unlink()
            continue
        failure: Exception | None = None
        try:
            _receive(url, part, headers, arrived, cancelled)
        except HfHubHTTPError as error:
            if error.response.status_code != _RANGE_NOT_THERE or before == 0:
                raise
            part.unlink()
            failure = error
        except HTTPError as error:
            failure = error
        attempts = ATTEMPTS if _size(part) > before else attempts - 1
        if attempts == 0:
            raise failure or ConnectionError(f"The server gave {_size(part)} of {size} bytes.")
        if failure is not None:
            (cancelled or threading.Event()).wait(pause_s)


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _receive(
    url: str, part: Path, headers: Mapping[str, str], arrived: Arrived, cancelled: threading.Event | None
) -> None:
    """One connection, from the end of the part to the end of the file or of the connection."""
    from huggingface_hub import get_session
    from huggingface_hub.utils import hf_raise_for_status

    before = _size(part)
    asked = {**headers, "Accept-Encoding": "identity", **({"Range": f"bytes={before}-"} if before else {})}
    with get_session().stream("GET", url, headers=asked, timeout=SILENCE_S) as response:
        hf_raise_for_status(response)
        goes_on = response.status_code == 206  # a server that knows no ranges sends everything
        there = before if goes_on else 0
        with part.open("ab" if goes_on else "wb") as file:
            for block in response.iter_bytes():
                file.write(block)
                there += len(block)
                arrived(there)
                check_cancelled(cancelled)
