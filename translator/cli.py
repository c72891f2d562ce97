"""The commands."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Protocol

import click

from translator import __version__, assembly
from translator.audio import AudioSource
from translator.channel import Latest
from translator.console import EventsFile, Printer, TalkProgress, messages, model_progress, say_error
from translator.errors import InputError, StorageError, SurtitleError
from translator.export.transcript import Transcript, transcript_of
from translator.flow import Frame, Published, Slide
from translator.journal import Header, Journal, find_session, list_sessions, new_session_folder, read_journal
from translator.journal import sessions_folder as default_sessions_folder
from translator.models.store import storing
from translator.screen import ScreenSource
from translator.screen.cover import Cover, CoveredScreen
from translator.session import Session

INTERRUPTED = 130
FORMATS = "srt,vtt,txt,md,json"


class Window(Protocol):
    """Shows a running session's subtitles, and gives its exit code; `ui.window.show` is one."""

    def __call__(
        self,
        run: Callable[[Callable[[Published], None], threading.Event], int],
        *,
        target: str,
        stage: bool = False,
        frames: Latest[Frame] | None = None,
        cover: Cover | None = None,
    ) -> int: ...


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
    except (click.Abort, KeyboardInterrupt):
        messages().print("Interrupted. What was published is kept: surtitle sessions")
        if any(thread.daemon and thread.is_alive() for thread in threading.enumerate() if thread.name == "hear"):
            sys.stdout.flush()
            os._exit(INTERRUPTED)  # a stage in the middle of its work would hold up, or crash, an orderly exit
        return INTERRUPTED
    return code if isinstance(code, int) else 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="surtitle")
def commands() -> None:
    """Translate a talk while it is given.

    Surtitle hears the speaker, reads the slides off the screen, and shows what is said in the listener's language.
    Nothing leaves this machine.

    \b
    First:    surtitle doctor                                 what this machine lacks
    On stage: surtitle live --from en --to pt                 microphone and main screen
    At home:  surtitle replay talk.mp4 --from en --to pt      a recording, with transcripts
    """


def _talk_options(command: Callable[..., int]) -> Callable[..., int]:
    """The options that every command with a talk has."""
    for option in (
        click.option("--from", "source", default="auto", show_default=True, help="Language of the talk, or auto."),
        click.option("--to", "targets", required=True, help="Languages of the subtitles: pt or pt,es."),
        click.option("--model", default="base", show_default=True, help="Whisper model: a name or a folder."),
        click.option(
            "--translation",
            default="auto",
            show_default=True,
            help="Translation model: auto, firefox, ctranslate2:FOLDER or transformers:NAME.",
        ),
        click.option("--events", type=click.Path(), help="Write what happens as JSON lines; - is stdout."),
        click.option("--sessions", type=click.Path(path_type=Path), help="Keep the session's journal in this folder."),
    ):
        command = option(command)
    return command


