"""Words out of sounds in which nobody speaks: `python -m tests.benchmark.sounds --minutes 5`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import click
import numpy as np

from tests.benchmark.noises import SOUNDS, sound
from tests.benchmark.paced import PacedTime, heard_live
from tests.benchmark.published import committed_words
from tests.benchmark.talks import BUNDLED, open_talk, sound_of
from tests.benchmark.words import edits, normalise
from translator.assembly import LIVE_BEAM, LIVE_PACE, LIVE_PADDINGS, LIVE_THREADS
from translator.cli.console import say_error
from translator.errors import SurtitleError
from translator.flow import SAMPLE_RATE, Samples, Word
from translator.models.whisper import find_whisper
from translator.speech.stream import SpeechStream
from translator.speech.voice import SileroVoice
from translator.speech.whisper import Recogniser, Whisper

BETWEEN_S = 15.0
"""How long a sound lasts between two spoken passages."""
PASSAGE_S = 12.0
"""About how long each of these is."""
EDGE_S = 0.3
"""A word that ends so far from the sound's edges is out of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passages:
    """Two spoken passages, 16 kHz mono, and what is said in both."""

    first: Samples
    second: Samples
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """What came of a sound between two passages: words out of the sound, and how many of those that were said were not
    heard, or heard as another.
    """

    words: tuple[Word, ...]
    missed: int


def live_stream(recogniser: Recogniser, language: str | None) -> SpeechStream:
    """A new stream with the settings of a live talk, its pace that of a machine that is fast enough."""
    return SpeechStream(recogniser, SileroVoice(), language=language, pace=LIVE_PACE, timer=lambda: 0.0)


def live_whisper(model: str = "base") -> Whisper:
    """Whisper as a live talk has it. Raises SetupError where it cannot be had."""
    return Whisper(find_whisper(model), beam=LIVE_BEAM, paddings=LIVE_PADDINGS, threads=LIVE_THREADS)


def stream_words(stream: SpeechStream, samples: Samples) -> tuple[Word, ...]:
    """All that the stream commits of the sound, on a machine that takes no time."""
    return tuple(word for word, _ in committed_words(heard_live(stream, samples, PacedTime(lambda: 0.0))))


def passages() -> Passages:
    """The beginning of the bundled talk, in two."""
    talk = open_talk(BUNDLED)
    samples = sound_of(talk.media)
    first = [one for one in talk.sentences if one.end_s <= PASSAGE_S]
    second = [one for one in talk.sentences[len(first) :] if one.end_s <= 2 * PASSAGE_S]
    middle = round((first[-1].end_s + second[0].start_s) / 2 * SAMPLE_RATE)
    end = round((second[-1].end_s + 0.1) * SAMPLE_RATE)
    text = " ".join(one.text for one in (*first, *second))
    return Passages(first=samples[:middle], second=samples[middle:end], text=text)


def between(stream: SpeechStream, spoken: Passages, samples: Samples) -> Between:
    """What the stream makes of the sound between the passages."""
    words = stream_words(stream, np.concatenate([spoken.first, samples, spoken.second]))
    start_s = len(spoken.first) / SAMPLE_RATE + EDGE_S
    end_s = (len(spoken.first) + len(samples)) / SAMPLE_RATE - EDGE_S
    truth, heard = normalise(spoken.text, "en"), normalise("".join(word.text for word in words), "en")
    changed = edits(truth, heard)
    return Between(
        words=tuple(word for word in words if start_s < word.end_s < end_s),
        missed=changed.replaced + changed.left_out,
    )


def row(cells: Iterable[object]) -> str:
    return "| " + " | ".join(map(str, cells)) + " |"


def text_of(words: Sequence[Word]) -> str:
    """How many words, and which."""
    return f"{len(words)} ({''.join(word.text for word in words[:12]).strip()})" if words else "0"


@click.command()
@click.option("--minutes", type=click.FloatRange(min=0.1), default=5.0, show_default=True, help="Of every sound.")
@click.option("--model", default="base", show_default=True)
@click.option("--only", multiple=True, type=click.Choice(list(SOUNDS)), help="Only the sound of this name.")
def main(minutes: float, model: str, only: tuple[str, ...]) -> None:
    """Count the words that the live recogniser commits where nobody speaks: a Markdown table."""
    try:
        whisper = live_whisper(model)
        spoken = passages()
        click.echo(row(["sound", "language given", "language found", "between speech", "words missed in that speech"]))
        click.echo("|---|---|---|---|---|")
        for name in only or SOUNDS:
            samples = sound(name, 60 * minutes)
            alone = [text_of(stream_words(live_stream(whisper, language), samples)) for language in ("en", None)]
            found = between(live_stream(whisper, "en"), spoken, samples[: round(BETWEEN_S * SAMPLE_RATE)])
            click.echo(row([name, *alone, text_of(found.words), f"{found.missed}"]))
    except SurtitleError as error:
        say_error(error)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
