"""The files of Firefox's models, and the process that holds what they are loaded into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import fxtranslate

from translator.errors import SetupError

Question = tuple[int, str]
"""The model, by its place among those that were loaded, and a sentence for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairFiles:
    """The files of a model for one pair of languages."""

    model: Path
    source_vocabulary: Path
    target_vocabulary: Path
    shortlist: Path | None
    """Likely target words for each source word: the same text in 9.7 instead of 13.9 ms a sentence."""


def load_models(files: Sequence[PairFiles]) -> Callable[[Question], str]:
    """What translates with these models. Raises SetupError("model-damaged").

    It holds Python's lock for a whole sentence, and may not change threads.
    """
    models = [_loaded(each) for each in files]

    def translate(question: Question) -> str:
        place, sentence = question
        return models[place].translate(sentence)

    return translate


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
