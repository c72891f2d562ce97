"""Stamps of live sound: drift, jitter, stalls and losses."""

from __future__ import annotations

import random

import pytest

from translator.audio.sample_clock import SampleClock


@pytest.mark.parametrize("drift", [80e-6, -80e-6])
def test_an_hour_of_drift_and_jitter(drift: float) -> None:
    clock = SampleClock(16_000)
    jitter = random.Random(7)
    worst_s = 0.0
    for index in range(36_000):
        true_s = 5 + index * 0.1 * (1 + drift)
        arrived_s = true_s + 0.1 * (1 + drift) + jitter.expovariate(1 / 0.002)
        stamp = clock.stamp(1600, arrived_s)
        assert stamp.lost_s == 0
        worst_s = max(worst_s, abs(stamp.start_s - true_s))
    assert worst_s < 0.02


def test_a_stall_hardly_moves_the_count() -> None:
    clock = SampleClock(16_000)
    for index in range(100):
        stall_s = max(0.0, 1.0 - (index - 50) * 0.1) if index >= 50 else 0.0
        stamp = clock.stamp(1600, (index + 1) * 0.1 + stall_s)
        assert stamp.start_s == pytest.approx(index * 0.1, abs=0.002)


def test_known_losses_are_counted() -> None:
    clock = SampleClock(16_000)
    clock.stamp(1600, 0.1)
    stamp = clock.stamp(1600, 0.7, skipped=8000)
    assert stamp.start_s == pytest.approx(0.6)
    assert stamp.lost_s == pytest.approx(0.5)


def test_unknown_losses_are_measured() -> None:
    clock = SampleClock(16_000)
    clock.stamp(1600, 0.1)
    stamp = clock.stamp(1600, 0.5, broken=True)
    assert stamp.start_s == pytest.approx(0.4)
    assert stamp.lost_s == pytest.approx(0.3)
    assert clock.stamp(1600, 0.59, broken=True).lost_s == 0


def test_a_machine_that_slept_is_anchored_anew() -> None:
    clock = SampleClock(16_000)
    clock.stamp(1600, 0.1)
    stamps = [clock.stamp(1600, 100 + index * 0.1) for index in range(30)]
    assert stamps[-1].start_s == pytest.approx(102.8)
    assert sum(stamp.lost_s for stamp in stamps) == pytest.approx(99.8, abs=0.1)


def test_the_buffer_s_age_counts_once() -> None:
    assert SampleClock(16_000, 0.15).stamp(1600, 1.0).start_s == pytest.approx(0.85)
    assert SampleClock(16_000, 0.05).stamp(1600, 1.0).start_s == pytest.approx(0.9)
