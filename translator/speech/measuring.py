"""What an update of the live recognition really costs here: windows of the bundled talk, decoded as in a talk."""

from __future__ import annotations

import json
import multiprocessing
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import as_file, files
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from translator.errors import Cancelled, SetupError, SurtitleError
from translator.flow import SAMPLE_RATE, Role, Samples, Slide, TextBlock
from translator.slides.terms import Terms, terms_of
from translator.speech.device import Device
from translator.speech.fit import Cost
from translator.speech.pace import Pace
from translator.speech.whisper import Recogniser, Whisper
from translator.speech.window import CONTEXT_CHARACTERS

WINDOWS = ((37.2, 0.8), (16.5, 1.0), (70.5, 0.6), (88.6, 0.9), (51.4, 0.7))
"""Where in the talk a window begins, in seconds, and its length as a share of that at which a window is cut in half."""
ROUNDS = 3
"""How often every window is decoded at most; its quickest time counts, for what delays the others is not the model."""
MOST_THREADS = 4
"""More make small matrices no quicker."""
POLL_S = 0.05
PATIENCE_S = 120.0
"""What loading a model, and a window that takes it long, may add to the time that was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """The settings of the live recognition that is measured."""

    pace: Pace
    beam: int
    paddings: tuple[int, ...]
    threads: int = 0
    """Of the processor, for one decoding; 0 for as many as CTranslate2 takes by itself."""
    workers: int = 1
    """So many decodings may go on at once: what is decoded with care does not hold up the quick ones."""


def live_threads(cores: int) -> int:
    """How many of the `cores` recognise live: one is left to the slides, the translation and the windows, and to the
    careful decodings of an unclear speaker, which last a second or two, on as many threads.

    Threads that wait for one another at every step of the decoder stand still whenever one of them is not running: on
    two cores that other work needs too, two take longer than one.
    """
    return min(max(cores - 1, 1), MOST_THREADS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Sound that the live recognition would decode (16 kHz mono), and what it knows then."""

    samples: Samples
    context: str
    terms: Terms


class Stopwatch:
    """Adds up how long the parts of a decoding take, in seconds, until it is read."""

    def __init__(self, now: Callable[[], float] = time.perf_counter) -> None:
        self._now = now
        self._parts: dict[str, float] = {}

    @contextmanager
    def timing(self, part: str) -> Iterator[None]:
        began = self._now()
        try:
            yield
        finally:
            self._parts[part] = self._parts.get(part, 0.0) + self._now() - began

    def read(self) -> dict[str, float]:
        """The sums since the last reading."""
        parts, self._parts = self._parts, {}
        return parts


def live_windows(pace: Pace) -> list[Window]:
    """Windows of the bundled talk, of all lengths that they have at this pace; the first is of middling length."""
    from faster_whisper.audio import decode_audio

    folder = files("resources") / "talk"
    truth = json.loads((folder / "attention.json").read_text("utf-8"))
    with as_file(folder / "attention.mp4") as media:
        sound: Samples = decode_audio(str(media))
    return [_window(sound, truth, start_s, share * pace.trim_s) for start_s, share in WINDOWS]


def _window(sound: Samples, truth: Mapping[str, Any], start_s: float, length_s: float) -> Window:
    before = " ".join(said["text"] for said in truth["sentences"] if said["end_s"] <= start_s)
    shown = [slide for slide in truth["slides"] if slide["start_s"] < start_s + length_s]
    return Window(
        samples=sound[round(start_s * SAMPLE_RATE) : round((start_s + length_s) * SAMPLE_RATE)],
        context=before[-CONTEXT_CHARACTERS:],
        terms=terms_of([_slide(number, slide) for number, slide in enumerate(shown, 1)]),
    )


def _slide(number: int, slide: Mapping[str, Any]) -> Slide:
    blocks = tuple(
        TextBlock(text=text, left_px=0, top_px=0, width_px=0, height_px=0, confidence=1.0, role=Role.BODY)
        for text in slide["text"]
    )
    return Slide(id=number, revision=0, shown_s=slide["start_s"], blocks=blocks)


def measure(model: str, folder: Path, device: Device, conditions: Conditions, limit_s: float) -> Cost:
    """Load the model of this name from `folder` and decode windows for about `limit_s`, at least one.

    Raises SetupError where it cannot be loaded.
    """
    watch = Stopwatch()
    idle_mb = gpu_memory_mb() if device.name == "cuda" else None
    whisper = Whisper(
        folder,
        device=device.name,
        compute_type=device.compute_type,
        beam=conditions.beam,
        paddings=conditions.paddings,
        threads=conditions.threads,
        workers=conditions.workers,
        open_model=timed_model(watch),
    )
    times = decode_times(whisper, live_windows(conditions.pace), watch, limit_s)
    if device.name == "cpu":
        memory_mb = peak_memory_mb()
    else:
        used_mb = gpu_memory_mb()
        memory_mb = None if used_mb is None or idle_mb is None else used_mb - idle_mb
    return Cost(
        model=model,
        device=device.name,
        encode_s=_mean([parts.get("encode", 0.0) for parts in times]),
        generate_s=_mean([parts.get("generate", 0.0) for parts in times]),
        align_s=_mean([parts.get("align", 0.0) for parts in times]),
        update_s=_mean([parts["update"] for parts in times]),
        memory_mb=memory_mb,
    )