@commands.command()
@_talk_options
@click.option("--mic", help="Microphone by name or number (surtitle devices); the system's default without it.")
@click.option("--system", is_flag=True, help="Hear what this machine plays instead of a microphone.")
@click.option("--screen", type=int, help="Read slides off this monitor (default: 1).")
@click.option("--region", help="Read slides off this part of the screen: X,Y,WIDTH,HEIGHT in pixels.")
@click.option("--window", "title", help="Read slides off the window with this in its title.")
@click.option("--no-slides", is_flag=True, help="Do not read the screen.")
@click.pass_obj
def live(
    window: Window | None,
    source: str,
    targets: str,
    model: str,
    translation: str,
    events: str | None,
    sessions: Path | None,
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
    surtitle live --to pt --system --no-slides
    """
    from translator.screen.choice import choose_screen

    if no_slides and not (screen is None and region is None and title is None):
        raise InputError("no-slides", "--no-slides excludes --screen, --region and --window.", "Give one of them.")
    chosen = assembly.languages(source, targets)
    audio = _sound(mic, system)
    pictures = None if no_slides else choose_screen(monitor=screen, region=region, title=title)
    return _talk(
        window,
        audio=audio,
        screen=pictures,
        chosen=chosen,
        model=model,
        translation=translation,
        events=events,
        sessions=sessions,
        title="talk",
        shown=window is not None,
    )


def _sound(mic: str | None, system: bool) -> AudioSource:
    if system:
        if mic is not None:
            raise InputError("two-sounds", "--mic and --system exclude each other.", "Give one of them.")
        from translator.audio.system import SystemSound

        return SystemSound()
    from translator.audio.microphone import Microphone

    return Microphone(int(mic) if mic is not None and mic.isdecimal() else mic)


@commands.command()
@click.argument("talk", type=click.Path(path_type=Path))
@_talk_options
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
    talk: Path,
    source: str,
    targets: str,
    model: str,
    translation: str,
    events: str | None,
    sessions: Path | None,
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
    return _replay(
        window if show else None,
        talk=talk,
        chosen=assembly.languages(source, targets),
        model=model,
        translation=translation,
        events=events,
        sessions=sessions,
        full_speed=pace == "fast",
        out=out,
        formats=_formats(formats),
        slides=not no_slides,
    )


def _replay(
    window: Window | None,
    *,
    talk: Path,
    chosen: assembly.Languages,
    model: str = "base",
    translation: str = "auto",
    events: str | None = None,
    sessions: Path | None = None,
    full_speed: bool,
    out: Path | None,
    formats: Sequence[str],
    slides: bool = True,
) -> int:
    from translator.audio.media import MediaFile

    media = MediaFile(talk)
    if events is not None and Path(events).exists() and Path(events).samefile(talk):
        raise InputError("events-over-talk", f"--events would overwrite {talk}.", "Name another file for the events.")
    return _talk(
        window,
        audio=media.audio,
        screen=media.screen if slides else None,
        chosen=chosen,
        model=model,
        translation=translation,
        events=events,
        sessions=sessions,
        title=talk.stem,
        shown=window is not None,
        full_speed=full_speed,
        duration_s=media.duration_s,
        out=out,
        formats=formats,
    )


def _formats(text: str) -> tuple[str, ...]:
    from translator.export.formats import check_formats

    return check_formats(tuple(name.strip() for name in text.split(",") if name.strip()))


def _talk(
    window: Window | None,
    *,
    audio: AudioSource,
    screen: ScreenSource | None,
    chosen: assembly.Languages,
    model: str,
    translation: str,
    events: str | None,
    sessions: Path | None,
    title: str,
    shown: bool,
    full_speed: bool = False,
    duration_s: float = 0.0,
    out: Path | None = None,
    formats: Sequence[str] = (),
) -> int:
    """Run a session with its journal, what listens to it, and the transcripts afterwards."""
    newest: Latest[Frame] = Latest()
    replayed = duration_s > 0
    cover = Cover()
    if shown and screen is not None:
        screen = assembly.ShownScreen(screen, newest) if replayed else CoveredScreen(screen, cover)
    if out is not None:
        _probe(out)
    with model_progress() as progress:
        parts = assembly.parts(
            audio=audio,
            screen=screen,
            chosen=chosen,
            model=model,
            translation=translation,
            full_speed=full_speed,
            progress=progress,
        )
    started = datetime.now(UTC)
    folder = new_session_folder(sessions or default_sessions_folder(), title, started)
    header = Header(started=started, title=title, language=chosen.source, targets=chosen.targets, source=audio.name)
    heard: list[Published] = []
    with ExitStack() as opened:
        journal = opened.enter_context(_journal(folder, header, heard))
        file = EventsFile(events) if events else None
        if file is not None:
            opened.callback(file.close)
        listeners: list[Callable[[Published], None]] = [
            lambda published: heard.append(_without_picture(published)),
            *([file] if file is not None else []),
            Printer(quiet=events == "-"),
        ]
        if replayed and sys.stderr.isatty() and not shown:
            listeners.append(opened.enter_context(TalkProgress(duration_s)))

        def run(publish: Callable[[Published], None], stop: threading.Event) -> int:
            return Session(parts, journal=journal, listeners=[*listeners, publish]).run(stop)

        if window is not None and shown:
            code = window(
                run,
                target=chosen.targets[0],
                stage=replayed,
                frames=newest if replayed else None,
                cover=cover,
            )
        else:
            with _stop_on_signals() as stop:
                code = run(lambda _: None, stop)
        if file is not None and file.failure is not None:
            say_error(file.failure)
            code = code or StorageError.exit_code
    messages().print(f"Session: {folder}", markup=False)
    if out is not None:
        _write(transcript_of(heard, title, chosen.source, chosen.targets), title, out, formats)
    return code


def _probe(folder: Path) -> None:
    """Raise StorageError now, not after the talk, when nothing can be written into the folder."""
    with storing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".surtitle-probe"
        probe.write_text("")
        probe.unlink()


@contextmanager
def _journal(folder: Path, header: Header, heard: Sequence[Published]) -> Iterator[Journal]:
    """The session's journal; taken away again when the session was refused before anything was published."""
    journal = Journal.create(folder, header)
    try:
        yield journal
    except BaseException as error:
        journal.close(ended=not isinstance(error, KeyboardInterrupt))
        if isinstance(error, SurtitleError) and not heard:
            shutil.rmtree(folder, ignore_errors=True)
        raise
    try:
        journal.close()
    except (
        StorageError
    ) as error:  # said by the session already, with its exit code; the transcripts can still be written
        say_error(error)


def _without_picture(published: Published) -> Published:
    event = published.event
    return replace(published, event=replace(event, picture=None)) if isinstance(event, Slide) else published


@contextmanager
def _stop_on_signals() -> Iterator[threading.Event]:
    """Ctrl-C and SIGTERM end the talk, and what was said is finished; a second Ctrl-C does not wait for it."""
    stop = threading.Event()

    def handle(number: int, frame: FrameType | None) -> None:
        if stop.is_set() and number == signal.SIGINT:
            raise KeyboardInterrupt
        stop.set()

    before = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _write(transcript: Transcript, title: str, out: Path, formats: Sequence[str]) -> None:
    from translator.export.formats import export

    written = export(transcript, out, formats, title)
    names = ", ".join(path.name for path in written)
    messages().print(f"Wrote {len(written)} files into {out}: {names}", markup=False)


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
    _write(transcript, header.title, out, _formats(formats))
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
        ended = "" if info.ended else "  (did not end: surtitle export recovers it)"
        click.echo(f"{info.name}  {info.duration_s / 60:.1f} min, {info.sentences} sentences{ended}")
    return 0


@commands.command()
def devices() -> int:
    """List microphones and monitors."""
    from translator.audio.microphone import list_microphones
    from translator.screen.capture import list_monitors

    code = 0
    for heading, ask in (("Microphones", list_microphones), ("Monitors", list_monitors)):
        click.echo(f"{heading}:")
        try:
            found = ask()
            for device in found:
                click.echo(f"  {device}")
            if not found:
                click.echo("  none")
        except SurtitleError as error:
            say_error(error)
            code = error.exit_code
    return code


@commands.group(invoke_without_command=True)
@click.pass_context
def models(context: click.Context) -> int:
    """See (surtitle models) and get the models for recognition and translation."""
    return 0 if context.invoked_subcommand else context.invoke(list_models)


@models.command("list")
def list_models() -> int:
    """What is installed."""
    from translator.models.whisper import installed_whisper
    from translator.translation.firefox import installed_firefox

    click.echo("Recognition:")
    for model in installed_whisper():
        click.echo(f"  {model.name}  {model.folder}")
    click.echo("Translation:")
    for pair in installed_firefox():
        click.echo(f"  firefox:{pair}")
    return 0


@models.command()
@click.argument("name")
def get(name: str) -> int:
    """Download a model: a Whisper model (small, large-v3-turbo …) or firefox:en-es."""
    from translator.models.whisper import find_whisper
    from translator.translation.firefox import download_firefox

    family, _, pair = name.partition(":")
    with model_progress() as progress:
        if family == "firefox":
            source, _, target = pair.partition("-")
            if not target:
                raise InputError("no-pair", f"{name} names no pair of languages.", "Write it like firefox:en-es.")
            download_firefox(source, target, progress=progress)
        else:
            find_whisper(name, progress=progress)
    messages().print(f"{name} is ready.", markup=False)
    return 0


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
@click.option("--out", type=click.Path(path_type=Path), default=Path("out"), show_default=True, help="For transcripts.")
@click.option("--fast", is_flag=True, help="As fast as this machine can, without a window.")
@click.pass_obj
def demo(window: Window | None, out: Path, fast: bool) -> int:
    """Play the bundled talk through the real chain, with Portuguese subtitles over it where there is a display."""
    from importlib.resources import as_file, files

    chosen = assembly.languages("en", "pt")
    shown = None if fast else window
    with as_file(files("resources") / "talk" / "attention.mp4") as talk:
        return _replay(shown, talk=talk, chosen=chosen, full_speed=shown is None, out=out, formats=_formats(FORMATS))
