"""A long talk, everything on: `python -m tests.benchmark.soak --minutes 60 [TALK …]`.

The talks are joined end to end and repeated, and `surtitle replay --pace live` plays that in a process of its own, with
slides, translation, subtitle window, journal and transcripts. Does the lag grow, does memory, is anything lost?
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import numpy as np

from tests.benchmark.growth import early_and_late, held_growth, lag_growth
from tests.benchmark.joining import joined_truth, pieces_of, write_joined
from tests.benchmark.lags import word_lags
from tests.benchmark.machine import Others, circumstances
from tests.benchmark.published import committed_words
from tests.benchmark.replaying import Played, replay
from tests.benchmark.sampling import Sample, cpu_busy
from tests.benchmark.scoring import Figures, live_figures
from tests.benchmark.talks import BUNDLED, Talk, open_talk
from tests.benchmark.targets import LIVE, SOAK, target_head, target_rows
from tests.benchmark.words import Spoken, heard_words, spoken_words
from tests.benchmark.writing import count, megabytes, percent, rounded, seconds
from translator.atomic import write_json, write_whole
from translator.flow import Notice, Published
from translator.machine import cores

KEPT_EVERY_S = 10.0
"""Samples in the report."""


def soak(talks: Sequence[Talk], minutes: float, out: Path, *, window: bool = True) -> dict[str, Any]:
    """Play the talks for so long and measure; the report is also written into `out`, as soak.json and soak.md.

    Raises ValueError where these talks cannot be joined, and StorageError.
    """
    pieces = pieces_of(talks, minutes * 60)
    truth = joined_truth(pieces, minutes * 60)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "soak.mkv"
        click.echo(f"soak: joining {minutes:g} minutes …", err=True)
        write_joined(pieces, truth.duration_s, path)
        talk = replace(truth, media=path)
        others = Others()
        played = replay(talk, out=out, name="soak", pace="live", window=window, tell=Minutes())
    figures = soak_figures(talk, played, cycle_words(talks))
    figures["others_busy"] = others.busy()
    names = ", ".join(talk.name for talk in talks)
    report = {
        "circumstances": circumstances(model="base", pace="live", minutes=minutes, talks=names),
        "figures": rounded(figures),
        "notices": notices(played.events),
        "samples": _kept(played.samples),
        "log": str(played.log),
    }
    write_json(out / "soak.json", report)
    write_whole(out / "soak.md", markdown(report).encode())
    return report


class Minutes:
    """Says every minute how far it has come."""

    def __init__(self) -> None:
        self._said = 0

    def __call__(self, sample: Sample) -> None:
        if sample.at_s >= self._said * 60:
            click.echo(f"soak: minute {self._said}: {sample.memory_mb:.0f} MB, {sample.threads} threads", err=True)
            self._said += 1


def cycle_words(talks: Sequence[Talk]) -> int:
    """After how many words of the truth the talks begin anew."""
    return sum(len(spoken_words(talk.sentences, talk.language)) for talk in talks)


def soak_figures(talk: Talk, played: Played, cycle: int) -> Figures:
    """What a long run is worth: all live figures, what grew, and what was lost."""
    truth = spoken_words(talk.sentences, talk.language)
    lags = word_lags(truth, heard_words(committed_words(played.events), talk.language), own=talk.coarse)
    figures = live_figures(talk, played.events)
    figures |= lag_growth(lags, talk.duration_s, cycle)
    figures |= held_growth(played.samples)
    figures |= left_out(truth, {lag.number for lag in lags}, talk.duration_s)
    figures |= {f"{name}_growth": _more(figures, name) for name in ("threads", "files")}
    figures["cpu_busy"] = cpu_busy(played.samples, cores())
    figures["exit_code"] = played.code
    figures["sounds_lost"] = notices(played.events).get("sound-lost", 0)
    return figures


def left_out(truth: Sequence[Spoken], heard: set[int], duration_s: float) -> Figures:
    """The share of the true words for which nothing was heard, from minute 2 on and at the end."""
    missing = ((word.end_s, float(number not in heard)) for number, word in enumerate(truth))
    early, late = early_and_late(missing, duration_s)
    return {
        "left_out_early": float(np.mean(early)) if early else None,
        "left_out_late": float(np.mean(late)) if late else None,
    }


def _more(figures: Figures, name: str) -> float | None:
    early, late = figures[f"{name}_early"], figures[f"{name}_late"]
    return None if early is None or late is None else late - early


def notices(events: Sequence[Published]) -> dict[str, int]:
    """How often each notice was given, by its code."""
    return dict(Counter(published.event.code for published in events if isinstance(published.event, Notice)))


def _kept(samples: Sequence[Sample]) -> list[dict[str, float]]:
    kept: list[Sample] = []
    for sample in samples:
        if not kept or sample.at_s - kept[-1].at_s >= KEPT_EVERY_S:
            kept.append(sample)
    return [
        {
            "at_s": round(sample.at_s, 1),
            "memory_mb": round(sample.memory_mb, 1),
            "cpu_s": round(sample.cpu_s, 1),
            "threads": sample.threads,
            "files": sample.files,
        }
        for sample in kept
    ]


ROWS = {
    "word error rate": (("wer",), percent),
    "words left out in minutes 2 to 5 / in the last five": (("left_out_early", "left_out_late"), percent),
    "longest stretch left out, in words": (("longest_left_out",), count),
    "lag in minutes 2 to 5 / in the last five, median": (("lag_early_p50_s", "lag_late_p50_s"), seconds),
    "memory in minutes 2 to 5 / in the last five / at most": (
        ("memory_early_mb", "memory_late_mb", "peak_memory_mb"),
        megabytes,
    ),
    "threads in minutes 2 to 5 / in the last five / at most": (
        ("threads_early", "threads_late", "threads_most"),
        count,
    ),
    "open files in minutes 2 to 5 / in the last five / at most": (("files_early", "files_late", "files_most"), count),
    "cores busy with other programs": (("others_busy",), percent),
}
"""What explains the figures that decide."""


def markdown(report: Mapping[str, Any]) -> str:
    """The report as Markdown; bold is not reached."""
    given = ", ".join(f"{name} {value}" for name, value in report["circumstances"].items())
    figures: Figures = report["figures"]
    lines = ["# Soak", "", f"Measured with {given}.", "", *target_head(["measured"])]
    lines += target_rows([*SOAK, *LIVE], {"measured": figures})
    for label, (names, write) in ROWS.items():
        values = [figures.get(name) for name in names]
        written = " / ".join("–" if value is None else write(value) for value in values)
        lines.append(f"| {label} | | {written} |")
    said = ", ".join(f"{code} {times}" for code, times in report["notices"].items()) or "none"
    lines += ["", f"Notices: {said}."]
    if figures["exit_code"]:
        lines += ["", f"The replay failed: see {report['log']}."]
    return "\n".join(lines) + "\n"


@click.command()
@click.argument("talks", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--minutes", type=click.FloatRange(min=1), default=60.0, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/bench"), show_default=True)
@click.option("--no-window", is_flag=True, help="Without the subtitle window.")
def main(talks: tuple[Path, ...], minutes: float, out: Path, no_window: bool) -> None:
    """Play talks, again and again, and say what grew: folders as for the benchmark, or without any the bundled talk.

    Writes soak.json and soak.md, and the table to stdout. The exit code is 1 when the replay failed.
    """
    out.mkdir(parents=True, exist_ok=True)
    try:
        report = soak([open_talk(path) for path in talks or [BUNDLED]], minutes, out, window=not no_window)
    except (OSError, KeyError, ValueError) as error:
        raise click.ClickException(f"These are no talks to measure on: {error}") from error
    click.echo(markdown(report))
    sys.exit(1 if report["figures"]["exit_code"] else 0)


if __name__ == "__main__":
    main()
