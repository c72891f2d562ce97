"""Whether something grows while a talk goes on: pure functions over measurements with their times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from tests.benchmark.lags import Lag
from tests.benchmark.sampling import Sample
from tests.benchmark.scoring import Figures

WARM_S = 120.0
"""Until then models, caches and windows are still being set up."""
FILLED_S = 300.0
"""Until then memory is; of a short run, until its middle."""
EARLY_S = 180.0
LATE_S = 300.0
"""What is compared: minutes 2 to 5 with the last five; of a short run, its two halves after that."""

Point = tuple[float, float]
"""When, in seconds, and how much."""


def slope(points: Sequence[Point]) -> float | None:
    """By how much it grows in a second: the straight line of least squares; None where that has no answer."""
    if len({at_s for at_s, _ in points}) < 2:
        return None
    times, values = np.array(points).T
    return float(np.polyfit(times - times[0], values, 1)[0])


def early_and_late(points: Iterable[Point], duration_s: float) -> tuple[list[float], list[float]]:
    """What was measured from minute 2 on, and at the end."""
    half_s = max(0.0, duration_s - WARM_S) / 2
    early_s, late_s = WARM_S + min(EARLY_S, half_s), duration_s - min(LATE_S, half_s)
    kept = list(points)
    return (
        [value for at_s, value in kept if WARM_S <= at_s < early_s],
        [value for at_s, value in kept if late_s <= at_s],
    )


def lag_growth(lags: Sequence[Lag], duration_s: float, cycle: int | None = None) -> Figures:
    """By how much the lag of the words grows after minute 2.

    By the medians at both ends, by the line through all; and, where the talk repeats itself after `cycle` words, of
    the same words when they came first (after minute 2) and when they came last, so that what is said does not count.
    """
    points = [(lag.end_s, lag.lag_s) for lag in lags]
    early, late = early_and_late(points, duration_s)
    line = slope([point for point in points if point[0] >= WARM_S])
    early_s, late_s = _median(early), _median(late)
    figures: Figures = {
        "lag_early_p50_s": early_s,
        "lag_late_p50_s": late_s,
        "lag_growth_s": None if early_s is None or late_s is None else late_s - early_s,
        "lag_line_growth_s": None if line is None else line * (duration_s - WARM_S),
    }
    if cycle:
        figures["same_words_growth_s"] = _median(_same_words(lags, cycle))
    return figures


def _same_words(lags: Iterable[Lag], cycle: int) -> list[float]:
    times: dict[int, list[float]] = {}
    for lag in lags:
        if lag.end_s >= WARM_S:
            times.setdefault(lag.number % cycle, []).append(lag.lag_s)
    return [values[-1] - values[0] for values in times.values() if len(values) > 1]


def held_growth(samples: Sequence[Sample]) -> Figures:
    """How memory grows after minute 5, in MB an hour, by the line through all samples; what it is at both ends
    (medians), and at most; and the same of threads and open files.

    A short run says little: a step of 1 MB in ten minutes is 6 MB an hour.
    """
    duration_s = samples[-1].at_s if samples else 0.0
    memory = [(sample.at_s, sample.memory_mb) for sample in samples]
    line = slope([point for point in memory if point[0] >= min(FILLED_S, duration_s / 2)])
    early, late = early_and_late(memory, duration_s)
    figures: Figures = {
        "memory_growth_mb_h": None if line is None else line * 3600,
        "memory_early_mb": _median(early),
        "memory_late_mb": _median(late),
        "peak_memory_mb": max((megabytes for _, megabytes in memory), default=None),
    }
    for name in ("threads", "files"):
        counts = [(sample.at_s, float(getattr(sample, name))) for sample in samples]
        early, late = early_and_late(counts, duration_s)
        figures |= {f"{name}_early": _median(early), f"{name}_late": _median(late)}
        figures[f"{name}_most"] = max((count for _, count in counts), default=None)
    return figures


def _median(values: Sequence[float]) -> float | None:
    return float(np.median(values)) if len(values) else None
