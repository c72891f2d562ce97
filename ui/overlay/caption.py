"""Caption layout: which two lines of committed text are on screen at a time. Knows no Qt.

The measure is the character cell: a narrow character is one, a wide one (Chinese, Japanese, Korean) 42/16, so that
a line holds 42 Latin or 16 East Asian characters, and both are read at about the speed their readers are used to.
"""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from dataclasses import dataclass

MAX_CHARS = 42
"""Character cells a line."""

MAX_LINES = 2
WIDE_CHARS = 42 / 16
CHARS_PER_SECOND = 17
MIN_HOLD_S = 1.0
CLEAR_AFTER_S = 4.0

BACKLOG_LINES = 4
"""More lines than this waiting, and all are shown faster, in proportion."""

_SPACE = re.compile(r"[^\S\u00a0\u2007\u202f]+")  # a no-break space keeps its words together
_NO_LINE_START = frozenset("、。,.!?:;)]}，．！？：；）」』】〉》〕］｝…‥・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ”’")
_NO_LINE_END = frozenset("([{（「『【〈《〔［｛“‘")
_BREAK_AFTER = frozenset(",.;:!?—–、。，．；：！？،؛؟…")


def width(text: str) -> float:
    """Character cells that `text` takes; marks that sit on another character take none."""
    return sum(_cell(character) for character in text)


def hold_s(line: str) -> float:
    """Seconds it takes to read `line`."""
    return max(MIN_HOLD_S, width(line) / CHARS_PER_SECOND)


def fill(text: str, max_chars: int = MAX_CHARS) -> tuple[str, ...]:
    """`text` in lines that are each filled before the next begins: those of a longer text begin with the same ones."""
    lines: list[str] = []
    line = ""
    for part in (part for piece in _pieces(text) for part in _cut(piece, max_chars)):
        if line and width((line + part).strip()) > max_chars:
            lines.append(line.strip())
            line = ""
        line += part
    return (*lines, line.strip()) if line.strip() else tuple(lines)


def wrap(text: str, max_chars: int = MAX_CHARS) -> tuple[str, ...]:
    """`text` in as few lines as it fits, of even length, broken after punctuation where that costs little.

    A word longer than a line is cut.
    """
    pieces = [part for piece in _pieces(text) for part in _cut(piece, max_chars)]
    # best[i]: (lines, badness, start of the last line) of the best way to set the first i pieces
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for end in range(1, len(pieces) + 1):
        choices = []
        for start in range(end - 1, -1, -1):
            slack = max_chars - width("".join(pieces[start:end]).strip())
            if slack < 0 and start < end - 1:
                break
            lines, badness, _ = best[start]
            choices.append((lines + 1, badness + _badness(slack / max_chars, pieces[end - 1]), start))
        best.append(min(choices))
    lines_backwards = []
    end = len(pieces)
    while end > 0:
        start = best[end][2]
        lines_backwards.append("".join(pieces[start:end]).strip())
        end = start
    return tuple(reversed(lines_backwards))


