"""The slide that is up, and the window that shows it in translation once that was asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from translator.flow import Mention, Published, Slide
from translator.screen.capture import Area
from ui.displays import display_key, display_options, slides_display
from ui.slide.panel import SlidePanel
from ui.widgets import bring_forward, let_go


class Slides(QObject):
    """Keeps the newest slide of a talk, and holds its window.

    Signals:
        made: a window was made (a QWidget), and is not shown yet.
        refused: an error that a person is to be told.
    """

    made = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.panel: SlidePanel | None = None
        self._target = ""
        self._read_on: str | None = None
        self._newest: Published | None = None

    def begin(self, target: str, slides: str, monitors: Sequence[Area]) -> None:
        """A talk begins whose `slides` were chosen among these monitors."""
        self.close()
        self._target, self._newest = target, None
        self._read_on = slides_display(slides, monitors)

    def translate_into(self, target: str) -> None:
        """The slides are shown in this language from now on."""
        self._target = target
        if self.panel is not None:
            self.panel.translate_into(target)

    def slides_from(self, slides: str, monitors: Sequence[Area]) -> None:
        """The slides are read from there now, which was chosen among these monitors."""
        self._read_on = slides_display(slides, monitors)
        self.displays_changed()

    def receive(self, published: Published) -> None:
        """Take in an event of the talk."""
        if isinstance(published.event, Slide) and published.event.picture is not None:
            self._newest = published
        if self.panel is not None and isinstance(published.event, Slide | Mention):
            self.panel.receive(published)

    def open(self) -> None:
        """Show the window, above the others: away from the display whose slides are read, where there is another."""
        if self.panel is None:
            panel = self.panel = SlidePanel(self._target)
            panel.refused.connect(self.refused)
            self.made.emit(panel)
            self.displays_changed()
            if self._newest is not None:
                panel.receive(self._newest)
        bring_forward(self.panel)

    def displays_changed(self) -> None:
        """A display came or went."""
        if self.panel is None:
            return
        keys = [display_key(screen) for screen in QGuiApplication.screens()]
        elsewhere = next((key for key in keys if key != self._read_on), keys[0])
        chosen = self.panel.display.value
        self.panel.show_displays(
            display_options(), chosen=chosen if chosen in keys else elsewhere, read_on=self._read_on
        )

    def close(self) -> None:
        """Let go of the window."""
        panel, self.panel = self.panel, None
        let_go(panel)
