"""The newest sound, given back by its time."""

import numpy as np

from translator.flow import SAMPLE_RATE, AudioChunk
from translator.speech.recent import KEPT_S, RecentSound


def chunk(value: float, start_s: float, length_s: float) -> AudioChunk:
    return AudioChunk(samples=np.full(round(length_s * SAMPLE_RATE), value, np.float32), start_s=start_s)


def values(sound: np.ndarray, step_s: float = 1.0) -> list[float]:
    return [float(one) for one in sound[:: round(step_s * SAMPLE_RATE)]]


def test_a_span_comes_out_of_several_chunks_with_silence_where_sound_was_lost() -> None:
    recent = RecentSound()
    recent.hear(chunk(1.0, 0.0, 2.0))
    recent.hear(chunk(2.0, 2.0, 1.0))
    recent.hear(chunk(3.0, 5.0, 2.0))
    assert values(recent.between(1.0, 6.0)) == [1.0, 2.0, 0.0, 0.0, 3.0]
    assert values(recent.between(-1.0, 1.0)) == [0.0, 1.0]
    assert values(recent.between(6.0, 8.0)) == [3.0, 0.0]
    assert len(recent.between(2.0, 2.0)) == 0


def test_what_is_old_is_given_up() -> None:
    recent = RecentSound()
    for second in range(3 * int(KEPT_S)):
        recent.hear(chunk(1.0, float(second), 1.0))
    end_s = 3 * KEPT_S
    assert values(recent.between(end_s - KEPT_S, end_s)) == [1.0] * int(KEPT_S)
    assert not recent.between(0.0, end_s - KEPT_S - 2.0).any()
