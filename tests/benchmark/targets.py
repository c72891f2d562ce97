"""What a listener must get on two ordinary cores: the figures that decide, and what each has to reach."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.benchmark.scoring import Figures
from tests.benchmark.writing import count, megabytes, percent, points, ratio, seconds, written


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Figures that must not be greater than their limits, or not smaller where these are the `least`.

    A limit of None is that of a figure that is only shown.
    """

    label: str
    names: tuple[str, ...]
    limits: tuple[float | None, ...]
    write: Callable[[float], str]
    least: bool = False

    @property
    def wanted(self) -> str:
        """What is to reach, as it is written in a table; a dash where all is only shown."""
        if all(limit is None for limit in self.limits):
            return "–"
        return ("≥ " if self.least else "≤ ") + " / ".join(
            "–" if limit is None else self.write(limit) for limit in self.limits
        )

    def measured(self, figures: Figures) -> str:
        """What was reached, as it is written; empty where nothing was measured."""
        cell = written([figures.get(name) for name in self.names], self.write)
        return cell if self.reached(figures) or not cell else f"**{cell}**"

    def reached(self, figures: Figures) -> bool | None:
        """Whether every limit is kept; None where a figure with a limit was not measured."""
        pairs = [
            (figures.get(name), limit) for name, limit in zip(self.names, self.limits, strict=True) if limit is not None
        ]
        if any(value is None for value, _ in pairs):
            return None
        return all(value >= limit if self.least else value <= limit for value, limit in pairs if value is not None)


TERMS_ALIKE = Target(
    label="places where a term is translated as elsewhere",
    names=("terms_alike",),
    limits=(0.98,),
    write=percent,
    least=True,
)

LIVE = (
    Target(
        label="word committed after it was spoken, median / 95 % / worst",
        names=("word_lag_p50_s", "word_lag_p95_s", "word_lag_max_s"),
        limits=(1.2, 2.2, None),
        write=seconds,
    ),
    Target(label="words said twice", names=("said_twice",), limits=(0,), write=count),
    Target(label="words out of a pause", names=("out_of_pauses",), limits=(0,), write=count),
    Target(
        label="first tentative word after speech starts, median / worst",
        names=("onset_lag_p50_s", "onset_lag_max_s"),
        limits=(1.0, None),
        write=seconds,
    ),
    Target(
        label="translated subtitle after the end of its sentence, median / 95 %",
        names=("subtitle_lag_p50_s", "subtitle_lag_p95_s"),
        limits=(1.0, 2.0),
        write=seconds,
    ),
    Target(label="sentences on the right slide", names=("slide_accuracy",), limits=(0.98,), write=percent, least=True),
    Target(label="CPU busy, of all cores, all stages", names=("cpu_busy",), limits=(0.7,), write=percent),
)
"""On every talk, with everything running."""

SLIDES = (
    Target(label="slide terms heard", names=("term_recall",), limits=(0.92,), write=percent, least=True),
    Target(label="error rate added by the slides", names=("added_by_slides",), limits=(0.0,), write=points),
    Target(
        label="words taken from the slides that were not said, of 100",
        names=("slide_words_not_said",),
        limits=(0.3,),
        write=ratio,
    ),
    Target(label="slides missed / told twice", names=("slides_missed", "slides_twice"), limits=(0, 0), write=count),
    Target(label="slide read after it was shown, 95 %", names=("shown_to_read_p95_s",), limits=(1.5,), write=seconds),
    TERMS_ALIKE,
)
"""On every talk, with its slides."""

PLAIN = (
    Target(
        label="error rate above the model offline, slides off", names=("above_offline",), limits=(0.01,), write=points
    ),
)
"""On every talk, without the slides."""

SOAK = (
    Target(
        label="growth of the lag from minute 2 to the end, by medians / by the line",
        names=("lag_growth_s", "lag_line_growth_s"),
        limits=(0.2, 0.2),
        write=seconds,
    ),
    Target(
        label="growth of the lag of the same words, first to last time",
        names=("same_words_growth_s",),
        limits=(0.2,),
        write=seconds,
    ),
    Target(label="memory growth after minute 5, an hour", names=("memory_growth_mb_h",), limits=(20,), write=megabytes),
    Target(label="exit code", names=("exit_code",), limits=(0,), write=count),
    Target(label="times that sound was lost", names=("sounds_lost",), limits=(0,), write=count),
    Target(label="committed words in no sentence", names=("in_no_sentence",), limits=(0,), write=count),
    Target(label="sentences never translated", names=("untranslated",), limits=(0,), write=count),
    Target(label="more threads at the end than in minute 2", names=("threads_growth",), limits=(0,), write=count),
    Target(label="more open files at the end than in minute 2", names=("files_growth",), limits=(0,), write=count),
)
"""On a long talk, with everything running."""


def target_rows(targets: Sequence[Target], columns: Mapping[str, Figures]) -> list[str]:
    """The rows of a Markdown table: what is to reach, then a column each for what was measured; bold is not reached."""
    rows = []
    for target in targets:
        cells = [target.measured(figures) for figures in columns.values()]
        rows.append(f"| {target.label} | {target.wanted} | " + " | ".join(cells) + " |")
    return rows


def target_head(columns: Sequence[str]) -> list[str]:
    """The head of that table."""
    return ["| | to reach | " + " | ".join(columns) + " |", "|---|---:|" + "---:|" * len(columns)]