class CaptionRoll:
    """Two lines that roll up by whole lines; a line once shown never changes, unless its text is still growing.

    A text begins a line of its own. What does not fit waits: the upper line leaves when there was time to read it,
    or sooner when more than BACKLOG_LINES wait. When nothing more comes both lines are cleared CLEAR_AFTER_S after
    the last came, or when there was time to read them.

    Attributes:
        max_chars: character cells a line of what is added from now on.
    """

    def __init__(self, max_chars: int = MAX_CHARS) -> None:
        self.max_chars = max_chars
        self._waiting: deque[_Line] = deque()
        self._shown: list[_Line] = []
        self._growing: list[_Line] = []  # all lines of the text that still grows, those that have left too
        self._read_until_s = 0.0  # when the line that left last had been read

    def add(self, text: str) -> None:
        """Append committed text; where a text was growing, that is what it came to."""
        if self._growing:
            self.grow(text)
            self._growing = []
        else:
            self._waiting.extend(_Line(line) for line in wrap(text, self.max_chars))

    def grow(self, text: str) -> None:
        """Append text that is not whole yet, or what it has grown to: its lines change where they must."""
        lines = fill(text, self.max_chars)
        for line, now in zip(self._growing, lines, strict=False):
            if line.text != now:
                line.text, line.renewed = now, True
                if line is self._growing[-1] and line not in (*self._waiting, *self._shown):
                    self._waiting.append(line)  # it was cleared when the speaker paused
        for gone in self._growing[len(lines) :]:
            self._waiting = deque(line for line in self._waiting if line is not gone)
            self._shown = [line for line in self._shown if line is not gone]
        more = [_Line(line) for line in lines[len(self._growing) :]]
        self._waiting.extend(more)
        self._growing = [*self._growing[: len(lines)], *more]

    def clear(self) -> None:
        """Forget what is shown and what waits."""
        self._waiting.clear()
        self._shown.clear()
        self._growing = []

    @property
    def backlog(self) -> int:
        """Lines that wait to be shown."""
        return len(self._waiting)

    def lines(self, now_s: float) -> tuple[str, ...]:
        """What is on screen at `now_s`, upper line first; times come in rising order."""
        for line in self._shown:
            if line.renewed:
                line.since_s, line.renewed = now_s, False
        while self._waiting:
            if len(self._shown) == MAX_LINES:
                read_s = self._read_s(max(1.0, len(self._waiting) / BACKLOG_LINES))[0]
                if read_s > now_s:
                    break
                self._shown.pop(0)
                self._read_until_s = read_s
            line = self._waiting.popleft()
            line.since_s, line.renewed = now_s, False
            self._shown.append(line)
        if self._shown and now_s >= max(self._shown[-1].since_s + CLEAR_AFTER_S, self._read_s(1.0)[-1]):
            self._shown.clear()
        return tuple(line.text for line in self._shown)

    def _read_s(self, pace: float) -> list[float]:
        """When each shown line has been read, one after the other."""
        times = []
        read_s = self._read_until_s
        for line in self._shown:
            read_s = max(read_s, line.since_s) + hold_s(line.text) / pace
            times.append(read_s)
        return times


@dataclass(slots=True, eq=False)
class _Line:
    text: str
    since_s: float = 0.0  # when its text was shown first
    renewed: bool = False  # since it was shown last


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def _cell(character: str) -> float:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0.0
    return WIDE_CHARS if _is_wide(character) else 1.0


def _breaks_anywhere(character: str) -> bool:
    """Whether lines break beside this character without a space: Chinese and Japanese, but not Korean."""
    return _is_wide(character) and not unicodedata.name(character, "").startswith("HANGUL")


def _pieces(text: str) -> list[str]:
    """What a line may be broken between; every piece but the last of a word run ends with its space."""
    pieces: list[str] = []
    for word in _SPACE.split(text):
        start = 0
        for index in range(1, len(word)):
            before, after = word[index - 1], word[index]
            if (
                (_breaks_anywhere(before) or _breaks_anywhere(after))
                and after not in _NO_LINE_START
                and before not in _NO_LINE_END
                and _cell(after) > 0
            ):
                pieces.append(word[start:index])
                start = index
        if word:
            pieces.append(word[start:] + " ")
    return pieces


def _cut(piece: str, max_chars: int) -> list[str]:
    """The piece, cut where it is wider than a line."""
    parts = [""]
    taken = 0.0
    for character in piece:
        cell = _cell(character)
        if character != " " and taken + cell > max_chars and parts[-1]:
            parts.append("")
            taken = 0.0
        parts[-1] += character
        taken += cell
    return parts


def _badness(slack: float, last_piece: str) -> float:
    """How bad a line looks: the square of what is empty, less when it ends with punctuation."""
    ends_well = last_piece.rstrip()[-1:] in _BREAK_AFTER
    return slack**2 - (0.1 if ends_well else 0.0)
