"""Tables: lines in cells, which are read row by row, where other columns are read one after the other. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from translator.slides.letters import letter_height
from translator.slides.paragraphs import goes_on, is_close
from translator.slides.words import Line, is_figure

ROWS, FILLED = 2, 0.7
"""A table has so many rows at least, its head among them, and such a share of its cells is filled: with its second row
it is one, so that what is shown of it stays in its order when the third appears.
"""
ALIKE = 1.2
"""How much larger the letters of one row are than those of another at most: cards have a large head above small text.
"""
WRAPPED, BULLETED = 0.25, 0.3
"""With such a share of lines that go on in the next, or of one column's that have bullets, columns are texts and no
table's.
"""
FIGURES = 0.6
"""Such a share of a column's cells is figures below its head: times beside what begins then."""
CLOSE = 1.9
"""From the top of one line in a box of a diagram to the next's at most, in letter heights."""


def table_rows(columns: Sequence[Sequence[Line]]) -> list[list[Line]] | None:
    """The rows of a table, which these columns are, each cell by cell from left to right; None where they are none.

    A line in which a cell goes on follows that cell; other lines without one beside them belong to the row above.
    """
    rows, wrapped = _with_whole_cells(level_rows([line for column in columns for line in column]), columns)
    full = [row for row in rows if len(row) > 1]
    if len(full) < ROWS or len(rows) > 2 * len(full) or sum(map(len, full)) < FILLED * len(full) * len(columns):
        return None
    firsts = [[cell[0] for cell in row] for row in full]
    if not _is_table(firsts, [[line for line in column if line not in wrapped] for column in columns]):
        return None
    return [[line for cell in row for line in cell] for row in rows]


def _is_table(rows: Sequence[Sequence[Line]], columns: Sequence[Sequence[Line]]) -> bool:
    """Whether full rows, and the columns that they are of, are a table's, by their letters and what their cells say."""
    first, second = rows[:2]
    if not _is_of_one_size(rows) or _is_text(columns) or _are_dates(first, second):
        return False
    figures = [_are_figures([line for row in rows for line in row if line in column]) for column in columns]
    if not any(figures):
        return len(columns) > 2 and not _are_boxes(first, second, columns)
    return len(columns) > 2 or not all(figures) or all(is_figure(line.text) for line in first)


def _with_whole_cells(
    rows: Sequence[Sequence[Line]], columns: Sequence[Sequence[Line]]
) -> tuple[list[list[list[Line]]], list[Line]]:
    """Rows of cells, each of one line or more, and the lines in which cells go on: rows by themselves on their way from
    top to bottom that hold no more than half of the columns.
    """
    found: list[list[list[Line]]] = []
    wrapped: list[Line] = []
    for row in rows:
        above = [_above(line, found[-1], columns) for line in row] if found else []
        if len(row) <= len(columns) // 2 and above and all(above):
            for cell, line in zip(above, row, strict=True):
                if cell is not None:
                    cell.append(line)
            wrapped += row
        else:
            found.append([[line] for line in row])
    return found, wrapped


def _above(line: Line, row: Sequence[list[Line]], columns: Sequence[Sequence[Line]]) -> list[Line] | None:
    """The cell of a row that goes on in this line."""
    column = next(column for column in columns if line in column)
    return next((cell for cell in row if cell[0] in column and goes_on(cell[-1], line, column)), None)


def level_rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that stand beside each other, from top to bottom, each row from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.top + line.bottom):
        if rows and line.top + line.bottom < 2 * max(other.bottom for other in rows[-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _are_figures(column: Sequence[Line]) -> bool:
    """Whether what stands in a column below its first cell is figures."""
    below = column[1:]
    return bool(below) and sum(is_figure(line.text) for line in below) >= FIGURES * len(below)


def _are_dates(first: Sequence[Line], second: Sequence[Line]) -> bool:
    """Whether figures stand above texts, as years do above what was done then."""
    return all(is_figure(line.text) for line in first) and not any(is_figure(line.text) for line in second)


def _are_boxes(first: Sequence[Line], second: Sequence[Line], columns: Sequence[Sequence[Line]]) -> bool:
    """Whether most of a second row stands close below the first: boxes of a diagram, names with what belongs to them.

    The first two rows decide, as no later one changes what they are.
    """
    pairs = [(line, other) for column in columns for line in first for other in second if {line, other} <= {*column}]
    close = [is_close(line, other) and other.top - line.top <= CLOSE * letter_height([line]) for line, other in pairs]
    return 2 * sum(close) > len(close)


def _is_of_one_size(rows: Sequence[Sequence[Line]]) -> bool:
    heights = [median(letter_height([line]) for line in row) for row in rows]
    return max(heights) <= ALIKE * min(heights)


def _is_text(columns: Sequence[Sequence[Line]]) -> bool:
    """Whether the columns are texts: wrapped lines, or points with bullets."""
    ordered = [sorted(column, key=lambda line: line.top) for column in columns]
    pairs = [goes_on(before, line, column) for column in ordered for before, line in pairwise(column)]
    bulleted = (sum(line.bulleted for line in column) > BULLETED * len(column) for column in columns)
    return sum(pairs) > WRAPPED * len(pairs) or any(bulleted)
