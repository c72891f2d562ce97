"""The speaker's window while the talk runs: pause and stop, lag and level, what is heard and read, the box's look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import design
from ui.choice import Choice
from ui.interface import is_mirrored, translate
from ui.language_choice import LanguageChoice
from ui.level import Level
from ui.look_card import LookCard
from ui.machine import Inventory
from ui.notices import Notices
from ui.options import also_options, source_options, talk_slides_options, talk_sound_options, target_options
from ui.remembered import NO_SLIDES, Chosen
from ui.scrolled import Scrolled, open_large
from ui.shortcuts import EVERYWHERE, SUBTITLES, TALK, bind
from ui.status import State, Status, clock_text, lag_text
from ui.widgets import Card, Drawing, Outdent, keyboard_button, label, named_button

HEARD_LINES = 3
"""Of what is heard as many are always seen, and one of what is not settled yet, however many notices there are."""


class ControlWindow(QWidget):
    """Shows a `Status` and forwards what the person wants.

    Signals:
        paused: pause (True) or go on (False).
        stopped: end the talk.
        transcript_wanted: show the transcript.
        slide_wanted: show the slide in translation.
        talks_wanted: show the talks that are kept.
        keyboard_wanted: show every key.
        sound_chosen, source_chosen, slides_chosen: hear this, in this language, see this, from now on (a value of
            their options).
        targets_chosen: have the subtitles in this language, and in that ("": in no other).
        sources_wanted: a person may choose one of them: show what there is now.
        exported: write the transcripts.
        again: set up another talk.
        closed: the window was closed, which the person confirmed where the talk ran.
    """

    paused = Signal(bool)
    stopped = Signal()
    transcript_wanted = Signal()
    slide_wanted = Signal()
    talks_wanted = Signal()
    keyboard_wanted = Signal()
    sound_chosen = Signal(str)
    source_chosen = Signal(str)
    slides_chosen = Signal(str)
    targets_chosen = Signal(str, str)
    sources_wanted = Signal()
    exported = Signal()
    again = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Surtitle")
        self.state = State.LOADING
        self.asking: QMessageBox | None = None
        self._closing = False
        self.pause, self.stop = QPushButton(), QPushButton(translate("ControlWindow", "Stop"))
        self.transcript = QPushButton(translate("ControlWindow", "Transcript"))
        self.slide = QPushButton(translate("ControlWindow", "Slide"))
        self.slide.setAccessibleName(translate("ControlWindow", "Slide in translation"))
        self.export = QPushButton(translate("ControlWindow", "Save…"))
        self.again_button = QPushButton(translate("ControlWindow", "New talk"))
        self.export.setAccessibleName(translate("ControlWindow", "Save the transcript"))
        self.level, self.notices, self.subtitles = Level(), Notices(), LookCard()
        self.sound = Choice(translate("ControlWindow", "Source of the sound"))
        self.source = LanguageChoice(translate("StartWindow", "Language of the talk"))
        self.slides = Choice(translate("ControlWindow", "Source of the slides"))
        self.target = LanguageChoice(translate("StartWindow", "Language of the subtitles"))
        self.also = LanguageChoice(translate("StartWindow", "Second language of the subtitles"))
        self._choices = QWidget()
        self._state, self._clock, self._lag = label("", "heading"), label("", "heading"), label("", "quiet")
        self._lag.setAccessibleName(translate("ControlWindow", "Lag"))
        self._heard, self._tentative = label("", "heard", wrap=True), label("", "quiet", wrap=True)
        self._subtitle = label("", wrap=True)
        self._slide_title, self._slide_lines = label("", "heading", wrap=True), label("", wrap=True)
        self._lay_out()
        self._connect()
        self.show_state(State.LOADING)
        self.show_status(Status())

    def show_state(self, state: State, detail: str = "") -> None:
        """Show where the talk is; `detail` says more, such as what is being loaded."""
        self.state = state
        theme = design.theme()
        self._state.setText(f"{state.label}{f': {detail}' if detail else ''}")
        colour = {State.LIVE: theme.good, State.PAUSED: theme.warning}.get(state, theme.text)
        self._state.setStyleSheet(f"color: {colour}")
        ended, ending = state is State.ENDED, state in (State.STOPPING, State.ENDING)
        for button in (self.pause, self.stop):
            button.setVisible(not ended)
        for button in (self.export, self.again_button):
            button.setVisible(ended)
        self._choices.setVisible(not ended)
        for choice in (self.target, self.also):
            choice.setEnabled(not ending)
        if ending and self.focusWidget() in (self.pause, self.stop):
            self.setFocus()  # or else Qt gives it to whatever comes next, which a second Space would open
        self.pause.setEnabled(state in (State.LIVE, State.PAUSED))
        self.stop.setEnabled(not ending)
        paused = state is State.PAUSED
        self.pause.setText(translate("ControlWindow", "Go on") if paused else translate("ControlWindow", "Pause"))
        design.lead(self.pause, "play" if paused else "pause", theme.text)
        if ended:
            self.export.setFocus()

    def show_status(self, status: Status) -> None:
        """Show what is known of the talk."""
        self._heard.setText(status.committed or translate("ControlWindow", "Nothing yet."))
        self._tentative.setText(status.tentative)
        self._subtitle.setText(status.subtitle or translate("ControlWindow", "No subtitle yet."))
        self._lag.setText(lag_text(status.lag_s))
        none = translate("ControlWindow", "No slide yet.")
        if self.slides.value == NO_SLIDES:
            none = translate("StartWindow", "No slides are read")
        untitled = none if status.slide_id is None else translate("ControlWindow", "No title")
        self._slide_title.setText(status.slide_title or untitled)
        self._slide_lines.setText("\n".join(status.slide_lines))
        self.notices.show_notices(status.notices, status.earlier)

    def show_sources(
        self, chosen: Chosen, inventory: Inventory, recent: Sequence[str] = (), variants: Sequence[str] = ()
    ) -> None:
        """Show what is heard, spoken and seen, with what else could be, and the languages of the subtitles; `recent`
        are offered before the other languages, `variants` of them (tags such as "pt-PT"), too.
        """
        self.source.offer(source_options(chosen.source, recent, variants), chosen.offered(chosen.source, variants))
        self.target.offer(target_options(recent, variants), chosen.offered(chosen.target, variants))
        self.also.offer(also_options(recent, variants), chosen.offered(chosen.also or "", variants))
        self.sound.offer(talk_sound_options(chosen, inventory), chosen.sound)
        self.slides.offer(talk_slides_options(chosen, inventory), chosen.slides)

    def show_progress(self, seconds: float, level_db: float, passed_s: float) -> None:
        """Show how long the talk has run, and how loud it is."""
        self._clock.setText(clock_text(seconds))
        self.level.show_level(level_db, passed_s)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask first while a talk runs."""
        if self._closing or not self.state.runs:
            super().closeEvent(event)
            self.closed.emit()
            return
        event.ignore()
        if self.asking is None:
            self._ask()

    def close_for_good(self) -> None:
        """Close without asking."""
        self._closing = True
        self.close()

    def _ask(self) -> None:
        """Whether to end the talk; the window goes on meanwhile."""
        asking = QMessageBox(self)
        asking.setWindowTitle("Surtitle")
        asking.setText(translate("ControlWindow", "The talk is still running."))
        asking.setInformativeText(translate("ControlWindow", "What was said so far is kept either way."))
        end = asking.addButton(translate("ControlWindow", "End it and close"), QMessageBox.ButtonRole.DestructiveRole)
        go_on = asking.addButton(translate("ControlWindow", "Go on"), QMessageBox.ButtonRole.RejectRole)
        asking.setDefaultButton(go_on)
        asking.setEscapeButton(go_on)

        def answered() -> None:
            self.asking = None
            if asking.clickedButton() is end:
                self._closing = True
                self.close()
            asking.deleteLater()

        asking.finished.connect(answered)
        self.asking = asking
        asking.open()

    def _connect(self) -> None:
        self.pause.clicked.connect(lambda: self.paused.emit(self.state is State.LIVE))
        self.stop.clicked.connect(self.stopped)
        self.transcript.clicked.connect(self.transcript_wanted)
        self.slide.clicked.connect(self.slide_wanted)
        self.sound.currentIndexChanged.connect(lambda: self.sound_chosen.emit(self.sound.value))
        self.source.currentIndexChanged.connect(lambda: self.source_chosen.emit(self.source.value))
        self.slides.currentIndexChanged.connect(lambda: self.slides_chosen.emit(self.slides.value))
        for choice in (self.target, self.also):
            choice.currentIndexChanged.connect(lambda: self.targets_chosen.emit(self.target.value, self.also.value))
        for other in (self.sound, self.slides):
            other.approached.connect(self.sources_wanted)
        self.export.clicked.connect(self.exported)
        self.again_button.clicked.connect(self.again)
        bind(
            self,
            TALK,
            {
                "pause": self.pause.click,
                "stop": self.stop.click,
                "transcript": self.transcript.click,
                "slide": self.slide.click,
                "export": self.exported.emit,
                "again": lambda: self.again_button.click() if self.state is State.ENDED else None,
            },
        )
        bind(self, SUBTITLES, self.subtitles.acts)

    def _lay_out(self) -> None:
        unit, gap_px = design.UNIT, design.gap_px()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * unit, gap_px, 2 * unit, gap_px)
        whole.setSpacing(gap_px)
        whole.addLayout(self._head())
        whole.addLayout(self._meter())
        self._lay_out_choices()
        grid = QGridLayout()
        grid.setSpacing(gap_px)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(0, 1)
        grid.addWidget(self._heard_card(), 0, 0)
        grid.addWidget(self._slide_card(), 0, 1)
        body = QVBoxLayout()
        body.setSpacing(gap_px)
        body.addLayout(grid, 1)
        body.addWidget(self.notices)
        body.addWidget(self.subtitles)
        if design.is_flat():
            body.addWidget(self._choices)  # what is chosen least often is what is scrolled to
        else:
            whole.addWidget(self._choices)
        whole.addWidget(Scrolled(body), 1)
        open_large(self, 920, 784)

    def _head(self) -> QHBoxLayout:
        """Where the talk is, and what is done with it."""
        head = QHBoxLayout()
        head.setSpacing(design.UNIT)
        head.addWidget(self._state)
        head.addWidget(self._clock)
        head.addStretch()
        for button, name, icon in (
            (self.transcript, "transcript", "transcript"),
            (self.slide, "slide", "slides"),
            (self.pause, "pause", "pause"),
            (self.stop, "stop", "stop"),
            (self.export, "export", "export"),
            (self.again_button, "again", "play"),
        ):
            design.lead(button, icon, design.theme().text)
            button.setToolTip(TALK[name].shown)
            head.addWidget(button)
        return head

    def _meter(self) -> QHBoxLayout:
        """Level and lag, and the ways to the other windows."""
        meter, ways = QHBoxLayout(), Outdent(design.BESIDE_NAME_PX)
        meter.setSpacing(2 * design.UNIT)
        meter.addWidget(self.level, 1)
        meter.addWidget(self._lag)
        ways.addWidget(self.notices.again)
        talks = translate("StartWindow", "Past talks")
        ways.addWidget(named_button(talks, "history", EVERYWHERE["talks"].shown, self.talks_wanted.emit))
        ways.addWidget(keyboard_button(self.keyboard_wanted.emit))
        meter.addLayout(ways)
        return meter

    def _lay_out_choices(self) -> None:
        """Languages, and below them what is heard and seen."""
        rows = QVBoxLayout(self._choices)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(design.UNIT)
        languages, sources = QHBoxLayout(), QHBoxLayout()
        for row in (languages, sources):
            row.setSpacing(design.UNIT)
            rows.addLayout(row)
        languages.addWidget(Drawing("languages"))
        languages.addWidget(self.source, 1)
        languages.addWidget(label("←" if is_mirrored() else "→", "quiet"))
        languages.addWidget(self.target, 1)
        languages.addWidget(label("+", "quiet"))
        languages.addWidget(self.also, 1)
        for icon, choice in (("microphone", self.sound), ("slides", self.slides)):
            sources.addWidget(Drawing(icon))
            sources.addWidget(choice, 1)

    def _heard_card(self) -> Card:
        card = Card(translate("ControlWindow", "HEARD"), "microphone")
        said = _scrolled(translate("ControlWindow", "What was heard"), self._heard, self._tentative)
        said.setMinimumHeight(_room(self._heard, HEARD_LINES) + design.UNIT + _room(self._tentative, 1))
        said.verticalScrollBar().rangeChanged.connect(lambda _, most: said.verticalScrollBar().setValue(most))
        card.column.addWidget(said, 1)
        subtitle = QHBoxLayout() if design.is_low() else QVBoxLayout()
        subtitle.setSpacing(design.UNIT)
        section = label(translate("ControlWindow", "SUBTITLE"), "section")
        if design.is_low():
            section.setContentsMargins(0, design.TEXT - design.SMALL, 0, 0)  # their first lines are in line
        subtitle.addWidget(section, 0, Qt.AlignmentFlag.AlignTop)
        subtitle.addWidget(self._subtitle, 1)
        card.column.addLayout(subtitle)
        return card

    def _slide_card(self) -> Card:
        card = Card(translate("ControlWindow", "SLIDE AS READ"), "slides")
        as_read = translate("ControlWindow", "The slide as read")
        card.column.addWidget(_scrolled(as_read, self._slide_title, self._slide_lines), 1)
        return card


def _room(shown: QLabel, lines: int) -> int:
    """The height of so many lines of a label (px)."""
    shown.ensurePolished()  # the style sheet has a say in how large texts are
    return lines * shown.fontMetrics().lineSpacing()


def _scrolled(name: str, *labels: QWidget) -> QScrollArea:
    """Texts in a column that scrolls where it is longer than its place."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(design.UNIT)
    for one in labels:
        column.addWidget(one)
    column.addStretch()
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
