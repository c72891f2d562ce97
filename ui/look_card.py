"""The part of the control window with which the subtitles are changed: content, place, look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSlider

from ui import design
from ui.look import MIN_OPACITY, SIZES, Content, Contrast, Lettering, OverlayLook, next_content
from ui.options import Option
from ui.shortcuts import SUBTITLES
from ui.widgets import Card, Choice, label

CONTENTS = {Content.TRANSLATION: "Translation", Content.SOURCE: "Source", Content.BOTH: "Both"}


class LookCard(Card):
    """Shows how the subtitles look and forwards what the person wants.

    Signals:
        looked: they are to have the look of `look`.
        display_chosen: they are to lie on this display, by its key.
        hidden: hide them (True) or show them.
        moved: the person wants to move them.
        cleared: what is shown is to go.
    """

    looked = Signal()
    display_chosen = Signal(str)
    hidden = Signal(bool)
    moved = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__("SUBTITLES", "languages")
        self.look = OverlayLook()
        self.hide_button, self.move_button = QPushButton("Hide"), QPushButton("Move")
        self.content = {content: QPushButton(name) for content, name in CONTENTS.items()}
        self.display, self.size_choice = Choice("Display of the subtitles"), Choice("Size of the subtitles")
        self.contrast, self.lettering = Choice("Colours of the subtitles"), Choice("Letters of the subtitles")
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self.show_look(self.look)

    @property
    def acts(self) -> dict[str, Callable[[], object]]:
        """What each of the subtitles' shortcuts does."""
        return {
            "hide": self.hide_button.click,
            "clear": self.cleared.emit,
            "content": lambda: self._change(replace(self.look, content=next_content(self.look.content))),
            "larger": lambda: self._change(self.look.resized(1)),
            "smaller": lambda: self._change(self.look.resized(-1)),
            "move": self.move_button.click,
        }

    def show_look(self, look: OverlayLook) -> None:
        """Show how the subtitles look; tells nobody."""
        self.look = look
        for content, button in self.content.items():
            button.setChecked(content is look.content)
        sizes = [Option(str(size), name.capitalize()) for name, size in SIZES.items()]
        if look.size not in SIZES.values():
            sizes.append(Option(str(look.size), f"{look.size:.0%}"))
        self.size_choice.offer(sizes, str(look.size))
        self.contrast.offer([Option(one, one.capitalize()) for one in Contrast], look.contrast)
        self.lettering.offer([Option(one, one.capitalize()) for one in Lettering], look.lettering)
        blocked = self.opacity.blockSignals(True)
        self.opacity.setValue(round(look.opacity * 100))
        self.opacity.blockSignals(blocked)

    def show_displays(self, displays: Sequence[Option], chosen: str) -> None:
        """Show the displays, by key, and which one has the subtitles."""
        self.display.offer(displays, chosen)

    def show_hidden(self, hidden: bool) -> None:
        """Show whether the subtitles are hidden."""
        self.hide_button.setChecked(hidden)
        self.hide_button.setText("Show" if hidden else "Hide")
        theme = design.theme()
        self.hide_button.setIcon(design.icon("eye-off", theme.on_accent) if hidden else design.icon("eye", theme.text))

    def _change(self, look: OverlayLook) -> None:
        if look != self.look:
            self.show_look(look)
            self.looked.emit()

    def _connect(self) -> None:
        self.hide_button.clicked.connect(self.hidden)
        self.move_button.clicked.connect(self.moved)
        for content, button in self.content.items():
            button.clicked.connect(lambda _checked=False, one=content: self._change(replace(self.look, content=one)))
        self.size_choice.currentIndexChanged.connect(
            lambda: self._change(replace(self.look, size=float(self.size_choice.value)))
        )
        self.contrast.currentIndexChanged.connect(
            lambda: self._change(replace(self.look, contrast=Contrast(self.contrast.value)))
        )
        self.lettering.currentIndexChanged.connect(
            lambda: self._change(replace(self.look, lettering=Lettering(self.lettering.value)))
        )
        self.opacity.valueChanged.connect(lambda percent: self._change(replace(self.look, opacity=percent / 100)))
        self.display.currentIndexChanged.connect(lambda: self.display_chosen.emit(self.display.value))

    def _lay_out(self) -> None:
        unit, theme = design.UNIT, design.theme()
        first = QHBoxLayout()
        first.setSpacing(unit)
        for content, button in self.content.items():
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setToolTip(f"{CONTENTS[content]} ({SUBTITLES['content'].shown} for the next)")
            first.addWidget(button)
        first.addStretch()
        self.hide_button.setCheckable(True)
        for button, name, icon in ((self.hide_button, "hide", "eye"), (self.move_button, "move", "move")):
            button.setIcon(design.icon(icon, theme.text))
            button.setToolTip(SUBTITLES[name].shown)
            first.addWidget(button)
        self.column.addLayout(first)
        second = QGridLayout()
        second.setHorizontalSpacing(unit)
        second.setVerticalSpacing(unit // 2)
        self.opacity.setRange(round(MIN_OPACITY * 100), 100)
        self.opacity.setAccessibleName("Opacity of the subtitles' box")
        fields = (
            ("Display", self.display),
            ("Size", self.size_choice),
            ("Colours", self.contrast),
            ("Letters", self.lettering),
            ("Opacity", self.opacity),
        )
        for place, (name, field) in enumerate(fields):
            named = label(name, "quiet")
            named.setBuddy(field)
            second.addWidget(named, 0, place)
            second.addWidget(field, 1, place)
            second.setColumnStretch(place, 1)
        self.column.addLayout(second)
