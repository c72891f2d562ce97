"""Which installed translation model a pair of languages is given to, and why."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from translator.errors import SetupError
from translator.flow import Notice, Severity
from translator.models.hub import megabytes
from translator.models.kinds import Kind
from translator.models.library import Installed
from translator.translation.languages import LANGUAGES, Language, are_kin, find_language, languages_in
from translator.translation.speed import KEEPS_UP_S, Speed, seconds_of

KEEPS_UP_BYTES = 800_000_000
"""Weights of a model (int8) above which a processor is not trusted to translate a sentence before the next is said,
where the model was not measured. On a GPU there is no limit.
"""
BEST = ("madlad-3b", "nllb-1.3b", "nllb-600m", "m2m100-1.2b", "small100", "m2m100-418m")
"""Models of many languages, from the one that is right most often, as their papers have it; others come after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The model to open, as `open_translator` takes it, and what a person is told of it."""

    model: str
    notice: Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to translate a pair: the model to open, those it takes (two through English), and what speaks for it.

    `sentence_s` is what a sentence takes here, None where that was not measured.
    """

    model: str
    through: tuple[Installed, ...]
    reason: str
    sentence_s: float | None

    @property
    def name(self) -> str:
        return " and ".join(model.name for model in self.through)

    def keeps_up(self, *, gpu: bool) -> bool:
        """Whether subtitles come in time: as measured, else by size."""
        if self.sentence_s is not None:
            return self.sentence_s <= KEEPS_UP_S
        return gpu or all(model.size <= KEEPS_UP_BYTES for model in self.through)


def choose(
    source: Language,
    target: Language,
    installed: Sequence[Installed],
    *,
    speeds: Sequence[Speed] = (),
    gpu: bool | None = None,
) -> Choice:
    """The best installed model for a pair that keeps up here, by its measured speed or else by its size.

    First a model made for the pair: Firefox's, then any other; then two of Firefox through English; then one of many
    languages that knows both, the best first. Models of many languages for PyTorch are never chosen: they are too slow
    beside recognition. Raises SetupError with the command that gets one.
    """
    ways = [*_made_for(source, target, installed, speeds), *_of_many(source, target, installed, speeds)]
    if not ways:
        raise SetupError(
            "no-translation-model",
            f"No installed model translates from {source.name} to {target.name}.",
            _remedy(source, target),
        )
    has_gpu = _has_gpu() if gpu is None else gpu
    best = next((way for way in ways if way.keeps_up(gpu=has_gpu)), None)
    pair = f"Translation from {source.name} to {target.name}"
    if best is None:
        return _late(min(ways, key=_slowness), pair, _remedy(source, target))
    better = ways.index(best)
    reason = best.reason + (f", and the best that keeps up here: {ways[0].name} does not" if better else "")
    speed = "" if best.sentence_s is None else f" ({best.sentence_s:.2f} s a sentence)"
    text = f"{pair}: {best.name}; {reason}{speed}."
    return Choice(model=best.model, notice=Notice(severity=Severity.INFO, code="translation-chosen", text=text))


def is_made_for(source: Language, target: Language, installed: Sequence[Installed]) -> bool:
    """Whether one of the models is made for this pair and can run here, or two of Firefox do it through English."""
    return any(True for _ in _made_for(source, target, installed, ()))


def is_for(model: Installed, source: Language, target: Language) -> bool:
    """Whether a model is made for this pair, or for one with a kin of the target and is told which of them is meant."""
    pair = languages_in(model.pair or "")
    if pair is None or pair == (source, target):
        return pair is not None
    return pair[0] == source and are_kin(pair[1], target) and _is_told(model, source, target)


def pairs_of(model: Installed) -> tuple[str, ...]:
    """The pairs of languages that a model of one is made for: "en-zh", and "en-zh-Hant" where it writes that, too."""
    pair = languages_in(model.pair or "")
    if pair is None:
        return () if model.pair is None else (model.pair,)
    kin = [one for one in LANGUAGES if one not in pair and are_kin(one, pair[1]) and _is_told(model, pair[0], one)]
    return (model.pair or "", *(f"{pair[0].code}-{one.code}" for one in kin))


def _is_told(model: Installed, source: Language, target: Language) -> bool:
    from translator.translation.ctranslate import is_told

    return model.kind is Kind.CTRANSLATE2 and is_told(model.folder, source, target)


def _made_for(
    source: Language, target: Language, installed: Sequence[Installed], speeds: Sequence[Speed]
) -> Iterator[Way]:
    """Models of this very pair, then two of Firefox through English."""
    made_for = [model for model in installed if is_for(model, source, target) and _can_run(model)]
    firefox = [model for model in made_for if model.kind is Kind.FIREFOX][:1]
    others = [model for model in made_for if model.kind is not Kind.FIREFOX]
    for model in [*firefox, *sorted(others, key=lambda one: (one.kind is not Kind.CTRANSLATE2, one.name))]:
        yield _way([model], "it is made for this pair", speeds)
    english = find_language("en")
    legs = [
        next((model for model in installed if model.kind is Kind.FIREFOX and is_for(model, *leg)), None)
        for leg in ((source, english), (english, target))
    ]
    two = [leg for leg in legs if leg is not None]
    if not firefox and len(two) == len(legs):
        yield _way(two, "no installed Firefox model is made for this pair, and these two do it through English", speeds)


def _of_many(
    source: Language, target: Language, installed: Sequence[Installed], speeds: Sequence[Speed]
) -> Iterator[Way]:
    """Models of many languages that know both, the best first."""
    from translator.translation.ctranslate import covers

    known = [model for model in installed if model.kind is Kind.CTRANSLATE2 and covers(model.folder, source, target)]
    reason = f"it is one of {len(known)} that know both languages" if len(known) > 1 else "it knows both languages"
    for model in sorted(known, key=_rank):
        yield _way([model], reason, speeds)


def _way(through: Sequence[Installed], reason: str, speeds: Sequence[Speed]) -> Way:
    taken_s = [seconds_of(model, speeds) for model in through]
    known_s = [seconds for seconds in taken_s if seconds is not None]
    first = through[0]
    return Way(
        model="firefox" if first.kind is Kind.FIREFOX else f"{first.kind}:{first.folder}",
        through=tuple(through),
        reason=reason,
        sentence_s=sum(known_s) if len(known_s) == len(taken_s) else None,
    )


def _slowness(way: Way) -> tuple[bool, float]:
    """The quickest of those that were measured comes first, then the smallest."""
    if way.sentence_s is not None:
        return False, way.sentence_s
    return True, sum(model.size for model in way.through)


def _late(way: Way, pair: str, remedy: str) -> Choice:
    """What is taken where nothing keeps up."""
    size = megabytes(sum(model.size for model in way.through))
    why = f"It is large ({size})" if way.sentence_s is None else f"It takes {way.sentence_s:.1f} s a sentence here"
    return Choice(
        model=way.model,
        notice=Notice(
            severity=Severity.WARNING,
            code="translation-may-be-late",
            text=f"{pair}: {way.name}, as no installed model keeps up here. {why}; subtitles may come late.",
            remedy=remedy,
        ),
    )


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
    if source.madlad and target.madlad:
        return f"{firefox} (or, where Firefox has none: surtitle models get madlad-3b)"
    return firefox
