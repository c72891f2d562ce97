"""Firefox's settings server on this machine, with models that a test makes: a hub that lists them as Mozilla's does."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from tests.models.hub import LocalHub

COLLECTION = "buckets/models"
BLOCK = 1 << 16
Pair = tuple[str, str]


def packed(data: bytes) -> bytes:
    """A zstd frame of data, stored as it is."""
    blocks = [data[start : start + BLOCK] for start in range(0, len(data), BLOCK)] or [b""]
    frame = struct.pack("<IBI", 0xFD2FB528, 0b1010_0000, len(data))
    for number, block in enumerate(blocks):
        header = len(block) << 3 | (number == len(blocks) - 1)
        frame += struct.pack("<I", header)[:3] + block
    return frame


def record(pair: Pair, kind: str, name: str, data: bytes, *, version: str = "3.0", **more: Any) -> dict[str, Any]:
    """What the server lists of a file."""
    frame = packed(data)
    return {
        "name": name,
        "fileType": kind,
        "sourceLanguage": pair[0],
        "targetLanguage": pair[1],
        "version": version,
        "architecture": "base",
        "decompressedHash": hashlib.sha256(data).hexdigest(),
        "attachment": {"location": f"{name}.zst", "hash": hashlib.sha256(frame).hexdigest(), "size": len(frame)},
        **more,
    }


@contextmanager
def settings_server(models: Mapping[Pair, Mapping[str, bytes]]) -> Iterator[LocalHub]:
    """A server with a model for each pair, its files by name; `records_of` is where it lists them."""
    records = [
        record(pair, name.split(".")[0], name, data) for pair, files in models.items() for name, data in files.items()
    ]
    kept = {f"{name}.zst": packed(data) for files in models.values() for name, data in files.items()}
    listed = json.dumps({"data": records}).encode()
    with LocalHub({COLLECTION: {**kept, "records": listed}}) as hub:
        base = f"{hub.endpoint}/{COLLECTION}/resolve/main/"
        hub.capabilities = {"capabilities": {"attachments": {"base_url": base}}}
        yield hub


def records_of(hub: LocalHub) -> str:
    """The address at which a settings server lists its models."""
    return f"{hub.endpoint}/{COLLECTION}/resolve/main/records"
