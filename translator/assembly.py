"""Builds the parts of a session from what a person chose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from translator.audio import AudioSource
from translator.channel import Latest
from translator.clock import SessionClock, SteppedClock
from translator.errors import InputError, SetupError
from translator.flow import Frame, Notice, Severity
from translator.machine import cores
from translator.models.catalogue import find_size
from translator.models.whisper import find_whisper, installed_whisper
from translator.parts import Parts
from translator.screen import ScreenSource
from translator.screen.passing import PassingScreen
from translator.slides import SlideReader
from translator.slides.deck import Deck
from translator.slides.later import LaterReader
from translator.speech.care import Apart, beside
from translator.speech.device import Cuda, Device, find_devices
from translator.speech.fit import AUTO, choose
from translator.speech.measured import kept
from translator.speech.measuring import Conditions, live_threads
from translator.speech.pace import Pace
from translator.speech.stream import SpeechStream
from translator.speech.whisper import Whisper
from translator.translation import Translator
from translator.translation.choosing import is_made_for
from translator.translation.coverage import HEARD, covered
from translator.translation.families import models_for, open_translator
from translator.translation.languages import find_language, recognised, tag_of
from translator.translation.reading import Reading
from translator.translation.speech_translation import SharedSounds
from translator.translation.terms.glossary import Glossaries, Glossary
from translator.translation.terms.terminology import TermTranslator
from translator.translation.translating import OpenTranslator, TranslateSound

LIVE_PACE = Pace(
    step_s=0.5,
    busiest=0.9,
    settle_s=1.7,
    guard_s=0.5,
    clear_guard_s=0.35,
    confirmed=0.5,
    careful_after_s=1.1,
    careful_s=0.5,
    trim_s=12.0,
)
LIVE_BEAM = 2
"""A greedy search hears 19.9 % of the words of FLEURS in German, Spanish and Portuguese wrong, this one 17.7 %; with
slides, 5.3 instead of 6.1 % of attention, each word up to .1 s later.
"""
LIVE_PADDINGS = (8, 10, 12, 14, 17, 20, 30)
"""Live, a word now is worth more than a slightly better one seconds later."""
FULL_SPEED_PACE = Pace(step_s=5.0, pause_s=2.5, settle_s=10.0, trim_s=22.0, longest_s=27.0)
FULL_SPEED_BEAM = 5
FULL_SPEED_PADDINGS = (30,)
"""At full speed nobody waits for the words: longer windows, fewer and better decodings."""
LIVE_THREADS = live_threads(cores())
LIVE_CONDITIONS = Conditions(pace=LIVE_PACE, beam=LIVE_BEAM, paddings=LIVE_PADDINGS, threads=LIVE_THREADS, workers=2)
FULL_SPEED_CONDITIONS = Conditions(pace=FULL_SPEED_PACE, beam=FULL_SPEED_BEAM, paddings=FULL_SPEED_PADDINGS)

NO_GLOSSARY = Glossary()
Progress = Callable[[str, float], None]
Say = Callable[[Notice], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages:
    """The language of the talk (None: find it) and those of the subtitles, as ISO 639-1 codes.

    `variants` are the BCP 47 tags of those that were named with a region, such as "pt-PT". Models write one variant
    only; a glossary may have several.
    """

    source: str | None
    targets: tuple[str, ...]
    variants: tuple[str, ...] = ()


def languages(source: str, targets: str) -> Languages:
    """From what was typed: "en" or "auto", "pt,es".

    Raises InputError for an unknown language, for none or "auto" as a target, and for that of the talk.
    """
    spoken = None if source.strip().lower() == AUTO else find_language(source).code
    if spoken is not None:
        recognised(spoken)
    named = [target for target in targets.split(",") if target.strip()]
    if any(target.strip().lower() == AUTO for target in named):
        raise InputError("no-target", "Only the language of the talk can be found.", "Name the others: --to pt")
    wanted = tuple(dict.fromkeys(find_language(target).code for target in named))
    if not wanted:
        raise InputError("no-target", "No language for the subtitles was given.", "Add one, for example --to pt.")
    if spoken in wanted:
        raise InputError(
            "same-language",
            f"The talk is in {find_language(source).name} already.",
            "Leave that language out of --to.",
        )
    tags = (tag_of(name) for name in (*([] if spoken is None else [source]), *named))
    variants = tuple(dict.fromkeys(tag for tag in tags if tag is not None and tag not in (spoken, *wanted)))
    return Languages(source=spoken, targets=wanted, variants=variants)


def stream_of(whisper: Whisper, source: str | None, *, full_speed: bool, apart: Apart = beside) -> SpeechStream:
    """A stream on a model that is loaded."""
    from translator.speech.voice import SileroVoice

    conditions = FULL_SPEED_CONDITIONS if full_speed else LIVE_CONDITIONS
    code = recognised(source) if source else None
    return SpeechStream(whisper, SileroVoice(), language=code, pace=conditions.pace, apart=apart)


def recogniser(
    model: str,
    device: str,
    source: str | None,
    *,
    full_speed: bool,
    progress: Progress | None,
    say: Say,
    cuda: Cuda | None = None,
) -> Whisper:
    """The recognition model `model`, loaded, or for "auto" the one that suits this machine.

    `device` is "cpu", "cuda" or "auto": a GPU if `cuda` can use one, else the processor. `say` is told what was chosen.
    Raises SetupError where model or device cannot be had, InputError where they are unknown or know no `source`.
    """
    _check_language(model, source)
    devices, refusal = find_devices(device, cuda)
    if refusal is not None:
        say(_without_gpu(refusal))
    conditions = FULL_SPEED_CONDITIONS if full_speed else LIVE_CONDITIONS
    return _whisper(model, devices, source, conditions, progress=progress, say=say)


def _check_language(model: str, source: str | None) -> None:
    size = find_size(model)
    if size is not None and size.english and source not in (None, "en"):
        raise InputError(
            "english-only",
            f"The recognition model {model} knows only English.",
            "Choose another with --model, for example base, or auto.",
        )


def _whisper(
    model: str,
    devices: Sequence[Device],
    source: str | None,
    conditions: Conditions,
    *,
    progress: Progress | None,
    say: Say,
) -> Whisper:
    """The model on the first device that can run it. Raises SetupError when the last one cannot."""
    device, *others = devices
    name = _suited(device, source, say) if model == AUTO else model
    size = find_size(name)
    try:
        return Whisper(
            find_whisper(name, progress=progress),
            device=device.name,
            compute_type=device.compute_type,
            beam=conditions.beam,
            paddings=conditions.paddings,
            threads=conditions.threads,
            workers=conditions.workers,
            translates=size is None or size.translates,
        )
    except SetupError as error:
        if not others:
            raise
        say(_without_gpu(error))
    return _whisper(model, others, source, conditions, progress=progress, say=say)


def _suited(device: Device, source: str | None, say: Say) -> str:
    """The installed model that suits the device and the talk best."""
    choice = choose(
        [found.name for found in installed_whisper()],
        kept(LIVE_CONDITIONS),
        device=device.name,
        english=source == "en",
        pace=LIVE_PACE,
    )
    say(choice.notice)
    return choice.model


def _without_gpu(refusal: SetupError) -> Notice:
    return Notice(
        severity=Severity.WARNING,
        code=refusal.code,
        text=f"Recognition runs on the processor, not on the GPU. {refusal.text}",
        remedy=refusal.remedy,
    )


def slide_reader(source: str | None) -> SlideReader:
    """Tesseract for the language of the talk; English where that is still to be found. Raises SetupError."""
    from translator.slides.tesseract import TesseractReader

    return TesseractReader([source or "en"])


def parts(
    *,
    audio: AudioSource,
    screen: ScreenSource | None,
    chosen: Languages,
    model: str,
    device: str,
    translation: str,
    glossaries: Glossaries | None = None,
    deck: Deck | None = None,
    slides: bool = True,
    reading: Reading = Reading.STABLE,
    given_here: bool = False,
    full_speed: bool = False,
    progress: Progress | None = None,
) -> Parts:
    """Everything that a session needs, loaded and checked; without `slides`, what reads them waits for the first.

    Raises SurtitleError.
    """
    notices: list[Notice] = []
    whisper = recogniser(model, device, chosen.source, full_speed=full_speed, progress=progress, say=notices.append)
    reader: SlideReader | None = None
    if screen is not None:
        reader = slide_reader(chosen.source) if slides else LaterReader(lambda: slide_reader(chosen.source))
    translate_sound = _sound_translator(whisper) if translation == AUTO and chosen.source != "en" else None
    if chosen.source is None:
        by_sound = translate_sound is not None
        notices.extend(_covered(translation, chosen.targets, english=whisper.english, by_sound=by_sound))
    clock = SteppedClock() if full_speed else SessionClock()  # after loading: the session begins when it can hear
    return Parts(
        clock=clock,
        audio=audio,
        speech=stream_of(whisper, chosen.source, full_speed=full_speed),
        open_translator=translators(translation, glossaries.glossary if glossaries else NO_GLOSSARY, device),
        targets=chosen.targets,
        glossaries=glossaries,
        screen=screen,
        reader=reader,
        deck=deck,
        english=whisper.english,
        translate_sound=translate_sound,
        reading=reading,
        given_here=given_here,
        full_speed=full_speed,
        notices=tuple(notices),
    )


def _covered(translation: str, targets: Sequence[str], *, english: bool, by_sound: bool) -> Sequence[Notice]:
    """What is told of the models before a talk whose language is to be found, in English alone or in any language.

    A model of many languages is trusted to know it. Raises SurtitleError for a translation model that is not here.
    """
    models = models_for(translation)
    if models is None or any(model.pair is None for model in models):
        return ()

    def translates(source: str, target: str) -> bool:
        return is_made_for(find_language(source), find_language(target), models)

    return covered(targets, translates, by_sound=by_sound, heard=("en",) if english else HEARD)


def _sound_translator(whisper: Whisper) -> TranslateSound | None:
    """Whisper's own translation into English; None where the model has not learnt it."""
    if not whisper.translates:
        return None
    return SharedSounds(lambda sound, source: whisper.translate(sound, find_language(source).whisper or source))


def translators(translation: str, glossary: Glossary = NO_GLOSSARY, device: str = AUTO) -> OpenTranslator:
    """How translators are opened that keep to a glossary; `translation` is what was chosen for all of them.

    `device` is "auto", "cpu" or "cuda".
    """

    def opened(source: str, target: str, say: Say) -> Translator:
        translator = open_translator(translation, source=source, target=target, device=device, say=say)
        return TermTranslator(translator, glossary.terms(source, target))

    return opened


class ShownScreen(PassingScreen):
    """A screen source whose newest frame is also kept for a window to show."""

    def __init__(self, source: ScreenSource, newest: Latest[Frame]) -> None:
        def keep(frame: Frame) -> Frame:
            newest.put(frame)
            return frame

        super().__init__(source, keep)
