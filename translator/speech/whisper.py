"""Whisper through faster-whisper: the weights, apart from any stream's state."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from translator.errors import SetupError
from translator.flow import SAMPLE_RATE, Samples, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoding:
    """What was made out in a window: words timed from the window's start, and the language with its probability."""

    words: tuple[Word, ...]
    language: str
    language_probability: float


class Recogniser(Protocol):
    """Turns a window of sound (16 kHz mono, at most 27 s) into words."""

    def decode(self, samples: Samples, *, language: str | None, context: str) -> Decoding: ...


class Whisper:
    """A faster-whisper model.

    Raises SetupError when the folder holds no model that this machine can load.
    """

    def __init__(
        self, folder: Path, *, device: str = "cpu", compute_type: str = "int8", beam: int = 5, threads: int = 0
    ) -> None:
        from faster_whisper import WhisperModel  # slow to load: only where it is used

        try:
            self._model = WhisperModel(str(folder), device=device, compute_type=compute_type, cpu_threads=threads)
        except (RuntimeError, ValueError, OSError) as error:
            raise SetupError(
                "recognition-model",
                f"The recognition model in {folder} cannot be loaded: {error}",
                "Delete that folder, so that the model is set up again, or choose another with --model.",
            ) from error
        self._beam = beam
        self.decode(np.zeros(SAMPLE_RATE, np.float32), language="en", context="")  # sets up what is set up lazily

    def decode(self, samples: Samples, *, language: str | None, context: str) -> Decoding:
        """Words in the window, with `context` as the text that came before it."""
        segments, info = self._model.transcribe(
            samples,
            language=language,
            beam_size=self._beam,
            temperature=(0.0, 0.4, 0.8),
            initial_prompt=context or None,
            condition_on_previous_text=False,
            word_timestamps=True,
        )
        words = tuple(
            Word(text=word.word, start_s=word.start, end_s=max(word.start, word.end), probability=word.probability)
            for segment in segments
            for word in segment.words or ()
            if word.word.strip()
        )
        return Decoding(words=words, language=info.language, language_probability=info.language_probability)
