"""The tables of what was measured, with what is to reach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.benchmark.scoring import Figures
from tests.benchmark.targets import Target, target_head, target_rows
from tests.benchmark.writing import count, percent, seconds


@dataclass(frozen=True, slots=True)
class Part:
    """A table: the name by which it is asked for, its title, and what is to reach in it."""

    name: str
    title: str
    targets: tuple[Target, ...]


def _words(lost: float, invented: float) -> Target:
    return Target(
        label="words lost / words read that are not there",
        names=("words_lost", "words_invented"),
        limits=(lost, invented),
        write=percent,
    )


_TOLD = (
    Target(label="slides missed / told twice", names=("slides_missed", "slides_twice"), limits=(0, 0), write=count),
    Target(
        label="slide read after it was shown, median / 95 %",
        names=("shown_to_read_p50_s", "shown_to_read_p95_s"),
        limits=(None, 1.5),
        write=seconds,
    ),
)
_TITLES = Target(label="titles that are not whole", names=("titles_lost",), limits=(0.0,), write=percent)
_ROLES = Target(label="blocks in a wrong role", names=("roles_wrong",), limits=(0.05,), write=percent)
_ORDER = Target(label="neighbouring blocks in a wrong order", names=("order_wrong",), limits=(0.01,), write=percent)

TALKS = Part("talks", "Talks", (_words(0.01, 0.01), _TITLES, *_TOLD))
PICTURES = Part("pictures", "Pictures of the slides of talks", (_words(0.01, 0.01), _TITLES))
DECKS = Part("decks", "Decks", (_words(0.03, 0.03), _ROLES, _ORDER))
WINDOWS = Part("windows", "Decks inside a window", (_words(0.03, 0.03), _ROLES, _ORDER))
PHOTOGRAPHS = Part("photographs", "Photographs of a projection", (_words(0.03, 0.03), _ROLES))
STILL = Part(
    "still",
    "A slide that stands still",
    (Target(label="processor time of a minute", names=("cpu_s_a_minute",), limits=(3.0,), write=seconds),),
)
ASIDE = Part("aside", "Beside what moves in a corner", _TOLD)


def markdown(tables: Mapping[Part, Mapping[str, Figures]], measured: Mapping[str, str | int | float]) -> str:
    """The report; a figure in bold is not reached. Tables in which nothing was measured are left out."""
    lines = ["# Slides", "", ", ".join(f"{name}: {value}" for name, value in measured.items()) + ".", ""]
    lines += ["Read alone on the machine, in the time of the pictures: what is shown while one is read is not seen."]
    for part, columns in tables.items():
        if columns:
            lines += ["", f"## {part.title}", "", *target_head(list(columns)), *target_rows(part.targets, columns)]
    return "\n".join(lines) + "\n"
