"""The variants of languages that the start window offers: those that the person's glossaries tell apart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from translator.translation.terms.glossary import find_variants
from ui.errands import Errands
from ui.start import StartWindow


class Variants(QObject):
    """Looks into the glossaries in a thread, and has the start window offer what they tell apart.

    Signals:
        refused: an error that a person is to be told.
    """

    refused = Signal(object)

    def __init__(self, window: StartWindow, errands: Errands) -> None:
        super().__init__()
        self._window = window
        self._errands = errands

    def look(self) -> None:
        """Look into the personal glossary and that of the talk."""
        glossary = self._window.chosen.glossary
        paths = () if glossary is None else (Path(glossary),)

        def found(variants: tuple[str, ...]) -> None:
            if self._window.chosen.glossary == glossary:  # else another look is under way
                self._window.show_variants(variants)

        self._errands.run("look for variants", lambda: find_variants(paths), found, self.refused.emit)
