"""The command: `python -m tests.benchmark --out out/bench [TALK …]`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import click

from tests.benchmark.decking import Deck, deck_with_a_gap, given_deck, whole_deck
from tests.benchmark.machine import circumstances
from tests.benchmark.report import LIVE_RUN, PLAIN_RUN, REFERENCE_RUN, UNRELATED_RUN, Result, markdown, write_report
from tests.benchmark.rounds import turns
from tests.benchmark.runs import Offline, Reference, Replay, ReplayFailed, Run, watched
from tests.benchmark.scoring import Figures
from tests.benchmark.soak import soak
from tests.benchmark.talks import BUNDLED, Talk, cut_media, cut_truth, open_talk, with_speech
from translator.cli.console import say_error
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
@click.option("--rounds", type=click.IntRange(min=1), default=2, show_default=True, help="Turns of every run.")
@click.option("--soak", "soak_minutes", type=click.FloatRange(min=1), help="Then also a run of so many minutes.")
@click.option(
    "--unrelated",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Also with the pictures of this recording instead of the talk's own.",
)
@click.option("--deck", is_flag=True, help="Also with the talk's deck known beforehand, whole and without a page.")
@click.option(
    "--unrelated-deck",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Also with this deck, which is not the talk's.",
)
@click.option("--no-reference", is_flag=True, help="Without the reference policy.")
@click.option("--no-window", is_flag=True, help="Without the subtitle window.")
def main(
    talks: tuple[Path, ...],
    folder: Path | None,
    out: Path,
    only: tuple[str, ...],
    coarse: tuple[str, ...],
    pace: str,
    until_s: float | None,
    rounds: int,
    soak_minutes: float | None,
    unrelated: Path | None,
    deck: bool,
    unrelated_deck: Path | None,
    no_reference: bool,
    no_window: bool,
) -> None:
    """Measure Surtitle on talks: folders with talk.mp4 and timeline.json, or without any the bundled one.

    Ours and the reference take turns on every talk, in real time. Writes bench.json and bench.md, and the tables to
    stdout.
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
    measured = circumstances(model="base", pace=pace, rounds=rounds)
    long: Figures | None = None
    try:
        runs = runs_of(
            find_whisper("base"),
            out,
            pace=pace,
            reference=not no_reference,
            window=not no_window,
            unrelated=unrelated,
            decks=_decks(deck, unrelated_deck),
        )
        with tempfile.TemporaryDirectory() as cut:
            if until_s:
                chosen = [cut_media(talk, Path(cut)) for talk in chosen]
            chosen = [with_speech(talk) for talk in chosen]
            results = bench(chosen, runs, out, measured, rounds=rounds)
            if soak_minutes:
                long = soak(chosen, soak_minutes, out, window=not no_window)["figures"]
                write_report(results, measured, out, long)
    except SurtitleError as error:
        say_error(error)
        sys.exit(error.exit_code)
    except (ReplayFailed, ValueError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(markdown(results, measured, long))


def _open(path: Path, coarse: Sequence[str]) -> Talk:
    talk = open_talk(path)
    return open_talk(path, coarse=True) if talk.name in coarse else talk


def _decks(own: bool, unrelated: Path | None) -> dict[str, Deck]:
    """The decks that are known beforehand, by the name of their run."""
    decks: dict[str, Deck] = {"deck": whole_deck, "deck without a page": deck_with_a_gap} if own else {}
    return decks if unrelated is None else decks | {"unrelated deck": given_deck(unrelated)}


def runs_of(
    model: Path,
    out: Path,
    *,
    pace: str,
    reference: bool,
    window: bool,
    unrelated: Path | None = None,
    decks: Mapping[str, Deck] = MappingProxyType({}),
) -> dict[str, Run]:
    """The runs by name, the yardstick first."""
    names = (LIVE_RUN, PLAIN_RUN) if pace == "live" else (pace, f"{pace} no slides")
    runs: dict[str, Run] = {OFFLINE: Offline(model)}
    for name, slides in zip(names, (True, False), strict=True):
        runs[name] = Replay(out=out, pace=pace, slides=slides, window=window)
    if unrelated is not None:
        runs[UNRELATED_RUN] = Replay(out=out, pace=pace, slides=True, window=window, pictures=unrelated)
    for name, deck in decks.items():
        runs[name] = Replay(out=out, pace=pace, slides=True, window=window, deck=deck)
    if reference:
        runs[REFERENCE_RUN] = Reference(model=model, out=out)
    return runs


def bench(
    talks: Sequence[Talk],
    runs: Mapping[str, Run],
    out: Path,
    measured: Mapping[str, str | int | float],
    *,
    rounds: int = 1,
) -> list[Result]:
    """Play every talk in every run, the yardstick once and the others in turns.

    The report in `out` is written anew after each, so that none is lost.
    """
    results: list[Result] = []
    for talk in talks:
        done: dict[str, list[Figures]] = {name: [] for name in runs}
        results.append(Result(talk=talk, runs=done))
        for name in [OFFLINE, *turns([name for name in runs if name != OFFLINE], rounds)]:
            number = len(done[name]) + 1
            click.echo(f"{talk.name}: {name}, {number} …", err=True)
            stem = f"{talk.name}-{name.replace(' ', '-')}-{number}"
            done[name].append(above_offline(watched(runs[name], talk, stem), *done[OFFLINE]))
            write_report(results, measured, out)
    return results


def above_offline(figures: Figures, offline: Figures | None = None) -> Figures:
    """The figures with what their error rate is above that of the same model offline."""
    rate, yardstick = figures.get("wer"), (offline or {}).get("wer")
    if rate is None or yardstick is None:
        return figures
    return figures | {"above_offline": rate - yardstick}


if __name__ == "__main__":
    main()
