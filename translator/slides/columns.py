"""Lines in reading order: from top to bottom, column by column where they stand in columns, a table row by row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from translator.slides.paragraphs import is_close
from translator.slides.tables import level_rows, table_rows
from translator.slides.words import Line, is_figure

FAR = 3
"""Line heights of empty space above a footer."""


def in_reading_order(lines: Sequence[Line], gutter_px: float) -> list[Line]:
    """From top to bottom; where lines stand in columns, column by column, left to right, and a table row by row."""
    rows = sorted(lines, key=lambda line: (line.top + line.bottom, line.left))
    for length in range(len(rows), 2, -1):
        for start in range(len(rows) - length + 1):
            columns = _two_columns(rows[start : start + length], gutter_px)
            if columns is not None and (len(columns[1]) > 1 or _is_whole(rows, start, start + length)):
                table = table_rows(_all_columns(rows[start : start + length], gutter_px))
                if table is not None:
                    below = in_reading_order(rows[start + length :], gutter_px)
                    return [*_in_rows(rows[:start]), *(cell for row in table for cell in row), *below]
                left, footer = _footed(*columns)
                return [
                    *_in_rows(rows[:start]),
                    *in_reading_order(left, gutter_px),
                    *in_reading_order(columns[1], gutter_px),
                    *in_reading_order([*footer, *rows[start + length :]], gutter_px),
                ]
    return _in_rows(rows)


def _in_rows(rows: Sequence[Line]) -> list[Line]:
    """Lines that overlap by half their height are one row, from left to right; lines close below each other, as in a
    box of a diagram, stay together.
    """
    row: list[list[Line]] = []
    ordered: list[Line] = []
    for stack in sorted(_stacks(rows), key=lambda stack: stack[0].top + stack[0].bottom):
        if row and stack[0].top > (row[0][0].top + row[0][0].bottom) / 2:
            ordered += _from_left(row)
            row = []
        row.append(stack)
    return ordered + _from_left(row)


def _from_left(stacks: Sequence[list[Line]]) -> list[Line]:
    return [line for stack in sorted(stacks, key=lambda stack: stack[0].left) for line in stack]


def _stacks(rows: Sequence[Line]) -> list[list[Line]]:
    """Lines that stand close below each other, each such stack from top to bottom."""
    stacks: list[list[Line]] = []
    for line in sorted(rows, key=lambda line: line.top + line.bottom):
        above = next((stack for stack in reversed(stacks) if is_close(stack[-1], line)), None)
        if above is None:
            stacks.append([line])
        else:
            above.append(line)
    return stacks


def _two_columns(rows: Sequence[Line], gutter_px: float) -> tuple[list[Line], list[Line]] | None:
    """The lines left and right of a gutter that none crosses, side by side."""
    by_left = sorted(rows, key=lambda line: line.left)
    reach = 0
    for count, line in enumerate(by_left):
        if count >= 2 and line.left - reach >= gutter_px and _are_columns(by_left[:count], by_left[count:]):
            return by_left[:count], by_left[count:]
        reach = max(reach, line.right)
    return None


def _are_columns(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether lines on both sides of a gutter are two columns, or what is there of them while a slide grows.

    The second column may have only its first line yet. No columns are the head of a table and the first cell below it.
    """
    top = max(min(line.top for line in left), min(line.top for line in right))
    bottom = min(max(line.bottom for line in left), max(line.bottom for line in right))
    if bottom <= top:
        return False
    beside = level_rows(right)
    if len(beside) > 1:
        return True
    rows = level_rows(left)
    head = next((number for number, row in enumerate(rows) if len(level_rows([*row, *right])) == 1), None)
    if len(right) > 1:
        return head is None or head < len(rows) - 2
    return head == 0 and len(rows) == len(left) and not any(is_figure(line.text) for line in [*left, *right])


def _is_whole(rows: Sequence[Line], start: int, end: int) -> bool:
    """Whether nothing before or after these lines stands beside them."""
    top, bottom = min(line.top for line in rows[start:end]), max(line.bottom for line in rows[start:end])
    return all(line.bottom <= top or line.top >= bottom for line in [*rows[:start], *rows[end:]])


def _all_columns(rows: Sequence[Line], gutter_px: float) -> list[list[Line]]:
    """The lines between all the gutters that none crosses, from left to right."""
    columns: list[list[Line]] = []
    reach = 0
    for line in sorted(rows, key=lambda line: line.left):
        if not columns or line.left - reach >= gutter_px:
            columns.append([])
        columns[-1].append(line)
        reach = max(reach, line.right)
    return columns


def _footed(left: Sequence[Line], right: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The left column, and what stands far below both columns: a logo, a source."""
    end = max(line.bottom for line in right)
    column = sorted(left, key=lambda line: line.top)
    for count, (before, line) in enumerate(pairwise(column), start=1):
        if line.top > end and line.top - before.bottom >= FAR * line.height:
            return column[:count], column[count:]
    return column, []
