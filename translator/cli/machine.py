"""The commands that look at this machine: devices, doctor and bench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import click

from translator import assembly
from translator.atomic import check_writable, write_json
from translator.cli.console import model_progress, say_error, say_notice
from translator.errors import SurtitleError


@click.command()
def devices() -> int:
    """List microphones and monitors."""
    from translator.audio.microphone import list_microphones
    from translator.cli.device_tables import microphone_table, monitor_table
    from translator.screen.capture import list_monitors

    def listed(make: Callable[[], str]) -> int:
        try:
            click.echo(make())
        except SurtitleError as error:
            say_error(error)
            return error.exit_code
        return 0

    codes = [listed(lambda: microphone_table(list_microphones())), listed(lambda: monitor_table(list_monitors()))]
    return max(codes)


@click.command()
def doctor() -> int:
    """Say what this machine lacks, and how to get it; exit code 3 when something needed is missing."""
    from translator.doctor import examine

    findings = examine()
    for finding in findings:
        mark = "ok     " if finding.there else "MISSING" if finding.needed else "without"
        click.echo(f"{mark}  {finding.part}: {finding.text}")
        if not finding.there:
            click.echo(f"         {finding.remedy}")
    return 0 if all(finding.there for finding in findings if finding.needed) else 3


@click.command()
@click.option("--model", "names", multiple=True, help="Only this model, installed or not; may be given again.")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", show_default=True)
@click.option("--json", "path", type=click.Path(dir_okay=False, path_type=Path), help="Write the figures here too.")
def bench(names: tuple[str, ...], device: str, path: Path | None) -> int:
    """Measure in a minute which models keep up on this machine; --model auto and --translation auto go by it.

    Translation models are measured where no --model is asked for.

    \b
    surtitle bench
    surtitle bench --model small --model base --json figures.json
    """
    from translator.bench import run_bench, time_translation
    from translator.cli.bench_report import as_json, report, translation_table
    from translator.speech.measured import circumstances, joined, keep, kept

    if path is not None:
        check_writable(path.parent)
    conditions, pace = assembly.LIVE_CONDITIONS, assembly.LIVE_PACE
    with model_progress() as progress:
        done = run_bench(names, device, conditions, progress=progress, say=say_notice)
    costs = joined(done.costs, kept(conditions))
    click.echo(report(costs, done.devices, done.installed, pace=pace, names=names))
    speeds, refused = ([], []) if names else time_translation(say=say_notice)
    if speeds:
        click.echo("\n" + translation_table(speeds))
    failures = [*done.failures, *refused]
    for failure in failures:
        say_error(failure)
    if path is not None:
        devices = as_json(costs, done.devices, done.installed, pace=pace)
        data = {"circumstances": circumstances(conditions), "devices": devices}
        write_json(path, data | {"translation": [asdict(speed) for speed in speeds]})
    keep(costs, conditions)
    return failures[0].exit_code if failures else 0
