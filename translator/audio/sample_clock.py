"""When each sample of a live sound card was heard: counted from an anchor and slewed slowly."""

from __future__ import annotations

from dataclasses import dataclass

SETTLE_S = 10.0
"""Time constant of the correction: a drift of 80 ppm stays 0.8 ms behind."""
SLEW = 0.001
"""Most correction, in seconds a second: a late callback hardly matters, and no one hears the rest."""
ADRIFT_S = 0.5
"""An arrival this far (s) from the count cannot be a late callback when it lasts."""
PATIENCE_S = 2.0
"""How long (s) arrivals may be adrift before the count is anchored anew."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a block began, in session time, and how much was lost before it (both s)."""

    start_s: float
    lost_s: float


class SampleClock:
    """Turns arrivals of blocks, which jitter, into start times that run with the samples and never drift away.

    The first block is the anchor. After that samples are counted, and the difference to what the arrivals say is
    worked off slowly. Pure: it is told the times.
    """

    def __init__(self, rate: int, latency_s: float = 0.0) -> None:
        """`latency_s`: the age of a block's first sample on arrival, where that is more than the block's length."""
        self._rate = rate
        self._latency_s = latency_s
        self._next_s: float | None = None
        self._adrift_s = 0.0

    def stamp(self, samples: int, arrived_s: float, skipped: int = 0, broken: bool = False) -> Stamp:
        """The stamp of a block of `samples` that arrived at `arrived_s`.

        `skipped`: samples known to be lost before it; `broken`: some were lost and nobody knows how many.
        """
        length_s = samples / self._rate
        observed_s = arrived_s - max(length_s, self._latency_s)
        skipped_s = skipped / self._rate
        if self._next_s is None:
            start_s, lost_s = observed_s, skipped_s
        else:
            start_s, lost_s = self._next_s + skipped_s, skipped_s
            error_s = observed_s - start_s
            self._adrift_s = self._adrift_s + length_s if abs(error_s) > ADRIFT_S else 0.0
            if self._adrift_s > PATIENCE_S or (broken and error_s > 0):
                start_s, lost_s = observed_s, max(0.0, lost_s + error_s)
                self._adrift_s = 0.0
            else:
                most_s = SLEW * length_s
                start_s += min(most_s, max(-most_s, error_s * length_s / SETTLE_S))
        self._next_s = start_s + length_s
        return Stamp(start_s, lost_s)
