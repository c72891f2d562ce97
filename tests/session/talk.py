"""Scripted talks for the tests of the session."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from tests.fakes import (
    FlakyJournal,
    LoudVoice,
    ScriptedRecogniser,
    ScriptedScreen,
    ScriptedSound,
    Shouter,
    spoken,
)
from translator.clock import SteppedClock
from translator.flow import (
    AudioChunk,
    Frame,
    Hypothesis,
    Published,
)
from translator.journal.recording import Recorder
from translator.parts import Parts
from translator.session import Session
from translator.speech.stream import SpeechStream
from translator.translation.translating import Say

SCRIPT = (
    *("Good", "morning", "everyone.", "Today", "we", "talk", "about", "attention."),
    *("Are", "there", "any", "questions?", "Thank", "you."),
)


class Talk:
    """A session on fakes, and what it published."""

    def __init__(self, *, chunks: Sequence[AudioChunk] | None = None, **changes: object) -> None:
        self.recogniser = ScriptedRecogniser(SCRIPT)
        self.translators: list[Shouter] = []
        self.published: list[Published] = []
        self.journal: Recorder = FlakyJournal()
        values: dict[str, object] = {
            "clock": SteppedClock(),
            "audio": ScriptedSound(spoken(len(SCRIPT), silence_after=2) if chunks is None else chunks),
            "speech": SpeechStream(self.recogniser, LoudVoice(), language="en"),
            "open_translator": self.open,
            "targets": ("pt",),
        }
        self.parts = Parts(**{**values, **changes})  # type: ignore[arg-type]

    def open(self, source: str, target: str, say: Say) -> Shouter:
        self.translators.append(Shouter(source, target))
        return self.translators[-1]

    def run(self, stop: threading.Event | None = None) -> int:
        session = Session(self.parts, journal=self.journal, listeners=[self.published.append])
        return session.run(stop or threading.Event())

    def of(self, kind: type) -> list:  # type: ignore[type-arg]
        return [one.event for one in self.published if isinstance(one.event, kind)]

    @property
    def text(self) -> str:
        return "".join(word.text for said in self.of(Hypothesis) for word in said.committed).strip()


class Threaded:
    """Plays a scripted source on a thread of its own, as one that waits for the engine must."""

    name = "threaded"

    def __init__(self, sound: ScriptedSound) -> None:
        self._sound = sound
        self._thread = threading.Thread()

    def start(self, *handed: object) -> None:
        self._thread = threading.Thread(target=self._sound.start, args=handed)
        self._thread.start()

    def stop(self) -> None:
        self._thread.join()


def slides(*shades: tuple[float, int]) -> ScriptedScreen:
    """A screen with pictures of stripes, one a pair of time and number, each held for 2 s."""
    frames = []
    for start_s, number in shades:
        picture = np.full((180, 320, 3), 255, np.uint8)
        picture[20 * number : 20 * number + 60] = 0
        frames += [Frame(pixels=picture, grabbed_s=start_s + n / 4) for n in range(8)]
    return ScriptedScreen(frames)
