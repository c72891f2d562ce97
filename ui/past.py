"""Talks that broke off: looked for when the app opens, offered, and given back from their journals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from translator.export.transcript import Transcript, transcript_of
from translator.journal.record import read_journal
from translator.journal.recovery import broken_off, mark_recovered
from translator.journal.sessions import SessionInfo
from ui.errands import Errands
from ui.interface import counted, day_and_time, translate
from ui.recovered import Recovered


class Past(QObject):
    """Fills the card of the start window, and does what is wanted there. `folder` gives where talks are kept.

    Signals:
        given: a transcript, its title, and its session's folder.
        refused: an error that a person is to be told.
    """

    given = Signal(object, str, object)
    refused = Signal(object)

    def __init__(self, card: Recovered, errands: Errands, folder: Callable[[], Path]) -> None:
        super().__init__()
        self._card = card
        self._errands = errands
        self._folder = folder
        card.opened.connect(self._open)
        card.dismissed.connect(self._mark)

    def look(self) -> None:
        """Look for talks that broke off."""
        folder = self._folder()
        self._errands.run("broken off", lambda: broken_off(folder), self._card.show_sessions, self.refused.emit)

    def _open(self, session: SessionInfo) -> None:
        def given(back: tuple[Transcript, str]) -> None:
            self.given.emit(*back, session.folder)
            self._mark(session)

        title = translate("Past", "Talk of {when}, broken off").format(when=day_and_time(session.started))
        self._errands.run("recover", lambda: read_talk(session, title), given, self.refused.emit)

    def _mark(self, session: SessionInfo) -> None:
        """Offer it no more."""
        self._card.show_sessions([one for one in self._card.sessions if one != session])
        self._errands.run("mark", lambda: mark_recovered(session.folder), lambda _: None, self.refused.emit)


def read_talk(session: SessionInfo, title: str) -> tuple[Transcript, str]:
    """What was kept of a session, and its title with what of it cannot be read. Raises SurtitleError."""
    record = read_journal(session.folder)
    header = record.header
    transcript = transcript_of(record.events, header.title, header.language, header.targets)
    if record.corrupt:
        lost = counted(
            "Past", "%n line of its record cannot be read", "%n lines of its record cannot be read", record.corrupt
        )
        title += f" — {lost}"
    return transcript, title
