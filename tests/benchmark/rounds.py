"""Runs that take turns: what else the machine does in the meantime falls on all alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from tests.benchmark.scoring import Figures

Run = TypeVar("Run")

GREATEST = frozenset(
    {"said_twice", "out_of_pauses", "untranslated", "in_no_sentence", "terms_invented", "slides_missed"}
)
"""Of these, and of what is named _max or peak, the worst round counts; of all others the mean."""


def turns(runs: Sequence[Run], rounds: int) -> list[Run]:
    """Every run once a round, every second round from last to first: none always has the earlier turn."""
    return [run for number in range(rounds) for run in (runs if number % 2 == 0 else runs[::-1])]


def combined(rounds: Sequence[Figures]) -> Figures:
    """The figures of several rounds as one; those that no round has are None."""
    names = list(dict.fromkeys(name for figures in rounds for name in figures))
    return {name: _combined(name, [figures.get(name) for figures in rounds]) for name in names}


def _combined(name: str, values: Sequence[float | int | None]) -> float | int | None:
    known = [value for value in values if value is not None]
    if not known:
        return None
    if name in GREATEST or "_max_" in name or name.startswith("peak_"):
        return max(known)
    return sum(known) / len(known) if len(known) > 1 else known[0]
