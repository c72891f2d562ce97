"""Trying a model: its files against their hashes, then a few words through it."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from translator.errors import SetupError, SurtitleError
from translator.models.kinds import Kind
from translator.models.library import Installed, installed_models
from translator.models.manifest import damaged_files
from translator.models.store import Progress
from translator.translation import Translator
from translator.translation.languages import find_language, languages_in
from translator.translation.speed import Speed, keep, measure

SOUND_S = 8.0
GREETINGS = {
    "de": "Guten Morgen, meine Damen und Herren.",
    "en": "Good morning, ladies and gentlemen.",
    "es": "Buenos días, señoras y señores.",
    "fr": "Bonjour, mesdames et messieurs.",
    "it": "Buongiorno, signore e signori.",
    "pt": "Bom dia, senhoras e senhores.",
}
"""What is said to a translation model, where it knows one of these languages; else the name of its language."""
_PAIRS = (("en", "pt"), ("en", "de"), ("en", "fr"), ("de", "en"), ("pt", "en"), ("es", "en"), ("fr", "en"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What came out of a trial. `checked` is the number of files whose hash is right, None where no hashes are known;
    `sentence_s` the time that the translation of a sentence takes here.
    """

    checked: int | None
    given: str
    made: str
    seconds: float
    sentence_s: float | None = None


def check_model(model: Installed, *, progress: Progress | None = None) -> Verdict:
    """Check the files by their hashes and try the model; how quick it translates is kept for `auto` to go by.

    Raises SetupError where it is damaged or cannot be used, StorageError where that cannot be kept.
    """
    checked = None
    if model.manifest is not None and model.manifest.files:
        damaged = damaged_files(model.folder, model.manifest)
        if damaged:
            raise SetupError(
                "model-damaged",
                f"{model.name} is damaged: {', '.join(damaged)}.",
                f"Remove it and get it again: surtitle models remove {model.name}",
            )
        checked = len(model.manifest.files)
    began = time.perf_counter()
    given, made, speed = _hear(model, progress) if model.kind is Kind.WHISPER else _translate(model)
    if not made.strip():
        raise SetupError(
            "model-silent", f"{model.name} answers nothing to: {given}", "Get another: surtitle models list"
        )
    if speed is not None:
        keep(speed)
    return Verdict(
        checked=checked,
        given=given,
        made=made,
        seconds=time.perf_counter() - began,
        sentence_s=None if speed is None else speed.sentence_s,
    )


def measure_translation(model: Installed) -> Speed:
    """How quick a translation model is here; kept, too. Raises SetupError where it cannot be used, and StorageError."""
    translator, _ = _opened_somehow(model)
    speed = measure(model, translator)
    keep(speed)
    return speed


def measure_new(folders: Sequence[Path]) -> list[Speed]:
    """How quick the translation models are that have just come into these folders; kept.

    One that cannot be used has none: `check_model` says why. Raises StorageError.
    """
    speeds = list[Speed]()
    for model in installed_models():
        if model.folder in folders and model.kind is not Kind.WHISPER:
            with contextlib.suppress(SetupError):
                speeds.append(measure_translation(model))
    return speeds


def _hear(model: Installed, progress: Progress | None) -> tuple[str, str, None]:
    """The beginning of the bundled talk, and the words that were heard in it."""
    from faster_whisper.audio import decode_audio

    from translator.flow import SAMPLE_RATE
    from translator.models.whisper import find_whisper
    from translator.speech.whisper import Whisper

    folder = find_whisper(model.name, progress=progress) if model.packaged else model.folder
    with as_file(files("resources") / "talk" / "attention.mp4") as talk:
        sound = decode_audio(str(talk), sampling_rate=SAMPLE_RATE)[: int(SOUND_S * SAMPLE_RATE)]
    whisper = Whisper(folder, beam=1)
    decoding = whisper.decode(whisper.encode(sound), language="en", context="")
    made = "".join(word.text for word in decoding.words).strip()
    return f"the first {SOUND_S:.0f} s of the bundled talk", made, None


def _translate(model: Installed) -> tuple[str, str, Speed]:
    """A greeting in a language that the model knows, its translation, and how quick the model is."""
    translator, source = _opened_somehow(model)
    text = GREETINGS.get(translator.source, find_language(source).own_name)
    return text, translator.translate([text])[0], measure(model, translator)


def _opened_somehow(model: Installed) -> tuple[Translator, str]:
    """The model for its own pair, or the first pair that it knows, and the language that it translates from."""
    known = languages_in(model.pair or "")
    refusal: SurtitleError | None = None
    for source, target in [(known[0].code, known[1].code)] if known is not None else _PAIRS:
        try:
            return _opened(model, source, target), source
        except SetupError as error:
            if error.code != "no-translation-model":
                raise
            refusal = refusal or error
    assert refusal is not None
    raise refusal


def _opened(model: Installed, source: str, target: str) -> Translator:
    """This very model, also where it is not among the others yet."""
    from translator.translation.families import open_translator
    from translator.translation.firefox.translator import FirefoxTranslator, pair_in

    if model.kind is not Kind.FIREFOX:
        return open_translator(f"{model.kind}:{model.folder}", source=source, target=target)
    return FirefoxTranslator(source, target, files=pair_in(model.folder))
