"""Glossaries: the terms that a person wants, and what they are in other languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from translator.errors import InputError
from translator.models.store import data_folder
from translator.translation.terms.glossary_files import Say, read_glossary, unheard, variants_in

PERSONAL = ("glossary.csv", "glossary.tsv", "glossary.tbx")
"""Names in the data folder that are read for every talk."""


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


def read_glossaries(
    paths: Sequence[Path], *, variants: Sequence[str] = (), folder: Path | None = None, say: Say = unheard
) -> Glossary:
    """The personal glossary, in `folder` (None: the data folder), and these files; a later entry wins.

    `variants` are the variants of languages that are wanted (BCP 47 tags). `say` is told which entries were left out.
    Raises InputError for a file that is no glossary or cannot be read.
    """
    entries = [entry for path in _personal(folder) for entry in read_glossary(path, variants, say)]
    for path in paths:
        try:
            entries += read_glossary(path, variants, say)
        except InputError as error:
            raise InputError(error.code, error.text, f"{error.remedy} Or leave out --glossary.") from error
    return Glossary(tuple(entries))


class Glossaries:
    """The glossaries of a talk, as `read_glossaries` reads them in the variants of languages that are wanted.

    Attributes:
        variants: those, as BCP 47 tags.
        glossary: what was read.
    """

    def __init__(
        self, paths: Sequence[Path], variants: Sequence[str] = (), *, folder: Path | None = None, say: Say = unheard
    ) -> None:
        self._paths = paths
        self._folder = folder
        self.variants = tuple(variants)
        self.glossary = read_glossaries(paths, variants=variants, folder=folder, say=say)

    def wanting(self, variants: Sequence[str]) -> Glossaries:
        """The same files in these variants. Raises InputError where one cannot be read any more."""
        return Glossaries(self._paths, variants, folder=self._folder)


def find_variants(paths: Sequence[Path], *, folder: Path | None = None) -> tuple[str, ...]:
    """The variants of languages that these files or the personal glossary tell apart, as BCP 47 tags such as "pt-PT".

    The personal glossary is in `folder` (None: the data folder). A file that is no glossary has none.
    """
    return tuple(dict.fromkeys(tag for path in [*_personal(folder), *paths] for tag in variants_in(path)))


def _personal(folder: Path | None) -> list[Path]:
    return [path for name in PERSONAL if (path := (folder or data_folder()) / name).is_file()]
