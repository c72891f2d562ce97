"""Which files make up Firefox's models, as its settings server lists them. Pure.

The server is one of Remote Settings: a collection of records, each of a file that is kept apart, packed with zstd.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from fxtranslate import discovery

from translator.translation.languages import Language

FILES = "https://firefox-settings-attachments.cdn.mozilla.net/"
"""Where the files are, unless the server says otherwise."""
MAJOR = 3
"""The version of the models that the engine reads."""
USED = ("model", "lex", "vocab", "srcvocab", "trgvocab")
ARCHITECTURES = ("base", "base-memory", "tiny")
"""Of two models of one version the first of these is taken: it is the most often right."""
_VERSION = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?(a\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedFile:
    """A file of a model as it is downloaded, and the SHA-256 of it packed and unpacked."""

    name: str
    url: str
    size: int
    packed_sha256: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """The newest model of a pair of languages, such as "en-es"."""

    pair: str
    version: str
    files: tuple[PackedFile, ...]


def find_releases(records: str, source: Language, target: Language, *, files: str = FILES) -> list[Release]:
    """The model for a pair, or both models of a route through English; empty where there is none.

    `records` is what the server answered, `files` where it keeps files. Raises ValueError where that is no such answer.
    """
    known = _records(records)
    for before in source.firefox:
        for after in target.firefox:
            legs = _route(records, before, after)
            found = [_newest(known, *leg, files) for leg in legs]
            if found and all(found):
                return [release for release in found if release is not None]
    return []


def _route(records: str, source: str, target: str) -> list[tuple[str, str]]:
    try:
        route = discovery.resolve_route(records, source, target)
    except ValueError:  # no model, and none through English
        return []
    if route["kind"] == "direct":
        return [(source, target)]
    return [(source, route["pivot"]), (route["pivot"], target)]


def _records(records: str) -> list[Mapping[str, Any]]:
    discovery.parse_records(records)  # raises where these are none
    data: list[Mapping[str, Any]] = json.loads(records)["data"]
    if not all(isinstance(one, dict) for one in data):
        raise ValueError("what is listed is no record")
    return [one for one in data if _numbers(str(one.get("version"))) is not None]


def _newest(records: Iterable[Mapping[str, Any]], source: str, target: str, files: str) -> Release | None:
    """The newest release of a pair whose files make up a model."""
    of_pair = [one for one in records if (one.get("sourceLanguage"), one.get("targetLanguage")) == (source, target)]
    kinds = {(str(one["version"]), str(one.get("architecture"))) for one in of_pair}
    for version, architecture in sorted(kinds, key=_worth, reverse=True):
        mine = [one for one in of_pair if (one["version"], str(one.get("architecture"))) == (version, architecture)]
        used = {str(one.get("fileType")): one for one in mine if one.get("fileType") in USED}
        if "model" in used and ("vocab" in used or {"srcvocab", "trgvocab"} <= used.keys()):
            packed = tuple(_packed(one, files) for one in used.values())
            return Release(pair=f"{source}-{target}", version=version, files=packed)
    return None


def _worth(kind: tuple[str, str]) -> tuple[Sequence[int], int]:
    version, architecture = kind
    place = ARCHITECTURES.index(architecture) if architecture in ARCHITECTURES else len(ARCHITECTURES)
    return _numbers(version) or (), -place


def _numbers(version: str) -> tuple[int, ...] | None:
    """A version as numbers, one that is tried out ("3.0a1") before the finished; None for one that is not read here."""
    found = _VERSION.fullmatch(version)
    if found is None or int(found[1]) != MAJOR:
        return None
    major, minor, patch, trial = found.groups()
    return int(major), int(minor), int(patch or 0), 0 if trial else 1


def _packed(record: Mapping[str, Any], files: str) -> PackedFile:
    """Raises ValueError for a name that is none of a file, and for a size."""
    attachment, name = record["attachment"], str(record["name"])
    size = int(attachment["size"])
    if re.fullmatch(r"\w[\w.-]*", name) is None:
        raise ValueError(f"{name!r} is no name of a file")
    if size < 1:
        raise ValueError(f"{name} has {size} bytes")
    return PackedFile(
        name=name,
        url=urljoin(files, str(attachment["location"])),
        size=size,
        packed_sha256=str(attachment["hash"]),
        sha256=str(record["decompressedHash"]),
    )
