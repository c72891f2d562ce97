"""A session: everything said comes out, once, in order, on its slide, whatever fails on the way."""

import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.fakes import (
    CountingReader,
    FlakyJournal,
    LoudVoice,
    ScriptedReader,
    ScriptedRecogniser,
    ScriptedScreen,
    ScriptedSound,
    Shouter,
    spoken,
)
from tests.stepping import PATIENCE_S
from translator.audio.media import MediaFile
from translator.channel import Channel, Closed
from translator.clock import Clock, SteppedClock
from translator.errors import InputError, SetupError, SurtitleError
from translator.export.transcript import transcript_of
from translator.flow import (
    SAMPLE_RATE,
    AudioChunk,
    Correction,
    Edit,
    Event,
    Frame,
    Hypothesis,
    Mention,
    Notice,
    Published,
    Samples,
    Sentence,
    Severity,
    Slide,
    Step,
    Subtitle,
    Variants,
    Wish,
)
from translator.journal.recording import Recorder, Recording
from translator.parts import Parts
from translator.reports import Reports
from translator.session import BETWEEN_S, LATE_S, MOST_SILENCE_S, Session
from translator.slides.terms import Terms
from translator.speech.stream import SpeechStream
from translator.speech.whisper import NO_TERMS, Decoding, Heard
from translator.translation.reading import Reading
from translator.translation.terms.glossary import Glossaries
from translator.translation.terms.terminology import TermTranslator
from translator.translation.translating import Say

SECOND_S = 7.0
"""In the second of the script's sentences."""
SCRIPT = (
    *("Good", "morning", "everyone.", "Today", "we", "talk", "about", "attention."),
    *("Are", "there", "any", "questions?", "Thank", "you."),
)


class Talk:
    """A session on fakes, and what it published."""

    def __init__(self, *, chunks: Sequence[AudioChunk] | None = None, **changes: object) -> None:
        self.recogniser = ScriptedRecogniser(SCRIPT)
        self.translators: list[Shouter] = []
        self.published: list[Published] = []
        self.journal: Recorder = FlakyJournal()
        values: dict[str, object] = {
            "clock": SteppedClock(),
            "audio": ScriptedSound(spoken(len(SCRIPT), silence_after=2) if chunks is None else chunks),
            "speech": SpeechStream(self.recogniser, LoudVoice(), language="en"),
            "open_translator": self.open,
            "targets": ("pt",),
        }
        self.parts = Parts(**{**values, **changes})  # type: ignore[arg-type]

    def open(self, source: str, target: str, say: Say) -> Shouter:
        self.translators.append(Shouter(source, target))
        return self.translators[-1]

    def run(self, stop: threading.Event | None = None) -> int:
        session = Session(self.parts, journal=self.journal, listeners=[self.published.append])
        return session.run(stop or threading.Event())

    def of(self, kind: type) -> list:  # type: ignore[type-arg]
        return [one.event for one in self.published if isinstance(one.event, kind)]

    @property
    def text(self) -> str:
        return "".join(word.text for said in self.of(Hypothesis) for word in said.committed).strip()


def test_everything_said_is_committed_once_and_translated_in_order() -> None:
    talk = Talk()
    assert talk.run() == 0
    assert talk.text == " ".join(SCRIPT)
    assert [one.text for one in talk.of(Sentence)] == [
        "Good morning everyone.",
        "Today we talk about attention.",
        "Are there any questions?",
        "Thank you.",
    ]
    assert [one.text for one in talk.of(Subtitle)] == [one.text.upper() for one in talk.of(Sentence)]
    assert [one.sentence_id for one in talk.of(Subtitle)] == [1, 2, 3, 4]


