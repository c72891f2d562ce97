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

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def check_formats(names: Iterable[str]) -> tuple[str, ...]:
    """The formats named, each once. Raises InputError for an unknown one, naming the nearest."""
    wanted = tuple(dict.fromkeys(names))
    for name in wanted:
        if name not in FORMATS:
            raise _unknown(name)
    return wanted


def export(transcript: Transcript, folder: Path, formats: Iterable[str], stem: str) -> list[Path]:
    """Write the talk as spoken, in each target, and in all together: talk.en.srt, talk.pt.srt, talk.en-pt.srt.

    Characters of `stem` that file names cannot have become hyphens. Raises InputError for an unknown format, before
    anything is written, and StorageError.
    """
    wanted = check_formats(formats)
    name = _UNSAFE.sub("-", stem)[:80].strip(" .-") or "talk"
    source, targets = transcript.language, transcript.targets
    choices: list[tuple[str, ...]] = [(source,), *((target,) for target in targets)]
    if targets:
        choices.append((source, *targets))
    written = []
    for ending in wanted:
        for languages in choices:
            path = folder / f"{name}.{'-'.join(languages)}.{ending}"
            write_whole(path, FORMATS[ending](transcript, languages).encode("utf-8", "replace"))
            written.append(path)
    return written


def _unknown(name: str) -> InputError:
    near = difflib.get_close_matches(name.lower().lstrip("."), FORMATS, n=1, cutoff=0.3)
    known = f"The formats are {', '.join(FORMATS)}."
    remedy = f"Did you mean {near[0]}? {known}" if near else known
    return InputError("unknown-format", f"There is no format {name}.", remedy)
