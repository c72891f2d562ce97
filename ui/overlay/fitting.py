"""How large the text of the subtitles is, and how many characters a line has, so that lines fit into the box."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from ui.lettering import font_for
from ui.overlay.box import PADDING, SIDES
from ui.overlay.caption import MAX_CHARS
from ui.overlay.look import OverlayLook

TEXT_SIZE = 0.045
"""Of the screen's height."""
MIN_CHARS = 20
"""A line of large text holds no fewer; the text is set smaller then."""
_SAMPLE = "The quick brown fox jumps over a lazy dog, "
"""As wide as a full line of common text."""


def fitted_text(look: OverlayLook, screen_px: float, box_px: float) -> tuple[float, int]:
    """The size of the text (px) and the characters of a line, in a box of this width on a screen of this height.

    Text that was chosen larger than usual has shorter lines, before it is set smaller than was chosen.
    """
    size_px = screen_px * TEXT_SIZE * look.size
    font = font_for("en", size_px, look.lettering, QFont.Weight.Medium)
    line_px = QFontMetricsF(font).horizontalAdvance(_SAMPLE[:MAX_CHARS])
    room_px = box_px - SIDES * PADDING * size_px
    fitting_chars = max(MIN_CHARS, min(MAX_CHARS, int(MAX_CHARS * room_px / line_px)))
    max_chars = MAX_CHARS if look.size <= 1.0 else fitting_chars
    return size_px * min(1.0, room_px / (line_px * max_chars / MAX_CHARS)), max_chars
