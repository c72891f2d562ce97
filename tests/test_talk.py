"""What a session's journal begins with, how it is translated by that once it is over, and that it is kept or said."""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.fakes import CountingReader, LoudVoice, ScriptedRecogniser, ScriptedScreen, ScriptedSound, Shouter, spoken
from tests.stepping import PATIENCE_S
from translator.assembly import Progress, languages
from translator.audio.level import MeteredSound
from translator.clock import Clock, SteppedClock
from translator.errors import InputError, SetupError, StorageError, SurtitleError
from translator.flow import Frame, Notice, Published, Severity
from translator.journal.record import Header
from translator.live import Held, LiveTalk
from translator.parts import Parts
from translator.screen import ScreenSource
from translator.speech.stream import SpeechStream
from translator.talk import Choices, header_of, load_parts, opened_journal, translators_of
from translator.translation.firefox.translator import firefox_folders

STARTED = datetime(2026, 11, 25, tzinfo=UTC)


def header(translation: str = "auto", *glossaries: Path) -> Header:
    choices = Choices(languages=languages("en", "pt"), translation=translation, glossaries=glossaries)
    return header_of("talk", STARTED, choices, "microphone")


def test_the_record_tells_what_translates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    begins = header("nllb-600m", Path("terms.csv"))
    assert (begins.translation, begins.glossaries) == ("nllb-600m", (tmp_path / "terms.csv",))
    assert (begins.language, begins.targets, begins.source) == ("en", ("pt",), "microphone")


def test_the_model_of_the_talk_is_taken() -> None:
    with pytest.raises(InputError, match="'gone' is no translation model"):
        translators_of(header("gone"))("en", "pt", lambda notice: None)


@pytest.mark.models
@pytest.mark.skipif(not firefox_folders(folder=Path("none")), reason="the offline packages are not installed")
@pytest.mark.parametrize(("target", "put"), [("pt-PT", "coisa"), ("pt", "treco")])
def test_of_the_variants_in_a_glossary_the_one_that_was_asked_for_is_put(tmp_path: Path, target: str, put: str) -> None:
    glossary = tmp_path / "terms.csv"
    glossary.write_text("en,pt-BR,pt-PT\nwidget,treco,coisa\n", "utf-8")
    choices = Choices(languages=languages("en", target), translation="firefox", glossaries=(glossary,))
    begins = header_of("talk", STARTED, choices, "microphone")
    (text,) = translators_of(begins)("en", "pt", lambda notice: None).translate(["This widget is new."])
    assert put in text


@pytest.mark.models
@pytest.mark.skipif(not firefox_folders(folder=Path("none")), reason="the offline packages are not installed")
@pytest.mark.parametrize("kept", [True, False])
def test_the_glossary_of_the_talk_is_kept_to_while_it_is_there(tmp_path: Path, kept: bool) -> None:
    glossary, said = tmp_path / "terms.csv", list[Notice]()
    if kept:
        glossary.write_text("attention,foco neuronal\n")
    translator = translators_of(header("firefox", glossary))("en", "pt", said.append)
    (text,) = translator.translate(["We talk about attention."])
    assert ("foco neuronal" in text) == kept
    assert [(one.code, one.severity) for one in said] == ([] if kept else [("no-glossary", Severity.WARNING)])
    assert all("without the glossary" in one.text and "terms.csv" in one.text for one in said)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX limits")
def test_a_session_that_cannot_be_begun_leaves_no_folder(tmp_path: Path) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        with pytest.raises(StorageError) as caught, opened_journal(tmp_path / "talk", header(), []):
            pytest.fail("it was opened")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.code == "disk-full"
    assert list(tmp_path.iterdir()) == []


class Once:
    """A source that is opened and closed, or refuses."""

    name = "once"

    def __init__(self, refusal: SetupError | None = None) -> None:
        self.calls: list[str] = []
        self._refusal = refusal

    def start(self, clock: Clock, put: Callable[[Any], None], ended: Callable[[Exception | None], None]) -> None:
        if self._refusal is not None:
            raise self._refusal
        self.calls.append("start")

    def stop(self) -> None:
        self.calls.append("stop")


REFUSAL = SetupError("gone", "It is gone.", "Connect it.")


@pytest.mark.parametrize(("sound", "screen"), [(Once(REFUSAL), Once()), (Once(), Once(REFUSAL))])
def test_what_cannot_be_heard_or_seen_is_said_before_models_are_loaded(sound: Once, screen: Once) -> None:
    choices = Choices(languages=languages("en", "pt"), model="a model that there is not")
    with pytest.raises(SetupError, match="It is gone"):
        load_parts(sound, screen, choices, given_here=True, progress=None)


def test_what_was_tried_is_closed_again() -> None:
    choices = Choices(languages=languages("en", "pt"), model="a model that there is not")
    sound, screen = Once(), Once()
    with pytest.raises(SetupError, match="no known name"):
        load_parts(sound, screen, choices, given_here=True, progress=None)
    assert (sound.calls, screen.calls) == (["start", "stop"], ["start", "stop"])


