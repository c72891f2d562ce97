"""Files with terms: CSV and TSV as people and spreadsheets write them, and TBX."""

from __future__ import annotations

import codecs
import csv
import io
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import langcodes

from translator.errors import InputError
from translator.flow import Notice, Severity
from translator.translation.languages import find_language, tag_of

DELIMITERS = (",", ";", "\t", "|", "，")
_PAIR = ("source", "target")
_HEADINGS = {"source": "source", "term": "source", "target": "target", "translation": "target"}
_FORMATS = (
    (b"PK\x03\x04", "it is a workbook (in the spreadsheet, save it as CSV UTF-8)"),
    (b"\xd0\xcf\x11\xe0", "it is a workbook (in the spreadsheet, save it as CSV UTF-8)"),
    (b"%PDF", "it is a PDF"),
    (b"{", "it is JSON"),
    (b"[", "it is JSON"),
    (b"<", "it is XML or HTML (the name of a TBX file ends in .tbx)"),
)
"""What files of other formats begin with, white space aside, and what is said of them."""
_OTHER_ALPHABET = re.compile(
    r"[^\x00-\x7f\xa0«»“”’…]{3}|ƒ|[a-zA-Z][^\x00-\x7fÀ-ÖØ-öø-ÿŒœŠšŽžŸ‘’“”–—…·ªº\xa0\xad][a-zA-Z]"
)
"""What no Western language has, three letters with accents in a row or a sign between letters: the file was of another
alphabet."""
_ROW = re.compile(r"([^\w\s])\1{2,}|[ÄÖÜäöüß]{3,}")
"""What Western languages have in a row: one sign as a line, and umlauts ("jäääär", "ÄÖÜ")."""
_WESTERN = frozenset(
    {
        *("af", "br", "ca", "da", "de", "en", "es", "eu", "fi", "fo", "fr", "ga", "gl"),
        *("id", "is", "it", "lb", "ms", "nl", "nn", "no", "oc", "pt", "sq", "sv", "sw"),
    }
)
"""Languages that Windows writes in its Western alphabet, where it writes no UTF-8."""
_FORM = "Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file."
_NAMED = 3
"""So many of the entries that are left out are named."""
Say = Callable[[Notice], None]
_TBX, _TABS = {".tbx", ".xml"}, {".tsv", ".tab"}
_LANGUAGE_ATTRIBUTES = ("{http://www.w3.org/XML/1998/namespace}lang", "lang")


def unheard(_: Notice) -> None:
    """Nobody is told."""


def read_glossary(path: Path, variants: Sequence[str] = (), say: Say = unheard) -> tuple[dict[str, str], ...]:
    """The entries of a file.

    CSV and TSV, in UTF-8 or as spreadsheets write them, have two columns, or one for each language, with its name or
    code in the first line. Columns of other names, such as notes, are left out. Where a language has several columns,
    the terms of all are translated, into the column nearest to the wanted one of `variants` (BCP 47 tags such as
    "pt-PT"), or else nearest to the language without a region (pt-BR for Portuguese). A row with nothing but its first
    column keeps that term as it is in every language. Lines that begin with # are left out; so are rows that have a
    translation but no term, which `say` is told.

    TBX has one entry for each concept, with the preferred term of every language, or else the first, of the nearest
    variant; the other terms of the concept are translated by it.

    Raises InputError for a file that is no glossary or cannot be read.
    """
    wanted = {find_language(variant).code: variant for variant in reversed(variants)}
    try:
        data = path.read_bytes()
        if path.suffix.lower() in _TBX:
            return tuple(_concept_entries(data, wanted))
        rows = _rows(data, tabs=path.suffix.lower() in _TABS)
        alone: list[str] = []
        entries = tuple(_entries(rows, wanted, alone))
    except FileNotFoundError as error:
        raise InputError("no-glossary", f"There is no glossary {path}.", "Check the name and the folder.") from error
    except IsADirectoryError as error:
        raise InputError("no-glossary", f"{path} is a folder.", _FORM) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError("unreadable", f"{path} cannot be read: {reason}.", "Check who may read it.") from error
    except (csv.Error, ElementTree.ParseError, ValueError) as error:
        raise _refused(path, str(error)) from error
    if alone and not entries:
        raise _refused(path, "no entry has a term")
    if alone:
        say(_left_out(path, alone))
    return entries


