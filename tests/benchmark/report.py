"""The figures as a Markdown table and as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmark.rounds import combined
from tests.benchmark.scoring import Figures
from tests.benchmark.talks import Talk
from tests.benchmark.targets import LIVE, PLAIN, SLIDES, SOAK, target_head, target_rows
from tests.benchmark.writing import count, megabytes, percent, points, ratio, rounded, seconds, written
from translator.atomic import write_json, write_whole

LIVE_RUN = "live"
PLAIN_RUN = "live no slides"
REFERENCE_RUN = "reference"
UNRELATED_RUN = "unrelated slides"

TURNS = """Every run is in real time. Ours is `surtitle replay` with translation, window, journal and transcripts, and
with slides unless it says otherwise; the reference only recognises. They take turns, round by round, in an order that
is turned round each time; a figure is the mean of the rounds, or the worst where nothing is to happen."""

ROWS: Mapping[str, tuple[tuple[str, ...], Callable[[float], str]]] = {
    "word error rate": (("wer",), percent),
    "above the model offline, points": (("above_offline",), points),
    "added by the slides, points": (("added_by_slides",), points),
    "words replaced / left out / inserted": (("replaced", "left_out", "inserted"), count),
    "longest stretch left out, in words": (("longest_left_out",), count),
    "words said twice / out of a pause": (("said_twice", "out_of_pauses"), count),
    "slide terms heard": (("term_recall",), percent),
    "slide terms that were not said": (("terms_invented",), count),
    "words taken from the slides that were not said, of 100": (("slide_words_not_said",), ratio),
    "places where a term is translated as elsewhere": (("terms_alike",), percent),
    "such places": (("term_places",), count),
    "word committed after it was spoken, median / 95 % / worst": (
        ("word_lag_p50_s", "word_lag_p95_s", "word_lag_max_s"),
        seconds,
    ),
    "the same from the end that the run itself gives it": (
        ("own_word_lag_p50_s", "own_word_lag_p95_s", "own_word_lag_max_s"),
        seconds,
    ),
    "first word shown after speech starts, median / worst": (("onset_lag_p50_s", "onset_lag_max_s"), seconds),
    "subtitle after the end of its sentence, median / 95 %": (("subtitle_lag_p50_s", "subtitle_lag_p95_s"), seconds),
    "subtitle after the end of each sentence spoken, median / 95 %": (
        ("spoken_sentence_lag_p50_s", "spoken_sentence_lag_p95_s"),
        seconds,
    ),
    "sentences never translated / committed words in no sentence": (("untranslated", "in_no_sentence"), count),
    "erasure": (("erasure",), ratio),
    "slides found / missed / announced again": (("slides_found", "slides_missed", "slides_twice"), count),
    "sentences on the right slide": (("slide_accuracy",), percent),
    "blocks mentioned that are talked about / blocks talked about that are mentioned": (
        ("mention_precision", "mention_recall"),
        percent,
    ),
    "sentences whose words tell their block": (("mentions_told",), count),
    "slide read after it was shown, 95 %": (("shown_to_read_p95_s",), seconds),
    "cores busy": (("cpu_busy",), percent),
    "cores busy with other programs": (("others_busy",), percent),
    "peak memory": (("peak_memory_mb",), megabytes),
    "time taken": (("wall_s",), seconds),
}
"""The rows of the table: the names of their figures, and how these are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What every run made of one talk, a figure for each round."""

    talk: Talk
    runs: Mapping[str, Sequence[Figures]]

    def figures(self, run: str) -> Figures:
        """Those of all rounds together, and what the slides added to the errors; none where the run is not there."""
        figures = combined(self.runs.get(run, ()))
        rate, plain = figures.get("wer"), combined(self.runs.get(PLAIN_RUN, ())).get("wer")
        if run not in (LIVE_RUN, UNRELATED_RUN) or rate is None or plain is None:
            return figures
        return figures | {"added_by_slides": rate - plain}


def table(result: Result) -> str:
    """A Markdown table: one column a run, one row a figure; rows that no run has are left out. Then the rounds."""
    talk = result.talk
    times = "sentences timed coarsely" if talk.coarse else "sentences timed one by one"
    lines = [f"## {talk.name}", "", f"{talk.duration_s:.0f} s, {talk.language}, {times}.", ""]
    lines.append("| | " + " | ".join(result.runs) + " |")
    lines.append("|---|" + "---:|" * len(result.runs))
    for label, (names, write) in ROWS.items():
        cells = [_cell(result.figures(run), names, write) for run in result.runs]
        if any(cells):
            lines.append(f"| {label} | " + " | ".join(cells) + " |")
    several = {run: rounds for run, rounds in result.runs.items() if len(rounds) > 1}
    if several:
        lines += ["", "Error rate and lag, median / 95 %, of each round:", ""]
    for run, rounds in several.items():
        each = (
            f"{_cell(one, ('wer',), percent)}, {_cell(one, ('word_lag_p50_s', 'word_lag_p95_s'), seconds) or 'no lag'}"
            for one in rounds
        )
        lines.append(f"- {run}: " + "; ".join(each))
    return "\n".join(lines) + "\n"


def _cell(figures: Figures, names: tuple[str, ...], write: Callable[[float], str]) -> str:
    return written([figures.get(name) for name in names], write)


def targets(results: Sequence[Result], soak: Figures | None) -> str:
    """The table of what a listener must get: ours beside the reference on every talk, then the long run."""
    ours: dict[str, Figures] = {}
    plain: dict[str, Figures] = {}
    for result in results:
        for run, without in ((LIVE_RUN, PLAIN_RUN), (REFERENCE_RUN, REFERENCE_RUN)):
            if run in result.runs:
                column = f"{result.talk.name}: {run}"
                ours[column], plain[column] = result.figures(run), result.figures(without)
    lines = ["## What a listener must get", "", TURNS, "", "Bold is not reached.", ""]
    lines += [*target_head(list(ours)), *target_rows((*LIVE, *SLIDES), ours), *target_rows(PLAIN, plain)]
    if soak is not None:
        lines += ["", *target_head(["long run"]), *target_rows(SOAK, {"long run": soak})]
    return "\n".join(lines) + "\n"


def markdown(results: Sequence[Result], circumstances: Mapping[str, Any], soak: Figures | None = None) -> str:
    """The whole report: the circumstances of the measurement, what was to reach, then a table a talk."""
    given = ", ".join(f"{name} {value}" for name, value in circumstances.items())
    tables = [table(result) for result in results]
    return "\n".join(["# Benchmark", "", f"Measured with {given}.", "", targets(results, soak), *tables])


def write_report(
    results: Sequence[Result], circumstances: Mapping[str, Any], out: Path, soak: Figures | None = None
) -> None:
    """Write bench.json and bench.md into `out`. Raises StorageError."""
    value = {
        "circumstances": dict(circumstances),
        "talks": [
            {
                "name": result.talk.name,
                "language": result.talk.language,
                "duration_s": round(result.talk.duration_s, 3),
                "coarse": result.talk.coarse,
                "runs": {run: rounded(result.figures(run)) for run in result.runs},
                "rounds": {run: [rounded(one) for one in rounds] for run, rounds in result.runs.items()},
            }
            for result in results
        ],
        "soak": None if soak is None else rounded(soak),
    }
    write_json(out / "bench.json", value)
    write_whole(out / "bench.md", markdown(results, circumstances, soak).encode())
