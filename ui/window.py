"""Runs a session with its subtitles on the screen."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from translator.channel import Latest
from translator.flow import Frame, Published
from translator.screen.cover import Cover
from ui.bridge import Bridge
from ui.overlay import Overlay
from ui.stage import Stage

Run = Callable[[Callable[[Published], None], threading.Event], int]
"""A whole session: publishes its events, ends early when stop is requested, returns its exit code."""

INTERRUPTED = 130
POLL_MS = 100


def has_display() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(
        os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
        or os.environ.get("QT_QPA_PLATFORM") == "offscreen"
    )


def show(
    run: Run,
    *,
    target: str,
    stage: bool = False,
    frames: Latest[Frame] | None = None,
    linger_s: float = 3.0,
    show_source: bool = False,
    cover: Cover | None = None,
) -> int:
    """Run a session in a thread of its own under the subtitles, and return its exit code.

    The window stays for `linger_s` after the last line appeared. Ctrl-C, SIGTERM and closing the stage ask the
    session to stop; a second Ctrl-C quits without it. Raises what `run` raised. `frames` belong to the stage alone.
    `cover` is told where on the screen the subtitles lie.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    stop_requested = threading.Event()
    bridge = Bridge()
    overlay = Overlay(app.primaryScreen(), target, show_source=show_source)
    if cover is not None:
        cover.set(overlay.area)
    bridge.listen(overlay.receive)
    bridge.drained.connect(overlay.advance)
    raised: list[BaseException] = []

    def work() -> None:
        code = 1
        try:
            code = run(bridge.publish, stop_requested)
        except BaseException as error:  # noqa: BLE001 - raised again by show()
            raised.append(error)
        bridge.finish(code)

    def quit_when_read(code: int) -> None:
        if stop_requested.is_set():
            app.exit(code)
        elif overlay.caught_up:
            QTimer.singleShot(round(linger_s * 1000), app, lambda: app.exit(code))
        else:
            QTimer.singleShot(POLL_MS, app, lambda: quit_when_read(code))

    bridge.finished.connect(quit_when_read)
    picture = Stage() if stage else None
    if picture is not None:
        picture.closed.connect(stop_requested.set)
        picture.setGeometry(app.primaryScreen().availableGeometry())
        picture.showMaximized()
        if frames is not None:
            bridge.drained.connect(lambda: _show_newest(frames, picture))
    thread = threading.Thread(target=work, name="session", daemon=True)  # a second Ctrl-C leaves it behind
    with _stop_on_signals(app, stop_requested):
        thread.start()
        code = app.exec()
    overlay.close()
    overlay.deleteLater()
    if picture is not None:
        picture.close()
        picture.deleteLater()
    bridge.deleteLater()
    if raised:
        raise raised[0]
    return code


def _show_newest(frames: Latest[Frame], stage: Stage) -> None:
    frame = frames.take()
    if frame is not None:
        stage.show_frame(frame.pixels)


@contextmanager
def _stop_on_signals(app: QApplication, stop_requested: threading.Event) -> Iterator[None]:
    """Let Ctrl-C and SIGTERM request the stop. Python runs its handlers between two drains of the bridge."""

    def handle(number: int, frame: FrameType | None) -> None:
        if number == signal.SIGINT and stop_requested.is_set():
            app.exit(INTERRUPTED)
        stop_requested.set()

    before = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