@pytest.mark.parametrize("chunk_s", [0.02, 0.37, 1.0, 3.1])
@pytest.mark.parametrize("full_speed", [True, False])
def test_the_cut_of_the_sound_into_chunks_does_not_matter(chunk_s: float, full_speed: bool) -> None:
    chunks = spoken(len(SCRIPT), silence_after=1, chunk_s=chunk_s)
    sound = ScriptedSound(chunks)
    talk = Talk(audio=Threaded(sound) if full_speed else sound, full_speed=full_speed)
    assert talk.run() == 0
    assert talk.text == " ".join(SCRIPT)


def test_a_person_tells_the_language_and_sentences_are_translated_from_it() -> None:
    talk = Talk()
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append])
    session.turn_to("German")
    assert session.run(threading.Event()) == 0
    assert talk.text == " ".join(SCRIPT)
    assert {one.language for one in talk.of(Sentence)} == {"de"}
    assert [one.source for one in talk.translators] == ["en", "de"]


def test_a_language_that_the_recognition_does_not_know_is_refused_and_the_talk_goes_on() -> None:
    talk = Talk(english=True)
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append])
    for language, code in (("de", "english-only"), (None, "english-only"), ("ace", "not-recognised")):
        with pytest.raises(InputError) as caught:
            session.turn_to(language)
        assert (caught.value.code, bool(caught.value.remedy)) == (code, True)
    session.turn_to("en")
    assert session.run(threading.Event()) == 0
    assert {one.language for one in talk.of(Sentence)} == {"en"}


def test_a_language_that_a_person_adds_in_mid_talk_has_the_whole_talk() -> None:
    stop, changed = threading.Event(), threading.Event()
    talk = Talk(audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2), endless=True)))
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append, lambda _: watch()])

    def watch() -> None:
        if len(talk.of(Sentence)) >= 2 and not changed.is_set():
            changed.set()
            adding.start()
        texts = {one.target: set[int]() for one in talk.of(Subtitle)}
        for one in talk.of(Subtitle):
            texts[one.target].add(one.sentence_id)
        if [*map(sorted, texts.values())] == [[1, 2, 3, 4]] * 2:
            stop.set()

    adding = threading.Thread(target=session.translate_into, args=(["Portuguese", "German"],))
    assert session.run(stop) == 0
    adding.join()
    transcript = transcript_of(talk.published, targets=("pt",))
    assert transcript.targets == ("pt", "de")
    assert [one.subtitles["de"].text for one in transcript.passages] == [one.text.upper() for one in talk.of(Sentence)]
    with pytest.raises(InputError):
        session.translate_into(["Elvish"])
    with pytest.raises(Closed):
        session.translate_into(["pt"])


def test_the_variant_of_a_language_is_changed_in_mid_talk(tmp_path: Path) -> None:
    """Its terms are put from then on, by the model of before, which is told once."""
    path = tmp_path / "terms.csv"
    path.write_text("en,pt-BR,pt-PT\nmorning,B1,P1\nattention,B2,P2\nquestions,B3,P3\nyou,B4,P4\n", "utf-8")
    glossaries = Glossaries([path], ("pt-BR",), folder=tmp_path / "none")
    changed = threading.Event()

    def sound() -> Iterator[AudioChunk]:
        for chunk in spoken(len(SCRIPT), silence_after=2):
            if chunk.start_s >= SECOND_S:
                changed.wait(PATIENCE_S)
            yield chunk

    talk = Talk(audio=Threaded(ScriptedSound(sound())), targets=("pt", "de"), glossaries=glossaries)

    def opened(source: str, target: str, say: Say) -> TermTranslator:
        say(Notice(severity=Severity.INFO, code="translation-chosen", text=target))
        return TermTranslator(talk.open(source, target, say), glossaries.glossary.terms(source, target))

    def change() -> None:
        if [one for one in talk.of(Subtitle) if one.target == "pt"] and not changed.is_set():
            session.translate_into(["pt-PT", "de"], ("pt-PT",))
            changed.set()

    talk.parts = replace(talk.parts, open_translator=opened)
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append, lambda _: change()])
    assert session.run(threading.Event()) == 0
    said = [one.text for one in talk.of(Subtitle) if one.target == "pt"]
    assert [re.findall(r"[BP]\d", text) for text in said] == [["B1"], ["P2"], ["P3"], ["P4"]]
    assert talk.of(Variants) == [Variants(tags=("pt-PT",))]
    assert sorted(one.target for one in talk.translators) == ["de", "pt"]
    assert sorted(one.text for one in talk.of(Notice)) == ["de", "pt"]


