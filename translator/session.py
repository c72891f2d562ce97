"""Wires the parts of a session, owns every thread, starts and stops them.

    audio thread ─→ hear ─→ translate ─→ record ─→ journal, then everybody who listens
    screen thread ─→ watch ───↑

What was heard before a stop is always finished: the sources stop first, then each stage ends when the one before
it has ended and its queue is empty.
"""

from __future__ import annotations

import contextlib
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
POLL_S = 0.05
ABANDONED_S = 2.0
"""How long a session that is given up waits for its record."""

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
        self._listeners = list(listeners)
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
        self._spoke = False  # the hear thread's
        self._lock = threading.Lock()  # guards _lost_s, _said and _failure
        self._lost_s = 0.0
        self._said: set[str] = set()
        self._translators: dict[tuple[str, str], Translator | None] = {}  # both: the translate thread's
        self._broken: dict[tuple[str, str], str] = {}

    def run(self, stop: threading.Event) -> int:
        """Run the session. Raises SurtitleError when it cannot begin."""
        hear = self._thread("hear", self._hear)
        watch = self._thread("watch", self._watch)
        translate = self._thread("translate", self._translate)
        record = self._thread("record", self._record)
        stages: list[threading.Thread] = []
        try:
            record.start()
            translate.start()
            self._ready.wait()
            if self._refusal is not None:
                raise self._refusal
            stages = [hear, *([watch] if self._parts.screen else [])]
            for thread in stages:
                thread.start()
            if self._parts.screen is not None:
                self._parts.screen.start(self._parts.clock, self._frames.put, self._screen_ended)
            self._parts.audio.start(self._parts.clock, self._sound.put, self._audio_ended)
            while not (stop.wait(POLL_S) or self._ending.is_set()):
                pass
        except KeyboardInterrupt:
            self._abandon()
            raise
        finally:
            self._finish(stages, translate, record)
        return self._failure.exit_code if self._failure else 0

    def _finish(
        self, stages: Sequence[threading.Thread], translate: threading.Thread, record: threading.Thread
    ) -> None:
        """Let each stage end what it has, in the order of the flow."""
        try:
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
        except KeyboardInterrupt:  # a second Ctrl-C: the person does not want to wait
            self._abandon()
            record.join(ABANDONED_S)
            raise

    def _abandon(self) -> None:
        """Give up what is not finished; what is published is journaled."""
        self._sound.close()
        self._sound.take_all()
        self._frames.close()
        self._heard.close()
        self._heard.take_all()
        self._outbox.close()

    def _thread(self, name: str, work: Callable[[], None]) -> threading.Thread:
        """A stage's thread. A stage that ends by an error ends the session, which says so and saves what there is.

        All but `watch`: without slides, the subtitles go on.
        """

        def guarded() -> None:
            try:
                work()
            except Closed:
                self._ending.set()  # the next stage is gone
            except BaseException as error:  # noqa: BLE001 - a native panic is no Exception
                failed = SurtitleError(f"{name}-failed", f"The stage '{name}' failed: {error}", "Please report this.")
                self._frames.close()
                if name == "watch":
                    self._notice_of(failed, failed.code, Severity.WARNING)
                    return
                self._sound.close()
                self._fail(failed, failed.code)
                self._ready.set()
                self._ending.set()

        return threading.Thread(target=guarded, name=name, daemon=True)  # a second Ctrl-C leaves it behind

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
        with self._lock:
            self._lost_s += len(chunk.samples) / chunk.rate

    def _fail(self, error: Exception, code: str) -> None:
        """The session ends for this reason, or could not be saved."""
        known = error if isinstance(error, SurtitleError) else SurtitleError(code, str(error) or type(error).__name__)
        with self._lock:
            self._failure = self._failure or known
        self._notice_of(known, code, Severity.ERROR)

    def _notice_of(self, error: BaseException, code: str, severity: Severity) -> None:
        """Say an error, once for each code."""
        known = error if isinstance(error, SurtitleError) else SurtitleError(code, f"{type(error).__name__}: {error}")
        with self._lock:
            if known.code in self._said:
                return
            self._said.add(known.code)
        notice = Notice(severity=severity, code=known.code, text=known.text, remedy=known.remedy)
        with contextlib.suppress(Closed):  # the session is being given up: nobody is left to tell
            self._outbox.put(notice)

    # hear

    def _hear(self) -> None:
        speech, cutter = self._parts.speech, SentenceCutter()
        lag_said_s = -60.0
        heard_s = 0.0
        for chunk in self._chunks():
            heard_s = chunk.end_s
            self._say_losses(chunk.lost_s, chunk.start_s)
            try:
                found = speech.hear(chunk)
            except Exception as error:  # noqa: BLE001 - a failing stage is said, and goes on with the next sound
                self._notice_of(error, "recognition-failed", Severity.ERROR)
                continue
            self._hand_on(found, cutter)
            for sentence in cutter.silent_until(speech.settled_s(heard_s)):
                self._heard.put(sentence)
            now_s = self._parts.clock.now()
            if not self._parts.full_speed and now_s - heard_s > LAG_SAID_S and now_s - lag_said_s > 60.0:
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
        self._say_losses(0.0, heard_s)
        if not self._spoke:
            self._outbox.put(
                Notice(
                    severity=Severity.WARNING,
                    code="no-speech",
                    text="No speech was heard.",
                    remedy="Check with surtitle devices that the right microphone is chosen, and its level.",
                )
            )

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

    def _say_losses(self, lost_s: float, before_s: float) -> None:
        with self._lock:
            lost_s, self._lost_s = self._lost_s + lost_s, 0.0
        if lost_s > 0:
            self._outbox.put(
                Notice(
                    severity=Severity.WARNING,
                    code="sound-lost",
                    text=f"{lost_s:.1f} s of sound were lost before {before_s:.0f} s.",
                    remedy="Close other programs that use the processor or the sound device.",
                )
            )

    def _hand_on(self, found: Sequence[Hypothesis], cutter: SentenceCutter) -> None:
        for hypothesis in found:
            self._spoke = self._spoke or bool(hypothesis.committed)
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
        timeline, revisions, sentences, waiting = Timeline(), dict[int, int](), 0, list[Slide]()
        while True:
            try:
                item = self._heard.get()
            except Closed:
                return
            if isinstance(item, Hypothesis):
                self._outbox.put(item)
                while waiting and self._parts.speech.language is not None:
                    slide = waiting.pop(0)
                    if revisions[slide.id] == slide.revision:
                        revisions[slide.id] += 1
                        self._slide(replace(slide, revision=revisions[slide.id]), waiting)
            elif isinstance(item, Change):
                timeline.show(item.slide_id, item.shown_s)
            elif isinstance(item, Slide):
                revisions[item.id] = revisions.get(item.id, 0) + 1
                self._slide(replace(item, revision=revisions[item.id]), waiting)
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

    def _slide(self, slide: Slide, waiting: list[Slide]) -> None:
        """Publish a slide with its translations; while the language is unknown, as read, and later once more."""
        if self._parts.speech.language is None:
            waiting.append(slide)
            self._outbox.put(slide)
        else:
            self._outbox.put(self._translated(slide, self._parts.speech.language))

    def _translated(self, slide: Slide, language: str) -> Slide:
        """The slide with its blocks in every target language; without those that fail."""
        texts = [block.text for block in slide.blocks]
        translations = {}
        for target in self._parts.targets:
            translated = self._translation(texts, language, target)
            if translated is not None:
                translations[target] = tuple(translated)
        return replace(slide, language=language, translations=translations)

    def _sentence(self, number: int, words: tuple[Word, ...], timeline: Timeline) -> None:
        language = self._parts.speech.spoken or "en"
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
            translated = self._translation([text], language, target)
            self._outbox.put(
                Subtitle(
                    sentence_id=number,
                    target=target,
                    text=text if translated is None else translated[0],
                    final=True,
                    untranslated=translated is None,
                )
            )

    def _translation(self, texts: Sequence[str], source: str, target: str) -> list[str] | None:
        """The texts in the target language; None where that fails, which is said once until it works again."""
        if source == target:
            return list(texts)
        translator = self._translator(source, target)
        if translator is None:
            return None
        try:
            translated = translator.translate(texts)
        except Exception as error:  # noqa: BLE001 - the source is shown, marked
            self._notice_of(error, "translation-failed", Severity.ERROR)
            self._broken[source, target] = error.code if isinstance(error, SurtitleError) else "translation-failed"
            return None
        with self._lock:
            self._said.discard(self._broken.pop((source, target), ""))
        return translated

    def _translator(self, source: str, target: str) -> Translator | None:
        """The translator for a pair; None, said and an exit code, when there is none."""
        if (source, target) not in self._translators:
            try:
                self._translators[source, target] = self._parts.open_translator(source, target)
            except SurtitleError as error:
                self._translators[source, target] = None
                if not self._ready.is_set():
                    raise
                self._fail(error, error.code)
        return self._translators[source, target]

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
            with self._lock:
                self._failure = self._failure or error

    def _publish(self, event: Event, unsaved: list[Published]) -> None:
        published = Published(at_s=self._parts.clock.now(), event=event)
        unsaved.append(published)
        error = self._save(unsaved)
        for listener in tuple(self._listeners):
            try:
                listener(published)
            except (Exception, SystemExit) as failed:  # noqa: BLE001 - rich exits when its pipe is closed
                self._listeners.remove(listener)
                self._notice_of(failed, "listener-failed", Severity.WARNING)
        if error is not None:
            self._notice_of(error, error.code, Severity.ERROR)

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
