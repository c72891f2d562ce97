"""The rows of a transcript for a list: only what differs is told to the view."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.transcript.rows import Line, Row

ROW = Qt.ItemDataRole.UserRole
"""The row itself."""

_Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """Holds the rows of a transcript."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        """Have these rows; those that stay as they are, at both ends, are not touched."""
        before = self.rows
        shorter = min(len(before), len(rows))
        first = _alike(before[:shorter], rows[:shorter])
        last = _alike(before[first:][::-1], rows[first:][::-1])
        old, new = len(before) - last, len(rows) - last  # the ends of what differs
        changed = min(old, new)
        if new > old:
            self.beginInsertRows(QModelIndex(), changed, new - 1)
            self.rows = rows
            self.endInsertRows()
        elif old > new:
            self.beginRemoveRows(QModelIndex(), changed, old - 1)
            self.rows = rows
            self.endRemoveRows()
        else:
            self.rows = rows
        if changed > first:
            self.dataChanged.emit(self.index(first), self.index(changed - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or its text."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role == ROW:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            row = self.rows[index.row()]
            return row.description if isinstance(row, Line) else ""
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Lines can be corrected, headings cannot."""
        editable = index.isValid() and isinstance(self.data(index, ROW), Line)
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag.NoItemFlags)


def _alike(some: tuple[Row, ...], others: tuple[Row, ...]) -> int:
    """How many at the beginning are the same."""
    pairs = enumerate(zip(some, others, strict=False))
    return next((at for at, (one, other) in pairs if one is not other and one != other), min(len(some), len(others)))