def test_a_variant_that_cannot_be_had_changes_nothing(tmp_path: Path) -> None:
    """Neither where a model is missing, nor where the glossary is gone meanwhile, which is what is told then."""
    path = tmp_path / "terms.csv"
    path.write_text("en,pt-BR,pt-PT\nmorning,B1,P1\nattention,B2,P2\nquestions,B3,P3\nyou,B4,P4\n", "utf-8")
    glossaries = Glossaries([path], ("pt-BR",), folder=tmp_path / "none")
    refused: list[str] = []
    tried = threading.Event()

    def sound() -> Iterator[AudioChunk]:
        for chunk in spoken(len(SCRIPT), silence_after=2):
            if chunk.start_s >= SECOND_S:
                tried.wait(PATIENCE_S)
            yield chunk

    talk = Talk(audio=Threaded(ScriptedSound(sound())), glossaries=glossaries)

    def opened(source: str, target: str, say: Say) -> TermTranslator:
        if target == "de":
            path.unlink()
            raise SetupError("no-translation-model", "There is none into German.")
        return TermTranslator(talk.open(source, target, say), glossaries.glossary.terms(source, target))

    def change() -> None:
        if talk.of(Subtitle) and not tried.is_set():
            for targets in (["pt", "de"], ["pt"]):
                with pytest.raises(SurtitleError) as caught:
                    session.translate_into(targets, ("pt-PT",))
                refused.append(caught.value.code)
            tried.set()

    talk.parts = replace(talk.parts, open_translator=opened)
    session = Session(talk.parts, journal=talk.journal, listeners=[talk.published.append, lambda _: change()])
    assert session.run(threading.Event()) == 0
    assert (refused, talk.of(Variants)) == (["no-translation-model", "no-glossary"], [])
    assert [re.findall(r"[BP]\d", one.text) for one in talk.of(Subtitle)] == [["B1"], ["B2"], ["B3"], ["B4"]]
    assert [one.target for one in talk.translators] == ["pt"]


class Threaded:
    """Plays a scripted source on a thread of its own, as one that waits for the engine must."""

    name = "threaded"

    def __init__(self, sound: ScriptedSound) -> None:
        self._sound = sound
        self._thread = threading.Thread()

    def start(self, *handed: object) -> None:
        self._thread = threading.Thread(target=self._sound.start, args=handed)
        self._thread.start()

    def stop(self) -> None:
        self._thread.join()


def test_what_was_said_before_stop_is_finished() -> None:
    stop = threading.Event()
    stop.set()
    talk = Talk(audio=ScriptedSound(spoken(len(SCRIPT)), endless=True))
    assert talk.run(stop) == 0
    assert talk.text == " ".join(SCRIPT)


def slides(*shades: tuple[float, int]) -> ScriptedScreen:
    """A screen with pictures of stripes, one a pair of time and number, each held for 2 s."""
    frames = []
    for start_s, number in shades:
        picture = np.full((180, 320, 3), 255, np.uint8)
        picture[20 * number : 20 * number + 60] = 0
        frames += [Frame(pixels=picture, grabbed_s=start_s + n / 4) for n in range(8)]
    return ScriptedScreen(frames)


def test_sentences_belong_to_the_slide_that_was_up() -> None:
    talk = Talk(screen=Threaded(slides((0.0, 0), (6.0, 3))), reader=CountingReader(), full_speed=True)
    talk.parts = Parts(
        clock=SteppedClock(),
        audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2))),
        speech=talk.parts.speech,
        open_translator=talk.open,
        targets=("pt",),
        screen=talk.parts.screen,
        reader=talk.parts.reader,
        full_speed=True,
    )
    assert talk.run() == 0
    shown = talk.of(Slide)
    assert [(one.id, one.shown_s) for one in shown] == [(1, 0.0), (2, 6.0)]
    assert [one.translations["pt"] for one in shown] == [("SLIDE 1",), ("SLIDE 2",)]


