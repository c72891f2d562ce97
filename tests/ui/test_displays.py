"""Where our windows lie on the screen, and that each is told there by its rim."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_interface import windows
from translator.flow import Frame
from translator.screen.own_windows import without
from ui import design
from ui.displays import area_of, own_windows

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", "This plugin does not support propagateSizeHints"
)


def on_screen(window: QWidget) -> Frame:
    """A grey slide on a large screen, with the window over it where it lies."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    width, height = image.width(), image.height()
    lines = np.asarray(image.constBits()).reshape(height, image.bytesPerLine())
    pixels = np.full((1600, 2400, 3), 90, np.uint8)
    left, top = window.x(), window.y()
    pixels[top : top + height, left : left + width] = lines[:, : 3 * width].reshape(height, width, 3)
    return Frame(pixels=pixels, grabbed_s=0.0)


@pytest.mark.parametrize("theme", [design.LIGHT, design.DARK])
def test_every_window_is_told_by_its_rim_and_hidden(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, theme: design.Theme
) -> None:
    style, palette = qapp.style().objectName(), qapp.palette()
    design.dress(qapp, theme)
    try:
        for window in [*windows(tmp_path), QDialog()]:
            qtbot.addWidget(window)
            window.move(100, 80)
            window.show()
            qtbot.waitExposed(window)
            (own,) = (one for one in own_windows() if one.area == area_of(window))
            passed = without(on_screen(window), [own])
            assert passed is not None, window.windowTitle()
            assert np.all(passed.pixels == 90), window.windowTitle()
            window.hide()
            assert own not in own_windows()
    finally:
        qapp.setProperty(design._DRESSED, None)
        qapp.setStyleSheet("")
        qapp.setStyle(style)
        qapp.setPalette(palette)


def test_only_the_window_that_is_across_hides_what_is_beside_it(qtbot: QtBot) -> None:
    test, other = QDialog(), QDialog()
    for window in (test, other):
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
    widths = [one.area.width_px for one in own_windows(across=test)]
    assert sorted(widths) == sorted([area_of(other).width_px, test.screen().geometry().width()])
