"""The small parts that the windows are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import design
from ui.interface import is_mirrored, translate
from ui.options import Option
from ui.shortcuts import EVERYWHERE


class Slider(QSlider):
    """A share between two others, in percent."""

    def __init__(self, name: str, least: float) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(round(100 * least), 100)
        self.setAccessibleName(name)

    def show_share(self, share: float) -> None:
        """Show this one; tells nobody."""
        blocked = self.blockSignals(True)
        self.setValue(round(100 * share))
        self.blockSignals(blocked)

    @property
    def share(self) -> float:
        """What is set."""
        return self.value() / 100

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to what scrolls."""
        event.ignore()


class Named(QToolButton):
    """A flat button with its name beside its icon, and nothing beside its name but room for the frame of the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("named")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What Qt gives, without the two spaces that it has after a name."""
        whole = super().sizeHint()
        if self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon:
            whole -= QSize(2 * self.fontMetrics().horizontalAdvance(" "), 0)
        return whole

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it."""
        return self.sizeHint()


class Card(QFrame):
    """A framed group under a heading, or without one.

    Attributes:
        column: where its parts go.
        head: the row of the heading, where there is one.
    """

    def __init__(self, title: str = "", icon: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        gap_px = design.gap_px()
        self.column.setContentsMargins(2 * design.UNIT, (gap_px + design.UNIT) // 2, 2 * design.UNIT, gap_px)
        self.column.setSpacing(design.UNIT)
        self.head = QHBoxLayout()
        if not title:
            return
        self.head.setSpacing(design.UNIT)
        if icon:
            self.head.addWidget(Drawing(icon))
        self.head.addWidget(label(title, "section"))
        self.head.addStretch()
        self.column.addLayout(self.head)


class Outdent(QHBoxLayout):
    """A row that ends with a flat button, whose frame is not seen: what it shows ends in line with what has a frame.

    `beside_px` is how far before its frame it ends.
    """

    def __init__(self, beside_px: int) -> None:
        super().__init__()
        self._beside_px = beside_px
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)

    def setGeometry(self, place: QRect) -> None:  # noqa: N802 - Qt's name
        """Reach beyond the place, where the row ends."""
        left, right = (-self._beside_px, 0) if is_mirrored() else (0, self._beside_px)
        super().setGeometry(place.adjusted(left, 0, right, 0))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Without what reaches beyond."""
        return super().sizeHint() - QSize(self._beside_px, 0)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Without what reaches beyond."""
        return super().minimumSize() - QSize(self._beside_px, 0)


def clear(layout: QLayout) -> None:
    """Take the widgets out of a layout, for ever."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()


def label(text: str, kind: str = "", *, wrap: bool = False) -> QLabel:
    """A text of one of the design's kinds; never rich text, as it may come from a slide."""
    made = QLabel(text)
    made.setObjectName(kind)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made


def keyboard_button(act: Callable[[], object]) -> QToolButton:
    """The button that shows every key."""
    return named_button(translate("Widgets", "Keyboard"), "keyboard", EVERYWHERE["keyboard"].shown, act)


def say(shown: QLabel, text: str, kind: str = "quiet") -> None:
    """Have a label say something else, as one of the design's kinds."""
    shown.setText(text)
    shown.setObjectName(kind)
    shown.style().unpolish(shown)
    shown.style().polish(shown)


def named_button(name: str, icon: str, key: str, act: Callable[[], object]) -> QToolButton:
    """A quiet button with its name beside its icon; `key` does the same, where there is one."""
    made = Named()
    design.lead(made, icon, design.theme().quiet)
    made.setText(name)
    made.setToolTip(f"{name} ({key})" if key else name)
    made.clicked.connect(act)
    return made


def menu_button(
    name: str, icon: str, shown: str, options: Sequence[Option], value: str, act: Callable[[str], object]
) -> QToolButton:
    """A button with the menu of some options, which calls `act` with the one that is picked; it bears `shown`."""
    made = Named()
    made.setText(shown)
    design.lead(made, icon, design.theme().quiet)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(made)
    for option in options:
        action = menu.addAction(option.label)
        action.setData(option.value)
        action.setCheckable(True)
        action.setChecked(option.value == value)
    menu.triggered.connect(lambda action: act(action.data()))
    made.setMenu(menu)
    return made


def bring_forward(window: QWidget) -> None:
    """Show a window above the others, and let the keys reach it."""
    window.show()
    window.raise_()
    window.activateWindow()


def let_go(window: QWidget | None) -> None:
    """Take a window away for good, where there is one."""
    if window is not None:
        window.hide()
        window.deleteLater()


class Drawing(QWidget):
    """An icon beside a heading, in the colour of quiet text."""

    def __init__(self, name: str, size_px: int = 16) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(size_px, size_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        drawn = design.pixmap(self._name, design.theme().quiet, self.width(), self.devicePixelRatioF())
        painter.drawPixmap(0, 0, drawn)
        painter.end()
