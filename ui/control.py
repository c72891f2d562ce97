"""The speaker's window while the talk runs: pause and stop, lag and level, what is heard and read, the box's look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from translator.flow import Notice, Severity
from ui import design
from ui.look import MIN_OPACITY, SIZES, Content, Contrast, Lettering, OverlayLook, next_content
from ui.options import Option
from ui.status import State, Status, clock_text, lag_text
from ui.widgets import Choice, Level, card, clear, label

CONTENTS = {Content.TRANSLATION: "Translation", Content.SOURCE: "Source", Content.BOTH: "Both"}
SHORTCUTS = {
    "pause": "Ctrl+P",
    "stop": "Ctrl+.",
    "hide": "Ctrl+H",
    "move": "Ctrl+M",
    "content": "Ctrl+T",
    "larger": "Ctrl++",
    "smaller": "Ctrl+-",
    "export": "Ctrl+E",
    "again": "Ctrl+N",
}


class ControlWindow(QWidget):
    """Shows a `Status` and forwards what the person wants.

    Signals:
        paused: pause (True) or go on (False).
        stopped: end the talk.
        exported: write the transcripts.
        again: set up another talk.
        looked: the subtitles are to have the look of `look`.
        display_chosen: they are to lie on this display, by its key.
        hidden: hide the subtitles (True) or show them.
        moved: the person wants to move them.
        dismissed: a Notice was read.
        closed: the window was closed, which the person confirmed where the talk ran.
    """

    paused = Signal(bool)
    stopped = Signal()
    exported = Signal()
    again = Signal()
    looked = Signal()
    display_chosen = Signal(str)
    hidden = Signal(bool)
    moved = Signal()
    dismissed = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Surtitle")
        self.look = OverlayLook()
        self.state = State.LOADING
        self.asking: QMessageBox | None = None
        self._closing = False
        self._notices: tuple[Notice, ...] | None = None
        self.pause, self.stop = QPushButton("Pause"), QPushButton("Stop")
        self.export, self.again_button = QPushButton("Save transcript"), QPushButton("New talk")
        self.hide_button, self.move_button = QPushButton("Hide"), QPushButton("Move")
        self.content = {content: QPushButton(name) for content, name in CONTENTS.items()}
        self.display, self.size_choice = Choice("Display of the subtitles"), Choice("Size of the subtitles")
        self.contrast, self.lettering = Choice("Colours of the subtitles"), Choice("Letters of the subtitles")
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.level = Level()
        self._state, self._clock, self._lag = label("", "heading"), label("", "heading"), label("", "quiet")
        self._lag.setAccessibleName("Lag")
        self._heard, self._tentative = label("", "heard", wrap=True), label("", "quiet", wrap=True)
        self._subtitle = label("", wrap=True)
        self._slide_title, self._slide_lines = label("", "heading", wrap=True), label("", wrap=True)
        self._lay_out()
        self._connect()
        self.show_state(State.LOADING)
        self.show_status(Status())
        self.show_look(self.look)

    def show_state(self, state: State, detail: str = "") -> None:
        """Show where the talk is; `detail` says more, such as what is being loaded."""
        self.state = state
        theme = design.theme()
        self._state.setText(f"{state.label}{f': {detail}' if detail else ''}")
        colour = {State.LIVE: theme.good, State.PAUSED: theme.warning}.get(state, theme.text)
        self._state.setStyleSheet(f"color: {colour}")
        ended = state is State.ENDED
        for button in (self.pause, self.stop):
            button.setVisible(not ended)
        for button in (self.export, self.again_button):
            button.setVisible(ended)
        self.pause.setEnabled(state in (State.LIVE, State.PAUSED))
        self.stop.setEnabled(state is not State.ENDING)
        paused = state is State.PAUSED
        self.pause.setText("Go on" if paused else "Pause")
        self.pause.setIcon(design.icon("play" if paused else "pause", theme.text))
        if ended:
            self.export.setFocus()

    def show_status(self, status: Status) -> None:
        """Show what is known of the talk."""
        self._heard.setText(status.committed[-280:] or "Nothing yet.")
        self._tentative.setText(status.tentative)
        self._subtitle.setText(status.subtitle or "No subtitle yet.")
        self._lag.setText(lag_text(status.lag_s))
        self._slide_title.setText(status.slide_title or ("No slide yet." if status.slide_id is None else "No title"))
        self._slide_lines.setText("\n".join(status.slide_lines))
        if status.notices != self._notices:
            self._notices = status.notices
            self._show_notices(status.notices)

    def show_progress(self, seconds: float, level_db: float, passed_s: float) -> None:
        """Show how long the talk has run, and how loud it is."""
        self._clock.setText(clock_text(seconds))
        self.level.show_level(level_db, passed_s)

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
        asking.setText("The talk is still running.")
        asking.setInformativeText("What was said so far is kept either way.")
        end = asking.addButton("End it and close", QMessageBox.ButtonRole.DestructiveRole)
        go_on = asking.addButton("Go on", QMessageBox.ButtonRole.RejectRole)
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

    def _change(self, look: OverlayLook) -> None:
        if look != self.look:
            self.show_look(look)
            self.looked.emit()

    def _show_notices(self, notices: Sequence[Notice]) -> None:
        clear(self._notice_rows)
        self._notice_card.setVisible(bool(notices))
        for notice in reversed(notices):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            kind = {Severity.ERROR: "error", Severity.WARNING: "warning"}.get(notice.severity, "")
            texts = QVBoxLayout()
            texts.setSpacing(2)
            texts.addWidget(label(notice.text, kind, wrap=True))
            if notice.remedy:
                texts.addWidget(label(notice.remedy, "quiet", wrap=True))
            line.addLayout(texts, 1)
            read = QToolButton()
            read.setObjectName("plain")
            read.setIcon(design.icon("close", design.theme().quiet))
            read.setAccessibleName(f"Dismiss: {notice.text}")
            read.setToolTip("Dismiss")
            read.clicked.connect(lambda _checked=False, one=notice: self.dismissed.emit(one))
            line.addWidget(read, 0, Qt.AlignmentFlag.AlignTop)
            self._notice_rows.addWidget(row)

    def _connect(self) -> None:
        self.pause.clicked.connect(lambda: self.paused.emit(self.state is State.LIVE))
        self.stop.clicked.connect(self.stopped)
        self.export.clicked.connect(self.exported)
        self.again_button.clicked.connect(self.again)
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
        acts: dict[str, Callable[[], object]] = {
            "pause": self.pause.click,
            "stop": self.stop.click,
            "hide": self.hide_button.click,
            "move": self.move_button.click,
            "content": lambda: self._change(replace(self.look, content=next_content(self.look.content))),
            "larger": lambda: self._change(self.look.resized(1)),
            "smaller": lambda: self._change(self.look.resized(-1)),
            "export": self.export.click,
            "again": self.again_button.click,
        }
        for name, act in acts.items():
            QShortcut(QKeySequence(SHORTCUTS[name]), self, act)
        QShortcut(QKeySequence("Ctrl+="), self, acts["larger"])

    def _lay_out(self) -> None:
        unit, theme = design.UNIT, design.theme()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        whole.setSpacing(2 * unit)
        head = QHBoxLayout()
        head.setSpacing(unit)
        head.addWidget(self._state)
        head.addWidget(self._clock)
        head.addStretch()
        for button, name, icon in (
            (self.pause, "pause", "pause"),
            (self.stop, "stop", "stop"),
            (self.export, "export", "export"),
            (self.again_button, "again", "play"),
        ):
            button.setIcon(design.icon(icon, theme.text))
            button.setToolTip(SHORTCUTS[name])
            head.addWidget(button)
        whole.addLayout(head)
        meter = QHBoxLayout()
        meter.setSpacing(2 * unit)
        meter.addWidget(self.level, 1)
        meter.addWidget(self._lag)
        whole.addLayout(meter)
        grid = QGridLayout()
        grid.setSpacing(2 * unit)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(0, 1)
        grid.addWidget(self._heard_card(), 0, 0)
        grid.addWidget(self._slide_card(), 0, 1)
        whole.addLayout(grid, 1)
        self._notice_card, column = card("NOTICES", "warning")
        self._notice_rows = QVBoxLayout()
        self._notice_rows.setSpacing(unit)
        column.addLayout(self._notice_rows)
        whole.addWidget(self._notice_card)
        whole.addWidget(self._subtitles_card())
        self.resize(920, 680)

    def _heard_card(self) -> QFrame:
        frame, column = card("HEARD", "microphone")
        column.addWidget(_scrolled("What was heard", self._heard, self._tentative), 1)
        column.addWidget(label("SUBTITLE", "section"))
        column.addWidget(self._subtitle)
        return frame

    def _slide_card(self) -> QFrame:
        frame, column = card("SLIDE AS READ", "slides")
        column.addWidget(_scrolled("The slide as read", self._slide_title, self._slide_lines), 1)
        return frame

    def _subtitles_card(self) -> QFrame:
        unit, theme = design.UNIT, design.theme()
        frame, column = card("SUBTITLES", "languages")
        first = QHBoxLayout()
        first.setSpacing(unit)
        for content, button in self.content.items():
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setToolTip(f"{CONTENTS[content]} ({SHORTCUTS['content']} for the next)")
            first.addWidget(button)
        first.addStretch()
        self.hide_button.setCheckable(True)
        for button, name, icon in ((self.hide_button, "hide", "eye"), (self.move_button, "move", "move")):
            button.setIcon(design.icon(icon, theme.text))
            button.setToolTip(SHORTCUTS[name])
            first.addWidget(button)
        column.addLayout(first)
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
        column.addLayout(second)
        return frame


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
