"""The small parts that the windows are made of."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from ui import design
from ui.choice import Choice
from ui.options import Option
from ui.scrolled import Scrolled
from ui.widgets import Slider

DOWN = QPoint(0, -120)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_icon_stands_apart_from_the_text_that_follows(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    button = QPushButton("Move")
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    design.lead(button, "move", "#000000")
    image = button.icon().pixmap(button.iconSize()).toImage()
    drawn = [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(image.height()))]
    before, after = drawn[0], image.width() - 1 - drawn[-1]
    room = after if direction is Qt.LayoutDirection.LeftToRight else before
    assert design.GAP_PX <= room < design.GAP_PX + 4
    assert before + after < design.GAP_PX + 6


def test_who_rolls_through_a_window_changes_nothing_on_the_way(qtbot: QtBot) -> None:
    choice, slider, column = Choice("Size"), Slider("Opacity", 0.5), QVBoxLayout()
    choice.offer([Option(str(number), str(number)) for number in range(5)], "2")
    slider.show_share(0.8)
    for widget in (choice, slider):
        column.addWidget(widget)
    column.addSpacing(2000)
    area = Scrolled(column)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    for widget in (choice, slider):
        area.verticalScrollBar().setValue(0)
        widget.setFocus()
        QTest.wheelEvent(area.windowHandle(), QPointF(widget.mapTo(area, widget.rect().center())), DOWN)
        assert area.verticalScrollBar().value() > 0
    assert (choice.value, slider.share) == ("2", 0.8)
