"""Wires the parts of a session, owns every thread, starts and stops them.

    audio thread ─→ hear ─→ interpret ─→ translate, one a target ─→ record ─→ journal, then everybody who listens
                     ↑ terms  ↑
    screen thread ─→ watch ───┘

The sound also goes to `keep`, where it is to be kept. Of a talk that is given here, sound and pictures that fail are
waited for: a microphone that was unplugged, a screen that was off.

What was heard before a stop is always finished: the sources stop first, then each stage ends when the one before
it has ended and its queue is empty.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from translator.audio import AudioSource
from translator.audio.gaps import Gaps
from translator.audio.keeping import Keeping
from translator.channel import NEVER_FULL, Channel, Closed, Latest, Overflow
from translator.errors import InputError, SurtitleError
from translator.flow import SAMPLE_RATE, AudioChunk, Event, Frame, Notice, Severity, Variants, Wish
from translator.journal.recording import Listener, Recorder, Recording
from translator.parts import Parts
from translator.reports import Reports
from translator.screen import ScreenSource
from translator.screen.watching import Watching
from translator.slides.terms import Terms
from translator.sources.returning import Returning
from translator.speech.expectations import Expectations
from translator.speech.hearing import Hearing
from translator.translation.interpreting import Interpreting, Item
from translator.translation.languages import find_language, recognised
from translator.translation.slides import TranslatedSlides
from translator.translation.targets import Earlier, Make, Targets
from translator.translation.translating import Translating

LIVE_AUDIO_CHUNKS = 900
"""Queued chunks (of about 0.1 s) before live sound is dropped, oldest first, counted and said."""
REPLAY_AUDIO_CHUNKS = 20
"""Queued chunks of a replay at full speed: it waits for the recogniser and stays beside its pictures."""
POLL_S = 0.05
LATE_S = 0.5
"""Silence that stands in for sound ends so long before now: what comes next may have been heard by then."""
MOST_SILENCE_S = 5.0
"""As much of it at once: what was said before is finished by less, and a machine may have slept for hours."""
BETWEEN_S = 1.0
"""From a stage's failure at a picture to the next one."""
ABANDONED_S = 2.0
"""How long a session that is given up waits for its record."""
UNSPOKEN = Notice(
    severity=Severity.WARNING,
    code="no-speech",
    text="No speech was heard.",
    remedy="Check with surtitle devices that the right microphone is chosen, and its level.",
)
UNSPOKEN_RECORDING = Notice(
    severity=Severity.WARNING,
    code="no-speech",
    text="No speech was heard.",
    remedy="Listen to the recording: it may be silent, too quiet, or have the speech on another track.",
)


