"""The list of a transcript: follows the talk, or stays where one reads."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from ui import design
from ui.interface import translate
from ui.transcript.drawing import RowDrawing
from ui.transcript.model import ROW, Rows
from ui.transcript.rows import Line

NEAR_PX = 24
"""This near its end the list follows."""
MEASURED = 24
"""Rows measured between two frames."""


class RowsView(QTableView):
    """Shows rows; at its end it follows what comes, elsewhere it stays.

    A table of one column, as it keeps the height of every row: what comes costs the same however long the talk is.
    After a change of width the rows that are seen are measured at once, the others bit by bit.

    Signals:
        resized: the columns lie elsewhere.
        listened: the person wants to hear this Line, or no longer.
        fell_behind: whether more comes below what is read.
    """

    resized = Signal()
    listened = Signal(object)
    fell_behind = Signal(bool)

    def __init__(self, model: Rows, drawing: RowDrawing) -> None:
        super().__init__()
        self.setObjectName("rows")
        self.setAccessibleName(translate("TranscriptWindow", "Transcript"))
        self._rows, self._drawing = model, drawing
        self._live = True
        self._unmeasured: set[int] = set()
        self.following = True
        self._behind = False
        self.setModel(model)
        self.setItemDelegate(drawing)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.DoubleClicked)
        self.verticalScrollBar().setSingleStep(3 * design.UNIT)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        model.rowsInserted.connect(self._came)
        model.rowsRemoved.connect(self._measure_all)
        model.dataChanged.connect(lambda first, last: self._measure(range(first.row(), last.row() + 1)))
        drawing.opened.connect(self._stay)
        self._measuring = QTimer(self)
        self._measuring.timeout.connect(self._measure_some)

    def set_live(self, live: bool) -> None:
        """Whether more can come; a talk that is over is not followed."""
        if live != self._live:
            self._live = live
            self.following = live and self._at_end()
            self._offer()

    def follow(self) -> None:
        """Go to the end, and stay there while more comes."""
        self.following = self._live
        self.updateGeometries()
        self.scrollToBottom()
        self._offer()

    def go_to(self, number: int) -> None:
        """Show a row, and stay there."""
        self.following = False
        index = self._rows.index(number)
        self.setCurrentIndex(index)
        self._measure(range(max(0, number - MEASURED // 2), min(len(self._rows.rows), number + MEASURED // 2)))
        self.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
        self._offer()

    @property
    def editing(self) -> bool:
        """Whether a line is being corrected."""
        return self.state() is QTableView.State.EditingState

    def edit_line(self) -> None:
        """Have the current line corrected."""
        line = self._current_line()
        if line is not None:
            index = self._rows.index(self._rows.rows.index(line))
            self.setCurrentIndex(index)
            self.edit(index)

    def listen(self) -> None:
        """Have the current line heard."""
        line = self._current_line()
        if line is not None:
            self.listened.emit(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click on a line has it heard."""
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() is Qt.MouseButton.LeftButton
        index = self.indexAt(event.position().toPoint())
        line = self._rows.data(index, ROW)
        if plain and not self.editing and index == self.currentIndex() and isinstance(line, Line):
            self.listened.emit(line)

    def _current_line(self) -> Line | None:
        """The line that is current, on a heading the next one; the last one where there is none."""
        at, rows = self.currentIndex().row(), self._rows.rows
        nearest = (*(rows[at:] if at >= 0 else ()), *reversed(rows))
        return next((row for row in nearest if isinstance(row, Line)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy the selected rows whole; Home and End go to the ends of the talk."""
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted(index.row() for index in self.selectedIndexes())
            QGuiApplication.clipboard().setText("\n\n".join(self._rows.rows[number].text for number in chosen))
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.listen()
        elif event.key() == Qt.Key.Key_Home and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0))
        elif event.key() == Qt.Key.Key_End and self._rows.rows:
            self.setCurrentIndex(self._rows.index(len(self._rows.rows) - 1))
            self.follow()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Set the rows anew, and keep the one that is being read."""
        super().resizeEvent(event)
        self._drawing.set_width(self.viewport().width())
        self._measure_all()
        self.resized.emit()

    def measure_again(self) -> None:
        """The rows are set in another way."""
        self._measure_all()

    def _came(self, _parent: QModelIndex, first: int, last: int) -> None:
        if last < len(self._rows.rows) - 1:  # the rows behind have other numbers now
            self._unmeasured = {number + last - first + 1 if number >= first else number for number in self._unmeasured}
        if last - first < MEASURED:
            self._measure(range(first, last + 1))
        else:
            self._measure_all()

    def _measure_all(self) -> None:
        """Guess the heights, measure those that are seen, and leave the others for later."""
        if self._drawing.width <= 1:
            return
        place = self._place()
        rows = self._rows.rows
        for number, row in enumerate(rows):
            self.setRowHeight(number, self._drawing.guess(row))
        self._unmeasured = set(range(len(rows)))
        for _ in range(2):  # what is seen is another when it has its height
            self._return_to(place)
            first = max(0, self.rowAt(0))
            last = self.rowAt(self.viewport().height() - 1)
            self._set_heights(range(first, (len(rows) - 1 if last < 0 else last) + 1))
        self._return_to(place)
        self._measuring.start(0)

    def _measure_some(self) -> None:
        """Measure a few of the rows that were left, the newest first."""
        some = sorted(self._unmeasured)[-MEASURED:]
        self._measure(some)
        if not self._unmeasured:
            self._measuring.stop()

    def _measure(self, numbers: Iterable[int]) -> None:
        place = self._place()
        self._set_heights(numbers)
        self._return_to(place)

    def _set_heights(self, numbers: Iterable[int]) -> None:
        rows = self._rows.rows
        for number in numbers:
            if number < len(rows):
                self.setRowHeight(number, self._drawing.height(rows[number]))
            self._unmeasured.discard(number)

    def _place(self) -> tuple[int, int] | None:
        """The row at the top and where it begins; None where the end is followed."""
        if self.following:
            return None
        first = self.rowAt(0)
        return (0, 0) if first < 0 else (first, self.rowViewportPosition(first))

    def _return_to(self, place: tuple[int, int] | None) -> None:
        self.updateGeometries()
        bar = self.verticalScrollBar()
        if place is None:
            bar.setValue(bar.maximum())
        else:
            row, top = place
            bar.setValue(bar.value() + self.rowViewportPosition(row) - top)
        self._offer()

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - NEAR_PX

    def _stay(self) -> None:
        self.following = False
        self._offer()

    def _scrolled(self) -> None:
        self.following = self._live and self._at_end()
        self._offer()

    def _offer(self) -> None:
        """Tell once whether more comes below."""
        behind = self._live and not self.following and not self._at_end()
        if behind != self._behind:
            self._behind = behind
            self.fell_behind.emit(behind)
