"""Lines in reading order: from top to bottom, and column by column where they stand in columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from translator.slides.words import Line

FAR = 3
"""Line heights of empty space above a footer."""


def in_reading_order(lines: Sequence[Line], gutter_px: float) -> list[Line]:
    """From top to bottom; where lines stand in columns, column by column, left to right."""
    rows = sorted(lines, key=lambda line: (line.top + line.bottom, line.left))
    for length in range(len(rows), 3, -1):
        for start in range(len(rows) - length + 1):
            columns = _columns(rows[start : start + length], gutter_px)
            if columns is not None:
                left, footer = _footed(*columns)
                return [
                    *_in_rows(rows[:start]),
                    *in_reading_order(left, gutter_px),
                    *in_reading_order(columns[1], gutter_px),
                    *in_reading_order([*footer, *rows[start + length :]], gutter_px),
                ]
    return _in_rows(rows)


def _in_rows(rows: Sequence[Line]) -> list[Line]:
    """Lines that overlap by half their height are one row, from left to right."""
    row: list[Line] = []
    ordered: list[Line] = []
    for line in sorted(rows, key=lambda line: line.top + line.bottom):
        if row and line.top > (row[0].top + row[0].bottom) / 2:
            ordered += sorted(row, key=lambda line: line.left)
            row = []
        row.append(line)
    return ordered + sorted(row, key=lambda line: line.left)


def _columns(rows: Sequence[Line], gutter_px: float) -> tuple[list[Line], list[Line]] | None:
    """The lines left and right of a gutter that none crosses, two or more on each side, side by side."""
    by_left = sorted(rows, key=lambda line: line.left)
    reach = 0
    for count, line in enumerate(by_left):
        if count >= 2 and len(by_left) - count >= 2 and line.left - reach >= gutter_px:
            left, right = by_left[:count], by_left[count:]
            top = max(min(line.top for line in left), min(line.top for line in right))
            bottom = min(max(line.bottom for line in left), max(line.bottom for line in right))
            if bottom > top:
                return left, right
        reach = max(reach, line.right)
    return None


def _footed(left: Sequence[Line], right: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The left column, and what stands far below both columns: a logo, a source."""
    end = max(line.bottom for line in right)
    column = sorted(left, key=lambda line: line.top)
    for count, (before, line) in enumerate(pairwise(column), start=1):
        if line.top > end and line.top - before.bottom >= FAR * line.height:
            return column[:count], column[count:]
    return column, []
