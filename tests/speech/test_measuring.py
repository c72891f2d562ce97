"""What an update costs: the arithmetic on a scripted recogniser, the measuring on the real model."""

import multiprocessing
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from translator.assembly import LIVE_CONDITIONS, LIVE_PACE
from translator.errors import Cancelled, SetupError
from translator.flow import SAMPLE_RATE, Samples, Word
from translator.models.whisper import BASE_PACKAGES, bundled_parts, find_whisper
from translator.slides.terms import Terms
from translator.speech.device import CPU
from translator.speech.measuring import (
    PATIENCE_S,
    Stopwatch,
    Window,
    decode_times,
    live_threads,
    live_windows,
    measure,
    measure_apart,
    peak_memory_mb,
)
from translator.speech.whisper import NO_TERMS, Decoding, Heard

needs_base = pytest.mark.skipif(not bundled_parts(BASE_PACKAGES), reason="the offline packages are not installed")


class Time:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


class SlowRecogniser:
    """Takes as long as it is told, decoding after decoding; half of it encodes."""

    def __init__(self, time: Time, watch: Stopwatch, durations_s: list[float]) -> None:
        self._time = time
        self._watch = watch
        self._durations_s: Iterator[float] = iter(durations_s)
        self._half_s = 0.0

    def encode(self, samples: Samples, *, careful: bool = False) -> Heard:
        self._half_s = next(self._durations_s) / 2
        with self._watch.timing("encode"):
            self._time.now_s += self._half_s
        return Heard(samples=samples, encoded=None, padded_s=30)

    def confirm(self, heard: Heard, words: Sequence[Word], language: str) -> tuple[Word, ...]:
        raise NotImplementedError("no words wait where windows are measured")

    def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        self._time.now_s += self._half_s
        return Decoding(words=(), language="en", language_probability=1.0)

    def language_of(self, samples: Samples) -> tuple[str, float]:
        raise NotImplementedError("the language of what is measured is known")


def window(seconds: float = 1.0) -> Window:
    return Window(samples=np.zeros(round(seconds * SAMPLE_RATE), np.float32), context="so far", terms=NO_TERMS)


def times(durations_s: list[float], windows: int, limit_s: float) -> list[dict[str, float]]:
    time = Time()
    watch = Stopwatch(time)
    with watch.timing("encode"):  # setting the model up
        time.now_s += 100.0
    return decode_times(
        SlowRecogniser(time, watch, durations_s), [window() for _ in range(windows)], watch, limit_s, time
    )


def test_the_quickest_decoding_of_each_window_counts() -> None:
    found = times([4.0, 1.0, 2.0, 3.0, 6.0, 5.0], windows=2, limit_s=1000.0)
    assert found == [{"update": 2.0, "encode": 1.0}, {"update": 1.0, "encode": 0.5}]


def test_windows_for_which_there_is_no_time_are_left_out() -> None:
    assert [parts["update"] for parts in times([4.0, 2.0], windows=5, limit_s=6.0)] == [4.0, 2.0]


def test_one_window_is_measured_however_little_time_there_is() -> None:
    assert [parts["update"] for parts in times([4.0], windows=5, limit_s=0.0)] == [4.0]


def test_parts_that_come_more_than_once_in_an_update_are_summed() -> None:
    time = Time()
    watch = Stopwatch(time)
    for seconds in (1.0, 2.0):
        with watch.timing("generate"):
            time.now_s += seconds
    assert watch.read() == {"generate": 3.0}
    assert watch.read() == {}


def test_windows_are_of_the_lengths_that_the_live_pace_makes() -> None:
    windows = live_windows(LIVE_PACE)
    lengths_s = [len(one.samples) / SAMPLE_RATE for one in windows]
    assert min(lengths_s) >= LIVE_PACE.trim_s / 2
    assert max(lengths_s) == pytest.approx(LIVE_PACE.trim_s)
    assert lengths_s[0] == sorted(lengths_s)[len(lengths_s) // 2]
    for one in windows:
        assert np.abs(one.samples).max() > 0.05
        assert one.context
        assert one.terms.prompt


@pytest.mark.parametrize(("cores", "threads"), [(1, 1), (2, 1), (4, 3), (64, 4)])
def test_live_recognition_leaves_a_core_to_the_rest(cores: int, threads: int) -> None:
    assert live_threads(cores) == threads


def test_memory_is_told_where_the_system_does() -> None:
    memory_mb = peak_memory_mb()
    assert memory_mb is None or memory_mb > 10


@pytest.mark.slow
def test_a_model_that_cannot_be_loaded_is_said_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"no model")
    with pytest.raises(SetupError) as caught:
        measure_apart("mine", tmp_path, CPU, LIVE_CONDITIONS, 1.0)
    assert caught.value.code == "recognition-model"
    assert str(tmp_path) in caught.value.text


@pytest.mark.slow
def test_a_process_that_dies_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    conditions: Any = None  # what no measuring survives
    with pytest.raises(SetupError) as caught:
        measure_apart("mine", tmp_path, CPU, conditions, 1.0)
    assert caught.value.code == "model-crashed"
    assert "memory" in caught.value.remedy


@pytest.mark.slow
def test_a_process_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        measure_apart("mine", tmp_path, CPU, LIVE_CONDITIONS, -PATIENCE_S)
    assert caught.value.code == "model-too-slow"


@pytest.mark.slow
def test_a_process_that_is_not_wanted_any_more_is_ended_at_once(tmp_path: Path) -> None:
    cancelled = threading.Event()
    cancelled.set()
    began_s = time.monotonic()
    with pytest.raises(Cancelled) as caught:
        measure_apart("mine", tmp_path, CPU, LIVE_CONDITIONS, 60.0, cancelled)
    assert caught.value.code == "measuring-cancelled"
    assert time.monotonic() - began_s < 5.0
    assert not multiprocessing.active_children()


@pytest.mark.models
@needs_base
def test_whisper_base_is_really_measured(tmp_path: Path) -> None:
    cost = measure("base", find_whisper("base", folder=tmp_path), CPU, LIVE_CONDITIONS, 0.0)
    assert (cost.model, cost.device, cost.scaled_from) == ("base", "cpu", None)
    assert min(cost.encode_s, cost.generate_s, cost.align_s) > 0
    assert cost.encode_s + cost.generate_s + cost.align_s <= cost.update_s
    assert cost.memory_mb is None or cost.memory_mb > 100
