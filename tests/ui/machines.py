"""A machine for the app that hears a script, sees a drawn slide and has no model."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tests.fakes import LoudVoice, ScriptedRecogniser, ScriptedSound, spoken
from translator.assembly import Progress
from translator.audio import AudioSource
from translator.audio.level import MeteredSound
from translator.audio.playing import Player
from translator.clock import Clock, SessionClock
from translator.errors import Cancelled, InputError, SetupError, SurtitleError
from translator.flow import SAMPLE_RATE, AudioChunk, Frame, Notice, Pixels, Role, Severity, TextBlock
from translator.journal.record import Header
from translator.live import LiveTalk, Load
from translator.models.acquisition import Plan
from translator.models.kinds import Kind
from translator.models.library import Installed
from translator.models.offers import find_offer
from translator.models.room import Room
from translator.models.trial import Verdict
from translator.parts import Parts
from translator.screen import ScreenSource
from translator.screen.capture import Area
from translator.speech.stream import SpeechStream
from translator.talk import Choices
from translator.translation import Translator
from translator.translation.translating import OpenTranslator, Say
from ui.machine import Inventory
from ui.models.shelf import Shelf, Stock
from ui.remembered import NO_SLIDES, Chosen

TITLE = "Attention in large models"
LINES = ("Every word looks at all the others", "Queries, keys and values", "Why eight heads see more than one")
SAID = {
    "Good morning, and welcome to this lecture.": "Bom dia e bem-vindos a esta aula.",
    "Today we look at how attention works in a large model.": "Hoje vemos como funciona a atenção num modelo grande.",
    "Every word looks at all the others.": "Cada palavra olha para todas as outras.",
}
WORDS = tuple(word for sentence in SAID for word in sentence.split())


class SteadySound:
    """A voice that never stops: a tone 12 dB below full scale."""

    name = "USB microphone"

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._thread = threading.Thread()

    def start(self, clock: Clock, put: Callable[[AudioChunk], None], ended: Callable[[Exception | None], None]) -> None:
        tone = 0.25 * np.sin(np.arange(SAMPLE_RATE // 20) * 440 * 2 * np.pi / SAMPLE_RATE).astype(np.float32)

        def play() -> None:
            while not self._stopped.wait(0.05):
                put(AudioChunk(samples=tone, start_s=clock.now()))

        self._thread = threading.Thread(target=play, name="steady sound")
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread.ident is not None:
            self._thread.join()


class StillScreen:
    """A screen that shows one slide all along."""

    name = "still"

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels
        self._stopped = threading.Event()
        self._thread = threading.Thread()

    def start(self, clock: Clock, put: Callable[[Frame], None], ended: Callable[[Exception | None], None]) -> None:
        def show() -> None:
            while not self._stopped.wait(0.1):
                put(Frame(pixels=self._pixels, grabbed_s=clock.now()))

        self._thread = threading.Thread(target=show, name="still screen")
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread.ident is not None:
            self._thread.join()


class SlideScript:
    """Reads the slide that was drawn."""

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        return tuple(
            TextBlock(
                text=text,
                left_px=120,
                top_px=100 + 130 * number,
                width_px=900,
                height_px=60,
                confidence=0.95,
                role=Role.BODY if number else Role.TITLE,
            )
            for number, text in enumerate((TITLE, *LINES))
        )

    def learn(self, language: str) -> bool:
        return False


class ScriptedPlayer:
    """Plays nothing, and knows what it was asked; a test says when it ends."""

    def __init__(self) -> None:
        self.played: list[tuple[Path, float, float]] = []
        self.playing = False
        self.end: Callable[[SurtitleError | None], None]

    def play(self, path: Path, start_s: float, end_s: float, ended: Callable[[SurtitleError | None], None]) -> None:
        self.played.append((path, start_s, end_s))
        self.playing, self.end = True, ended

    def stop(self) -> None:
        self.playing = False


class ScriptedShelf:
    """Models of a script. A download takes as long as `arrived` is not set; `refusal` is raised by what is wanted."""

    def __init__(self) -> None:
        self.here = {"base": Kind.WHISPER, "firefox:en-pt": Kind.FIREFOX}
        self.accepted: list[str] = []
        self.arrived = threading.Event()
        self.arrived.set()
        self.refusal: SurtitleError | None = None

    def stock(self) -> Stock:
        models = tuple(
            Installed(name=name, kind=kind, folder=Path(name), size=145_000_000, packaged=name == "base")
            for name, kind in self.here.items()
        )
        return Stock(installed=models, room=Room(memory=8_000_000_000, disk=50_000_000_000), every_s={"small": 3.0})

    def plan(self, name: str) -> Plan:
        offer = find_offer(name)
        assert offer is not None
        return Plan(offer=offer, destination=Path(name), size=offer.size)

    def get(self, plan: Plan, *, accepted: bool, progress: Progress, cancelled: threading.Event) -> None:
        progress(plan.offer.name, 0.4)
        while not self.arrived.wait(0.01):
            if cancelled.is_set():
                raise Cancelled("cancelled", "Stopped.")
        if self.refusal is not None:
            raise self.refusal
        self.here[plan.offer.name] = plan.offer.kind
        if accepted:
            self.accepted.append(plan.offer.name)

    def import_model(
        self, source: Path, *, replacing: bool, progress: Progress, cancelled: threading.Event
    ) -> tuple[str, Verdict]:
        progress(source.name, 0.4)
        while not self.arrived.wait(0.01):
            if cancelled.is_set():
                raise Cancelled("import-cancelled", "Stopped.")
        if self.refusal is not None:
            raise self.refusal
        if source.name in self.here and not replacing:
            raise InputError("model-exists", "There is one already.", "Replace it.")
        self.here[source.name] = Kind.WHISPER
        return source.name, self.check(source.name)

    def remove(self, name: str) -> None:
        del self.here[name]

    def measure(self, say: Callable[[Notice], None], cancelled: threading.Event) -> Notice:
        say(Notice(severity=Severity.INFO, code="measuring", text="Measuring base on the processor …"))
        while not self.arrived.wait(0.01):
            if cancelled.is_set():
                raise Cancelled("measuring-cancelled", "Stopped.")
        if self.refusal is not None:
            raise self.refusal
        text = "Recognition: base, the best installed model that keeps up on the processor (an update every 0.5 s)."
        return Notice(severity=Severity.INFO, code="model-chosen", text=text)

    def check(self, name: str) -> Verdict:
        if self.refusal is not None:
            raise self.refusal
        return Verdict(checked=3, given="Good morning.", made="Bom dia.", seconds=0.1)


class PhraseBook:
    """Translates the sentences it knows, others into capitals."""

    name = "phrase book"

    def __init__(self, source: str, target: str) -> None:
        self.source = source
        self.target = target

    def translate(self, texts: Sequence[str]) -> list[str]:
        return [SAID.get(text, text.upper()) for text in texts]


def slide() -> Pixels:
    """The slide, drawn: RGB, shape (720, 1280, 3)."""
    picture = Image.new("RGB", (1280, 720), (250, 248, 242))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 1280, 18), fill=(11, 110, 105))
    draw.text((120, 90), TITLE, (20, 40, 40), ImageFont.load_default(62))
    for number, line in enumerate(LINES, start=1):
        draw.ellipse((122, 138 + 110 * number, 134, 150 + 110 * number), fill=(11, 110, 105))
        draw.text((160, 120 + 110 * number), line, (50, 70, 70), ImageFont.load_default(40))
    return np.asarray(picture)


class TurnedTalk(LiveTalk):
    """A talk that notes in `told` the languages that it turned to."""

    def __init__(
        self, sound: MeteredSound, screen: ScreenSource | None, choices: Choices, load: Load, told: list[str | None]
    ) -> None:
        super().__init__(sound, screen, choices, load)
        self._told = told

    def turn_to(self, language: str | None) -> None:
        super().turn_to(language)
        self._told.append(language)


class ScriptedMachine:
    """What the app asks of a machine, scripted. `refusal` is raised when the talk is loaded."""

    def __init__(self, inventory: Inventory | None = None, refusal: SurtitleError | None = None) -> None:
        self.inventory = inventory or Inventory(
            microphones=("USB microphone", "Built-in audio"),
            monitors=(Area(0, 0, 1920, 1080),),
            windows=("Attention.odp — Impress",),
            models=("base", "small"),
            pairs=("en-pt", "pt-en", "en-ar"),
        )
        self.refusal = refusal
        self.talks: list[Choices] = []
        self.asked: list[Chosen] = []  # of whose sound and slides were opened, the newest last
        self.dark: SurtitleError | None = None  # raised by every screen
        self.untranslated: set[str] = set()  # languages that nothing translates into
        self.told: list[str | None] = []  # the languages that talks turned to
        self.heard = ScriptedPlayer()
        self.models = ScriptedShelf()
        self.awake = threading.Event()  # a test clears it to have the machine take its time
        self.awake.set()
        self.loaded = threading.Event()  # a test clears it to have the models of a talk take their time
        self.loaded.set()

    def look(self) -> Inventory:
        self.awake.wait(60)
        return self.inventory

    def look_for_sources(self, before: Inventory) -> Inventory:
        found = self.look()
        return replace(before, microphones=found.microphones, monitors=found.monitors, windows=found.windows)

    def sound(self, chosen: Chosen) -> AudioSource:
        self.asked.append(chosen)
        return SteadySound()

    def screen(self, chosen: Chosen) -> ScreenSource | None:
        self.asked.append(chosen)
        if self.dark is not None:
            raise self.dark
        return None if chosen.slides == NO_SLIDES else StillScreen(slide())

    def talk(self, sound: MeteredSound, screen: ScreenSource | None, choices: Choices) -> LiveTalk:
        self.talks.append(choices)
        script = ScriptedSound(spoken(len(WORDS), silence_after=3), endless=True)
        return TurnedTalk(MeteredSound(script), screen, choices, self._load, self.told)

    def shelf(self) -> Shelf:
        return self.models

    def player(self) -> Player:
        return self.heard

    def translators(self, header: Header) -> OpenTranslator:
        return self._open_translator

    def _open_translator(self, source: str, target: str, say: Say) -> Translator:
        if target in self.untranslated:
            raise SetupError("no-translation-model", "No model translates into it.", "Get one.")
        return PhraseBook(source, target)

    def _load(self, sound: MeteredSound, screen: ScreenSource | None, choices: Choices, progress: Progress) -> Parts:
        if self.refusal is not None:
            raise self.refusal
        progress("base", 0.5)
        self.loaded.wait(60)
        return Parts(
            clock=SessionClock(),
            audio=sound,
            speech=SpeechStream(ScriptedRecogniser(WORDS), LoudVoice(), language="en"),
            open_translator=self._open_translator,
            targets=choices.languages.targets,
            screen=screen,
            reader=None if screen is None else SlideScript(),
        )
