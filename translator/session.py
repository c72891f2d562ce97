"""Wires the parts of a session, owns every thread, starts and stops them.

    audio thread ─→ hear ─→ translate ─→ record ─→ journal, then everybody who listens
    screen thread ─→ watch ───↑

What was heard before a stop is always finished: the sources stop first, then each stage ends when the one before
it has ended and its queue is empty.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from translator.alignment.timeline import Timeline
from translator.audio import AudioSource
from translator.channel import Channel, Closed, Latest, Overflow
from translator.clock import Clock
from translator.errors import StorageError, SurtitleError
from translator.flow import (
    AudioChunk,
    Event,
    Frame,
    Hypothesis,
    Notice,
    Published,
    Sentence,
    Severity,
    Slide,
    Subtitle,
    TextBlock,
    Word,
)
from translator.screen import ScreenSource
from translator.screen.changes import Change, Kind, SlideChanges
from translator.slides import SlideReader
from translator.speech.sentences import SentenceCutter
from translator.speech.stream import SpeechStream
from translator.translation import Translator

LIVE_AUDIO_CHUNKS = 900
"""Queued chunks (about 90 s) before live sound is dropped, oldest first, counted and said."""
REPLAY_AUDIO_CHUNKS = 20
"""Queued chunks (about 2 s) of a replay at full speed: it waits for the recogniser and stays beside its pictures."""
LAG_SAID_S = 8.0
"""A recogniser further behind than this is told to the person."""
POLL_S = 0.2

OpenTranslator = Callable[[str, str], Translator]
"""Opens a translator from a source into a target language; raises SurtitleError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a session is made of. `screen` and `reader` are None where no slides are read."""

    clock: Clock
    audio: AudioSource
    speech: SpeechStream
    open_translator: OpenTranslator
    targets: tuple[str, ...]
    screen: ScreenSource | None = None
    reader: SlideReader | None = None
    full_speed: bool = False
    """A replay that waits for the engine instead of dropping what it cannot take."""


class Recorder(Protocol):
    """Writes each published event down; the journal of a session is one. Raises StorageError when it cannot."""

    def append(self, published: Published) -> None: ...


class Session:
    """One talk, from start to the last subtitle.

    `listeners` are called on the record thread, in order, after the journal has the event. `run` blocks until the
    talk has ended or `stop` is set and all that was heard is finished; it gives the exit code: 0, or that of the
    error that ended the session or kept it from being saved.
    """

    def __init__(
        self, parts: Parts, *, journal: Recorder | None, listeners: Sequence[Callable[[Published], None]]
    ) -> None:
        self._parts = parts
        self._journal = journal
        self._listeners = listeners
        self._ending = threading.Event()
        self._failure: SurtitleError | None = None
        full_speed = parts.full_speed
        self._sound: Channel[AudioChunk] = Channel(
            REPLAY_AUDIO_CHUNKS if full_speed else LIVE_AUDIO_CHUNKS,
            Overflow.WAIT if full_speed else Overflow.DROP_OLDEST,
            self._sound_dropped,
        )
        self._frames: Channel[Frame] | Latest[Frame] = Channel(1) if full_speed else Latest()
        self._heard: Channel[Hypothesis | tuple[Word, ...] | Change | Slide] = Channel(100_000)
        self._outbox: Channel[Event] = Channel(100_000)
        self._ready = threading.Event()
        self._refusal: SurtitleError | None = None  # set before _ready, read after it
        self._lost_s = 0.0
        self._said: set[str] = set()
        self._translators: dict[tuple[str, str], Translator] = {}

    def run(self, stop: threading.Event) -> int:
        """Run the session. Raises SurtitleError when it cannot begin."""
        hear = self._thread("hear", self._hear)
        watch = self._thread("watch", self._watch)
        translate = self._thread("translate", self._translate)
        record = self._thread("record", self._record)
        record.start()
        translate.start()
        self._ready.wait()
        stages = [hear, *([watch] if self._parts.screen else [])] if self._refusal is None else []
        for thread in stages:
            thread.start()
        try:
            if self._refusal is not None:
                raise self._refusal
            if self._parts.screen is not None:
                self._parts.screen.start(self._parts.clock, self._frames.put, self._screen_ended)
            self._parts.audio.start(self._parts.clock, self._sound.put, self._audio_ended)
            while not (stop.wait(POLL_S / 4) or self._ending.is_set()):
                pass
        finally:
            self._parts.audio.stop()
            if self._parts.screen is not None:
                self._parts.screen.stop()
            self._sound.close()
            self._frames.close()
            for thread in stages:
                thread.join()
            self._heard.close()
            translate.join()
            self._outbox.close()
            record.join()
        return self._failure.exit_code if self._failure else 0

    def _thread(self, name: str, work: Callable[[], None]) -> threading.Thread:
        """A stage's thread. A stage that ends by an error ends the session, which says so and saves what there is."""

        def guarded() -> None:
            try:
                work()
            except BaseException as error:  # noqa: BLE001 - a native panic is no Exception
                self._failure = self._failure or SurtitleError(
                    f"{name}-failed", f"The stage '{name}' failed: {error}", "Please report this."
                )
                self._sound.close()
                self._frames.close()
                self._ready.set()
                self._ending.set()
                if name != "record":
                    self._fail(self._failure, self._failure.code)

        return threading.Thread(target=guarded, name=name)

    # what the sources say

    def _audio_ended(self, error: Exception | None) -> None:
        if error is not None:
            self._fail(error, "sound-ended")
        self._ending.set()

    def _screen_ended(self, error: Exception | None) -> None:
        """Slides are gone; the subtitles go on."""
        if error is not None:
            self._notice_of(error, "screen-ended", Severity.WARNING)

    def _sound_dropped(self, chunk: AudioChunk) -> None:
        self._lost_s += len(chunk.samples) / chunk.rate

    def _fail(self, error: Exception, code: str) -> None:
        """The session ends for this reason, or could not be saved."""
        known = error if isinstance(error, SurtitleError) else SurtitleError(code, str(error) or type(error).__name__)
        self._failure = self._failure or known
        self._notice_of(known, code, Severity.ERROR)

    def _notice_of(self, error: Exception, code: str, severity: Severity) -> None:
        known = error if isinstance(error, SurtitleError) else SurtitleError(code, f"{type(error).__name__}: {error}")
        if known.code not in self._said:
            self._said.add(known.code)
            self._outbox.put(Notice(severity=severity, code=known.code, text=known.text, remedy=known.remedy))

    # hear

    def _hear(self) -> None:
        speech, cutter = self._parts.speech, SentenceCutter()
        lag_said_s = -60.0
        heard_s = 0.0
        for chunk in self._chunks():
            heard_s = chunk.end_s
            self._say_losses(chunk)
            try:
                found = speech.hear(chunk)
            except Exception as error:  # noqa: BLE001 - a failing stage is said, and goes on with the next sound
                self._notice_of(error, "recognition-failed", Severity.ERROR)
                continue
            self._hand_on(found, cutter)
            for sentence in cutter.silent_until(speech.settled_s(heard_s)):
                self._heard.put(sentence)
            now_s = self._parts.clock.now()
            if now_s - heard_s > LAG_SAID_S and now_s - lag_said_s > 60.0:
                lag_said_s = now_s
                text = f"Recognition is {now_s - heard_s:.0f} s behind the speaker."
                self._outbox.put(
                    Notice(
                        severity=Severity.WARNING,
                        code="lag",
                        text=text,
                        remedy="Close other programs, or choose a smaller model.",
                    )
                )
        try:
            self._hand_on(speech.finish(), cutter)
        except Exception as error:  # noqa: BLE001 - what is committed must still come out
            self._notice_of(error, "recognition-failed", Severity.ERROR)
        for sentence in cutter.flush():
            self._heard.put(sentence)

    def _chunks(self) -> Iterator[AudioChunk]:
        """Queued sound in order; live, all that is queued comes as one chunk, so that a late recogniser catches up."""
        while True:
            try:
                first = self._sound.get()
            except Closed:
                return
            if self._parts.full_speed:
                yield first
                continue
            joined = [first]
            for chunk in self._sound.take_all():
                if chunk.lost_s or abs(chunk.start_s - joined[-1].end_s) > 0.02:
                    yield _joined(joined)
                    joined = []
                joined.append(chunk)
            yield _joined(joined)

    def _say_losses(self, chunk: AudioChunk) -> None:
        lost_s, self._lost_s = self._lost_s + chunk.lost_s, 0.0
        if lost_s > 0:
            self._outbox.put(
                Notice(
                    severity=Severity.WARNING,
                    code="sound-lost",
                    text=f"{lost_s:.1f} s of sound were lost before {chunk.start_s:.0f} s.",
                    remedy="Close other programs that use the processor or the sound device.",
                )
            )

    def _hand_on(self, found: Sequence[Hypothesis], cutter: SentenceCutter) -> None:
        for hypothesis in found:
            self._heard.put(hypothesis)
            for sentence in cutter.add(hypothesis.committed):
                self._heard.put(sentence)

    # watch

    def _watch(self) -> None:
        changes, known = SlideChanges(), dict[int, tuple[TextBlock, ...]]()
        while True:
            try:
                frame = self._frames.get()
            except Closed:
                break
            self._read(changes.see(frame), known)
        self._read(changes.flush(), known)

    def _read(self, change: Change | None, known: dict[int, tuple[TextBlock, ...]]) -> None:
        """Tell the timeline first, then read: alignment never waits for the OCR. A slide that returns is `known`."""
        if change is None or self._parts.reader is None:
            return
        self._heard.put(change)
        if change.kind is Kind.RETURNED and change.slide_id in known:
            blocks = known[change.slide_id]
        else:
            try:
                blocks = known[change.slide_id] = self._parts.reader.read(change.frame.pixels)
            except Exception as error:  # noqa: BLE001 - OCR failing never stops the subtitles
                self._notice_of(error, "slide-unread", Severity.WARNING)
                blocks = ()
        picture = change.frame.pixels
        self._heard.put(Slide(id=change.slide_id, revision=0, shown_s=change.shown_s, blocks=blocks, picture=picture))

    # translate

    def _translate(self) -> None:
        if not self._open_translators():
            return
        try:
            self._align_and_translate()
        finally:
            self._translators.clear()  # on this thread, which owns them

    def _align_and_translate(self) -> None:
        timeline, revisions, sentences = Timeline(), dict[int, int](), 0
        while True:
            try:
                item = self._heard.get()
            except Closed:
                return
            if isinstance(item, Hypothesis):
                self._outbox.put(item)
            elif isinstance(item, Change):
                timeline.show(item.slide_id, item.shown_s)
            elif isinstance(item, Slide):
                revisions[item.id] = revisions.get(item.id, 0) + 1
                self._outbox.put(self._translated(replace(item, revision=revisions[item.id])))
            else:
                sentences += 1
                self._sentence(sentences, item, timeline)

    def _open_translators(self) -> bool:
        """Open what is known to be needed; on the thread that uses it: Firefox's engine may not change threads."""
        language = self._parts.speech.language
        try:
            for target in self._parts.targets:
                if language is not None and language != target:
                    self._translator(language, target)
        except SurtitleError as error:
            self._refusal = error
        self._ready.set()
        return self._refusal is None

    def _translated(self, slide: Slide) -> Slide:
        """The slide with its blocks in every target language; as it was read where that fails."""
        language = self._parts.speech.language
        if language is None:
            return slide
        texts = [block.text for block in slide.blocks]
        translations = {}
        for target in self._parts.targets:
            try:
                translations[target] = tuple(self._translator(language, target).translate(texts))
            except Exception as error:  # noqa: BLE001 - said, and the slide is shown as it was read
                self._notice_of(error, "translation-failed", Severity.WARNING)
        return replace(slide, language=language, translations=translations)

    def _sentence(self, number: int, words: tuple[Word, ...], timeline: Timeline) -> None:
        language = self._parts.speech.language or "en"
        start_s, end_s = words[0].start_s, words[-1].end_s
        text = "".join(word.text for word in words).strip()
        self._outbox.put(
            Sentence(
                id=number,
                revision=1,
                final=True,
                start_s=start_s,
                end_s=end_s,
                text=text,
                language=language,
                words=words,
                slide_id=timeline.slide_of(start_s, end_s),
            )
        )
        for target in self._parts.targets:
            self._outbox.put(self._subtitle(number, text, language, target))

    def _subtitle(self, number: int, text: str, language: str, target: str) -> Subtitle:
        if language == target:
            return Subtitle(sentence_id=number, target=target, text=text, final=True)
        try:
            translation = self._translator(language, target).translate([text])[0]
        except Exception as error:  # noqa: BLE001 - the source is shown, marked, and the failure is said once
            self._notice_of(error, "translation-failed", Severity.ERROR)
            return Subtitle(sentence_id=number, target=target, text=text, final=True, untranslated=True)
        self._said.discard("translation-failed")
        return Subtitle(sentence_id=number, target=target, text=translation, final=True)

    def _translator(self, source: str, target: str) -> Translator:
        key = (source, target)
        if key not in self._translators:
            self._translators[key] = self._parts.open_translator(source, target)
        return self._translators[key]

    # record

    def _record(self) -> None:
        unsaved: list[Published] = []
        while True:
            try:
                event = self._outbox.get()
            except Closed:
                break
            self._publish(event, unsaved)
        error = self._save(unsaved)
        if error is not None:
            self._failure = self._failure or error

    def _publish(self, event: Event, unsaved: list[Published]) -> None:
        published = Published(at_s=self._parts.clock.now(), event=event)
        unsaved.append(published)
        error = self._save(unsaved)
        for listener in self._listeners:
            listener(published)
        if error is not None and error.code not in self._said:
            self._said.add(error.code)
            notice = Notice(severity=Severity.ERROR, code=error.code, text=error.text, remedy=error.remedy)
            self._publish(notice, unsaved)

    def _save(self, unsaved: list[Published]) -> StorageError | None:
        """Append what is not saved yet; what cannot be saved is kept and tried again with the next event."""
        while unsaved and self._journal is not None:
            try:
                self._journal.append(unsaved[0])
            except StorageError as error:
                return error
            unsaved.pop(0)
        unsaved.clear()
        return None


def _joined(chunks: Sequence[AudioChunk]) -> AudioChunk:
    """Chunks that follow one another, as one."""
    return replace(chunks[0], samples=np.concatenate([chunk.samples for chunk in chunks]))
