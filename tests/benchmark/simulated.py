"""Live recognition by itself, without waiting and on a machine that may have other work: `python -m
tests.benchmark.simulated TALK …`.

Everything is really decoded; only the time that it takes is that of a quiet machine, by a table of costs. So two
policies can be compared on one afternoon, and a run gives the same figures again. What the rest of the chain takes is
a factor. The figures of record are those of `make bench`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import click
import numpy as np

from tests.benchmark.paced import PacedTime, Stream, heard_live
from tests.benchmark.scoring import Figures, live_figures
from tests.benchmark.talks import BUNDLED, Talk, cut_truth, open_talk, sound_of, with_speech
from tests.benchmark.writing import dashed, percent, seconds
from translator.assembly import LIVE_BEAM, LIVE_PACE, LIVE_PADDINGS, LIVE_THREADS
from translator.flow import SAMPLE_RATE, AudioChunk, Hypothesis, Role, Slide, TextBlock
from translator.models.whisper import find_whisper
from translator.slides.terms import terms_of
from translator.speech.pace import Pace
from translator.speech.stream import SpeechStream
from translator.speech.voice import SileroVoice
from translator.speech.whisper import Whisper

READ_S = 1.3
"""From when a slide is shown to when it is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """What parts of a decoding take, in seconds; by default whisper-base, int8, one thread of a server's core."""

    encode_s: tuple[tuple[float, float], ...] = ((3, 0.04), (5, 0.07), (10, 0.155), (15, 0.26), (20, 0.375), (30, 0.67))
    """By the seconds that are encoded, features included."""
    start_s: float = 0.02
    token_s: float = 0.0098
    together: float = 1.27
    """How much longer a token takes where two decodings are made in one batch,"""
    beam: float = 0.13
    """and how much longer for each hypothesis of a beam beside the first."""
    align_s: float = 0.045
    beside: float = 1.15
    """How much longer everything takes beside slides, translation and windows."""


class Meter:
    """Adds up what decodings would have taken."""

    def __init__(self, costs: Costs) -> None:
        self.costs = costs
        self.spent_s = 0.0

    def encode(self, encoded_s: float) -> None:
        lengths, costs = zip(*self.costs.encode_s, strict=True)
        self._spend(float(np.interp(encoded_s, lengths, costs)))

    def generate(self, tokens: int, *, batch: int, beam: int) -> None:
        longer = (self.costs.together if batch > 1 else 1.0) * (1 + self.costs.beam * (beam - 1))
        self._spend(self.costs.start_s + self.costs.token_s * (tokens + 1) * longer)

    def align(self) -> None:
        self._spend(self.costs.align_s)

    def _spend(self, cost_s: float) -> None:
        self.spent_s += cost_s * self.costs.beside


def metered_model(meter: Meter) -> Callable[..., Any]:
    """Opens faster-whisper's model so that `meter` counts its encodings, generations and alignments."""
    from faster_whisper import WhisperModel

    class MeteredModel(WhisperModel):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self.model: Any = MeteredDecoder(self.model, meter)

        def encode(self, features: Any) -> Any:
            meter.encode(features.shape[-1] / 100)
            return super().encode(features)

        def find_alignment(self, *args: Any, **options: Any) -> Any:
            meter.align()
            return super().find_alignment(*args, **options)

    return MeteredModel


class MeteredDecoder:
    """CTranslate2's model, what it generates counted."""

    def __init__(self, model: Any, meter: Meter) -> None:
        self._model = model
        self._meter = meter

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def generate(self, encoded: Any, prompts: Sequence[Sequence[int]], **options: Any) -> Any:
        results = self._model.generate(encoded, prompts, **options)
        tokens = max(len(result.sequences_ids[0]) for result in results)
        self._meter.generate(tokens, batch=len(prompts), beam=options["beam_size"])
        return results


