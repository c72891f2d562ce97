"""What stands in the way of the talk, in a place that is kept for it: nothing moves when something is found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui import design
from ui.interface import translate
from ui.options import Problem
from ui.widgets import clear, label

SHOWN = 3
HEIGHT_PX = 60
"""Room for a problem of two lines, as it is in most languages, and its remedy; more is scrolled to."""
SIGN_PX = 18


class Amiss(QScrollArea):
    """Shows problems, each with its remedy below it; by keys it is gone to only where there is one."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, design.UNIT, 0)
        self._rows.setSpacing(design.UNIT)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(translate("StartWindow", "What is amiss"))
        self.setFixedHeight(HEIGHT_PX)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, the worst first."""
        clear(self._rows)
        for problem in problems[:SHOWN]:
            self._rows.addWidget(_row(problem))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if problems else Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setValue(0)


def _row(problem: Problem) -> QWidget:
    """A sign, the problem and its remedy."""
    row, texts, sign = QWidget(), QVBoxLayout(), QLabel()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(design.UNIT)
    theme = design.theme()
    colour = theme.error if problem.blocking else theme.warning
    sign.setPixmap(design.pixmap("warning", colour, SIGN_PX, row.devicePixelRatioF()))
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    texts.setSpacing(0)
    texts.addWidget(label(problem.text, "error" if problem.blocking else "warning", wrap=True))
    if problem.remedy:
        texts.addWidget(label(problem.remedy, "quiet", wrap=True))
    line.addLayout(texts, 1)
    return row
