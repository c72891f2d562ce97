"""The model families, and the one way to open a translator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from translator.errors import InputError, SetupError
from translator.flow import Notice
from translator.models.library import installed_models
from translator.models.offers import TRANSLATION
from translator.translation import Translator
from translator.translation.choosing import choose
from translator.translation.languages import find_language
from translator.translation.speed import kept


def _open_firefox(where: str, source: str, target: str) -> Translator:
    from translator.translation.firefox import FirefoxTranslator

    return FirefoxTranslator(source, target, folder=Path(where).expanduser() if where else None)


def _open_ctranslate(where: str, source: str, target: str) -> Translator:
    from translator.translation.ctranslate import CTranslate2Translator

    return CTranslate2Translator(Path(where).expanduser(), source, target)


def _open_transformers(where: str, source: str, target: str) -> Translator:
    from translator.translation.seq2seq import Seq2SeqTranslator

    return Seq2SeqTranslator(where, source, target)


Say = Callable[[Notice], None]
Opener = Callable[[str, str, str], Translator]
"""Opens a model from where it is (may be empty), the source and the target language code."""

FAMILIES: dict[str, Opener] = {
    "firefox": _open_firefox,
    "ctranslate2": _open_ctranslate,
    "transformers": _open_transformers,
}
"""To add a family: write its file beside this one with a Translator in it, and add a line here."""


def open_translator(model: str, *, source: str, target: str, say: Say = lambda notice: None) -> Translator:
    """A translator from one language into another.

    `model` is "auto" for the best that is installed, "firefox", the name of an installed model, "ctranslate2:FOLDER",
    "transformers:NAME", or a model folder, whose family is told by its files. `say` is told what "auto" chose, and why.
    Raises InputError (unknown language or model, the same language twice) and SetupError.
    """
    before, after = find_language(source), find_language(target)
    if before == after:
        raise InputError(
            "same-language", f"The talk is in {after.name} already.", "Choose another language for the subtitles."
        )
    if model == "auto":
        choice = choose(before, after, installed_models(), speeds=kept())
        say(choice.notice)
        model = choice.model
    family, where = _family(model)
    return FAMILIES[family](where, before.code, after.code)


def _family(model: str) -> tuple[str, str]:
    """The family of a model and where it is."""
    name, _, where = model.partition(":")
    if name in FAMILIES and (where or name == "firefox"):
        return name, where
    folder = Path(model).expanduser()
    if (folder / "model.bin").is_file():
        return "ctranslate2", str(folder)
    if (folder / "config.json").is_file():
        return "transformers", str(folder)
    known = next((one for one in installed_models() if one.name == model and one.kind in FAMILIES), None)
    if known is not None:
        return known.kind, str(known.folder)
    if any(offer.name == model for offer in TRANSLATION):
        raise SetupError("no-translation-model", f"{model} is not installed.", f"Run: surtitle models get {model}")
    raise InputError(
        "unknown-translation-model",
        f"'{model}' is no translation model.",
        "Give 'auto', a name of surtitle models list, 'firefox', 'ctranslate2:FOLDER', 'transformers:NAME' or the path "
        "of a model folder.",
    )
