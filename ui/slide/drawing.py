"""Draws a slide's translation over its picture, each block in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from translator.flow import Role, Slide
from ui.lettering import direction_of, font_for
from ui.slide.fitting import LINE_HEIGHT, fitted_size, size_of
from ui.slide.places import Place

MEASURE_PX = 100.0
"""At this size a text is measured, to be known at all sizes."""
TIGHT = 1.25
"""Of a block's height, what one line may take whatever is below it: the block is as high as its letters only."""
WIDER = 1.15
"""How much larger than its height tells a line is set to be as long as it was."""
TOO_MANY = 1_000


@dataclass(frozen=True, slots=True)
class Setting:
    """A text set in its place: its size and the line on which its first letters stand, in pixels of the picture."""

    place: Place
    text: str
    language: str
    size_px: float
    role: Role
    baseline: float


def settings_of(slide: Slide, places: Sequence[Place], target: str) -> tuple[Setting, ...]:
    """The slide's blocks as they are set in a target language; those that are the same there are left as they are."""
    texts = slide.translations.get(target, ())
    if len(texts) != len(slide.blocks):
        return ()
    return tuple(
        _setting(block.text, text.strip(), slide.language or "en", target, block.role, place)
        for block, text, place in zip(slide.blocks, texts, places, strict=True)
        if text.strip() and text.strip() != block.text.strip()
    )


def draw(painter: QPainter, settings: Sequence[Setting]) -> None:
    """Draw the settings, in pixels of the picture: all that is covered first, then the texts."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for setting in settings:
        box = setting.place.covered
        painter.setBrush(QColor(*setting.place.background))
        painter.drawRect(QRectF(box.left, box.top, box.width, box.height))
    for setting in settings:
        room, centred = setting.place.room, setting.place.centred
        layout = _laid_out(setting.text, setting.language, setting.size_px, setting.role, room.width, centred=centred)
        painter.setPen(QColor(*setting.place.text))
        layout.draw(painter, QPointF(room.left, setting.baseline))


def extent_of(setting: Setting) -> QRectF:
    """Where the letters of a setting are, in pixels of the picture."""
    room = setting.place.room
    layout = _laid_out(
        setting.text, setting.language, setting.size_px, setting.role, room.width, centred=setting.place.centred
    )
    extent = QRectF()
    for number in range(layout.lineCount()):
        extent |= layout.lineAt(number).naturalTextRect()
    return extent.translated(room.left, setting.baseline)


def _setting(source: str, text: str, language: str, target: str, role: Role, place: Place) -> Setting:
    """The text in its place, no larger than the source was; on the source's line where both take one."""
    room, box = place.room, place.box
    metrics = QFontMetricsF(_font(language, MEASURE_PX, role))
    ink = metrics.tightBoundingRect(source)
    long = metrics.horizontalAdvance(source) / MEASURE_PX
    read, source_lines = size_of(long, box.width, box.height, max(ink.height() / MEASURE_PX, 0.5))
    most = read
    if source_lines == 1:  # letters that run wider than ours also look larger
        most = max(read, min(box.width / max(long, 0.01), WIDER * read))

    def lines(size: float, width: float) -> int:
        layout = _laid_out(text, target, size, role, width, centred=place.centred)
        widest = max(layout.lineAt(at).naturalTextWidth() for at in range(layout.lineCount()))
        return layout.lineCount() if widest <= width else TOO_MANY  # a word is longer than a line

    size = fitted_size(lines, most, room.width, max(room.height, TIGHT * box.height))
    single = source_lines == 1 == lines(size, room.width)
    baseline = box.top - ink.top() / MEASURE_PX * (read if single else size)
    return Setting(place, text, target, size, role, baseline)


def _font(language: str, size_px: float, role: Role) -> QFont:
    weight = QFont.Weight.DemiBold if role is Role.TITLE else QFont.Weight.Normal
    return font_for(language, size_px, weight=weight)


def _laid_out(text: str, language: str, size_px: float, role: Role, width: float, *, centred: bool) -> QTextLayout:
    """The text in lines of this width; the first stands on 0."""
    font = _font(language, size_px, role)
    layout = QTextLayout(text, font)
    direction = direction_of(text)
    right = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * LINE_HEIGHT * size_px - line.ascent()))
        number += 1
    layout.endLayout()
    return layout
