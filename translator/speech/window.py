"""The window that is decoded: the newest sound, and the text that was committed before it. Pure."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from translator.flow import SAMPLE_RATE, Samples, Word

CONTEXT_CHARACTERS = 400
"""What is remembered of earlier text."""
SAME_END_S = 0.05
"""A word that ends so shortly after a cut lies before it."""


class Window:
    """Grows at its end and is cut at its start. Times are the session's, in seconds."""

    def __init__(self) -> None:
        self.start_s = 0.0
        self.before = ""
        """Committed text from before the window."""
        self._told_s = -1.0  # the end of the last word in it
        self._sound: Samples = np.zeros(0, np.float32)

    @property
    def length_s(self) -> float:
        return len(self._sound) / SAMPLE_RATE

    @property
    def end_s(self) -> float:
        return self.start_s + self.length_s

    def add(self, samples: Samples) -> None:
        self._sound = np.concatenate([self._sound, samples])

    def since(self, time_s: float) -> Samples:
        """The sound from `time_s` on; all of it where that is before the window."""
        return self._sound[self._index(time_s) :]

    def cut(self, time_s: float, committed: Iterable[Word]) -> None:
        """Begin at `time_s`; the committed words that end before it are told from now on."""
        untold = self._untold(time_s, committed)
        self.before = (self.before + "".join(word.text for word in untold))[-CONTEXT_CHARACTERS:]
        self._told_s = max((word.end_s for word in untold), default=self._told_s)
        drop = self._index(time_s)
        self._sound = self._sound[drop:].copy()
        self.start_s += drop / SAMPLE_RATE

    def move(self, start_s: float) -> None:
        """Begin at `start_s`, without any sound so far."""
        self._sound = self._sound[:0]
        self.start_s = start_s

    def _untold(self, time_s: float, committed: Iterable[Word]) -> list[Word]:
        return [word for word in committed if self._told_s < word.end_s <= time_s + SAME_END_S]

    def _index(self, time_s: float) -> int:
        return min(max(0, round((time_s - self.start_s) * SAMPLE_RATE)), len(self._sound))
