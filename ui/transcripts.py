"""The transcript of the talk that runs, that has ended, or that was found again: shown when it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from translator.export.transcript import Transcript
from translator.flow import Published
from ui.transcript.gathered import Gathered
from ui.transcript.rows import Talk, Whole
from ui.transcript.window import TranscriptWindow


class Transcripts(QObject):
    """Gathers a talk, and holds its window once it was asked for.

    Signals:
        closed: the window was closed.
    """

    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: TranscriptWindow | None = None
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
        """Whether the window is open."""
        return self.window is not None and self.window.isVisible()

    def begin(self, language: str | None, target: str) -> None:
        """A talk begins; `language` None where it is not known yet."""
        self._talk = self._gathered = Gathered("talk", language, (target,))
        self._title = ""
        self._refresh()

    def receive(self, published: Published) -> None:
        """Take in an event of the talk that runs."""
        self._stale = self._gathered.receive(published) or self._stale

    def catch_up(self) -> None:
        """Show what came since this was last called."""
        if self._stale and self._talk is self._gathered:
            self._refresh()

    def show_whole(self, transcript: Transcript, title: str) -> None:
        """Have a talk that is over."""
        self._talk, self._title = Whole(transcript), title
        self._refresh()

    def open(self) -> None:
        """Show the window, above the others."""
        if self.window is None:
            self.window = TranscriptWindow()
            self.window.closed.connect(self.closed)
        if not self.window.isVisible():
            self.window.show()
            self._refresh()
            self.window.view.follow()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Let go of the window."""
        window, self.window = self.window, None
        if window is not None:
            window.hide()
            window.deleteLater()

    def _refresh(self) -> None:
        """Show the newest, where somebody looks."""
        if self.window is None or not self.window.isVisible():
            return
        self._stale = False
        self.window.show_talk(self._talk, live=self._talk is self._gathered, title=self._title)
