"""The drawing of the subtitle box: its lines, what is being said below them, and what the keys do while it is moved."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.interface import marked, spoken, translate
from ui.lettering import direction_of, draw_line, font_for
from ui.overlay.caption import MAX_LINES
from ui.overlay.look import COLOURS, Content, Edge, Lettering, OverlayLook

SOURCE_SIZE = 0.6
"""Of the text's size."""
SOURCE_GAP = 0.25
"""Above the source, of the text's size."""
LINE_HEIGHT = 1.3
LINE_HEIGHTS = {Lettering.DYSLEXIA: 1.5}
"""Of letters that are set wider than others."""
PART_GAP = 0.3
"""Between two languages, of the text's size."""
EDGE = 0.06
"""How far the edge of a letter goes beyond it, of the text's size."""
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


_AROUND = {
    Edge.NONE: (),
    Edge.OUTLINE: ((-1, -1), (1, -1), (-1, 1), (1, 1)),
    Edge.SHADOW: ((1, 1),),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Lines in one language, and their direction; None: each in its own."""

    lines: tuple[str, ...]
    language: str
    direction: Qt.LayoutDirection | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """What is drawn: the languages one below another, what is being said below them; sizes in pixels.

    `hint_px` is the height of the place of the hint, 0 where the box is not moved; `hint_above` puts it on top.
    """

    look: OverlayLook
    parts: tuple[Part, ...]
    source: str
    source_language: str
    size_px: float
    hint_px: int = 0
    hint_above: bool = False

    def font(self, language: str, size_px: float) -> QFont:
        """The font of text in a language."""
        return font_for(language, size_px, self.look.lettering, QFont.Weight.Medium)


def height_of(size_px: float, look: OverlayLook, languages: int = 1) -> float:
    """How high a box is that holds text of this size in so many languages, without a hint (px)."""
    heights = languages * MAX_LINES * line_height(look) + (languages - 1) * PART_GAP + 2 * PADDING
    return size_px * (heights + (SOURCE_SIZE * LINE_HEIGHT + SOURCE_GAP if look.content is Content.BOTH else 0))


def line_height(look: OverlayLook) -> float:
    """From line to line, of the text's size."""
    return LINE_HEIGHTS.get(look.lettering, LINE_HEIGHT)


def draw_box(painter: QPainter, whole: QRectF, box: Box) -> None:
    """Draw it, filling `whole`."""
    text_colour, box_colour = (QColor(*colour) for colour in COLOURS[box.look.contrast])
    faint = QColor(text_colour)
    faint.setAlphaF(SOURCE_OPACITY)
    moving, size_px = box.hint_px > 0, box.size_px
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(HELD, 3) if moving else Qt.PenStyle.NoPen)
    ground = QColor(box_colour)
    ground.setAlphaF(box.look.opacity)
    painter.setBrush(ground)
    inset, radius = 2.0 if moving else 0.0, size_px * ROUND
    painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), radius, radius)
    padding, height = size_px * PADDING, size_px * line_height(box.look)
    left, breadth = padding * SIDES / 2, whole.width() - SIDES * padding
    top = padding + (box.hint_px if box.hint_above else 0)
    for part in box.parts:
        for index, line in enumerate(part.lines):
            rect = QRectF(left, top + index * height, breadth, height)
            direction = part.direction or direction_of(line)
            _draw_text(painter, rect, line, part.language, size_px, direction, box, text_colour, box_colour)
        top += MAX_LINES * height + PART_GAP * size_px
    top -= PART_GAP * size_px
    if box.look.content is Content.BOTH and box.source:
        small_px = size_px * SOURCE_SIZE
        rect = QRectF(left, top + size_px * SOURCE_GAP, breadth, small_px * LINE_HEIGHT)
        _draw_source(painter, rect, box, small_px, faint, box_colour)
    if moving:
        painter.setPen(text_colour)
        hint = QRectF(left, 0 if box.hint_above else whole.height() - box.hint_px, breadth, box.hint_px)
        hint.adjust(0, 6 if box.hint_above else 0, 0, 0 if box.hint_above else -6)  # nearer to the text than the frame
        words = translate("Overlay", HINT)
        draw_line(painter, hint, words, lambda px: font_for(spoken(), px), box.hint_px / HINT_ROOM, direction_of(words))


def _draw_text(
    painter: QPainter,
    rect: QRectF,
    line: str,
    language: str,
    size_px: float,
    direction: Qt.LayoutDirection,
    box: Box,
    colour: QColor,
    edge_colour: QColor,
) -> None:
    """Draw a line with the edge that its letters have."""
    far_px = max(1.0, EDGE * size_px)
    painter.setPen(edge_colour)
    for across, down in _AROUND[box.look.edge]:
        around = rect.translated(across * far_px, down * far_px)
        draw_line(painter, around, line, lambda px: box.font(language, px), size_px, direction)
    painter.setPen(colour)
    draw_line(painter, rect, line, lambda px: box.font(language, px), size_px, direction)


def _draw_source(
    painter: QPainter, rect: QRectF, box: Box, size_px: float, colour: QColor, edge_colour: QColor
) -> None:
    """Draw the end of what is being said."""
    direction = direction_of(box.source)
    right = direction is Qt.LayoutDirection.RightToLeft
    elide = Qt.TextElideMode.ElideRight if right else Qt.TextElideMode.ElideLeft
    font = box.font(box.source_language, size_px)
    line = QFontMetricsF(font).elidedText(box.source, elide, rect.width())
    _draw_text(painter, rect, line, box.source_language, size_px, direction, box, colour, edge_colour)
