"""What was read in lines that read upwards, as beside the axis of a chart, as blocks of the slide. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import fmean

from translator.flow import Role, TextBlock
from translator.slides.lines import OF_LINE, TextLine
from translator.slides.words import ReadWord

SURE, LETTERS = 0.75, 3
"""How surely a line must be read that has so many letters: few things stand on their side, many look as if they did."""


def upward_blocks(lines: Sequence[Sequence[ReadWord]], height_px: int) -> list[TextBlock]:
    """What was read in lines of the turned picture, where it stands in the picture of this height, left to right."""
    blocks = [_block(words, height_px) for words in lines if _is_text(words)]
    return sorted(blocks, key=lambda block: (block.left_px, block.top_px))


def without_lying(words: Iterable[ReadWord], lines: Sequence[TextLine], upward: Iterable[TextBlock]) -> list[ReadWord]:
    """The words of level lines without the letters of lines that read upwards: each looks like a line of its own."""
    blocks = list(upward)
    return [
        word for word in words if lines[word.line[0]].pieces >= OF_LINE or not any(_is_in(word, one) for one in blocks)
    ]


def _is_in(word: ReadWord, block: TextBlock) -> bool:
    across, down = word.left_px + word.right_px, word.top_px + word.bottom_px
    inside = 2 * block.left_px <= across <= 2 * (block.left_px + block.width_px)
    return inside and 2 * block.top_px <= down <= 2 * (block.top_px + block.height_px)


def _is_text(words: Sequence[ReadWord]) -> bool:
    letters = sum(word.letters for word in words)
    return letters >= LETTERS and fmean(word.confidence for word in words) >= SURE


def _block(words: Sequence[ReadWord], height_px: int) -> TextBlock:
    left, top = min(word.left_px for word in words), min(word.top_px for word in words)
    right, bottom = max(word.right_px for word in words), max(word.bottom_px for word in words)
    return TextBlock(
        text=" ".join(word.text for word in words),
        left_px=top,
        top_px=height_px - right,
        width_px=bottom - top,
        height_px=right - left,
        confidence=fmean(word.confidence for word in words),
        role=Role.CAPTION,
    )
