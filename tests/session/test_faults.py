"""What fails in a talk: it is said, saved, and as much as can be goes on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.fakes import (
    CountingReader,
    FlakyJournal,
    LoudVoice,
    ScriptedRecogniser,
    ScriptedScreen,
    ScriptedSound,
    Shouter,
    spoken,
)
from tests.session.talk import SCRIPT, Talk, Threaded, slides
from translator.channel import Channel
from translator.clock import Clock, SteppedClock
from translator.errors import SetupError, SurtitleError
from translator.flow import (
    SAMPLE_RATE,
    AudioChunk,
    Event,
    Frame,
    Hypothesis,
    Notice,
    Published,
    Samples,
    Sentence,
    Severity,
    Slide,
    Subtitle,
)
from translator.journal.recording import Recording
from translator.parts import Parts
from translator.reports import Reports
from translator.session import BETWEEN_S, LATE_S, MOST_SILENCE_S, Session
from translator.speech.stream import SpeechStream
from translator.translation.translating import Say


def test_a_reader_that_fails_does_not_stop_the_subtitles() -> None:
    reader = CountingReader(SurtitleError("slide-unread", "Tesseract crashed."))
    talk = Talk(screen=slides((0.0, 0)), reader=reader)
    assert talk.run() == 0
    assert [one.text for one in talk.of(Notice)] == ["Tesseract crashed."]
    assert len(talk.of(Subtitle)) == 4


def test_a_failing_translation_shows_the_source_marked_and_says_so_once() -> None:
    talk = Talk()

    def broken(source: str, target: str, say: Say) -> Shouter:
        shouter = Shouter(source, target)
        shouter.broken = True
        return shouter

    talk.parts = Parts(
        clock=SteppedClock(),
        audio=talk.parts.audio,
        speech=talk.parts.speech,
        open_translator=broken,
        targets=("pt",),
    )
    assert talk.run() == 0
    assert all(one.untranslated for one in talk.of(Subtitle))
    assert [one.text for one in talk.of(Subtitle)] == [one.text for one in talk.of(Sentence)]
    assert len(talk.of(Notice)) == 1


def test_a_language_without_a_model_is_refused_before_the_talk() -> None:
    def refuse(source: str, target: str, say: Say) -> Shouter:
        raise SetupError("no-translation-model", "No model.", "Get one.")

    talk = Talk(open_translator=refuse)
    with pytest.raises(SetupError, match="No model"):
        talk.run()
    assert talk.of(Hypothesis) == []


def test_a_microphone_that_goes_away_ends_the_session_with_all_that_was_said() -> None:
    gone = SetupError("microphone-gone", "The microphone is gone.", "Plug it in.")
    talk = Talk(audio=ScriptedSound(spoken(len(SCRIPT)), gone))
    assert talk.run() == SetupError.exit_code
    assert talk.text == " ".join(SCRIPT)
    assert [one.remedy for one in talk.of(Notice)] == ["Plug it in."]


class Unplugged:
    """A source that fails after the first part of what it has, and gives the rest when it is opened once it is back."""

    name = "unplugged"

    def __init__(
        self,
        clock: SteppedClock,
        *parts: Sequence[AudioChunk] | Sequence[Frame],
        away_s: float,
        is_back: Callable[[], bool] = lambda: True,
    ) -> None:
        self._clock = clock
        self._parts = list(parts)
        self._away_s = away_s
        self._is_back = is_back
        self._thread = threading.Thread()

    def start(self, clock: Clock, put: Callable[[object], None], ended: Callable[[Exception | None], None]) -> None:
        if len(self._parts) == 1 and not self._is_back():
            raise SetupError("refused", "It is not there.")
        part = self._parts.pop(0)

        def play() -> None:
            for one in part:
                put(one)
            if self._parts:
                self._clock.advance_to(self._clock.now() + self._away_s)
                ended(SetupError("gone", "It is gone.", "Plug it in."))
            else:
                ended(None)

        self._thread = threading.Thread(target=play)
        self._thread.start()

    def stop(self) -> None:
        self._thread.join()


def test_a_microphone_that_comes_back_goes_on_with_the_talk() -> None:
    clock, away_s = SteppedClock(), 6.0
    chunks = spoken(len(SCRIPT), silence_after=2)
    first, rest = chunks[:80], [replace(one, start_s=one.start_s + away_s) for one in chunks[80:]]
    clock.advance_to(first[-1].end_s)

    def finished() -> bool:
        return [one.text for one in talk.of(Sentence)][1:2] == ["Today we talk about attention."]

    sound = Unplugged(clock, first, rest, away_s=away_s, is_back=finished)
    talk = Talk(clock=clock, audio=sound, given_here=True)
    assert talk.run() == 0
    assert talk.text == " ".join(SCRIPT)
    assert [(one.code, one.remedy) for one in talk.of(Notice)] == [("gone", "Plug it in."), ("sound-back", "")]


class Counting(LoudVoice):
    """Counts what it hears, and what of it is loud."""

    heard_s = 0.0
    loud_s = 0.0

    def hear(self, samples: Samples, start_s: float) -> None:
        self.heard_s += len(samples) / SAMPLE_RATE
        self.loud_s += np.count_nonzero(samples) / SAMPLE_RATE
        super().hear(samples, start_s)


@pytest.mark.parametrize("away_s", [LATE_S / 2, 3.0])
def test_of_sound_that_comes_late_after_a_failure_nothing_is_lost_to_silence(away_s: float) -> None:
    clock, voice, late_s = SteppedClock(), Counting(), LATE_S / 2
    chunks = spoken(len(SCRIPT), silence_after=2)
    first, rest = chunks[:80], [replace(one, start_s=one.start_s + away_s - late_s) for one in chunks[80:]]
    clock.advance_to(first[-1].end_s)
    talk = Talk(
        clock=clock,
        audio=Unplugged(clock, first, rest, away_s=away_s),
        speech=SpeechStream(ScriptedRecogniser(SCRIPT), voice, language="en"),
        given_here=True,
    )
    assert talk.run() == 0
    assert voice.loud_s == pytest.approx(len(SCRIPT), abs=0.01)


def test_after_a_machine_slept_the_silence_of_hours_is_not_heard() -> None:
    clock, voice, away_s = SteppedClock(), Counting(), 1200.0
    chunks = spoken(len(SCRIPT), silence_after=2)
    first, rest = chunks[:80], [replace(one, start_s=one.start_s + away_s) for one in chunks[80:]]
    clock.advance_to(first[-1].end_s)
    tries: list[float] = []

    def finished() -> bool:
        tries.append(voice.heard_s)
        return len(talk.of(Sentence)) == 2

    talk = Talk(
        clock=clock,
        audio=Unplugged(clock, first, rest, away_s=away_s, is_back=finished),
        speech=SpeechStream(ScriptedRecogniser(SCRIPT), voice, language="en"),
        given_here=True,
    )
    assert talk.run() == 0
    assert talk.text == " ".join(SCRIPT)
    assert voice.heard_s <= len(SCRIPT) + 2 + len(tries) * MOST_SILENCE_S


def test_a_screen_that_was_off_is_read_again() -> None:
    clock = SteppedClock()
    first, rest = slides((0.0, 0))._frames, slides((5.0, 3))._frames
    talk = Talk(
        clock=clock,
        audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2), endless=True)),
        screen=Unplugged(clock, first, rest, away_s=3.0),
        reader=CountingReader(),
        given_here=True,
    )
    stop = threading.Event()
    session = Session(talk.parts, journal=None, listeners=[talk.published.append, lambda _: said()])

    def said() -> None:
        if any(one.code == "slides-back" for one in talk.of(Notice)):
            stop.set()

    assert session.run(stop) == 0
    assert [one.code for one in talk.of(Notice)] == ["gone", "slides-back"]
    assert np.array_equal(talk.of(Slide)[-1].picture, rest[-1].pixels)


def test_a_full_disk_is_said_once_and_what_it_refused_is_saved_later() -> None:
    talk = Talk()
    journal = talk.journal = FlakyJournal(failures=3)
    assert talk.run() == 0
    assert [one.code for one in talk.of(Notice)] == ["disk-full"]
    assert journal.saved == sorted(journal.saved, key=lambda one: one.at_s)
    assert {type(one.event) for one in journal.saved} >= {Sentence, Subtitle, Notice}
    assert len(journal.saved) == len(talk.published)


def test_a_disk_that_stays_full_is_an_exit_code() -> None:
    talk = Talk()
    talk.journal = FlakyJournal(failures=10_000)
    assert talk.run() == 4
    assert len(talk.of(Subtitle)) == 4


@pytest.mark.parametrize(
    ("given_here", "said"),
    [
        (True, ["1.5 s of sound were lost before 2 s.", "1.5 s of sound were lost before 6 s."]),
        (False, ["3.0 s of sound are missing from the recording, between 00:01 and 00:06."]),
    ],
)
def test_lost_sound_is_said_at_once_and_that_which_a_recording_lacks_in_all(given_here: bool, said: list[str]) -> None:
    lossy, away_s = [], 0.0
    for number, chunk in enumerate(spoken(4)):
        lost_s = 1.5 if number in (10, 30) else 0.0
        away_s += lost_s
        lossy.append(replace(chunk, start_s=chunk.start_s + away_s, lost_s=lost_s))
    talk = Talk(audio=ScriptedSound(lossy), given_here=given_here)
    assert talk.run() == 0
    assert [one.text for one in talk.of(Notice)] == said


def test_a_recogniser_that_fails_is_said_and_the_session_ends_in_order() -> None:
    talk = Talk()
    talk.recogniser.failing = True
    assert talk.run() == 0
    assert [one.code for one in talk.of(Notice)] == ["recognition-broken", "no-speech"]


@pytest.mark.parametrize(("given_here", "look_at"), [(True, "microphone"), (False, "recording")])
def test_silence_is_said(given_here: bool, look_at: str) -> None:
    silence = [AudioChunk(samples=np.zeros(1600, np.float32), start_s=n / 10) for n in range(30)]
    talk = Talk(chunks=silence, given_here=given_here)
    assert talk.run() == 0
    (notice,) = talk.of(Notice)
    assert notice.code == "no-speech"
    assert look_at in notice.remedy


def test_a_talk_whose_screen_keeps_it_from_beginning_says_nothing_of_speech() -> None:
    class NoScreen(ScriptedScreen):
        def start(self, *handed: object) -> None:
            raise SetupError("no-screen", "There is no screen.")

    talk = Talk(screen=NoScreen([]), reader=CountingReader())
    with pytest.raises(SetupError, match="no screen"):
        talk.run()
    assert talk.of(Notice) == []


def test_a_listener_that_fails_is_dropped_and_all_else_goes_on() -> None:
    talk = Talk()

    def broken_pipe(published: Published) -> None:
        raise SystemExit(1)

    session = Session(talk.parts, journal=talk.journal, listeners=[broken_pipe, talk.published.append])
    assert session.run(threading.Event()) == 0
    assert talk.text == " ".join(SCRIPT)
    assert [one.code for one in talk.of(Notice)] == ["listener-failed"]


def test_a_pair_without_a_model_that_shows_in_mid_talk_is_an_exit_code() -> None:
    asked: list[str] = []

    def refuse(source: str, target: str, say: Say) -> Shouter:
        asked.append(target)
        raise SetupError("no-translation-model", "No model.", "Get one.")

    talk = Talk(open_translator=refuse, speech=SpeechStream(ScriptedRecogniser(SCRIPT, "de"), LoudVoice()))
    assert talk.run() == SetupError.exit_code
    assert len(talk.of(Subtitle)) == 4
    assert all(one.untranslated for one in talk.of(Subtitle))
    assert asked == ["pt"]


def test_a_screen_that_cannot_be_compared_does_not_stop_the_subtitles() -> None:
    broken = ScriptedScreen([Frame(pixels=None, grabbed_s=1.0)])
    talk = Talk(screen=broken, reader=CountingReader())
    assert talk.run() == 0
    assert len(talk.of(Subtitle)) == 4
    assert [one.code for one in talk.of(Notice)] == ["watch-failed"]


def test_a_screen_that_ends_by_an_error_is_said_and_the_subtitles_go_on() -> None:
    class Broken(ScriptedScreen):
        def start(self, clock: Clock, put: Callable[[Frame], None], ended: Callable[[Exception | None], None]) -> None:
            super().start(clock, put, lambda error: ended(SetupError("screen-gone", "It is gone.")))

    talk = Talk(screen=Broken([]), reader=CountingReader())
    assert talk.run() == 0
    assert [(one.code, one.severity) for one in talk.of(Notice)] == [("screen-gone", Severity.WARNING)]
    assert len(talk.of(Subtitle)) == 4


def test_a_stage_that_breaks_ends_the_session_and_is_an_exit_code() -> None:
    class Panic(BaseException):
        """What a library in another language raises; it is no Exception."""

    class Broken(LoudVoice):
        def hear(self, samples: Samples, start_s: float) -> None:
            raise Panic("a bug")

    talk = Talk(speech=SpeechStream(ScriptedRecogniser(SCRIPT), Broken(), language="en"))
    assert talk.run() == SurtitleError.exit_code
    (notice,) = talk.of(Notice)
    assert (notice.code, notice.severity) == ("hear-failed", Severity.ERROR)
    assert "a bug" in notice.text


def test_a_picture_that_cannot_be_compared_costs_no_slide_after_it() -> None:
    broken = Frame(pixels=None, grabbed_s=0.5)
    screen = ScriptedScreen([broken, *slides((1.0, 0), (6.0, 3))._frames])
    talk = Talk(
        clock=SteppedClock(),
        audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2))),
        screen=Threaded(screen),
        reader=CountingReader(),
        full_speed=True,
    )
    assert talk.run() == 0
    assert [one.code for one in talk.of(Notice)] == ["watch-failed"]
    assert [one.id for one in talk.of(Slide)][-1] == 2
    assert len(talk.of(Subtitle)) == 4


def test_pictures_that_cannot_be_compared_are_tried_at_intervals() -> None:
    stop = threading.Event()

    class Broken(ScriptedScreen):
        def start(self, clock: Clock, put: Callable[[Frame], None], ended: Callable[[Exception | None], None]) -> None:
            super().start(clock, put, lambda error: stop.set())

    talk = Talk(
        audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2), endless=True)),
        screen=Threaded(Broken([Frame(pixels=None, grabbed_s=n / 4) for n in range(3)])),
        reader=CountingReader(),
        full_speed=True,
    )
    began_s = time.monotonic()
    assert talk.run(stop) == 0
    assert time.monotonic() - began_s >= BETWEEN_S  # the third is put once the second is taken
    assert [one.code for one in talk.of(Notice)] == ["watch-failed"]


@pytest.mark.parametrize("ending", [0, 3])
def test_a_recogniser_that_was_stopped_for_a_minute_catches_up_with_all_that_was_said(ending: int) -> None:
    script = [f"Word{number}." for number in range(1, 71)]
    burst = spoken(len(script), silence_after=ending, chunk_s=80.0)
    talk = Talk(chunks=burst, speech=SpeechStream(ScriptedRecogniser(script), LoudVoice(), language="en"))
    assert talk.run() == 0
    assert talk.text == " ".join(script)


def test_what_saving_the_last_event_says_is_told_though_the_session_is_ending() -> None:
    outbox: Channel[Event] = Channel(4)
    told: list[Published] = []
    reports = Reports(lambda event: recording.put(event))
    recording = Recording(outbox, FlakyJournal(failures=1), [told.append], clock=SteppedClock(), reports=reports)
    outbox.put(Hypothesis(committed=(), tentative="the last words"))
    outbox.close()
    recording.run()
    assert [type(one.event) for one in told] == [Hypothesis, Notice]


def test_sound_that_cannot_be_kept_is_said_and_the_talk_goes_on(tmp_path: Path) -> None:
    talk = Talk()
    session = Session(talk.parts, journal=None, listeners=[talk.published.append], sound=tmp_path / "no" / "sound.ogg")
    assert session.run(threading.Event()) == 0
    assert talk.text == " ".join(SCRIPT)
    assert [one.code for one in talk.of(Notice)] == ["read-only"]
