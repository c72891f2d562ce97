"""Whisper on CTranslate2, through faster-whisper's model: the weights, apart from any stream's state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from translator.errors import SetupError
from translator.flow import SAMPLE_RATE, Samples, Word
from translator.slides.terms import Terms
from translator.speech.fusion import marked, merged
from translator.speech.policy import mean_probability

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
DOUBTFUL = 0.9
"""Where all words are more probable, the slides are not asked."""
MUDDLED = 0.4
"""Words that are, on average, less probable are searched for again, with a wider beam;"""
MUDDLED_BEAM = 5
MUDDLED_S = 1.0
"""not in less sound than this, which is mostly the beginning of a word;"""
CLEAR = 0.7
"""and what is found must be, on average, so probable: a wide beam also finds words in a cough."""
PROMPT_TOKENS = 200
"""Tokens of the slides and of earlier text that a decoding is given, the last ones."""
CORRECTED_AGAIN_S = 4.0
"""Words from so long before what is new are corrected once more."""
ANCHOR = 3
"""Known words that a decoding is made to begin with."""
_BEFORE, _AFTER = "\"'“¿([{-", "\"'.。,，!！?？:：”)]}、"

_REMEDY = "Delete that folder, so that the model is set up again, or choose another with --model."
_GPU_REMEDY = (
    "If a CUDA library is missing: pip install nvidia-cublas-cu12. If memory is: a smaller --model. Or: --device cpu."
)

NO_TERMS = Terms()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoding:
    """What was made out in a window: words timed from the window's start, and the language with its probability."""

    words: tuple[Word, ...]
    language: str
    language_probability: float


class Recogniser(Protocol):
    """Turns a window of sound (16 kHz mono, at most 27 s) into words."""

    def decode(
        self,
        samples: Samples,
        *,
        language: str | None,
        context: str,
        terms: Terms = NO_TERMS,
        done_s: float = 0.0,
    ) -> Decoding: ...


