"""The app: its windows, the talk that runs, what is remembered; every connection between them is made here."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from translator.audio.level import MeteredSound
from translator.errors import StorageError, SurtitleError
from translator.export.transcript import Transcript
from translator.flow import Published, Severity, Subtitle
from translator.journal.folder import sound_of
from translator.live import Held, LiveTalk
from translator.reports import as_known
from translator.screen.cover import Cover, CoveredScreen
from translator.screen.own_windows import OwnWindows, WindowlessScreen
from ui import design
from ui.bridge import Bridge
from ui.control import ControlWindow
from ui.corrections import Corrections
from ui.decks import Decks
from ui.displays import own_windows
from ui.errands import Errands
from ui.global_keys import OpenGrabber, open_grabber
from ui.global_keys.keys import GlobalKeys
from ui.interface import translate
from ui.keyboard import KeyboardPage
from ui.machine import Inventory, Machine, choices_of, sessions_of
from ui.models.keeping import Keeping
from ui.options import lacks_translation
from ui.past import Past
from ui.preferences.keeping import Preferences
from ui.rehearsing import Rehearsing
from ui.remembered import AUTO, Chosen, Remembered, load, save, with_recent
from ui.reporting import Reporting
from ui.selftest.testing import SelfTest
from ui.shortcuts import ANYWHERE, EVERYWHERE, bind
from ui.slides import Slides
from ui.sources import Sources
from ui.start import StartWindow
from ui.status import State
from ui.subtitles import Subtitles
from ui.talks.keeping import Talks
from ui.transcripts import Transcripts
from ui.variants import Variants
from ui.widgets import bring_forward, let_go

TICK_MS = 50
"""Between two looks at level and picture."""


class App(QObject):
    """From the choices to the end of the talk. `exports` is the folder of transcripts, `file` what is remembered.

    Signals:
        quit: the last window was closed and no talk runs any more.
        renewed: the person wants the windows in another language, which is remembered; no talk runs.
    """

    quit = Signal()
    renewed = Signal()

    def __init__(
        self,
        machine: Machine,
        *,
        file: Path,
        exports: Path,
        open_grabber: OpenGrabber = open_grabber,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._machine = machine
        self._file = file
        self._now = now
        self.remembered, self._amiss = load(file)
        self._errands = Errands(self)
        self._wanted = False  # the person pressed start before the machine was looked at
        self._leaving = False
        self._unbegun: SurtitleError | None = None  # what kept the last talk from beginning
        self._talk: LiveTalk | None = None
        self._bridge: Bridge | None = None
        self._cover, self._windows = Cover(), OwnWindows()
        self._began_s = 0.0
        self._shown_target = ""  # in the control window, where there are several
        self._ticked_s = now()
        self.start_window = StartWindow(self.remembered.chosen, self.remembered.interface, self.remembered.recent)
        self.control = ControlWindow()
        self.reporting = Reporting(self.control)
        self.subtitles = Subtitles(
            self.control.subtitles, self._cover, remembered=lambda: self.remembered, remember=self._remember, now=now
        )
        self.transcripts = Transcripts(exports, self.remembered.formats, machine.player(), self)
        self.corrections = Corrections(machine.translators, self._errands)
        self.talks = Talks(
            Transcripts(exports, self.remembered.formats, machine.player(), self),
            Corrections(machine.translators, self._errands),
            self._errands,
            self._folder,
        )
        self.slides = Slides()
        self.sources = Sources(machine, self._errands)
        self.past = Past(self.start_window.recovered, self._errands, self._folder)
        self.decks = Decks(self.start_window, self._errands)
        self.variants = Variants(self.start_window, self._errands)
        self.models = Keeping(machine.shelf(), self._errands, lambda: self._talk is not None)
        self.preferences = Preferences(self._errands, self._set_now)
        self.keyboard: KeyboardPage | None = None
        self.global_keys = GlobalKeys(ANYWHERE, open_grabber)
        self._inventory: Inventory | None = None
        self.rehearsing = Rehearsing(machine, self.start_window, self._errands)
        self.selftest = SelfTest(machine, self.start_window, self.rehearsing, self._errands)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._connect()

    def open(self) -> None:
        """Show the start window, and look at the machine."""
        self._timer.start()
        self.start_window.show()
        if self._amiss:
            self.start_window.show_refusal(SurtitleError("choices-lost", self._amiss))
        self._look_around()
        self.past.look()
        self.decks.look()
        self.variants.look()

    def show(self) -> None:
        """Show the window that is used now, above the others: the app was started again."""
        window: QWidget = self.control if self._talk is not None or self.control.isVisible() else self.start_window
        if self.selftest.away and self.selftest.window is not None:
            window = self.selftest.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        bring_forward(window)

    def show_keyboard(self) -> None:
        """Show the page with every key."""
        if self.keyboard is None:
            self.keyboard = KeyboardPage(self.global_keys)
        bring_forward(self.keyboard)

    def close(self) -> None:
        """Let go of everything; for an app that ends."""
        self._timer.stop()
        self.global_keys.close()
        self.rehearsing.stop(wait=True)
        finishing = self.corrections.close()
        if finishing is not None:
            finishing.join()
        self.subtitles.end()
        self.transcripts.close()
        self.talks.close()
        self.slides.close()
        self.selftest.close()
        self.models.close()
        self.preferences.close()
        for window in (self.start_window, self.control, self.keyboard):
            let_go(window)
        for part in (
            self.reporting,
            self.rehearsing,
            self.sources,
            self.subtitles,
            self.slides,
            self.talks,
            self.past,
            self.decks,
            self.variants,
            self.preferences,
            self.selftest,
            self.models,
            self.corrections,
        ):
            part.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        start, control = self.start_window, self.control
        start.changed.connect(self.rehearsing.chosen_anew)
        start.started.connect(self._start)
        start.looked_again.connect(self._look_again)
        start.closed.connect(self._seek_end)
        start.interface_wanted.connect(self._set_interface)
        self.rehearsing.refused.connect(self._refused)
        self.rehearsing.found.connect(self._look_around)
        control.paused.connect(self._pause)
        control.stopped.connect(self._stop)
        control.transcript_wanted.connect(self.transcripts.open)
        self.transcripts.closed.connect(self._seek_end)
        self.transcripts.wished.connect(self.corrections.wish)
        self.corrections.published.connect(self.transcripts.receive_amended)
        self.corrections.refused.connect(self.transcripts.refuse)
        control.exported.connect(self.transcripts.save)
        for transcripts in (self.transcripts, self.talks.transcripts):
            transcripts.saved.connect(lambda saved=transcripts: self._keep_formats(saved.formats))
        self.talks.transcripts.closed.connect(self._seek_end)
        self.talks.made.connect(self._with_keyboard)
        self.transcripts.made.connect(self._with_keyboard)
        self.slides.made.connect(self._with_keyboard)
        self.slides.refused.connect(self.reporting.say_error)
        self.past.refused.connect(self._refused)
        self.decks.refused.connect(self._refused)
        self.variants.refused.connect(self._refused)
        start.models_wanted.connect(self._open_models)
        self.models.made.connect(self._with_keyboard)
        self.models.changed.connect(self._look_around)
        self.models.measured.connect(self._take_best)
        start.test_wanted.connect(self.models.give_way)
        start.test_wanted.connect(lambda: self.selftest.begin(start.chosen, self._around.monitors))
        self.selftest.made.connect(self._with_keyboard)
        self.selftest.ended.connect(self.rehearsing.chosen_anew)
        start.preferences_wanted.connect(self.preferences.open)
        self.preferences.made.connect(self._with_keyboard)
        self.preferences.changed.connect(self._prefer)
        self.past.given.connect(self._give_back)
        for window in (start, control):
            self._with_keyboard(window)
            window.keyboard_wanted.connect(self.show_keyboard)
            window.talks_wanted.connect(self.talks.open)
        control.slide_wanted.connect(self.slides.open)
        control.sound_chosen.connect(self.sources.hear)
        control.slides_chosen.connect(self.sources.see)
        control.source_chosen.connect(self.sources.speak)
        control.targets_chosen.connect(self.sources.translate_into)
        control.sources_wanted.connect(lambda: self.sources.look(self._around))
        self.sources.found.connect(self._sources_found)
        self.sources.changed.connect(self._sources_changed)
        self.sources.refused.connect(self.reporting.say_error)
        control.again.connect(self._again)
        control.closed.connect(self._close_control)
        self.global_keys.pressed.connect(self._do)
        self._timer.timeout.connect(self._tick)
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        for displays_changed in (self.subtitles.displays_changed, self.slides.displays_changed):
            application.screenAdded.connect(displays_changed)
            application.screenRemoved.connect(displays_changed)
        application.styleHints().colorSchemeChanged.connect(lambda _scheme: design.dress(application))

    def _with_keyboard(self, window: QWidget) -> None:
        acts = {
            "keyboard": self.show_keyboard,
            "preferences": self.preferences.open,
            "talks": self.talks.open,
        }
        bind(window, EVERYWHERE, acts)

    # before the talk

    def _look_around(self) -> None:
        """Look at the machine; devices that were connected since are found while none is open."""
        rehearsal = self.rehearsing.take()

        def look() -> Inventory:
            if rehearsal is not None:
                rehearsal.stop()
            return self._machine.look()

        self._errands.run("look around", look, self._seen, self._refused)

    def _look_again(self) -> None:
        """Look at the machine as if for the first time: what refused before is tried again."""
        self.start_window.show_refusal(None)
        self._look_around()

    def _open_models(self) -> None:
        """Show the models, those first that translate into a language which none on this machine knows."""
        chosen = self.start_window.chosen
        lacking = None if self._inventory is None else lacks_translation(chosen, self._inventory)
        self.models.open(chosen.source, lacking or chosen.target)

    def _take_best(self) -> None:
        """Take the recognition model that was measured to be the best."""
        self._prefer(replace(self.remembered, chosen=replace(self.start_window.chosen, model=AUTO)))

    def _set_interface(self, code: str) -> None:
        """Have the windows in this language: at once, or with the next start where one with a transcript is open."""
        self._remember(replace(self.remembered, interface=code or None))
        if self._talk is None and not self.transcripts.visible and not self.talks.transcripts.visible:
            self.selftest.end(self.renewed.emit)

    def _keep_formats(self, formats: tuple[str, ...] | None) -> None:
        """Offer these with the next transcript, whichever it is."""
        self.transcripts.formats = self.talks.transcripts.formats = formats
        self._remember(replace(self.remembered, formats=formats))

    def _folder(self) -> Path:
        """Where talks are kept."""
        return sessions_of(self.start_window.chosen)

    def _set_now(self) -> tuple[Remembered, Inventory]:
        """What is set, and what there is to be chosen."""
        return replace(self.remembered, chosen=self.start_window.chosen), self._around

    def _prefer(self, remembered: Remembered) -> None:
        """Have this set, at once."""
        before, folder, chosen = self.remembered.interface, self._folder(), self.start_window.chosen
        self._remember(remembered)
        self.start_window.show_chosen(remembered.chosen, remembered.recent)
        if remembered.chosen.deck != chosen.deck:
            self.decks.look()
        if remembered.chosen.glossary != chosen.glossary:
            self.variants.look()
        if self._folder() != folder:
            self.past.look()
        self.subtitles.displays_changed()
        if remembered.interface != before:
            self._set_interface(remembered.interface or "")

    def _seen(self, inventory: Inventory) -> None:
        self._inventory = inventory
        self.start_window.show_inventory(inventory)
        self.preferences.show()
        if self._wanted:
            self._start()

    def _start(self) -> None:
        """Begin the talk, or as soon as the machine was looked at."""
        window = self.start_window
        if self._talk is not None or self.selftest.runs:
            return
        if self._inventory is None:
            self._wanted = True
            window.start.setText(translate("StartWindow", "Starting…"))
            return
        self._wanted = False
        window.start.setText(translate("StartWindow", "Start"))
        if not window.ready:
            return
        self.reporting.begin()
        if self._unbegun is not None:
            window.take_back(self._unbegun)
        self._remember(with_recent(replace(self.remembered, chosen=window.wanted)))
        try:
            self._open_talk(window.chosen)
        except SurtitleError as error:
            self._not_begun(error)

    # the talk

    def _open_talk(self, chosen: Chosen) -> None:
        """Make the talk's parts and hold it, in a thread of its own."""
        choices = choices_of(chosen)
        heard, screen = self.sources.open(chosen, self.start_window.variants)
        sound = MeteredSound(heard)
        self._windows.open = own_windows()
        covered = CoveredScreen(WindowlessScreen(screen, self._windows), self._cover)
        talk = self._talk = self._machine.talk(sound, covered, choices)
        rehearsal = self.rehearsing.take()
        self._began_s = self._now()
        self._shown_target = chosen.target
        bridge = self._bridge = Bridge(self)
        bridge.listen(self._receive)
        bridge.drained.connect(self.transcripts.catch_up)
        self.transcripts.begin(choices.languages.source, chosen.targets)
        self.corrections.follow(talk)
        self.sources.follow(talk)
        monitors = self._around.monitors
        self.subtitles.begin(chosen, monitors)
        self.slides.begin(chosen.target, chosen.slides, monitors)
        self.start_window.hide()
        self.control.show_state(State.LOADING)
        self._show_sources(chosen)
        self.reporting.show()
        elsewhere = QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
        self.control.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, elsewhere)  # started over a slide show
        self.control.show()
        if not elsewhere:
            self.control.activateWindow()
        for notice in (self.global_keys.take_notice(), self.models.give_way()):
            if notice is not None:
                self.reporting.tell(notice)

        def hold() -> Held:
            if rehearsal is not None:
                rehearsal.stop()  # the device may be given to one at a time
            return talk.hold(
                bridge.publish,
                lambda: self._errands.post(self._begun),
                lambda *told: self._errands.post(lambda: self._loading(*told)),
            )

        self._errands.run("talk", hold, self._over, self._over_by_error)

    def _begun(self) -> None:
        self._began_s = self._now()
        if self._talk is not None:
            self.transcripts.show_sound(self._talk.sound_file)
        if self.control.state is State.LOADING:
            self.control.show_state(State.LIVE)
            self.control.pause.setFocus()

    def _loading(self, name: str, share: float) -> None:
        if self.control.state is State.LOADING:
            self.control.show_state(State.LOADING, f"{name}, {share:.0%}")

    def _receive(self, published: Published) -> None:
        if not isinstance(published.event, Subtitle) or published.event.target == self._shown_target:
            self.reporting.receive(published)
        self.subtitles.receive(published)
        self.transcripts.receive(published)
        self.slides.receive(published)

    def _pause(self, paused: bool) -> None:
        if self._talk is not None:
            self._talk.pause(paused)
            self.control.show_state(State.PAUSED if paused else State.LIVE)

    @property
    def _around(self) -> Inventory:
        """What there is on this machine, as far as it was looked for."""
        return self._inventory or Inventory()

    def _sources_found(self, inventory: Inventory) -> None:
        """Something was connected or opened since, or is gone."""
        self._inventory = inventory
        self._show_sources(self.sources.wanted)

    def _show_sources(self, chosen: Chosen) -> None:
        """Show what is heard, spoken and seen in the talk, with what else could be."""
        self.control.show_sources(chosen, self._around, self.remembered.recent, self.sources.variants)

    def _sources_changed(self, chosen: Chosen) -> None:
        """Something else is heard, spoken or seen; what was chosen otherwise meanwhile stays."""
        before = self.start_window.chosen.with_sound(chosen.sound)
        chosen = replace(
            before,
            source=chosen.source,
            target=chosen.target,
            also=chosen.also,
            variants=chosen.variants,
            slides=chosen.slides,
        )
        answered = chosen.source in chosen.targets  # by who speaks that of the subtitles: no talk begins so
        following = replace(chosen, source=before.source) if answered else chosen
        self._remember(with_recent(replace(self.remembered, chosen=following)))
        self.start_window.show_chosen(following, self.remembered.recent)
        self._show_sources(self.sources.wanted)
        monitors = self._around.monitors
        self._shown_target = chosen.target
        self.transcripts.translate_into(chosen.targets)
        self.subtitles.translate_into(chosen.targets)
        self.slides.translate_into(chosen.target)
        self.subtitles.spoken_in(chosen.source)
        self.subtitles.slides_from(chosen.slides, monitors)
        self.slides.slides_from(chosen.slides, monitors)

    def _stop(self) -> None:
        if self._talk is not None:
            self._talk.stop()
            unbegun = self.control.state in (State.LOADING, State.STOPPING)
            self.control.show_state(State.STOPPING if unbegun else State.ENDING)

    def _over(self, held: Held) -> None:
        self._finish()
        name = "talk" if held.folder is None else held.folder.name
        self.transcripts.show_whole(held.transcript, "", name, None if held.folder is None else sound_of(held.folder))
        self.corrections.go_on(held.folder)

    def _over_by_error(self, error: BaseException) -> None:
        """The talk could not begin, or broke off: back to the choices where nothing was said yet."""
        self._finish()
        if not self._leaving:
            self._again()
            self._not_begun(error)

    def _finish(self) -> None:
        bridge, self._bridge, self._talk = self._bridge, None, None
        self.sources.close()
        if bridge is not None:
            bridge.drain()
            bridge.deleteLater()
        self.control.show_state(State.ENDED)
        if self._leaving:
            self.quit.emit()

    def _again(self) -> None:
        """Back to the choices."""
        self.subtitles.end()
        self.slides.close()
        self.control.hide()
        self.start_window.show()
        self.start_window.activateWindow()
        self.start_window.start.setFocus()
        self._look_around()

    def _give_back(self, transcript: Transcript, title: str, folder: Path) -> None:
        """Show a talk that broke off, where no other runs meanwhile."""
        if self._talk is None:
            self.transcripts.show_whole(transcript, title, folder.name, sound_of(folder))
            self.corrections.turn_to(folder)
            self.transcripts.open()

    # all along

    def _do(self, name: str) -> None:
        """What a key does that was pressed in any program: a key of `ANYWHERE`."""
        if name != "pause":
            self.control.subtitles.acts[name]()
        elif self.control.isVisible():
            self.control.pause.click()
        elif self.start_window.isVisible():
            self.start_window.start.click()

    def _tick(self) -> None:
        """Show what has come since the last tick."""
        now_s = self._now()
        passed_s, self._ticked_s = now_s - self._ticked_s, now_s
        self.rehearsing.show(passed_s)
        self.subtitles.advance()
        self.reporting.pass_time(passed_s)
        if self._talk is not None:
            self._windows.open = own_windows()
            self.control.show_progress(now_s - self._began_s, self._talk.sound.take_level_db(), passed_s)

    def _not_begun(self, error: BaseException) -> None:
        self._unbegun = as_known(error, "failed")
        self.start_window.show_refusal(self._unbegun)

    def _refused(self, error: BaseException) -> None:
        self.start_window.show_refusal(as_known(error, "failed"))

    def _remember(self, remembered: Remembered) -> None:
        if remembered == self.remembered:
            return
        self.remembered = remembered
        try:
            save(self._file, remembered)
        except StorageError as error:
            forgotten = translate("Remembered", "What you choose counts until Surtitle is closed.")
            self.reporting.say(Severity.WARNING, error.code, error.text, forgotten)

    def _close_control(self) -> None:
        """Closed in mid-talk, by a person who was asked: finish what was said, then leave."""
        self._leaving = True
        self.subtitles.end()
        self.slides.close()
        if self._talk is None:
            self._seek_end()
        else:
            self._talk.stop()

    def leave(self) -> None:
        """End the talk, if one runs, finish what was said, and quit."""
        if self._leaving:
            return
        self.start_window.hide()
        self.transcripts.close()
        self.talks.transcripts.close()
        self.control.close_for_good()

    def _seek_end(self) -> None:
        """Look, once this window is gone, whether it was the last."""
        self._errands.post(self._quit_when_unseen)

    def _quit_when_unseen(self) -> None:
        """Quit when the last window was closed and no talk runs."""
        if self._talk is None and not any(
            (
                self.selftest.away and not self._leaving,
                self.start_window.isVisible(),
                self.control.isVisible(),
                self.transcripts.visible,
                self.talks.transcripts.visible,
            )
        ):
            self.selftest.end(self.quit.emit)
