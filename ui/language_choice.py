"""A list of languages to choose one of, which is found by typing any of its names or its code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem

from translator.translation.language_search import search
from ui import design
from ui.choice import Choice
from ui.interface import is_mirrored, translate
from ui.options import Option

SHOWN = 12
"""Rows of the list at once."""
VALUE, LAST = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()
UNKNOWN = "unknown"
"""A property of the choice, for the style sheet: no language is called what is typed."""


class LanguageChoice(Choice):
    """One of some languages. What is typed narrows the list down; Enter, Tab or a click takes one, Esc none."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._options: dict[str, Option] = {}
        self._values: dict[str, str] = {}  # by label
        self._typed: str | None = None  # and nothing taken yet
        self._found = Found(self)
        self._field = QLineEdit()
        self.setLineEdit(self._field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleDescription(translate("LanguageChoice", "Type a name or a code to find a language."))
        self.setToolTip(translate("LanguageChoice", "Type a name or a code to find a language."))
        self._field.setAccessibleName(name)
        self._field.setTextMargins(-2, 0, -2, 0)  # Qt's own: the text begins where that of other choices does
        side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
        self._field.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)  # whichever letters are typed
        self._field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to the choice itself
        self._list = QListView()
        self._list.setObjectName("languages")
        self._list.setAccessibleName(name)
        self._list.setUniformItemSizes(True)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(SHOWN)
        self._completer.setPopup(self._list)
        self._list.setItemDelegate(Row(self._list))
        self._field.setCompleter(self._completer)
        self._completer.setWidget(self)
        self._completer.activated.connect(lambda label: self._take(self._values[label]))
        self._field.textEdited.connect(self._search)
        later = Qt.ConnectionType.QueuedConnection  # the list is shown between
        self._field.textEdited.connect(self._mark_first, later)
        self._field.installEventFilter(self)
        self.currentIndexChanged.connect(self._show_beginning)

    def offer(self, options: Sequence[Option], value: str) -> None:
        """Show these options with this one chosen; tells nobody. What is being typed stays."""
        typed, place = self._typed, self._field.cursorPosition()
        self._options = {option.value: option for option in options}
        self._values = {option.label: option.value for option in options}
        super().offer(options, value)
        self._show_beginning()
        if typed is not None:
            self._field.setText(typed)
            self._field.setCursorPosition(place)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list of all, those that were used last before the others, at the one that is chosen."""
        self._drop()
        self.activateWindow()
        self._found.show_options(tuple(self._options.values()), apart=True)
        self._completer.complete()
        self._mark(self.currentIndex())
        self.approached.emit()

    def hidePopup(self) -> None:  # noqa: N802 - Qt's name
        """Close the list."""
        self._list.hide()
        super().hidePopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was typed with Enter, and nothing with Esc."""
        pending = self._typed is not None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and pending:
            self._settle()
            self._list.hide()
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape and (pending or self._list.isVisible()):
            self._drop()
            self._list.hide()
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Have Enter and Esc while something is typed, before a window's shortcuts do."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        asked = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys
        if asked and self._typed is not None:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have what is typed take the place of what is chosen."""
        super().focusInEvent(event)
        if self._typed is None:
            self._field.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was typed, where the person goes on to another control of the window."""
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            return
        self._settle()
        self._show_beginning()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open the list with a click anywhere, as other choices do."""
        if watched is self._field and isinstance(event, QMouseEvent) and self._typed is None:
            if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.showPopup()
            return event.type() is not QEvent.Type.MouseMove
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        """Narrow the list down to what may be meant."""
        self._typed = typed
        found = self._meant(typed)
        self._found.show_options([self._options[value] for value in found], apart=not typed.strip())
        self._warn(not found)
        said = translate("LanguageChoice", "No language is called that.")
        if found:
            said = f"{self._options[found[0]].label} (1/{len(found)})"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _meant(self, typed: str) -> tuple[str, ...]:
        called = {
            option.value: (option.value, option.label, *option.label.split(" — ")) for option in self._options.values()
        }
        return search(typed, called, [option.value for option in self._options.values() if option.recent])

    def _mark_first(self) -> None:
        """Show that Enter takes the first of what was found, in the list, which Qt closes where the window was not
        active as a click opened it.
        """
        if self._typed is not None and self._typed.strip() and self._found.rowCount():
            if not self._list.isVisible():
                self._completer.complete()
            self._mark(0)

    def _mark(self, row: int) -> None:
        """Show which one Enter takes, without having it typed."""
        index = self._completer.completionModel().index(row, 0)
        with QSignalBlocker(self._list.selectionModel()):
            self._list.setCurrentIndex(index)
        self._list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        self._list.viewport().update()

    def _warn(self, unknown: bool) -> None:
        """Have what is typed in the colour of an error, or not."""
        if bool(self.property(UNKNOWN)) != unknown:
            self.setProperty(UNKNOWN, unknown)
            self.style().unpolish(self)
            self.style().polish(self)

    def _take(self, value: str) -> None:
        self._typed = None
        self._warn(False)
        self.setCurrentIndex(max(0, self.findData(value)))
        self._field.setText(self.currentText())
        self._field.selectAll()

    def _settle(self) -> None:
        """Take the likeliest of what was typed; none where there is none."""
        if self._typed is None:
            return
        reached = self._values.get(self._field.text())  # by the arrow keys
        meant = self._meant(self._typed) if self._typed.strip() else ()
        if reached is not None or meant:
            self._take(reached if reached is not None else meant[0])
        else:
            self._drop()

    def _drop(self) -> None:
        """Leave what is chosen."""
        self._typed = None
        self._warn(False)
        self._field.setText(self.itemText(self.currentIndex()))
        self._field.selectAll()

    def _show_beginning(self) -> None:
        if not self.hasFocus():
            self._field.setCursorPosition(0)


class Found(QAbstractListModel):
    """The options that are in the list, all of them changed at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._options: Sequence[Option] = ()
        self._last = -1

    def show_options(self, options: Sequence[Option], *, apart: bool) -> None:
        """Have these, with a line below those that were used last where they stand `apart`."""
        self.beginResetModel()
        self._options = options
        self._last = max((row for row, one in enumerate(options) if one.recent), default=-1) if apart else -1
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many there are."""
        return 0 if parent.isValid() else len(self._options)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """An option's label, value, and whether it is the last of those that stand apart."""
        option = self._options[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return option.label
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and option.recent:
            return translate("LanguageChoice", "Used before")
        return {VALUE: option.value, LAST: index.row() == self._last}.get(role)


class Row(QStyledItemDelegate):
    """A language, with a line below the last of those that stand apart."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        super().paint(painter, option, index)
        if index.data(LAST):
            painter.fillRect(
                option.rect.left(), option.rect.bottom(), option.rect.width(), 1, QColor(design.theme().line)
            )
