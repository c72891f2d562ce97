"""The runs that are compared: the model offline, Surtitle as a process of its own, the reference policy."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmark.decking import Deck
from tests.benchmark.machine import Others
from tests.benchmark.mentioning import mention_figures
from tests.benchmark.reference import Transcription, run_paced
from tests.benchmark.replaying import replay, target_of
from tests.benchmark.sampling import cpu_busy
from tests.benchmark.scoring import Figures, live_figures, text_figures
from tests.benchmark.talks import Talk, sound_of, with_pictures
from tests.benchmark.terming import taken_figures, term_figures
from tests.benchmark.words import normalise
from translator.atomic import write_whole
from translator.events import to_line
from translator.flow import SAMPLE_RATE, Samples, Word
from translator.machine import cores

BEAM = 5
SILENCE = 0.9
"""A segment that is so probably no speech is left out, as whisper_streaming does."""

Run = Callable[[Talk, str], Figures]
"""Plays a talk and says what came of it; what it writes has that name."""


class ReplayFailed(Exception):
    """`surtitle replay` ended with an error; the message says where its output is."""


@dataclass(frozen=True, slots=True)
class Offline:
    """The whole recording at once, by faster-whisper itself: what the model can do."""

    model: Path

    def __call__(self, talk: Talk, stem: str) -> Figures:
        began, used = time.perf_counter(), time.process_time()
        segments, _ = load_model(self.model).transcribe(sound_of(talk.media), language=talk.language, beam_size=BEAM)
        text = " ".join(segment.text.strip() for segment in segments)
        figures = text_figures(talk, normalise(text, talk.language))
        return figures | _cost(time.perf_counter() - began, time.process_time() - used)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """LocalAgreement-2 with 30 s of padding, at live pace, nothing beside it; its events stay in `out`."""

    model: Path
    out: Path

    def __call__(self, talk: Talk, stem: str) -> Figures:
        model = load_model(self.model)

        def transcribe(samples: Samples, prompt: str) -> Transcription:
            segments, _ = model.transcribe(
                samples,
                language=talk.language,
                initial_prompt=prompt,
                beam_size=BEAM,
                word_timestamps=True,
                condition_on_previous_text=True,
            )
            found = [segment for segment in segments if segment.no_speech_prob <= SILENCE]
            words = tuple(
                Word(text=word.word, start_s=word.start, end_s=word.end, probability=word.probability)
                for segment in found
                for word in segment.words
            )
            return Transcription(words=words, segment_ends_s=tuple(segment.end for segment in found))

        samples = sound_of(talk.media)
        transcribe(samples[:SAMPLE_RATE], "")  # what is set up lazily is, as ours is before a talk begins
        began, used = time.perf_counter(), time.process_time()
        events = run_paced(samples, transcribe)
        cost = _cost(time.perf_counter() - began, time.process_time() - used)
        lines = "".join(to_line(event) + "\n" for event in events)
        write_whole(self.out / f"{stem}.events.jsonl", lines.encode())
        return live_figures(talk, events) | cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """`surtitle replay` as a process of its own, with its window at live pace where one is wanted.

    Its events and what it said stay in `out`. Raises ReplayFailed.
    """

    out: Path
    pace: str
    slides: bool
    window: bool
    pictures: Path | None = None
    """A recording whose pictures are shown instead of the talk's own."""
    deck: Deck | None = None
    """Makes the deck that is known beforehand."""

    def __call__(self, talk: Talk, stem: str) -> Figures:
        with tempfile.TemporaryDirectory() as folder:
            deck = None if self.deck is None else self.deck(talk, Path(folder))
            if self.pictures is not None:
                talk = with_pictures(talk, self.pictures, Path(folder))
            return self._played(talk, stem, deck)

    def _played(self, talk: Talk, stem: str, deck: Path | None) -> Figures:
        live = self.pace == "live"
        window = self.window and live
        played = replay(talk, out=self.out, name=stem, pace=self.pace, slides=self.slides, window=window, deck=deck)
        if played.code:
            raise ReplayFailed(f"surtitle replay failed with {played.code}: see {played.log}.")
        figures = live_figures(talk, played.events)
        if self.slides and self.pictures is None and not talk.coarse:
            figures |= mention_figures(talk, played.events)
        if self.slides:
            figures |= taken_figures(talk, played.events) | term_figures(played.events, target_of(talk))
        figures["wall_s"] = played.wall_s
        figures["cpu_busy"] = cpu_busy(played.samples, cores())
        figures["peak_memory_mb"] = max((sample.memory_mb for sample in played.samples), default=None)
        return figures if live else without_lags(figures)


def watched(run: Run, talk: Talk, stem: str) -> Figures:
    """The run's figures, and what share of the cores other programs took meanwhile; None where Linux does not say."""
    others = Others()
    figures = run(talk, stem)
    return figures | {"others_busy": others.busy()}


def without_lags(figures: Figures) -> Figures:
    """The figures that mean something at full speed, where nobody waits."""
    return {name: value for name, value in figures.items() if "lag" not in name and "shown_to" not in name}


def _cost(wall_s: float, cpu_s: float) -> Figures:
    return {"wall_s": wall_s, "cpu_busy": cpu_s / (wall_s * cores())}


def load_model(folder: Path) -> Any:
    """A faster-whisper model as it is, without anything of ours around it."""
    from faster_whisper import WhisperModel

    return WhisperModel(str(folder), device="cpu", compute_type="int8")
