"""What is counted of the event loop: its gaps, and what it did in long ones."""

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.benchmark.beats import FRAME_S, Beats, Gap, gap_figures
from ui.widgets import let_go


def gaps(*lengths_s: float) -> list[Gap]:
    return [Gap(at_s=float(number), length_s=length_s) for number, length_s in enumerate(lengths_s)]


def test_the_figures_are_of_the_longest_and_of_those_that_stick() -> None:
    figures = gap_figures(gaps(0.005, 0.1, 0.055, 0.04))
    assert figures["gap_max_s"] == 0.1
    assert figures["gaps_long"] == 2
    assert figures["stuck"] == pytest.approx(0.155 / 0.2)
    assert FRAME_S < (figures["gap_p999_s"] or 0) <= 0.1


def test_without_gaps_nothing_was_measured() -> None:
    assert set(gap_figures([]).values()) == {None}


def test_a_loop_that_is_held_up_shows_as_a_gap_and_a_quiet_one_does_not(qtbot: QtBot) -> None:
    beats = Beats()
    beats.start()
    qtbot.wait(200)
    quiet = len(beats.gaps)
    QTimer.singleShot(0, lambda: time.sleep(0.3))
    qtbot.waitUntil(lambda: any(gap.length_s >= 0.3 for gap in beats.gaps))
    beats.stop()
    assert quiet > 10
    assert [gap.length_s >= 0.3 for gap in beats.gaps].count(True) == 1
    assert beats.busy_with["Qt"] >= 1


def test_what_the_windows_compute_is_told_from_what_they_wait_for(qtbot: QtBot) -> None:
    beats = Beats()
    beats.start()
    QTimer.singleShot(20, lambda: time.sleep(0.3))
    QTimer.singleShot(600, lambda: sum(range(8_000_000)))
    qtbot.wait(1200)
    beats.stop()
    waited = max(beats.gaps, key=lambda gap: gap.length_s - gap.computed_s)
    computed = max(beats.gaps, key=lambda gap: gap.computed_s)
    assert waited.length_s >= 0.3
    assert waited.computed_s < 0.1
    assert computed.computed_s > 0.05
    assert computed.at_s > waited.at_s


def test_what_the_windows_did_meanwhile_is_named(qtbot: QtBot) -> None:
    class Slow(QLabel):
        def hide(self) -> None:
            time.sleep(0.3)

    slow, beats = Slow(), Beats()
    beats.start()
    QTimer.singleShot(20, lambda: let_go(slow))
    qtbot.waitUntil(lambda: any("let_go" in doing for doing in beats.busy_with))
    beats.stop()