def test_a_sentence_names_the_block_that_it_talks_about_once_both_are_known() -> None:
    reader = ScriptedReader(["Why now", "Attention in layers"], ["Summary", "Open questions"])
    talk = Talk(
        audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2))),
        screen=Threaded(slides((0.0, 0), (8.0, 3))),
        reader=reader,
        full_speed=True,
    )
    assert talk.run() == 0
    named = {one.sentence_id: (one.slide_id, one.block, one.start_s) for one in talk.of(Mention)}
    assert 1 not in named
    assert (named[2], named[3]) == ((1, 1, 7.0), (2, 1, 11.0))
    for at, event in enumerate(one.event for one in talk.published):
        if isinstance(event, Mention):
            before = [one.event for one in talk.published[:at]]
            assert any(isinstance(one, Sentence) and one.id == event.sentence_id for one in before)
            assert any(isinstance(one, Slide) and one.id == event.slide_id for one in before)


def test_code_on_a_slide_is_not_translated() -> None:
    reader = ScriptedReader(["Attention", "print(scores[0])"])
    talk = Talk(screen=slides((0.0, 0)), reader=reader)
    assert talk.run() == 0
    assert talk.of(Slide)[-1].translations == {"pt": ("ATTENTION", "print(scores[0])")}


def test_a_reader_that_fails_does_not_stop_the_subtitles() -> None:
    reader = CountingReader(SurtitleError("slide-unread", "Tesseract crashed."))
    talk = Talk(screen=slides((0.0, 0)), reader=reader)
    assert talk.run() == 0
    assert [one.text for one in talk.of(Notice)] == ["Tesseract crashed."]
    assert len(talk.of(Subtitle)) == 4


def test_what_was_chosen_while_loading_is_said_first() -> None:
    chosen = Notice(severity=Severity.INFO, code="model-chosen", text="Recognition: base.")
    talk = Talk(notices=(chosen,))
    assert talk.run() == 0
    assert talk.of(Notice) == [chosen]
    assert talk.published[0].event == chosen


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


def test_sentences_in_the_language_of_the_subtitles_are_shown_as_they_are() -> None:
    talk = Talk(targets=("en",))
    assert talk.run() == 0
    assert [one.text for one in talk.of(Subtitle)] == [one.text for one in talk.of(Sentence)]
    assert not any(one.untranslated for one in talk.of(Subtitle))
    assert talk.translators == []


def test_slides_from_before_the_language_was_known_are_translated_then() -> None:
    stream = SpeechStream(ScriptedRecogniser(SCRIPT, "de"), LoudVoice())
    talk = Talk(speech=stream, screen=slides((0.0, 0)), reader=CountingReader())
    assert talk.run() == 0
    assert talk.of(Slide)[-1].translations == {"pt": ("SLIDE 1",)}


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


def test_the_spoken_language_is_found() -> None:
    talk = Talk()
    stream = SpeechStream(ScriptedRecogniser(SCRIPT, "de"), LoudVoice())
    talk = Talk(speech=stream)
    assert talk.run() == 0
    assert {one.language for one in talk.of(Sentence)} == {"de"}
    assert [(one.source, one.target) for one in talk.translators] == [("de", "pt")]


def test_what_saving_the_last_event_says_is_told_though_the_session_is_ending() -> None:
    outbox: Channel[Event] = Channel(4)
    told: list[Published] = []
    reports = Reports(lambda event: recording.put(event))
    recording = Recording(outbox, FlakyJournal(failures=1), [told.append], clock=SteppedClock(), reports=reports)
    outbox.put(Hypothesis(committed=(), tentative="the last words"))
    outbox.close()
    recording.run()
    assert [type(one.event) for one in told] == [Hypothesis, Notice]


