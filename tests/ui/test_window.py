"""A whole session under its window."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop import screen
from translator.channel import Latest
from translator.flow import Frame, Published, Role, Slide, Subtitle, TextBlock
from translator.screen.capture import Area
from translator.screen.cover import Cover
from ui.overlay.window import RAISE_MS, Overlay
from ui.stage import Stage
from ui.window import INTERRUPTED, show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # the one in memory has no other windows

Publish = Callable[[Published], None]
ROOT = Path(__file__).parents[2]


def say(publish: Publish, text: str) -> None:
    publish(Published(at_s=0.0, event=Subtitle(sentence_id=1, target="de", text=text, final=True)))


def test_the_exit_code_of_the_session_is_returned(qtbot: QtBot) -> None:
    def run(publish: Publish, stop_requested: threading.Event) -> int:
        say(publish, "Guten Morgen.")
        return 4

    assert show(run, targets=("de",), linger_s=0.1) == 4


def test_what_the_session_raised_is_raised(qtbot: QtBot) -> None:
    def run(publish: Publish, stop_requested: threading.Event) -> int:
        raise LookupError("no such talk")

    with pytest.raises(LookupError, match="no such talk"):
        show(run, targets=("de",), linger_s=0.0)


def test_the_last_lines_are_shown_before_it_quits(qtbot: QtBot) -> None:
    def run(publish: Publish, stop_requested: threading.Event) -> int:
        say(publish, "x" * 42 * 3)
        return 0

    began = time.monotonic()
    show(run, targets=("de",), linger_s=0.0)
    assert time.monotonic() - began > 2.4


def test_what_reads_the_slides_knows_where_the_subtitles_are_after_they_gave_way_to_a_slide(qtbot: QtBot) -> None:
    whole, cover = QApplication.primaryScreen().geometry(), Cover()
    lines = [
        TextBlock(
            text="Text",
            left_px=whole.width() // 4,
            top_px=round(top * whole.height()),
            width_px=whole.width() // 2,
            height_px=20,
            confidence=0.9,
            role=Role.BODY,
        )
        for top in (0.5, 0.9)
    ]
    picture = np.zeros((whole.height(), whole.width(), 3), np.uint8)
    slide = Slide(id=1, revision=1, shown_s=0.0, blocks=tuple(lines), picture=picture)
    before: list[Area | None] = []

    def run(publish: Publish, stop_requested: threading.Event) -> int:
        before.append(cover.get())
        publish(Published(at_s=0.0, event=slide))
        deadline_s = time.monotonic() + 60
        while cover.get() == before[0] and time.monotonic() < deadline_s:
            time.sleep(0.01)
        return 0

    show(run, targets=("de",), linger_s=0.0, cover=cover)
    (was,), now = before, cover.get()
    assert was is not None
    assert now is not None
    assert now.top_px < whole.height() / 2 < was.top_px


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send these to itself")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_asks_the_session_to_stop(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)

    def run(publish: Publish, stop_requested: threading.Event) -> int:
        os.kill(os.getpid(), number)
        return 0 if stop_requested.wait(60) else 9

    assert show(run, targets=("de",), linger_s=60.0) == 0
    assert signal.getsignal(number) is before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send these to itself")
def test_a_second_ctrl_c_does_not_wait_for_the_session(qtbot: QtBot) -> None:
    leave = threading.Event()

    def run(publish: Publish, stop_requested: threading.Event) -> int:
        os.kill(os.getpid(), signal.SIGINT)
        stop_requested.wait(60)
        os.kill(os.getpid(), signal.SIGINT)
        leave.wait(60)
        return 0

    assert show(run, targets=("de",)) == INTERRUPTED
    leave.set()


LEFT_BEHIND = """
import os, signal, sys, threading
from ui.window import show
def run(publish, stop_requested):
    threading.Thread(target=threading.Event().wait, daemon=True).start()
    os.kill(os.getpid(), signal.SIGINT)
    stop_requested.wait()
    os.kill(os.getpid(), signal.SIGINT)
    threading.Event().wait()
sys.exit(show(run, targets=("de",), linger_s=60.0))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send these to itself")
def test_a_second_ctrl_c_ends_the_process_though_the_session_is_stuck() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", LEFT_BEHIND], cwd=ROOT, env=environment, timeout=60)
    assert done.returncode == INTERRUPTED


@pytest.mark.desktop
@pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb")
def test_subtitles_stay_above_a_picture_that_raises_itself(tmp_path: Path) -> None:
    screenshot = tmp_path / "screen.png"
    with screen() as display:
        done = subprocess.run(
            [sys.executable, "-m", "tests.ui.test_window", str(screenshot)],
            cwd=ROOT,
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 7, done.stderr
    image = QImage(str(screenshot)).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.asarray(image.constBits()).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    assert tuple(pixels[100, 640]) == (200, 30, 60)
    box = pixels[590:680, 220:1060]
    assert (box.min(axis=-1) > 240).any()
    assert np.mean(box.max(axis=-1) < 80) > 0.7


def main(screenshot: str) -> int:
    """Show a picture and a subtitle, and save what the screen looks like."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    frames: Latest[Frame] = Latest()
    frames.put(Frame(pixels=np.full((720, 1280, 3), (200, 30, 60), np.uint8), grabbed_s=0.0))

    def run(publish: Publish, stop_requested: threading.Event) -> int:
        say(publish, "Jedes Wort blickt auf alle anderen Wörter.")
        seen.wait(60)
        return 7

    def cover() -> None:
        """Raise the picture once the subtitle is over it, as a slide show does when it is clicked."""
        windows = app.topLevelWidgets()
        if not any(isinstance(window, Overlay) and window.isVisible() for window in windows):
            return
        looking.stop()
        for window in windows:
            if isinstance(window, Stage):
                window.raise_()
        QTimer.singleShot(RAISE_MS * 3 // 2, app, look)

    def look() -> None:
        app.primaryScreen().grabWindow(0).save(screenshot)
        seen.set()

    seen = threading.Event()
    looking = QTimer(app)
    looking.timeout.connect(cover)
    looking.start(100)
    return show(run, targets=("de",), stage=True, frames=frames, linger_s=0.5)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
