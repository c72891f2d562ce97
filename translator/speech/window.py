"""The window that is decoded: the newest sound, and the text that was committed before it. Pure."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from translator.flow import SAMPLE_RATE, Samples, Word

CONTEXT_CHARACTERS = 400
"""What is remembered of earlier text."""
KEPT_S = 27.0
"""So much sound is kept at most, with what was cut off: it can be heard again (see `longer`)."""
SAME_END_S = 0.05
"""A word that ends so shortly after a cut lies before it."""


class Window:
    """Grows at its end and is cut at its start; what was cut off is kept for a while.

    Times are the session's, in seconds.
    """

    def __init__(self) -> None:
        self.start_s = 0.0
        self.before = ""
        """Committed text from before the window."""
        self._told_s = -1.0  # the end of the last word in it
        self._starts: list[tuple[float, str]] = []  # where the window began before, each with the text before that
        self._sound: Samples = np.zeros(0, np.float32)
        self._start = 0  # the window's first sample; those before it are kept

    @property
    def length_s(self) -> float:
        return (len(self._sound) - self._start) / SAMPLE_RATE

    @property
    def end_s(self) -> float:
        return self.start_s + self.length_s

    @property
    def kept_s(self) -> float:
        """Where the sound begins, with what was cut off."""
        return self.start_s - self._start / SAMPLE_RATE

    def add(self, samples: Samples) -> None:
        self._sound = np.concatenate([self._sound, samples])

    def since(self, time_s: float) -> Samples:
        """The sound from `time_s` on; all that is kept where that is before it."""
        return self._sound[self._index(time_s) :]

    def longer(self, most_s: float) -> tuple[float, str]:
        """The earliest start of the window with which it is no longer than `most_s`, and the text before that."""
        starts = [one for one in self._starts if self.end_s - one[0] <= most_s]
        return starts[0] if starts else (self.start_s, self.before)

    def cut(self, time_s: float, committed: Iterable[Word]) -> None:
        """Begin at `time_s`; the committed words that end before it are told from now on."""
        starts = [*self._starts, (self.start_s, self.before)]
        untold = self._untold(time_s, committed)
        self.before = (self.before + "".join(word.text for word in untold))[-CONTEXT_CHARACTERS:]
        self._told_s = max((word.end_s for word in untold), default=self._told_s)
        start = max(self._index(time_s), self._start)
        self.start_s += (start - self._start) / SAMPLE_RATE
        self._start = start
        self._keep([one for one in starts if self.end_s - one[0] <= KEPT_S])

    def forget(self) -> None:
        """What was before the window is not to be heard again, and its text not told: it is in another language."""
        self.before = ""
        self._keep([])

    def move(self, start_s: float) -> None:
        """Begin at `start_s`, without any sound so far."""
        self._starts, self._sound, self._start = [], self._sound[:0], 0
        self.start_s = start_s

    def _keep(self, starts: list[tuple[float, str]]) -> None:
        """Keep these starts, and the sound from the first on."""
        drop = self._index(starts[0][0]) if starts else self._start
        self._sound = self._sound[drop:].copy()
        self._start -= drop
        self._starts = starts

    def _untold(self, time_s: float, committed: Iterable[Word]) -> list[Word]:
        return [word for word in committed if self._told_s < word.end_s <= time_s + SAME_END_S]

    def _index(self, time_s: float) -> int:
        return min(max(0, round((time_s - self.kept_s) * SAMPLE_RATE)), len(self._sound))