def test_what_was_chosen_for_translation_is_said() -> None:
    chosen = Notice(severity=Severity.INFO, code="translation-chosen", text="Translation: firefox:en-pt.")

    def choosing(source: str, target: str, say: Say) -> Shouter:
        say(chosen)
        return Shouter(source, target)

    talk = Talk(open_translator=choosing)
    assert talk.run() == 0
    assert talk.of(Notice) == [chosen]


class Waiting(Shouter):
    """Shouts once `go` says so; knows the threads on which it was made and used."""

    def __init__(self, source: str, target: str, go: Callable[[], object] = lambda: None) -> None:
        super().__init__(source, target)
        self.go = go
        self.threads = {threading.current_thread()}

    def translate(self, texts: Sequence[str]) -> list[str]:
        self.threads.add(threading.current_thread())
        self.go()
        return super().translate(texts)


class Panel:
    """A talk in several targets; German waits until Portuguese has `enough` subtitles, and any slide."""

    def __init__(self, *targets: str, enough: int = 0, **changes: object) -> None:
        self.opened: list[Waiting] = []
        self.waited: list[bool] = []
        self._enough = enough
        self._there = threading.Event()
        self.talk = Talk(targets=targets, open_translator=self.open, **changes)

    def open(self, source: str, target: str, say: Say) -> Waiting:
        self.opened.append(Waiting(source, target, self._wait if target == "de" and self._enough else lambda: None))
        return self.opened[-1]

    def run(self) -> int:
        def listen(published: Published) -> None:
            self.talk.published.append(published)
            slide = self.talk.parts.screen is None or any("pt" in one.translations for one in self.talk.of(Slide))
            if slide and len(self.subtitles("pt")) >= self._enough:
                self._there.set()

        return Session(self.talk.parts, journal=None, listeners=[listen]).run(threading.Event())

    def subtitles(self, target: str) -> list[Subtitle]:
        return [one for one in self.talk.of(Subtitle) if one.target == target]

    def _wait(self) -> None:
        self.waited.append(self._there.wait(PATIENCE_S))


def test_a_slow_target_delays_no_other_and_finishes_all_it_has() -> None:
    panel = Panel("de", "pt", enough=4)
    assert panel.run() == 0
    assert all(panel.waited)
    for target in ("de", "pt"):
        assert [one.sentence_id for one in panel.subtitles(target)] == [1, 2, 3, 4]
        assert [one.text for one in panel.subtitles(target)] == [one.text.upper() for one in panel.talk.of(Sentence)]


def test_what_is_heard_does_not_wait_for_translation() -> None:
    heard = threading.Event()
    talk = Talk(open_translator=lambda source, target, say: Waiting(source, target, lambda: heard.wait(PATIENCE_S)))

    def listen(published: Published) -> None:
        talk.published.append(published)
        if len(talk.of(Sentence)) == 4 and talk.text == " ".join(SCRIPT):
            heard.set()

    assert Session(talk.parts, journal=None, listeners=[listen]).run(threading.Event()) == 0
    assert heard.is_set()
    assert [type(one) for one in talk.of(object)].index(Subtitle) > len(talk.of(Sentence))


def test_a_translator_lives_on_the_thread_that_opened_it_and_no_target_shares_one() -> None:
    panel = Panel("de", "pt", "fr")
    assert panel.run() == 0
    assert [len(one.threads) for one in panel.opened] == [1, 1, 1]
    assert len(set.union(*(one.threads for one in panel.opened))) == 3


