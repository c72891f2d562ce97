"""The start window's own picture of the slides."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from translator.screen.capture import Area
from ui.machine import Inventory
from ui.remembered import Chosen
from ui.start import StartWindow

RED = np.full((360, 640, 3), (255, 0, 0), np.uint8)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def red_share(qtbot: QtBot, chosen: Chosen) -> float:
    """How much of the preview shows a red screen."""
    screen = QApplication.primaryScreen().geometry()
    window = StartWindow(chosen)
    qtbot.addWidget(window)
    window.show_inventory(
        Inventory(monitors=(Area(0, 0, screen.width(), screen.height()),), windows=("Impress",), pairs=("en-pt",))
    )
    window.show()
    window.move(0, 0)
    window.resize(window.minimumSizeHint())
    qtbot.waitExposed(window)
    window.show_picture(RED)
    drawn = window.preview.grab().toImage()
    seen = [
        drawn.pixelColor(x, y).red() > 200 and drawn.pixelColor(x, y).green() < 50
        for x in range(0, drawn.width(), 4)
        for y in range(0, drawn.height(), 4)
    ]
    return sum(seen) / len(seen)


def test_the_preview_leaves_out_the_window_it_is_in(qtbot: QtBot) -> None:
    whole = red_share(qtbot, Chosen(slides="window:Impress"))
    assert whole > 0.5
    assert red_share(qtbot, Chosen(slides="monitor:1")) < 0.75 * whole
