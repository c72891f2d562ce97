"""The newest sound, so that a sentence can be heard once more when it has ended."""

from __future__ import annotations

from collections import deque

import numpy as np

from translator.flow import SAMPLE_RATE, AudioChunk, Samples

KEPT_S = 60.0
"""Sound that is kept at least: longer than a sentence, and what recognition may be behind."""


class RecentSound:
    """Keeps the newest sound by its time. One thread."""

    def __init__(self) -> None:
        self._chunks: deque[AudioChunk] = deque()

    def hear(self, chunk: AudioChunk) -> None:
        self._chunks.append(chunk)
        while self._chunks[0].end_s < chunk.end_s - KEPT_S:
            self._chunks.popleft()

    def between(self, start_s: float, end_s: float) -> Samples:
        """The sound of a span; silence where none is kept, or it was lost."""
        sound = np.zeros(max(0, round((end_s - start_s) * SAMPLE_RATE)), np.float32)
        for chunk in self._chunks:
            offset = round((chunk.start_s - start_s) * SAMPLE_RATE)
            first, last = max(offset, 0), min(offset + len(chunk.samples), len(sound))
            if first < last:
                sound[first:last] = chunk.samples[first - offset : last - offset]
        return sound
