"""What the talk that runs hears, from and into which languages, and sees, and how another is taken in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from translator.audio import AudioSource
from translator.flow import AudioChunk, Frame
from translator.live import LiveTalk
from translator.screen import ScreenSource
from translator.screen.nothing import NoScreen
from translator.sources.switched import Switched
from ui.errands import Errands
from ui.machine import Inventory, Machine
from ui.remembered import AUTO, Chosen

SETTLED_MS = 400
"""After the last change of a choice: who goes through a list by keys passes what they do not mean."""


Part = tuple[str, ...]
"""Fields of what is chosen that are taken together."""
SOURCES: Part = ("microphone", "system_sound", "slides")
LANGUAGES: Part = ("source", "target", "also", "variants")


class Sources(QObject):
    """Opens what was chosen for a talk, and changes it while that runs, one thing after another: sources, and beside
    them languages.

    Attributes:
        variants: those of languages that the talk's glossaries tell apart (tags such as "pt-PT").

    Signals:
        changed: this (a Chosen) is heard, spoken and seen now.
        found: this (an Inventory) can be heard and seen now.
        refused: an error that a person is to be told; what was heard and seen before goes on.
    """

    changed = Signal(object)
    found = Signal(object)
    refused = Signal(object)

    def __init__(self, machine: Machine, errands: Errands) -> None:
        super().__init__()
        self._machine = machine
        self._errands = errands
        self._sound: Switched[AudioChunk] | None = None
        self._screen: Switched[Frame] | None = None
        self._talk: LiveTalk | None = None
        self.variants: Sequence[str] = ()
        self._now = self._wanted = Chosen()
        self._busy: set[Part] = set()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self._switch)

    def open(self, chosen: Chosen, variants: Sequence[str] = ()) -> tuple[AudioSource, ScreenSource]:
        """The sound and the slides of a talk that begins, which may have some later; its glossaries tell apart these
        `variants` of languages. Raises SurtitleError where they were named wrongly.
        """
        self._now = self._wanted = chosen
        self.variants = variants
        self._sound = Switched(self._machine.sound(chosen))
        self._screen = Switched(self._machine.screen(chosen) or NoScreen())
        return self._sound, self._screen

    def follow(self, talk: LiveTalk) -> None:
        """This is the talk that has them."""
        self._talk = talk

    def close(self) -> None:
        """The talk is over."""
        self._timer.stop()
        self._sound = self._screen = self._talk = None

    @property
    def wanted(self) -> Chosen:
        """What is heard and seen, or will be as soon as it is opened."""
        return self._wanted

    def look(self, before: Inventory) -> None:
        """See what there is now to be heard and seen, while a talk runs; `before` is what is known."""
        if self._looking or self._sound is None:
            return

        def seen(inventory: Inventory | None) -> None:
            self._looking = False
            if self._sound is not None and inventory is not None:
                self.found.emit(inventory)

        def failed(error: BaseException) -> None:
            seen(None)
            self.refused.emit(error)

        self._looking = True
        self._errands.run("look for sources", lambda: self._machine.look_for_sources(before), seen, failed)

    def hear(self, sound: str) -> None:
        """Hear this from now on: one of the options of sound."""
        self._wanted = self._wanted.with_sound(sound)
        self._timer.start()

    def speak(self, source: str) -> None:
        """This language is spoken from now on: one of the options of the language of the talk."""
        wanted = self._wanted
        self._in_languages(source, self._offered(wanted.target), self._offered(wanted.also or ""))

    def translate_into(self, target: str, also: str) -> None:
        """The subtitles are in this language from now on, and in that ("": in no other): options of those."""
        self._in_languages(self._offered(self._wanted.source), target, also)

    def _offered(self, code: str) -> str:
        return self._wanted.offered(code, self.variants)

    def _in_languages(self, source: str, target: str, also: str) -> None:
        self._wanted = self._wanted.in_languages(source, target, also, self.variants)
        self._timer.start()

    def see(self, slides: str) -> None:
        """Read the slides from there from now on: one of the options of slides."""
        self._wanted = replace(self._wanted, slides=slides)
        self._timer.start()

    def _switch(self) -> None:
        """Take what is wanted: what is heard and seen, and beside it languages, which may have to wait for models."""
        sound, screen, talk = self._sound, self._screen, self._talk

        def open_sources(wanted: Chosen, reached: Chosen) -> Iterator[Chosen]:
            if sound is not None and wanted.sound != reached.sound:
                sound.switch(self._machine.sound(wanted))
                reached = reached.with_sound(wanted.sound)
                yield reached
            if screen is not None and wanted.slides != reached.slides:
                screen.switch(self._machine.screen(wanted) or NoScreen())
                yield replace(reached, slides=wanted.slides)

        def turn(wanted: Chosen, reached: Chosen) -> Iterator[Chosen]:
            if talk is not None and wanted.source != reached.source:
                talk.turn_to(None if wanted.source == AUTO else wanted.source)
                reached = replace(reached, source=wanted.source)
                yield reached
            if talk is not None and (wanted.targets, wanted.variants) != (reached.targets, reached.variants):
                talk.translate_into(wanted.targets, wanted.variants)
            yield replace(reached, target=wanted.target, also=wanted.also, variants=wanted.variants)

        self._take(SOURCES, open_sources)
        self._take(LANGUAGES, turn)

    def _take(self, part: Part, act: Callable[[Chosen, Chosen], Iterator[Chosen]]) -> None:
        """Have this part as it is wanted, in a thread of its own; `act` tells what is reached, step by step."""
        if part in self._busy:
            self._timer.start()
            return
        tried, reached, sound = self._wanted, self._now, self._sound
        if _with(part, reached, tried) == reached:
            return

        def work() -> None:
            nonlocal reached
            for step in act(tried, reached):
                reached = step

        def ended(error: BaseException | None) -> None:
            self._busy.discard(part)
            if self._sound is not sound:  # the talk is over, and another may run
                return
            self._now = _with(part, self._now, reached)
            wanted = self._wanted
            if error is not None:
                self._wanted = _given_up(wanted, _with(part, wanted, tried), _with(part, wanted, reached))
            self.changed.emit(self._now)
            if error is not None:
                self.refused.emit(error)

        self._busy.add(part)
        self._errands.run("switch", work, lambda _: ended(None), ended)


def _with(part: Part, chosen: Chosen, other: Chosen) -> Chosen:
    """What is chosen, with this part of another choice."""
    return replace(chosen, **{name: getattr(other, name) for name in part})


def _given_up(wanted: Chosen, tried: Chosen, reached: Chosen) -> Chosen:
    """What is still wanted after something that was tried failed: what was chosen since."""
    source = reached.source if wanted.source == tried.source else wanted.source
    slides = reached.slides if wanted.slides == tried.slides else wanted.slides
    sound = reached.sound if wanted.sound == tried.sound else wanted.sound
    failed = wanted.targets == tried.targets
    into = reached if failed else wanted
    variants = reached.variants if wanted.variants == tried.variants else wanted.variants
    return replace(
        wanted, source=source, target=into.target, also=into.also, variants=variants, slides=slides
    ).with_sound(sound)
