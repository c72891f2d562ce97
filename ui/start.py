"""The window before the talk: what is translated, heard and read; one key starts it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from translator.errors import SurtitleError
from translator.flow import Pixels
from ui import design
from ui.amiss import Amiss
from ui.choice import Choice
from ui.displays import display_key, slides_display
from ui.file_field import FileField
from ui.interface import INTERFACES, spoken, translate
from ui.language_choice import LanguageChoice
from ui.lettering import font_for, has_letters
from ui.level import Level
from ui.machine import Inventory
from ui.options import (
    Problem,
    also_options,
    awaited,
    fitting,
    interface_options,
    lacks_translation,
    microphone_options,
    model_options,
    problems,
    replaced,
    source_options,
    talk_slides_options,
    target_options,
    translation_options,
    uncovered,
    unwritten,
    with_chosen,
    written,
)
from ui.preview import Preview
from ui.recovered import Recovered
from ui.remembered import NO_SLIDES, Chosen
from ui.saying.lookup import error_in_words
from ui.scrolled import Scrolled, open_large
from ui.shortcuts import EVERYWHERE, START, bind
from ui.widgets import Card, Outdent, keyboard_button, label, menu_button, named_button


class StartWindow(QWidget):
    """Shows what is chosen and forwards changes; what it offers is computed by `options`.

    Signals:
        changed: something else is chosen; see `chosen`.
        started: the person wants the talk to begin.
        looked_again: a part was connected or installed meanwhile.
        keyboard_wanted: show every key.
        models_wanted: show the models, and get others.
        talks_wanted: show the talks that are kept.
        preferences_wanted: show what is set.
        test_wanted: try what is chosen for ten seconds.
        interface_wanted: the windows are to be in this language, by its code ("": the desktop's).
        closed: the person closed the window.

    Attributes:
        recovered: offers talks that broke off.
    """

    changed = Signal()
    started = Signal()
    looked_again = Signal()
    keyboard_wanted = Signal()
    models_wanted = Signal()
    talks_wanted = Signal()
    preferences_wanted = Signal()
    test_wanted = Signal()
    interface_wanted = Signal(str)
    closed = Signal()

    def __init__(self, chosen: Chosen, interface: str | None = None, recent: Sequence[str] = ()) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Surtitle")
        self.chosen = chosen
        self._wanted = chosen  # of which microphone and slides count, also while they are not there
        self._recent = recent
        self._variants: Sequence[str] = ()
        self._inventory: Inventory | None = None
        self._refusals: tuple[SurtitleError, ...] = ()  # the newest first
        self.source = LanguageChoice(translate("StartWindow", "Language of the talk"))
        self.target = LanguageChoice(translate("StartWindow", "Language of the subtitles"))
        self.also = LanguageChoice(translate("StartWindow", "Second language of the subtitles"))
        self.by_microphone = QPushButton(translate("StartWindow", "Microphone"))
        self.by_system = QPushButton(translate("StartWindow", "This computer"))
        self.microphone = Choice(translate("StartWindow", "Microphone"))
        self.slides = Choice(translate("StartWindow", "Slides"))
        self.model = Choice(translate("StartWindow", "Recognition model"))
        self.translation = Choice(translate("StartWindow", "Translation model"))
        self.interface = menu_button(
            translate("StartWindow", "Language of the windows"),
            "languages",
            INTERFACES[spoken()].own_name,
            interface_options(),
            interface or "",
            self.interface_wanted.emit,
        )
        self.keep_sound = QCheckBox(translate("StartWindow", "Keep the sound, to hear lines again"))
        self.deck = FileField(
            translate("StartWindow", "Deck"),
            empty=translate("StartWindow", "PDF or PPTX…"),
            hint=translate("StartWindow", "Slides then say exactly what the deck says"),
            kinds="*.pdf *.pptx",
        )
        models = translate("StartWindow", "Models")
        self.models = named_button(models, "model", START["models"].shown, self.models_wanted.emit)
        talks = translate("StartWindow", "Past talks")
        self.talks = named_button(talks, "history", EVERYWHERE["talks"].shown, self.talks_wanted.emit)
        preferences = translate("StartWindow", "Preferences")
        key = EVERYWHERE["preferences"].shown
        self.preferences = named_button(preferences, "settings", key, self.preferences_wanted.emit)
        self.get_model = QPushButton(translate("StartWindow", "Get a model…"))
        self.recovered = Recovered()
        self.level, self.preview = Level(), Preview()
        self.start = QPushButton(translate("StartWindow", "Start"))
        self.look_again = QPushButton(translate("StartWindow", "Look again"))
        self.test = QPushButton(translate("StartWindow", "Test"))
        self._level_text = label("", "quiet")
        self._amiss = Amiss()
        self._lay_out()
        self._connect()
        self._offer_languages()
        self._offer(Inventory())
        self.preview.clear(translate("StartWindow", "Looking at this machine…"))
        self.start.setFocus()

    def show_inventory(self, inventory: Inventory) -> None:
        """Offer what the machine has."""
        self._inventory = inventory
        self.chosen = fitting(self.wanted, inventory)
        self._offer(inventory)
        self.changed.emit()

    def show_chosen(self, chosen: Chosen, recent: Sequence[str]) -> None:
        """Have this chosen instead, as far as the machine has it; `recent` are offered before the other languages."""
        self._recent = recent
        self._want(chosen)
        if self._inventory is not None:
            self.chosen = fitting(self.wanted, self._inventory)
        self._offer_languages()
        self._offer(self._inventory or Inventory())
        self.changed.emit()

    @property
    def wanted(self) -> Chosen:
        """What is chosen, with the microphone and the slides that are wanted instead as soon as they are there."""
        return replace(self.chosen, microphone=self._wanted.microphone, slides=self._wanted.slides)

    def lacks_less(self, inventory: Inventory) -> bool:
        """Whether something that is wanted, and was not there, is among this."""
        return self._inventory is not None and bool(self.awaited - awaited(self.wanted, inventory))

    @property
    def awaited(self) -> frozenset[str]:
        """What is wanted and was not there when the machine was looked at: "microphone", "slides"."""
        return frozenset() if self._inventory is None else awaited(self.wanted, self._inventory)

    @property
    def variants(self) -> Sequence[str]:
        """Those of languages that are offered, too (tags such as "pt-PT")."""
        return self._variants

    def show_variants(self, variants: Sequence[str]) -> None:
        """Offer these variants of languages, too (tags such as "pt-PT")."""
        if variants != self._variants:
            self._variants = variants
            self._offer_languages()

    def show_level(self, level_db: float | None, passed_s: float) -> None:
        """Show how loud it is; None where nothing is heard."""
        if level_db is None:
            self._level_text.setText(translate("StartWindow", "No sound yet"))
            return
        self.level.show_level(level_db, passed_s)
        self._level_text.setText(self.level.text)

    def show_picture(self, pixels: Pixels) -> None:
        """Show what the slides' source shows; where this window itself is in it, say so instead."""
        self.preview.show_picture(pixels, self._own_place())

    def choose_deck(self, path: Path | None) -> None:
        """Have this file as the deck of the talk, or none."""
        self.chosen = replace(self.chosen, deck=None if path is None else str(path))
        self.deck.show_file(path)
        self._say()

    def show_refusal(self, error: SurtitleError | None) -> None:
        """Say what refused to work, with its remedy, before what did earlier; None: nothing does."""
        if error is None:
            self._refusals = ()
        else:
            self._refusals = (error, *_others(self._refusals, error))
        self._say()

    def take_back(self, error: SurtitleError) -> None:
        """What refused with this error, whoever met it, works again, or is wanted no longer."""
        self._refusals = _others(self._refusals, error)
        self._say()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is shown as amiss."""
        found = () if self._inventory is None else problems(self.chosen, self._inventory)
        found += () if self._inventory is None else replaced(self.wanted, self._inventory)
        found += tuple(
            unwritten(one) for one in self.chosen.targets if not has_letters(written(one), font_for(one, 16))
        )
        if any(problem.blocking for problem in found):  # a missing part refuses, too
            return found
        refused = (error_in_words(error) for error in self._refusals)
        return (*(Problem(text=text, remedy=remedy) for text, remedy in refused), *found)

    @property
    def inventory(self) -> Inventory | None:
        """What was found on the machine; None before it was looked at."""
        return self._inventory

    @property
    def ready(self) -> bool:
        """Whether the machine was looked at and nothing stands in the way."""
        return self._inventory is not None and not any(problem.blocking for problem in self.problems)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window was closed."""
        super().closeEvent(event)
        self.closed.emit()

    def _own_place(self) -> QRectF | None:
        """Where this window lies on the monitor whose slides are read, as fractions of it."""
        screen = self.screen()
        monitors = () if self._inventory is None else self._inventory.monitors
        if slides_display(self.chosen.slides, monitors) != display_key(screen):
            return None
        whole, own = screen.geometry(), self.frameGeometry().intersected(screen.geometry())
        left, top = (own.left() - whole.left()) / whole.width(), (own.top() - whole.top()) / whole.height()
        return QRectF(left, top, own.width() / whole.width(), own.height() / whole.height())

    def _offer_languages(self) -> None:
        chosen, recent, variants = self.chosen, self._recent, self._variants
        self.source.offer(source_options(chosen.source, recent, variants), chosen.offered(chosen.source, variants))
        self.target.offer(target_options(recent, variants), chosen.offered(chosen.target, variants))
        self.also.offer(also_options(recent, variants), chosen.offered(chosen.also or "", variants))

    def _offer(self, inventory: Inventory) -> None:
        chosen = self.chosen
        for choice, options, value in (
            (self.microphone, microphone_options(inventory), chosen.microphone or ""),
            (self.model, model_options(inventory), chosen.model),
            (self.translation, translation_options(inventory), chosen.translation),
        ):
            choice.offer(with_chosen(options, value, value), value)
        self.slides.offer(talk_slides_options(chosen, inventory), chosen.slides)
        self.deck.show_file(None if chosen.deck is None else Path(chosen.deck))
        self.deck.setEnabled(chosen.slides != NO_SLIDES)
        for button, checked in (
            (self.keep_sound, chosen.keep_sound),
            (self.by_system, chosen.system_sound),
            (self.by_microphone, not chosen.system_sound),
        ):
            with QSignalBlocker(button):  # only a person chooses
                button.setChecked(checked)
        self.microphone.setEnabled(not chosen.system_sound)
        self._say()

    def _choose(self) -> None:
        """Take over what the controls say."""
        before = self.chosen
        chosen = replace(
            before.in_languages(self.source.value, self.target.value, self.also.value, self._variants),
            system_sound=self.by_system.isChecked(),
            microphone=self.microphone.value or None,
            slides=self.slides.value,
            model=self.model.value,
            translation=self.translation.value,
            keep_sound=self.keep_sound.isChecked(),
        )
        if chosen == before:
            return
        self._want(chosen)
        if self.chosen.slides != before.slides:
            self.preview.clear(
                translate("StartWindow", "No slides are read")
                if self.chosen.slides == NO_SLIDES
                else translate("StartWindow", "Looking…")
            )
        self.microphone.setEnabled(not self.chosen.system_sound)
        self.deck.setEnabled(self.chosen.slides != NO_SLIDES)
        self._refusals = ()
        self._say()
        self.changed.emit()

    def _want(self, chosen: Chosen) -> None:
        """Have this chosen; a source that is as it was stands for the one that is wanted and not there."""
        before, wanted = self.chosen, self._wanted
        self.chosen = chosen
        self._wanted = replace(
            chosen,
            microphone=wanted.microphone if chosen.microphone == before.microphone else chosen.microphone,
            slides=wanted.slides if chosen.slides == before.slides else chosen.slides,
        )

    def _pick(self, choice: Choice) -> None:
        """Want what a person picked here, though it was there already, instead of something that is not."""
        if choice is self.microphone:
            self._wanted = replace(self._wanted, microphone=self.chosen.microphone)
        else:
            self._wanted = replace(self._wanted, slides=self.chosen.slides)
        self._say()

    def _say(self) -> None:
        """Show what is amiss, the worst first."""
        problems = self.problems
        self._amiss.show_problems(problems)
        inventory = self._inventory
        lacks = inventory is not None and bool(lacks_translation(self.chosen, inventory))
        of_models = lacks if inventory is None else lacks + len(uncovered(self.chosen, inventory))
        self.get_model.setVisible(lacks)
        blocked = any(problem.blocking for problem in problems)
        self.look_again.setVisible(len(problems) > of_models)  # a model that is got here is seen by itself
        self.start.setEnabled(not blocked)
        self.test.setVisible(self.ready)
        theme = design.theme()
        design.lead(self.start, "play", theme.quiet if blocked else theme.on_accent)

    def _connect(self) -> None:
        for choice in (self.source, self.target, self.also, self.microphone, self.slides, self.model, self.translation):
            choice.currentIndexChanged.connect(self._choose)
        self.microphone.activated.connect(lambda: self._pick(self.microphone))
        self.slides.activated.connect(lambda: self._pick(self.slides))
        self.by_system.toggled.connect(self._choose)
        self.keep_sound.toggled.connect(self._choose)
        self.start.clicked.connect(self.started)
        self.look_again.clicked.connect(self.looked_again)
        self.get_model.clicked.connect(self.models_wanted)
        self.test.clicked.connect(self.test_wanted)
        bind(
            self,
            START,
            {
                "start": self.start.click,
                "look": self.looked_again.emit,
                "models": self.models_wanted.emit,
                "test": lambda: self.test.click() if self.test.isVisible() else None,
            },
        )

    def _lay_out(self) -> None:
        unit, gap_px = design.UNIT, design.gap_px()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * unit, gap_px, 3 * unit, gap_px)
        whole.setSpacing(gap_px)
        whole.addLayout(self._head())
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * unit)
        grid.setVerticalSpacing(gap_px)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._languages_card(), 0, 0)
        grid.addWidget(self._sound_card(), 1, 0)
        beside = QVBoxLayout()
        beside.setSpacing(gap_px)
        beside.addWidget(self._slides_card(), 1)
        if design.is_flat():
            grid.addWidget(self._models_card(), 2, 0, 1, 2)  # what is chosen least often is what is scrolled to
            grid.addLayout(beside, 0, 1, 2, 1)
        else:
            grid.addWidget(self._models_card(), 2, 0)
            beside.addWidget(self.recovered)  # found late: it takes room from the preview alone
            grid.addLayout(beside, 0, 1, 3, 1)
        whole.addWidget(Scrolled(grid), 1)
        whole.addLayout(self._foot())
        open_large(self, 880, 824)

    def _head(self) -> QHBoxLayout:
        """What the window is for, and the ways to the others."""
        head, says, ways = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        ways.setSpacing(0)
        end = Outdent(design.BESIDE_NAME_PX)
        end.addLayout(ways)
        says.addWidget(label(translate("StartWindow", "What is this talk?"), "title"))
        keyboard = keyboard_button(self.keyboard_wanted.emit)
        to_others, of_this = (self.talks, self.models, self.preferences), (self.interface, keyboard)
        if design.is_flat():
            rows: tuple[tuple[QToolButton, ...], ...] = ((*to_others, *of_this),)
            for button in rows[0]:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        else:
            rows = (to_others, of_this)
            does = translate("StartWindow", "Surtitle hears it, reads its slides, and shows it in another language.")
            says.addWidget(label(does, "quiet", wrap=True))
            says.addStretch()
        for buttons in rows:
            row = QHBoxLayout()
            row.addStretch()
            for button in buttons:
                row.addWidget(button)
            ways.addLayout(row)
        head.addLayout(says, 1)
        head.addLayout(end)
        return head

    def _languages_card(self) -> Card:
        card = Card(translate("StartWindow", "LANGUAGES"), "languages")
        self._field(card.column, translate("StartWindow", "The talk is in"), self.source)
        self._field(card.column, translate("StartWindow", "Subtitles in"), self.target)
        self._field(card.column, translate("StartWindow", "And in"), self.also)
        card.column.addStretch()
        return card

    def _sound_card(self) -> Card:
        unit = design.UNIT
        card = Card(translate("StartWindow", "SOUND"), "microphone")
        kinds = QHBoxLayout()
        kinds.setSpacing(unit)
        for button in (self.by_microphone, self.by_system):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            kinds.addWidget(button, 1)
        self.by_system.setToolTip(translate("StartWindow", "What this computer plays: a call, a stream, a video"))
        card.column.addLayout(kinds)
        card.column.addWidget(self.microphone)
        meter = QHBoxLayout()
        meter.setSpacing(unit)
        meter.addWidget(self.level, 1)
        self._level_text.setMinimumWidth(80)
        self._level_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        meter.addWidget(self._level_text)
        card.column.addLayout(meter)
        card.column.addWidget(self.keep_sound)
        return card

    def _models_card(self) -> Card:
        card = Card(translate("StartWindow", "MODELS"), "model")
        recognition, translation = QVBoxLayout(), QVBoxLayout()
        self._field(recognition, translate("StartWindow", "Recognition"), self.model)
        self._field(translation, translate("StartWindow", "Translation"), self.translation)
        beside = QHBoxLayout() if design.is_flat() else QVBoxLayout()
        beside.setSpacing(2 * design.UNIT if design.is_flat() else design.UNIT)
        beside.addLayout(recognition, 1)
        beside.addLayout(translation, 1)
        card.column.addLayout(beside)
        card.column.addStretch()
        return card

    def _slides_card(self) -> Card:
        card = Card(translate("StartWindow", "SLIDES"), "slides")
        card.column.addWidget(self.slides)
        card.column.addWidget(self.deck)
        card.column.addWidget(self.preview, 1)
        if not design.is_flat():
            why = translate("StartWindow", "Surtitle reads them here: names and terms are spelt as they are shown.")
            card.column.addWidget(label(why, "quiet", wrap=True))
        return card

    def _foot(self) -> QVBoxLayout:
        """What is amiss, and the buttons."""
        foot, row = QVBoxLayout(), QHBoxLayout()
        foot.setSpacing(design.UNIT)
        row.setSpacing(2 * design.UNIT)
        if design.is_flat():
            foot.addWidget(self.recovered)  # in the other place it would have to be scrolled to
        else:
            foot.addWidget(self._amiss)
        self.look_again.setToolTip(START["look"].shown)
        self.get_model.setToolTip(START["models"].shown)
        self.test.setToolTip(f"{START['test'].label} ({START['test'].shown})")
        for button in (self.get_model, self.look_again):
            button.setObjectName("beside")
            button.hide()
            row.addWidget(button)
        if design.is_flat():
            row.addWidget(self._amiss, 1)
        else:
            row.addStretch()
        self.test.setObjectName("beside")
        row.addWidget(self.test)
        self.start.setObjectName("primary")
        self.start.setToolTip(START["start"].shown)
        row.addWidget(self.start)
        foot.addLayout(row)
        return foot

    @staticmethod
    def _field(column: QVBoxLayout, name: str, choice: Choice) -> None:
        row = QHBoxLayout()
        row.setSpacing(design.UNIT)
        named = label(f"{name}")
        named.setMinimumWidth(96)
        named.setBuddy(choice)
        row.addWidget(named)
        row.addWidget(choice, 1)
        column.addLayout(row)


def _others(refusals: Sequence[SurtitleError], error: SurtitleError) -> tuple[SurtitleError, ...]:
    """Those that say something else."""
    return tuple(one for one in refusals if (one.code, one.text) != (error.code, error.text))
