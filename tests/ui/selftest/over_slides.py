"""The test before the talk, on a real screen full of a slide: python -m tests.ui.selftest.over_slides FOLDER.

Says as JSON which texts were read, and whether the start window was seen meanwhile; ends once it is back in its place.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.machines import ScriptedMachine, slide
from translator.assembly import Progress, slide_reader
from translator.audio.level import MeteredSound
from translator.flow import Pixels, TextBlock
from translator.parts import Parts
from translator.screen import ScreenSource
from translator.screen.capture import MonitorSource
from translator.slides import SlideReader
from translator.talk import Choices
from ui import design
from ui.app import App
from ui.interface import speak
from ui.remembered import Chosen

LOOK_MS = 50


class Noted:
    """A reader that notes each text that it read."""

    def __init__(self, reader: SlideReader, texts: list[str]) -> None:
        self._reader = reader
        self._texts = texts

    def read(self, picture: Pixels) -> tuple[TextBlock, ...]:
        blocks = self._reader.read(picture)
        self._texts += [block.text for block in blocks]
        return blocks

    def learn(self, language: str) -> bool:
        return self._reader.learn(language)


class SeeingMachine(ScriptedMachine):
    """A machine whose slides are what its screen shows, read by the real reader."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def screen(self, chosen: Chosen) -> ScreenSource | None:
        return MonitorSource(1)

    def _load(self, sound: MeteredSound, screen: ScreenSource | None, choices: Choices, progress: Progress) -> Parts:
        parts = super()._load(sound, screen, choices, progress)
        return replace(parts, reader=Noted(slide_reader(choices.languages.source), self.texts))


def wait(until: Callable[[], object]) -> None:
    """Let the windows live until something is so."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    timer.start(LOOK_MS)
    loop.exec()


def main() -> None:
    """Show the slide, and test over it."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    speak(application, "en")
    design.dress(application, design.LIGHT)
    pixels = slide()
    height, width = pixels.shape[:2]
    shown = QLabel()
    shown.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    picture = QPixmap.fromImage(QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888))
    display = application.primaryScreen()
    smooth = Qt.TransformationMode.SmoothTransformation
    picture = picture.scaledToWidth(round(display.size().width() * display.devicePixelRatio()), smooth)
    picture.setDevicePixelRatio(display.devicePixelRatio())
    shown.setPixmap(picture)
    shown.setGeometry(display.geometry())
    shown.show()
    machine, folder = SeeingMachine(), Path(sys.argv[1])
    app = App(machine, file=folder / "app.json", exports=folder / "transcripts")
    app.open()
    start = app.start_window
    wait(lambda: start.ready and start.isActiveWindow())
    before = start.pos().toTuple()
    start.test.click()
    wait(lambda: app.selftest._passed_ms)
    seen = start.isVisible()
    wait(lambda: not app.selftest.runs)
    wait(lambda: start.isVisible() and start.pos().toTuple() == before)
    print(json.dumps({"texts": machine.texts, "seen": seen}))
    app.close()
    shown.close()


if __name__ == "__main__":
    main()