def variants_in(path: Path) -> Iterable[str]:
    """The variants of those languages that a file has several of."""
    try:
        names = _languages_of(path)
    except (OSError, csv.Error, ElementTree.ParseError, ValueError):
        return
    tags: dict[str, set[str]] = {}
    for name in names:
        code, tag = _code_of(name), tag_of(name)
        if code is not None and tag is not None:
            tags.setdefault(code, set()).add(tag)
    for code, of_it in tags.items():
        if len(of_it) > 1:
            yield from sorted(of_it - {code})


def _languages_of(path: Path) -> Iterable[str]:
    """What a file calls its languages. Raises OSError, csv.Error, ParseError and ValueError."""
    data = path.read_bytes()
    if path.suffix.lower() in _TBX:
        concepts = _concepts(_parsed(data))
        return dict.fromkeys(language for concept in concepts for language, _ in _sections(concept))
    rows = _rows(data, tabs=path.suffix.lower() in _TABS)
    return rows[0] if rows and _heading(rows[0], {}) else ()


def _left_out(path: Path, alone: Sequence[str]) -> Notice:
    """What is told of translations that have no term."""
    named = ", ".join(f"'{text}'" for text in alone[:_NAMED]) + (" …" if len(alone) > _NAMED else "")
    return Notice(
        severity=Severity.WARNING,
        code="glossary-entries",
        text=f"Entries of {path.name} that have no term are left out: {named}",
        remedy="Write the term into the first column.",
    )


def _refused(path: Path, reason: str) -> InputError:
    return InputError("no-glossary", f"{path} cannot be read as a glossary: {reason}.", _FORM)


def _decoded(data: bytes) -> tuple[str, bool]:
    """The text of a file: in UTF-8 or UTF-16, or else (True) as Windows writes Western languages. Raises ValueError."""
    start = data.removeprefix(codecs.BOM_UTF8).lstrip()
    other = next((said for begin, said in _FORMATS if start.startswith(begin)), None)
    if other is not None:
        raise ValueError(other)
    try:
        text, western = data.decode(_encoding(data)), False
    except UnicodeDecodeError:
        text, western = data.decode("cp1252", "replace"), True
    if western and ("\ufffd" in text or _OTHER_ALPHABET.search(_ROW.sub(" ", text))):
        raise _not_unicode()
    if "\0" in text:
        raise ValueError("it is no text")
    return text, western


def _not_unicode() -> ValueError:
    return ValueError("it is not in UTF-8 (in a spreadsheet, save it as CSV UTF-8)")


def _encoding(data: bytes) -> str:
    """UTF-16 is told by its mark, or by every other byte of the first ones, UTF-8 is all else."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = data[:100:2], data[1:100:2]
    return "utf-16-le" if odd and not any(odd) else "utf-16-be" if even and not any(even) else "utf-8-sig"


def _rows(data: bytes, *, tabs: bool) -> list[list[str]]:
    """The rows of a file, parted by `tabs` where it has any. Raises csv.Error and ValueError."""
    text, western = _decoded(data)
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    said = re.fullmatch(r"sep=(.)", lines[0].strip(" ")) if lines else None  # as spreadsheets are told it
    if said is not None:
        lines = lines[1:]
    tabs = tabs and any("\t" in line for line in lines)
    delimiter = said[1] if said is not None else "\t" if tabs else _delimiter(lines)
    reader = csv.reader(io.StringIO("\n".join(lines)), delimiter=delimiter, strict=True)
    rows = [[" ".join(cell.split()) for cell in row] for row in reader]
    headed = (rows and western and _heading(rows[0], {})) or ()
    if any(column.key not in {*_WESTERN, *_PAIR} for column in headed):
        raise _not_unicode()
    return rows


def _delimiter(lines: Sequence[str]) -> str:
    """The one that parts most lines in columns; the first of equals."""

    def parted(delimiter: str) -> int:
        return sum(len(row) > 1 for row in csv.reader(lines, delimiter=delimiter))

    return max(DELIMITERS, key=parted)


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of terms: "source", "target" or a language's code, and how far its variant is from what is wanted."""

    number: int
    key: str
    apart: int = 0


