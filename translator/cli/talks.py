"""The commands that translate a talk: live, replay and demo."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from translator import assembly
from translator.audio import AudioSource
from translator.cli.talk import FORMATS, Source, Transcripts, Window, named_formats, run_talk
from translator.errors import InputError, SetupError
from translator.talk import Choices
from translator.translation.reading import Reading

_GLOSSARY = click.option(
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
    _GLOSSARY,
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


@click.command()
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


@click.command()
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
    wanted = named_formats(formats)
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


@click.command()
@click.option("--out", type=click.Path(path_type=Path), default=Path("out"), show_default=True, help="For transcripts.")
@click.option("--fast", is_flag=True, help="As fast as this machine can, without a window.")
@_GLOSSARY
@click.pass_obj
def demo(window: Window | None, out: Path, fast: bool, glossaries: tuple[Path, ...]) -> int:
    """Play the bundled talk through the real chain, with Portuguese subtitles over it where there is a display."""
    from importlib.resources import as_file, files

    choices = Choices(languages=assembly.languages("en", "pt"), glossaries=glossaries)
    shown = None if fast else window
    with as_file(files("resources") / "talk" / "attention.mp4") as talk:
        source = _recording(talk, choices, full_speed=shown is None)
        return run_talk(
            source, choices, transcripts=Transcripts(folder=out, formats=named_formats(FORMATS)), window=shown
        )
