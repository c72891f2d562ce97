"""A talk in the app on a real screen: python -m tests.ui.watched FOLDER. Says on each line where its windows are now.

A line is JSON: by window the name of its display, and its left, top, width and height on the screen. On its input, the
name of a shortcut of the subtitles is that key.
"""

from __future__ import annotations

import json
import queue
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.machines import ScriptedMachine
from ui import design
from ui.app import App
from ui.interface import speak

LOOK_MS = 100


def place(window: QWidget | None) -> list[object] | None:
    """Where a window is, shown or not."""
    return None if window is None else [window.screen().name(), *window.geometry().getRect()]


def main() -> None:
    """Run until it is ended."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    speak(application, "en")
    design.dress(application, design.LIGHT)
    folder = Path(sys.argv[1])
    app = App(ScriptedMachine(), file=folder / "app.json", exports=folder / "transcripts")
    app.open()
    app.start_window.start.click()
    asked: queue.SimpleQueue[str] = queue.SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            asked.put(line.strip())

    threading.Thread(target=read, daemon=True).start()
    said = ""

    def look() -> None:
        nonlocal said
        if app.subtitles.overlay is not None and app.slides.panel is None:
            app.slides.open()
        while not asked.empty():
            app.control.subtitles.acts[asked.get()]()
        now = json.dumps({"overlay": place(app.subtitles.overlay), "slide": place(app.slides.panel)})
        if now != said:
            print(now, flush=True)
            said = now

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    application.exec()


if __name__ == "__main__":
    main()
