"""The small parts that the windows are made of."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from ui.choice import Choice
from ui.options import Option
from ui.scrolled import Scrolled
from ui.widgets import Slider

DOWN = QPoint(0, -120)


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
