"""The subtitles of a talk: their box on the display that was chosen, in the look that it has there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QScreen

from translator.flow import Published
from translator.screen.capture import Area
from translator.screen.cover import Cover
from ui.displays import audience_screen, display_key, display_of, display_options, slides_display
from ui.look_card import LookCard
from ui.overlay.look import OverlayLook
from ui.overlay.window import Overlay
from ui.remembered import Chosen, Remembered
from ui.widgets import let_go


class Subtitles(QObject):
    """Holds the overlay while a talk has one, and does with it what the control window's card asks.

    `remembered` and `remember` get and keep what the person chose; `cover` is told where on the screen the box lies.
    """

    def __init__(
        self,
        card: LookCard,
        cover: Cover,
        *,
        remembered: Callable[[], Remembered],
        remember: Callable[[Remembered], None],
        now: Callable[[], float],
    ) -> None:
        super().__init__()
        self.overlay: Overlay | None = None
        self._card = card
        self._cover = cover
        self._remembered = remembered
        self._remember = remember
        self._now = now
        self._monitors: Sequence[Area] = ()
        self._read_on: str | None = None  # the display whose slides are read; None: a window's, or none
        card.looked.connect(lambda: self._set_look(card.look))
        card.display_chosen.connect(self._set_display)
        card.hidden.connect(self._hide)
        card.moved.connect(lambda: self.overlay.begin_moving() if self.overlay is not None else None)
        card.cleared.connect(lambda: self.overlay.clear() if self.overlay is not None else None)

    def begin(self, chosen: Chosen, monitors: Sequence[Area]) -> None:
        """Show the subtitles of a talk; `monitors` are those among which its slides were chosen."""
        self._monitors = monitors
        screen = self._screen()
        overlay = self.overlay = Overlay(
            screen, *chosen.targets, look=self._look_on(screen), source=chosen.source, now=self._now
        )
        self._read_on = slides_display(chosen.slides, monitors)
        self._set_over_slides()
        overlay.placed.connect(self._tell_cover)
        overlay.settled.connect(lambda: self._set_look(overlay.look))
        self._card.show_look(overlay.look)
        self._card.show_hidden(False)
        self._card.show_displays(display_options(), display_key(screen))
        self._tell_cover()

    def spoken_in(self, language: str) -> None:
        """This is spoken from now on."""
        if self.overlay is not None:
            self.overlay.set_source_language(language)

    def translate_into(self, targets: Sequence[str]) -> None:
        """These are the languages of the subtitles from now on."""
        if self.overlay is not None:
            self.overlay.set_targets(*targets)
            self._tell_cover()

    def slides_from(self, slides: str, monitors: Sequence[Area]) -> None:
        """The slides are read from there now, which was chosen among these monitors."""
        self._monitors = monitors
        self._read_on = slides_display(slides, self._monitors)
        self.displays_changed()

    def end(self) -> None:
        """Take them away."""
        overlay, self.overlay = self.overlay, None
        self._cover.set(None)
        let_go(overlay)

    def receive(self, published: Published) -> None:
        """Take in an event of the talk."""
        if self.overlay is not None:
            self.overlay.receive(published)

    def advance(self) -> None:
        """Show what is due now."""
        if self.overlay is not None:
            self.overlay.advance()

    def displays_changed(self) -> None:
        """A display came or went, or another look is remembered: the subtitles are where the audience is, and so."""
        if self.overlay is None:
            return
        screen = self._screen()
        self.overlay.set_screen(screen, self._look_on(screen))
        self._set_over_slides()
        self._card.show_look(self.overlay.look)
        self._card.show_displays(display_options(), display_key(screen))
        self._tell_cover()

    def _set_over_slides(self) -> None:
        if self.overlay is not None:
            self.overlay.over_slides = self._read_on in (None, display_key(self._screen()))

    def _tell_cover(self) -> None:
        if self.overlay is not None:
            self._cover.set(None if self.overlay.is_hidden else self.overlay.area)

    def _set_look(self, look: OverlayLook) -> None:
        if self.overlay is None:
            return
        look = replace(look, place=self.overlay.look.place)
        self.overlay.set_look(look)
        self._card.show_look(look)
        self._tell_cover()
        remembered = self._remembered()
        looks = {**remembered.looks, display_key(self.overlay.screen()): look}
        self._remember(replace(remembered, looks=looks, look=replace(look, place=None)))

    def _set_display(self, key: str) -> None:
        screen = display_of(key)
        if screen is None or self.overlay is None:
            return
        self.overlay.set_screen(screen, self._look_on(screen))
        self._set_over_slides()
        self._card.show_look(self.overlay.look)
        self._tell_cover()
        self._remember(replace(self._remembered(), display=key))

    def _hide(self, hidden: bool) -> None:
        if self.overlay is not None:
            self.overlay.set_hidden(hidden)
            self._card.show_hidden(hidden)
            self._tell_cover()

    def _screen(self) -> QScreen:
        """The display that was chosen where it is there, else the audience's."""
        remembered = self._remembered()
        return display_of(remembered.display) or audience_screen(remembered.chosen.slides, self._monitors)

    def _look_on(self, screen: QScreen) -> OverlayLook:
        remembered = self._remembered()
        return remembered.looks.get(display_key(screen), remembered.look)
