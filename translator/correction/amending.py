"""A talk that is over, while a person corrects it: its journal grows by what they change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from translator.channel import NEVER_FULL, Channel
from translator.clock import SteppedClock
from translator.correction.corrections import Corrections
from translator.export.transcript import transcript_of
from translator.flow import Correction, Event, Sentence, Subtitle, Wish
from translator.journal.record import Header, read_journal
from translator.journal.recording import Listener, Recording
from translator.journal.writer import Journal
from translator.reports import Reports
from translator.translation.slides import TranslatedSlides
from translator.translation.translating import OpenTranslator, Translating

TranslatorsOf = Callable[[Header], OpenTranslator]


class Amending:
    """Corrects a session that is over: writes into its journal, tells the listeners, and translates again.

    Where a corrected sentence cannot be translated, the subtitle of the earlier text stays.

    `translators` gives, for the header of a session's record, how its translators are opened. `listeners` are called on
    a thread of this object. One thread uses it.
    """

    def __init__(self, folder: Path, translators: TranslatorsOf, listeners: Sequence[Listener]) -> None:
        """Read the session in the folder. Raises InputError where there is none, and StorageError."""
        record = read_journal(folder)
        transcript = transcript_of(record.events, targets=record.header.targets)
        self._folder = folder
        self._corrections = Corrections(
            (passage.sentence for passage in transcript.passages),
            (one.event for one in record.events if isinstance(one.event, Correction)),
        )
        self._open = translators(record.header)
        self._listeners = listeners
        self._targets = transcript.targets
        self._made = _subtitles_made(one.event for one in record.events)
        self._ended_s = max((one.at_s for one in record.events), default=0.0)
        self._running: _Running | None = None

    def amend(self, wish: Wish) -> None:
        """Correct what was said, or take a correction back. The journal and the translation follow on other threads.

        Raises InputError where the session runs elsewhere, and StorageError where its journal cannot be opened.
        """
        events = self._corrections.amend(wish)
        if not events:
            return
        if self._running is None:
            journal = Journal.reopen(self._folder)
            self._running = _Running(journal, self._listeners, self._open, self._targets, self._ended_s, self._made)
        self._running.take(events)

    def close(self) -> None:
        """Finish what was wanted. Slow, while something is still translated; raises StorageError where something could
        not be written down.
        """
        running, self._running = self._running, None
        if running is not None:
            running.finish()


def _subtitles_made(events: Iterable[Event]) -> list[tuple[str, Subtitle]]:
    """The whole subtitles of a record, each with the text that its sentence had; the newest last."""
    texts: dict[tuple[int, int], str] = {}
    made = []
    for event in events:
        match event:
            case Sentence():
                texts[event.id, event.revision] = event.text
            case Subtitle(final=True) if (event.sentence_id, event.revision) in texts:
                made.append((texts[event.sentence_id, event.revision], event))
    return made


class _Running:
    """The threads of a talk that is corrected, and its journal."""

    def __init__(
        self,
        journal: Journal,
        listeners: Sequence[Listener],
        open_translator: OpenTranslator,
        targets: Sequence[str],
        ended_s: float,
        made: Sequence[tuple[str, Subtitle]],
    ) -> None:
        self._journal = journal
        self._outbox: Channel[Event] = Channel(NEVER_FULL)
        reports = Reports(lambda event: recording.put(event))
        recording = Recording(self._outbox, journal, listeners, clock=SteppedClock(ended_s), reports=reports)
        slides = TranslatedSlides(self._outbox.put, targets)
        self._targets = [
            Translating(
                target,
                self._outbox.put,
                slides,
                open_translator=open_translator,
                reports=reports,
                made=[(text, subtitle) for text, subtitle in made if subtitle.target == target],
            )
            for target in targets
        ]
        self._record = threading.Thread(target=recording.run, name="record", daemon=True)
        self._translate = [
            threading.Thread(target=partial(target.run, None), name=f"translate-{target.target}", daemon=True)
            for target in self._targets
        ]
        for thread in (self._record, *self._translate):
            thread.start()

    def take(self, events: Sequence[Correction | Sentence]) -> None:
        for event in events:
            self._outbox.put(event)
            if isinstance(event, Sentence):
                for target in self._targets:
                    target.put(event)

    def finish(self) -> None:
        for target in self._targets:
            target.close()
        for thread in self._translate:
            thread.join()
        self._outbox.close()
        self._record.join()
        self._journal.close()
