"""Trying a model: its files against their hashes, then a few words through it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import as_file, files

from translator.errors import SetupError, SurtitleError
from translator.models.kinds import Kind
from translator.models.library import Installed
from translator.models.manifest import damaged_files
from translator.models.store import Progress
from translator.translation import Translator

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
    """What came out. `checked` is the number of files whose hash is right, None where no hashes are known."""

    checked: int | None
    given: str
    made: str
    seconds: float


def check_model(model: Installed, *, progress: Progress | None = None) -> Verdict:
    """Check the files by their hashes and try the model. Raises SetupError where it is damaged or cannot be used."""
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
    given, made = _TRIALS[model.kind](model, progress)
    if not made.strip():
        raise SetupError(
            "model-silent", f"{model.name} answers nothing to: {given}", "Get another: surtitle models list"
        )
    return Verdict(checked=checked, given=given, made=made, seconds=time.perf_counter() - began)


def _hear(model: Installed, progress: Progress | None) -> tuple[str, str]:
    """The beginning of the bundled talk, and the words that were heard in it."""
    from faster_whisper.audio import decode_audio

    from translator.flow import SAMPLE_RATE
    from translator.models.whisper import find_whisper
    from translator.speech.whisper import Whisper

    folder = find_whisper(model.name, progress=progress) if model.packaged else model.folder
    with as_file(files("resources") / "talk" / "attention.mp4") as talk:
        sound = decode_audio(str(talk), sampling_rate=SAMPLE_RATE)[: int(SOUND_S * SAMPLE_RATE)]
    decoding = Whisper(folder, beam=1).decode(sound, language="en", context="")
    return f"the first {SOUND_S:.0f} s of the bundled talk", "".join(word.text for word in decoding.words).strip()


def _translate(model: Installed, progress: Progress | None) -> tuple[str, str]:
    """A greeting in a language that the model knows, and its translation."""
    from translator.translation.languages import find_language

    known = tuple(model.pair.split("-", 1)) if model.pair else None
    refusal: SurtitleError | None = None
    for source, target in [known] if known is not None and len(known) == 2 else _PAIRS:
        try:
            translator = _opened(model, source, target)
        except SetupError as error:
            if error.code != "no-translation-model":
                raise
            refusal = refusal or error
            continue
        text = GREETINGS.get(translator.source, find_language(source).own_name)
        return text, translator.translate([text])[0]
    assert refusal is not None
    raise refusal


def _opened(model: Installed, source: str, target: str) -> Translator:
    """This very model, also where it is not among the others yet."""
    from translator.translation.families import open_translator
    from translator.translation.firefox import FirefoxTranslator, pair_in

    if model.kind is not Kind.FIREFOX:
        return open_translator(f"{model.kind}:{model.folder}", source=source, target=target)
    return FirefoxTranslator(source, target, files=pair_in(model.folder))


_TRIALS: dict[Kind, Callable[[Installed, Progress | None], tuple[str, str]]] = {
    Kind.WHISPER: _hear,
    Kind.FIREFOX: _translate,
    Kind.CTRANSLATE2: _translate,
    Kind.TRANSFORMERS: _translate,
}
