"""The commands."""

from __future__ import annotations

import errno
import functools
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import click

from translator import __version__, assembly
from translator.audio import AudioSource
from translator.console import messages, model_progress, output_error, say_error, say_notice
from translator.errors import InputError, SetupError, SurtitleError
from translator.export.transcript import transcript_of
from translator.journal import SessionInfo, find_session, is_running, list_sessions
from translator.journal import sessions_folder as default_sessions_folder
from translator.leaving import leave
from translator.model_commands import models
from translator.record import read_journal
from translator.talk import Choices, Source, Transcripts, Window, probe, run_talk, write
from translator.translation.reading import Reading

INTERRUPTED = 130
FORMATS = "srt,vtt,txt,md,json"
UNWRITABLE = frozenset({errno.ENOSPC, errno.EPIPE, errno.EFBIG, errno.EIO})
"""What an output that takes nothing more answers."""


def main(argv: Sequence[str] | None = None, window: Window | None = None) -> int:
    """Run a command and return its exit code: 0, 1 failed, 2 bad input, 3 something is missing, 4 not saved."""
    try:
        code = commands.main(
            args=list(sys.argv[1:] if argv is None else argv), prog_name="surtitle", standalone_mode=False, obj=window
        )
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except SurtitleError as error:
        say_error(error)
        return error.exit_code
    except OSError as error:
        if error.filename is not None or error.errno not in UNWRITABLE:  # not of the output: a fault of ours
            raise
        failure = output_error(error)
        say_error(failure)
        return failure.exit_code
    except (click.Abort, KeyboardInterrupt):
        messages().print("Interrupted. What was published is kept: surtitle sessions")
        return leave(INTERRUPTED)
    return code if isinstance(code, int) else 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="surtitle")
def commands() -> None:
    """Translate a talk while it is given.

    Surtitle hears the speaker, reads the slides off the screen, and shows what is said in the listener's language.
    Nothing leaves this machine.

    \b
    First:    surtitle doctor                                 what this machine lacks
              surtitle bench                                  which models keep up here
    On stage: surtitle live --from en --to pt                 microphone and main screen
    At home:  surtitle replay talk.mp4 --from en --to pt      a recording, with transcripts
    """


_glossary = click.option(
    "--glossary",
    "glossaries",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Terms and their translations: CSV, TSV or TBX; may be repeated.",
)


_TALK_OPTIONS = (
    click.option("--keep-sound", is_flag=True, help="Keep the sound beside the journal; it is not kept otherwise."),
    click.option("--sessions", type=click.Path(path_type=Path), help="Keep the session's journal in this folder."),
    click.option("--events", type=click.Path(), help="Write what happens as JSON lines; - is stdout."),
    click.option("--deck", type=click.Path(path_type=Path), help="The slides beforehand: PDF or PPTX."),
    click.option(
        "--reading",
        type=click.Choice([reading.value for reading in Reading]),
        default=Reading.STABLE.value,
        show_default=True,
        help="Subtitles a whole sentence at a time, that never change; or sooner, growing, that may still change.",
    ),
    _glossary,
    click.option(
        "--translation",
        default="auto",
        show_default=True,
        help="Translation model: auto for the best that is installed, a name of surtitle models list, or a folder.",
    ),
    click.option(
        "--device",
        type=click.Choice(["auto", "cpu", "cuda"]),
        default="auto",
        show_default=True,
        help="Where recognition and translation run: auto takes a GPU where one can be used.",
    ),
    click.option(
        "--model",
        default="auto",
        show_default=True,
        help="Whisper model: a name, a folder, or auto for the best that keeps up here (surtitle bench).",
    ),
    click.option("--to", "targets", required=True, help="Languages of the subtitles: pt or pt,es."),
    click.option("--from", "source", default="auto", show_default=True, help="Language of the talk, or auto."),
)
"""What every command with a talk asks for, last first."""


