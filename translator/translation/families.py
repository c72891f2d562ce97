"""The model families, and the one way to open a translator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from translator.errors import InputError, SetupError, did_you_mean
from translator.flow import Notice
from translator.models.kinds import Kind
from translator.models.library import Installed, installed_models
from translator.models.offers import TRANSLATION, find_offer, is_repository, understood
from translator.speech.device import AUTO, CPU, find_devices
from translator.translation import Translator
from translator.translation.choosing import choose, is_for
from translator.translation.devices import on_best, without_gpu
from translator.translation.languages import Language, find_language, languages_in
from translator.translation.speed import kept

Say = Callable[[Notice], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model to open: where it is (may be empty), the codes of its languages, the device that it is wanted on."""

    where: str
    source: str
    target: str
    device: str
    say: Say

    @property
    def folder(self) -> Path:
        return Path(self.where).expanduser()


def _open_firefox(model: Model) -> Translator:
    """On the processor, always."""
    from translator.translation.firefox.translator import FirefoxTranslator, pair_in

    if not model.where:
        return FirefoxTranslator(model.source, model.target)
    files = pair_in(model.folder)
    if files is None:
        raise InputError(
            "no-model",
            f"{model.where} holds no model that Surtitle can use.",
            "It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors with config.json, or a "
            "Firefox model with its vocabulary.",
        )
    return FirefoxTranslator(model.source, model.target, files=files)


def _open_ctranslate(model: Model) -> Translator:
    from translator.translation.ctranslate import CTranslate2Translator

    devices, refusal = find_devices(model.device)
    if refusal is not None:
        model.say(without_gpu(refusal))
    return on_best(
        devices,
        lambda device: CTranslate2Translator(model.folder, model.source, model.target, device=device),
        model.say,
    )


def _open_transformers(model: Model) -> Translator:
    from translator.translation.seq2seq import Seq2SeqTranslator, find_torch_devices

    return on_best(
        find_torch_devices(model.device),
        lambda device: Seq2SeqTranslator(model.folder, model.source, model.target, device=device),
        model.say,
    )


Opener = Callable[[Model], Translator]

FAMILIES: dict[str, Opener] = {
    "firefox": _open_firefox,
    "ctranslate2": _open_ctranslate,
    "transformers": _open_transformers,
}
"""To add a family: write its file beside this one with a Translator in it, and add a line here."""


def open_translator(
    model: str, *, source: str, target: str, device: str = AUTO, say: Say = lambda notice: None
) -> Translator:
    """A translator from one language into another. Nothing is downloaded.

    `model` is "auto" for the best that is installed, "firefox", the name of an installed model ("nllb-600m",
    "firefox:en-pt", "opus:de-en", "OWNER/NAME"), "ctranslate2:FOLDER", "transformers:FOLDER", or a model folder, whose
    family is told by its files. `device` is "auto", "cpu" or "cuda". `say` is told what "auto" chose, and why.
    Raises InputError (unknown language or model, the same language twice) and SetupError.
    """
    before, after = find_language(source), find_language(target)
    if before == after:
        raise InputError(
            "same-language", f"The talk is in {after.name} already.", "Choose another language for the subtitles."
        )
    if model == AUTO:
        gpu = False if device == CPU.name else None
        choice = choose(before, after, installed_models(), speeds=kept(), gpu=gpu)
        say(choice.notice)
        model = choice.model
    family, where = _found(model, before, after)
    return FAMILIES[family](Model(where=where, source=before.code, target=after.code, device=device, say=say))


def models_for(model: str) -> Sequence[Installed] | None:
    """The installed models among which `open_translator` chooses for a `model` that is named as it takes it.

    None where a folder is named, which is opened for any pair of languages. Raises InputError and SetupError for an
    unknown model.
    """
    models = [one for one in installed_models() if one.kind in FAMILIES]
    if model == AUTO:
        return [one for one in models if one.kind is not Kind.TRANSFORMERS or one.pair is not None]
    if model == Kind.FIREFOX:
        return [one for one in models if one.kind is Kind.FIREFOX]
    known = _named(model)
    if known is None:
        _in_folder(model)
    return None if known is None else [known]


def _found(model: str, source: Language, target: Language) -> tuple[str, str]:
    """The family of a model for a pair of languages, and where it is."""
    if model == Kind.FIREFOX:
        return model, ""
    known = _named(model)
    if known is None:
        return _in_folder(model)
    _check_pair(known, source, target)
    return known.kind, str(known.folder)


def _named(model: str) -> Installed | None:
    """The installed model of this name."""
    name = _name_in(model)
    return next((one for one in installed_models() if _called(one, name)), None)


def _name_in(model: str) -> str:
    family, _, where = model.partition(":")
    return where if family in (Kind.CTRANSLATE2, Kind.TRANSFORMERS) else model


def _in_folder(model: str) -> tuple[str, str]:
    """The family of the model in a folder, and that folder. Raises InputError or SetupError where it is none."""
    family, _, where = model.partition(":")
    if family in FAMILIES and where and Path(where).expanduser().is_dir():
        return family, where
    folder = Path(model).expanduser()
    if model and (folder / "model.bin").is_file():
        return Kind.CTRANSLATE2, model
    if model and (folder / "config.json").is_file():
        return Kind.TRANSFORMERS, model
    raise _unknown(model, _name_in(model))


def _called(model: Installed, name: str) -> bool:
    return model.kind in FAMILIES and model.name.casefold() == understood(name).casefold()


def _check_pair(model: Installed, source: Language, target: Language) -> None:
    """Raises SetupError for a model of two other languages; one of groups of languages may know these."""
    if languages_in(model.pair or "") is not None and not is_for(model, source, target):
        raise SetupError(
            "no-translation-model",
            f"The model {model.name} does not know {source.name} → {target.name}.",
            "Choose another model or another language.",
        )


def _unknown(model: str, name: str) -> InputError | SetupError:
    """What is said of a model that is neither installed nor a folder."""
    offer = find_offer(name)
    if (offer is not None and offer.kind is not Kind.WHISPER) or is_repository(understood(name)):
        wanted = understood(name) if offer is None else offer.name
        return SetupError("no-translation-model", f"{wanted} is not installed.", f"Run: surtitle models get {wanted}")
    names = [*(one.name for one in installed_models() if one.kind in FAMILIES), *(one.name for one in TRANSLATION)]
    return InputError(
        "unknown-translation-model",
        f"'{model}' is no translation model.",
        did_you_mean(
            name,
            [known for known in names if "FROM-TO" not in known],
            "Give 'auto', a name of surtitle models list, 'firefox', 'ctranslate2:FOLDER', 'transformers:FOLDER' or "
            "the path of a model folder.",
        ),
    )
