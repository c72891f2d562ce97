"""How figures are written."""

from __future__ import annotations


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
