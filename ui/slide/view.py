"""The slide and its translation, side by side or the translation alone, fitted on black."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from translator.flow import Pixels
from ui.interface import translate
from ui.slide.drawing import Setting, draw, extent_of
from ui.slide.marking import draw_mark
from ui.slide.places import Place
from ui.stage import fitted

GAP_PX = 8


class SlideView(QWidget):
    """Shows a picture and the settings over it; a word while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("SlidePanel", "Slide in translation"))
        self.setMinimumSize(240, 135)
        self._picture = QImage()
        self._settings: tuple[Setting, ...] = ()
        self._marked: Place | None = None
        self._alone = False
        self._word = ""

    @property
    def settings(self) -> tuple[Setting, ...]:
        """What is drawn over the picture."""
        return self._settings

    @property
    def marked(self) -> Place | None:
        """The place that is marked."""
        return self._marked

    @property
    def alone(self) -> bool:
        """Whether only the translation is shown."""
        return self._alone

    def show_alone(self, alone: bool) -> None:
        """Show the translation alone, or beside the slide."""
        self._alone = alone
        self.update()

    def show_slide(self, picture: Pixels, settings: Sequence[Setting]) -> None:
        """Show a picture (RGB, uint8, shape (height, width, 3)) with these settings; nothing is marked on it."""
        height, width, _ = picture.shape
        self._picture = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self._settings, self._marked = tuple(settings), None
        self.setAccessibleDescription("\n".join(setting.text for setting in settings))
        self.update()

    def mark(self, place: Place | None) -> None:
        """Mark a block of the picture as the one that is talked about; or none."""
        self._marked = place
        self.update()

    def say(self, word: str) -> None:
        """Show a word in place of a slide."""
        self._picture, self._settings, self._marked, self._word = QImage(), (), None, word
        self.setAccessibleDescription(word)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what is shown."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture.isNull():
            painter.setPen(QColor(163, 179, 176))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._word)
        elif self._alone:
            self._draw(painter, QRectF(self.rect()), translated=True)
        else:
            whole = QRectF(self.rect())
            first, second = QRectF(whole), QRectF(whole)
            if self._beside():
                half = (whole.width() - GAP_PX) / 2
                first.setWidth(half)
                second.setLeft(whole.left() + half + GAP_PX)
                if self.isRightToLeft():
                    first, second = second, first
            else:
                half = (whole.height() - GAP_PX) / 2
                first.setHeight(half)
                second.setTop(whole.top() + half + GAP_PX)
            self._draw(painter, first, translated=False)
            self._draw(painter, second, translated=True)
        painter.end()

    def _beside(self) -> bool:
        """Whether two pictures are larger side by side than one above the other."""
        picture, width, height = self._picture.size(), self.width(), self.height()
        across = min(width / 2 / picture.width(), height / picture.height())
        down = min(width / picture.width(), height / 2 / picture.height())
        return across >= down

    def _draw(self, painter: QPainter, room: QRectF, *, translated: bool) -> None:
        size = fitted(self._picture.size(), room.size().toSize())
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.drawImage(place, self._picture)
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        scale = place.width() / self._picture.width()
        painter.scale(scale, scale)
        if translated:
            draw(painter, self._settings)
        if self._marked is not None:
            self._draw_mark(painter, self._marked, translated=translated)
        painter.restore()

    def _draw_mark(self, painter: QPainter, place: Place, *, translated: bool) -> None:
        """Mark the block where it stands, or its translation, which may be longer and of more lines."""
        box = place.box
        text = QRectF(box.left, box.top, box.width, box.height)
        setting = next((one for one in self._settings if translated and one.place is place), None)
        if setting is not None:
            text = extent_of(setting)
        draw_mark(painter, text, self._picture.width(), place.background)
