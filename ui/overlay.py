"""The subtitles: a click-through box at the bottom of the screen, above everything else."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QLocale, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QScreen, QTextOption
from PySide6.QtWidgets import QWidget

from translator.flow import Hypothesis, Published, Sentence, Subtitle
from translator.screen.capture import Area
from ui.caption import MAX_CHARS, MAX_LINES, CaptionRoll

WIDTH = 0.68
"""Of the screen's width."""

SAFE_MARGIN = 0.05
"""Of the screen's height, below the box."""

TEXT_SIZE = 0.045
"""Of the screen's height."""

SOURCE_SIZE = 0.6
"""Of the text's size."""

SOURCE_GAP = 0.25
"""Above the source, of the text's size."""

LINE_HEIGHT = 1.3
PADDING = 0.45
"""Beside the text and above it, of the text's size."""

RAISE_MS = 1000
BOX = QColor(0, 0, 0, 204)
TEXT = QColor(255, 255, 255)
SOURCE_TEXT = QColor(255, 255, 255, 179)
SOURCE_CHARS = 160

_SAMPLE = "The quick brown fox jumps over a lazy dog, "  # as wide as a full line of common text


class Overlay(QWidget):
    """Shows the final subtitles of one target language, and below them, if wanted, what is being said."""

    def __init__(
        self,
        screen: QScreen,
        target: str,
        *,
        show_source: bool = False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.WindowTransparentForInput
            | Qt.WindowType.NoDropShadowWindowHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setWindowTitle("Surtitle")
        self._target = target
        self._show_source = show_source
        self._now = now
        self._roll = CaptionRoll()
        self._lines: tuple[str, ...] = ()
        self._committed = ""
        self._source = ""
        self._direction = QLocale(target).textDirection()
        self._place(screen)
        self._raise_timer = QTimer(self)
        self._raise_timer.setInterval(RAISE_MS)
        self._raise_timer.timeout.connect(self._stay_on_top)
        self._raise_timer.start()

    @property
    def area(self) -> Area:
        """Where the box lies on the screen, shown or not, in pixels of the device."""
        ratio, box = self.devicePixelRatioF(), self.geometry()
        return Area(
            round(box.left() * ratio), round(box.top() * ratio), round(box.width() * ratio), round(box.height() * ratio)
        )

    @property
    def caught_up(self) -> bool:
        """Whether no line waits to be shown."""
        return self._roll.backlog == 0

    def receive(self, published: Published) -> None:
        """Take in an event; those that are not shown here are ignored."""
        match published.event:
            case Subtitle(target=self._target, final=True, text=text, untranslated=untranslated):
                self._roll.add(f"[{text}]" if untranslated else text)
            case Hypothesis(committed=committed, tentative=tentative) if self._show_source:
                words = " ".join(word.text.strip() for word in committed)
                self._committed = f"{self._committed} {words}".strip()[-SOURCE_CHARS:]
                self._set_source(f"{self._committed} {tentative.strip()}".strip())
            case Sentence(final=True, text=text) if self._show_source and not self._committed:
                self._set_source(text)

    def advance(self) -> None:
        """Show what is due now; hides the box when that is nothing."""
        lines = self._roll.lines(self._now())
        if lines == self._lines:
            return
        self._lines = lines
        self.setVisible(bool(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box and its lines."""
        if not self._lines:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(BOX)
        radius = self._size_px * 0.3
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        padding = self._size_px * PADDING
        left, breadth = padding * 1.6, self.width() - 3.2 * padding
        height = self._size_px * LINE_HEIGHT
        painter.setPen(TEXT)
        for index, line in enumerate(self._lines):
            rect = QRectF(left, padding + index * height, breadth, height)
            self._draw_line(painter, rect, line, self._size_px, self._direction)
        if self._show_source and self._source:
            painter.setPen(SOURCE_TEXT)
            size_px = self._size_px * SOURCE_SIZE
            rect = QRectF(
                left, padding + MAX_LINES * height + self._size_px * SOURCE_GAP, breadth, size_px * LINE_HEIGHT
            )
            metrics = QFontMetricsF(self._font_of(size_px))
            line = metrics.elidedText(self._source, Qt.TextElideMode.ElideLeft, breadth)
            self._draw_line(painter, rect, line, size_px, Qt.LayoutDirection.LayoutDirectionAuto)
        painter.end()

    def _draw_line(
        self, painter: QPainter, rect: QRectF, line: str, size_px: float, direction: Qt.LayoutDirection
    ) -> None:
        """Draw one line, smaller when its letters are so wide that it would not fit."""
        advance = QFontMetricsF(self._font_of(size_px)).horizontalAdvance(line)
        painter.setFont(self._font_of(size_px * min(1.0, rect.width() / max(advance, 1.0))))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        right = self._direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        option.setTextDirection(direction)
        painter.drawText(rect, line, option)

    def _font_of(self, size_px: float) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, int(size_px)))
        font.setWeight(QFont.Weight.Medium)
        return font

    def _place(self, screen: QScreen) -> None:
        """Take the place at the bottom of the screen, and the size of text that fits it."""
        whole = screen.geometry()
        breadth = round(whole.width() * WIDTH)
        size_px = whole.height() * TEXT_SIZE
        sample = QFontMetricsF(self._font_of(size_px)).horizontalAdvance(_SAMPLE[:MAX_CHARS])
        self._size_px = size_px * min(1.0, (breadth - 3.2 * PADDING * size_px) / sample)
        height = self._size_px * (MAX_LINES * LINE_HEIGHT + 2 * PADDING)
        if self._show_source:
            height += self._size_px * (SOURCE_SIZE * LINE_HEIGHT + SOURCE_GAP)
        bottom = whole.top() + round(whole.height() * (1 - SAFE_MARGIN))
        left = whole.left() + (whole.width() - breadth) // 2
        box = QRect(left, bottom - round(height), breadth, round(height))
        self.setScreen(screen)
        self.setFixedSize(box.size())
        self.move(box.topLeft())

    def _set_source(self, source: str) -> None:
        if source != self._source:
            self._source = source
            self.update()

    def _stay_on_top(self) -> None:
        """Others that stay on top, such as a slide show, raise themselves when clicked; do not lose to them."""
        if self.isVisible():
            self.raise_()
