"""Draws a slide's translation over its picture, each block in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from translator.flow import Role, Slide
from ui.lettering import direction_of, font_for
from ui.slide.fitting import LINE_HEIGHT, Fit, evened_sizes, fitted_size, size_of
from ui.slide.places import Box, Place, narrowed, widened

MEASURE_PX = 100.0
"""At this size a text is measured, to be known at all sizes."""
WIDER = 1.15
"""How much larger than its height tells a line is set to be as long as it was."""
LEGIBLE = 0.02
"""Of the picture's height: rather than in smaller letters, a text is set over what is drawn beside it."""
UPRIGHT, UPWARD = 2.0, (0.6, 1.6)
"""So many times higher than wide is the box of a text that reads upwards at least; and its length, set in letters as
high as the box is wide, in heights of the box.
"""
LISTED = 0.01
"""Of the picture's width: how far apart lines of one list begin."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A text set for a place: in which room, its size, and the line on which its first letters stand (px)."""

    place: Place
    room: Box
    centred: bool
    text: str
    language: str
    size_px: float
    role: Role
    baseline: float

    def laid_out(self) -> QTextLayout:
        """Its lines, the first on 0."""
        return _laid_out(self.text, self.language, self.size_px, self.role, self.room.width, centred=self.centred)


def settings_of(slide: Slide, places: Sequence[Place], target: str) -> tuple[Setting, ...]:
    """The slide's blocks as they are set in a target language; those that are the same there, or read upwards, are left
    as they are.

    No text overlaps another block or leaves the picture, unless its room is too small for LEAST_PX.
    """
    texts = slide.translations.get(target, ())
    if len(texts) != len(slide.blocks) or slide.picture is None:
        return ()
    height, width = slide.picture.shape[:2]
    rooms = [place.room for place in places]
    found: list[tuple[_Text, Fit]] = []
    for number, (block, translated, place) in enumerate(zip(slide.blocks, texts, places, strict=True)):
        if not translated.strip() or translated.strip() == block.text.strip():
            continue
        text = _Text(
            block.text, translated.strip(), slide.language or "en", target, block.role, place, place.room, place.centred
        )
        if text.reads_upwards():
            continue
        text, fit = text.settled(rooms[:number] + rooms[number + 1 :], width, height)
        rooms[number] = text.room
        found.append((text, fit))
    sizes = evened_sizes([fit for _, fit in found], LISTED * width)
    return tuple(text.setting(size) for (text, _), size in zip(found, sizes, strict=True))


def draw(painter: QPainter, settings: Sequence[Setting]) -> None:
    """Draw the settings, in pixels of the picture: all that is covered first, then the texts."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for setting in settings:
        box = setting.place.covered
        painter.setBrush(QColor(*setting.place.background))
        painter.drawRect(QRectF(box.left, box.top, box.width, box.height))
        painter.drawRect(extent_of(setting))
    for setting in settings:
        painter.setPen(QColor(*setting.place.text))
        setting.laid_out().draw(painter, QPointF(setting.room.left, setting.baseline))


def extent_of(setting: Setting) -> QRectF:
    """Where the letters of a setting are, in pixels of the picture."""
    return _ink_of(setting.laid_out()).translated(setting.room.left, setting.baseline)


@dataclass(frozen=True, slots=True)
class _Text:
    """A block's text, its translation, and where that goes."""

    source: str
    text: str
    language: str
    target: str
    role: Role
    place: Place
    room: Box
    centred: bool

    def reads_upwards(self) -> bool:
        """Whether the source stands on its side, as the name of an axis: it would be as long as its box is high."""
        box = self.place.box
        size = box.width / max(self._source_ink().height() / MEASURE_PX, 0.5)
        return box.height > UPRIGHT * box.width and UPWARD[0] <= self._source_length() * size / box.height <= UPWARD[1]

    def fit(self) -> Fit:
        """The size in which it fits its room, no larger than the source was."""
        _, most = self._source_sizes()
        size = fitted_size(lambda size: self._reach(size), most, self.room.height)
        return Fit(size=size, most=most, left=self.place.box.left)

    def settled(self, others: Sequence[Box], width: int, height: int) -> tuple[_Text, Fit]:
        """It in the room that suits it, clear of the others' on a picture of this size; and how it fits there."""
        narrow = replace(self, room=narrowed(self.place))
        fit = narrow.fit()
        if self._source_lines() > 1 and fit.size == fit.most:
            return narrow, fit
        fit = self.fit()
        if fit.size >= min(fit.most, LEGIBLE * height):
            return self, fit
        wide = replace(self, room=widened(self.room, others, width, height), centred=False)
        return max((self, fit), (wide, wide.fit()), key=lambda tried: tried[1].size)

    def setting(self, size: float) -> Setting:
        """It in this size, on the source's line where there is room."""
        read, _ = self._source_sizes()
        layout, room = self._laid_out(size), self.room
        ink = _ink_of(layout)
        usual = room.top - self._source_ink().top() / MEASURE_PX * (read if layout.lineCount() == 1 else size)
        lowest = room.bottom - ink.bottom()
        baseline = max(room.top - ink.top(), min(usual, lowest))
        return Setting(self.place, room, self.centred, self.text, self.target, size, self.role, baseline)

    def _reach(self, size: float) -> float:
        """How high it is in this size; infinite where a word is longer than a line."""
        ink = _ink_of(self._laid_out(size))
        return ink.height() if ink.width() <= self.room.width else inf

    def _source_ink(self) -> QRectF:
        return QFontMetricsF(_font(self.language, MEASURE_PX, self.role)).tightBoundingRect(self.source)

    def _source_lines(self) -> int:
        return self._read()[1]

    def _source_sizes(self) -> tuple[float, float]:
        """The size in which the source was set, by its height; and by its width, too, where it is one line."""
        read, lines = self._read()
        if lines > 1:
            return read, read
        fills = self.place.box.width / max(self._source_length(), 0.01)
        return read, max(read, min(fills, WIDER * read))  # wider letters also look larger

    def _read(self) -> tuple[float, int]:
        box = self.place.box
        return size_of(self._source_length(), box.width, box.height, max(self._source_ink().height() / MEASURE_PX, 0.5))

    def _source_length(self) -> float:
        """In one line, at 1 px."""
        return QFontMetricsF(_font(self.language, MEASURE_PX, self.role)).horizontalAdvance(self.source) / MEASURE_PX

    def _laid_out(self, size: float) -> QTextLayout:
        return _laid_out(self.text, self.target, size, self.role, self.room.width, centred=self.centred)


def _ink_of(layout: QTextLayout) -> QRectF:
    """Where the letters are of a text that is laid out."""
    metrics, extent = QFontMetricsF(layout.font()), QRectF()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        natural = line.naturalTextRect()
        ink = metrics.tightBoundingRect(layout.text()[line.textStart() : line.textStart() + line.textLength()])
        top = line.position().y() + line.ascent() + ink.top()
        extent |= QRectF(natural.left(), top, natural.width(), ink.height())
    return extent


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
