"""Grabbing the screen, on an X server that the test starts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from itertools import pairwise

import mss
import pytest

from translator.channel import Closed
from translator.clock import SessionClock
from translator.errors import InputError, SetupError
from translator.flow import Frame
from translator.screen.capture import (
    Area,
    Capture,
    MonitorSource,
    RegionSource,
    check_display,
    list_monitors,
    open_screen,
)
from translator.screen.window import WindowSource, list_windows

desktop = [
    pytest.mark.desktop,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
]


class Watcher:
    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self.endings: list[Exception | None] = []
        self.changed = threading.Condition()

    def put(self, frame: Frame) -> None:
        with self.changed:
            self.frames.append(frame)
            self.changed.notify_all()

    def ended(self, error: Exception | None) -> None:
        with self.changed:
            self.endings.append(error)
            self.changed.notify_all()

    def wait(self, frames: int = 0, endings: int = 0) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.frames) >= frames and len(self.endings) >= endings, 20)


@pytest.fixture
def xserver(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[bytes]]:
    """A white screen of 800×600 in DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-wr", "-noreset", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    monkeypatch.setenv("DISPLAY", f":{number}")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    yield server
    server.terminate()
    server.wait(10)


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}, "wayland-capture"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland-capture"),
        ({}, "no-display"),
    ],
)
def test_a_session_without_a_screen_is_told(environment: dict[str, str], code: str) -> None:
    with pytest.raises(SetupError) as caught:
        check_display(environment, "linux")
    assert caught.value.code == code
    assert caught.value.remedy


def test_a_session_with_a_screen_passes() -> None:
    check_display({"DISPLAY": ":0"}, "linux")
    check_display({}, "win32")


def test_areas_overlap() -> None:
    screen = Area(0, 0, 100, 50)
    assert Area(-10, 40, 30, 30).within(screen) == Area(0, 40, 20, 10)
    assert Area(100, 0, 5, 5).within(screen) is None


def test_an_empty_region_is_refused() -> None:
    with pytest.raises(InputError):
        RegionSource(0, 0, 0, 10)


class TestOnAScreen:
    pytestmark = desktop

    def test_a_monitor_is_grabbed_steadily(self, xserver: subprocess.Popen[bytes]) -> None:
        assert [monitor.area for monitor in list_monitors()] == [Area(0, 0, 800, 600)]
        watcher, clock = Watcher(), SessionClock()
        source = MonitorSource(1)
        source.start(clock, watcher.put, watcher.ended)
        watcher.wait(frames=5)
        source.stop()
        source.stop()
        count = len(watcher.frames)
        assert watcher.frames[0].pixels.shape == (600, 800, 3)
        assert int(watcher.frames[0].pixels.min()) == 255
        steps = [b.grabbed_s - a.grabbed_s for a, b in pairwise(watcher.frames)]
        assert sum(steps) / len(steps) == pytest.approx(0.25, abs=0.1)
        time.sleep(0.4)
        assert len(watcher.frames) == count
        assert watcher.endings == []

    def test_a_region_says_where_it_is(self, xserver: subprocess.Popen[bytes]) -> None:
        watcher = Watcher()
        source = RegionSource(700, 500, 200, 200)
        source.start(SessionClock(), watcher.put, watcher.ended)
        watcher.wait(frames=1)
        source.stop()
        frame = watcher.frames[0]
        assert (frame.left_px, frame.top_px, frame.pixels.shape) == (700, 500, (100, 100, 3))

    def test_what_is_not_there(self, xserver: subprocess.Popen[bytes]) -> None:
        watcher = Watcher()
        sources: list[tuple[Capture, str]] = [
            (MonitorSource(3), "unknown-monitor"),
            (RegionSource(900, 0, 10, 10), "region-outside"),
            (WindowSource("no such window"), "unknown-window"),
        ]
        for source, code in sources:
            with pytest.raises(SetupError) as caught:
                source.start(SessionClock(), watcher.put, watcher.ended)
            assert caught.value.code == code
            assert caught.value.remedy

    def test_whatever_goes_wrong_is_handed_on(self, xserver: subprocess.Popen[bytes]) -> None:
        watcher, fault = Watcher(), ValueError("no such pixel")

        def put(_frame: Frame) -> None:
            raise fault

        source = MonitorSource(1)
        source.start(SessionClock(), put, watcher.ended)
        watcher.wait(endings=1)
        source.stop()
        assert watcher.endings == [fault]

    def test_ends_quietly_when_nobody_watches(self, xserver: subprocess.Popen[bytes]) -> None:
        watcher = Watcher()

        def put(frame: Frame) -> None:
            watcher.put(frame)
            raise Closed

        source = MonitorSource(1)
        source.start(SessionClock(), put, watcher.ended)
        watcher.wait(frames=1)
        source.stop()
        assert (len(watcher.frames), watcher.endings) == (1, [])

    @pytest.mark.skipif(shutil.which("xmessage") is None or shutil.which("xwininfo") is None, reason="needs x11-utils")
    def test_a_window_is_seen_until_it_is_closed(self, xserver: subprocess.Popen[bytes]) -> None:
        command = [
            "xmessage",
            "-title",
            'My Slides (1): "Intro"',
            "-bg",
            "#ff0000",
            "-geometry",
            "300x200+50+60",
            "hello",
        ]
        window = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(100):
                if any("My Slides" in found.title for found in list_windows()):
                    break
                time.sleep(0.1)
            else:
                pytest.fail("the window did not come")
            watcher = Watcher()
            source = WindowSource("my slides")
            source.start(SessionClock(), watcher.put, watcher.ended)
            watcher.wait(frames=3)
            frame = watcher.frames[-1]
            assert frame.pixels.shape == (200, 300, 3)
            assert (frame.left_px, frame.top_px) == pytest.approx((50, 60), abs=2)
            assert tuple(frame.pixels[150, 290]) == (255, 0, 0)
        finally:
            window.terminate()
            window.wait(10)
        watcher.wait(endings=1)
        source.stop()
        error = watcher.endings[0]
        assert isinstance(error, SetupError)
        assert error.code == "window-gone"

    def test_what_a_screen_refuses_with_is_told_in_one_line(self, xserver: subprocess.Popen[bytes]) -> None:
        with pytest.raises(SetupError) as told, open_screen():
            raise mss.ScreenShotError("X11 Protocol Error\nX Error of failed request: 8\n  Major opcode: 130")
        assert told.value.text == "The screen cannot be grabbed: X11 Protocol Error"

    @pytest.mark.skipif(sys.platform == "win32", reason="needs X11")
    def test_a_screen_that_goes_away_is_noticed(self, xserver: subprocess.Popen[bytes]) -> None:
        watcher = Watcher()
        source = MonitorSource(1)
        source.start(SessionClock(), watcher.put, watcher.ended)
        watcher.wait(frames=1)
        xserver.kill()
        watcher.wait(endings=1)
        source.stop()
        error = watcher.endings[0]
        assert isinstance(error, SetupError)
        assert error.code == "capture-refused"
