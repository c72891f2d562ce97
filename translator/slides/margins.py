"""What stands in the margins of a slide: where the talk is, who gives it, its date. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from translator.slides.letters import letter_height
from translator.slides.words import Line

MARGIN, SMALL = 0.1, 0.8
"""Height of a margin as a share of the picture's, and of its letters relative to those between the margins."""


def with_margins_apart(lines: Sequence[Line], height_px: int) -> tuple[list[Line], list[Line], list[Line]]:
    """The lines of the upper margin, of the slide itself, and of the lower margin; columns do not reach into these."""
    inner = [line for line in lines if line.bottom > MARGIN * height_px and line.top < (1 - MARGIN) * height_px]
    least = SMALL * median(map(_height, inner)) if inner else 0.0
    above = [line for line in lines if line.bottom <= MARGIN * height_px and _height(line) <= least]
    below = [line for line in lines if line.top >= (1 - MARGIN) * height_px and _height(line) <= least]
    return above, [line for line in lines if line not in above and line not in below], below


def _height(line: Line) -> float:
    return letter_height([line])
