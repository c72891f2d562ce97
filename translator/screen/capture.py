"""Pictures of a monitor or of a region of the screen, grabbed at a steady interval."""

from __future__ import annotations

import os
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import mss

from translator.channel import Closed
from translator.clock import Clock
from translator.errors import InputError, SetupError
from translator.flow import Frame
from translator.screen.grabbed import Grabbed

INTERVAL_S = 0.25
"""Seconds from one grab to the next."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the screen, in pixels."""

    left_px: int
    top_px: int
    width_px: int
    height_px: int

    def within(self, other: Area) -> Area | None:
        """The part of this area that lies in `other`; None when none does."""
        left, top = max(self.left_px, other.left_px), max(self.top_px, other.top_px)
        width = min(self.left_px + self.width_px, other.left_px + other.width_px) - left
        height = min(self.top_px + self.height_px, other.top_px + other.height_px) - top
        return Area(left, top, width, height) if width > 0 and height > 0 else None


@dataclass(frozen=True, slots=True)
class Monitor:
    """A monitor, numbered from 1, and where it lies."""

    number: int
    area: Area


def check_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Raise SetupError when this session has no screen that can be grabbed."""
    if platform != "linux":
        return
    if environment.get("XDG_SESSION_TYPE") == "wayland" or (
        environment.get("WAYLAND_DISPLAY") and not environment.get("DISPLAY")
    ):
        raise SetupError(
            "wayland-capture",
            "The screen cannot be grabbed in a Wayland session.",
            "Log out, choose the Xorg (X11) session on the login screen, and log in again.",
        )
    if not environment.get("DISPLAY"):
        raise SetupError(
            "no-display",
            "There is no screen: DISPLAY is not set.",
            "Start Surtitle from the desktop, or translate without slides.",
        )


def list_monitors() -> list[Monitor]:
    """The monitors, numbered from 1. Raises SetupError when the screen cannot be grabbed."""
    with open_screen() as screen:
        return monitors(screen)


@contextmanager
def open_screen() -> Iterator[mss.MSS]:
    """A screen to grab from. Raises SetupError when it cannot be opened or is lost."""
    check_display()
    try:
        with mss.MSS() as screen:
            yield screen
    except mss.ScreenShotError as error:  # closing a lost screen fails too
        raise _refused(error) from error


def monitors(screen: mss.MSS) -> list[Monitor]:
    return [Monitor(number, _area(found)) for number, found in enumerate(screen.monitors) if number > 0]


class Capture(ABC):
    """ScreenSource that grabs an area every `interval_s` on a thread of its own; kinds of it say which area."""

    def __init__(self, name: str, interval_s: float = INTERVAL_S) -> None:
        self.name = name
        self._interval_s = interval_s
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    @abstractmethod
    def area(self, screen: mss.MSS) -> Area | None:
        """Where to grab now; None while there is nothing to see. Raises SetupError when there never will be."""

    def start(self, clock: Clock, put: Callable[[Frame], None], ended: Callable[[Exception | None], None]) -> None:
        """Start grabbing. Raises SetupError when the screen or the area cannot be grabbed."""
        with open_screen() as screen:
            _grab(screen, self._clipped(screen), clock, Grabbed())
        self._stopped.clear()
        self._thread = threading.Thread(
            target=self._watch, args=(clock, put, ended), name=f"capture of {self.name}", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _watch(self, clock: Clock, put: Callable[[Frame], None], ended: Callable[[Exception | None], None]) -> None:
        failure: Exception | None = None
        grabbed = Grabbed()
        try:
            with open_screen() as screen:
                while not self._stopped.is_set():
                    began_s = clock.now()
                    frame = _grab(screen, self._clipped(screen), clock, grabbed)
                    if frame is not None and not self._stopped.is_set():
                        put(frame)
                    self._stopped.wait(max(0.0, began_s + self._interval_s - clock.now()))
        except Closed:
            return
        except Exception as error:  # noqa: BLE001 - handed on
            failure = error
        if not self._stopped.is_set():
            ended(failure)

    def _clipped(self, screen: mss.MSS) -> Area | None:
        area = self.area(screen)
        return None if area is None else area.within(_area(screen.monitors[0]))


class MonitorSource(Capture):
    """ScreenSource of a whole monitor, numbered from 1."""

    def __init__(self, number: int = 1, interval_s: float = INTERVAL_S) -> None:
        super().__init__(f"monitor {number}", interval_s)
        self._number = number

    def area(self, screen: mss.MSS) -> Area:
        found = monitors(screen)
        for monitor in found:
            if monitor.number == self._number:
                return monitor.area
        listed = "; ".join(f"{monitor.number}: {monitor.area.width_px}×{monitor.area.height_px}" for monitor in found)
        raise SetupError("unknown-monitor", f"There is no monitor {self._number}.", f"Choose one of these: {listed}.")


class RegionSource(Capture):
    """ScreenSource of a rectangle of the screen, in pixels."""

    def __init__(self, left: int, top: int, width: int, height: int, interval_s: float = INTERVAL_S) -> None:
        """Raises InputError when the rectangle is empty."""
        super().__init__(f"region {width}×{height} at {left}, {top}", interval_s)
        if width < 1 or height < 1:
            raise InputError(
                "empty-region", f"The region is {width}×{height} pixels.", "Draw a region around the slides."
            )
        self._area = Area(left, top, width, height)

    def area(self, screen: mss.MSS) -> Area:
        if self._area.within(_area(screen.monitors[0])) is None:
            raise SetupError(
                "region-outside", f"The {self.name} is not on the screen.", "Draw the region again on this screen."
            )
        return self._area


def _area(found: mss.models.Monitor) -> Area:
    return Area(found["left"], found["top"], found["width"], found["height"])


def _grab(screen: mss.MSS, area: Area | None, clock: Clock, grabbed: Grabbed) -> Frame | None:
    """The pixels of `area`, timed at the midpoint around the grab."""
    if area is None:
        return None
    before_s = clock.now()
    try:
        shot = screen.grab({"left": area.left_px, "top": area.top_px, "width": area.width_px, "height": area.height_px})
    except (mss.ScreenShotError, OSError, AssertionError) as error:  # mss asserts that the X server replied
        raise _refused(error) from error
    after_s = clock.now()
    return Frame(
        pixels=grabbed.pixels(shot.raw, shot.width, shot.height),
        grabbed_s=(before_s + after_s) / 2,
        left_px=area.left_px,
        top_px=area.top_px,
    )


def _refused(error: Exception) -> SetupError:
    remedy = (
        "Allow this program to record the screen in System Settings, Privacy & Security, and start it again."
        if sys.platform == "darwin"
        else "Check that the screen is connected, on and unlocked: it is read as soon as it is there."
    )
    said = next(iter(str(error).splitlines()), "")  # X11 goes on with the numbers of its request
    return SetupError("capture-refused", f"The screen cannot be grabbed: {said}".rstrip(": "), remedy)
