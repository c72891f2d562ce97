"""The sound of a media file, in chunks as a microphone would give them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import av
import numpy as np
from av.audio.frame import AudioFrame

from translator.flow import SAMPLE_RATE, AudioChunk, Samples

CHUNK_SAMPLES = SAMPLE_RATE // 10
GAP_S = 0.1
"""A jump of the sound's timestamps beyond this is a gap in the recording; less is rounding."""


def chunked(frames: Iterator[AudioFrame], begin_s: float) -> Iterator[AudioChunk]:
    """16 kHz mono chunks of 0.1 s, the last one shorter, stamped in media time; a gap is said as `lost_s`."""
    resampler: av.AudioResampler | None = None
    layout: tuple[str, str, int] | None = None
    pending: list[Samples] = []
    start_s: float | None = None  # of the first pending sample
    source_s = 0.0  # where the next frame should begin
    lost_s = 0.0

    def take(least: int) -> Iterator[AudioChunk]:
        nonlocal pending, start_s, lost_s
        samples = np.concatenate(pending) if pending else np.zeros(0, np.float32)
        while len(samples) >= max(least, 1):
            assert start_s is not None
            chunk = AudioChunk(samples=samples[:CHUNK_SAMPLES], start_s=start_s, lost_s=lost_s)
            samples, start_s, lost_s = samples[CHUNK_SAMPLES:], chunk.end_s, 0.0
            yield chunk
        pending = [samples] if len(samples) else []

    def drain() -> None:
        if resampler is not None:
            pending.extend(_samples(out) for out in resampler.resample(None))

    for frame in frames:
        frame_s = source_s if frame.time is None else frame.time - begin_s
        if start_s is None:
            start_s = source_s = frame_s
        gap_s = frame_s - source_s
        described = (frame.format.name, frame.layout.name, frame.sample_rate)
        if gap_s > GAP_S or described != layout:
            drain()
            yield from take(1 if gap_s > GAP_S else CHUNK_SAMPLES)
            resampler, layout = av.AudioResampler("flt", "mono", SAMPLE_RATE), described
        if gap_s > GAP_S:
            start_s, source_s, lost_s = frame_s, frame_s, gap_s
        source_s += frame.samples / frame.sample_rate
        frame.pts = None  # the samples are counted here
        assert resampler is not None
        pending.extend(_samples(out) for out in resampler.resample(frame))
        yield from take(CHUNK_SAMPLES)
    drain()
    yield from take(1)


def _samples(frame: AudioFrame) -> Samples:
    return cast(Samples, frame.to_ndarray()[0])
