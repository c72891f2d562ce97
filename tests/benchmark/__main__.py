"""The command: `python -m tests.benchmark --out out/bench [TALK …]`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from tests.benchmark.machine import circumstances
from tests.benchmark.report import Result, markdown, write_report
from tests.benchmark.runs import Offline, Reference, Replay, ReplayFailed, Run, watched
from tests.benchmark.scoring import Figures
from tests.benchmark.talks import BUNDLED, Talk, cut_media, cut_truth, open_talk
from translator.console import say_error
from translator.errors import SurtitleError

OFFLINE = "offline"


@click.command()
@click.argument("talks", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--talks",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Also every talk in this folder.",
)
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/bench"), show_default=True)
@click.option("--only", multiple=True, help="Only the talk of this name.")
@click.option("--coarse", multiple=True, help="The sentences of this talk are not timed one by one.")
@click.option("--pace", type=click.Choice(["live", "fast"]), default="live", show_default=True)
@click.option("--until", "until_s", type=float, help="Only so many seconds of every talk.")
@click.option("--no-reference", is_flag=True, help="Without the reference policy.")
def main(
    talks: tuple[Path, ...],
    folder: Path | None,
    out: Path,
    only: tuple[str, ...],
    coarse: tuple[str, ...],
    pace: str,
    until_s: float | None,
    no_reference: bool,
) -> None:
    """Measure Surtitle on talks: folders with talk.mp4 and timeline.json, or without any the bundled one.

    Writes bench.json and bench.md, and the table to stdout.
    """
    from translator.models.whisper import find_whisper

    paths = [*talks, *(sorted(path.parent for path in folder.glob("*/timeline.json")) if folder else ())]
    try:
        chosen = [_open(path, coarse) for path in paths or [BUNDLED]]
        chosen = [cut_truth(talk, until_s) if until_s else talk for talk in chosen if not only or talk.name in only]
    except (OSError, KeyError, ValueError) as error:
        raise click.ClickException(f"This is no talk to measure on: {error}") from error
    if not chosen:
        raise click.ClickException("No talk has that name.")
    out.mkdir(parents=True, exist_ok=True)
    try:
        runs = runs_of(find_whisper("base"), out, pace=pace, reference=not no_reference)
        with tempfile.TemporaryDirectory() as cut:
            if until_s:
                chosen = [cut_media(talk, Path(cut)) for talk in chosen]
            results = bench(chosen, runs, out, circumstances(model="base", pace=pace))
    except SurtitleError as error:
        say_error(error)
        sys.exit(error.exit_code)
    except ReplayFailed as error:
        raise click.ClickException(str(error)) from error
    click.echo(markdown(results, circumstances(model="base", pace=pace)))


def _open(path: Path, coarse: Sequence[str]) -> Talk:
    talk = open_talk(path)
    return open_talk(path, coarse=True) if talk.name in coarse else talk


def runs_of(model: Path, out: Path, *, pace: str, reference: bool) -> dict[str, Run]:
    """The runs by name, the yardstick first."""
    runs: dict[str, Run] = {OFFLINE: Offline(model)}
    for name, slides in ((pace, True), (f"{pace} no slides", False)):
        runs[name] = Replay(out=out, name=name, pace=pace, slides=slides)
    if reference:
        runs["reference"] = Reference(model)
    return runs


def bench(
    talks: Sequence[Talk], runs: Mapping[str, Run], out: Path, measured: Mapping[str, str | int | float]
) -> list[Result]:
    """Play every talk in every run; the report in `out` is written anew after each, so that none is lost."""
    results: list[Result] = []
    for talk in talks:
        done: dict[str, Figures] = {}
        results.append(Result(talk=talk, runs=done))
        for name, run in runs.items():
            click.echo(f"{talk.name}: {name} …", err=True)
            done[name] = above_offline(watched(run, talk), done.get(OFFLINE))
            write_report(results, measured, out)
    return results


def above_offline(figures: Figures, offline: Figures | None) -> Figures:
    """The figures with what their error rate is above that of the same model offline."""
    rate, yardstick = figures.get("wer"), (offline or {}).get("wer")
    if rate is None or yardstick is None:
        return figures
    return figures | {"above_offline": rate - yardstick}


if __name__ == "__main__":
    main()
