"""The table of export formats, and writing a talk in them."""

from __future__ import annotations

import difflib
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


def export(transcript: Transcript, folder: Path, formats: Iterable[str], stem: str) -> list[Path]:
    """Write the talk as spoken, in each target, and in all together: talk.en.srt, talk.pt.srt, talk.en-pt.srt.

    Raises InputError for an unknown format, before anything is written, and StorageError.
    """
    wanted = list(dict.fromkeys(formats))
    for name in wanted:
        if name not in FORMATS:
            raise _unknown(name)
    source, targets = transcript.language, transcript.targets
    choices: list[tuple[str, ...]] = [(source,), *((target,) for target in targets)]
    if targets:
        choices.append((source, *targets))
    written = []
    for name in wanted:
        for languages in choices:
            path = folder / f"{stem}.{'-'.join(languages)}.{name}"
            write_whole(path, FORMATS[name](transcript, languages).encode("utf-8", "replace"))
            written.append(path)
    return written


def check_formats(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names, if every one is known. Raises InputError."""
    for name in names:
        if name not in FORMATS:
            raise _unknown(name)
    return names


def _unknown(name: str) -> InputError:
    near = difflib.get_close_matches(name.lower().lstrip("."), FORMATS, n=1, cutoff=0.3)
    known = f"The formats are {', '.join(FORMATS)}."
    remedy = f"Did you mean {near[0]}? {known}" if near else known
    return InputError("unknown-format", f"There is no format {name}.", remedy)
