"""One talk from the command line: its session, its journal, what listens to it, and the transcripts afterwards."""

from __future__ import annotations

import shlex
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Protocol

from translator import assembly
from translator.atomic import storage_error
from translator.audio import AudioSource
from translator.channel import Latest
from translator.clock import SessionClock
from translator.console import EventsFile, Printer, TalkProgress, messages, model_progress, say_error
from translator.errors import InputError, StorageError, SurtitleError
from translator.export.formats import export
from translator.export.transcript import Transcript, transcript_of
from translator.flow import Frame, Notice, Published, Severity, Slide
from translator.journal.folder import new_session_folder, sessions_folder, sound_path
from translator.journal.record import Header
from translator.journal.recording import Listener
from translator.journal.writer import Journal
from translator.screen import ScreenSource
from translator.screen.cover import Cover, CoveredScreen
from translator.session import Parts, Session
from translator.signals import ENDING, handled
from translator.slides.deck import Deck, read_deck
from translator.translation import Translator
from translator.translation.glossary import Glossaries, read_glossaries
from translator.translation.reading import Reading
from translator.translation.translating import OpenTranslator


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
class Choices:
    """What a person chose for a talk.

    `deck` is the file of its slides, `events` a path or "-", `sessions` the folder of journals; None: none.
    `slides`: whether they are read from the beginning; what reads them must be there then. `keep_sound`: beside the
    journal.
    """

    languages: assembly.Languages
    model: str = "base"
    device: str = "auto"
    translation: str = "auto"
    glossaries: tuple[Path, ...] = ()
    reading: Reading = Reading.STABLE
    deck: Path | None = None
    slides: bool = True
    events: str | None = None
    sessions: Path | None = None
    keep_sound: bool = False


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
        probe(transcripts.folder)
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


def load_parts(
    audio: AudioSource,
    screen: ScreenSource | None,
    choices: Choices,
    *,
    given_here: bool = False,
    full_speed: bool = False,
    progress: assembly.Progress | None,
) -> Parts:
    """The parts of a talk, by the models and glossaries that were chosen. Raises SurtitleError.

    What is heard and seen is opened for a moment before models are loaded: what was chosen wrongly is said at once.
    """
    amiss: list[Notice] = []
    glossaries = Glossaries(choices.glossaries, choices.languages.variants, say=amiss.append)
    deck = None if choices.deck is None else _deck(choices.deck, screen)
    if deck is not None and deck.unread:
        amiss.append(_unread(deck))
    if given_here:
        _try(audio)
        if screen is not None:
            _try(screen)
    parts = assembly.parts(
        audio=audio,
        screen=screen,
        chosen=choices.languages,
        model=choices.model,
        device=choices.device,
        translation=choices.translation,
        glossaries=glossaries,
        deck=deck,
        slides=choices.slides,
        reading=choices.reading,
        given_here=given_here,
        full_speed=full_speed,
        progress=progress,
    )
    return replace(parts, notices=(*amiss, *parts.notices))


def _unread(deck: Deck) -> Notice:
    """What is told of damaged pages."""
    return Notice(
        severity=Severity.WARNING,
        code="deck-pages",
        text=f"Pages of {deck.name} are damaged and cannot be read: {', '.join(map(str, deck.unread))}.",
        remedy="Export the slides once more. Without it, these are read off the screen.",
    )


def _try(source: AudioSource | ScreenSource) -> None:
    """Open what is heard or seen, and close it again. Raises SetupError where that cannot be."""
    source.start(SessionClock(), lambda _: None, lambda _: None)
    source.stop()


def _deck(path: Path, screen: ScreenSource | None) -> Deck:
    if screen is None:
        raise InputError(
            "deck-unseen",
            f"Without pictures of the slides it is not known which one of {path.name} is up.",
            "Leave out --deck, or let the slides be seen: a recording with pictures, no --no-slides.",
        )
    return read_deck(path)


def header_of(title: str, started: datetime, choices: Choices, source: str) -> Header:
    """What a session's journal begins with; `source` is what is heard."""
    return Header(
        started=started,
        title=title,
        language=choices.languages.source,
        targets=choices.languages.targets,
        source=source,
        translation=choices.translation,
        glossaries=tuple(path.absolute() for path in choices.glossaries),
        variants=choices.languages.variants,
    )


def translators_of(header: Header) -> OpenTranslator:
    """How translators are opened for a talk that is over: by its model and its glossaries; without the latter, which
    is said, where one cannot be read any more.
    """

    def opened(source: str, target: str, say: assembly.Say) -> Translator:
        try:
            glossary = read_glossaries(header.glossaries, variants=header.variants)
        except InputError as error:
            text = f"What is corrected is translated without the glossary of the talk. {error.text}"
            say(Notice(severity=Severity.WARNING, code=error.code, text=text, remedy=error.remedy))
            glossary = read_glossaries((), variants=header.variants)
        return assembly.translators(header.translation, glossary)(source, target, say)

    return opened


def write(transcript: Transcript, transcripts: Transcripts) -> None:
    """Write the transcripts and say so. Raises StorageError."""
    written = export(transcript, transcripts.folder, transcripts.formats, transcript.title)
    names = ", ".join(path.name for path in written)
    messages().print(f"Wrote {len(written)} files into {transcripts.folder}: {names}", markup=False)


def probe(folder: Path) -> None:
    """Raise StorageError now, not after the talk, when nothing can be written into the folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".surtitle-probe"
        probe.write_text("")
        probe.unlink()
    except OSError as error:
        raise storage_error(error, folder) from error


@contextmanager
def opened_journal(folder: Path, header: Header, heard: Sequence[Published]) -> Iterator[Journal]:
    """The session's journal; taken away again, with its folder, when it cannot be begun, or the session was refused
    before anything was published. What could not be saved in the end is its `failure`.
    """
    try:
        journal = Journal.create(folder, header)
    except StorageError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    try:
        yield journal
    except BaseException as error:
        journal.close(ended=not isinstance(error, KeyboardInterrupt))
        if isinstance(error, SurtitleError) and not heard:
            shutil.rmtree(folder, ignore_errors=True)
        raise
    with suppress(StorageError):  # its failure; the transcripts can still be written
        journal.close()


def without_picture(published: Published) -> Published:
    """The event as it is kept in memory: a slide without its picture."""
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

    with handled(handle, *ENDING):
        yield stop
