"""Runs the test: a talk of ten seconds by the chain that the real one takes, whose record is thrown away."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from translator.audio.level import SILENCE_DB, MeteredSound
from translator.errors import SurtitleError
from translator.flow import Published
from translator.live import LiveTalk
from translator.reports import as_known
from translator.screen.capture import Area
from translator.screen.own_windows import OwnWindows, WindowlessScreen
from ui.bridge import Bridge
from ui.displays import display_key, own_windows, slides_display
from ui.errands import Errands
from ui.machine import Machine, choices_of
from ui.rehearsing import Rehearsing
from ui.remembered import NO_SLIDES, Chosen
from ui.selftest.findings import findings
from ui.selftest.window import SelfTestWindow
from ui.status import Status, after
from ui.widgets import bring_forward, let_go

LENGTH_MS = 10_000
TICK_MS = 100
FINISH_MS = 2000
"""An app that ends waits so long at most for a test to finish, while its windows go on."""


class SelfTest(QObject):
    """Holds the window and the talk of the test. `start` is the window from which it is begun: where it may lie over
    the slides, it is out of the way while the test runs.

    Signals:
        made: the window was made.
        ended: the devices are free again.
    """

    made = Signal(object)
    ended = Signal()

    def __init__(
        self,
        machine: Machine,
        start: QWidget,
        rehearsing: Rehearsing,
        errands: Errands,
        *,
        length_ms: int = LENGTH_MS,
    ) -> None:
        super().__init__()
        self.window: SelfTestWindow | None = None
        self._machine = machine
        self._start = start
        self._away = False  # the start window is out of the way
        self._windows = OwnWindows()
        self._rehearsing = rehearsing
        self._errands = errands
        self._length_ms = length_ms
        self._chosen = Chosen()
        self._monitors: Sequence[Area] = ()
        self._talk: LiveTalk | None = None
        self._waiting: Callable[[], object] | None = None  # is called once the test is over
        self._folder: tempfile.TemporaryDirectory[str] | None = None  # of the record of the talk
        self._bridge: Bridge | None = None
        self._status = Status()
        self._loudest_db = SILENCE_DB
        self._passed_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(FINISH_MS)
        self._limit.timeout.connect(self._go_on)

    @property
    def runs(self) -> bool:
        """Whether the test has the devices."""
        return self._talk is not None

    @property
    def away(self) -> bool:
        """Whether the start window is out of the way, and comes back."""
        return self._away

    def begin(self, chosen: Chosen, monitors: Sequence[Area] = ()) -> None:
        """Show the window, and test what is chosen; `monitors` are those that slides are chosen among."""
        self._chosen, self._monitors = chosen, monitors
        if self.window is None:
            self.window = SelfTestWindow()
            self.window.again.connect(self._begin)
            self.window.closed.connect(self._stop)
            self.made.emit(self.window)
        if not self.runs:
            self._begin()
        bring_forward(self.window)

    def end(self, then: Callable[[], object]) -> None:
        """End the test, and call `then` once it is over, or takes too long; at once where none runs."""
        self._waiting = then
        self._away = False
        self._stop()
        if self.window is not None:
            self.window.hide()
        if self.runs:
            self._limit.start()
        else:
            self._go_on()

    def close(self) -> None:
        """End the test, and let go of the window; of a talk that takes long to end, no record stays either."""
        self._limit.stop()
        self._timer.stop()
        self._away = False
        self._stop()
        if self._folder is not None:
            self._folder.cleanup()
        window, self.window = self.window, None
        let_go(window)

    def _begin(self) -> None:
        assert self.window is not None
        self._status, self._loudest_db, self._passed_ms = Status(), SILENCE_DB, 0
        over_slides = self._over_slides()
        self.window.stand(self._start.screen().availableGeometry() if over_slides else None)
        self.window.show_progress(None)
        try:
            choices = replace(choices_of(self._chosen), keep_sound=False)
            sound = MeteredSound(self._machine.sound(self._chosen))
            screen = self._machine.screen(self._chosen)
        except SurtitleError as error:
            self.window.show_refusal(error)
            return
        bridge = self._bridge = Bridge(self)
        bridge.listen(self._receive)
        screen = None if screen is None else WindowlessScreen(screen, self._windows)
        folder = self._folder = tempfile.TemporaryDirectory(prefix="surtitle-test-", ignore_cleanup_errors=True)
        talk = self._talk = self._machine.talk(sound, screen, replace(choices, sessions=Path(folder.name)))
        rehearsal = self._rehearsing.take()
        if over_slides and self._start.isVisible():
            self._away = True
            self._start.hide()
        self._look()

        def hold() -> None:
            if rehearsal is not None:
                rehearsal.stop()  # the device may be given to one at a time
            with folder:
                talk.hold(bridge.publish, lambda: self._errands.post(self._timer.start), lambda *told: None)

        self._errands.run("self-test", hold, lambda _: self._over(None), self._over)

    def _receive(self, published: Published) -> None:
        self._status = after(self._status, published)

    def _tick(self) -> None:
        talk = self._talk
        if talk is None:
            return
        self._look()
        self._loudest_db = max(self._loudest_db, talk.sound.take_level_db())
        self._passed_ms += TICK_MS
        if self.window is not None:
            self.window.show_progress(min(1.0, self._passed_ms / self._length_ms))
        if self._passed_ms >= self._length_ms:
            talk.stop()

    def _over_slides(self) -> bool:
        """Whether the start window may lie over what is read."""
        display = slides_display(self._chosen.slides, self._monitors)
        return self._chosen.slides != NO_SLIDES and display in (None, display_key(self._start.screen()))

    def _look(self) -> None:
        """Have our windows not read, nor what is beside that of the test: it may be the rest of a line."""
        self._windows.open = own_windows(across=self.window)

    def _stop(self) -> None:
        self._come_back()
        if self._talk is not None:
            self._talk.stop()

    def _come_back(self) -> None:
        """Show the start window again, below that of the test, where it was out of the way."""
        if self._away:
            self._away = False
            self._start.show()
            if self.window is not None and self.window.isVisible():
                bring_forward(self.window)

    def _go_on(self) -> None:
        """Do what waits for the end of the test."""
        self._limit.stop()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _over(self, error: BaseException | None) -> None:
        """Say what was found, or what kept the test from beginning."""
        self._timer.stop()
        bridge, self._bridge, self._talk = self._bridge, None, None
        if bridge is not None:
            bridge.drain()
            bridge.deleteLater()
        if self.window is not None and error is not None:
            self.window.show_refusal(as_known(error, "self-test"))
        elif self.window is not None:
            slides = self._chosen.slides != NO_SLIDES
            self.window.show_findings(findings(self._status, self._loudest_db, slides=slides), self._status.notices)
        self._come_back()
        self.ended.emit()
        self._go_on()
