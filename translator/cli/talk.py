"""A talk that is run from the command line: what listens to it, and its transcripts afterwards."""

from __future__ import annotations

import shlex
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Protocol

from translator import assembly
from translator.atomic import check_writable
from translator.audio import AudioSource
from translator.channel import Latest
from translator.cli.console import EventsFile, Printer, TalkProgress, messages, model_progress, say_error
from translator.errors import StorageError
from translator.export.formats import check_formats, export
from translator.export.transcript import Transcript, transcript_of
from translator.flow import Frame, Published
from translator.journal.folder import new_session_folder, sessions_folder, sound_path
from translator.journal.recording import Listener
from translator.screen import ScreenSource
from translator.screen.cover import Cover, CoveredScreen
from translator.session import Session
from translator.signals import ENDING, handled
from translator.talk import Choices, header_of, load_parts, opened_journal, without_picture

FORMATS = "srt,vtt,txt,md,json"
"""All of them, as an option names them."""


class Window(Protocol):
    """Shows a running session's subtitles, and gives its exit code; `ui.window.show` is one."""

    def __call__(
        self,
        run: Callable[[Callable[[Published], None], threading.Event], int],
        *,
        targets: Sequence[str],
        stage: bool = False,
        frames: Latest[Frame] | None = None,
        cover: Cover | None = None,
    ) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What is heard and seen; `recorded` tells a recording, of `duration_s` (0: unknown), from a talk given here."""

    title: str
    audio: AudioSource
    screen: ScreenSource | None
    recorded: bool = False
    full_speed: bool = False
    duration_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcripts:
    """Where transcripts are written, and in which formats."""

    folder: Path
    formats: tuple[str, ...]


def run_talk(source: Source, choices: Choices, *, transcripts: Transcripts | None, window: Window | None) -> int:
    """Run a session to its end; gives its exit code. Raises SurtitleError when it cannot begin."""
    if transcripts is not None:
        check_writable(transcripts.folder)
    newest: Latest[Frame] = Latest()
    cover = Cover()
    screen = source.screen
    if window is not None and screen is not None:
        screen = assembly.ShownScreen(screen, newest) if source.recorded else CoveredScreen(screen, cover)
    with model_progress() as progress:
        parts = load_parts(
            source.audio,
            screen,
            choices,
            given_here=not source.recorded,
            full_speed=source.full_speed,
            progress=progress,
        )
    languages, started = choices.languages, datetime.now(UTC)
    folder = new_session_folder(choices.sessions or sessions_folder(), source.title, started)
    header = header_of(source.title, started, choices, source.audio.name)
    heard: list[Published] = []
    with ExitStack() as opened:
        journal = opened.enter_context(opened_journal(folder, header, heard))
        events = opened.enter_context(EventsFile(choices.events)) if choices.events else None
        listeners: list[Listener] = [lambda published: heard.append(without_picture(published))]
        if events is not None:
            listeners.append(events)
        printer = Printer(quiet=choices.events == "-")
        listeners.append(printer)
        if source.recorded and sys.stderr.isatty() and window is None:
            listeners.append(opened.enter_context(TalkProgress(source.duration_s)))

        def run(publish: Listener, stop: threading.Event) -> int:
            sound = sound_path(folder) if choices.keep_sound else None
            return Session(parts, journal=journal, listeners=[*listeners, publish], sound=sound).run(stop)

        if window is None:
            with _stop_on_signals() as stop:
                code = run(lambda published: None, stop)
        else:
            frames = newest if source.recorded else None
            code = window(run, targets=languages.targets, stage=source.recorded, frames=frames, cover=cover)
    for failure in (journal.failure, None if events is None else events.failure, printer.failure):
        if failure is not None:
            say_error(failure)
            code = code or StorageError.exit_code
    messages().print(f"Session: {folder}", markup=False)
    if transcripts is not None:
        with _written_later(folder):
            write(transcript_of(heard, source.title, languages.source, languages.targets), transcripts)
    return code


@contextmanager
def _written_later(session: Path) -> Iterator[None]:
    """Where a talk's transcripts cannot be written, say how to do that once they can."""
    try:
        yield
    except StorageError as error:
        later = f"Then: surtitle export {shlex.quote(str(session.absolute()))}"
        raise StorageError(error.code, error.text, f"{error.remedy} {later}") from error


def named_formats(text: str) -> tuple[str, ...]:
    """The formats of a list such as "srt,md". Raises InputError for none, or an unknown one."""
    return check_formats(tuple(name.strip() for name in text.split(",") if name.strip()))


def write(transcript: Transcript, transcripts: Transcripts) -> None:
    """Write the transcripts and say so. Raises StorageError."""
    written = export(transcript, transcripts.folder, transcripts.formats, transcript.title)
    names = ", ".join(path.name for path in written)
    messages().print(f"Wrote {len(written)} files into {transcripts.folder}: {names}", markup=False)


@contextmanager
def _stop_on_signals() -> Iterator[threading.Event]:
    """Ctrl-C and SIGTERM end the talk, and what was said is finished; a second Ctrl-C does not wait for it."""
    stop = threading.Event()

    def handle(number: int, frame: FrameType | None) -> None:
        if stop.is_set() and number == signal.SIGINT:
            raise KeyboardInterrupt
        stop.set()

    with handled(handle, *ENDING):
        yield stop