def test_a_recording_is_not_begun_before_its_talk() -> None:
    choices = Choices(languages=languages("en", "pt"), model="a model that there is not")
    sound = Once()
    with pytest.raises(SetupError, match="no known name"):
        load_parts(sound, None, choices, progress=None)
    assert sound.calls == []


@pytest.mark.parametrize("in_the_way", [True, False])
def test_the_exit_code_of_a_talk_tells_whether_its_pictures_were_saved(tmp_path: Path, in_the_way: bool) -> None:
    picture = np.full((180, 320, 3), 255, np.uint8)
    picture[20:80] = 0
    screen = ScriptedScreen([Frame(pixels=picture, grabbed_s=n / 4) for n in range(8)])
    choices = Choices(languages=languages("en", "pt"), sessions=tmp_path)
    told: list[Published] = []

    def load(sound: MeteredSound, screen: ScreenSource | None, choices: Choices, progress: Progress) -> Parts:
        return Parts(
            clock=SteppedClock(),
            audio=sound,
            speech=SpeechStream(ScriptedRecogniser(["Hello."]), LoudVoice(), language="en"),
            open_translator=lambda source, target, say: Shouter(source, target),
            targets=("pt",),
            screen=screen,
            reader=CountingReader(),
            full_speed=True,
        )

    def began() -> None:
        (folder,) = tmp_path.iterdir()
        if in_the_way:
            (folder / "slides").write_text("in the way")

    sound = MeteredSound(ScriptedSound(spoken(1, silence_after=2)))
    held = LiveTalk(sound, screen, choices, load).hold(told.append, began, lambda name, share: None)
    codes = [one.event.code for one in told if isinstance(one.event, Notice)]
    assert (held.code, codes) == ((StorageError.exit_code, ["read-only"]) if in_the_way else (0, []))
    assert len(held.transcript.passages) == 1


class Loading:
    """Gets the parts ready once it is let; `refused` where it fails then."""

    def __init__(self, refused: SurtitleError | None = None) -> None:
        self.refused = refused
        self.begun, self.let = threading.Event(), threading.Event()

    def __call__(self, sound: MeteredSound, screen: ScreenSource | None, choices: Choices, progress: Progress) -> Parts:
        self.begun.set()
        assert self.let.wait(PATIENCE_S)
        if self.refused is not None:
            raise self.refused
        return Parts(
            clock=SteppedClock(),
            audio=sound,
            speech=SpeechStream(ScriptedRecogniser(["Hello."]), LoudVoice(), language="en"),
            open_translator=lambda source, target, say: Shouter(source, target),
            targets=choices.languages.targets,
            english=choices.model == "base.en",
            full_speed=True,
        )


def turned_while_loading(
    load: Loading, choices: Choices, language: str, *targets: str
) -> tuple[Future[Held], Future[None]]:
    """A talk that is told its languages before it is loaded, and how it and that end."""
    talk = LiveTalk(MeteredSound(ScriptedSound(spoken(1, silence_after=2), endless=True)), None, choices, load)
    told = threading.Event()

    def turn() -> None:
        try:
            talk.turn_to(language)
            told.set()  # before the first sound
            talk.translate_into(targets or choices.languages.targets, ())
        finally:
            told.set()
            talk.stop()

    with ThreadPoolExecutor(2) as threads:
        held = threads.submit(talk.hold, lambda one: None, lambda: told.wait(10), lambda name, share: None)
        begun = load.begun.wait(PATIENCE_S)
        turned = threads.submit(turn)
        load.let.set()
    assert begun
    return held, turned


def test_languages_that_are_told_while_the_models_are_loaded_are_taken(tmp_path: Path) -> None:
    choices = Choices(languages=languages("en", "pt"), sessions=tmp_path)
    held, turned = turned_while_loading(Loading(), choices, "German", "pt", "fr")
    assert turned.exception() is None
    (passage,) = held.result().transcript.passages
    assert passage.sentence.language == "de"
    assert set(passage.subtitles) == {"pt", "fr"}


def test_a_language_that_cannot_be_heard_is_refused_once_that_is_known(tmp_path: Path) -> None:
    choices = Choices(languages=languages("en", "pt"), model="base.en", sessions=tmp_path)
    held, turned = turned_while_loading(Loading(), choices, "de")
    refusal = turned.exception()
    assert isinstance(refusal, InputError)
    assert refusal.code == "english-only"
    assert held.result().code == 0


def test_nobody_waits_for_models_that_could_not_be_loaded(tmp_path: Path) -> None:
    choices = Choices(languages=languages("en", "pt"), sessions=tmp_path)
    held, turned = turned_while_loading(Loading(SetupError("no-model", "It is not there.", "Get it.")), choices, "de")
    assert isinstance(held.exception(), SetupError)
    assert turned.exception() is None
