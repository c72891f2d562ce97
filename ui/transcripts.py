"""The transcript of the talk that runs, that has ended, or that was found again: shown when it is wanted."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from translator.audio.playing import Player
from translator.errors import SurtitleError
from translator.export.transcript import Transcript
from translator.flow import Correction, Notice, Published, Sentence, Subtitle
from translator.reports import as_known
from ui.errands import Errands
from ui.saying.lookup import error_in_words
from ui.transcript.gathered import Gathered
from ui.transcript.rows import Line, Talk, Whole
from ui.transcript.saving import SaveWindow
from ui.transcript.window import TranscriptWindow
from ui.widgets import bring_forward, let_go


class Transcripts(QObject):
    """Gathers a talk, and holds its windows once they were asked for. `exports` is the folder of saved transcripts,
    `player` plays what was said where the sound was kept.

    Attributes:
        formats: those that are saved, None before any was chosen.

    Signals:
        made: a window was made (a QWidget), and is not shown yet.
        closed: a window was closed.
        saved: the talk was saved in `formats`.
        wished: a Wish: the person corrects what was said, or takes that back.
    """

    made = Signal(object)
    closed = Signal()
    saved = Signal()
    wished = Signal(object)

    def __init__(
        self, exports: Path, formats: tuple[str, ...] | None, player: Player, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._errands = Errands(self)
        self._player = player
        self._sound: Path | None = None
        self._playing: Line | None = None
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

    def begin(self, language: str | None, targets: tuple[str, ...]) -> None:
        """A talk begins; `language` None where it is not known yet."""
        self._talk = self._gathered = Gathered("talk", language, targets)
        self._title, self._name = "", f"{datetime.now(UTC):%Y-%m-%d-%H%M}-talk"
        self.show_sound(None)

    def translate_into(self, targets: tuple[str, ...]) -> None:
        """The talk is translated into these from now on; where another was shown, the first of them is."""
        self._gathered.translate_into(targets)
        self._stale = True
        self.catch_up()
        if self.window is not None and self.window.target.value not in targets:
            self.window.show_target(targets[0])

    def show_sound(self, sound: Path | None) -> None:
        """The sound of the talk is kept in this file; None: it is not."""
        self._silence()
        self._sound = sound
        self._refresh()

    def receive(self, published: Published) -> None:
        """Take in an event of the talk that runs."""
        self._stale = self._gathered.receive(published) or self._stale
        if isinstance(published.event, Correction) and self.window is not None:
            self.window.say_corrected(published.event)

    def receive_amended(self, published: Published) -> None:
        """Take in what a correction of the talk that is over comes to."""
        event = published.event
        if isinstance(self._talk, Whole) and isinstance(event, Sentence | Subtitle):
            self._talk = self._talk.after(event)
            self._refresh()
        elif isinstance(event, Correction) and self.window is not None:
            self.window.say_corrected(event)
        elif isinstance(event, Notice):
            self._say(" ".join(error_in_words(event)).strip(), event.severity.value)

    def catch_up(self) -> None:
        """Show what came since this was last called."""
        if self._stale and self._talk is self._gathered:
            self._refresh()

    def show_whole(self, transcript: Transcript, title: str, name: str, sound: Path | None = None) -> None:
        """Have a talk that is over; `name` is its session's, `sound` the file of its sound, where that was kept."""
        self._name = name
        self._talk, self._title = Whole(transcript), title
        if sound != self._sound:
            self.show_sound(sound)
        self._refresh()

    def open(self) -> None:
        """Show the window, above the others."""
        if self.window is None:
            self.window = TranscriptWindow()
            self.window.closed.connect(self.closed)
            self.window.exported.connect(self.save)
            self.window.wished.connect(self.wished)
            self.window.listened.connect(self._listen)
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
        self._silence()
        self._drop_saving()
        window, self.window = self.window, None
        let_go(window)

    def refuse(self, error: BaseException) -> None:
        """Say in the window what could not be done."""
        known: SurtitleError = as_known(error, "failed")
        self._say(" ".join(error_in_words(known)).strip(), "error")

    def _say(self, text: str, kind: str) -> None:
        if self.window is not None:
            self.window.say(text, kind)

    def _listen(self, line: Line) -> None:
        """Have the line heard; silence where it is heard already."""
        heard = self._playing
        self._silence()
        if self._sound is None or (heard is not None and heard.id == line.id):
            return
        self._playing = line
        self._show_playing()

        def ended(failure: SurtitleError | None) -> None:
            self._errands.post(lambda: self._heard(line, failure))

        self._player.play(self._sound, line.start_s, line.end_s, ended)

    def _heard(self, line: Line, failure: SurtitleError | None) -> None:
        if self._playing is line:
            self._playing = None
            self._show_playing()
        if failure is not None:
            self.refuse(failure)

    def _silence(self) -> None:
        self._player.stop()
        self._playing = None
        self._show_playing()

    def _show_playing(self) -> None:
        if self.window is not None:
            self.window.show_playing(None if self._playing is None else self._playing.id)

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
        live, audible = self._talk is self._gathered, self._sound is not None
        self.window.show_talk(self._talk, live=live, title=self._title, audible=audible)