def test_a_failing_target_is_named_once_and_the_others_go_on() -> None:
    panel = Panel("de", "pt")
    opened = panel.talk.parts.open_translator

    def german_broken(source: str, target: str, say: Say) -> Shouter:
        shouter = opened(source, target, say)
        assert isinstance(shouter, Shouter)
        shouter.broken = target == "de"
        return shouter

    panel.talk.parts = replace(panel.talk.parts, open_translator=german_broken)
    assert panel.run() == 0
    assert [one.untranslated for one in panel.subtitles("de")] == [True] * 4
    assert [one.untranslated for one in panel.subtitles("pt")] == [False] * 4
    assert [one.text for one in panel.talk.of(Notice)] == ["German: The model is broken."]


def test_a_target_without_a_model_refuses_the_talk_though_the_others_have_one() -> None:
    def refuse(source: str, target: str, say: Say) -> Shouter:
        if target == "de":
            raise SetupError("no-translation-model", "No model.", "Get one.")
        return Shouter(source, target)

    talk = Talk(targets=("pt", "de"), open_translator=refuse)
    with pytest.raises(SetupError, match="No model"):
        talk.run()
    assert talk.of(Hypothesis) == []


def test_a_slide_comes_with_what_each_target_has_and_loses_nothing() -> None:
    panel = Panel("de", "pt", enough=4, screen=slides((0.0, 0)), reader=CountingReader())
    assert panel.run() == 0
    shown = panel.talk.of(Slide)
    assert [one.revision for one in shown] == [1, 2]
    assert [list(one.translations) for one in shown] == [["pt"], ["de", "pt"]]
    assert all(one.picture is not None for one in shown)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to a thread")
def test_a_second_ctrl_c_abandons_what_a_target_has_not_translated() -> None:
    begun, never = threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        never.wait(PATIENCE_S)

    talk = Talk(open_translator=lambda source, target, say: Waiting(source, target, hang))
    ended = threading.Event()

    def press() -> None:
        while not ended.wait(0.1):
            if begun.is_set() and len(talk.of(Sentence)) == 4:
                signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
                return

    pressing = threading.Thread(target=press)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # what a shell starts beside it is deaf to Ctrl-C
    pressing.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            talk.run()
        assert len(talk.of(Sentence)) == 4
        assert talk.of(Subtitle) == []
    finally:
        ended.set()
        never.set()
        pressing.join()
        signal.signal(signal.SIGINT, before)


class Correcting:
    """A talk in which a person corrects a sentence as soon as it was translated."""

    def __init__(self, said: Sequence[str], wishes: Mapping[int, Sequence[Wish]], **changes: object) -> None:
        self.talk = Talk(
            audio=Threaded(ScriptedSound(spoken(len(said), silence_after=2))),
            speech=SpeechStream(ScriptedRecogniser(said), LoudVoice(), language="en"),
            full_speed=True,
            **changes,
        )
        self._wishes = dict(wishes)
        self._session = Session(self.talk.parts, journal=None, listeners=[self._listen])

    def run(self) -> int:
        return self._session.run(threading.Event())

    def _listen(self, published: Published) -> None:
        self.talk.published.append(published)
        event = published.event
        if isinstance(event, Subtitle):
            for wish in self._wishes.pop(event.sentence_id, ()):
                self._session.amend(wish)

    @property
    def last(self) -> dict[int, tuple[str, str]]:
        """Every sentence with its subtitle, as they were published last."""
        subtitles = {one.sentence_id: one.text for one in self.talk.of(Subtitle)}
        return {one.id: (one.text, subtitles[one.id]) for one in self.talk.of(Sentence)}


class Fed:
    """Sound that comes when a test gives it."""

    name = "fed"

    def __init__(self, first: Sequence[AudioChunk]) -> None:
        self._first = first
        self._put: Callable[[AudioChunk], None]

    def start(self, clock: Clock, put: Callable[[AudioChunk], None], ended: Callable[[Exception | None], None]) -> None:
        self._put = put
        self.feed(self._first)

    def feed(self, chunks: Sequence[AudioChunk]) -> None:
        for chunk in chunks:
            self._put(chunk)

    def stop(self) -> None:
        """Nothing runs here."""


