"""Which recognition model fits this machine: estimates for those that were not measured, and the choice. Pure."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from translator.flow import Notice, Severity
from translator.models.catalogue import CATALOGUE, WhisperSize, find_size
from translator.speech.pace import Pace

AUTO = "auto"
KEEPS_UP_S = 1.0
"""A model keeps up that gives an update at least so often, in seconds."""
LATE_S = 2.0
"""One that gives an update only so often shows words about a second later, and no later as time goes by: an update
takes all that was said meanwhile.
"""
FALLBACK = "base"
"""The model that is set up where none is installed (its packages need no network), and the least that is right enough
of what it hears: it is rather late than a smaller one in time.
"""
UNMEASURED = {"cpu": "base", "cuda": "large-v3-turbo"}
"""The model that may cost most where nothing was measured."""
NAMES = {"cpu": "the processor", "cuda": "the GPU"}
LOADED_BYTES = 2.0
"""Of memory for a weight: models come as float16, stay so on the GPU, and become int8 only once they are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What an update takes with a model on a device ("cpu" or "cuda"), in seconds on average.

    `update_s` is all of it. `memory_mb` is the most memory that was taken, on a GPU that of the GPU; None where it is
    not known. An estimate names the measured model that it is scaled from.
    """

    model: str
    device: str
    encode_s: float
    generate_s: float
    align_s: float
    update_s: float
    memory_mb: float | None = None
    scaled_from: str | None = None

    def busy(self, pace: Pace) -> float:
        """The share of the time that decoding would take at the pace's own step, which stretches above `busiest`."""
        return self.update_s / pace.step_s

    def every_s(self, pace: Pace) -> float:
        """From one update to the next while somebody speaks: the pace's step, stretched where that is too short."""
        return max(pace.step_s, self.update_s / min(pace.busiest, 1.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The model to take, what a person is told of it, and a better one that could be got."""

    model: str
    notice: Notice
    better: str | None = None


def estimate(size: WhisperSize, measured: Sequence[Cost]) -> Cost | None:
    """The cost of a model that was not measured, from the measured one that is nearest in size; None without any.

    Encoding grows with the encoder's multiplications, generating and aligning with the decoder's. On processors that
    is within a third, mostly above the truth; GPUs leave small models idle, so there large ones cost less than this.
    """
    known = [(found, cost) for cost in measured if (found := find_size(cost.model)) is not None]
    if not known:
        return None
    nearest, cost = min(known, key=lambda pair: abs(math.log(pair[0].parameters / size.parameters)))
    encode_s = cost.encode_s * size.encoding / nearest.encoding
    generate_s = cost.generate_s * size.generating / nearest.generating
    align_s = cost.align_s * size.aligning / nearest.aligning
    rest_s = cost.update_s - cost.encode_s - cost.generate_s - cost.align_s
    more_mb = (size.parameters - nearest.parameters) * LOADED_BYTES / 1e6
    return Cost(
        model=size.name,
        device=cost.device,
        encode_s=encode_s,
        generate_s=generate_s,
        align_s=align_s,
        update_s=encode_s + generate_s + align_s + rest_s,
        memory_mb=None if cost.memory_mb is None else cost.memory_mb + more_mb,
        scaled_from=nearest.name,
    )


def costs_of(sizes: Sequence[WhisperSize], measured: Sequence[Cost]) -> dict[str, Cost]:
    """By name what each model costs, measured or else estimated; empty where nothing was measured."""
    costs: dict[str, Cost] = {}
    for size in sizes:
        found = next((cost for cost in measured if find_size(cost.model) == size), None) or estimate(size, measured)
        if found is not None:
            costs[size.name] = replace(found, model=size.name)
    return costs


def choose(installed: Collection[str], measured: Sequence[Cost], *, device: str, english: bool, pace: Pace) -> Choice:
    """The best installed model that keeps up on `device`, else the nearest to it; `measured` may be of all devices.

    English-only models are taken for a talk in English alone. Nothing but FALLBACK is ever taken that is not
    installed: a download of gigabytes is for a person to decide, who is told the better model's name.
    """
    suited = [size for size in CATALOGUE if english or not size.english]
    there = [size for size in suited if any(find_size(name) == size for name in installed)]
    costs = costs_of(suited, [cost for cost in measured if cost.device == device])
    if not there or not costs:
        return _unmeasured(there, installed, device)
    every_s = {size: costs[size.name].every_s(pace) for size in suited}
    chosen = _best(there, every_s)
    wanted = suited[suited.index(chosen) + 1 :] if every_s[chosen] <= LATE_S else suited
    better = [size.name for size in wanted if size not in there and every_s[size] <= KEEPS_UP_S]
    name = _installed_name(chosen, installed)
    return Choice(
        model=name,
        notice=_notice(replace(costs[chosen.name], model=name), every_s[chosen], better[-1] if better else None),
        better=better[-1] if better else None,
    )


def _best(sizes: Sequence[WhisperSize], every_s: Mapping[WhisperSize, float]) -> WhisperSize:
    """The last of the sizes that keeps up; one below FALLBACK only where none from there on is at least merely late."""
    least = CATALOGUE.index(next(size for size in CATALOGUE if size.name == FALLBACK))
    right = [size for size in sizes if CATALOGUE.index(size) >= least and every_s[size] <= LATE_S]
    in_time = [size for size in right or sizes if every_s[size] <= KEEPS_UP_S]
    return in_time[-1] if in_time else min(reversed(right or sizes), key=every_s.__getitem__)


def _installed_name(size: WhisperSize, installed: Collection[str]) -> str:
    """The name under which the model is installed: its own, or another for the same."""
    return size.name if size.name in installed else next(name for name in installed if find_size(name) == size)


def _unmeasured(there: Sequence[WhisperSize], installed: Collection[str], device: str) -> Choice:
    """The best of these that costs no more than UNMEASURED, else the cheapest, else the one that can be set up."""
    most = find_size(UNMEASURED[device])
    assert most is not None
    cheap = [size for size in there if size.encoding <= most.encoding and size.generating <= most.generating]
    cheapest = sorted(there, key=lambda size: (size.encoding, size.generating))
    chosen = cheap[-1:] or cheapest[:1]
    name = _installed_name(chosen[0], installed) if chosen else FALLBACK
    return Choice(
        model=name,
        notice=Notice(
            severity=Severity.INFO,
            code="model-unmeasured",
            text=f"Recognition: {name} on {NAMES[device]}, chosen without a measurement.",
            remedy="surtitle bench finds out in a minute what this machine can do.",
        ),
    )


def _notice(cost: Cost, every_s: float, better: str | None) -> Notice:
    place, pace = NAMES[cost.device], f"an update every {every_s:.1f} s{', by estimate' if cost.scaled_from else ''}"
    advice = f"{better} should keep up too and hears better: surtitle models get {better}" if better else ""
    if every_s <= KEEPS_UP_S:
        text = f"Recognition: {cost.model}, the best installed model that keeps up on {place} ({pace})."
        return Notice(severity=Severity.INFO, code="model-chosen", text=text, remedy=advice)
    if every_s <= LATE_S:
        text = f"Recognition: {cost.model}. On {place} its words come up to a second late ({pace})."
        return Notice(severity=Severity.INFO, code="model-late", text=text, remedy=advice)
    text = f"Recognition: {cost.model}. No installed model keeps up on {place}; this one comes nearest ({pace})."
    remedy = f"Get one that should: surtitle models get {better}" if better else "Close other programs."
    return Notice(severity=Severity.WARNING, code="model-too-slow", text=text, remedy=remedy)