class Whisper:
    """A faster-whisper model.

    A window is padded to the first of `paddings` (seconds) that leaves room for silence, not always to 30 s as Whisper
    was trained: encoding 20 s costs a third, and a little accuracy. `beam` 1 is greedy. `open_model` opens the model
    in place of faster-whisper's own class. Raises SetupError when the folder holds no model that this machine can load.
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
        open_model: Callable[..., Any] | None = None,
    ) -> None:
        from faster_whisper import WhisperModel  # slow to load: only where it is used
        from faster_whisper.tokenizer import Tokenizer
        from faster_whisper.transcribe import get_suppressed_tokens

        self._beam = beam
        self._paddings = paddings
        self._tokenizers: dict[str, Any] = {}
        self._new_tokenizer = Tokenizer
        self._suppressed = get_suppressed_tokens
        load = open_model or WhisperModel
        try:
            self._model = load(str(folder), device=device, compute_type=compute_type, cpu_threads=threads)
            self.decode(np.zeros(SAMPLE_RATE, np.float32), language="en", context="")  # sets up what is set up lazily
        except (RuntimeError, ValueError, OSError, MemoryError) as error:
            raise SetupError(
                "recognition-model",
                f"The recognition model in {folder} cannot be loaded: {error}",
                _GPU_REMEDY if device == "cuda" else _REMEDY,
            ) from error

    def decode(
        self,
        samples: Samples,
        *,
        language: str | None,
        context: str,
        terms: Terms = NO_TERMS,
        done_s: float = 0.0,
    ) -> Decoding:
        """Words in the window.

        `context` is the text from before it, `terms` what the slides say. What ends before `done_s` from the window's
        start needs no correction any more, except shortly before, so that it is heard as it was the last time.
        """
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
        before = tokenizer.encode(" " + context.strip()) if context.strip() else []
        tokens = self._generate(encoded, tokenizer, before, window_s, beam=self._beam)
        if self._loops(tokens, tokenizer, window_s):
            if padded_s < LONGEST_S:
                encoded = self._encode(samples, LONGEST_S)
            before = []
            tokens = self._generate(encoded, tokenizer, before, window_s, beam=self._beam)
        words = self._align(encoded, tokenizer, tokens, window_s)
        if self._beam < MUDDLED_BEAM and window_s >= MUDDLED_S and words and mean_probability(words) < MUDDLED:
            wider = self._wider(encoded, tokenizer, before, window_s)
            words = wider if mean_probability(wider) >= CLEAR else words
        if terms.prompt:
            words = self._corrected(encoded, tokenizer, words, before, terms, done_s - CORRECTED_AGAIN_S, window_s)
        return Decoding(words=words, language=language, language_probability=float(probability))

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

    def _generate(
        self,
        encoded: Any,
        tokenizer: Any,
        before: Sequence[int],
        window_s: float,
        *,
        beam: int,
        anchor: Sequence[int] = (),
    ) -> list[int]:
        """The tokens of the text that follows `anchor`, which it begins with, without the special ones."""
        prompt = [*self._model.get_prompt(tokenizer, before[-PROMPT_TOKENS:], without_timestamps=True), *anchor]
        result = self._model.model.generate(
            encoded,
            [prompt],
            beam_size=beam,
            max_length=min(len(prompt) + self._most_tokens(window_s), self._model.max_length),
            suppress_blank=True,
            suppress_tokens=self._suppressed(tokenizer, [-1]),
        )[0]
        return [token for token in result.sequences_ids[0] if token < tokenizer.eot][len(anchor) :]

    def _wider(self, encoded: Any, tokenizer: Any, before: Sequence[int], window_s: float) -> tuple[Word, ...]:
        """The words that a wide beam finds; none where it loops."""
        tokens = self._generate(encoded, tokenizer, before, window_s, beam=MUDDLED_BEAM)
        return () if self._loops(tokens, tokenizer, window_s) else self._align(encoded, tokenizer, tokens, window_s)

    def _corrected(
        self,
        encoded: Any,
        tokenizer: Any,
        words: tuple[Word, ...],
        before: Sequence[int],
        terms: Terms,
        since_s: float,
        window_s: float,
    ) -> tuple[Word, ...]:
        """The words with the slides' where they sound like what was heard.

        Only what follows `since_s` is decoded again, greedily, and only where a word of it is doubtful. The text up to
        there is put where Whisper expects what came before the window, although it is in the sound: the last few words,
        which the decoding must begin with, tell it where to go on.
        """
        if all(word.end_s <= since_s or word.probability >= DOUBTFUL for word in words):
            return words
        done = [word.text for word in words if word.end_s <= since_s]
        new = "".join(word.text for word in words[len(done) :])
        head, anchor = tokenizer.encode("".join(done[:-ANCHOR])), tokenizer.encode("".join(done[-ANCHOR:]))
        left_s = window_s - max(since_s, 0.0)
        told = [*tokenizer.encode(f" {terms.prompt}."), *before, *head]
        prompted = self._generate(encoded, tokenizer, told, left_s, beam=1, anchor=anchor)
        if self._loops(prompted, tokenizer, left_s):
            return words
        spelt = merged(new.split(), tokenizer.decode(prompted).split(), terms.spellings)
        if all(slide_id is None for _, slide_id in spelt):
            return words
        spelt = [(word, None) for word in "".join(done).split()] + spelt
        tokens = tokenizer.encode(" " + " ".join(word for word, _ in spelt))
        return marked(self._align(encoded, tokenizer, tokens, window_s), spelt)

    def _most_tokens(self, window_s: float) -> int:
        return int(TOKENS_A_SECOND * window_s) + TOKENS_AT_LEAST

    def _loops(self, tokens: Sequence[int], tokenizer: Any, window_s: float) -> bool:
        from faster_whisper.transcribe import get_compression_ratio

        text = tokenizer.decode(tokens).strip()
        return len(tokens) >= self._most_tokens(window_s) or bool(text and get_compression_ratio(text) > LOOP_RATIO)

    def _align(self, encoded: Any, tokenizer: Any, tokens: list[int], window_s: float) -> tuple[Word, ...]:
        """The words of the tokens with their times; so much of what was encoded is sound, the rest padding."""
        from faster_whisper.transcribe import merge_punctuations

        if not tokens:
            return ()
        frames = round(window_s * SAMPLE_RATE) // HOP
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
