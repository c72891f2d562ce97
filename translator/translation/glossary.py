"""Glossaries: the terms that a person wants, read from CSV, TSV and TBX files."""

from __future__ import annotations

import csv
import io
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from translator.errors import InputError
from translator.models.store import data_folder
from translator.translation.languages import find_language

PERSONAL = ("glossary.csv", "glossary.tsv", "glossary.tbx")
"""Names in the data folder that are read for every talk."""
_HEADINGS = {"source", "target", "term", "translation"}
_LANGUAGE_ATTRIBUTES = ("{http://www.w3.org/XML/1998/namespace}lang", "lang")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term and what it is in the other language; a name that is kept is the same in both."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """Entries, each a term by language code; under "source" and "target" for any pair of languages."""

    entries: tuple[dict[str, str], ...] = ()

    def terms(self, source: str, target: str) -> tuple[Term, ...]:
        """The terms from one language into another; of two for the same words, the one that was read last."""
        found: dict[str, Term] = {}
        for entry in self.entries:
            before = entry.get(source) or entry.get("source")
            after = entry.get(target) or entry.get("target")
            if before and after:
                found[before] = Term(source=before, target=after)
        return tuple(found.values())


def read_glossaries(paths: Sequence[Path], *, folder: Path | None = None) -> Glossary:
    """The personal glossary, in `folder` (the data folder), and these files; a later entry wins.

    Raises InputError for a file that is no glossary.
    """
    personal = [path for name in PERSONAL if (path := (folder or data_folder()) / name).is_file()]
    return Glossary(tuple(entry for path in [*personal, *paths] for entry in read_glossary(path)))


def read_glossary(path: Path) -> tuple[dict[str, str], ...]:
    """The entries of a file.

    CSV and TSV: two columns, or as many as languages with their names or codes in the first line; an empty second
    column keeps the name as it is. Lines that begin with # are left out. TBX: one entry a concept, its first term in
    every language. Raises InputError("no-glossary").
    """
    try:
        if path.suffix.lower() in {".tbx", ".xml"}:
            return tuple(_concepts(path.read_bytes()))
        rows = _rows(path.read_text("utf-8-sig"), tabs=path.suffix.lower() in {".tsv", ".tab"})
        return tuple(_entries(rows))
    except OSError as error:
        raise _refused(path, error.strerror or str(error)) from error
    except (UnicodeDecodeError, csv.Error, ElementTree.ParseError, ValueError) as error:
        raise _refused(path, str(error)) from error


def _refused(path: Path, reason: str) -> InputError:
    return InputError(
        "no-glossary",
        f"{path} cannot be read as a glossary: {reason}.",
        "Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file.",
    )


def _rows(text: str, *, tabs: bool) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    semicolons = bool(lines) and ";" in lines[0] and "," not in lines[0]
    delimiter = "\t" if tabs else ";" if semicolons else ","
    reader = csv.reader(io.StringIO("\n".join(lines)), delimiter=delimiter, strict=True)
    return [[" ".join(cell.split()) for cell in row] for row in reader]


def _entries(rows: list[list[str]]) -> Iterable[dict[str, str]]:
    keys = _heading(rows[0]) if rows else None
    for number, row in enumerate(rows[1:] if keys else rows, start=1):
        if not row[0]:
            raise ValueError(f"entry {number} has no term")
        if len(row) > len(keys or ("source", "target")):
            raise ValueError(f"entry {number} ('{row[0]}') has too many columns")
        cells = [cell or row[0] for cell in row] if len(row) > 1 else [row[0]] * 2
        yield dict(zip(keys or ("source", "target"), cells, strict=False))


def _heading(row: list[str]) -> tuple[str, ...] | None:
    """What the columns are, where the first line says so; None where it is an entry."""
    if {cell.casefold() for cell in row} <= _HEADINGS:
        return ("source", "target")
    if len(row) < 2 or not all(re.fullmatch(r"[a-zA-Z]{2,3}([-_]\w+)*", cell) for cell in row):
        return None
    try:
        return tuple(find_language(cell).code for cell in row)
    except InputError:
        return None


def _concepts(data: bytes) -> Iterable[dict[str, str]]:
    """The entries of a TBX file, of version 2 (termEntry, langSet) and 3 (conceptEntry, langSec)."""
    if b"<!ENTITY" in data:
        raise ValueError("it declares entities")
    root = ElementTree.fromstring(data)
    found = False
    for concept in root.iter():
        if _tag(concept) not in {"termEntry", "conceptEntry"}:
            continue
        entry: dict[str, str] = {}
        for section in concept:
            language = next((section.get(name) for name in _LANGUAGE_ATTRIBUTES if section.get(name)), None)
            term = next(("".join(one.itertext()) for one in section.iter() if _tag(one) == "term"), "")
            if language and term.strip():
                entry.setdefault(find_language(language).code, " ".join(term.split()))
        found = True
        yield entry
    if not found:
        raise ValueError("it has no concepts")


def _tag(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]
