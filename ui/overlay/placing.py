"""Where the box of the subtitles lies where nobody moved it: at the bottom, clear of the slide's text where it can be.

Places are fractions of the screen. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from translator.flow import Slide
from ui.overlay.look import MAX_WIDTH, OverlayLook, Place

WIDTH = 0.68
"""Of the screen's width."""
SAFE_MARGIN = 0.05
"""Of the screen's height, below the box."""
LEAST_MARGIN = 0.01
"""Projectors cut no more off these days; where text is in the way, this will do."""
GOES_ON = 1.0
"""Text that ends so near above the box may go on beneath it, where it is not read; of the text's height."""


@dataclass(frozen=True, slots=True)
class Text:
    """Where a block of a slide's text lies."""

    left: float
    top: float
    width: float
    height: float


def texts_of(slide: Slide, width_px: int, height_px: int) -> tuple[Text, ...]:
    """Where the texts of a slide are that fills a screen of this size; none are known of one that does not."""
    if slide.picture is None or abs(slide.picture.shape[1] - width_px) + abs(slide.picture.shape[0] - height_px) > 2:
        return ()
    return tuple(
        Text(
            block.left_px / width_px,
            block.top_px / height_px,
            block.width_px / width_px,
            block.height_px / height_px,
        )
        for block in slide.blocks
    )


def usual_place(look: OverlayLook, height: float, texts: Sequence[Text] = ()) -> Place:
    """The place of a box of this height over these texts: at the bottom, else nearer to the edge, else at the top; at
    the bottom where text is everywhere.
    """
    width = min(MAX_WIDTH, WIDTH * max(1.0, look.size))
    bottoms = [1 - SAFE_MARGIN, 1 - LEAST_MARGIN, SAFE_MARGIN + height, LEAST_MARGIN + height]
    places = [Place((1 - width) / 2, bottom, width) for bottom in bottoms]
    return next((place for place in places if is_clear(place, height, texts)), places[0])


def is_clear(place: Place, height: float, texts: Sequence[Text]) -> bool:
    """Whether a box of this height there hides none of the texts."""
    top = place.bottom - height
    return not any(
        text.left < place.left + place.width
        and place.left < text.left + text.width
        and text.top < place.bottom
        and top < text.top + (1 + GOES_ON) * text.height
        for text in texts
    )