def _entries(rows: list[list[str]], wanted: Mapping[str, str], alone: list[str]) -> Iterable[dict[str, str]]:
    """The entries of rows; a translation that has no term is put into `alone`. Raises ValueError."""
    headed = _heading(rows[0], wanted) if rows else None
    columns = headed or tuple(_Column(number, key) for number, key in enumerate(_PAIR))
    nearest = sorted(columns, key=lambda column: column.apart)
    for number, row in enumerate(rows[1:] if headed else rows, start=1):
        cells = {column: row[column.number] for column in columns if column.number < len(row)}
        first = cells.get(columns[0], "")
        if not first and len({column.key for column, cell in cells.items() if cell}) < 2:
            alone += list(filter(None, cells.values()))[:1]  # of an empty row, nothing
            continue
        if not headed and any(row[len(_PAIR) :]):
            raise ValueError(f"entry {number} ('{first}') has too many columns")
        if sum(map(bool, cells.values())) == 1:
            cells = dict.fromkeys(columns, first)
        yield from _variants([(column.key, cells[column]) for column in nearest if cells.get(column)])


def _variants(terms: Sequence[tuple[str, str]]) -> Iterable[dict[str, str]]:
    """The entries of terms in several languages, of each the best first; the last entry is that of the best."""
    best = dict(reversed(terms))
    yield from ({**best, key: other} for key, other in terms if best[key] != other)
    yield best


def _heading(row: list[str], wanted: Mapping[str, str]) -> tuple[_Column, ...] | None:
    """The columns of terms, where the first line says what they are; None where it is an entry."""
    named = tuple(_Column(n, key) for n, cell in enumerate(row) if (key := _HEADINGS.get(cell.casefold())))
    if {column.key for column in named} == set(_PAIR):
        return tuple(sorted(named, key=lambda column: column.key))  # the source first
    known = tuple(
        _Column(n, code, _apart(cell, wanted.get(code, code))) for n, cell in enumerate(row) if (code := _code_of(cell))
    )
    several = len({column.key for column in known}) > 1  # "German,alemão" is an entry
    coded = len(known) > 1 and all(re.fullmatch(r"[a-zA-Z]{2,3}([-_]\w+)*", cell) for cell in row)
    whole = len(known) == len(row) or len(row) > len(_PAIR)
    return known if whole and (several or coded) else None


def _apart(heading: str, wanted: str) -> int:
    """How far, in CLDR's measure, the variant of a language that a heading names is from the one that is wanted."""
    found = tag_of(heading)
    return 0 if found is None else langcodes.tag_distance(wanted, found)  # None: a name that is known only here


def _concept_entries(data: bytes, wanted: Mapping[str, str]) -> Iterable[dict[str, str]]:
    """The entries of a TBX file.

    Languages that are not known are left out. Of a concept's entries the last is that of its best terms.
    """
    concepts = _concepts(_parsed(data))
    if not concepts:
        raise ValueError("it has no concepts")
    for concept in concepts:
        terms: dict[str, list[str]] = {}
        sections: list[tuple[int, str, list[str]]] = []
        for language, known in _sections(concept):
            code = _code_of(language)
            if code is not None:
                sections.append((_apart(language, wanted.get(code, code)), code, known))
        for _, code, known in sorted(sections, key=lambda one: one[0]):
            terms.setdefault(code, []).extend(known)
        yield from _variants([(code, term) for code, known in terms.items() for term in known])


def _concepts(root: ElementTree.Element) -> list[ElementTree.Element]:
    """The concepts of a TBX file, of version 2 (termEntry) or 3 (conceptEntry)."""
    return [element for element in root.iter() if _tag(element) in {"termEntry", "conceptEntry"}]


def _sections(concept: ElementTree.Element) -> Iterable[tuple[str, list[str]]]:
    """What a concept calls its languages, each with its terms (langSet, langSec); none that has no term."""
    for section in concept:
        language = next((section.get(name) for name in _LANGUAGE_ATTRIBUTES if section.get(name)), None)
        if language and (terms := _terms(section)):
            yield language, terms


def _parsed(data: bytes) -> ElementTree.Element:
    if b"<!ENTITY" in data:
        raise ValueError("it declares entities")
    return ElementTree.fromstring(data)


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
