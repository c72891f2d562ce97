"""The bench: which models keep up on this machine, measured in about a minute."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from translator.errors import Cancelled, InputError, SetupError, SurtitleError
from translator.flow import Notice, Severity
from translator.models.catalogue import CATALOGUE, find_size
from translator.models.kinds import Kind
from translator.models.library import installed_models
from translator.models.trial import measure_translation
from translator.models.whisper import find_whisper, installed_whisper
from translator.speech.device import Device, find_devices
from translator.speech.fit import FALLBACK, NAMES, Cost, estimate
from translator.speech.measuring import Conditions, measure_apart
from translator.translation.speed import Speed

MINUTE_S = 60.0
MODEL_S = 12.0
"""What the windows of one model take at most."""
LOADING_S = 3.0
"""About what it takes to start a process and load a model, beside the windows."""
LEAST_WINDOWS = 3
"""A model that was not asked for by name is measured where the time that is left has room for so many windows."""

Measure = Callable[[str, Device, float], Cost]
"""Measures a model on a device for so many seconds. Raises SetupError, and Cancelled."""
Say = Callable[[Notice], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What was measured, and what was in the way of the rest."""

    costs: tuple[Cost, ...]
    failures: tuple[SurtitleError, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """All costs that are known here, new and kept, of these devices; the installed models; what failed."""

    costs: tuple[Cost, ...]
    devices: tuple[Device, ...]
    installed: tuple[str, ...]
    failures: tuple[SurtitleError, ...]


def run_bench(
    names: Sequence[str],
    wanted: str,
    conditions: Conditions,
    *,
    progress: Callable[[str, float], None],
    say: Say,
    cancelled: threading.Event | None = None,
) -> Bench:
    """Measure the installed models, or of `names` those that are, on the device that is wanted ("auto": on all).

    What was measured is not kept yet. Raises SurtitleError for unknown names, and when nothing can be measured;
    Cancelled once that is asked for.
    """
    installed = tuple(model.name for model in installed_whisper())
    names = tuple(dict.fromkeys(names))
    check_names(names, installed)
    devices, refusal = find_devices(wanted)
    if refusal is not None:
        say(_refused(refusal))
    measured = measure_models(
        to_measure(names, installed),
        devices,
        asked=bool(names),
        measure=lambda name, device, limit_s: measure_apart(
            name, find_whisper(name, progress=progress), device, conditions, limit_s, cancelled
        ),
        say=say,
    )
    return Bench(costs=measured.costs, devices=tuple(devices), installed=installed, failures=measured.failures)


def time_translation(*, say: Say) -> tuple[list[Speed], list[SurtitleError]]:
    """Measure the installed translation models, and keep what was measured; gives also what was in the way."""
    speeds, failures = list[Speed](), list[SurtitleError]()
    for model in installed_models():
        if model.kind is Kind.WHISPER:
            continue
        say(Notice(severity=Severity.INFO, code="measuring", text=f"Measuring {model.name} …"))
        try:
            speeds.append(measure_translation(model))
        except SurtitleError as error:
            failures.append(error)
    return speeds, failures


def check_names(names: Sequence[str], installed: Collection[str]) -> None:
    """Raises InputError for a name that is neither installed, nor a folder with a model, nor in the catalogue."""
    for name in names:
        if name not in installed and find_size(name) is None and not _is_folder(name):
            raise InputError(
                "unknown-model",
                f"{name} is no installed model, no folder with one, and no known name.",
                f"Known names: {', '.join(size.name for size in CATALOGUE)}.",
            )


def to_measure(names: Sequence[str], installed: Collection[str]) -> list[str]:
    """The models that can be measured, as they are called here: all that are installed, or of `names` those that are.

    Where none of them is, one that is, to estimate the others from.
    """
    if not names:
        return list(installed)
    there: list[str] = []
    for name in names:
        same = [known for known in installed if known == name or find_size(known) == (find_size(name) or known)]
        there += same[:1] or ([name] if _is_folder(name) else [])
    return there or ([FALLBACK] if FALLBACK in installed else list(installed)[:1])


def _is_folder(name: str) -> bool:
    return (Path(name).expanduser() / "model.bin").is_file()


def measure_models(
    names: Sequence[str],
    devices: Sequence[Device],
    *,
    asked: bool,
    measure: Measure,
    say: Say,
    now: Callable[[], float] = time.monotonic,
) -> Measured:
    """Measure the models on each device, the smallest first, within about a minute.

    A model that would take too long is left out, unless it was `asked` for by name; so is a GPU that cannot run the
    smallest one, where there is another device. Raises SetupError when nothing could be measured, and Cancelled.
    """
    costs: list[Cost] = []
    failures: list[SurtitleError] = []
    ends_s = now() + MINUTE_S
    for left, device in zip(range(len(devices), 0, -1), devices, strict=True):
        here: list[Cost] = []
        device_ends_s = now() + (ends_s - now()) / left
        for name in sorted(names, key=_work):
            limit_s = min(MODEL_S, device_ends_s - now() - LOADING_S)
            if not asked and here and limit_s < LEAST_WINDOWS * _expected_s(name, here):
                say(_left_out(name, device))
                continue
            say(_measuring(name, device))
            try:
                here.append(measure(name, device, max(limit_s, 0.0)))
            except Cancelled:
                raise
            except SurtitleError as error:
                if left > 1 and not here:
                    say(_refused(error))
                    break
                failures.append(error)
        costs += here
    if not costs and failures:
        raise failures[0]
    if not costs:
        raise SetupError("no-model", "No recognition model is installed to measure.", "surtitle models get base")
    return Measured(costs=tuple(costs), failures=tuple(failures))


def _work(name: str) -> tuple[float, str]:
    size = find_size(name)
    return (float("inf") if size is None else size.encoding + size.generating, name)


def _expected_s(name: str, measured: Sequence[Cost]) -> float:
    """What an update should take; 0 where that is not known."""
    size = find_size(name)
    expected = None if size is None else estimate(size, measured)
    return 0.0 if expected is None else expected.update_s


def _measuring(name: str, device: Device) -> Notice:
    return Notice(severity=Severity.INFO, code="measuring", text=f"Measuring {name} on {NAMES[device.name]} …")


def _left_out(name: str, device: Device) -> Notice:
    return Notice(
        severity=Severity.INFO,
        code="not-measured",
        text=f"{name} is not measured on {NAMES[device.name]}: it would take too long.",
        remedy=f"To measure it: surtitle bench --model {name}",
    )


def _refused(error: SurtitleError) -> Notice:
    return Notice(severity=Severity.WARNING, code=error.code, text=error.text, remedy=error.remedy)