def decode_times(
    recogniser: Recogniser,
    windows: Sequence[Window],
    watch: Stopwatch,
    limit_s: float,
    now: Callable[[], float] = time.perf_counter,
) -> list[dict[str, float]]:
    """What decoding each window took at its quickest, "update" and its parts; those that `limit_s` leaves no time for
    are left out, except the first.
    """
    until = now() + limit_s
    quickest: dict[int, dict[str, float]] = {}
    watch.read()  # what was decoded to set the model up
    for _ in range(ROUNDS):
        for number, window in enumerate(windows):
            if quickest and now() >= until:
                return list(quickest.values())
            with watch.timing("update"):
                heard = recogniser.encode(window.samples)
                recogniser.decode(heard, language="en", context=window.context, terms=window.terms)
            parts = watch.read()
            if number not in quickest or parts["update"] < quickest[number]["update"]:
                quickest[number] = parts
    return list(quickest.values())


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def timed_model(watch: Stopwatch) -> Callable[..., Any]:
    """Opens faster-whisper's model so that its encoding, generating and aligning are timed by `watch`."""
    from faster_whisper import WhisperModel

    class TimedModel(WhisperModel):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self.model: Any = _TimedDecoder(self.model, watch)

        def encode(self, features: Any) -> Any:
            with watch.timing("encode"):
                return super().encode(features)

        def find_alignment(self, *args: Any, **options: Any) -> Any:
            with watch.timing("align"):
                return super().find_alignment(*args, **options)

    return TimedModel


class _TimedDecoder:
    """CTranslate2's model, its generating timed."""

    def __init__(self, model: Any, watch: Stopwatch) -> None:
        self._model = model
        self._watch = watch

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def generate(self, *args: Any, **options: Any) -> Any:
        with self._watch.timing("generate"):
            return self._model.generate(*args, **options)


def peak_memory_mb() -> float | None:
    """The most memory that this process has had; None where the system does not say."""
    status = Path("/proc/self/status")
    if status.is_file():
        fields = dict(line.split(":", 1) for line in status.read_text("utf-8").splitlines() if ":" in line)
        return int(fields["VmHWM"].split()[0]) * 1024 / 1e6 if "VmHWM" in fields else None
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    return None


def gpu_memory_mb() -> float | None:
    """The memory in use on the first GPU, by whomever; None where its driver's program does not say."""
    command = ["nvidia-smi", "--query-gpu=memory.used", "--format=csv,noheader,nounits", "--id=0"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=10).stdout
        return float(said) * 1024**2 / 1e6
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def measure_apart(
    model: str,
    folder: Path,
    device: Device,
    conditions: Conditions,
    limit_s: float,
    cancelled: threading.Event | None = None,
) -> Cost:
    """`measure` in a process of its own: its memory is its own, and a model that brings it down is only an error.

    The process is ended as soon as it is `cancelled`. Raises SetupError and Cancelled.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_report, args=(theirs, model, folder, device, conditions, limit_s), daemon=True)
    process.start()
    theirs.close()
    try:
        if not _answered(ours, limit_s + PATIENCE_S, cancelled or threading.Event()):
            raise SetupError(
                "model-too-slow", f"The model {model} gave no result in time.", "Measure a smaller one with --model."
            )
        outcome = ours.recv()
    except EOFError:
        process.join()
        raise SetupError(
            "model-crashed",
            f"The process that measured {model} ended with {process.exitcode}.",
            "It may need more memory than is free: close other programs, or measure a smaller model with --model.",
        ) from None
    finally:
        process.terminate()
        process.join()
        ours.close()
    if isinstance(outcome, Cost):
        return outcome
    raise SetupError(*outcome)


def _answered(pipe: Connection[Any, Any], within_s: float, cancelled: threading.Event) -> bool:
    """Whether there is an answer within this time, or the end of who would give it. Raises Cancelled."""
    ends_s = time.monotonic() + within_s
    while not pipe.poll(max(0.0, min(POLL_S, ends_s - time.monotonic()))):
        if cancelled.is_set():
            raise Cancelled("measuring-cancelled", "The measuring was stopped.", "surtitle bench")
        if time.monotonic() >= ends_s:
            return False
    return True


def _report(
    pipe: Connection[Any, Any], model: str, folder: Path, device: Device, conditions: Conditions, limit_s: float
) -> None:
    """Send the cost, or code, text and remedy of what was in the way."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who waits, and ends this process
    try:
        pipe.send(measure(model, folder, device, conditions, limit_s))
    except SurtitleError as error:
        pipe.send((error.code, error.text, error.remedy))
