"""Which installed translation model a pair of languages is given to, and why."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass

from translator.errors import InputError, SetupError
from translator.flow import Notice, Severity
from translator.models.hub import megabytes
from translator.models.kinds import Kind
from translator.models.library import Installed
from translator.translation.languages import Language, find_language

KEEPS_UP_BYTES = 800_000_000
"""Weights of a model (int8) above which a processor is not trusted to translate a sentence before the next is said.

By size alone: no model of many languages has been measured yet. On a GPU there is no limit.
"""
BEST = ("madlad-3b", "nllb-1.3b", "nllb-600m", "m2m100-1.2b", "small100", "m2m100-418m")
"""Models of many languages, from the one that is right most often, as their papers have it; others come after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The model to open, as `open_translator` takes it, and what a person is told of it."""

    model: str
    notice: Notice


def choose(source: Language, target: Language, installed: Sequence[Installed], *, gpu: bool | None = None) -> Choice:
    """The best installed model for a pair.

    First a model made for the pair: Firefox's, which takes 10 ms a sentence, then any other; then two of Firefox
    through English; then one of many languages that knows both, the best that a processor keeps up with. Models of
    many languages for PyTorch are never chosen: they are too slow beside recognition. Raises SetupError with the
    command that gets one.
    """
    made_for = [model for model in installed if _is_for(model, source, target) and _can_run(model)]
    firefox = next((model for model in made_for if model.kind is Kind.FIREFOX), None)
    if firefox is not None:
        return _chosen("firefox", firefox.name, source, target, "it is made for this pair, and quick")
    if made_for:
        best = min(made_for, key=lambda model: (model.kind is not Kind.CTRANSLATE2, model.name))
        return _chosen(f"{best.kind}:{best.folder}", best.name, source, target, "it is made for this pair")
    english = find_language("en")
    legs = [
        next((model.name for model in installed if model.kind is Kind.FIREFOX and _is_for(model, *leg)), None)
        for leg in ((source, english), (english, target))
    ]
    if None not in legs:
        reason = "no installed model is made for this pair, and these two do it through English"
        return _chosen("firefox", f"{legs[0]} and {legs[1]}", source, target, reason)
    return _of_many(source, target, installed, _has_gpu() if gpu is None else gpu)


def _of_many(source: Language, target: Language, installed: Sequence[Installed], gpu: bool) -> Choice:
    from translator.translation.ctranslate import covers

    known = [model for model in installed if model.kind is Kind.CTRANSLATE2 and covers(model.folder, source, target)]
    if not known:
        raise SetupError(
            "no-translation-model",
            f"No installed model translates from {source.name} to {target.name}.",
            _remedy(source, target),
        )
    quick = [model for model in known if gpu or model.size <= KEEPS_UP_BYTES]
    if quick:
        best = min(quick, key=_rank)
        reason = "it knows both languages, and no installed model is made for this pair"
        if len(known) > 1:
            reason = f"it is the best of {len(known)} that know both languages"
            reason += "" if len(quick) == len(known) else " among those that a processor keeps up with"
        return _chosen(f"ctranslate2:{best.folder}", best.name, source, target, reason)
    best = min(known, key=lambda model: model.size)
    return Choice(
        model=f"ctranslate2:{best.folder}",
        notice=Notice(
            severity=Severity.WARNING,
            code="translation-may-be-late",
            text=f"Translation from {source.name} to {target.name}: {best.name}, the only kind that is installed for "
            f"this pair. It is large ({megabytes(best.size)}); subtitles may come late on a processor.",
            remedy=_remedy(source, target),
        ),
    )


def _chosen(model: str, name: str, source: Language, target: Language, reason: str) -> Choice:
    return Choice(
        model=model,
        notice=Notice(
            severity=Severity.INFO,
            code="translation-chosen",
            text=f"Translation from {source.name} to {target.name}: {name}; {reason}.",
        ),
    )


def _is_for(model: Installed, source: Language, target: Language) -> bool:
    """Whether a model is made for this pair."""
    before, _, after = (model.pair or "").partition("-")
    if model.kind is Kind.FIREFOX and any(
        model.pair == f"{one}-{two}" for one in source.firefox for two in target.firefox
    ):
        return True
    try:
        return bool(after) and find_language(before) == source and find_language(after) == target
    except InputError:
        return False


def _can_run(model: Installed) -> bool:
    return model.kind is not Kind.TRANSFORMERS or importlib.util.find_spec("torch") is not None


def _rank(model: Installed) -> tuple[int, int]:
    return (BEST.index(model.name) if model.name in BEST else len(BEST), -model.size)


def _has_gpu() -> bool:
    import ctranslate2

    return int(ctranslate2.get_cuda_device_count()) > 0


def _remedy(source: Language, target: Language) -> str:
    """The commands that get a model for the pair."""
    firefox = f"Run: surtitle models get firefox:{source.code}-{target.code}"
    if source.m2m100 and target.m2m100:
        return f"{firefox} (or, where Firefox has none: surtitle models get m2m100-418m)"
    if source.nllb and target.nllb:
        return f"{firefox} (or, where Firefox has none and not for commercial use: surtitle models get nllb-600m)"
    return firefox
