"""What this machine offers to a talk, and the parts that a choice of it comes to. Slow: never asked on Qt's thread."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np
from PIL import Image

from translator.assembly import languages
from translator.audio import AudioSource
from translator.audio.level import MeteredSound
from translator.audio.microphone import Device, Microphone, connected_microphones, list_microphones
from translator.audio.playing import Player, SoundPlayer
from translator.audio.system import SystemSound
from translator.channel import Latest
from translator.clock import SessionClock
from translator.doctor import Finding, examine
from translator.errors import SurtitleError
from translator.flow import AudioChunk, Event, Frame, Notice, Pixels, Severity
from translator.journal.folder import sessions_folder
from translator.journal.record import Header
from translator.live import LiveTalk
from translator.models.kinds import Kind
from translator.models.library import installed_models
from translator.models.whisper import installed_whisper
from translator.reports import Reports, as_known
from translator.screen import ScreenSource
from translator.screen.capture import Area, list_monitors
from translator.screen.choice import choose_screen
from translator.screen.window import Window, list_windows
from translator.sources.returning import Returning, Source
from translator.talk import Choices, translators_of
from translator.translation.choosing import pairs_of
from translator.translation.translating import OpenTranslator
from ui.models.shelf import Shelf, ThisShelf
from ui.remembered import MONITOR, NO_SLIDES, WINDOW, Chosen

T = TypeVar("T")

PREVIEW_PX = (640, 360)
"""A preview is no larger."""
LEAST_WINDOW_PX = 240
"""Smaller windows are no presentations."""
BACK = "back"
"""Said where something that refused works again."""

News = tuple[SurtitleError, bool]
"""An error, and whether it has come (True) or gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What there is: names of microphones and windows, areas of monitors by number from 1, models, missing parts.

    `models` recognise; `pairs` are those of languages that a model of their own translates, `polyglots` the names of
    models that translate between many.
    """

    microphones: tuple[str, ...] = ()
    monitors: tuple[Area, ...] = ()
    windows: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    polyglots: tuple[str, ...] = ()
    missing: tuple[Finding, ...] = ()


class Machine(Protocol):
    """What the app asks of a machine, in threads of its own; a test brings its own."""

    def look(self) -> Inventory: ...

    def look_for_sources(self, before: Inventory) -> Inventory:
        """The inventory with the microphones, monitors and windows that there are now, also while a talk runs."""

    def sound(self, chosen: Chosen) -> AudioSource: ...

    def screen(self, chosen: Chosen) -> ScreenSource | None: ...

    def talk(self, sound: MeteredSound, screen: ScreenSource | None, choices: Choices) -> LiveTalk: ...

    def shelf(self) -> Shelf: ...

    def player(self) -> Player: ...

    def translators(self, header: Header) -> OpenTranslator: ...


class ThisMachine:
    """The machine that this runs on."""

    def look(self) -> Inventory:
        """Look at everything; what cannot be listed is among the `missing`, with its remedy."""
        missing = [finding for finding in examine() if not finding.there]
        translating = [model for model in installed_models() if model.kind is not Kind.WHISPER]
        return Inventory(
            microphones=_names(_listed(list_microphones)),
            monitors=tuple(monitor.area for monitor in _listed(list_monitors)),
            windows=_titles(_listed(list_windows)),
            models=tuple(dict.fromkeys(("base", *(model.name for model in installed_whisper())))),
            pairs=tuple(dict.fromkeys(pair for model in translating for pair in pairs_of(model))),
            polyglots=tuple(model.name for model in translating if model.pair is None),
            missing=tuple(missing),
        )

    def look_for_sources(self, before: Inventory) -> Inventory:
        return replace(
            before,
            microphones=_names(_listed(connected_microphones)),
            monitors=tuple(monitor.area for monitor in _listed(list_monitors)),
            windows=_titles(_listed(list_windows)),
        )

    def sound(self, chosen: Chosen) -> AudioSource:
        return SystemSound() if chosen.system_sound else Microphone(chosen.microphone)

    def screen(self, chosen: Chosen) -> ScreenSource | None:
        """What is looked at. Raises SurtitleError where it was named wrongly."""
        if chosen.slides == NO_SLIDES:
            return None
        if chosen.slides.startswith(WINDOW):
            return choose_screen(title=chosen.slides.removeprefix(WINDOW))
        return choose_screen(monitor=int(chosen.slides.removeprefix(MONITOR)))

    def talk(self, sound: MeteredSound, screen: ScreenSource | None, choices: Choices) -> LiveTalk:
        return LiveTalk(sound, screen, choices)

    def shelf(self) -> Shelf:
        return ThisShelf()

    def player(self) -> Player:
        return SoundPlayer()

    def translators(self, header: Header) -> OpenTranslator:
        return translators_of(header)


def choices_of(chosen: Chosen) -> Choices:
    """What a person chose, as a talk takes it. Raises InputError."""
    return Choices(
        languages=languages(chosen.tagged(chosen.source), ",".join(map(chosen.tagged, chosen.targets))),
        model=chosen.model,
        translation=chosen.translation,
        deck=None if chosen.deck is None or chosen.slides == NO_SLIDES else Path(chosen.deck),
        slides=chosen.slides != NO_SLIDES,
        glossaries=() if chosen.glossary is None else (Path(chosen.glossary),),
        keep_sound=chosen.keep_sound,
        reading=chosen.reading,
        device=chosen.device,
        sessions=sessions_of(chosen),
    )


def sessions_of(chosen: Chosen) -> Path:
    """The folder in which talks are kept."""
    return sessions_folder() if chosen.sessions is None else Path(chosen.sessions)


class Rehearsal:
    """The level and the picture of what is chosen, before the talk. `start` and `stop` are slow; the rest is not."""

    def __init__(self, machine: Machine, chosen: Chosen) -> None:
        self._machine = machine
        self._chosen = chosen
        self._clock = SessionClock()
        self._pictures: Latest[Pixels] = Latest()
        self._sound: Returning[AudioChunk] | None = None
        self._screen: Returning[Frame] | None = None
        self._meter: MeteredSound | None = None  # once something is heard
        self._news: queue.SimpleQueue[News] = queue.SimpleQueue()
        self._opening = threading.Lock()  # guards _stopped, and what is opened until it is
        self._stopped = False

    def start(self) -> None:
        """Hear and see; what refuses is said by `take_news`, and is tried again while the other goes on."""
        with self._opening:
            if not self._stopped:
                self._start()

    def stop(self) -> None:
        """Let go of the devices, for good; waits for what is just being opened."""
        with self._opening:
            self._stopped = True
            if self._sound is not None:
                self._sound.stop()
            if self._screen is not None:
                self._screen.stop()

    def _start(self) -> None:
        meter = MeteredSound(self._machine.sound(self._chosen))

        def heard(_chunk: AudioChunk) -> None:
            self._meter = meter

        self._sound = self._begun(meter, heard)
        try:
            screen = self._machine.screen(self._chosen)
        except SurtitleError as error:
            self._ended(error)
        else:
            self._screen = None if screen is None else self._begun(screen, self._picture)

    def _begun(self, source: Source[T], put: Callable[[T], None]) -> Returning[T]:
        """A source that is opened now, and again where it fails."""
        amiss: list[SurtitleError] = []

        def tell(event: Event) -> None:
            assert isinstance(event, Notice)
            if event.code == BACK:
                while amiss:
                    self._news.put((amiss.pop(), False))
            else:
                amiss.append(SurtitleError(event.code, event.text, event.remedy))
                self._news.put((amiss[-1], True))

        returning = Returning(source, Reports(tell), back=BACK, said=BACK, severity=Severity.WARNING, patient=True)
        returning.start(self._clock, put, self._ended)
        return returning

    def take_level_db(self) -> float | None:
        """The loudest since this was last asked; None where nothing is heard."""
        return None if self._meter is None else self._meter.take_level_db()

    def take_picture(self) -> Pixels | None:
        """The newest picture that was not taken yet, RGB."""
        return self._pictures.take()

    def take_news(self) -> News | None:
        """What refused, or works again, each once; None where there is none."""
        return None if self._news.empty() else self._news.get()

    def _picture(self, frame: Frame) -> None:
        picture = Image.fromarray(frame.pixels)
        picture.thumbnail(PREVIEW_PX, Image.Resampling.BILINEAR, reducing_gap=1.5)
        self._pictures.put(np.asarray(picture))

    def _ended(self, error: Exception | None) -> None:
        if error is None:
            return
        self._news.put((as_known(error, "preview"), True))


def _listed(ask: Callable[[], list[T]]) -> list[T]:
    """What is listed; nothing where it cannot be: the doctor says why."""
    try:
        return ask()
    except SurtitleError:
        return []


def _names(devices: list[Device]) -> tuple[str, ...]:
    """What microphones are called, each once."""
    return tuple(dict.fromkeys(device.name for device in devices))


def _titles(windows: list[Window]) -> tuple[str, ...]:
    """The titles of those windows that may hold a presentation."""
    large = [window for window in windows if min(window.width_px, window.height_px) >= LEAST_WINDOW_PX]
    return tuple(sorted({window.title for window in large}))
