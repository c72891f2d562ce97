"""Glossaries: the terms that a person wants, read from CSV, TSV and TBX files."""

from __future__ import annotations

import codecs
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
DELIMITERS = (",", ";", "\t")
_HEADINGS = {"source", "target", "term", "translation"}
_PAIR = ("source", "target")
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

    CSV and TSV, in UTF-8 or as spreadsheets write "Unicode text": two columns, or as many as languages with their names
    or codes in the first line. A row that translates its first column into no language keeps it as it is in all. Lines
    that begin with # are left out. TBX: one entry a concept, with its preferred or first term in every language, which
    its other terms are translated with too. Raises InputError("no-glossary").
    """
    try:
        if path.suffix.lower() in {".tbx", ".xml"}:
            return tuple(_concepts(path.read_bytes()))
        rows = _rows(_decoded(path.read_bytes()), tabs=path.suffix.lower() in {".tsv", ".tab"})
        return tuple(_entries(rows))
    except OSError as error:
        raise _refused(path, error.strerror or str(error)) from error
    except (csv.Error, ElementTree.ParseError, ValueError) as error:
        raise _refused(path, str(error)) from error


def _refused(path: Path, reason: str) -> InputError:
    return InputError(
        "no-glossary",
        f"{path} cannot be read as a glossary: {reason}.",
        "Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file.",
    )


def _decoded(data: bytes) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError("it is not in UTF-8 (in a spreadsheet, save it as CSV UTF-8)") from error


def _rows(text: str, *, tabs: bool) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    said = re.fullmatch(r"sep=(.)", lines[0].strip(" ")) if lines else None  # as spreadsheets are told it
    if said is not None:
        lines = lines[1:]
    delimiter = said[1] if said is not None else "\t" if tabs else _delimiter(lines)
    reader = csv.reader(io.StringIO("\n".join(lines)), delimiter=delimiter, strict=True)
    return [[" ".join(cell.split()) for cell in row] for row in reader]


def _delimiter(lines: Sequence[str]) -> str:
    """The one that parts most lines in columns; the first of equals."""

    def parted(delimiter: str) -> int:
        return sum(len(row) > 1 for row in csv.reader(lines, delimiter=delimiter))

    return max(DELIMITERS, key=parted)


def _entries(rows: list[list[str]]) -> Iterable[dict[str, str]]:
    keys = _heading(rows[0]) if rows else None
    for number, row in enumerate(rows[1:] if keys else rows, start=1):
        if not row[0]:
            raise ValueError(f"entry {number} has no term")
        if len(row) > len(keys or _PAIR):
            raise ValueError(f"entry {number} ('{row[0]}') has too many columns")
        languages = keys or _PAIR
        cells = row if any(row[1:]) else [row[0]] * len(languages)
        yield {key: cell for key, cell in zip(languages, cells, strict=False) if cell}


def _heading(row: list[str]) -> tuple[str, ...] | None:
    """What the columns are, where the first line says so; None where it is an entry."""
    if {cell.casefold() for cell in row} <= _HEADINGS:
        return _PAIR
    try:
        languages = tuple(find_language(cell).code for cell in row)
    except InputError:
        return None
    coded = all(re.fullmatch(r"[a-zA-Z]{2,3}([-_]\w+)*", cell) for cell in row)
    several = len(set(languages)) > 1  # "German,alemão" is an entry
    return languages if len(row) > 1 and (coded or several) else None


def _concepts(data: bytes) -> Iterable[dict[str, str]]:
    """The entries of a TBX file, of version 2 (termEntry, langSet) and 3 (conceptEntry, langSec).

    Languages that are not known are left out. Of a concept's entries the last is that of its best terms.
    """
    if b"<!ENTITY" in data:
        raise ValueError("it declares entities")
    root = ElementTree.fromstring(data)
    found = False
    for concept in root.iter():
        if _tag(concept) not in {"termEntry", "conceptEntry"}:
            continue
        found = True
        terms: dict[str, list[str]] = {}
        for section in concept:
            language = next((section.get(name) for name in _LANGUAGE_ATTRIBUTES if section.get(name)), None)
            code = _code_of(language or "")
            if code is not None:
                terms.setdefault(code, []).extend(_terms(section))
        best = {code: known[0] for code, known in terms.items() if known}
        for code, known in terms.items():
            for other in known[:0:-1]:
                yield {**best, code: other}
        yield best
    if not found:
        raise ValueError("it has no concepts")


def _terms(section: ElementTree.Element) -> list[str]:
    """The terms of a language, those that are preferred first, those that are no longer to be used last."""
    found: list[tuple[int, str]] = []
    for group in section.iter():
        for term in group:
            text = " ".join("".join(term.itertext()).split())
            if _tag(term) == "term" and text:
                found.append((_rank("".join(group.itertext())), text))
    return [text for _, text in sorted(found, key=lambda one: one[0])]


def _rank(notes: str) -> int:
    status = re.search(r"(preferred|deprecated|superseded)Term-admn-sts", notes)
    return 1 if status is None else 0 if status[1] == "preferred" else 2


def _code_of(language: str) -> str | None:
    try:
        return find_language(language).code
    except InputError:
        return None


def _tag(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]
