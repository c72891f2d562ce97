"""Where nobody speaks, nothing is heard, and what is said around it is heard as well as around silence."""

from __future__ import annotations

import numpy as np
import pytest

from tests.benchmark.noises import SOUNDS, sound
from tests.benchmark.sounds import BETWEEN_S, Passages, between, live_stream, live_whisper, passages, stream_words
from translator.flow import SAMPLE_RATE
from translator.speech.whisper import Whisper

SECONDS = 30.0
SILENT = [name for name in SOUNDS if name != "laughter"]
"""The model writes "Ah" for a laugh, and is not wrong."""
HARDEST = ("music: melody with vibrato", "singing without words", "applause", "coughs", "laughter")


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_has_its_length_and_level_and_is_the_same_every_time(name: str) -> None:
    samples = sound(name, 5.0)
    assert samples.shape == (5 * SAMPLE_RATE,)
    assert samples.dtype == np.float32
    assert np.abs(samples).max() <= 1.0
    level = np.sqrt(np.mean(samples.astype(float) ** 2))
    assert level == 0 if name == "digital silence" else 20 * np.log10(level) == pytest.approx(SOUNDS[name][1], abs=1.5)
    assert np.array_equal(samples, sound(name, 5.0))


@pytest.fixture(scope="module")
def whisper() -> Whisper:
    return live_whisper()


@pytest.fixture(scope="module")
def spoken() -> Passages:
    return passages()


@pytest.fixture(scope="module")
def missed_around_silence(whisper: Whisper, spoken: Passages) -> int:
    return between(live_stream(whisper, "en"), spoken, sound("digital silence", BETWEEN_S)).missed


@pytest.mark.models
@pytest.mark.parametrize("language", ["en", None], ids=["language given", "language found"])
@pytest.mark.parametrize("name", SILENT)
def test_no_word_comes_out_of_a_sound_in_which_nobody_speaks(whisper: Whisper, name: str, language: str | None) -> None:
    assert stream_words(live_stream(whisper, language), sound(name, SECONDS)) == ()


@pytest.mark.models
@pytest.mark.slow
@pytest.mark.parametrize("name", HARDEST)
def test_a_sound_between_two_spoken_passages_adds_no_word_and_spoils_none(
    whisper: Whisper, spoken: Passages, missed_around_silence: int, name: str
) -> None:
    found = between(live_stream(whisper, "en"), spoken, sound(name, BETWEEN_S))
    assert found.words == ()
    assert found.missed <= missed_around_silence + 1
