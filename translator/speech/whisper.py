"""Whisper on CTranslate2, through faster-whisper's model: the weights, apart from any stream's state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from translator.errors import SetupError, SurtitleError
from translator.flow import SAMPLE_RATE, Samples, Word
from translator.slides.terms import Terms
from translator.speech.fusion import marked, merged
from translator.speech.merges import with_all_merges
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
MUDDLED = 0.4
"""Words that are, on average, less probable are searched for again, with a wider beam;"""
MUDDLED_BEAM = 5
MUDDLED_S = 1.0
"""not in less sound than this, which is mostly the beginning of a word;"""
CLEAR = 0.7
"""and what is found must be, on average, so probable: a wide beam also finds words in a cough."""
TRANSLATED_BEAM = 5
"""A translation is searched for so widely: greedily, base says things twice, and it is a quarter quicker."""
HISTORY_TOKENS = 64
"""Tokens of earlier text that a decoding is given, the last ones: with more it says them again."""
LEAST_HISTORY_TOKENS = 56
"""With less earlier text, the slides' would take too little room in its place,"""
KEPT_TOKENS = 16
"""which leaves so many tokens of it."""
LANGUAGE_S = 6
"""Seconds of sound that tell a language."""
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
    """Turns a window of sound (16 kHz mono, at most 27 s) into its words, timed from its start."""

    def decode(self, samples: Samples, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding: ...

    def language_of(self, samples: Samples) -> tuple[str, float]: ...


class Whisper:
    """A faster-whisper model.

    A window is padded to the first of `paddings` (seconds) that leaves room for silence, not always to 30 s as Whisper
    was trained: encoding 20 s costs a third, and a little accuracy. `beam` 1 is greedy; `translates` is whether the
    model has learnt to translate into English. `open_model` opens it in place of faster-whisper's own class. Any thread
    may ask at any time. Raises SetupError when the folder holds no model that this machine can load.
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
        translates: bool = False,
        open_model: Callable[..., Any] | None = None,
    ) -> None:
        from ctranslate2 import StorageView
        from faster_whisper import WhisperModel  # slow to load: only where it is used
        from faster_whisper.tokenizer import Tokenizer
        from faster_whisper.transcribe import get_suppressed_tokens

        self.translates = translates
        self._beam = beam
        self._batches = device == "cpu"  # only there is what the encoder gives at hand
        self._paddings = paddings
        self._tokenizers: dict[tuple[str, str], Any] = {}
        self._new_tokenizer = Tokenizer
        self._storage = StorageView.from_array
        self._suppressed = get_suppressed_tokens
        load = open_model or WhisperModel
        try:
            self._model = load(str(folder), device=device, compute_type=compute_type, cpu_threads=threads)
            self._model.hf_tokenizer = with_all_merges(self._model.hf_tokenizer)
            self.decode(np.zeros(SAMPLE_RATE, np.float32), language="en", context="")  # sets up what is set up lazily
        except (RuntimeError, ValueError, OSError, MemoryError) as error:
            raise SetupError(
                "recognition-model",
                f"The recognition model in {folder} cannot be loaded: {error}",
                _GPU_REMEDY if device == "cuda" else _REMEDY,
            ) from error

    @property
    def english(self) -> bool:
        """Whether it knows no language but English."""
        return not self._model.model.is_multilingual

    def decode(self, samples: Samples, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        """Words in the window. `context` is the text from before it, `terms` what the slides say."""
        padded_s = self._padded_s(samples)
        encoded = self._encode(samples, padded_s)
        window_s = len(samples) / SAMPLE_RATE
        probability = 1.0
        if self.english:
            language = "en"
        elif language is None:
            language, probability = self._detect(encoded)
        tokenizer = self._tokenizer(language)
        before = tokenizer.encode(" " + context.strip())[-HISTORY_TOKENS:] if context.strip() else []
        tokens, prompted = self._both(encoded, tokenizer, before, terms, window_s)
        if self._loops(tokens, tokenizer, window_s):
            if padded_s < LONGEST_S:
                encoded = self._encode(samples, LONGEST_S)
            before = []
            tokens, prompted = self._both(encoded, tokenizer, before, terms, window_s)
        words = self._corrected(encoded, tokenizer, tokens, prompted, terms, window_s)
        if self._beam < MUDDLED_BEAM and window_s >= MUDDLED_S and words and mean_probability(words) < MUDDLED:
            wider = self._wider(encoded, tokenizer, before, window_s)
            words = wider if mean_probability(wider) >= CLEAR else words
        return Decoding(words=words, language=language, language_probability=probability)

    def translate(self, samples: Samples, language: str) -> str:
        """What is said in the sound, in a language, in English; of a longer sound than 28 s, the beginning."""
        samples = samples[: round((LONGEST_S - TRAILING_SILENCE_S) * SAMPLE_RATE)]
        window_s = len(samples) / SAMPLE_RATE
        tokenizer = self._tokenizer(language, "translate")
        for seconds in dict.fromkeys((self._padded_s(samples), LONGEST_S)):
            [tokens] = self._generate(self._encode(samples, seconds), tokenizer, [[]], window_s, beam=TRANSLATED_BEAM)
            if not self._loops(tokens, tokenizer, window_s):
                return str(tokenizer.decode(tokens).strip())
        raise SurtitleError(
            "translation-failed",
            "Whisper does not translate what was said.",
            "Try again, or choose another translation model.",
        )

    def language_of(self, samples: Samples) -> tuple[str, float]:
        """The language of the sound (at most 6 s of it are asked), and how probable it is."""
        if self.english:
            return "en", 1.0
        return self._detect(self._encode(samples[-LANGUAGE_S * SAMPLE_RATE :], LANGUAGE_S + round(TRAILING_SILENCE_S)))

    def _detect(self, encoded: Any) -> tuple[str, float]:
        token, probability = self._model.model.detect_language(encoded)[0][0]
        return token.strip("<|>"), float(probability)

    def _tokenizer(self, language: str, task: str = "transcribe") -> Any:
        if (language, task) not in self._tokenizers:
            model = self._model
            self._tokenizers[language, task] = self._new_tokenizer(
                model.hf_tokenizer, model.model.is_multilingual, task=task, language=language
            )
        return self._tokenizers[language, task]

    def _padded_s(self, samples: Samples) -> int:
        """How long the sound is with the silence that must follow it."""
        window_s = len(samples) / SAMPLE_RATE
        return next((pad for pad in self._paddings if window_s + TRAILING_SILENCE_S <= pad), LONGEST_S)

    def _encode(self, samples: Samples, padded_s: int) -> Any:
        """The encoder's output for the sound with silence up to `padded_s`."""
        padded = np.zeros(padded_s * SAMPLE_RATE, np.float32)
        padded[: len(samples)] = samples[: len(padded)]
        features = self._model.feature_extractor(padded)[:, : padded_s * SAMPLE_RATE // HOP]
        return self._model.encode(np.ascontiguousarray(features))

    def _repeat(self, encoded: Any, times: int) -> Any:
        """What the encoder gave, once for each of a batch."""
        return self._storage(np.concatenate([np.asarray(encoded)] * times))

    def _both(
        self, encoded: Any, tokenizer: Any, before: list[int], terms: Terms, window_s: float
    ) -> tuple[list[int], list[int]]:
        """The tokens of a decoding that knows the text `before` the window, and of one that also knows the slides.

        Greedily, both go through the decoder together, which costs a quarter more than one. That needs prompts of one
        length: the slides' text, the current slide's first, takes the place of the older text.
        """
        slides = tokenizer.encode(f" {terms.prompt}.") if terms.prompt else []
        if slides and self._beam == 1 and self._batches and len(before) >= LEAST_HISTORY_TOKENS:
            told = slides[: len(before) - KEPT_TOKENS]
            told += before[len(told) - len(before) :]
            tokens, prompted = self._generate(encoded, tokenizer, [before, told], window_s, beam=1)
            return tokens, prompted
        [tokens] = self._generate(encoded, tokenizer, [before], window_s, beam=self._beam)
        if not slides or not tokens or self._loops(tokens, tokenizer, window_s):
            return tokens, []
        [prompted] = self._generate(encoded, tokenizer, [[*slides, *before]], window_s, beam=1)
        return tokens, prompted

    def _generate(
        self, encoded: Any, tokenizer: Any, before: Sequence[Sequence[int]], window_s: float, *, beam: int
    ) -> list[list[int]]:
        """For each text `before` the window, all as long, the tokens of the window's text without the special ones."""
        prompts = [self._model.get_prompt(tokenizer, list(one), without_timestamps=True) for one in before]
        results = self._model.model.generate(
            encoded if len(prompts) == 1 else self._repeat(encoded, len(prompts)),
            prompts,
            beam_size=beam,
            max_length=min(len(prompts[0]) + self._most_tokens(window_s), self._model.max_length),
            suppress_blank=True,
            suppress_tokens=self._suppressed(tokenizer, [-1]),
        )
        return [[token for token in result.sequences_ids[0] if token < tokenizer.eot] for result in results]

    def _wider(self, encoded: Any, tokenizer: Any, before: Sequence[int], window_s: float) -> tuple[Word, ...]:
        """The words that a wide beam finds; none where it loops."""
        [tokens] = self._generate(encoded, tokenizer, [before[-HISTORY_TOKENS:]], window_s, beam=MUDDLED_BEAM)
        return () if self._loops(tokens, tokenizer, window_s) else self._align(encoded, tokenizer, tokens, window_s)

    def _corrected(
        self, encoded: Any, tokenizer: Any, tokens: list[int], prompted: list[int], terms: Terms, window_s: float
    ) -> tuple[Word, ...]:
        """The words, with the slides' of the prompted decoding where they sound like what was heard."""
        if prompted and not self._loops(prompted, tokenizer, window_s):
            spelt = merged(tokenizer.decode(tokens).split(), tokenizer.decode(prompted).split(), terms.spellings)
            if any(slide_id is not None for _, slide_id in spelt):
                tokens = tokenizer.encode(" " + " ".join(word for word, _ in spelt))
                return marked(self._align(encoded, tokenizer, tokens, window_s), spelt)
        return self._align(encoded, tokenizer, tokens, window_s)

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
