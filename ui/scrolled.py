"""Windows on small displays, or large scales: they open as large as there is room, and what is larger scrolls."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui import design

LEAST_PX = 12 * design.UNIT
"""So much of what scrolls is always seen."""
AROUND_PX = 5 * design.UNIT
"""What a desktop puts around a window, above all its title."""


class Follower(QObject):
    """Scrolls an area to what keys lead to in it, also from outside of it, where Qt leaves it as it is."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        by_keys = not QGuiApplication.mouseButtons()  # what is clicked stays under the pointer
        if by_keys and focused is not None and self._area.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)


class Scrolled(QScrollArea):
    """A layout that scrolls where there is no room for its height; it is never narrower than it needs."""

    def __init__(self, inside: QLayout) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        inside.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._inside.setLayout(inside)
        self.setWidget(self._inside)
        Follower(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Its whole width beside the bar, and a part of its height."""
        least = self._inside.minimumSizeHint()
        return QSize(least.width() + self.verticalScrollBar().sizeHint().width(), min(LEAST_PX, least.height()))


def open_large(window: QWidget, width: int, height: int) -> None:
    """Have a window open in this size, or as large as its display has room: what needs more scrolls."""
    room = window.screen().availableSize() - QSize(0, AROUND_PX)
    opened = QSize(width, height).boundedTo(room)
    least = _least(window, opened.width())
    if least.boundedTo(room) != least:
        _have_scrolled(window, QSize(width, _least(window, width).height()) if least.width() > room.width() else least)
    window.resize(opened)


def _least(window: QWidget, width: int) -> QSize:
    """The room that what is in a window needs where it is so wide."""
    for widget in window.findChildren(QWidget):
        widget.ensurePolished()  # the style sheet has a say in how large texts are
    least, inside = window.minimumSizeHint(), window.layout()
    if inside is None or not inside.hasHeightForWidth():
        return least
    return least.expandedTo(QSize(0, inside.minimumHeightForWidth(width)))


def _have_scrolled(window: QWidget, least: QSize) -> None:
    """Have all that is in a window scroll, at least so large."""
    inside, area, whole = QWidget(), QScrollArea(), window.layout()
    assert whole is not None
    inside.setLayout(whole)  # which takes it from the window
    inside.setMinimumSize(least)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    Follower(area)
    around = QVBoxLayout(window)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
