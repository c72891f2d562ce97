"""How figures are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence


def percent(value: float) -> str:
    return f"{100 * value:.1f} %"


def points(value: float) -> str:
    """A difference of two rates, in percentage points."""
    return f"{100 * value:+.1f}"


def seconds(value: float) -> str:
    return f"{value:.2f} s"


def count(value: float) -> str:
    return f"{value:.0f}"


def ratio(value: float) -> str:
    return f"{value:.2f}"


def megabytes(value: float) -> str:
    return f"{value:.0f} MB"


def dashed(values: Sequence[float | None], write: Callable[[float], str]) -> str:
    """The values in one cell of a table, a dash for one that was not measured."""
    return " / ".join("–" if value is None else write(value) for value in values)


def written(values: Sequence[float | None], write: Callable[[float], str]) -> str:
    """The same, empty where nothing was measured."""
    return "" if all(value is None for value in values) else dashed(values, write)


def rounded(figures: Mapping[str, float | int | None]) -> dict[str, float | int | None]:
    """The figures as they go into JSON."""
    return {name: round(value, 4) if isinstance(value, float) else value for name, value in figures.items()}
