"""Voice activity: speech is a run of windows that is long enough to be a word."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmark.noises import sound
from tests.benchmark.sounds import passages
from translator.flow import SAMPLE_RATE
from translator.speech.voice import BRIDGED_S, KEEP_S, SHORTEST_S, WINDOW_S, SileroVoice, SpeechRuns

LONG = int(SHORTEST_S / WINDOW_S) + 1
"""Windows that make a run of speech."""
BRIDGED = int(BRIDGED_S / WINDOW_S)
"""Windows that do not end one."""


def judged(*probabilities: float) -> SpeechRuns:
    runs = SpeechRuns()
    for number, probability in enumerate(probabilities):
        runs.judge(number * WINDOW_S, probability)
    return runs


def test_a_run_that_is_long_enough_is_speech_from_its_beginning() -> None:
    runs = judged(0.1, *[0.9] * LONG, 0.1)
    assert runs.spoken_s(0.0, 9.0) == pytest.approx(LONG * WINDOW_S)
    assert runs.spoken_s(0.0, 2 * WINDOW_S) == pytest.approx(WINDOW_S)
    assert runs.last_speech_s() == pytest.approx((LONG + 1) * WINDOW_S)


def test_a_shorter_run_is_no_speech() -> None:
    runs = judged(*[0.9] * (LONG - 1), *[0.0] * 9, *[0.9] * (LONG - 1))
    assert runs.spoken_s(0.0, 9.0) == 0.0
    assert runs.last_speech_s() is None


def test_speech_begins_where_it_is_probable_and_goes_on_where_it_is_less_so() -> None:
    assert judged(*[0.4] * 50).last_speech_s() is None
    assert judged(0.6, *[0.4] * 50).last_speech_s() == pytest.approx(51 * WINDOW_S)


def test_a_short_gap_is_bridged_and_does_not_count() -> None:
    runs = judged(*[0.9] * (LONG - 1), *[0.0] * BRIDGED, 0.9)
    assert runs.spoken_s(0.0, 9.0) == pytest.approx(LONG * WINDOW_S)


def test_after_a_longer_gap_a_run_begins_anew() -> None:
    runs = judged(*[0.9] * LONG, *[0.0] * (BRIDGED + 1), *[0.9] * (LONG - 1))
    assert runs.last_speech_s() == pytest.approx(LONG * WINDOW_S)


def test_what_was_long_ago_is_forgotten() -> None:
    runs = judged(*[0.9] * (int(KEEP_S / WINDOW_S) + 100))
    assert runs.spoken_s(0.0, 1.0) == 0.0
    assert runs.spoken_s(0.0, 99.0) == pytest.approx(KEEP_S, abs=0.1)


@given(st.lists(st.sampled_from([0.0, 0.4, 0.9]), max_size=200))
def test_the_end_of_speech_never_goes_back_and_lies_where_there_is_speech(probabilities: list[float]) -> None:
    runs = SpeechRuns()
    before_s = 0.0
    for number, probability in enumerate(probabilities):
        runs.judge(number * WINDOW_S, probability)
        end_s = runs.last_speech_s() or 0.0
        assert end_s == before_s or end_s == pytest.approx((number + 1) * WINDOW_S)
        assert end_s == before_s or probability
        before_s = end_s
    assert runs.spoken_s(0.0, 99.0) <= WINDOW_S * sum(map(bool, probabilities)) + 1e-9


@pytest.mark.models
def test_speech_is_found_however_it_is_cut() -> None:
    """The model ships with faster-whisper."""
    spoken = passages().first
    found = []
    for size in (1600, 4000, 77, len(spoken)):
        voice = SileroVoice()
        for at in range(0, len(spoken), size):
            voice.hear(spoken[at : at + size], at / SAMPLE_RATE)
        found.append((voice.spoken_s(0.0, 60.0), voice.last_speech_s()))
    assert found[0][0] > 4.0
    assert all(one == pytest.approx(found[0], abs=0.07) for one in found)


@pytest.mark.models
def test_a_gap_starts_afresh_with_its_own_time() -> None:
    spoken = passages().first
    voice = SileroVoice()
    voice.hear(np.zeros(SAMPLE_RATE, np.float32), 0.0)
    voice.hear(spoken, 100.0)
    assert voice.spoken_s(0.0, 100.0) == 0.0
    assert voice.spoken_s(100.0, 120.0) > 4.0


@pytest.mark.models
@pytest.mark.parametrize("name", ["coughs", "typing", "applause", "music: arpeggio, bass, drums"])
def test_no_speech_is_found_where_nobody_speaks(name: str) -> None:
    voice = SileroVoice()
    voice.hear(sound(name, 20.0), 0.0)
    assert voice.last_speech_s() is None
