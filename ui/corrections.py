"""Where a person's corrections go: to the talk that runs, or into the record of one that is over."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from translator.correction.amending import Amending, TranslatorsOf
from translator.errors import SurtitleError
from translator.flow import Published, Wish
from translator.live import LiveTalk
from ui.errands import Errands


class Corrections(QObject):
    """Has wishes come true, in their order. A record is opened when it is first corrected.

    Signals:
        published: a Published of the talk that is over.
        refused: an error that a person is to be told.
    """

    published = Signal(object)
    refused = Signal(object)

    def __init__(self, translators: TranslatorsOf, errands: Errands) -> None:
        super().__init__()
        self._translators = translators
        self._errands = errands
        self._talk: LiveTalk | None = None
        self._folder: Path | None = None  # of the talk that is over
        self._opening = False
        self._amending: Amending | None = None
        self._waiting: list[Wish] = []

    def follow(self, talk: LiveTalk) -> None:
        """A talk begins: what is wanted from now on is wanted of it."""
        self.close()
        self._talk = talk

    def go_on(self, folder: Path | None) -> None:
        """The talk is over, and this is its record."""
        self._talk, self._folder = None, folder
        self._fulfil()

    def turn_to(self, folder: Path) -> None:
        """A talk that was over before is shown."""
        self.close()
        self.go_on(folder)

    def wish(self, wish: Wish) -> None:
        """Correct what was said, or take that back."""
        if self._talk is None or not self._talk.amend(wish):
            self._waiting.append(wish)
            self._fulfil()

    def close(self) -> threading.Thread | None:
        """Let go of the talk; the thread that still finishes what was wanted of it, where there is one."""
        amending, self._amending, self._talk, self._folder = self._amending, None, None, None
        self._waiting.clear()
        if amending is None:
            return None
        return self._errands.run("finish corrections", amending.close, lambda _: None, self.refused.emit)

    def _fulfil(self) -> None:
        folder = self._folder
        if folder is None or not self._waiting or self._opening:
            return
        if self._amending is None:
            self._open(folder)
            return
        waiting, self._waiting = self._waiting, []
        for wish in waiting:
            try:
                self._amending.amend(wish)
            except SurtitleError as error:
                self.refused.emit(error)

    def _open(self, folder: Path) -> None:
        self._opening = True

        def tell(published: Published) -> None:
            self._errands.post(lambda: self.published.emit(published) if folder == self._folder else None)

        def opened(amending: Amending) -> None:
            self._opening = False
            if folder == self._folder:
                self._amending = amending
            self._fulfil()

        def failed(error: BaseException) -> None:
            self._opening = False
            self._waiting.clear()
            self.refused.emit(error)

        self._errands.run("open record", lambda: Amending(folder, self._translators, [tell]), opened, failed)
