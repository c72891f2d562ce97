"""The subtitles: a click-through box at the bottom of the screen, above everything else, that can be moved."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from translator.flow import Hypothesis, Published, Sentence, Slide, Subtitle
from translator.screen.capture import Area
from ui.displays import area_of
from ui.interface import spoken, translate
from ui.overlay.box import HINT_PX, HINT_ROOM, HINT_SIZE, Box, Part, draw_box, height_of
from ui.overlay.caption import CaptionRoll
from ui.overlay.fitting import fitted_text
from ui.overlay.look import Content, OverlayLook, Place
from ui.overlay.moving import Grip, after_key, side_at
from ui.overlay.placing import Text, is_clear, texts_of, usual_place
from ui.status import with_words

RAISE_MS = 1000
SOURCE_CHARS = 160

_SHOWN = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.NoDropShadowWindowHint
)
_UNTOUCHED = (
    Qt.WindowType.WindowDoesNotAcceptFocus
    | Qt.WindowType.WindowTransparentForInput
    | Qt.WindowType.X11BypassWindowManagerHint  # most keep a slide show that has the focus above all they manage
)


class Overlay(QWidget):
    """Shows the final subtitles of one or more target languages, one below another, what is being said, or both.

    Attributes:
        over_slides: whether its screen is the one whose slides are read; it keeps clear of their text then.

    Signals:
        placed: the box lies elsewhere, or has another size.
        settled: moving has ended; `look` is what the person chose, or what it was before.
    """

    placed = Signal()
    settled = Signal()

    def __init__(
        self,
        screen: QScreen,
        *targets: str,
        look: OverlayLook | None = None,
        source: str = "",
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(None, _SHOWN | _UNTOUCHED)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setWindowTitle("Surtitle")
        self.setAccessibleName(translate("Overlay", "Subtitles"))
        self._targets = targets
        self._language = source
        self._look = look or OverlayLook()
        self._before = self._look
        self._moving = False
        self._hidden = False
        self._hint_px, self._hint_above = 0, False  # the height of the hint's place while it is moved
        self._grip: Grip | None = None
        self._now = now
        self._rolls = {target: CaptionRoll() for target in targets}
        self._newest = 0  # the id of the sentence that was heard last
        self._since: dict[str, int] = {}  # by target that came in mid-talk, the newest sentence then
        self._heard = CaptionRoll()  # of what is said, where only that is shown
        self._lines: tuple[tuple[str, ...], ...] = ()  # by what is rolled
        self.over_slides = True
        self._slide_id: int | None = None
        self._texts: tuple[Text, ...] = ()  # of the slide
        self._committed = ""
        self._source = ""
        self._on = screen
        self._place(screen)
        self._resizes = screen.geometryChanged.connect(self._screen_resized)
        self._raise_timer = QTimer(self)
        self._raise_timer.setInterval(RAISE_MS)
        self._raise_timer.timeout.connect(self._stay_on_top)
        self._raise_timer.start()

    @property
    def look(self) -> OverlayLook:
        """How it looks now."""
        return self._look

    @property
    def moving(self) -> bool:
        """Whether it can be moved now."""
        return self._moving

    def set_look(self, look: OverlayLook) -> None:
        """Look like this from now on; lines that are shown stay."""
        before, self._look = self._look, look
        if before.content is not look.content and Content.SOURCE in (before.content, look.content):
            for roll in (*self._rolls.values(), self._heard):
                roll.clear()  # what was said before the change
        self._place(self._on)
        self._lines = self._due()
        self._show_or_hide()
        self.update()

    def set_screen(self, screen: QScreen, look: OverlayLook) -> None:
        """Lie on this screen, with the look it has there."""
        if screen is not self._on:
            QObject.disconnect(self._resizes)  # the connection is asked: the screen before may be gone
            self._resizes = screen.geometryChanged.connect(self._screen_resized)
            self._on = screen
        self.set_look(look)

    def set_source_language(self, language: str) -> None:
        """What is said is written in the letters of this language from now on."""
        self._language = language
        self.update()

    def set_targets(self, *targets: str) -> None:
        """Show these languages from now on; of one that is new, what is said from now on."""
        if targets == self._targets:
            return
        self._since |= dict.fromkeys(set(targets) - set(self._targets), self._newest)
        self._targets = targets
        self._rolls = {target: self._rolls.get(target) or CaptionRoll() for target in targets}
        self._place(self._on)
        self._lines = self._due()
        self._show_or_hide()
        self.update()

    def set_hidden(self, hidden: bool) -> None:
        """Show nothing, though the lines roll on; or show them again."""
        self._hidden = hidden
        self._show_or_hide()

    def clear(self) -> None:
        """Take away what is shown and what waits to be."""
        for roll in self._shown_rolls:
            roll.clear()
        self.advance()

    @property
    def is_hidden(self) -> bool:
        """Whether the person wants no subtitles now."""
        return self._hidden

    def begin_moving(self) -> None:
        """Take clicks and keys until Enter keeps the place or Esc takes it back."""
        if self._moving:
            return
        self._moving, self._before = True, self._look
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        self.setWindowFlags(_SHOWN)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self._place(self._on)
        self._show_or_hide()
        self.raise_()
        self.activateWindow()
        self.setFocus()
        self.update()

    def end_moving(self, *, keep: bool) -> None:
        """Let clicks through again, in the new place or in the one before."""
        if not self._moving:
            return
        self._moving, self._grip = False, None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowFlags(_SHOWN | _UNTOUCHED)  # hides it
        self.unsetCursor()
        self.set_look(self._look if keep else self._before)
        self.settled.emit()

    @property
    def area(self) -> Area:
        """Where the box lies on the screen, shown or not, in pixels of the device."""
        return area_of(self)

    @property
    def caught_up(self) -> bool:
        """Whether no line waits to be shown."""
        return not any(roll.backlog for roll in self._shown_rolls)

    @property
    def _shown_rolls(self) -> tuple[CaptionRoll, ...]:
        return (self._heard,) if self._look.content is Content.SOURCE else tuple(self._rolls.values())

    def _due(self) -> tuple[tuple[str, ...], ...]:
        """The lines that are to be seen now, of each roll."""
        return tuple(roll.lines(self._now()) for roll in self._shown_rolls)

    def receive(self, published: Published) -> None:
        """Take in an event; those that are not shown here are ignored."""
        if isinstance(published.event, Sentence):
            self._newest = max(self._newest, published.event.id)
        match published.event:
            case Subtitle(sentence_id=id, target=target) if id <= self._since.get(target, 0):
                return  # what was said before, translated afterwards
            case Subtitle(revision=revision) | Sentence(revision=revision) if revision > 1:
                return  # corrected when it was shown already, and a line once shown never changes
            case Subtitle(target=target, final=final, text=text, untranslated=untranslated) if target in self._rolls:
                if self._look.content is not Content.SOURCE:
                    take = self._rolls[target].add if final else self._rolls[target].grow
                    take(f"[{text}]" if untranslated else text)
            case Sentence(final=True, text=text) if self._look.content is Content.SOURCE:
                self._heard.add(text)
            case Slide(picture=picture) as slide if picture is not None:
                self._keep_clear(slide)
            case Hypothesis(committed=committed, tentative=tentative):
                self._committed = with_words(self._committed, committed, SOURCE_CHARS)
                self._set_source(f"{self._committed} {tentative.strip()}".strip())
            case Sentence(final=True, text=text) if not self._committed:
                self._set_source(text)

    def advance(self) -> None:
        """Show what is due now; hides the box when that is nothing."""
        lines = self._due()
        if lines == self._lines:
            return
        self._lines = lines
        self._show_or_hide()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box and its lines."""
        lines = self._lines
        if not any(lines) and not self._moving:
            return
        if not any(lines):
            sample = translate("Overlay", "The subtitles are shown here,"), translate("Overlay", "two lines at a time.")
            parts = [Part(lines=sample, language=spoken(), direction=None)]
        elif self._look.content is Content.SOURCE:
            parts = [Part(lines=one, language=self._language, direction=None) for one in lines]
        else:
            parts = [
                Part(lines=one, language=target, direction=QLocale(target).textDirection())
                for one, target in zip(lines, self._targets, strict=False)
            ]
        box = Box(
            look=self._look,
            parts=tuple(parts),
            source=self._source,
            source_language=self._language,
            size_px=self._size_px,
            hint_px=self._hint_px,
            hint_above=self._hint_above,
        )
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), box)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move by keys."""
        if not self._moving:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.end_moving(keep=True)
            case Qt.Key.Key_Escape:
                self.end_moving(keep=False)
            case key:
                look = after_key(self._look, self._placed(), key, event.modifiers(), self._on.geometry().size())
                if look is not None:
                    self.set_look(look)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the box, or of its left or right side."""
        side = side_at(event.position().x(), self.width())
        self._grip = Grip(event.globalPosition(), self._placed(), side)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag it."""
        if self._grip is not None and self._moving:
            place = self._grip.dragged(event.globalPosition(), self._on.geometry().size())
            self.set_look(replace(self._look, place=place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._grip = None

    def _keep_clear(self, slide: Slide) -> None:
        """Lie where the slide's text is not, unless a person put it somewhere; on the same slide it stays if it can."""
        anew, self._slide_id = slide.id != self._slide_id, slide.id
        ratio, whole = self._on.devicePixelRatio(), self._on.geometry()
        size = round(whole.width() * ratio), round(whole.height() * ratio)
        self._texts = texts_of(slide, *size) if self.over_slides else ()
        if not self._moving and (anew or not is_clear(self._usual, self._height, self._texts)):
            self._place(self._on)

    def _placed(self) -> Place:
        """Where it lies now, as fractions of the screen."""
        return self._look.place or self._usual

    def _place(self, screen: QScreen) -> None:
        """Take the box's place on the screen, and the size of text and length of line that fit it."""
        whole = screen.geometry()
        unplaced = self._look.place or usual_place(self._look, 0.0)
        breadth = round(whole.width() * unplaced.width)
        self._size_px, max_chars = fitted_text(self._look, whole.height(), breadth)
        for roll in (*self._rolls.values(), self._heard):
            roll.max_chars = max_chars
        height = height_of(self._size_px, self._look, len(self._shown_rolls))
        self._height = height / whole.height()
        self._usual = usual_place(self._look, self._height, self._texts)
        place = self._placed()
        bottom = whole.top() + round(whole.height() * place.bottom)
        left = whole.left() + round(whole.width() * place.left)
        box = QRect(left, max(whole.top(), bottom - round(height)), breadth, round(height))
        self._hint_px = round(HINT_ROOM * max(HINT_PX, HINT_SIZE * self._size_px)) if self._moving else 0
        self._hint_above = box.bottom() + self._hint_px > whole.bottom()  # the text stays where it is either way
        box.adjust(0, -self._hint_px if self._hint_above else 0, 0, 0 if self._hint_above else self._hint_px)
        if box == self.geometry():
            return
        self.setScreen(screen)
        self.setFixedSize(box.size())
        self.move(box.topLeft())
        self.placed.emit()

    def _screen_resized(self) -> None:
        """A screen has another size, as when a projector shows the same."""
        self._place(self._on)
        self.update()

    def _show_or_hide(self) -> None:
        self.setVisible(self._moving or (any(self._lines) and not self._hidden))

    def _set_source(self, source: str) -> None:
        if source != self._source:
            self._source = source
            if self._look.content is Content.BOTH:
                self.update()

    def _stay_on_top(self) -> None:
        """Others that stay on top, such as a slide show, raise themselves when clicked; do not lose to them."""
        if self.isVisible():
            self.raise_()
            self.update(0, 0, 1, 1)  # Qt tells the X server only once there is something to draw
