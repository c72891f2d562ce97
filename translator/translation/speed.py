"""How quick translation models are on this machine: measured once, kept on disk, and what `auto` goes by."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from translator.atomic import write_json
from translator.machine import description
from translator.models.library import Installed
from translator.models.store import data_folder
from translator.translation import Translator

NAME = "translation-speeds.json"
KEEPS_UP_S = 1.0
"""A model keeps up that translates a sentence in so long, with nothing beside it: beside recognition it takes up to
twice as long, and still a fraction of what it takes to say the sentence.
"""
TIMES = 3
LONGEST_S = 4.0
"""A slow model is measured no longer than this, once begun."""
SENTENCES = {
    "de": "Heute möchte ich Ihnen zeigen, wie unser Modell aus vielen Beispielen lernt, und warum das für uns alle "
    "wichtig ist.",
    "en": "Today I would like to show you how our model learns from many examples, and why that matters to all of us.",
    "es": "Hoy me gustaría mostrarles cómo nuestro modelo aprende de muchos ejemplos, y por qué eso es importante.",
    "fr": "Aujourd'hui, je voudrais vous montrer comment notre modèle apprend de nombreux exemples, et pourquoi.",
    "it": "Oggi vorrei mostrarvi come il nostro modello impara da molti esempi, e perché questo è importante.",
    "ja": "今日は、私たちのモデルがどのように多くの例から学ぶのか、そしてなぜそれが大切なのかをお話しします。",
    "pt": "Hoje gostaria de lhes mostrar como o nosso modelo aprende com muitos exemplos, e por que isso importa.",
    "ru": "Сегодня я хотел бы показать вам, как наша модель учится на многих примерах и почему это важно для всех.",
    "zh": "今天我想给大家介绍我们的模型是如何从许多例子中学习的，以及为什么这对我们所有人都很重要。",
}
"""What is translated, a sentence of some twenty words; a model from another language gets the English one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speed:
    """Seconds that a model of a name and a size in bytes takes for a sentence of twenty words."""

    model: str
    size: int
    sentence_s: float


def measure(model: Installed, translator: Translator, *, now: Callable[[], float] = time.perf_counter) -> Speed:
    """Time a model that is open. Raises SurtitleError where it fails."""
    text = SENTENCES.get(translator.source, SENTENCES["en"])
    translator.translate([text])  # sets up what is set up lazily
    began_s, taken_s = now(), list[float]()
    while not taken_s or (len(taken_s) < TIMES and now() - began_s < LONGEST_S):
        from_s = now()
        translator.translate([text])
        taken_s.append(now() - from_s)
    return Speed(model=model.name, size=model.size, sentence_s=statistics.median(taken_s))


def keep(speed: Speed, *, folder: Path | None = None) -> None:
    """Keep a speed in place of what was kept of that model. Raises StorageError."""
    place = folder or data_folder()
    speeds = [speed, *(one for one in kept(folder=place) if one.model != speed.model)]
    write_json(place / NAME, {"circumstances": _circumstances(), "speeds": [asdict(one) for one in speeds]})


def kept(*, folder: Path | None = None) -> list[Speed]:
    """The kept speeds that hold here; none where nothing was measured, or under other circumstances."""
    try:
        data = json.loads(((folder or data_folder()) / NAME).read_text("utf-8"))
        if data["circumstances"] != _circumstances():
            return []
        return [Speed(**speed) for speed in data["speeds"]]
    except (OSError, ValueError, TypeError, KeyError):  # not there, or written by another version: measure anew
        return []


def seconds_of(model: Installed, speeds: Sequence[Speed]) -> float | None:
    """What a model takes for a sentence; None where that very model was not measured."""
    return next((one.sentence_s for one in speeds if (one.model, one.size) == (model.name, model.size)), None)


def _circumstances() -> dict[str, str | int]:
    import ctranslate2

    return {**description(), "gpus": int(ctranslate2.get_cuda_device_count())}