NAMES = ("Ask", "Vas", "Wani.", *("We", "wait", "here.") * 4, "Thank", "Vas", "Wani.")


def test_a_correction_is_published_translated_again_and_applied_to_what_is_said_later() -> None:
    talk = Correcting(NAMES, {1: [Edit(sentence_id=1, text="Ask Vaswani.")]})
    assert talk.run() == 0
    assert talk.last[1] == ("Ask Vaswani.", "ASK VASWANI.")
    assert talk.last[6] == ("Thank Vaswani.", "THANK VASWANI.")
    (correction,) = talk.talk.of(Correction)
    assert (correction.before, correction.after) == ("Ask Vas Wani.", "Ask Vaswani.")
    first = [one for one in talk.talk.of(Sentence) if one.id == 1]
    assert [(one.revision, one.final) for one in first] == [(1, True), (2, True)]
    assert [one.revision for one in talk.talk.of(Subtitle) if one.sentence_id == 1] == [1, 2]
    assert talk.talk.text == " ".join(NAMES)


def test_a_correction_that_is_taken_back_is_applied_no_more() -> None:
    talk = Correcting(NAMES, {1: [Edit(sentence_id=1, text="Ask Vaswani."), Step.UNDO]})
    assert talk.run() == 0
    assert talk.last[1] == ("Ask Vas Wani.", "ASK VAS WANI.")
    assert talk.last[6][0] == "Thank Vas Wani."


def test_the_recogniser_is_told_what_was_corrected_until_the_talk_ends() -> None:
    told: list[str] = []

    class Told(ScriptedRecogniser):
        def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
            told.append(terms.prompt)
            return super().decode(heard, language=language, context=context, terms=terms)

    stop = threading.Event()
    sound = Fed(spoken(3, silence_after=2))
    talk = Talk(audio=sound, speech=SpeechStream(Told(NAMES), LoudVoice(), language="en"))

    def listen(published: Published) -> None:
        event = published.event
        if isinstance(event, Subtitle) and event.sentence_id == 1 and event.revision == 1:
            session.amend(Edit(sentence_id=1, text="Ask Vaswani."))
        elif isinstance(event, Correction):
            later = spoken(len(NAMES), silence_after=2)[30:]
            sound.feed([replace(chunk, start_s=chunk.start_s + 2.0) for chunk in later])
        elif isinstance(event, Sentence) and event.id == 6:
            stop.set()

    session = Session(talk.parts, journal=None, listeners=[listen])
    assert session.run(stop) == 0
    assert (told[0], told[-1]) == ("", "Ask Vaswani")
    with pytest.raises(Closed):
        session.amend(Step.UNDO)


def test_the_sound_is_kept_in_step_with_what_was_said_where_that_is_wanted(tmp_path: Path) -> None:
    talk = Talk(audio=Threaded(ScriptedSound(spoken(len(SCRIPT), silence_after=2))), full_speed=True)
    path = tmp_path / "sound.ogg"
    session = Session(talk.parts, journal=None, listeners=[talk.published.append], sound=path)
    assert session.run(threading.Event()) == 0
    assert MediaFile(path).duration_s == pytest.approx(len(SCRIPT) + 2, abs=0.1)
    assert not any(thread.name == "keep" for thread in threading.enumerate())


def test_sound_that_cannot_be_kept_is_said_and_the_talk_goes_on(tmp_path: Path) -> None:
    talk = Talk()
    session = Session(talk.parts, journal=None, listeners=[talk.published.append], sound=tmp_path / "no" / "sound.ogg")
    assert session.run(threading.Event()) == 0
    assert talk.text == " ".join(SCRIPT)
    assert [one.code for one in talk.of(Notice)] == ["read-only"]


