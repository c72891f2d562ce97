"""Does what is wanted in the window of talks: lists them, opens one beside whatever runs, saves and deletes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from translator.export.transcript import Transcript
from translator.journal.folder import sound_of
from translator.journal.removal import remove_session
from translator.journal.sessions import SessionInfo, list_sessions
from translator.reports import as_known
from ui.corrections import Corrections
from ui.errands import Errands
from ui.interface import translate
from ui.past import read_talk
from ui.talks.rows import row_of
from ui.talks.window import TalksWindow
from ui.transcripts import Transcripts
from ui.widgets import bring_forward, let_go


class Talks(QObject):
    """Holds the window while there is one. `transcripts` and `corrections` are those of the talk that is opened here,
    `folder` gives where talks are kept.

    Signals:
        made: a window was made.
    """

    made = Signal(object)

    def __init__(
        self, transcripts: Transcripts, corrections: Corrections, errands: Errands, folder: Callable[[], Path]
    ) -> None:
        super().__init__()
        self.window: TalksWindow | None = None
        self.transcripts = transcripts
        self.corrections = corrections
        self._errands = errands
        self._folder = folder
        self._shown: Path | None = None  # the folder of the talk that is opened
        transcripts.made.connect(self.made)
        transcripts.wished.connect(corrections.wish)
        corrections.published.connect(transcripts.receive_amended)
        corrections.refused.connect(transcripts.refuse)

    def open(self) -> None:
        """Show the window."""
        if self.window is None:
            window = self.window = TalksWindow()
            window.opened.connect(lambda session: self._read(session, self.transcripts.open))
            window.exported.connect(lambda session: self._read(session, self.transcripts.save))
            window.deleted.connect(self._delete)
            self.made.emit(window)
        bring_forward(self.window)
        self._look()

    def close(self) -> None:
        """Let go of the windows, once what was corrected is finished."""
        self._let_go_of_talk(wait=True)
        window, self.window = self.window, None
        let_go(window)

    def _look(self, said: str = "") -> None:
        """List the talks anew; then say something."""
        folder = self._folder()

        def seen(sessions: list[SessionInfo]) -> None:
            if self.window is not None:
                self.window.show_sessions(folder, sessions)
                self.window.say(said or ("" if sessions else translate("Talks", "No talk is kept here yet.")))

        self._errands.run("past talks", lambda: list_sessions(folder), seen, self._refuse)

    def _read(self, session: SessionInfo, then: Callable[[], None]) -> None:
        """Read a talk, and do something with its transcript."""
        row = row_of(session)
        title = translate("Talks", "{title} — {when}").format(title=row.title, when=row.when)

        def given(back: tuple[Transcript, str]) -> None:
            if self._shown != session.folder:
                self._shown = session.folder
                self.corrections.turn_to(session.folder)
            self.transcripts.show_whole(*back, session.name, sound_of(session.folder))
            then()

        self._errands.run("read talk", lambda: read_talk(session, title), given, self._refuse)

    def _delete(self, session: SessionInfo) -> None:
        if self._shown == session.folder:
            self._let_go_of_talk()
        said = translate("Talks", "{title} is deleted.").format(title=row_of(session).title)
        self._errands.run("delete", lambda: remove_session(session.folder), lambda _: self._look(said), self._refuse)

    def _let_go_of_talk(self, *, wait: bool = False) -> None:
        self._shown = None
        self.transcripts.close()
        finishing = self.corrections.close()
        if finishing is not None and wait:
            finishing.join()

    def _refuse(self, error: BaseException) -> None:
        if self.window is not None:
            self.window.show_refusal(as_known(error, "failed"))
