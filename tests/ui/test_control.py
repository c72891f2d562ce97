"""The control window, shown what is known of a talk."""

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from ui.control import ControlWindow
from ui.status import Status

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_the_newest_of_what_was_heard_is_seen(qtbot: QtBot) -> None:
    window = ControlWindow()
    qtbot.addWidget(window)
    window.show()
    area = next(one for one in window.findChildren(QScrollArea) if one.accessibleName() == "What was heard")
    area.setFixedHeight(60)
    bar = area.verticalScrollBar()
    window.show_status(Status(committed="We begin with the encoder and end with the decoder. " * 5))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
