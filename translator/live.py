"""One talk for a window: loaded, held until it is stopped, its journal kept, its transcript at hand. Prints nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from translator import assembly
from translator.audio.level import MeteredSound
from translator.channel import Closed
from translator.export.transcript import Transcript, transcript_of
from translator.flow import Frame, Published, Wish
from translator.journal.folder import new_session_folder, sessions_folder, sound_path
from translator.journal.recording import Listener
from translator.parts import Parts
from translator.screen import ScreenSource
from translator.screen.passing import PassingScreen
from translator.session import Session
from translator.talk import Choices, header_of, load_parts, opened_journal, without_picture

Load = Callable[[MeteredSound, ScreenSource | None, Choices, assembly.Progress], Parts]
"""Gets the parts of a session ready; takes seconds. Raises SurtitleError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A talk that has ended: its exit code, where its journal lies, its transcript."""

    code: int
    folder: Path | None
    transcript: Transcript


def load(sound: MeteredSound, screen: ScreenSource | None, choices: Choices, progress: assembly.Progress) -> Parts:
    """The parts of a talk that is given here, by the models that were chosen. Raises SurtitleError."""
    return load_parts(sound, screen, choices, given_here=True, progress=progress)


class LiveTalk:
    """A talk that can be paused and stopped from any thread while `hold` runs in one of its own."""

    def __init__(self, sound: MeteredSound, screen: ScreenSource | None, choices: Choices, load: Load = load) -> None:
        self.sound = sound
        self._paused = threading.Event()
        self._screen = None if screen is None else PassingScreen(screen, self._unless_paused)
        self._choices = choices
        self._load = load
        self._stop = threading.Event()
        self._loaded = threading.Event()  # the session can be asked, or there is none
        self._session: Session | None = None  # once it runs
        self._sound_file: Path | None = None

    @property
    def sound_file(self) -> Path | None:
        """Where the sound of the talk that runs is kept; None where it is not."""
        return self._sound_file

    def pause(self, paused: bool) -> None:
        """Neither hear nor read from now on, or do so again."""
        self.sound.pause(paused)
        if paused:
            self._paused.set()
        else:
            self._paused.clear()

    def _unless_paused(self, frame: Frame) -> Frame | None:
        return None if self._paused.is_set() else frame

    def stop(self) -> None:
        """End the talk; what was heard is finished first."""
        self._stop.set()

    def amend(self, wish: Wish) -> bool:
        """Correct what was said, or take that back; False, and nothing done, where the talk does not run any more."""
        if self._session is None:
            return False
        try:
            self._session.amend(wish)
        except Closed:
            return False
        return True

    def turn_to(self, language: str | None) -> None:
        """The speaker speaks this language from now on (None: find it). Waits while the models are being loaded.

        Raises InputError where it cannot be.
        """
        self._loaded.wait()
        if self._session is not None:
            self._session.turn_to(language)

    def translate_into(self, languages: Sequence[str], variants: Sequence[str]) -> None:
        """Translate into these languages from now on; what was said before is translated into the new ones, too.

        `variants` (BCP 47 tags) are the variants of them, and of the talk's language, whose terms are wanted from the
        glossaries. Slow: waits for the models of new languages, while the talk goes on. Raises SurtitleError where one
        cannot be had; nothing changes then.
        """
        self._loaded.wait()
        if self._session is not None:
            with suppress(Closed):
                self._session.translate_into(languages, variants)

    def hold(self, publish: Listener, began: Callable[[], None], progress: assembly.Progress) -> Held:
        """Load the parts, say that it `began`, and run to the end. Raises SurtitleError when it cannot begin."""
        try:
            return self._hold(publish, began, progress)
        finally:
            self._loaded.set()

    def _hold(self, publish: Listener, began: Callable[[], None], progress: assembly.Progress) -> Held:
        languages, started = self._choices.languages, datetime.now(UTC)
        heard: list[Published] = []
        parts = self._load(self.sound, self._screen, self._choices, progress)
        code, folder = 0, None
        if not self._stop.is_set():
            folder = new_session_folder(self._choices.sessions or sessions_folder(), "talk", started)
            header = header_of("talk", started, self._choices, self.sound.name)
            with opened_journal(folder, header, heard) as journal:
                listeners = [lambda published: heard.append(without_picture(published)), publish]
                self._sound_file = sound_path(folder) if self._choices.keep_sound else None
                self._session = Session(parts, journal=journal, listeners=listeners, sound=self._sound_file)
                self._loaded.set()
                began()
                code = self._session.run(self._stop)
            if journal.failure is not None:
                code = code or journal.failure.exit_code
        return Held(
            code=code, folder=folder, transcript=transcript_of(heard, "talk", languages.source, languages.targets)
        )
