"""Where the parts of a row lie: time, source and translation, side by side where there is room. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

PADDING_PX = 16
GAP_PX = 24
TIME_PX = 64
SIDE_BY_SIDE_PX = 620
"""A narrower list has the translation below its source."""


@dataclass(frozen=True, slots=True)
class Column:
    """From the left edge of the list, in pixels."""

    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a list of some width; the translation lies below the source where both are the same column."""

    time: Column
    source: Column
    translation: Column

    @property
    def side_by_side(self) -> bool:
        """Whether the translation is beside its source."""
        return self.translation.left > self.source.left


def columns_in(width_px: int) -> Columns:
    """The columns of a list of this width."""
    left = PADDING_PX + TIME_PX
    room = max(1, width_px - left - PADDING_PX)
    time = Column(PADDING_PX, TIME_PX)
    if width_px < SIDE_BY_SIDE_PX:
        return Columns(time, Column(left, room), Column(left, room))
    half = (room - GAP_PX) // 2
    return Columns(time, Column(left, half), Column(left + half + GAP_PX, half))
