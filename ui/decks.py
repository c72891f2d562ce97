"""The deck of the start window: read in a thread as soon as it is chosen, refused where it cannot be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from translator.errors import SurtitleError
from translator.reports import as_known
from translator.slides.deck import Deck, read_deck
from ui.errands import Errands
from ui.interface import counted
from ui.start import StartWindow


class Decks(QObject):
    """Tries what is picked as the deck, and has the start window keep it only where it can be read.

    Signals:
        refused: an error that a person is to be told.
    """

    refused = Signal(object)

    def __init__(self, window: StartWindow, errands: Errands) -> None:
        super().__init__()
        self._window = window
        self._errands = errands
        self._refusal: SurtitleError | None = None  # of the deck that was picked last
        window.deck.picked.connect(self._pick)

    def look(self) -> None:
        """Read the deck of last time, where there was one."""
        if self._window.chosen.deck is not None:
            self._pick(Path(self._window.chosen.deck))

    def _pick(self, path: Path | None) -> None:
        window = self._window
        window.choose_deck(path)
        if self._refusal is not None:
            window.take_back(self._refusal)
            self._refusal = None
        if path is None:
            return

        def is_chosen() -> bool:  # another may have been picked while this one was read
            return window.chosen.deck == str(path)

        def read(deck: Deck) -> None:
            if is_chosen():
                window.deck.show_file(path, counted("StartWindow", "%n page", "%n pages", len(deck.pages)))

        def failed(error: BaseException) -> None:
            if is_chosen():
                window.choose_deck(None)
                self._refusal = as_known(error, "failed")
                self.refused.emit(self._refusal)

        self._errands.run("read deck", lambda: read_deck(path), read, failed)
