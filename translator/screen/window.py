"""Pictures of one window, wherever it is moved."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import mss

from translator.errors import SetupError
from translator.screen.capture import INTERVAL_S, Area, Capture, check_display

Run = Callable[[Sequence[str]], str]

PROGRAM = "surtitle"
"""What X calls the program that our own windows are of (the class in their WM_CLASS): no slides are in those."""
_TREE_LINE = re.compile(
    r'^\s+(0x[0-9a-f]+) "(.*)": \((?:".*" "(.*)")?\)\s+(\d+)x(\d+)[+-]-?\d+[+-]-?\d+\s+([+-]-?\d+)([+-]-?\d+)$'
)
_GEOMETRY = {
    "left": re.compile(r"Absolute upper-left X:\s+(-?\d+)"),
    "top": re.compile(r"Absolute upper-left Y:\s+(-?\d+)"),
    "width": re.compile(r"Width:\s+(\d+)"),
    "height": re.compile(r"Height:\s+(\d+)"),
}


@dataclass(frozen=True, slots=True)
class Window:
    """A titled window of the X server."""

    id: str
    title: str
    width_px: int
    height_px: int


def run(command: Sequence[str]) -> str:
    """What the command prints; its error output when it fails. Raises SetupError when it cannot be run."""
    if shutil.which(command[0]) is None:
        raise SetupError(
            "no-xwininfo",
            "The program xwininfo, which finds windows, is not installed.",
            "Install the package x11-utils (Debian, Ubuntu), xorg-x11-utils or xwininfo (Fedora), "
            "or xorg-xwininfo (Arch).",
        )
    utf8 = os.environ | {"LC_ALL": "C.UTF-8"}  # else titles beyond ASCII are left out, and words are translated
    try:
        done = subprocess.run(command, capture_output=True, timeout=10, check=False, env=utf8)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SetupError(
            "no-windows", f"The windows cannot be listed: {error}", "Watch a monitor or a region instead."
        ) from error
    return (done.stdout if done.returncode == 0 else done.stderr).decode(errors="replace")


def list_windows(run: Run = run) -> list[Window]:
    """The windows of other programs that have a title. Raises SetupError when they cannot be listed."""
    if sys.platform != "linux":
        raise SetupError(
            "window-capture",
            "A single window can be followed on Linux only.",
            "Watch a monitor, or draw a region around the window.",
        )
    check_display()
    found = [_TREE_LINE.match(line) for line in run(["xwininfo", "-root", "-tree"]).splitlines()]
    return [
        Window(match[1], match[2], int(match[4]), int(match[5]))
        for match in found
        if match and match[2] and match[3] != PROGRAM
    ]


class WindowSource(Capture):
    """ScreenSource of the largest window whose title contains `title`, in any case; X11 only.

    The window is followed when it moves; while it is minimised nothing is seen. What covers it is seen too.
    """

    def __init__(self, title: str, interval_s: float = INTERVAL_S, run: Run = run) -> None:
        super().__init__(f"window {title}", interval_s)
        self._title = title
        self._run = run
        self._window: Window | None = None

    def area(self, screen: mss.MSS) -> Area | None:
        if self._window is None:
            self._window = self._find()
        described = self._run(["xwininfo", "-id", self._window.id])
        found = {side: pattern.search(described) for side, pattern in _GEOMETRY.items()}
        values = {side: int(match[1]) for side, match in found.items() if match}
        if len(values) < len(found):
            title, self._window = self._window.title, None
            raise SetupError(
                "window-gone", f"The window {title} was closed.", "Open it again: it is read as soon as it is there."
            )
        if "Map State: IsViewable" not in described:
            return None
        return Area(values["left"], values["top"], values["width"], values["height"])

    def _find(self) -> Window:
        windows = list_windows(self._run)
        fitting = [window for window in windows if self._title.lower() in window.title.lower()]
        if fitting:
            return max(fitting, key=lambda window: window.width_px * window.height_px)
        listed = "; ".join(sorted({window.title for window in windows if window.width_px > 1}))
        raise SetupError(
            "unknown-window", f"No window has {self._title} in its title.", f"Choose one of these: {listed}."
        )
