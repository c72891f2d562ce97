"""The notices of a talk: they interrupt nothing, and take no more room than two of them, however many there are.

What is mere information goes by itself, and is read again where a button is pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from translator.flow import Notice, Severity
from ui import design
from ui.interface import translate
from ui.saying.lookup import error_in_words
from ui.scrolled import Follower
from ui.status import SEVERITIES
from ui.widgets import Card, Outdent, clear, label, named_button

SEEN = 2
"""So many notices are seen at once; on a flat display one. The others are scrolled to."""
SIGN_PX = 18


class Notices(Card):
    """Shows notices, the worst first, of those alike the newest; hides itself where there are none.

    Signals:
        dismissed: a Notice was read.

    Attributes:
        again: the button that shows those, too, that are gone; seen where there are some.
    """

    dismissed = Signal(object)

    def __init__(self, announce: Callable[[QAccessibleEvent], object] = QAccessible.updateAccessibility) -> None:
        super().__init__()
        self._announce = announce
        self._notices: tuple[Notice, ...] = ()
        self._earlier: tuple[Notice, ...] = ()
        self.again = named_button(translate("Notices", "Earlier notices"), "notice", "", self._show)
        self.again.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.again.setCheckable(True)
        self.again.hide()
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
        row = Outdent(design.BESIDE_SIGN_PX)
        row.addWidget(self._area)
        self.column.addLayout(row)
        self.hide()

    def show_notices(self, notices: Sequence[Notice], earlier: Sequence[Notice] = ()) -> None:
        """Show these, and no others; `earlier` are gone. Those that are new are told to a screen reader."""
        if (tuple(notices), tuple(earlier)) == (self._notices, self._earlier):
            return
        new = [one for one in notices if one not in self._notices]
        self._notices, self._earlier = tuple(notices), tuple(earlier)
        if not earlier:
            self.again.setChecked(False)
        self.again.setVisible(bool(earlier))
        self._show()
        for notice in new:
            event = QAccessibleAnnouncementEvent(self, " ".join(error_in_words(notice)).strip())
            if notice.severity is Severity.ERROR:
                event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            self._announce(event)

    @property
    def in_use(self) -> bool:
        """Whether a person is at the notices, with the mouse or with keys."""
        focused = QApplication.focusWidget()
        return self.isVisible() and (self.underMouse() or (focused is not None and self.isAncestorOf(focused)))

    def _show(self) -> None:
        """Show the notices, and those that are gone where a person wants them."""
        earlier = self._earlier[::-1] if self.again.isChecked() else ()
        clear(self._rows)
        for notice in in_order(self._notices):
            self._rows.addWidget(self._row(notice))
        for notice in earlier:
            self._rows.addWidget(self._row(notice, gone=True))
        self.setVisible(self._rows.count() > 0)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus if earlier else Qt.FocusPolicy.NoFocus)
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
        heights = [_height(row, width) for row in first if row is not None]
        self._area.setFixedHeight(sum(heights) + self._rows.spacing() * max(0, len(heights) - 1))

    def _row(self, notice: Notice, *, gone: bool = False) -> QWidget:
        """A sign, the notice and its remedy, and a button which says that it was read, unless it is gone."""
        row, sign, theme = QWidget(), QLabel(), design.theme()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(design.UNIT)
        kind, icon, colour = {
            Severity.ERROR: ("error", "warning", theme.error),
            Severity.WARNING: ("warning", "warning", theme.warning),
        }.get(notice.severity, ("", "notice", theme.quiet))
        sign.setPixmap(design.pixmap(icon, colour, SIGN_PX, self.devicePixelRatioF()))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        text, remedy = error_in_words(notice)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop if remedy else Qt.AlignmentFlag.AlignVCenter)
        texts.addWidget(label(text, kind, wrap=True))
        if remedy:
            texts.addWidget(label(remedy, "quiet", wrap=True))
        line.addLayout(texts, 1)
        if gone:
            return row
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
    return [one for severity in reversed(SEVERITIES) for one in reversed(notices) if one.severity is severity]


def _height(row: QWidget, width: int) -> int:
    """As much of a row as is seen at once where it is so wide: a text of two lines, its remedy and the button (px)."""
    for widget in (row, *row.findChildren(QWidget)):
        widget.ensurePolished()  # the style sheet has a say in how large texts are
    layout, texts = row.layout(), [one for one in row.findChildren(QLabel) if one.text()]
    assert layout is not None
    most = sum(lines * one.fontMetrics().lineSpacing() for one, lines in zip(texts, (2, 1), strict=False)) + 2
    buttons = [one.sizeHint().height() for one in row.findChildren(QToolButton)]
    return max(min(layout.heightForWidth(width), most), *buttons, 0)
