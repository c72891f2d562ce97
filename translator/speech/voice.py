"""When somebody speaks: the Silero model that faster-whisper ships, fed as the sound comes in."""

from __future__ import annotations

import math
from collections import deque
from pathlib import Path
from typing import Protocol

import numpy as np

from translator.flow import SAMPLE_RATE, Samples

WINDOW = 512
"""Samples the model judges at a time: 32 ms."""
WINDOW_S = WINDOW / SAMPLE_RATE
CONTEXT = 64
"""Samples of the window before that it wants to see again."""
KEEP_S = 60.0
"""How far back the judgement can be asked for."""
BEGINS, GOES_ON = 0.5, 0.35
"""Speech begins with a window that is so probably speech, and goes on with those that are as probable as the second."""
SHORTEST_S = 0.25
"""A shorter run of speech is none: a cough, a click."""
BRIDGED_S = 0.1
"""A run goes on after so much that is not speech."""


class VoiceActivity(Protocol):
    """Judges sound piece by piece, and tells later where there was speech."""

    def hear(self, samples: Samples, start_s: float) -> None: ...

    def spoken_s(self, start_s: float, end_s: float) -> float: ...

    def last_speech_s(self) -> float | None: ...


class SpeechRuns:
    """A model's judgements, one every 32 ms in order, into runs of speech. Pure.

    A run begins with probable speech, bridges short gaps, and counts, from its beginning, once it is long enough.
    """

    def __init__(self) -> None:
        self._run_ends_s = -math.inf
        self._waiting: list[float] = []  # windows of a run that is too short so far
        self._spoken: deque[float] = deque()  # windows of the others
        self._last_s: float | None = None
        self._long = False  # whether the run counts

    def judge(self, at_s: float, probability: float) -> None:
        """Take the probability that there is speech in the window that begins at `at_s`."""
        going_on = at_s - self._run_ends_s <= BRIDGED_S
        if probability < (GOES_ON if going_on else BEGINS):
            return
        if not going_on:
            self._waiting = []
            self._long = False
        self._run_ends_s = at_s + WINDOW_S
        self._waiting.append(at_s)
        if not self._long and len(self._waiting) * WINDOW_S < SHORTEST_S:
            return
        self._long = True
        self._spoken.extend(self._waiting)
        self._waiting = []
        self._last_s = self._run_ends_s
        while self._spoken[0] < at_s - KEEP_S:
            self._spoken.popleft()

    def spoken_s(self, start_s: float, end_s: float) -> float:
        """Seconds of speech in the span, as far as it is remembered."""
        return WINDOW_S * sum(1 for at_s in self._spoken if start_s - WINDOW_S < at_s < end_s)

    def last_speech_s(self) -> float | None:
        """When the last speech ended so far; None before any."""
        return self._last_s


class SileroVoice(SpeechRuns):
    """Silero voice activity over 16 kHz mono sound, one judgement every 32 ms."""

    def __init__(self) -> None:
        import onnxruntime  # slow to load: only where it is used
        from faster_whisper.utils import get_assets_path

        super().__init__()
        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        self._model = onnxruntime.InferenceSession(
            str(Path(get_assets_path()) / "silero_vad_v6.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._forget(0.0)

    def _forget(self, start_s: float) -> None:
        self._hidden = np.zeros((1, 1, 128), np.float32)
        self._cell = np.zeros((1, 1, 128), np.float32)
        self._context = np.zeros(CONTEXT, np.float32)
        self._rest = np.zeros(0, np.float32)
        self._rest_s = start_s

    def hear(self, samples: Samples, start_s: float) -> None:
        """Judge samples that begin at `start_s`; a gap of over 0.1 s since the last ones starts afresh."""
        if abs(start_s - (self._rest_s + len(self._rest) / SAMPLE_RATE)) > 0.1:
            self._forget(start_s)
        sound = np.concatenate([self._rest, samples])
        count = len(sound) // WINDOW
        if count:
            windows = sound[: count * WINDOW].reshape(count, WINDOW)
            before = np.concatenate([self._context[None], windows[:-1, -CONTEXT:]])
            probabilities, self._hidden, self._cell = self._model.run(
                None, {"input": np.concatenate([before, windows], 1), "h": self._hidden, "c": self._cell}
            )
            self._context = windows[-1, -CONTEXT:].copy()
            for index, probability in enumerate(np.asarray(probabilities).reshape(-1)):
                self.judge(self._rest_s + index * WINDOW_S, float(probability))
        self._rest = sound[count * WINDOW :]
        self._rest_s += count * WINDOW_S
