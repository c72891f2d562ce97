"""The small parts that the windows are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from translator.audio.level import SILENCE_DB
from translator.flow import Pixels
from ui import design
from ui.interface import translate
from ui.options import Option
from ui.shortcuts import EVERYWHERE
from ui.stage import fitted
from ui.status import GOOD_DB, fallen, level_share, level_text


class Level(QWidget):
    """A live level meter: a bar that rises at once and falls slowly, with a mark where speech is good."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Widgets", "Sound level"))
        self.setMinimumSize(120, 12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown_db = SILENCE_DB

    @property
    def text(self) -> str:
        """What the level means."""
        return level_text(self._shown_db)

    def show_level(self, level_db: float, passed_s: float) -> None:
        """Show the loudest of the last `passed_s` seconds."""
        shown_db = fallen(self._shown_db, level_db, passed_s)
        if shown_db != self._shown_db:
            self._shown_db = shown_db
            self.setAccessibleDescription(self.text)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The bar's size."""
        return QSize(160, 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bar, from the side at which one begins to read."""
        theme = design.theme()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - 8) / 2, self.width(), 8)
        shape = QPainterPath()
        shape.addRoundedRect(whole, 4, 4)
        painter.setClipPath(shape)
        painter.fillRect(whole, QColor(theme.line))
        colour = theme.error if self._shown_db > GOOD_DB[1] else theme.good
        filled = QRectF(whole)
        filled.setWidth(whole.width() * level_share(self._shown_db))
        if mirrored:
            filled.moveRight(whole.right())
        painter.fillRect(filled, QColor(colour))
        for mark_db in GOOD_DB:
            share = level_share(mark_db)
            left = whole.width() * (1 - share if mirrored else share)
            painter.fillRect(QRectF(left, whole.top(), 1.5, whole.height()), QColor(theme.card))
        painter.end()


class Preview(QWidget):
    """What the slides' source shows, fitted; a word in its place while there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Widgets", "Preview of the slides"))
        self.setMinimumSize(320, 180)
        self._picture = QImage()
        self._left_out: QRectF | None = None
        self._word = ""

    @property
    def empty(self) -> bool:
        """Whether no picture is shown."""
        return self._picture.isNull()

    def show_picture(self, pixels: Pixels, left_out: QRectF | None = None) -> None:
        """Show RGB pixels, uint8, shape (height, width, 3), but for a part of them, in fractions, that is our own."""
        height, width, _ = pixels.shape
        self._left_out = left_out
        self._picture = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.update()

    def clear(self, word: str) -> None:
        """Show a word instead."""
        self._picture, self._word = QImage(), word
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A screen's shape is kept."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """16 to 9."""
        return width * 9 // 16

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture or the word."""
        theme = design.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(theme.field))
        if self.empty:
            painter.setPen(QColor(theme.quiet))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._word)
        else:
            size = fitted(self._picture.size(), self.size())
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            place = QRectF(left, top, size.width(), size.height())
            shape.clear()
            shape.addRoundedRect(place, 6, 6)
            painter.setClipPath(shape)
            painter.drawImage(place, self._picture)
            if self._left_out is not None:
                self._leave_out(painter, place, self._left_out)
        painter.end()

    @staticmethod
    def _leave_out(painter: QPainter, place: QRectF, part: QRectF) -> None:
        """Draw over a part of the picture, and say that it is our own window."""
        theme, size = design.theme(), place.size()
        inside = QRectF(0, 0, part.width() * size.width(), part.height() * size.height())
        inside.moveTo(place.left() + part.left() * size.width(), place.top() + part.top() * size.height())
        painter.setPen(QColor(theme.line))
        painter.setBrush(QColor(theme.field))
        painter.drawRect(inside)
        painter.setPen(QColor(theme.quiet))
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inside, wrapped, translate("Widgets", "This window; the slides are seen once the talk runs"))


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


class Card(QFrame):
    """A framed group under a heading, or without one.

    Attributes:
        column: where its parts go.
    """

    def __init__(self, title: str = "", icon: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        gap_px = design.gap_px()
        self.column.setContentsMargins(2 * design.UNIT, (gap_px + design.UNIT) // 2, 2 * design.UNIT, gap_px)
        self.column.setSpacing(design.UNIT)
        if not title:
            return
        head = QHBoxLayout()
        head.setSpacing(design.UNIT)
        if icon:
            head.addWidget(Drawing(icon))
        head.addWidget(label(title, "section"))
        head.addStretch()
        self.column.addLayout(head)


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
    """A quiet button with its name beside its icon; `key` does the same."""
    made = QToolButton()
    made.setObjectName("named")
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    design.lead(made, icon, design.theme().quiet)
    made.setText(name)
    made.setToolTip(f"{name} ({key})")
    made.clicked.connect(act)
    return made


def menu_button(
    name: str, icon: str, shown: str, options: Sequence[Option], value: str, act: Callable[[str], object]
) -> QToolButton:
    """A button with the menu of some options, which calls `act` with the one that is picked; it bears `shown`."""
    made = QToolButton()
    made.setObjectName("named")
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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
