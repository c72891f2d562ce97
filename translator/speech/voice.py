"""When somebody speaks: the Silero model that faster-whisper ships, fed as the sound comes in."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import Protocol

import numpy as np

from translator.flow import SAMPLE_RATE, Samples

WINDOW = 512
"""Samples the model judges at a time: 32 ms."""
CONTEXT = 64
"""Samples of the window before that it wants to see again."""
KEEP_S = 60.0
"""How far back the judgement can be asked for."""


class VoiceActivity(Protocol):
    """Judges sound piece by piece, and tells later where there was speech."""

    def hear(self, samples: Samples, start_s: float) -> None: ...

    def spoken_s(self, start_s: float, end_s: float) -> float: ...

    def last_speech_s(self) -> float | None: ...


class SileroVoice:
    """Silero voice activity over 16 kHz mono sound, one judgement every 32 ms."""

    def __init__(self, threshold: float = 0.5) -> None:
        import onnxruntime  # slow to load: only where it is used
        from faster_whisper.utils import get_assets_path

        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        self._model = onnxruntime.InferenceSession(
            str(Path(get_assets_path()) / "silero_vad_v6.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._threshold = threshold
        self._windows: deque[tuple[float, bool]] = deque(maxlen=int(KEEP_S * SAMPLE_RATE / WINDOW))
        self._last_speech_s: float | None = None
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
                self._judge(self._rest_s + index * WINDOW / SAMPLE_RATE, float(probability))
        self._rest = sound[count * WINDOW :]
        self._rest_s += count * WINDOW / SAMPLE_RATE

    def _judge(self, at_s: float, probability: float) -> None:
        speech = probability >= self._threshold
        self._windows.append((at_s, speech))
        if speech:
            self._last_speech_s = at_s + WINDOW / SAMPLE_RATE

    def spoken_s(self, start_s: float, end_s: float) -> float:
        """Seconds of speech in the span, as far as it is remembered."""
        step_s = WINDOW / SAMPLE_RATE
        return step_s * sum(1 for at_s, speech in self._windows if speech and start_s - step_s < at_s < end_s)

    def last_speech_s(self) -> float | None:
        """When the last speech ended so far; None before any."""
        return self._last_speech_s