class WithSlides:
    """A stream that is told what the slides of a talk say, each some time after it is shown."""

    def __init__(self, stream: SpeechStream, talk: Talk) -> None:
        self._stream = stream
        self._slides = [
            Slide(id=number, revision=1, shown_s=slide.start_s, blocks=tuple(_block(text) for text in slide.blocks))
            for number, slide in enumerate(talk.slides, 1)
        ]
        self._told = 0

    def hear(self, chunk: AudioChunk) -> Iterator[Hypothesis]:
        up = [slide for slide in self._slides if slide.shown_s + READ_S <= chunk.start_s]
        if len(up) > self._told:
            self._told = len(up)
            self._stream.terms = terms_of(up)
        return self._stream.hear(chunk)

    def finish(self) -> Iterator[Hypothesis]:
        return self._stream.finish()


def _block(text: str) -> TextBlock:
    return TextBlock(text=text, left_px=0, top_px=0, width_px=0, height_px=0, confidence=1.0, role=Role.BODY)


def simulate(talk: Talk, whisper: Whisper, meter: Meter, pace: Pace, *, slides: bool) -> Figures:
    """What hearing the talk live would have been worth, and its decodings' share of one core."""
    sound = sound_of(talk.media)[: round(talk.duration_s * SAMPLE_RATE)]
    began_s = meter.spent_s
    paced = PacedTime(lambda: meter.spent_s)
    speech = SpeechStream(
        whisper, SileroVoice(), language=talk.language, pace=pace, timer=paced.now_s, apart=paced.apart
    )
    stream: Stream = WithSlides(speech, talk) if slides else speech
    figures = live_figures(talk, heard_live(stream, sound, paced))
    return figures | {"core_busy": (meter.spent_s - began_s) / (len(sound) / SAMPLE_RATE)}


def changed(pace: Pace, changes: Sequence[str]) -> Pace:
    """The pace with "step_s=0.7" and the like. Raises ValueError for what is none of its parts, or no number."""
    kinds: Mapping[str, Any] = {field.name: type(getattr(pace, field.name)) for field in fields(pace)}
    given = [one.partition("=") for one in changes]
    unknown = [name for name, _, _ in given if name not in kinds]
    if unknown:
        raise ValueError(f"A pace has no {', '.join(unknown)}: it has {', '.join(kinds)}.")
    return replace(pace, **{name: kinds[name](value) for name, _, value in given})


def row(talk: str, figures: Figures) -> str:
    """A row of the table."""
    cells = [
        dashed([figures["wer"]], percent),
        dashed([figures["term_recall"]], percent),
        dashed([figures[f"word_lag_{rank}_s"] for rank in ("p50", "p95", "max")], seconds),
        dashed([figures["onset_lag_p50_s"]], seconds),
        f"{figures['said_twice']} / {figures['out_of_pauses']}",
        dashed([figures["core_busy"]], percent),
    ]
    return f"| {talk} | " + " | ".join(cells) + " |"


HEAD = """| talk | errors | terms | word lag, median / 95 % / worst | first word | twice / out of a pause | core busy |
|---|---:|---:|---:|---:|---:|---:|"""


@click.command()
@click.argument("talks", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--slides/--no-slides", default=False, help="Whether the slides are told, as their truth has them.")
@click.option("--until", "until_s", type=float, help="Only so much of every talk, in seconds.")
@click.option("--pace", "changes", multiple=True, help="Part of the live pace that is to be tried, as step_s=0.7.")
@click.option("--costs", type=click.Path(exists=True, path_type=Path), help="Costs of another machine, as JSON.")
def main(
    talks: tuple[Path, ...], slides: bool, until_s: float | None, changes: tuple[str, ...], costs: Path | None
) -> None:
    """Hear TALKS live, in simulated time: folders with talk.mp4 and timeline.json, or without any the bundled one."""
    try:
        pace = changed(LIVE_PACE, changes)
        meter = Meter(Costs(**json.loads(costs.read_text("utf-8"))) if costs else Costs())
        chosen = [open_talk(path) for path in talks or [BUNDLED]]
        chosen = [with_speech(cut_truth(talk, until_s) if until_s else talk) for talk in chosen]
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    whisper = Whisper(
        find_whisper("base"),
        beam=LIVE_BEAM,
        paddings=LIVE_PADDINGS,
        threads=LIVE_THREADS,
        open_model=metered_model(meter),
    )
    click.echo(HEAD)
    for talk in chosen:
        click.echo(row(talk.name, simulate(talk, whisper, meter, pace, slides=slides)))


if __name__ == "__main__":
    main()
