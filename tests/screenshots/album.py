"""Where the pictures of one look are kept, and how one waits for what they are to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

COLOURS = 64
"""Of a picture: windows have few, and it stays small."""
WAIT_MS = 120_000
SETTLE_MS = 300
"""After a window was shown or changed, before its picture is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The theme ("light" or "dark"), scale ("1" or "2") and language of the windows in a picture."""

    theme: str
    scale: str = "1"
    language: str = "en"

    @property
    def ending(self) -> str:
        """What a picture's name ends with."""
        scale = "" if self.scale == "1" else f"-{self.scale}00"
        return f"-{self.theme}{scale}{'' if self.language == 'en' else f'-{self.language}'}"


class Album:
    """The folder for the pictures of a look. Needs a QApplication."""

    def __init__(self, folder: Path, look: Look) -> None:
        self._folder = folder
        self.look = look

    def keep(self, name: str, picture: object) -> None:
        """Keep a picture (a QPixmap) under a name."""
        from PySide6.QtGui import QPixmap

        assert isinstance(picture, QPixmap)
        path = self._folder / f"{name}{self.look.ending}.png"
        picture.save(str(path))
        Image.open(path).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the windows live until something is shown. Ends the program where it never is."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, timer, limit = QEventLoop(), QTimer(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if until() else None)
        limit.setSingleShot(True)
        limit.timeout.connect(lambda: loop.exit(1))
        timer.start(50)
        limit.start(WAIT_MS)
        if loop.exec():
            raise SystemExit("the talk did not come to what is to be shown")

    def settle(self) -> None:
        """Let the windows live for a moment."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(SETTLE_MS, loop.quit)
        loop.exec()
