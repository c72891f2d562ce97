"""A desktop that nobody sees: a screen, a sound server with one silent output, and hands for keyboard and mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

PROGRAMS = ("Xvfb", "pulseaudio", "pactl", "parec", "paplay")
BETWEEN_S = 0.01
"""From key to key: X counts milliseconds, and a key pressed in that in which it was released is held."""
HELD = {"Ctrl": "Control_L", "Alt": "Alt_L", "Shift": "Shift_L"}


@contextmanager
def process(*command: str, environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A program in the background."""
    run = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield run
    finally:
        run.terminate()
        try:
            run.wait(20)
        except subprocess.TimeoutExpired:
            run.kill()
            run.wait()


@contextmanager
def screen(size: str = "1280x720x24") -> Iterator[str]:
    """An X server; gives the name of its display."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-noreset", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()


@contextmanager
def desktop(home: Path, size: str = "1280x720x24") -> Iterator[dict[str, str]]:
    """A screen and a sound server for a person whose folder is `home`; gives the environment that leads to them."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    assert not missing, f"make setup installs {missing}"
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(home),
        "PULSE_SERVER": f"unix:{runtime}/pulse.sock",
        "SURTITLE_DATA": str(home / "data"),
    }
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "XDG_CONFIG_HOME"):
        environment.pop(name, None)
    with screen(size) as display:
        environment["DISPLAY"] = display
        server = (
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit"),
            *("-L", "module-null-sink sink_name=hall"),
            *("-L", f"module-native-protocol-unix socket={runtime}/pulse.sock auth-anonymous=1"),
        )
        with process(*server, environment=environment):
            wait(lambda: answers("pactl", "info", environment=environment), 20, "the sound server did not come up")
            yield environment


def answers(*command: str, environment: dict[str, str]) -> bool:
    """Whether a command succeeds."""
    return subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0


def wait(until: Callable[[], object], seconds: float, otherwise: str) -> None:
    """Wait for something, so long at most."""
    deadline_s = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < deadline_s, otherwise
        time.sleep(0.1)


class Hands:
    """Use keyboard and mouse of a screen: whoever has the focus, or has grabbed the keys, gets them.

    Attributes:
        display: the connection to the X server.
    """

    def __init__(self, display: str) -> None:
        self.display = Display(display)

    def press(self, keys: str, held_s: float = 0.0) -> None:
        """Press keys such as "Ctrl+Alt+P" together; signs by X's names ("plus"), letters as they are."""
        *held, last = keys.split("+")
        names = [*(HELD[name] for name in held), last]
        codes = [self.display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        assert all(codes), keys
        for code in codes:
            xtest.fake_input(self.display, X.KeyPress, code)
            self.display.sync()
        time.sleep(held_s)
        for code in reversed(codes):
            xtest.fake_input(self.display, X.KeyRelease, code)
            self.display.sync()
        time.sleep(BETWEEN_S)

    def click(self, left_px: int, top_px: int) -> None:
        """Click at a point of the screen."""
        xtest.fake_input(self.display, X.MotionNotify, x=left_px, y=top_px)
        for act in (X.ButtonPress, X.ButtonRelease):
            xtest.fake_input(self.display, act, 1)
            self.display.sync()

    def close(self) -> None:
        """Leave the screen."""
        self.display.close()
