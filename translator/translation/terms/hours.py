"""Times of day: a translation may tell them by twelve or by twenty-four hours, as its language does. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HALF = r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?"
_TIME = re.compile(
    rf"(?<![\w.,:])(?:[01]?\d|2[0-4])(?::[0-5]\d|\s?h\s?[0-5]\d|h)(?![\w:]|[.,]\d){_HALF}", re.IGNORECASE
)
"""As texts have them: "20:30", "20h30", "20 h 30", "20h", "8:30 p.m."."""
_TOLD = re.compile(
    r"(?P<before>午前|午後|上午|下午|早上|晚上|오전|오후)?\s?(?<![\d.,:])(?P<hour>[01]?\d|2[0-4])"
    rf"(?:\s?[:h.時时点點시]\s?(?P<minute>[0-5]\d))?(?!\d)h?{_HALF}",
    re.IGNORECASE,
)
_LATE = frozenset({"p", "P", "午後", "下午", "晚上", "오후"})


@dataclass(frozen=True, slots=True)
class Told:
    """A time; `late` is whether it is told as one of the second half of the day, None where that is not told."""

    hour: int
    minute: int
    late: bool | None

    def may_be(self, other: Told) -> bool:
        """Whether both may be the same time: that by twelve hours is one of two by twenty-four."""
        if self.late is None and other.late is None:
            return (self.hour, self.minute) == (other.hour, other.minute)
        same = self.hour % 12 == other.hour % 12 and self.minute == other.minute
        return same and bool(self._halves & other._halves)

    @property
    def _halves(self) -> frozenset[bool]:
        if self.late is not None:
            return frozenset({self.late})
        return frozenset({True}) if 12 < self.hour < 24 else frozenset({True, False})


def times_in(text: str) -> Iterator[tuple[int, int]]:
    """Where times begin and end that are told with their minutes, or with a mark of the hour."""
    return (found.span() for found in _TIME.finditer(text))


def is_told(time: str, output: str) -> bool:
    """Whether a translation has a time, by twelve or by twenty-four hours."""
    wanted = [_told(found) for found in _TOLD.finditer(time)]
    return any(one.may_be(other) for one in wanted for other in map(_told, _TOLD.finditer(output)))


def _told(found: re.Match[str]) -> Told:
    half = found["before"] or found["half"]
    late = None if half is None else half in _LATE
    return Told(int(found["hour"]), int(found["minute"] or 0), late)
