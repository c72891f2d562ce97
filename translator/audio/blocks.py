"""From the blocks of a sound card, at its rate and channels, to stamped 16 kHz mono chunks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np
import numpy.typing as npt
import soxr

from translator.audio.sample_clock import SampleClock
from translator.flow import SAMPLE_RATE, AudioChunk, Samples


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What a sound card handed over: float32 samples, shape (n, channels), and when (s).

    `position` counts the samples of a channel that came before it, with those that were dropped. `overflow`: the card
    lost some just before this block.
    """

    samples: npt.NDArray[np.float32]
    arrived_s: float
    position: int
    overflow: bool = False


class Chunker:
    """Makes chunks of the blocks of one stream: mixes, stamps, counts what was lost, resamples. No thread."""

    def __init__(self, rate: int, latency_s: float = 0.0) -> None:
        """`latency_s`: what the driver says of its buffer; believed up to 0.3 s."""
        self._rate = rate
        self._clock = SampleClock(rate, min(max(latency_s, 0.0), 0.3))
        self._resampler = None if rate == SAMPLE_RATE else soxr.ResampleStream(rate, SAMPLE_RATE, 1, dtype="float32")
        self._position = 0
        self._ahead_s = 0.0  # sound that the resampler holds back
        self._lost_s = 0.0  # lost and not yet said

    def chunk(self, block: Block) -> AudioChunk | None:
        """The chunk of `block`; None while the resampler gives nothing."""
        count = len(block.samples)
        stamp = self._clock.stamp(count, block.arrived_s, block.position - self._position, block.overflow)
        self._position = block.position + count
        self._lost_s += stamp.lost_s
        channels = block.samples.shape[1]
        mono = block.samples[:, 0] if channels == 1 else block.samples.mean(axis=1, dtype=np.float32)
        start_s = stamp.start_s - self._ahead_s
        if self._resampler is not None:
            mono = cast(Samples, self._resampler.resample_chunk(mono))
            self._ahead_s += count / self._rate - len(mono) / SAMPLE_RATE
        if not len(mono):
            return None
        lost_s, self._lost_s = self._lost_s, 0.0
        return AudioChunk(samples=mono, start_s=start_s, lost_s=lost_s)
