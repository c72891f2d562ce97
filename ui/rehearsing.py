"""What is heard and seen before the talk, shown on the start window as soon as something else is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from translator.errors import SurtitleError
from ui.errands import Errands
from ui.machine import Inventory, Machine, Rehearsal
from ui.start import StartWindow

REHEARSE_MS = 150
"""After the last change of a choice, before its sound and picture are opened."""
LOOK_MS = 3000
"""Between two looks for what is wanted and not there: a look takes .2 s of processor time."""


class Rehearsing(QObject):
    """Opens what is chosen on the start window while that is shown, and lets go of what was chosen before.

    Signals:
        refused: an error that a person is to be told.
        found: something that is wanted, and was not there, was connected or opened meanwhile.
    """

    refused = Signal(object)
    found = Signal()

    def __init__(self, machine: Machine, window: StartWindow, errands: Errands) -> None:
        super().__init__()
        self._machine = machine
        self._window = window
        self._errands = errands
        self._rehearsal: Rehearsal | None = None
        self._told: list[SurtitleError] = []  # what is amiss with what is open
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REHEARSE_MS)
        self._timer.timeout.connect(self._begin)
        self._looking = False
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(LOOK_MS)
        self._look_timer.timeout.connect(self._look)

    def chosen_anew(self) -> None:
        """Something else is chosen."""
        self._timer.start()

    def take(self) -> Rehearsal | None:
        """Hand over what is open, to be stopped before the devices are used otherwise; what is amiss is found anew."""
        self._timer.stop()
        self._look_timer.stop()
        while self._told:
            self._window.take_back(self._told.pop())
        rehearsal, self._rehearsal = self._rehearsal, None
        return rehearsal

    def stop(self, *, wait: bool = False) -> None:
        """Let go of the devices."""
        rehearsal = self.take()
        if rehearsal is not None:
            thread = self._errands.run("end rehearsal", rehearsal.stop, lambda _: None, self.refused.emit)
            if wait:
                thread.join(2.0)

    def show(self, passed_s: float) -> None:
        """Show what has come in the last `passed_s` seconds."""
        rehearsal, window = self._rehearsal, self._window
        if rehearsal is None:
            return
        window.show_level(rehearsal.take_level_db(), passed_s)
        picture = rehearsal.take_picture()
        if picture is not None:
            window.show_picture(picture)
        while (news := rehearsal.take_news()) is not None:
            error, amiss = news
            if amiss:
                self._told.append(error)
                window.show_refusal(error)
            else:
                self._told.remove(error)
                window.take_back(error)

    def _begin(self) -> None:
        """Hear and see what is chosen now."""
        self.stop()
        if self._window.inventory is None or not self._window.isVisible():
            return
        rehearsal = self._rehearsal = Rehearsal(self._machine, self._window.chosen)
        self._errands.run("rehearse", rehearsal.start, lambda _: None, self.refused.emit)
        self._look_timer.start()

    def _look(self) -> None:
        """Look for what is wanted and not there."""
        before = self._window.inventory
        if self._looking or before is None or not self._window.awaited:
            return

        def seen(inventory: Inventory | None) -> None:
            self._looking = False
            if self._look_timer.isActive() and inventory is not None and self._window.lacks_less(inventory):
                self.found.emit()

        def failed(error: BaseException) -> None:
            seen(None)
            self.refused.emit(error)

        self._looking = True
        self._errands.run("look for sources", lambda: self._machine.look_for_sources(before), seen, failed)
