"""The window of preferences: every change counts at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from translator.errors import SurtitleError
from translator.journal.folder import sessions_folder
from translator.translation.reading import Reading
from ui import design
from ui.choice import Choice
from ui.file_field import FileField
from ui.interface import translate
from ui.language_choice import LanguageChoice
from ui.look_card import CONTENTS, CONTRASTS, EDGES, LETTERINGS, SIZE_NAMES
from ui.machine import Inventory
from ui.options import Option, device_options, interface_options, model_options, translation_options
from ui.overlay.look import MIN_OPACITY, SIZES, Content, Contrast, Edge, Lettering, OverlayLook
from ui.preferences.profiles import PROFILES, STYLES, Profile, with_look, with_profile, with_style
from ui.remembered import Remembered
from ui.saying.lookup import error_in_words
from ui.scrolled import Scrolled, open_large
from ui.shortcuts import PREFERENCES, bind
from ui.widgets import Card, Slider, label, say

FILE = "surtitle-preferences.json"


class PreferencesWindow(QWidget):
    """Shows what is remembered and forwards what is changed.

    Signals:
        changed: `remembered` is another now.
        glossary_picked: this file (a Path) is to be the glossary; None: none is.
        folder_picked: talks are to be kept in this folder (a Path); None: in the usual one.
        imported, exported: from, into this file (a Path).
    """

    changed = Signal()
    glossary_picked = Signal(object)
    folder_picked = Signal(object)
    imported = Signal(object)
    exported = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("Preferences", "Surtitle — Preferences"))
        self.remembered = Remembered()
        self.profiles = [QPushButton(translate("Preferences", profile.name)) for profile in PROFILES]
        self.styles = {name: QPushButton(translate("Preferences", name)) for name in STYLES}
        self.content = Choice(translate("LookCard", "Translation, source, both"))
        self.size_choice = Choice(translate("LookCard", "Size of the subtitles"))
        self.contrast = Choice(translate("LookCard", "Colours of the subtitles"))
        self.lettering = Choice(translate("LookCard", "Letters of the subtitles"))
        self.edge = Choice(translate("LookCard", "Edge of the letters"))
        self.opacity = Slider(translate("LookCard", "Opacity of the subtitles' box"), MIN_OPACITY)
        self.model = Choice(translate("StartWindow", "Recognition model"))
        self.translation = Choice(translate("StartWindow", "Translation model"))
        self.device = Choice(translate("Preferences", "What recognition runs on"))
        self.folder = FileField(
            translate("Preferences", "Kept in"),
            empty=translate("Preferences", "Surtitle's folder"),
            hint=str(sessions_folder()),
            kinds=None,
        )
        self.glossary = FileField(
            translate("Preferences", "Glossary"),
            empty=translate("Preferences", "CSV, TSV or TBX…"),
            hint=translate("Preferences", "How terms are translated, in every talk"),
            kinds="*.csv *.tsv *.tbx",
        )
        self.keep_sound = QCheckBox(translate("StartWindow", "Keep the sound, to hear lines again"))
        self.growing = QCheckBox(translate("Preferences", "Sooner, but may still change"))
        self.interface = LanguageChoice(translate("StartWindow", "Language of the windows"))
        self.said = label("", "quiet", wrap=True)
        self.import_button = QPushButton(translate("Preferences", "Import…"))
        self.export_button = QPushButton(translate("Preferences", "Export…"))
        self.done = QPushButton(translate("Preferences", "Close"))
        self._lay_out()
        self._connect()

    def show_remembered(self, remembered: Remembered, inventory: Inventory) -> None:
        """Show what is set, and what there is to be chosen; tells nobody."""
        self.remembered = remembered
        look, chosen = remembered.look, remembered.chosen
        self.content.offer(_options(CONTENTS), look.content)
        sizes = [Option(str(SIZES[key]), translate("LookCard", name)) for key, name in SIZE_NAMES.items()]
        if look.size not in SIZES.values():
            sizes.append(Option(str(look.size), f"{look.size:.0%}"))
        self.size_choice.offer(sizes, str(look.size))
        self.contrast.offer(_options(CONTRASTS), look.contrast)
        self.lettering.offer(_options(LETTERINGS), look.lettering)
        self.edge.offer(_options(EDGES), look.edge)
        self.model.offer(model_options(inventory), chosen.model)
        self.translation.offer(translation_options(inventory), chosen.translation)
        self.device.offer(device_options(), chosen.device)
        self.folder.show_file(None if chosen.sessions is None else Path(chosen.sessions))
        self.glossary.show_file(None if chosen.glossary is None else Path(chosen.glossary))
        self.interface.offer(interface_options(), remembered.interface or "")
        self.opacity.show_share(look.opacity)
        for box, checked in ((self.keep_sound, chosen.keep_sound), (self.growing, chosen.reading is Reading.FAST)):
            blocked = box.blockSignals(True)
            box.setChecked(checked)
            box.blockSignals(blocked)

    def say(self, text: str) -> None:
        """Say what was done."""
        say(self.said, text)

    def show_refusal(self, error: SurtitleError) -> None:
        """Say what went wrong, with its remedy."""
        say(self.said, "\n".join(error_in_words(error)).strip(), "error")

    def _set_profile(self, profile: Profile) -> None:
        self.remembered = with_profile(self.remembered, profile)
        self.say(translate("Preferences", profile.does))
        self.changed.emit()

    def _set_style(self, style: OverlayLook) -> None:
        self.remembered = with_style(self.remembered, style)
        self.say("")
        self.changed.emit()

    def _choose(self) -> None:
        """Take over what the controls say."""
        before = self.remembered
        look = replace(
            before.look,
            content=Content(self.content.value),
            size=float(self.size_choice.value),
            contrast=Contrast(self.contrast.value),
            lettering=Lettering(self.lettering.value),
            edge=Edge(self.edge.value),
            opacity=self.opacity.share,
        )
        chosen = replace(
            before.chosen,
            model=self.model.value,
            translation=self.translation.value,
            device=self.device.value,
            keep_sound=self.keep_sound.isChecked(),
            reading=Reading.FAST if self.growing.isChecked() else Reading.STABLE,
        )
        after = replace(before, chosen=chosen, interface=self.interface.value or None)
        self.remembered = after if look == before.look else with_look(after, look)
        if self.remembered != before:
            self.say("")
            self.changed.emit()

    def _ask_file(self, name: str, mode: QFileDialog.AcceptMode, picked: SignalInstance) -> None:
        dialog = QFileDialog(self, name, str(Path.home() / FILE))
        dialog.setAcceptMode(mode)
        saving = mode is QFileDialog.AcceptMode.AcceptSave
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if saving else QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("JSON (*.json)")
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: picked.emit(Path(chosen)))
        dialog.open()

    def _connect(self) -> None:
        for button, profile in zip(self.profiles, PROFILES, strict=True):
            button.clicked.connect(lambda _checked=False, one=profile: self._set_profile(one))
        for name, button in self.styles.items():
            button.clicked.connect(lambda _checked=False, one=STYLES[name]: self._set_style(one))
        choices = (self.content, self.size_choice, self.contrast, self.lettering, self.edge)
        for choice in (*choices, self.model, self.translation, self.device, self.interface):
            choice.currentIndexChanged.connect(self._choose)
        self.opacity.valueChanged.connect(self._choose)
        for box in (self.keep_sound, self.growing):
            box.toggled.connect(self._choose)
        self.glossary.picked.connect(self.glossary_picked)
        self.folder.picked.connect(self.folder_picked)
        opening, saving = QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave
        self.import_button.clicked.connect(
            lambda: self._ask_file(translate("Preferences", "Import…"), opening, self.imported)
        )
        self.export_button.clicked.connect(
            lambda: self._ask_file(translate("Preferences", "Export…"), saving, self.exported)
        )
        self.done.clicked.connect(self.close)
        bind(self, PREFERENCES, {"close": self.close})

    def _lay_out(self) -> None:
        unit, gap_px = design.UNIT, design.gap_px()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * unit, gap_px + unit, 3 * unit, gap_px + unit)
        whole.setSpacing(gap_px)
        whole.addWidget(label(translate("Preferences", "Preferences"), "title"))
        count = translate(
            "Preferences", "Changes count at once; those of talks, and sooner subtitles, from the next talk on."
        )
        whole.addWidget(label(count, "quiet", wrap=True))
        body = QVBoxLayout()
        body.setSpacing(gap_px)
        body.addWidget(self._profiles_card())
        both = QHBoxLayout()
        both.setSpacing(2 * unit)
        both.addWidget(self._subtitles_card(), 1)
        both.addWidget(self._talks_card(), 1)
        body.addLayout(both)
        body.addStretch()
        whole.addWidget(Scrolled(body), 1)
        whole.addWidget(self.said)
        foot = QHBoxLayout()
        foot.setSpacing(unit)
        foot.addWidget(self.import_button)
        foot.addWidget(self.export_button)
        foot.addStretch()
        foot.addWidget(self.done)
        whole.addLayout(foot)
        open_large(self, 880, 800)

    def _profiles_card(self) -> Card:
        card = Card(translate("Preferences", "PROFILE"), "settings")
        row = QHBoxLayout()
        row.setSpacing(design.UNIT)
        for button, profile in zip(self.profiles, PROFILES, strict=True):
            button.setToolTip(translate("Preferences", profile.does))
            row.addWidget(button, 1)
        card.column.addLayout(row)
        return card

    def _subtitles_card(self) -> Card:
        card = Card(translate("LookCard", "SUBTITLES"), "languages")
        styles = QGridLayout()
        styles.setSpacing(design.UNIT)
        for place, button in enumerate(self.styles.values()):
            styles.addWidget(button, place // 2, place % 2)
        card.column.addLayout(styles)
        for name, field in (
            (translate("Preferences", "Show"), self.content),
            (translate("LookCard", "Size"), self.size_choice),
            (translate("LookCard", "Colours"), self.contrast),
            (translate("LookCard", "Letters"), self.lettering),
            (translate("LookCard", "Edge"), self.edge),
            (translate("LookCard", "Opacity"), self.opacity),
        ):
            card.column.addLayout(_named(name, field))
        card.column.addWidget(self.growing)
        card.column.addStretch()
        return card

    def _talks_card(self) -> Card:
        card = Card(translate("Preferences", "TALKS"), "model")
        card.column.addLayout(_named(translate("StartWindow", "Recognition"), self.model))
        card.column.addLayout(_named(translate("StartWindow", "Translation"), self.translation))
        card.column.addLayout(_named(translate("Preferences", "Runs on"), self.device))
        card.column.addWidget(self.glossary)
        card.column.addWidget(self.folder)
        card.column.addWidget(self.keep_sound)
        card.column.addLayout(_named(translate("Preferences", "Windows in"), self.interface))
        card.column.addStretch()
        return card


def _options(names: Mapping[Any, str]) -> list[Option]:
    return [Option(value, translate("LookCard", name)) for value, name in names.items()]


def _named(name: str, field: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(design.UNIT)
    named = label(name)
    named.setMinimumWidth(96)
    named.setBuddy(field)
    row.addWidget(named)
    row.addWidget(field, 1)
    return row
