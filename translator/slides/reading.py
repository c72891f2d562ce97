"""Words found in a picture to text blocks in reading order, each with its role."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import fmean
from typing import TypeVar

from translator.flow import Role, TextBlock
from translator.slides.cleaning import clean_lines
from translator.slides.code import with_code
from translator.slides.columns import in_reading_order
from translator.slides.margins import with_margins_apart
from translator.slides.numbering import without_line_numbers
from translator.slides.paragraphs import paragraphs_of
from translator.slides.roles import with_roles
from translator.slides.words import Line, ReadWord, is_from_right, joined

GUTTER = 0.02
"""Width of the empty strip between two columns, relative to the picture's."""
_Box = TypeVar("_Box", ReadWord, TextBlock)


def text_blocks(words: Iterable[ReadWord], width_px: int, height_px: int) -> tuple[TextBlock, ...]:
    """The blocks of a picture of this size in reading order: one a line, wrapped lines joined.

    Words of a line come in reading order. A slide in a script from right to left is laid out as its mirror image.
    """
    found, gutter_px = list(words), GUTTER * width_px
    mirrored = is_from_right(" ".join(word.text for word in found))
    if mirrored:
        found = [_mirrored(word, width_px) for word in found]
    lines = without_line_numbers(clean_lines(found, height_px))
    ordered = [line for part in with_margins_apart(lines, height_px) for line in in_reading_order(part, gutter_px)]
    roles = with_roles(paragraphs_of(ordered), height_px)
    blocks = with_code([_block(paragraph, role) for paragraph, role in roles])
    return tuple(_mirrored(block, width_px) for block in blocks) if mirrored else blocks


def _mirrored(box: _Box, width_px: int) -> _Box:
    return replace(box, left_px=width_px - box.left_px - box.width_px)


def _block(paragraph: Sequence[Line], role: Role) -> TextBlock:
    left, top = min(line.left for line in paragraph), min(line.top for line in paragraph)
    return TextBlock(
        text=joined(paragraph),
        left_px=left,
        top_px=top,
        width_px=max(line.right for line in paragraph) - left,
        height_px=max(line.bottom for line in paragraph) - top,
        confidence=fmean(word.confidence for line in paragraph for word in line.words),
        role=role,
    )
