"""Whisper on CTranslate2, through faster-whisper's model: the weights, apart from any stream's state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from translator.errors import SetupError
from translator.flow import SAMPLE_RATE, Samples, Word
from translator.slides.terms import Terms
from translator.speech.fusion import marked, merged

LONGEST_S = 30
"""What Whisper's encoder takes at most, in seconds."""
TRAILING_SILENCE_S = 2.0
"""Silence that must follow the speech, or the decoder loops."""
HOP = 160
"""Samples from one mel frame to the next: 10 ms."""
LOOP_RATIO = 2.4
"""A text that zlib makes smaller by more than this repeats itself."""
TOKENS_A_SECOND = 8
TOKENS_AT_LEAST = 24
"""A decoding may have so many tokens; more is a loop."""
CONTEXT_TOKENS = 200
_BEFORE, _AFTER = "\"'“¿([{-", "\"'.。,，!！?？:：”)]}、"

NO_TERMS = Terms()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoding:
    """What was made out in a window: words timed from the window's start, and the language with its probability."""

    words: tuple[Word, ...]
    language: str
    language_probability: float


class Recogniser(Protocol):
    """Turns a window of sound (16 kHz mono, at most 27 s) into words."""

    def decode(self, samples: Samples, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding: ...


class Whisper:
    """A faster-whisper model.

    A window is padded to the first of `paddings` (seconds) that leaves room for silence, not always to 30 s as Whisper
    was trained: encoding 20 s costs a third, and a little accuracy. `beam` 1 is greedy. Raises SetupError when the
    folder holds no model that this machine can load.
    """

    def __init__(
        self,
        folder: Path,
        *,
        device: str = "cpu",
        compute_type: str = "int8",
        beam: int = 5,
        paddings: Sequence[int] = (LONGEST_S,),
        threads: int = 0,
    ) -> None:
        from faster_whisper import WhisperModel  # slow to load: only where it is used
        from faster_whisper.tokenizer import Tokenizer
        from faster_whisper.transcribe import get_suppressed_tokens

        try:
            self._model = WhisperModel(str(folder), device=device, compute_type=compute_type, cpu_threads=threads)
        except (RuntimeError, ValueError, OSError) as error:
            raise SetupError(
                "recognition-model",
                f"The recognition model in {folder} cannot be loaded: {error}",
                "Delete that folder, so that the model is set up again, or choose another with --model.",
            ) from error
        self._beam = beam
        self._paddings = paddings
        self._tokenizers: dict[str, Any] = {}
        self._new_tokenizer = Tokenizer
        self._suppressed = get_suppressed_tokens
        self.decode(np.zeros(SAMPLE_RATE, np.float32), language="en", context="")  # sets up what is set up lazily

    def decode(self, samples: Samples, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        """Words in the window, with `context` as the text that came before it, and `terms` as what the slides say."""
        window_s = len(samples) / SAMPLE_RATE
        padded_s = next((pad for pad in self._paddings if window_s + TRAILING_SILENCE_S <= pad), LONGEST_S)
        encoded = self._encode(samples, padded_s)
        probability = 1.0
        if not self._model.model.is_multilingual:
            language = "en"
        elif language is None:
            token, probability = self._model.model.detect_language(encoded)[0][0]
            language = token.strip("<|>")
        tokenizer = self._tokenizer(language)
        tokens = self._generate(encoded, tokenizer, context, window_s)
        if self._loops(tokens, tokenizer, window_s):
            if padded_s < LONGEST_S:
                encoded = self._encode(samples, LONGEST_S)
            tokens = self._generate(encoded, tokenizer, "", window_s)
        corrections: list[tuple[str, int | None]] = []
        if terms.prompt and tokens:
            tokens, corrections = self._corrected(encoded, tokenizer, tokens, context, terms, window_s)
        words = self._align(encoded, tokenizer, tokens, len(samples) // HOP) if tokens else ()
        return Decoding(words=marked(words, corrections), language=language, language_probability=float(probability))

    def _tokenizer(self, language: str) -> Any:
        if language not in self._tokenizers:
            model = self._model
            self._tokenizers[language] = self._new_tokenizer(
                model.hf_tokenizer, model.model.is_multilingual, task="transcribe", language=language
            )
        return self._tokenizers[language]

    def _encode(self, samples: Samples, padded_s: int) -> Any:
        """The encoder's output for the sound with silence up to `padded_s`."""
        padded = np.zeros(padded_s * SAMPLE_RATE, np.float32)
        padded[: len(samples)] = samples[: len(padded)]
        features = self._model.feature_extractor(padded)[:, : padded_s * SAMPLE_RATE // HOP]
        return self._model.encode(np.ascontiguousarray(features))

    def _generate(self, encoded: Any, tokenizer: Any, context: str, window_s: float) -> list[int]:
        """The tokens of the text, without the special ones."""
        before = tokenizer.encode(" " + context.strip())[-CONTEXT_TOKENS:] if context.strip() else []
        prompt = self._model.get_prompt(tokenizer, before, without_timestamps=True)
        result = self._model.model.generate(
            encoded,
            [prompt],
            beam_size=self._beam,
            max_length=min(len(prompt) + self._most_tokens(window_s), self._model.max_length),
            suppress_blank=True,
            suppress_tokens=self._suppressed(tokenizer, [-1]),
        )[0]
        return [token for token in result.sequences_ids[0] if token < tokenizer.eot]

    def _corrected(
        self, encoded: Any, tokenizer: Any, tokens: list[int], context: str, terms: Terms, window_s: float
    ) -> tuple[list[int], list[tuple[str, int | None]]]:
        """The tokens with the slides' words where they sound like what was heard, and these words; none without any."""
        prompted = self._generate(encoded, tokenizer, f"{terms.prompt}. {context}", window_s)
        if self._loops(prompted, tokenizer, window_s):
            return tokens, []
        words = merged(tokenizer.decode(tokens).split(), tokenizer.decode(prompted).split(), terms.spellings)
        if all(slide_id is None for _, slide_id in words):
            return tokens, []
        return tokenizer.encode(" " + " ".join(word for word, _ in words)), words

    def _most_tokens(self, window_s: float) -> int:
        return int(TOKENS_A_SECOND * window_s) + TOKENS_AT_LEAST

    def _loops(self, tokens: Sequence[int], tokenizer: Any, window_s: float) -> bool:
        from faster_whisper.transcribe import get_compression_ratio

        text = tokenizer.decode(tokens).strip()
        return len(tokens) >= self._most_tokens(window_s) or bool(text and get_compression_ratio(text) > LOOP_RATIO)

    def _align(self, encoded: Any, tokenizer: Any, tokens: list[int], frames: int) -> tuple[Word, ...]:
        """The words of the tokens with their times; `frames` of the window hold sound, 100 a second."""
        from faster_whisper.transcribe import merge_punctuations

        timed = self._model.find_alignment(tokenizer, [tokens], encoded, frames)[0]
        merge_punctuations(timed, _BEFORE, _AFTER)
        return tuple(
            Word(
                text=word["word"],
                start_s=float(word["start"]),
                end_s=float(max(word["start"], word["end"])),
                probability=float(word["probability"]),
            )
            for word in timed
            if word["word"].strip()
        )
