"""The table of export formats, and writing a talk in them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from types import MappingProxyType

from translator.atomic import write_whole
from translator.errors import InputError, did_you_mean
from translator.export import json, md, srt, txt, vtt
from translator.export.transcript import Transcript

Writer = Callable[[Transcript, tuple[str, ...]], str]
"""Gives the talk as text in the given languages; several mean all of them together."""

FORMATS: Mapping[str, Writer] = MappingProxyType(
    {"srt": srt.write, "vtt": vtt.write, "txt": txt.write, "md": md.write, "json": json.write}
)

WITH_ALL_LANGUAGES = frozenset({"json"})
"""Formats that say everything in one file."""

LONGEST = 80
"""Characters of a file's name before its languages and format."""
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\ud800-\udc7f\udd00-\udfff]+')


def check_formats(names: Iterable[str]) -> tuple[str, ...]:
    """The formats named, in any case, each once. Raises InputError for none, or an unknown one, naming the nearest."""
    wanted = tuple(dict.fromkeys(name.lower() for name in names))
    if not wanted:
        raise InputError("no-format", "No format was named.", f"The formats are {', '.join(FORMATS)}.")
    for name in wanted:
        if name not in FORMATS:
            raise _unknown(name)
    return wanted


@dataclass(frozen=True, slots=True)
class Planned:
    """A file to be written: its name, its format, and the languages that it has."""

    name: str
    format: str
    languages: tuple[str, ...]

    def text(self, transcript: Transcript) -> str:
        """What the file says."""
        return FORMATS[self.format](transcript, self.languages)


def choices_of(transcript: Transcript) -> tuple[tuple[str, ...], ...]:
    """The languages of a talk's files: as spoken, in each target, and all together."""
    source, targets = transcript.language, transcript.targets
    return ((source,), *((target,) for target in targets), *([(source, *targets)] if targets else []))


def planned(
    transcript: Transcript, formats: Iterable[str], stem: str, choices: Collection[tuple[str, ...]] | None = None
) -> tuple[Planned, ...]:
    """The files of a talk, in these languages or in all of `choices_of`: talk.en.srt, talk.pt.srt, talk.en-pt.srt.

    JSON is a single file with all of it: talk.json. Characters that file names cannot have become hyphens.
    Raises InputError for an unknown format.
    """
    name = _clean(stem)
    every = choices_of(transcript)
    return tuple(
        Planned(f"{name}.{ending}", ending, every[-1])
        if ending in WITH_ALL_LANGUAGES
        else Planned(f"{name}.{_UNSAFE.sub('-', '-'.join(languages))}.{ending}", ending, languages)
        for ending in check_formats(formats)
        for languages in (every[-1:] if ending in WITH_ALL_LANGUAGES else every)
        if choices is None or ending in WITH_ALL_LANGUAGES or languages in choices
    )


def write(transcript: Transcript, folder: Path, files: Iterable[Planned]) -> list[Path]:
    """Write files that were planned for this talk; gives their paths. Raises StorageError."""
    written = []
    for file in files:
        path = folder / file.name
        write_whole(path, file.text(transcript).encode("utf-8", "replace"))
        written.append(path)
    return written


def export(transcript: Transcript, folder: Path, formats: Iterable[str], stem: str) -> list[Path]:
    """Write the talk as spoken, in each target, and in all together; `planned` says which files.

    Nothing is written over: where one of the files is there, all are numbered, such as talk-2.en.srt. Raises
    InputError for an unknown format, before anything is written, and StorageError.
    """
    wanted = check_formats(formats)
    numbered = (f"{_clean(stem)[: LONGEST - 5]}-{number}" for number in count(2))
    plans = (planned(transcript, wanted, name) for name in chain([stem], numbered))
    free = next(files for files in plans if not any(os.path.exists(folder / file.name) for file in files))
    return write(transcript, folder, free)


def _clean(stem: str) -> str:
    """A stem without characters that file names cannot have, of at most LONGEST characters."""
    return _UNSAFE.sub("-", stem)[:LONGEST].strip(" .-") or "talk"


def _unknown(name: str) -> InputError:
    known = f"The formats are {', '.join(FORMATS)}."
    remedy = did_you_mean(name.lower().lstrip("."), FORMATS, known)
    return InputError("unknown-format", f"There is no format {name}.", remedy)