class Session:
    """One talk, from start to the last subtitle.

    `listeners` are called on the record thread, in order, after the journal has the event. `sound` is the file in which
    the sound is kept; None: it is not.
    """

    def __init__(
        self, parts: Parts, *, journal: Recorder | None, listeners: Sequence[Listener], sound: Path | None = None
    ) -> None:
        self._parts = parts
        self._glossaries = parts.glossaries  # in the variants that are wanted now
        self._ending = threading.Event()
        self._closing = threading.Event()  # nothing more is heard or seen
        self._outbox: Channel[Event] = Channel(NEVER_FULL)
        self._heard: Channel[Item] = Channel(NEVER_FULL)
        self._reports = Reports(lambda event: self._recording.put(event))
        self._recording = Recording(self._outbox, journal, listeners, clock=parts.clock, reports=self._reports)
        slides = TranslatedSlides(self._outbox.put, parts.targets)
        make = _translating(parts, self._outbox.put, slides, self._reports)
        self._targets = Targets(parts.targets, make, self._thread, slides, self._reports)
        self._keeping = None if sound is None else Keeping(sound, self._reports)
        self._terms: Latest[Terms] = Latest()
        expectations = Expectations(self._terms.put)
        self._interpreting = Interpreting(
            self._heard,
            self._outbox.put,
            speech=parts.speech,
            translate=self._targets.put,
            slides=slides,
            expect=expectations.expect_corrected,
            reading=parts.reading,
        )
        self._sound: Channel[AudioChunk] = Channel(
            REPLAY_AUDIO_CHUNKS if parts.full_speed else LIVE_AUDIO_CHUNKS,
            Overflow.WAIT if parts.full_speed else Overflow.DROP_OLDEST,
            lambda chunk: self._hearing.dropped(chunk),
        )
        self._hearing = Hearing(
            parts.speech,
            self._sound,
            self._heard.put,
            terms=self._terms,
            reports=self._reports,
            clock=parts.clock,
            full_speed=parts.full_speed,
            unspoken=UNSPOKEN if parts.given_here else UNSPOKEN_RECORDING,
            with_sound=parts.translate_sound is not None,
        )
        self._heard_s = 0.0  # how far the sound came; its thread's alone
        self._gaps = None if parts.given_here else Gaps()  # the sound's thread's, until that has stopped
        self._audio = _heard_again(parts.audio, self._reports, self._hear_silence) if parts.given_here else parts.audio
        self._screen = _seen_again(parts.screen, self._reports) if parts.given_here else parts.screen
        self._frames: Channel[Frame] | Latest[Frame] = Channel(1) if parts.full_speed else Latest()
        self._watching = _watching(parts, self._frames, self._heard.put, expectations, self._reports)

    def amend(self, wish: Wish) -> None:
        """Correct what was said, or take that back; any thread. Raises Closed once the talk has ended."""
        self._heard.put(wish)

    def turn_to(self, language: str | None) -> None:
        """The speaker speaks this language from now on (None: find it); any thread.

        Raises InputError where it cannot be recognised; what was spoken before goes on then.
        """
        code = None if language is None else recognised(language)
        if self._parts.english and code != "en":
            raise InputError(
                "english-only",
                "The recognition model of this talk knows only English.",
                "Choose another model for the next talk.",
            )
        self._hearing.turn_to(code)

    def translate_into(self, languages: Sequence[str], variants: Sequence[str] | None = None) -> None:
        """Translate into these languages from now on; what was said before is translated into the new ones, too.

        `variants` (BCP 47 tags) are the variants of them, and of the talk's language, whose terms are wanted from the
        glossaries; None: as before. Waits for the models of new languages, while the talk goes on. One thread at a
        time. Raises SurtitleError where a model cannot be opened, or a glossary cannot be read any more (nothing
        changes then), and Closed once the talk has ended.
        """
        codes = tuple(dict.fromkeys(find_language(one).code for one in languages))
        spoken, glossaries = self._hearing.spoken, self._glossaries
        if glossaries is None or variants is None or set(variants) == set(glossaries.variants):
            self._targets.change(codes, spoken)
            return
        wanted = glossaries.wanting(variants)
        self._targets.change(codes, spoken, wanted.glossary)
        self._glossaries = wanted
        self._outbox.put(Variants(tags=tuple(variants)))

    def run(self, stop: threading.Event) -> int:
        """Run the session until the talk has ended, or `stop` is set and all that was heard is finished.

        Gives the exit code: 0, or that of the error that ended the session or kept it from being saved. Raises
        SurtitleError when the session cannot begin.
        """
        hear = self._thread("hear", self._hearing.run)
        watch = None if self._watching is None else self._thread("watch", self._watching.run)
        keep = None if self._keeping is None else self._thread("keep", self._keeping.run)
        interpret = self._thread("interpret", self._interpreting.run)
        record = self._thread("record", self._recording.run)
        stages: list[threading.Thread] = []
        try:
            record.start()
            interpret.start()
            self._targets.open(self._parts.speech.language.first)
            for notice in self._parts.notices:
                self._reports.tell(notice)
            stages = [stage for stage in (hear, watch, keep) if stage is not None]
            for thread in stages:
                thread.start()
            if self._screen is not None and watch is not None:
                self._screen.start(self._parts.clock, self._frames.put, self._screen_ended)
            self._audio.start(self._parts.clock, self._take_in, self._audio_ended)
            while not (stop.wait(POLL_S) or self._ending.is_set()):
                pass
        except KeyboardInterrupt:
            self._abandon()
            raise
        finally:
            self._finish(stages, interpret, record)
        failure = self._reports.failure
        return failure.exit_code if failure else 0

    def _finish(
        self, stages: Sequence[threading.Thread], interpret: threading.Thread, record: threading.Thread
    ) -> None:
        """Let each stage end what it has, in the order of the flow."""
        try:
            self._audio.stop()
            if self._screen is not None:
                self._screen.stop()
            missing = None if self._gaps is None else self._gaps.notice()
            if missing is not None:
                self._reports.tell(missing)
            self._close_sources()
            for thread in stages:
                thread.join()
            self._heard.close()
            interpret.join()
            self._targets.close()
            self._outbox.close()
            record.join()
        except KeyboardInterrupt:  # a second Ctrl-C: the person does not want to wait
            self._abandon()
            record.join(ABANDONED_S)
            raise

    def _abandon(self) -> None:
        """Give up what is not finished; what is published is journaled."""
        self._close_sources()
        self._sound.take_all()
        self._heard.close()
        self._heard.take_all()
        self._targets.abandon()
        self._outbox.close()

    def _hear_silence(self) -> None:
        """No sound comes: have silence heard instead, so that what was said before is finished."""
        missing_s = self._parts.clock.now() - LATE_S - self._heard_s
        if missing_s > 0:
            silence = np.zeros(round(min(missing_s, MOST_SILENCE_S) * SAMPLE_RATE), np.float32)
            self._take_in(AudioChunk(samples=silence, start_s=self._heard_s))

    def _take_in(self, chunk: AudioChunk) -> None:
        self._heard_s = chunk.end_s
        if self._gaps is not None:
            chunk = self._gaps.count(chunk)
        if self._keeping is not None:
            self._keeping.put(chunk)
        self._sound.put(chunk)

    def _close_sources(self) -> None:
        self._closing.set()
        self._sound.close()
        self._frames.close()
        if self._keeping is not None:
            self._keeping.close()

    def _thread(self, name: str, work: Callable[[], None]) -> threading.Thread:
        """A stage's thread. A stage that ends by an error ends the session, which says so and saves what there is.

        All but `watch` and `keep`: `watch` goes on with the next picture, and without a record of the sound the
        subtitles go on.
        """

        def guarded() -> None:
            while not attempt():
                self._closing.wait(BETWEEN_S)

        def attempt() -> bool:
            """Do the work; whether that was all."""
            try:
                work()
            except Closed:
                self._ending.set()  # the next stage is gone
            except BaseException as error:  # noqa: BLE001 - a native panic is no Exception
                failed = SurtitleError(f"{name}-failed", f"The stage '{name}' failed: {error}", "Please report this.")
                if name in ("keep", "watch"):
                    self._reports.say(failed, failed.code, Severity.WARNING)
                    return name == "keep" or self._closing.is_set()
                self._frames.close()
                self._sound.close()
                self._reports.fail(failed, failed.code)
                self._ending.set()
            return True

        return threading.Thread(target=guarded, name=name, daemon=True)  # a second Ctrl-C leaves it behind

    def _audio_ended(self, error: Exception | None) -> None:
        if error is not None:
            self._reports.fail(error, "sound-ended")
        self._ending.set()

    def _screen_ended(self, error: Exception | None) -> None:
        """Slides are gone; the subtitles go on."""
        if error is not None:
            self._reports.say(error, "screen-ended", Severity.WARNING)


