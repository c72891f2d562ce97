"""The table of export formats, and writing a talk in them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from translator.atomic import write_whole
from translator.errors import InputError
from translator.export import json, md, srt, txt, vtt
from translator.export.transcript import Transcript

Writer = Callable[[Transcript, tuple[str, ...]], str]
"""Gives the talk as text in the given languages; several mean all of them together."""

FORMATS: Mapping[str, Writer] = MappingProxyType(
    {"srt": srt.write, "vtt": vtt.write, "txt": txt.write, "md": md.write, "json": json.write}
)

WITH_ALL_LANGUAGES = frozenset({"json"})
"""Formats that say everything in one file."""

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def check_formats(names: Iterable[str]) -> tuple[str, ...]:
    """The formats named, in any case, each once. Raises InputError for none, or an unknown one, naming the nearest."""
    wanted = tuple(dict.fromkeys(name.lower() for name in names))
    if not wanted:
        raise InputError("no-format", "No format was named.", f"The formats are {', '.join(FORMATS)}.")
    for name in wanted:
        if name not in FORMATS:
            raise _unknown(name)
    return wanted


def export(transcript: Transcript, folder: Path, formats: Iterable[str], stem: str) -> list[Path]:
    """Write the talk as spoken, in each target, and in all together: talk.en.srt, talk.pt.srt, talk.en-pt.srt.

    JSON is a single file with all of it: talk.json. Characters of `stem` that file names cannot have become hyphens.
    Raises InputError for an unknown format, before anything is written, and StorageError.
    """
    wanted = check_formats(formats)
    name = _UNSAFE.sub("-", stem)[:80].strip(" .-") or "talk"
    source, targets = transcript.language, transcript.targets
    choices: list[tuple[str, ...]] = [(source,), *((target,) for target in targets)]
    if targets:
        choices.append((source, *targets))
    written = []
    for ending in wanted:
        for languages in choices[-1:] if ending in WITH_ALL_LANGUAGES else choices:
            named = name if ending in WITH_ALL_LANGUAGES else f"{name}.{'-'.join(languages)}"
            path = folder / f"{named}.{ending}"
            write_whole(path, FORMATS[ending](transcript, languages).encode("utf-8", "replace"))
            written.append(path)
    return written


def _unknown(name: str) -> InputError:
    near = difflib.get_close_matches(name.lower().lstrip("."), FORMATS, n=1, cutoff=0.3)
    known = f"The formats are {', '.join(FORMATS)}."
    remedy = f"Did you mean {near[0]}? {known}" if near else known
    return InputError("unknown-format", f"There is no format {name}.", remedy)