def _choices(command: Callable[..., int]) -> Callable[..., int]:
    """The options that every command with a talk has; they come as one `choices`."""

    @functools.wraps(command)
    def choosing(
        *args: object,
        source: str,
        targets: str,
        model: str,
        device: str,
        translation: str,
        glossaries: tuple[Path, ...],
        reading: str,
        deck: Path | None,
        events: str | None,
        sessions: Path | None,
        keep_sound: bool,
        **options: object,
    ) -> int:
        _spare(events, *glossaries, *([] if deck is None else [deck]))
        choices = Choices(
            languages=assembly.languages(source, targets),
            model=model,
            device=device,
            translation=translation,
            glossaries=glossaries,
            reading=Reading(reading),
            deck=deck,
            events=events,
            sessions=sessions,
            keep_sound=keep_sound,
        )
        return command(*args, choices=choices, **options)

    for option in _TALK_OPTIONS:
        choosing = option(choosing)
    return choosing


@commands.command()
@_choices
@click.option("--mic", help="Microphone by name or number (surtitle devices); the system's default without it.")
@click.option("--system", is_flag=True, help="Hear what this machine plays instead of a microphone.")
@click.option("--screen", type=int, help="Read slides off this monitor (default: 1).")
@click.option("--region", help="Read slides off this part of the screen: X,Y,WIDTH,HEIGHT in pixels.")
@click.option("--window", "title", help="Read slides off the window with this in its title.")
@click.option("--no-slides", is_flag=True, help="Do not read the screen.")
@click.pass_obj
def live(
    window: Window | None,
    choices: Choices,
    mic: str | None,
    system: bool,
    screen: int | None,
    region: str | None,
    title: str | None,
    no_slides: bool,
) -> int:
    """Translate the talk that is being given here, until Ctrl-C.

    \b
    surtitle live --from en --to pt
    surtitle live --from de --to en,fr --mic "USB" --window "Impress"
    surtitle live --from en --to pt --deck talk.pptx
    surtitle live --to pt --system --no-slides
    """
    from translator.screen.choice import choose_screen

    if no_slides and not (screen is None and region is None and title is None):
        raise InputError("no-slides", "--no-slides excludes --screen, --region and --window.", "Give one of them.")
    source = Source(
        title="talk",
        audio=_sound(mic, system),
        screen=None if no_slides else choose_screen(monitor=screen, region=region, title=title),
    )
    with slides_spared():
        return run_talk(source, choices, transcripts=None, window=window)


def _sound(mic: str | None, system: bool) -> AudioSource:
    if system:
        if mic is not None:
            raise InputError("two-sounds", "--mic and --system exclude each other.", "Give one of them.")
        from translator.audio.system import SystemSound

        return SystemSound()
    from translator.audio.microphone import Microphone

    return Microphone(int(mic) if mic is not None and mic.isdecimal() else mic)


@commands.command()
@click.argument("talk", type=click.Path())
@_choices
@click.option(
    "--pace",
    type=click.Choice(["live", "fast"]),
    default="fast",
    show_default=True,
    help="As it was given, or as fast as this machine can.",
)
@click.option("--out", type=click.Path(path_type=Path), help="Write transcripts into this folder.")
@click.option("--format", "formats", default=FORMATS, show_default=True, help="Formats of the transcripts.")
@click.option("--no-slides", is_flag=True, help="Do not look at the pictures of the recording.")
@click.option("--show", is_flag=True, help="Show the recording with its subtitles in a window (with --pace live).")
@click.pass_obj
def replay(
    window: Window | None,
    talk: str,
    choices: Choices,
    pace: str,
    out: Path | None,
    formats: str,
    no_slides: bool,
    show: bool,
) -> int:
    """Translate a recorded talk: any file with sound, and slides if it has pictures.

    \b
    surtitle replay talk.mp4 --from en --to pt --out transcripts
    surtitle replay lecture.mp3 --from auto --to pt,es --format srt,md --out .
    surtitle replay talk.mp4 --from en --to pt --pace live --events events.jsonl
    """
    if show and pace != "live":
        raise InputError("show-needs-live", "--show plays the talk as it was given.", "Add --pace live.")
    if show and window is None:
        raise InputError("no-display", "There is no display to show a window on.", "Leave out --show.")
    if not talk:  # an empty path is the folder where one is
        raise InputError("no-file", "The name of the recording is empty.", "Name a sound or video file.")
    wanted = _formats(formats)
    transcripts = None if out is None else Transcripts(folder=out, formats=wanted)
    source = _recording(Path(talk), choices, full_speed=pace == "fast", slides=not no_slides)
    with slides_spared():
        return run_talk(source, choices, transcripts=transcripts, window=window if show else None)


