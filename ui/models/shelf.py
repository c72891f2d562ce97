"""What the window of models asks of this machine. Slow: never asked on Qt's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from translator.assembly import LIVE_CONDITIONS, LIVE_PACE
from translator.bench import run_bench
from translator.flow import Notice
from translator.models.acquisition import Plan, carry_out, plan
from translator.models.catalogue import CATALOGUE
from translator.models.importing import import_model
from translator.models.library import Installed, find_installed, installed_models, remove_model
from translator.models.room import Room, room_here
from translator.models.store import Progress
from translator.models.trial import Verdict, check_model, measure_new
from translator.speech.fit import choose, costs_of
from translator.speech.measured import joined, keep, kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """The models that are installed, the room for others, and how often each recognition model would give an update
    here, in seconds by name; empty where nothing was measured.
    """

    installed: tuple[Installed, ...]
    room: Room
    every_s: Mapping[str, float] = field(default_factory=dict)


class Shelf(Protocol):
    """Where models are kept; a test brings its own. All but `stock` raise SurtitleError."""

    def stock(self) -> Stock: ...

    def plan(self, name: str) -> Plan: ...

    def get(self, plan: Plan, *, accepted: bool, progress: Progress, cancelled: threading.Event) -> None: ...

    def import_model(
        self, source: Path, *, replacing: bool, progress: Progress, cancelled: threading.Event
    ) -> tuple[str, Verdict]: ...

    def remove(self, name: str) -> None: ...

    def check(self, name: str) -> Verdict: ...

    def measure(self, say: Callable[[Notice], None], cancelled: threading.Event) -> Notice:
        """Measure which recognition models keep up here, for about a minute; tells which one is the best of them."""


class ThisShelf:
    """The models of this machine."""

    def stock(self) -> Stock:
        costs = costs_of(CATALOGUE, kept(LIVE_CONDITIONS))
        return Stock(
            installed=tuple(installed_models()),
            room=room_here(),
            every_s={name: cost.every_s(LIVE_PACE) for name, cost in costs.items()},
        )

    def plan(self, name: str) -> Plan:
        return plan(name)

    def get(self, plan: Plan, *, accepted: bool, progress: Progress, cancelled: threading.Event) -> None:
        measure_new(carry_out(plan, accept_licence=accepted, progress=progress, cancelled=cancelled))

    def import_model(
        self, source: Path, *, replacing: bool, progress: Progress, cancelled: threading.Event
    ) -> tuple[str, Verdict]:
        """Its name, and how it was tried; one that does not work is not kept."""
        verdicts: list[Verdict] = []

        def tried(model: Installed) -> None:
            verdicts.append(check_model(model))

        name, _ = import_model(source, replacing=replacing, progress=progress, trial=tried, cancelled=cancelled)
        return name, verdicts[0]

    def remove(self, name: str) -> None:
        remove_model(name)

    def check(self, name: str) -> Verdict:
        return check_model(find_installed(name))

    def measure(self, say: Callable[[Notice], None], cancelled: threading.Event) -> Notice:
        """Measure, keep what was measured, and tell which model is the best that is installed."""
        done = run_bench((), "auto", LIVE_CONDITIONS, progress=lambda _name, _share: None, say=say, cancelled=cancelled)
        costs = joined(done.costs, kept(LIVE_CONDITIONS))
        keep(costs, LIVE_CONDITIONS)
        return choose(done.installed, costs, device=done.devices[0].name, english=False, pace=LIVE_PACE).notice
