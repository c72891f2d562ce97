"""One talk: what a person chose for it, the parts of its session, and its journal."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from translator import assembly
from translator.audio import AudioSource
from translator.clock import SessionClock
from translator.errors import InputError, StorageError, SurtitleError
from translator.flow import Notice, Published, Severity, Slide
from translator.journal.record import Header
from translator.journal.writer import Journal
from translator.parts import Parts
from translator.screen import ScreenSource
from translator.slides.deck import Deck, read_deck
from translator.translation import Translator
from translator.translation.reading import Reading
from translator.translation.terms.glossary import Glossaries, read_glossaries
from translator.translation.translating import OpenTranslator


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
    """How translators are opened for a talk that is over: with its model and its glossaries.

    Where a glossary cannot be read any more, that is said, and none is used.
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


@contextmanager
def opened_journal(folder: Path, header: Header, heard: Sequence[Published]) -> Iterator[Journal]:
    """The journal of a session. What could not be saved in the end is its `failure`.

    The folder is deleted again where the journal cannot be begun, or the session fails before it published anything.
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
