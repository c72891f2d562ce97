"""Stand-ins for the parts of a session: scripted, silent, echoing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from translator.clock import Clock
from translator.errors import StorageError, SurtitleError
from translator.flow import SAMPLE_RATE, AudioChunk, Frame, Pixels, Published, Role, Samples, TextBlock, Word
from translator.slides.code import with_code
from translator.slides.terms import Terms
from translator.speech.whisper import NO_TERMS, Decoding, Heard


class ScriptedRecogniser:
    """Hears one word of the script a second, whatever the sound: the window says where in the talk it is.

    A sample's value is the number of its second / 1000, as `spoken` makes it.
    """

    def __init__(self, script: Sequence[str], language: str = "en") -> None:
        self.script = script
        self.language = language
        self.failing = False
        self.told = ""

    def encode(self, samples: Samples, *, careful: bool = False) -> Heard:
        return Heard(samples=samples, encoded=None, padded_s=30)

    def confirm(self, heard: Heard, words: Sequence[Word], language: str) -> tuple[Word, ...]:
        return ()

    def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        samples = heard.samples
        self.told = terms.prompt
        if self.failing:
            raise SurtitleError("recognition-broken", "The recogniser is broken.")
        words, rate = [], SAMPLE_RATE
        seconds = np.round(samples * 1000).astype(int)
        for number in np.unique(seconds[seconds > 0]):
            where = np.flatnonzero(seconds == number)
            if number <= len(self.script) and len(where) > rate // 2:
                start_s, end_s = where[0] / rate, (where[-1] + 1) / rate
                text = " " + self.script[number - 1]
                words.append(Word(text=text, start_s=start_s, end_s=end_s, probability=0.9))
        return Decoding(words=tuple(words), language=self.language, language_probability=0.9)

    def language_of(self, samples: Samples) -> tuple[str, float]:
        return self.language, 0.9


class LoudVoice:
    """Takes every sample that is not zero for speech."""

    def __init__(self) -> None:
        self._spans: list[tuple[float, float]] = []

    def hear(self, samples: Samples, start_s: float) -> None:
        if np.any(samples):
            loud = np.flatnonzero(samples)
            self._spans.append((start_s + loud[0] / SAMPLE_RATE, start_s + (loud[-1] + 1) / SAMPLE_RATE))

    def spoken_s(self, start_s: float, end_s: float) -> float:
        return sum(max(0.0, min(end_s, end) - max(start_s, start)) for start, end in self._spans)

    def last_speech_s(self) -> float | None:
        return self._spans[-1][1] if self._spans else None


def spoken(seconds: int, *, silence_after: int = 0, chunk_s: float = 0.1) -> list[AudioChunk]:
    """Sound for a ScriptedRecogniser: `seconds` numbered seconds, then silence, in chunks."""
    numbered = np.repeat(np.arange(1, seconds + 1, dtype=np.float32) / 1000, SAMPLE_RATE)
    sound = np.concatenate([numbered, np.zeros(silence_after * SAMPLE_RATE, np.float32)])
    size = round(chunk_s * SAMPLE_RATE)
    return [AudioChunk(samples=sound[at : at + size], start_s=at / SAMPLE_RATE) for at in range(0, len(sound), size)]


class ScriptedSound:
    """An audio source that plays chunks and ends, or stays on air until it is stopped."""

    name = "script"

    def __init__(self, chunks: Iterable[AudioChunk], error: Exception | None = None, *, endless: bool = False) -> None:
        self._chunks = chunks
        self._error = error
        self._endless = endless

    def start(self, clock: Clock, put: Callable[[AudioChunk], None], ended: Callable[[Exception | None], None]) -> None:
        for chunk in self._chunks:
            put(chunk)
        if not self._endless:
            ended(self._error)

    def stop(self) -> None:
        """Nothing runs here."""


class ScriptedScreen:
    """A screen source that shows frames."""

    name = "script"

    def __init__(self, frames: Sequence[Frame]) -> None:
        self._frames = frames

    def start(self, clock: Clock, put: Callable[[Frame], None], ended: Callable[[Exception | None], None]) -> None:
        for frame in self._frames:
            put(frame)
        ended(None)

    def stop(self) -> None:
        """Nothing runs here."""


class CountingReader:
    """Reads "slide 1", "slide 2" … in the order it is asked, or fails."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked = 0
        self._error = error

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        self.asked += 1
        if self._error is not None:
            raise self._error
        text = f"slide {self.asked}"
        box = TextBlock(text=text, left_px=0, top_px=0, width_px=9, height_px=9, confidence=0.9, role=Role.TITLE)
        return (box,)

    def learn(self, language: str) -> bool:
        return False


class ScriptedReader:
    """Reads the blocks of the first slide, then of the second …"""

    def __init__(self, *slides: Sequence[str]) -> None:
        self._slides = iter(slides)

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        return with_code(
            [
                TextBlock(text=text, left_px=0, top_px=9 * n, width_px=9, height_px=9, confidence=0.9, role=Role.BODY)
                for n, text in enumerate(next(self._slides))
            ]
        )

    def learn(self, language: str) -> bool:
        return False


class Shouter:
    """Translates into capitals; fails for as long as `broken`."""

    name = "shouter"

    def __init__(self, source: str, target: str) -> None:
        self.source = source
        self.target = target
        self.broken = False

    def translate(self, texts: Sequence[str]) -> list[str]:
        if self.broken:
            raise SurtitleError("translation-broken", "The model is broken.", "Mend it.")
        return [text.upper() for text in texts]


class FlakyJournal:
    """A journal whose disk is full for the first `failures` writes."""

    def __init__(self, failures: int = 0) -> None:
        self.saved: list[Published] = []
        self._failures = failures

    def append(self, published: Published) -> None:
        if self._failures:
            self._failures -= 1
            raise StorageError("disk-full", "The disk is full.", "Make room.")
        self.saved.append(published)
