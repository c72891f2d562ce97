"""Words found in a picture to text blocks in reading order, each with its role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import fmean, median

from translator.flow import Role, TextBlock

LEAST_CONFIDENCE = 0.4
"""Words the recogniser is less sure of are dropped."""
SURE = 0.6
"""The same for symbols, and for words of up to three letters with no sure longer one in their line: often specks."""
TITLE_RATIO, CAPTION_RATIO = 1.2, 0.75
"""Height of a title, and of a caption, relative to the body's."""
MARGIN = 0.18
"""Share of the picture's height, top and bottom, where a number alone is a page number."""
GUTTER = 0.02
"""Width of the empty strip between two columns, relative to the picture's."""
FAR = 3
"""Line heights of empty space above a footer."""
SYMBOL_BULLETS = frozenset("•◦▪■●○‣·*°¢©®«»›>-–—+=@¤§~_|.")
LETTER_BULLETS = frozenset("eocaOC0&")
"""What round bullets are read as; a word too, so only where the space after it is wide."""
_PAGE_NUMBER = re.compile(r"\d{1,3}(\s*(/|\||of|de|von|sur|di|из)\s*\d{1,3})?|\d{1,2}(:\d\d){1,2}", re.IGNORECASE)
"""A page number, or a player's time."""
_TALL = re.compile(r"[^acegmnopqrsuvwxyzäöüãõñç,.;:-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWord:
    """A word as recognised: box in pixels, confidence in [0, 1]; `line` numbers its block, paragraph and line."""

    text: str
    left_px: int
    top_px: int
    width_px: int
    height_px: int
    confidence: float
    line: tuple[int, int, int]

    @property
    def right_px(self) -> int:
        return self.left_px + self.width_px

    @property
    def bottom_px(self) -> int:
        return self.top_px + self.height_px


@dataclass(frozen=True, slots=True)
class _Line:
    """Words side by side, at least one; `bulleted` where a bullet stood before them."""

    words: tuple[ReadWord, ...]
    bulleted: bool = False

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> int:
        return min(word.left_px for word in self.words)

    @property
    def right(self) -> int:
        return max(word.right_px for word in self.words)

    @property
    def top(self) -> int:
        return min(word.top_px for word in self.words)

    @property
    def bottom(self) -> int:
        return max(word.bottom_px for word in self.words)

    @property
    def height(self) -> int:
        return self.bottom - self.top


def text_blocks(words: Iterable[ReadWord], width_px: int, height_px: int) -> tuple[TextBlock, ...]:
    """The blocks of a picture of this size in reading order: one a line, wrapped lines joined."""
    lines = [line for line in _lines(words, height_px) if not _is_page_number(line, height_px)]
    paragraphs = _joined(_ordered(lines, GUTTER * width_px))
    roles = _roles(paragraphs, height_px)
    return tuple(_block(paragraph, role) for paragraph, role in zip(paragraphs, roles, strict=True))


def _lines(words: Iterable[ReadWord], height_px: int) -> list[_Line]:
    """Lines without junk, split where a gap shows that two columns were read as one line."""
    plausible = [word for word in words if word.text.strip() and word.height_px <= 0.3 * height_px]
    found = []
    for _, run in groupby(sorted(plausible, key=lambda word: (word.line, word.left_px)), key=lambda word: word.line):
        for part in _split(list(run)):
            line = _cleaned(part)
            if line is not None:
                found.append(line)
    return found


def _split(words: list[ReadWord]) -> list[list[ReadWord]]:
    height = median(word.height_px for word in words)
    parts = [[words[0]]]
    for before, word in pairwise(words):
        if word.left_px - before.right_px > 2.5 * height:
            parts.append([])
        parts[-1].append(word)
    return parts


def _cleaned(words: Sequence[ReadWord]) -> _Line | None:
    """The line without its bullet, doubtful words and stray symbols; None if nothing is left."""
    bulleted = _starts_with_bullet(words)
    sure = any(word.confidence >= SURE and _letters(word) > 3 for word in words)
    kept = [word for word in words[1 if bulleted else 0 :] if word.confidence >= _least(word, sure)]
    while kept and not _is_word(kept[0]):
        kept.pop(0)
    while kept and not _is_word(kept[-1]):
        kept.pop()
    letters = sum(_letters(word) for word in kept)
    if letters == 0 or (letters == 1 and not kept[0].text.isdigit() and len(words[0].text) < 3):
        return None
    return _Line(tuple(kept), bulleted)


def _least(word: ReadWord, sure: bool) -> float:
    return LEAST_CONFIDENCE if _letters(word) > 3 or (sure and _is_word(word)) else SURE


def _letters(word: ReadWord) -> int:
    return sum(character.isalnum() for character in word.text)


def _is_word(word: ReadWord) -> bool:
    return _letters(word) > 0


def _starts_with_bullet(words: Sequence[ReadWord]) -> bool:
    if len(words) < 2:
        return False
    first, second = words[0], words[1]
    if first.text in SYMBOL_BULLETS:
        return True
    wide = second.left_px - first.right_px >= 0.4 * median(word.height_px for word in words[1:])
    return wide and first.text in LETTER_BULLETS


def _is_page_number(line: _Line, height_px: int) -> bool:
    in_margin = line.bottom < MARGIN * height_px or line.top > (1 - MARGIN) * height_px
    return in_margin and _PAGE_NUMBER.fullmatch(line.text) is not None


def _ordered(lines: Sequence[_Line], gutter_px: float) -> list[_Line]:
    """From top to bottom; where lines stand in columns, column by column, left to right."""
    rows = sorted(lines, key=lambda line: (line.top + line.bottom, line.left))
    for length in range(len(rows), 3, -1):
        for start in range(len(rows) - length + 1):
            columns = _columns(rows[start : start + length], gutter_px)
            if columns is not None:
                left, footer = _footed(*columns)
                return [
                    *_in_rows(rows[:start]),
                    *_ordered(left, gutter_px),
                    *_ordered(columns[1], gutter_px),
                    *_ordered([*footer, *rows[start + length :]], gutter_px),
                ]
    return _in_rows(rows)


def _in_rows(rows: Sequence[_Line]) -> list[_Line]:
    """Lines that overlap by half their height are one row, from left to right."""
    row: list[_Line] = []
    ordered: list[_Line] = []
    for line in sorted(rows, key=lambda line: line.top + line.bottom):
        if row and line.top > (row[0].top + row[0].bottom) / 2:
            ordered += sorted(row, key=lambda line: line.left)
            row = []
        row.append(line)
    return ordered + sorted(row, key=lambda line: line.left)


def _columns(rows: Sequence[_Line], gutter_px: float) -> tuple[list[_Line], list[_Line]] | None:
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


def _footed(left: Sequence[_Line], right: Sequence[_Line]) -> tuple[list[_Line], list[_Line]]:
    """The left column, and what stands far below both columns: a logo, a source."""
    end = max(line.bottom for line in right)
    column = sorted(left, key=lambda line: line.top)
    for count, (before, line) in enumerate(pairwise(column), start=1):
        if line.top > end and line.top - before.bottom >= FAR * line.height:
            return column[:count], column[count:]
    return column, []


def _joined(lines: Sequence[_Line]) -> list[list[_Line]]:
    """Paragraphs: a line goes on in the next where its first word would not have fitted."""
    paragraphs: list[list[_Line]] = []
    for line in lines:
        if paragraphs and _goes_on(paragraphs[-1][-1], line, lines):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def _goes_on(before: _Line, line: _Line, lines: Sequence[_Line]) -> bool:
    heights = _letter_height([before]), _letter_height([line])
    height = min(heights)
    alike = max(heights) <= 1.3 * height
    close = -0.3 * height <= line.top - before.bottom <= 0.9 * height
    centred = abs(line.left + line.right - before.left - before.right) <= height
    aligned = centred or abs(line.left - before.left) <= 0.6 * height
    if line.bulleted or line.text[0].isupper() or not (alike and close and aligned):
        return False
    column = [other.right - other.left for other in lines if abs(other.left - before.left) <= height]
    return before.right - before.left + line.words[0].width_px + 0.2 * height > max(column)


def _roles(paragraphs: Sequence[Sequence[_Line]], height_px: int) -> list[Role]:
    """The title is the first of the largest in the upper half; a caption is markedly smaller than the body."""
    heights = [_letter_height(paragraph) for paragraph in paragraphs]
    if not heights:
        return []
    weighted = sorted((h, len(_text(paragraph))) for h, paragraph in zip(heights, paragraphs, strict=True))
    half, body = sum(weight for _, weight in weighted) / 2, weighted[-1][0]
    for height, weight in weighted:
        half -= weight
        if half <= 0:
            body = height
            break
    upper = [h for h, paragraph in zip(heights, paragraphs, strict=True) if paragraph[0].top < height_px / 2]
    largest = max(upper, default=0.0)
    alone = len(paragraphs) == 1 and largest >= 0.04 * height_px
    roles, titled = [], False
    for height, paragraph in zip(heights, paragraphs, strict=True):
        large = height >= 0.87 * largest and (height >= TITLE_RATIO * body or alone)
        if large and not titled and paragraph[0].top < height_px / 2:
            roles.append(Role.TITLE)
            titled = True
        else:
            roles.append(Role.CAPTION if height <= CAPTION_RATIO * body else Role.BODY)
    return roles


def _letter_height(paragraph: Sequence[_Line]) -> float:
    """The height of a capital in pixels, the median over the words; letters like "common" are 0.75 as high."""
    return median(
        word.height_px / (1.0 if _TALL.search(word.text) else 0.75) for line in paragraph for word in line.words
    )


def _text(paragraph: Sequence[_Line]) -> str:
    return " ".join(line.text for line in paragraph)


def _block(paragraph: Sequence[_Line], role: Role) -> TextBlock:
    left, top = min(line.left for line in paragraph), min(line.top for line in paragraph)
    return TextBlock(
        text=_text(paragraph),
        left_px=left,
        top_px=top,
        width_px=max(line.right for line in paragraph) - left,
        height_px=max(line.bottom for line in paragraph) - top,
        confidence=fmean(word.confidence for line in paragraph for word in line.words),
        role=role,
    )
