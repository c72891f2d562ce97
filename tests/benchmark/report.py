"""The figures as a Markdown table and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmark.scoring import Figures
from tests.benchmark.talks import Talk
from translator.atomic import write_whole


def _percent(value: float) -> str:
    return f"{100 * value:.1f} %"


def _seconds(value: float) -> str:
    return f"{value:.2f} s"


def _count(value: float) -> str:
    return f"{value:.0f}"


def _ratio(value: float) -> str:
    return f"{value:.2f}"


def _megabytes(value: float) -> str:
    return f"{value:.0f} MB"


ROWS: Mapping[str, tuple[tuple[str, ...], Callable[[float], str]]] = {
    "word error rate": (("wer",), _percent),
    "above the model offline": (("above_offline",), _percent),
    "words said twice": (("said_twice",), _count),
    "slide terms heard": (("term_recall",), _percent),
    "word committed after it was spoken, median / 95 % / worst": (
        ("word_lag_p50_s", "word_lag_p95_s", "word_lag_max_s"),
        _seconds,
    ),
    "first word shown after speech starts, median / worst": (("onset_lag_p50_s", "onset_lag_max_s"), _seconds),
    "subtitle after the end of its sentence, median / 95 %": (("subtitle_lag_p50_s", "subtitle_lag_p95_s"), _seconds),
    "erasure": (("erasure",), _ratio),
    "slides found / missed / announced again": (("slides_found", "slides_missed", "slides_twice"), _count),
    "sentences on the right slide": (("slide_accuracy",), _percent),
    "slide read after it was shown, 95 %": (("shown_to_read_p95_s",), _seconds),
    "cores busy": (("cpu_busy",), _percent),
    "cores busy with other programs": (("others_busy",), _percent),
    "peak memory": (("peak_memory_mb",), _megabytes),
    "time taken": (("wall_s",), _seconds),
}
"""The rows of the table: the names of their figures, and how these are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What every run made of one talk."""

    talk: Talk
    runs: Mapping[str, Figures]


def table(result: Result) -> str:
    """A Markdown table: one column a run, one row a figure; rows that no run has are left out."""
    talk = result.talk
    times = "sentences timed coarsely" if talk.coarse else "sentences timed one by one"
    lines = [f"## {talk.name}", "", f"{talk.duration_s:.0f} s, {talk.language}, {times}.", ""]
    lines.append("| | " + " | ".join(result.runs) + " |")
    lines.append("|---|" + "---:|" * len(result.runs))
    for label, (names, write) in ROWS.items():
        cells = [_cell(figures, names, write) for figures in result.runs.values()]
        if any(cells):
            lines.append(f"| {label} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _cell(figures: Figures, names: tuple[str, ...], write: Callable[[float], str]) -> str:
    values = [figures.get(name) for name in names]
    if all(value is None for value in values):
        return ""
    return " / ".join("–" if value is None else write(value) for value in values)


def markdown(results: list[Result], circumstances: Mapping[str, Any]) -> str:
    """The whole report: the circumstances of the measurement, then a table a talk."""
    given = ", ".join(f"{name} {value}" for name, value in circumstances.items())
    return "\n".join(["# Benchmark", "", f"Measured with {given}.", "", *(table(result) for result in results)])


def write_report(results: list[Result], circumstances: Mapping[str, Any], out: Path) -> None:
    """Write bench.json and bench.md into `out`. Raises StorageError."""
    value = {
        "circumstances": dict(circumstances),
        "talks": [
            {
                "name": result.talk.name,
                "language": result.talk.language,
                "duration_s": round(result.talk.duration_s, 3),
                "coarse": result.talk.coarse,
                "runs": {name: _rounded(figures) for name, figures in result.runs.items()},
            }
            for result in results
        ],
    }
    write_whole(out / "bench.json", (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode())
    write_whole(out / "bench.md", markdown(results, circumstances).encode())


def _rounded(figures: Figures) -> Figures:
    return {name: round(value, 4) if isinstance(value, float) else value for name, value in figures.items()}