@contextmanager
def slides_spared() -> Iterator[None]:
    """Where slides cannot be read, say that a talk needs none."""
    try:
        yield
    except SetupError as error:
        if error.code not in ("no-tesseract", "no-tesseract-language"):
            raise
        raise SetupError(error.code, error.text, f"{error.remedy} Or leave the slides unread: --no-slides") from error


def _recording(talk: Path, choices: Choices, *, full_speed: bool, slides: bool = True) -> Source:
    from translator.audio.media import MediaFile

    media = MediaFile(talk)
    _spare(choices.events, talk)
    return Source(
        title=talk.stem,
        audio=media.audio,
        screen=media.screen if slides else None,
        recorded=True,
        full_speed=full_speed,
        duration_s=media.duration_s,
    )


def _spare(events: str | None, *read: Path) -> None:
    """Raise InputError where the file for the events is one that is read."""
    if events is None or not os.path.exists(events):
        return
    for path in read:
        if os.path.exists(path) and os.path.samefile(events, path):
            text = f"--events would overwrite {path}."
            raise InputError("events-over-talk", text, "Name another file for the events.")


def _formats(text: str) -> tuple[str, ...]:
    from translator.export.formats import check_formats

    return check_formats(tuple(name.strip() for name in text.split(",") if name.strip()))


@commands.command()
@click.argument("session")
@click.option("--format", "formats", default=FORMATS, show_default=True, help="Formats of the transcripts.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("."), help="Folder for them (default: here).")
@click.option("--sessions", type=click.Path(path_type=Path), help="Folder of the sessions.")
def export(session: str, formats: str, out: Path, sessions: Path | None) -> int:
    """Write the transcript of a session, also of one that ended in a crash.

    \b
    surtitle export 2026-11-24-0915-talk --format srt,md
    """
    folder = find_session(session, sessions or default_sessions_folder())
    record = read_journal(folder)
    if record.corrupt:
        messages().print(f"[yellow]{record.corrupt} lines of the journal cannot be read and were left out.[/]")
    header = record.header
    transcript = transcript_of(record.events, header.title, header.language, header.targets)
    transcripts = Transcripts(folder=out, formats=_formats(formats))
    probe(out)
    write(transcript, transcripts)
    return 0


@commands.command()
@click.option("--sessions", type=click.Path(path_type=Path), help="Folder of the sessions.")
def sessions(sessions: Path | None) -> int:
    """List the sessions on this machine."""
    found = list_sessions(sessions or default_sessions_folder())
    if not found:
        messages().print(f"No sessions in {sessions or default_sessions_folder()}.", markup=False)
    for info in found:
        if not info.readable:
            click.echo(f"{info.name}  (cannot be read)")
            continue
        click.echo(f"{info.name}  {info.duration_s / 60:.1f} min, {info.sentences} sentences{_unfinished(info)}")
    return 0


def _unfinished(info: SessionInfo) -> str:
    if info.ended:
        return ""
    return "  (runs)" if is_running(info.folder) else "  (did not end: surtitle export recovers it)"


@commands.command()
def devices() -> int:
    """List microphones and monitors."""
    from translator.audio.microphone import list_microphones
    from translator.devices import microphone_table, monitor_table
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


commands.add_command(models)


@commands.command()
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


@commands.command()
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
    from translator.atomic import write_json
    from translator.bench import run_bench, time_translation
    from translator.bench_report import as_json, report, translation_table
    from translator.speech.measured import circumstances, joined, keep, kept

    if path is not None:
        probe(path.parent)
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


@commands.command()
@click.option("--out", type=click.Path(path_type=Path), default=Path("out"), show_default=True, help="For transcripts.")
@click.option("--fast", is_flag=True, help="As fast as this machine can, without a window.")
@_glossary
@click.pass_obj
def demo(window: Window | None, out: Path, fast: bool, glossaries: tuple[Path, ...]) -> int:
    """Play the bundled talk through the real chain, with Portuguese subtitles over it where there is a display."""
    from importlib.resources import as_file, files

    choices = Choices(languages=assembly.languages("en", "pt"), glossaries=glossaries)
    shown = None if fast else window
    with as_file(files("resources") / "talk" / "attention.mp4") as talk:
        source = _recording(talk, choices, full_speed=shown is None)
        return run_talk(source, choices, transcripts=Transcripts(folder=out, formats=_formats(FORMATS)), window=shown)
