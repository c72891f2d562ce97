"""The drawing of the subtitle box: its lines, what is being said below them, and what the keys do while it is moved."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.caption import MAX_LINES
from ui.interface import marked, spoken, translate
from ui.lettering import direction_of, draw_line, font_for
from ui.look import COLOURS, Content, OverlayLook

SOURCE_SIZE = 0.6
"""Of the text's size."""
SOURCE_GAP = 0.25
"""Above the source, of the text's size."""
LINE_HEIGHT = 1.3
PADDING = 0.45
"""Beside the text and above it, of the text's size."""
SIDES = 3.2
"""What is left free beside the text, both sides together, of the padding."""
ROUND = 0.3
"""The radius of the corners, of the text's size."""
SOURCE_OPACITY = 0.7
HELD = QColor(76, 194, 184)
"""The frame while it is moved."""
HINT_PX = 14
"""The hint is no smaller, whatever the size of the text."""
HINT_SIZE, HINT_ROOM = 0.28, 2.2
"""The hint's size, of the text's, and the height of its place, of its own."""
HINT = marked("Overlay", "Drag or arrow keys to move · Ctrl + ← → width · + − size · Enter keeps · Esc takes back")


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """What is drawn: lines in a direction (None: each in its own), sizes in pixels, languages of lines and source.

    `hint_px` is the height of the place of the hint, 0 where the box is not moved; `hint_above` puts it on top.
    """

    look: OverlayLook
    lines: tuple[str, ...]
    source: str
    language: str
    source_language: str
    direction: Qt.LayoutDirection | None
    size_px: float
    hint_px: int = 0
    hint_above: bool = False

    def font(self, size_px: float) -> QFont:
        """The font of the lines."""
        return font_for(self.language, size_px, self.look.lettering, QFont.Weight.Medium)

    def source_font(self, size_px: float) -> QFont:
        """The font of what is being said."""
        return font_for(self.source_language, size_px, self.look.lettering, QFont.Weight.Medium)


def height_of(size_px: float, content: Content) -> float:
    """How high a box is that holds text of this size, without a hint (px)."""
    height = size_px * (MAX_LINES * LINE_HEIGHT + 2 * PADDING)
    return height + size_px * (SOURCE_SIZE * LINE_HEIGHT + SOURCE_GAP) if content is Content.BOTH else height


def draw_box(painter: QPainter, whole: QRectF, box: Box) -> None:
    """Draw it, filling `whole`."""
    text_colour, box_colour = (QColor(*colour) for colour in COLOURS[box.look.contrast])
    box_colour.setAlphaF(box.look.opacity)
    moving = box.hint_px > 0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(HELD, 3) if moving else Qt.PenStyle.NoPen)
    painter.setBrush(box_colour)
    inset, radius = 2.0 if moving else 0.0, box.size_px * ROUND
    painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), radius, radius)
    padding = box.size_px * PADDING
    left, breadth = padding * SIDES / 2, whole.width() - SIDES * padding
    top, height = padding + (box.hint_px if box.hint_above else 0), box.size_px * LINE_HEIGHT
    painter.setPen(text_colour)
    for index, line in enumerate(box.lines):
        rect = QRectF(left, top + index * height, breadth, height)
        draw_line(painter, rect, line, box.font, box.size_px, box.direction or direction_of(line))
    if box.look.content is Content.BOTH and box.source:
        faint = QColor(text_colour)
        faint.setAlphaF(SOURCE_OPACITY)
        painter.setPen(faint)
        size_px = box.size_px * SOURCE_SIZE
        below = top + MAX_LINES * height + box.size_px * SOURCE_GAP
        _draw_source(painter, QRectF(left, below, breadth, size_px * LINE_HEIGHT), box, size_px)
    if moving:
        painter.setPen(text_colour)
        hint = QRectF(left, 0 if box.hint_above else whole.height() - box.hint_px, breadth, box.hint_px)
        hint.adjust(0, 0, 0, -6)  # nearer to the text than to the frame
        size_px = box.hint_px / HINT_ROOM
        words = translate("Overlay", HINT)
        draw_line(painter, hint, words, lambda px: font_for(spoken(), px), size_px, direction_of(words))


def _draw_source(painter: QPainter, rect: QRectF, box: Box, size_px: float) -> None:
    """Draw the end of what is being said."""
    direction = direction_of(box.source)
    right = direction is Qt.LayoutDirection.RightToLeft
    elide = Qt.TextElideMode.ElideRight if right else Qt.TextElideMode.ElideLeft
    line = QFontMetricsF(box.source_font(size_px)).elidedText(box.source, elide, rect.width())
    draw_line(painter, rect, line, box.source_font, size_px, direction)
