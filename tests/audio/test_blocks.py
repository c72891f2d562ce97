"""From a sound card's blocks to chunks."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from translator.audio.blocks import Block, Chunker
from translator.flow import AudioChunk


def chunks_of(rate: int, channels: int, positions: list[int]) -> list[AudioChunk]:
    """Chunks of 0.1 s blocks of a 440 Hz tone that begin at these positions and arrive when they are complete."""
    chunker = Chunker(rate)
    chunks = []
    for position in positions:
        wave = np.sin((position + np.arange(rate // 10)) * 2 * np.pi * 440 / rate).astype(np.float32)
        samples = np.repeat(wave[:, None], channels, axis=1)
        chunk = chunker.chunk(Block(samples=samples, arrived_s=position / rate + 0.1, position=position))
        if chunk is not None:
            chunks.append(chunk)
    return chunks


def test_16_khz_mono_passes() -> None:
    chunks = chunks_of(16_000, 1, [0, 1600, 3200])
    assert [len(chunk.samples) for chunk in chunks] == [1600] * 3
    assert [chunk.start_s for chunk in chunks] == pytest.approx([0, 0.1, 0.2])


def test_other_rates_keep_their_time() -> None:
    chunks = chunks_of(44_100, 2, [4410 * index for index in range(50)])
    for before, after in pairwise(chunks):
        assert after.start_s == pytest.approx(before.end_s, abs=1e-3)
    samples = np.concatenate([chunk.samples for chunk in chunks])
    true = np.sin((chunks[0].start_s + np.arange(len(samples)) / 16_000) * 2 * np.pi * 440)
    assert float(np.abs(samples[1600:-1600] - true[1600:-1600]).max()) < 0.02


def test_dropped_blocks_are_said() -> None:
    chunks = chunks_of(16_000, 1, [0, 1600, 8000, 9600])
    assert [chunk.lost_s for chunk in chunks] == pytest.approx([0, 0, 0.3, 0])
    assert chunks[2].start_s == pytest.approx(0.5)
