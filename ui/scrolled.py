"""Windows on small displays, or large scales: they open as large as there is room, and what is higher scrolls."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QWidget

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
    """Have a window open in this size, or as large as its display has room."""
    room = window.screen().availableSize()
    window.resize(QSize(width, height).boundedTo(QSize(room.width(), room.height() - AROUND_PX)))
