"""The part of the control window with which the subtitles are changed: content, place, look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton

from ui import design
from ui.choice import Choice
from ui.interface import marked, translate
from ui.options import Option
from ui.overlay.look import MIN_OPACITY, SIZES, Content, Contrast, Edge, Lettering, OverlayLook, next_content
from ui.shortcuts import SUBTITLES
from ui.widgets import Card, Slider, label

FIELDS_IN_A_ROW = 3
CONTENTS = {
    Content.TRANSLATION: marked("LookCard", "Translation"),
    Content.SOURCE: marked("LookCard", "Source"),
    Content.BOTH: marked("LookCard", "Both"),
}
SIZE_NAMES = {
    "small": marked("LookCard", "Small"),
    "standard": marked("LookCard", "Standard"),
    "large": marked("LookCard", "Large"),
    "very large": marked("LookCard", "Very large"),
}
CONTRASTS = {
    Contrast.WHITE_ON_BLACK: marked("LookCard", "White on black"),
    Contrast.YELLOW_ON_BLACK: marked("LookCard", "Yellow on black"),
    Contrast.BLACK_ON_WHITE: marked("LookCard", "Black on white"),
    Contrast.BLACK_ON_CREAM: marked("LookCard", "Black on cream"),
}
LETTERINGS = {
    Lettering.PLAIN: marked("LookCard", "Plain"),
    Lettering.DYSLEXIA: marked("LookCard", "Dyslexia-friendly"),
    Lettering.SERIF: marked("LookCard", "Serif"),
}

EDGES = {
    Edge.NONE: marked("LookCard", "None"),
    Edge.OUTLINE: marked("LookCard", "Outline"),
    Edge.SHADOW: marked("LookCard", "Shadow"),
}


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
        super().__init__(translate("LookCard", "SUBTITLES"), "languages")
        self.look = OverlayLook()
        self.hide_button = QPushButton(translate("LookCard", "Hide"))
        self.move_button = QPushButton(translate("LookCard", "Move"))
        self.content = {content: QPushButton(translate("LookCard", name)) for content, name in CONTENTS.items()}
        self.display = Choice(translate("LookCard", "Display of the subtitles"))
        self.size_choice = Choice(translate("LookCard", "Size of the subtitles"))
        self.contrast = Choice(translate("LookCard", "Colours of the subtitles"))
        self.lettering = Choice(translate("LookCard", "Letters of the subtitles"))
        self.edge = Choice(translate("LookCard", "Edge of the letters"))
        self.opacity = Slider(translate("LookCard", "Opacity of the subtitles' box"), MIN_OPACITY)
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
        sizes = [Option(str(size), translate("LookCard", SIZE_NAMES[name])) for name, size in SIZES.items()]
        if look.size not in SIZES.values():
            sizes.append(Option(str(look.size), f"{look.size:.0%}"))
        self.size_choice.offer(sizes, str(look.size))
        contrasts = [Option(one, translate("LookCard", name)) for one, name in CONTRASTS.items()]
        self.contrast.offer(contrasts, look.contrast)
        letterings = [Option(one, translate("LookCard", name)) for one, name in LETTERINGS.items()]
        self.lettering.offer(letterings, look.lettering)
        self.edge.offer([Option(one, translate("LookCard", name)) for one, name in EDGES.items()], look.edge)
        self.opacity.show_share(look.opacity)

    def show_displays(self, displays: Sequence[Option], chosen: str) -> None:
        """Show the displays, by key, and which one has the subtitles."""
        self.display.offer(displays, chosen)

    def show_hidden(self, hidden: bool) -> None:
        """Show whether the subtitles are hidden."""
        self.hide_button.setChecked(hidden)
        self.hide_button.setText(translate("LookCard", "Show") if hidden else translate("LookCard", "Hide"))
        theme = design.theme()
        design.lead(self.hide_button, *(("eye-off", theme.on_accent) if hidden else ("eye", theme.text)))

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
        self.edge.currentIndexChanged.connect(lambda: self._change(replace(self.look, edge=Edge(self.edge.value))))
        self.opacity.valueChanged.connect(lambda: self._change(replace(self.look, opacity=self.opacity.share)))
        self.display.currentIndexChanged.connect(lambda: self.display_chosen.emit(self.display.value))

    def _lay_out(self) -> None:
        unit, theme = design.UNIT, design.theme()
        first = self.head if design.is_low() else QHBoxLayout()
        first.setSpacing(unit)
        for button in self.content.values():
            button.setCheckable(True)
            button.setAutoExclusive(True)
            tip = translate("LookCard", "{content} ({keys} for the next)")
            button.setToolTip(tip.format(content=button.text(), keys=SUBTITLES["content"].shown))
            first.addWidget(button)
        if design.is_low():
            first.addSpacing(unit)
        else:
            first.addStretch()
            self.column.addLayout(first)
        self.hide_button.setCheckable(True)
        for button, name, icon in ((self.hide_button, "hide", "eye"), (self.move_button, "move", "move")):
            design.lead(button, icon, theme.text)
            button.setToolTip(SUBTITLES[name].shown)
            first.addWidget(button)
        second = QGridLayout()
        second.setSpacing(unit)
        self.opacity.setMinimumWidth(10 * design.UNIT)
        fields = (
            (translate("LookCard", "Display"), self.display),
            (translate("LookCard", "Size"), self.size_choice),
            (translate("LookCard", "Colours"), self.contrast),
            (translate("LookCard", "Letters"), self.lettering),
            (translate("LookCard", "Edge"), self.edge),
            (translate("LookCard", "Opacity"), self.opacity),
        )
        for number, (name, field) in enumerate(fields):
            row, place = divmod(number, FIELDS_IN_A_ROW)
            named = label(name, "quiet")
            named.setBuddy(field)
            second.addWidget(named, row, 2 * place)
            second.addWidget(field, row, 2 * place + 1)
            second.setColumnStretch(2 * place + 1, 1)
        self.column.addLayout(second)
