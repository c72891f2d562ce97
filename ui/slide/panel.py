"""The window with the current slide in translation, for an audience that cannot read it; on any display."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from translator.flow import Mention, Pixels, Published, Slide
from ui import design
from ui.choice import Choice
from ui.displays import display_key, display_of
from ui.errands import Errands
from ui.interface import marked, translate
from ui.options import Option
from ui.scrolled import open_large
from ui.shortcuts import SLIDE, bind
from ui.slide.drawing import settings_of
from ui.slide.mentioned import Mentioned
from ui.slide.places import Place, places_of
from ui.slide.view import SlideView
from ui.widgets import label

WAITING = marked("SlidePanel", "No slide yet.")


class SlidePanel(QWidget):
    """Shows the slide that is up.

    Signals:
        closed: the window was closed.
        refused: an error that a person is to be told.
    """

    closed = Signal()
    refused = Signal(object)

    def __init__(self, target: str) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("SlidePanel", "Surtitle — Slide"))
        self._target = target
        self._errands = Errands(self)
        self._slide: Slide | None = None
        self._placed: tuple[Slide, tuple[Place, ...]] | None = None
        self._mentioned = Mentioned(self)
        self._read_on: str | None = None  # the display on which slides are read
        self.view = SlideView()
        self.both = QPushButton(translate("SlidePanel", "Both"))
        self.alone = QPushButton(translate("SlidePanel", "Translation"))
        self.display = Choice(translate("SlidePanel", "Display of the slide"))
        self.full = QPushButton(translate("SlidePanel", "Full screen"))
        self._note = label("", "warning", wrap=True)
        self._bar = QWidget()
        self._lay_out()
        self._connect()
        self.view.say(translate("SlidePanel", WAITING))

    def show_displays(self, displays: Sequence[Option], *, chosen: str, read_on: str | None) -> None:
        """Offer the displays by key; `read_on` is the one whose slides are read."""
        self._read_on = read_on
        before = self.display.value
        self.display.offer(displays, chosen)
        if chosen != before and display_of(chosen) is not self.screen():
            self._put()
        self._warn()

    def translate_into(self, target: str) -> None:
        """Show the slides in this language from now on."""
        self._target = target
        if self._slide is not None and self._placed is not None:
            self._place(self._slide, self._placed[1])

    def receive(self, published: Published) -> None:
        """Take in an event; those that are neither a slide nor a mention of a block are ignored."""
        if isinstance(published.event, Mention):
            self._mentioned.receive(published.event)
            return
        slide = published.event
        if not isinstance(slide, Slide) or slide.picture is None:
            return
        before, self._slide = self._slide, slide
        picture = slide.picture
        same = before is not None and before.blocks == slide.blocks and _alike(before.picture, picture)
        if same and self._placed is not None and self._placed[0].blocks == slide.blocks:
            self._place(slide, self._placed[1])
            return
        self.view.show_slide(picture, ())
        self._errands.run(
            "places", lambda: places_of(picture, slide.blocks), lambda places: self._place(slide, places), self._refuse
        )

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window was closed."""
        super().closeEvent(event)
        self.closed.emit()

    def _refuse(self, error: BaseException) -> None:
        self.refused.emit(error)

    def _place(self, slide: Slide, places: tuple[Place, ...]) -> None:
        """Set the translation in its places, where the slide is still the one that is up."""
        if self._slide is None or self._slide.id != slide.id or self._slide.blocks != slide.blocks:
            return
        self._placed = slide, places
        newest = self._slide
        assert newest.picture is not None
        self.view.show_slide(newest.picture, settings_of(newest, places, self._target))
        self._mark()

    def _mark(self) -> None:
        """Mark the block that is talked about, once it is in its place."""
        if self._slide is None or self._placed is None or self._placed[0].id != self._slide.id:
            return
        places, block = self._placed[1], self._mentioned.block(self._slide.id)
        self.view.mark(places[block] if block is not None and block < len(places) else None)

    def _show_alone(self, alone: bool) -> None:
        self.view.show_alone(alone)
        self.alone.setChecked(alone)
        self.both.setChecked(not alone)

    def _show_full(self, full: bool) -> None:
        """Fill the display that was chosen, without the bar; or be a window again."""
        screen = display_of(self.display.value)
        self._bar.setVisible(not full)
        margin = 0 if full else 2 * design.UNIT
        self._whole.setContentsMargins(margin, margin, margin, margin)
        if full:
            if screen is not None and screen is not self.screen():
                self.setScreen(screen)
                self.move(screen.geometry().topLeft())
            self.showFullScreen()
            self.view.setFocus()
        else:
            self.showNormal()

    def _put(self) -> None:
        """Go to the display that was chosen."""
        screen = display_of(self.display.value)
        if screen is not None:
            self.setScreen(screen)
            room = screen.availableGeometry()
            self.resize(self.size().boundedTo(room.size()))
            place = self.rect()
            place.moveCenter(room.center())
            self.move(place.topLeft())
        self._warn()

    def _warn(self) -> None:
        """Say that it would be read itself, where it would be."""
        here = self.display.value or display_key(self.screen())
        read = here == self._read_on
        self._note.setVisible(read)
        if read:
            self._note.setText(
                translate("SlidePanel", "Slides are read on this display: choose another, or this window is read, too.")
            )

    def _connect(self) -> None:
        self._mentioned.changed.connect(self._mark)
        self.both.clicked.connect(lambda: self._show_alone(False))
        self.alone.clicked.connect(lambda: self._show_alone(True))
        self.full.clicked.connect(lambda: self._show_full(not self.isFullScreen()))
        self.display.currentIndexChanged.connect(self._put)
        bind(
            self,
            SLIDE,
            {
                "alone": lambda: self._show_alone(not self.view.alone),
                "full": lambda: self._show_full(not self.isFullScreen()),
                "leave": lambda: self._show_full(False) if self.isFullScreen() else None,
                "close": self.close,
            },
        )

    def _lay_out(self) -> None:
        unit = design.UNIT
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        self._whole.setSpacing(unit * 3 // 2)
        self._whole.addWidget(self.view, 1)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(unit)
        for button, checked in ((self.both, True), (self.alone, False)):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(checked)
            button.setToolTip(SLIDE["alone"].shown)
            row.addWidget(button)
        row.addWidget(self._note, 1)
        row.addStretch()
        self.display.setMaximumWidth(30 * unit)
        row.addWidget(self.display)
        design.lead(self.full, "full", design.theme().text)
        self.full.setToolTip(SLIDE["full"].shown)
        row.addWidget(self.full)
        self._whole.addWidget(self._bar)
        open_large(self, 1100, 420)
        self.full.setFocus()


def _alike(one: Pixels | None, other: Pixels) -> bool:
    """Whether two pictures are the same."""
    return one is other or (one is not None and bool(np.array_equal(one, other)))
