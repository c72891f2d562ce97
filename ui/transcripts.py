"""The transcript of the talk that runs, that has ended, or that was found again: shown when it is wanted."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from translator.export.transcript import Transcript
from translator.flow import Published
from ui.transcript.gathered import Gathered
from ui.transcript.rows import Talk, Whole
from ui.transcript.saving import SaveWindow
from ui.transcript.window import TranscriptWindow
from ui.widgets import bring_forward, let_go


class Transcripts(QObject):
    """Gathers a talk, and holds its windows once they were asked for. `exports` is the folder of saved transcripts.

    Attributes:
        formats: those that are saved, None before any was chosen.

    Signals:
        made: a window was made (a QWidget), and is not shown yet.
        closed: a window was closed.
        saved: the talk was saved in `formats`.
    """

    made = Signal(object)
    closed = Signal()
    saved = Signal()

    def __init__(self, exports: Path, formats: tuple[str, ...] | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: TranscriptWindow | None = None
        self.saving: SaveWindow | None = None
        self.formats = formats
        self._exports = exports
        self._name = ""  # of the session, where it is known
        self._gathered = Gathered()
        self._talk: Talk = self._gathered
        self._title = ""
        self._stale = False

    @property
    def transcript(self) -> Transcript:
        """What is shown, or would be."""
        return self._talk.transcript

    @property
    def visible(self) -> bool:
        """Whether a window is open."""
        return any(window is not None and window.isVisible() for window in (self.window, self.saving))

    def begin(self, language: str | None, target: str) -> None:
        """A talk begins; `language` None where it is not known yet."""
        self._talk = self._gathered = Gathered("talk", language, (target,))
        self._title, self._name = "", f"{datetime.now(UTC):%Y-%m-%d-%H%M}-talk"
        self._refresh()

    def receive(self, published: Published) -> None:
        """Take in an event of the talk that runs."""
        self._stale = self._gathered.receive(published) or self._stale

    def catch_up(self) -> None:
        """Show what came since this was last called."""
        if self._stale and self._talk is self._gathered:
            self._refresh()

    def show_whole(self, transcript: Transcript, title: str, name: str) -> None:
        """Have a talk that is over; `name` is its session's."""
        self._name = name
        self._talk, self._title = Whole(transcript), title
        self._refresh()

    def open(self) -> None:
        """Show the window, above the others."""
        if self.window is None:
            self.window = TranscriptWindow()
            self.window.closed.connect(self.closed)
            self.window.exported.connect(self.save)
            self.made.emit(self.window)
        if not self.window.isVisible():
            self.window.show()
            self._refresh()
            self.window.view.follow()
        bring_forward(self.window)

    def save(self) -> None:
        """Show what can be saved of the talk as it is now."""
        self._drop_saving()
        name = self._name or "talk"
        saving = self.saving = SaveWindow(self.transcript, self._exports / name, name, self.formats)
        saving.saved.connect(self._keep_formats)
        saving.closed.connect(self.closed)
        self.made.emit(saving)
        saving.show()
        saving.activateWindow()

    def close(self) -> None:
        """Let go of the windows."""
        self._drop_saving()
        window, self.window = self.window, None
        let_go(window)

    def _drop_saving(self) -> None:
        saving, self.saving = self.saving, None
        let_go(saving)

    def _keep_formats(self, formats: tuple[str, ...]) -> None:
        self.formats = formats
        self.saved.emit()

    def _refresh(self) -> None:
        """Show the newest, where somebody looks."""
        if self.window is None or not self.window.isVisible():
            return
        self._stale = False
        self.window.show_talk(self._talk, live=self._talk is self._gathered, title=self._title)
