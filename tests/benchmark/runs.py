"""The runs that are compared: the model offline, Surtitle as a process of its own, the reference policy."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmark.machine import Others, cores
from tests.benchmark.reference import Transcription, run_paced
from tests.benchmark.scoring import Figures, live_figures, normalise, text_figures
from tests.benchmark.talks import Talk
from translator.events import from_json
from translator.flow import Published, Samples, Word

BEAM = 5
SILENCE = 0.9
"""A segment that is so probably no speech is left out, as whisper_streaming does."""

Run = Callable[[Talk], Figures]
"""Plays a talk and says what came of it."""


class ReplayFailed(Exception):
    """`surtitle replay` ended with an error; the message says where its output is."""


@dataclass(frozen=True, slots=True)
class Offline:
    """The whole recording at once, by faster-whisper itself: what the model can do."""

    model: Path

    def __call__(self, talk: Talk) -> Figures:
        began, used = time.perf_counter(), time.process_time()
        segments, _ = load_model(self.model).transcribe(sound_of(talk.media), language=talk.language, beam_size=BEAM)
        text = " ".join(segment.text.strip() for segment in segments)
        figures = text_figures(talk, normalise(text, talk.language))
        return figures | _cost(time.perf_counter() - began, time.process_time() - used)


@dataclass(frozen=True, slots=True)
class Reference:
    """LocalAgreement-2 with 30 s of padding; compute time is real, waiting for sound is not."""

    model: Path

    def __call__(self, talk: Talk) -> Figures:
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
        used = time.process_time()
        events = run_paced(samples, transcribe)
        wall_s = max(talk.duration_s, events[-1].at_s)
        return live_figures(talk, events) | _cost(wall_s, time.process_time() - used)


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """`surtitle replay` as a process of its own; its events and what it said stay in `out`. Raises ReplayFailed."""

    out: Path
    name: str
    pace: str
    slides: bool
    model: str = "base"

    def __call__(self, talk: Talk) -> Figures:
        stem = f"{talk.name}-{self.name.replace(' ', '-')}"
        events, log = self.out / f"{stem}.events.jsonl", self.out / f"{stem}.log"
        command = [sys.executable, "-m", "translator", "replay", str(talk.media), "--model", self.model]
        command += ["--from", talk.language, "--to", "en" if talk.language == "pt" else "pt", "--pace", self.pace]
        command += ["--events", str(events), "--sessions", str(self.out / "sessions")]
        began = time.perf_counter()
        with log.open("w", encoding="utf-8") as said:
            process = subprocess.Popen(
                command + ([] if self.slides else ["--no-slides"]), stdin=subprocess.DEVNULL, stdout=said, stderr=said
            )
            try:
                _, status, usage = os.wait4(process.pid, 0)
            except BaseException:  # interrupted: do not leave it playing
                process.terminate()
                process.wait()
                raise
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise ReplayFailed(f"surtitle replay failed with {process.returncode}: see {log}.")
        cost = _cost(time.perf_counter() - began, usage.ru_utime + usage.ru_stime)
        cost["peak_memory_mb"] = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
        figures = live_figures(talk, read_events(events))
        return (figures if self.pace == "live" else without_lags(figures)) | cost


def watched(run: Run, talk: Talk) -> Figures:
    """The run's figures, and what share of the cores other programs took meanwhile; None where Linux does not say."""
    others = Others()
    figures = run(talk)
    return figures | {"others_busy": others.busy()}


def read_events(path: Path) -> list[Published]:
    """The events of a file that `--events` wrote. Raises InputError for what is none."""
    return [from_json(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line.strip()]


def without_lags(figures: Figures) -> Figures:
    """The figures that mean something at full speed, where nobody waits."""
    return {name: value for name, value in figures.items() if "lag" not in name and "shown_to" not in name}


def _cost(wall_s: float, cpu_s: float) -> Figures:
    return {"wall_s": wall_s, "cpu_busy": cpu_s / (wall_s * cores())}


def load_model(folder: Path) -> Any:
    """A faster-whisper model as it is, without anything of ours around it."""
    from faster_whisper import WhisperModel

    return WhisperModel(str(folder), device="cpu", compute_type="int8")


def sound_of(media: Path) -> Samples:
    """The sound of a media file, 16 kHz mono."""
    from faster_whisper.audio import decode_audio

    samples: Samples = decode_audio(str(media))
    return samples
