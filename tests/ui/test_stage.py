"""The picture of a recorded talk."""

import numpy as np
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ui.stage import Stage, fitted


def test_a_picture_is_fitted_on_black(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(300, 300)
    stage.show_frame(np.full((90, 160, 3), (200, 30, 60), np.uint8))
    image = stage.grab().toImage()
    assert image.pixelColor(150, 150).getRgb()[:3] == (200, 30, 60)
    assert image.pixelColor(1, 150).getRgb()[:3] == (200, 30, 60)
    assert image.pixelColor(150, 10).getRgb()[:3] == (0, 0, 0)
    assert image.pixelColor(150, 290).getRgb()[:3] == (0, 0, 0)


def test_without_a_picture_it_is_black(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    assert stage.grab().toImage().pixelColor(5, 5).getRgb()[:3] == (0, 0, 0)


def test_the_fit_keeps_the_shape() -> None:
    assert fitted(QSize(160, 90), QSize(320, 400)) == QSize(320, 180)


def test_closing_it_is_told(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    with qtbot.waitSignal(stage.closed):
        stage.close()
