"""Draws the rows of a transcript, and says how high each is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from translator.export.sections import clock_time
from translator.flow import Edit
from ui import design
from ui.interface import is_mirrored, spoken
from ui.lettering import direction_of, font_for, option_for
from ui.transcript.columns import Columns, columns_in
from ui.transcript.editor import LineEditor
from ui.transcript.model import ROW
from ui.transcript.rows import Heading, Line, Row
from ui.transcript.search import spans

ABOVE_PX, BELOW_PX = 8, 8
HEADING_ABOVE_PX, HEADING_BELOW_PX = 20, 8
BETWEEN_PX = 2
"""Between a source and its translation below it."""
LINE_HEIGHT = 1.15
PLAY_PX = 12
EDITOR_PX = 7
"""How far the field in which a line is corrected begins before the line's text, with its frame."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Text:
    """A set text and where it lies in its row."""

    layout: QTextLayout
    left: float
    top: float
    colour: str
    corrected: tuple[tuple[int, int], ...] = ()
    """Where a person corrected words."""

    @property
    def bottom(self) -> float:
        return self.top + self.layout.boundingRect().height()


class RowDrawing(QStyledItemDelegate):
    """Sets both languages in columns; the height of a row is kept for as long as the width stays.

    Attributes:
        wanted: what is searched, marked wherever it is.
        found: the row that is the present find, None where there is none.
        audible: whether lines can be heard.
        playing: the id of the line that is heard now, None where none is.

    Signals:
        opened: a line is being corrected.
        edited: an Edit that a person made.
    """

    opened = Signal()
    edited = Signal(object)

    def __init__(self, source: str, target: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = ""
        self.found: int | None = None
        self.audible = False
        self.playing: int | None = None
        self._source, self._target = source, target
        self._width = 0
        self._heights: dict[Row, int] = {}

    def set_languages(self, source: str, target: str) -> None:
        """Text is in these from now on."""
        self._source, self._target = source, target
        self._heights.clear()

    def set_width(self, width_px: int) -> None:
        """Rows are this wide from now on."""
        if width_px != self._width:
            self._width = width_px
            self._heights.clear()

    @property
    def width(self) -> int:
        """How wide rows are (px)."""
        return self._width

    def height(self, row: Row) -> int:
        """How high a row is (px)."""
        height = self._heights.get(row)
        if height is None:
            below = HEADING_BELOW_PX if isinstance(row, Heading) else BELOW_PX
            height = self._heights[row] = round(max(text.bottom for text in self._texts(row)) + below)
        return height

    def guess(self, row: Row) -> int:
        """About how high a row is (px), told by the number of its characters."""
        known = self._heights.get(row)
        if known is not None:
            return known
        columns = columns_in(self._width)
        line_px = design.TEXT * 1.5
        lines = [1 + int(len(text) * design.TEXT * 0.55 / columns.source.width) for text in row.texts]
        whole = max(lines) if columns.side_by_side else sum(lines)
        return round(ABOVE_PX + BELOW_PX + whole * line_px + (2 * line_px if isinstance(row, Heading) else 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """How large a row is."""
        return QSize(self._width, self.height(index.data(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row: Row = index.data(ROW)
        theme = design.theme()
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading) and index.row() > 0:
            painter.setPen(QColor(theme.line))
            y = place.top() + ABOVE_PX
            painter.drawLine(place.left() + 16, y, place.right() - 16, y)
        if state & QStyle.StateFlag.State_Selected or index.row() == self.found:
            box = QRectF(place).adjusted(8, 16 if isinstance(row, Heading) else 2, -8, -2)
            painter.setPen(QColor(theme.accent) if state & QStyle.StateFlag.State_HasFocus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected))
            painter.drawRoundedRect(box, 6, 6)
        if isinstance(row, Line) and self.audible:
            self._paint_play(painter, place, row, chosen=bool(state & QStyle.StateFlag.State_Selected))
        for text in self._texts(row):
            painter.setPen(QColor(text.colour))
            left = place.width() - text.left - text.layout.lineAt(0).width() if is_mirrored() else text.left
            text.layout.draw(painter, QPointF(place.left() + left, place.top() + text.top), self._marks(text))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: N802
        """The field in which a line is corrected."""
        editor = LineEditor(index.data(ROW), _font(self._source, design.TEXT), parent)
        editor.decided.connect(lambda: self._decide(editor))
        self.opened.emit()
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        """It has what it needs; what comes meanwhile does not take away what a person writes."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802
        """Lay it over what was heard."""
        assert isinstance(editor, LineEditor)
        place: QRect = option.rect
        column = columns_in(self._width).source
        left = self._width - column.left - column.width if is_mirrored() else column.left
        heard = _set(editor.line.source, editor.font(), column.width).boundingRect().height()
        editor.least_px = round(heard) + EDITOR_PX + BETWEEN_PX
        editor.setFixedSize(column.width + 2 * EDITOR_PX, editor.least_px)
        editor.move(place.left() + left - EDITOR_PX, place.top() + ABOVE_PX - EDITOR_PX)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:  # noqa: N802
        """Tell what was corrected; it is shown once it was done."""
        assert isinstance(editor, LineEditor)
        if editor.changed:
            self.edited.emit(Edit(sentence_id=editor.line.id, text=editor.text, alone=editor.alone))

    def _decide(self, editor: LineEditor) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _paint_play(self, painter: QPainter, place: QRect, row: Line, *, chosen: bool) -> None:
        """That the line is heard now, or can be."""
        playing = row.id == self.playing
        if not (playing or chosen):
            return
        theme, column = design.theme(), columns_in(self._width).time
        ratio = painter.device().devicePixelRatioF()
        drawn = design.pixmap("stop" if playing else "play", theme.accent, PLAY_PX, ratio)
        shift = column.left + round(_width_of(clock_time(row.start_s)) + 5)
        left = place.width() - shift - PLAY_PX if is_mirrored() else shift
        painter.drawPixmap(place.left() + left, place.top() + ABOVE_PX + 4, drawn)

    def _marks(self, text: _Text) -> list[QTextLayout.FormatRange]:
        """What a person corrected and what is searched, as they are marked in a text."""
        theme = design.theme()
        corrected, searched = QTextCharFormat(), QTextCharFormat()
        corrected.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        corrected.setUnderlineColor(QColor(theme.accent))
        searched.setBackground(QColor(theme.mark))
        searched.setForeground(QColor(theme.on_mark))
        marks = []
        for look, places in ((corrected, text.corrected), (searched, spans(text.layout.text(), self.wanted))):
            for start, end in places:
                mark = QTextLayout.FormatRange()
                mark.start, mark.length = _units(text.layout.text()[:start]), _units(text.layout.text()[start:end])
                mark.format = look
                marks.append(mark)
        return marks

    def _texts(self, row: Row) -> Sequence[_Text]:
        columns = columns_in(self._width)
        return self._heading(row, columns) if isinstance(row, Heading) else self._line(row, columns)

    def _line(self, row: Line, columns: Columns) -> list[_Text]:
        theme = design.theme()
        time = _Text(
            _set(clock_time(row.start_s), _small(), columns.time.width, QGuiApplication.layoutDirection()),
            columns.time.left,
            ABOVE_PX + 2,
            theme.quiet,
        )
        font = _font(self._source, design.TEXT)
        source = _Text(
            _set(row.source, font, columns.source.width), columns.source.left, ABOVE_PX, theme.text, row.corrected
        )
        font = _font(self._target, design.TEXT)
        top = ABOVE_PX if columns.side_by_side else source.bottom + BETWEEN_PX
        words = f"[{row.translation}]" if row.failed else row.translation or "…"
        told = row.translation and columns.side_by_side and not row.outdated
        colour = theme.warning if row.failed else theme.text if told else theme.quiet
        return [
            time,
            source,
            _Text(_set(words, font, columns.translation.width), columns.translation.left, top, colour),
        ]

    def _heading(self, row: Heading, columns: Columns) -> list[_Text]:
        theme = design.theme()
        above = HEADING_ABOVE_PX
        left, width = columns.time.left, columns.source.left + columns.source.width - columns.time.left
        texts = [_Text(_set(row.label, _small(QFont.Weight.DemiBold), width), left, above, theme.accent)]
        top = texts[0].bottom + BETWEEN_PX
        for title, language, column in (
            (row.title, self._source, columns.source),
            (row.translated, self._target, columns.translation),
        ):
            if title:
                font = _font(language, design.HEADING, QFont.Weight.DemiBold)
                first = column is columns.source or not columns.side_by_side
                from_px = left if first else column.left
                breadth = width if first else column.width
                texts.append(
                    _Text(
                        _set(title, font, breadth),
                        from_px,
                        top,
                        theme.text if column is columns.source else theme.quiet,
                    )
                )
                if not columns.side_by_side:
                    top = texts[-1].bottom
        return texts


def _units(text: str) -> int:
    """How long Qt takes it to be."""
    return len(text.encode("utf-16-le")) // 2


@lru_cache
def _font(language: str, size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return font_for(language, size_px, weight=weight)


def _small(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return _font(spoken(), design.SMALL, weight)


def _width_of(text: str) -> float:
    return QFontMetricsF(_small()).horizontalAdvance(text)


def _set(text: str, font: QFont, width: int, direction: Qt.LayoutDirection | None = None) -> QTextLayout:
    """The text in lines of this width, from the side at which it begins, or that of a direction."""
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.setTextOption(option_for(direction or direction_of(text), QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * LINE_HEIGHT
    layout.endLayout()
    return layout