def test_read_fast_a_subtitle_grows_and_ends_as_it_is_read_stable() -> None:
    fast, stable = Talk(reading=Reading.FAST), Talk()
    assert (fast.run(), stable.run()) == (0, 0)
    shown = fast.of(Subtitle)
    assert [one for one in shown if one.final] == stable.of(Subtitle)
    for number in {one.sentence_id for one in shown}:
        *drafts, final = [one for one in shown if one.sentence_id == number]
        assert final.final
        assert all(not draft.final and final.text.startswith(draft.text) for draft in drafts)
    assert all(one.final for one in stable.of(Subtitle))


class WithoutModel(Talk):
    """A talk from a language that no model translates; its sound is translated in seconds of sound."""

    def __init__(self, *, broken: bool = False, lacking: Sequence[str] = ("de-en",), **changes: object) -> None:
        self.broken = broken
        self.lacking = lacking
        self.sounds: list[Samples] = []
        super().__init__(targets=("en", "pt"), translate_sound=self.translate_sound, **changes)
        self.parts = replace(self.parts, speech=SpeechStream(self.recogniser, LoudVoice(), language="de"))
        self.recogniser.language = "de"

    def open(self, source: str, target: str, say: Say) -> Shouter:
        if f"{source}-{target}" in self.lacking:
            raise SetupError("no-translation-model", "No installed model translates.", "Get one.")
        return super().open(source, target, say)

    def translate_sound(self, sound: Samples, source: str) -> str:
        assert source == "de"
        self.sounds.append(sound)
        if self.broken:
            self.broken = False
            raise SurtitleError("translation-failed", "It loops.")
        return f"sentence {len(self.sounds)}"

    def subtitles(self, target: str) -> list[tuple[str, bool]]:
        return [(one.text, one.untranslated) for one in self.of(Subtitle) if one.target == target]


def test_where_no_model_translates_into_english_the_sound_of_each_sentence_is_translated() -> None:
    talk = WithoutModel()
    assert talk.run() == 0
    assert talk.subtitles("en") == [(f"sentence {number}", False) for number in (1, 2, 3, 4)]
    assert talk.subtitles("pt")[0] == ("GOOD MORNING EVERYONE.", False)
    (notice,) = talk.of(Notice)
    assert (notice.code, notice.severity) == ("translation-by-sound", Severity.WARNING)
    assert "German" in notice.text
    assert "Get one." in notice.remedy
    seconds = [sorted({round(float(value) * 1000) for value in sound} - {0}) for sound in talk.sounds]
    assert seconds == [[1, 2, 3, 4], [*range(3, 10)], [*range(8, 14)], [12, 13, 14]]  # a little around each


def test_into_another_language_it_goes_through_english() -> None:
    talk = WithoutModel(lacking=("de-en", "de-pt"))
    assert talk.run() == 0
    for target, made in (("en", "sentence"), ("pt", "SENTENCE")):
        assert {text.split()[0] for text, _ in talk.subtitles(target)} == {made}
        assert not any(untranslated for _, untranslated in talk.subtitles(target))
    assert [notice.code for notice in talk.of(Notice)] == ["translation-by-sound"] * 2


def test_where_nothing_leads_from_english_either_the_talk_is_refused() -> None:
    talk = WithoutModel(lacking=("de-pt", "en-pt"))
    with pytest.raises(SetupError) as caught:
        talk.run()
    assert caught.value.code == "no-translation-model"


def test_a_sound_that_cannot_be_translated_is_said_once_and_the_next_one_is() -> None:
    talk = WithoutModel(broken=True)
    assert talk.run() == 0
    assert talk.subtitles("en")[0] == ("Good morning everyone.", True)
    assert talk.subtitles("en")[1] == ("sentence 2", False)
    assert [notice.code for notice in talk.of(Notice)] == ["translation-by-sound", "translation-failed"]


def test_a_slide_has_no_sound_and_stays_as_it_is() -> None:
    talk = WithoutModel(screen=slides((0.0, 0)), reader=CountingReader())
    assert talk.run() == 0
    assert talk.of(Slide)
    assert all("en" not in slide.translations for slide in talk.of(Slide))
    assert [notice.code for notice in talk.of(Notice)] == ["translation-by-sound"]
