"""What is missing from the sound of a recording: summed up, where each loss of a talk given here is said at once."""

from __future__ import annotations

import math
from dataclasses import replace

from translator.export.sections import clock_time
from translator.flow import AudioChunk, Notice, Severity


class Gaps:
    """The gaps in the sound of a recording; one thread at a time."""

    def __init__(self) -> None:
        self._missing_s = 0.0
        self._first_s = math.inf  # where the first gap begins
        self._last_s = 0.0  # where the last one ends

    def count(self, chunk: AudioChunk) -> AudioChunk:
        """Count the gap before a chunk, where there is one; gives the chunk as one before which nothing was lost."""
        if chunk.lost_s <= 0:
            return chunk
        self._missing_s += chunk.lost_s
        self._first_s = min(self._first_s, chunk.start_s - chunk.lost_s)
        self._last_s = max(self._last_s, chunk.start_s)
        return replace(chunk, lost_s=0.0)

    def notice(self) -> Notice | None:
        """How much was missing, and where; None where nothing was."""
        if not self._missing_s:
            return None
        first, last = clock_time(self._first_s), clock_time(math.ceil(self._last_s))
        return Notice(
            severity=Severity.WARNING,
            code="sound-missing",
            text=f"{self._missing_s:.1f} s of sound are missing from the recording, between {first} and {last}.",
            remedy="Copy or download it again, unless it was recorded so.",
        )
