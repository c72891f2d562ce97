"""Starts Surtitle: hands the command line over to the engine, with a window where one can be shown."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from types import FrameType
from typing import TYPE_CHECKING

from translator.leaving import leave
from translator.signals import handled

if TYPE_CHECKING:
    from translator.cli.talk import Window

INTERRUPTED = 130
TERMINATED = 143
_CODES = {signal.SIGINT: INTERRUPTED, signal.SIGTERM: TERMINATED}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; 130 or 143 where Ctrl-C or SIGTERM cut it off."""
    terminated = threading.Event()
    try:
        arguments = list(sys.argv[1:] if argv is None else argv)
        with _leaving_on_signals():  # loading takes a second, in code that may swallow an exception
            from translator.cli.main import main as run

            try:
                window, lacks = _window(), None
            except ImportError as error:  # a library that Qt needs; commands without a window still work
                window, lacks = None, str(error)
            app = _app() if window is not None and not arguments else None
        with _interrupted_by_sigterm(terminated):
            if app is not None:
                code = leave(app())
            elif not arguments:
                code = run(["--help"], window=None) or _say_unopened(lacks)
            else:
                if lacks is not None:
                    print(f"Windows cannot be shown here: {lacks}", file=sys.stderr)
                code = run(arguments, window=window)
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        code = INTERRUPTED
    return TERMINATED if terminated.is_set() else code


def _window() -> Window | None:
    """What shows subtitles here; None without Qt or a display. Raises ImportError where Qt lacks a library."""
    if find_spec("PySide6") is None:
        return None
    from ui.display_server import has_display
    from ui.window import show

    return show if has_display() else None


def _say_unopened(lacks: str | None) -> int:
    """Say why the app was not opened, and give the exit code; `lacks` says what Qt needs."""
    from translator.cli.console import say_error
    from translator.errors import SetupError

    if find_spec("PySide6") is None:
        text, remedy = "The app needs PySide6, which is not installed.", "Run: pip install PySide6-Essentials"
    elif lacks is not None:
        text, remedy = f"Windows cannot be shown here: {lacks}", "Install the library that is missing."
    else:
        text, remedy = "There is no display to open the app on.", "Start it from the desktop."
    error = SetupError("no-display", text, f"{remedy} The commands above need no window.")
    say_error(error)
    return error.exit_code


def _app() -> Callable[[], int]:
    """What opens the app; loaded before it is opened, as a signal may come meanwhile."""
    from ui.running import run_app

    return run_app


@contextmanager
def _leaving_on_signals() -> Iterator[None]:
    """Leave the process at once on Ctrl-C or SIGTERM; nothing is open yet."""

    def end(number: int, frame: FrameType | None) -> None:
        os.write(2, b"Interrupted.\n")
        os._exit(_CODES[signal.Signals(number)])

    with handled(end, *_CODES):
        yield


@contextmanager
def _interrupted_by_sigterm(terminated: threading.Event) -> Iterator[None]:
    """Take SIGTERM like Ctrl-C where the command has no better use for it, and set `terminated`."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        terminated.set()
        raise KeyboardInterrupt

    with handled(interrupt, signal.SIGTERM):
        yield


if __name__ == "__main__":
    sys.exit(main())
