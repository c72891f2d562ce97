"""Subtitles that go between two displays and back: python -m tests.ui.overlay.displayed. Says on each line what hears
of a change of the first display and of the second, beyond what did before.
"""

from __future__ import annotations

from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from ui.overlay.look import OverlayLook
from ui.overlay.window import Overlay


def main() -> None:
    """Go there and back, and there and back."""
    application = QApplication([])
    first, second = application.screens()

    def heard(screen: QScreen) -> int:
        return screen.receivers(SIGNAL("geometryChanged(QRect)"))

    before = heard(first), heard(second)
    overlay = Overlay(first, "pt")
    for screen in (first, second, first, second, first):
        overlay.set_screen(screen, OverlayLook())
        print(heard(first) - before[0], heard(second) - before[1])


if __name__ == "__main__":
    main()