def _translating(parts: Parts, put: Callable[[Event], None], slides: TranslatedSlides, reports: Reports) -> Make:
    """How the translation into a language is made, named where there are several."""

    def make(target: str, earlier: Earlier) -> Translating:
        return Translating(
            target,
            put,
            slides,
            open_translator=parts.open_translator,
            reports=reports,
            name=find_language(target).name if parts.targets != (target,) else "",
            earlier=earlier,
            translate_sound=parts.translate_sound,
        )

    return make


def _heard_again(audio: AudioSource, reports: Reports, meanwhile: Callable[[], None]) -> AudioSource:
    """Sound that comes back where it fails; a talk without it is in trouble."""
    return Returning(
        audio,
        reports,
        back="sound-back",
        said="There is sound again: {name}.",
        severity=Severity.ERROR,
        meanwhile=meanwhile,
    )


def _seen_again(screen: ScreenSource | None, reports: Reports) -> ScreenSource | None:
    """Pictures that come back where they fail; the subtitles go on without."""
    if screen is None:
        return None
    return Returning(screen, reports, back="slides-back", said="The slides are seen again.", severity=Severity.WARNING)


def _watching(
    parts: Parts,
    frames: Channel[Frame] | Latest[Frame],
    put: Callable[[Item], None],
    expectations: Expectations,
    reports: Reports,
) -> Watching | None:
    """The stage that reads the slides; None where none are read."""
    if parts.screen is None or parts.reader is None:
        return None
    return Watching(
        parts.reader,
        frames,
        put,
        expect=expectations.expect_slides,
        reports=reports,
        deck=parts.deck,
        language=lambda: parts.speech.language.first,
    )
