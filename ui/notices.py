"""The notices of a talk: they interrupt nothing, and take no more room than two of them, however many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from translator.flow import Notice, Severity
from ui import design
from ui.interface import translate
from ui.saying.lookup import error_in_words
from ui.scrolled import Follower
from ui.widgets import Card, clear, label

SEEN = 2
"""So many notices are seen at once; on a flat display one. The others are scrolled to."""
WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)
SIGN_PX = 18


class Notices(Card):
    """Shows notices, the worst first, of those alike the newest; hides itself where there are none.

    Signals:
        dismissed: a Notice was read.
    """

    dismissed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Notice, ...] | None = None
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(design.UNIT)
        self._area = QScrollArea()
        self._area.setAccessibleName(translate("Notices", "Notices"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        Follower(self._area)
        self.column.addWidget(self._area)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these, and no others."""
        if tuple(notices) == self._shown:
            return
        self._shown = tuple(notices)
        clear(self._rows)
        for notice in in_order(notices):
            self._rows.addWidget(self._row(notice))
        self.setVisible(bool(notices))
        self._area.verticalScrollBar().setValue(0)
        self._take_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._take_room()

    def _take_room(self) -> None:
        """Be as high as the first notices are, in whichever language and letters."""
        seen = 1 if design.is_flat() else SEEN
        first = [item.widget() for item in map(self._rows.itemAt, range(min(seen, self._rows.count()))) if item]
        width = self._area.viewport().width()
        heights = [min(_height(row, width), _most(row)) for row in first if row is not None]
        self._area.setFixedHeight(sum(heights) + self._rows.spacing() * max(0, len(heights) - 1))

    def _row(self, notice: Notice) -> QWidget:
        row, sign, theme = QWidget(), QLabel(), design.theme()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(design.UNIT)
        kind, icon, colour = {
            Severity.ERROR: ("error", "warning", theme.error),
            Severity.WARNING: ("warning", "warning", theme.warning),
        }.get(notice.severity, ("", "notice", theme.quiet))
        sign.setPixmap(design.pixmap(icon, colour, SIGN_PX, self.devicePixelRatioF()))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        text, remedy = error_in_words(notice)
        texts.addWidget(label(text, kind, wrap=True))
        if remedy:
            texts.addWidget(label(remedy, "quiet", wrap=True))
        line.addLayout(texts, 1)
        read = QToolButton()
        read.setObjectName("plain")
        read.setIcon(design.icon("close", theme.quiet))
        read.setAccessibleName(translate("Notices", "Dismiss: {notice}").format(notice=text))
        read.setToolTip(translate("Notices", "Dismiss"))
        read.clicked.connect(lambda: self.dismissed.emit(notice))
        line.addWidget(read, 0, Qt.AlignmentFlag.AlignTop)
        return row


def in_order(notices: Sequence[Notice]) -> list[Notice]:
    """The worst first, of those alike the newest: what is not seen at once matters least."""
    return [one for severity in WORST_FIRST for one in reversed(notices) if one.severity is severity]


def _height(row: QWidget, width: int) -> int:
    """How high a row is where it is so wide (px)."""
    for widget in (row, *row.findChildren(QWidget)):
        widget.ensurePolished()  # the style sheet has a say in how large texts are
    layout = row.layout()
    assert layout is not None
    return max(layout.heightForWidth(width), layout.minimumSize().height())


def _most(row: QWidget) -> int:
    """Of a row no more is seen at once than a text of two lines and its remedy."""
    texts = [one for one in row.findChildren(QLabel) if one.text()]
    return sum(lines * one.fontMetrics().lineSpacing() for one, lines in zip(texts, (2, 1), strict=False)) + 2
