"""Runs a session with its subtitles on the screen."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from translator.channel import Latest
from translator.flow import Frame, Published
from translator.screen.cover import Cover
from translator.screen.window import PROGRAM
from translator.signals import ENDING, handled
from ui.bridge import Bridge, share_turns
from ui.overlay.look import Content, OverlayLook
from ui.overlay.window import Overlay
from ui.stage import Stage

Run = Callable[[Callable[[Published], None], threading.Event], int]
"""A whole session: publishes its events, ends early when stop is requested, returns its exit code."""

INTERRUPTED = 130
POLL_MS = 100


def show(
    run: Run,
    *,
    targets: Sequence[str],
    stage: bool = False,
    frames: Latest[Frame] | None = None,
    linger_s: float = 3.0,
    show_source: bool = False,
    cover: Cover | None = None,
) -> int:
    """Run a session in a thread of its own under the subtitles, and return its exit code.

    The window stays for `linger_s` after the last line appeared. Ctrl-C, SIGTERM and closing the stage ask the
    session to stop; a second Ctrl-C leaves it behind and gives 130 at once. Raises what `run` raised. `frames` belong
    to the stage alone. `cover` is told where on the screen the subtitles lie.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    share_turns()
    app.setApplicationName(PROGRAM)
    app.setQuitOnLastWindowClosed(False)
    stop_requested = threading.Event()
    bridge = Bridge()
    look = OverlayLook(content=Content.BOTH if show_source else Content.TRANSLATION)
    overlay = Overlay(app.primaryScreen(), *targets, look=look)
    if cover is not None:
        covering = cover
        covering.set(overlay.area)
        overlay.placed.connect(lambda: covering.set(overlay.area))
    bridge.listen(overlay.receive)
    bridge.drained.connect(overlay.advance)
    bridge.finished.connect(lambda code: _quit_when_read(code, app, overlay, stop_requested, linger_s))
    picture = _staged(app, bridge, frames, stop_requested) if stage else None
    session = _Session(run, bridge, stop_requested)
    with _stop_on_signals(stop_requested) as interrupted:
        bridge.drained.connect(lambda: app.exit(INTERRUPTED) if interrupted.is_set() else None)
        session.start()
        code = app.exec()
    for signalled in (bridge.drained, bridge.finished):  # late, they would leave whichever loop runs next
        signalled.disconnect()
    for window in (overlay, picture):
        if window is not None:
            window.close()
            window.deleteLater()
    bridge.deleteLater()
    if interrupted.is_set():
        return INTERRUPTED
    if session.raised is not None:
        raise session.raised
    return code


class _Session(threading.Thread):
    """Runs a session; `raised` is what it raised. A second Ctrl-C leaves it behind."""

    def __init__(self, run: Run, bridge: Bridge, stop_requested: threading.Event) -> None:
        super().__init__(name="session", daemon=True)
        self.raised: BaseException | None = None  # set before the bridge tells that the session has finished
        self._session = run
        self._bridge = bridge
        self._stop_requested = stop_requested

    def run(self) -> None:
        """Run it to its end, and tell."""
        code = 1
        try:
            code = self._session(self._bridge.publish, self._stop_requested)
        except BaseException as error:  # noqa: BLE001 - raised again by show()
            self.raised = error
        self._bridge.finish(code)


def _quit_when_read(
    code: int, app: QApplication, overlay: Overlay, stop_requested: threading.Event, linger_s: float
) -> None:
    """Leave the window's loop once the last line was there for a while; at once where the stop was requested."""
    if stop_requested.is_set():
        app.exit(code)
    elif overlay.caught_up:
        QTimer.singleShot(round(linger_s * 1000), app, lambda: app.exit(code))
    else:
        QTimer.singleShot(POLL_MS, app, lambda: _quit_when_read(code, app, overlay, stop_requested, linger_s))


def _staged(app: QApplication, bridge: Bridge, frames: Latest[Frame] | None, stop_requested: threading.Event) -> Stage:
    """The stage, shown: closing it requests the stop."""
    picture = Stage()
    picture.closed.connect(stop_requested.set)
    picture.setGeometry(app.primaryScreen().availableGeometry())
    picture.showMaximized()
    if frames is not None:
        bridge.drained.connect(lambda: _show_newest(frames, picture))
    return picture


def _show_newest(frames: Latest[Frame], stage: Stage) -> None:
    frame = frames.take()
    if frame is not None:
        stage.show_frame(frame.pixels)


@contextmanager
def _stop_on_signals(stop_requested: threading.Event) -> Iterator[threading.Event]:
    """Let Ctrl-C and SIGTERM request the stop; gives the event that a second Ctrl-C sets.

    Python runs its handlers between two drains of the bridge, maybe before the window's loop runs, which could not be
    left then: whoever waits for the second Ctrl-C looks at its event.
    """
    interrupted = threading.Event()

    def handle(number: int, frame: FrameType | None) -> None:
        if number == signal.SIGINT and stop_requested.is_set():
            interrupted.set()
        stop_requested.set()

    with handled(handle, *ENDING):
        yield interrupted
