"""What counts as growing in a long run."""

import pytest

from tests.benchmark.growth import early_and_late, held_growth, lag_growth, slope
from tests.benchmark.lags import Lag
from tests.benchmark.sampling import Sample, cpu_busy


def sample(at_s: float, memory_mb: float, threads: int = 8, files: int = 20, cpu_s: float = 0.0) -> Sample:
    return Sample(at_s=at_s, memory_mb=memory_mb, cpu_s=cpu_s, threads=threads, files=files)


def test_a_line_through_points_has_their_slope() -> None:
    assert slope([(10.0, 1.0), (20.0, 2.0), (30.0, 3.0)]) == pytest.approx(0.1)
    assert slope([]) is None
    assert slope([(1.0, 2.0), (1.0, 3.0)]) is None


def test_minutes_two_to_five_and_the_last_five_are_compared() -> None:
    minutes = [(60.0 * minute, float(minute)) for minute in range(60)]
    early, late = early_and_late(minutes, 3600)
    assert early == [2, 3, 4]
    assert late == [55, 56, 57, 58, 59]


def test_of_a_short_run_the_halves_after_minute_two_are() -> None:
    minutes = [(60.0 * minute, float(minute)) for minute in range(6)]
    assert early_and_late(minutes, 360) == ([2, 3], [4, 5])
    assert early_and_late(minutes[:2], 100) == ([], [])


def test_a_lag_that_grows_is_seen_by_medians_and_by_the_line() -> None:
    lags = [Lag(number=second, end_s=float(second), lag_s=1.0 + second / 1000) for second in range(1000)]
    figures = lag_growth(lags, 1000.0)
    assert figures["lag_early_p50_s"] == pytest.approx(1.2095)
    assert figures["lag_growth_s"] == pytest.approx(1.8495 - 1.2095)
    assert figures["lag_line_growth_s"] == pytest.approx(0.88)
    assert "same_words_growth_s" not in figures


def test_the_same_words_are_compared_after_minute_two() -> None:
    slow_words = [1.0, 5.0]  # what is said differs in lag, but nothing grows
    lags = [Lag(number=n, end_s=60.0 * n, lag_s=slow_words[n % 2]) for n in range(6)]
    assert lag_growth(lags, 360.0, cycle=2)["same_words_growth_s"] == 0.0
    assert lag_growth(lags[:4], 360.0, cycle=4)["same_words_growth_s"] is None


def test_nothing_heard_has_no_growth() -> None:
    figures = lag_growth([], 600.0, cycle=2)
    assert set(figures.values()) == {None}
    assert held_growth([])["memory_growth_mb_h"] is None


def test_memory_grows_by_the_hour_when_it_is_filled() -> None:
    samples = [sample(second, 500.0 if second < 290 else 600.0 + second / 36) for second in range(0, 600, 10)]
    samples[30] = sample(300, 600.0 + 300 / 36, threads=12, files=25)
    figures = held_growth(samples)
    assert figures["memory_growth_mb_h"] == pytest.approx(100.0)
    assert figures["peak_memory_mb"] == pytest.approx(600 + 590 / 36)
    assert (figures["threads_early"], figures["threads_late"], figures["threads_most"]) == (8, 8, 12)
    assert (figures["files_early"], figures["files_late"], figures["files_most"]) == (20, 20, 25)


def test_cores_are_busy_between_the_first_sample_and_the_last() -> None:
    assert cpu_busy([sample(5, 0, cpu_s=10), sample(10, 0, cpu_s=12), sample(15, 0, cpu_s=20)], cores=2) == 0.5
    assert cpu_busy([sample(5, 0)], cores=2) is None
