"""Whisper on CTranslate2, through faster-whisper's model: the weights, apart from any stream's state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from translator.errors import SetupError, SurtitleError
from translator.flow import SAMPLE_RATE, Samples, Word
from translator.slides.terms import Terms
from translator.speech.fusion import marked, merged
from translator.speech.loops import copies
from translator.speech.merges import with_all_merges
from translator.speech.policy import mean_probability
from translator.speech.spelling import as_on_slides

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
CAREFUL_BEAM = 3
"""A careful decoding is searched for so widely."""
LENGTH_PENALTY = 0.5
"""How much what a beam finds gains by being long. With 1, CTranslate2's own, the most probable token on average wins,
and so what says a half-heard sentence twice: the second time, all its tokens are almost certain. With 0, what ends too
soon wins.
"""
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
_MARKS = " .,;:!?…·-–—。，、！？：；．"
_BEFORE, _AFTER = "\"'“¿([{-", "\"'.。,，!！?？:：”)]}、"

_REMEDY = "Delete that folder, so that the model is set up again, or choose another with --model."
_GPU_REMEDY = (
    "If a CUDA library is missing: pip install nvidia-cublas-cu12. If memory is: a smaller --model. Or: --device cpu."
)

NO_TERMS = Terms()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A window of sound as a model has encoded it, with silence up to `padded_s`; only that model can read it."""

    samples: Samples
    encoded: Any
    padded_s: int
    careful: bool = False
    """Whether it is decoded with more care than speed."""

    @property
    def length_s(self) -> float:
        """How long the sound is."""
        return len(self.samples) / SAMPLE_RATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoding:
    """What was made out in a window: words timed from the window's start, and the language with its probability."""

    words: tuple[Word, ...]
    language: str
    language_probability: float


class Recogniser(Protocol):
    """Turns a window of sound (16 kHz mono, at most 27 s) into its words, timed from its start.

    What is encoded once can be asked more than once: whether it `confirms` words that were made out before, which is
    quick, and for all its words. What is encoded `careful`ly takes longer, and is decoded better.
    """

    def encode(self, samples: Samples, *, careful: bool = False) -> Heard: ...

    def confirm(self, heard: Heard, words: Sequence[Word], language: str) -> tuple[Word, ...]: ...

    def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding: ...

    def language_of(self, samples: Samples) -> tuple[str, float]: ...


class Whisper:
    """A faster-whisper model.

    A window is padded to the first of `paddings` (seconds) that leaves room for silence, not always to 30 s as Whisper
    was trained: encoding 20 s costs a third, and a little accuracy. `beam` 1 is greedy. As many decodings as there are
    `workers` go on at once, each on so many `threads` (0: as many as CTranslate2 takes). `translates` is whether the
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
        workers: int = 1,
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
            self._model = load(
                str(folder), device=device, compute_type=compute_type, cpu_threads=threads, num_workers=workers
            )
            self._model.hf_tokenizer = with_all_merges(self._model.hf_tokenizer)
            with ThreadPoolExecutor(workers) as pool:
                for begun in [pool.submit(self._set_up) for _ in range(workers)]:
                    begun.result()
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

    def encode(self, samples: Samples, *, careful: bool = False) -> Heard:
        """The sound with the silence that must follow it, encoded; with care, with as much as it was trained on."""
        return self._encode(samples, LONGEST_S if careful else self._padded_s(samples), careful=careful)

    def confirm(self, heard: Heard, words: Sequence[Word], language: str) -> tuple[Word, ...]:
        """The same words with their times and probabilities in this sound, which is to begin with the first of them;
        none where they cannot be told apart in it.

        A word that is more probable than all others together, what comes before it given, is the one that a greedy
        decoding finds; to ask that takes one step for all words, not one for each.
        """
        tokenizer = self._tokenizer("en" if self.english else language)
        aligned = self._align(heard, tokenizer, tokenizer.encode("".join(word.text for word in words)))
        if [word.text for word in aligned] != [word.text for word in words]:
            return ()
        return tuple(
            replace(word, start_s=now.start_s, end_s=now.end_s, probability=now.probability)
            for word, now in zip(words, aligned, strict=True)
        )

    def decode(self, heard: Heard, *, language: str | None, context: str, terms: Terms = NO_TERMS) -> Decoding:
        """Words in the window. `context` is the text from before it, `terms` what the slides say."""
        probability = 1.0
        if self.english:
            language = "en"
        elif language is None:
            language, probability = self._detect(heard)
        tokenizer = self._tokenizer(language)
        before = tokenizer.encode(" " + context.strip())[-HISTORY_TOKENS:] if context.strip() else []
        tokens, prompted = self._both(heard, tokenizer, before, terms)
        copied = copies(tokenizer.decode(tokens), context, heard.length_s)
        if copied or self._loops(tokens, tokenizer, heard):
            if heard.padded_s < LONGEST_S and not copied:
                heard = self._encode(heard.samples, LONGEST_S, careful=heard.careful)
            before = []
            tokens, prompted = self._both(heard, tokenizer, before, terms)
        words = self._corrected(heard, tokenizer, tokens, prompted, terms)
        beam = self._beam_for(heard)
        if beam < MUDDLED_BEAM and heard.length_s >= MUDDLED_S and words and mean_probability(words) < MUDDLED:
            wider = self._wider(heard, tokenizer, before)
            words = wider if mean_probability(wider) >= CLEAR else words
        if words and _is_mark(words[0]):  # nobody speaks a mark: so a cough is written
            words = words[1:]
        return Decoding(words=words, language=language, language_probability=probability)

    def translate(self, samples: Samples, language: str) -> str:
        """What is said in the sound, in a language, in English; of a longer sound than 28 s, the beginning."""
        samples = samples[: round((LONGEST_S - TRAILING_SILENCE_S) * SAMPLE_RATE)]
        tokenizer = self._tokenizer(language, "translate")
        for seconds in dict.fromkeys((self._padded_s(samples), LONGEST_S)):
            heard = self._encode(samples, seconds)
            [tokens] = self._generate(heard, tokenizer, [[]], beam=TRANSLATED_BEAM)
            if not self._loops(tokens, tokenizer, heard):
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

    def _set_up(self) -> None:
        """Set up what is set up lazily, and take all the memory that a decoding can need now, not in mid-talk."""
        heard = self._encode(np.zeros(SAMPLE_RATE, np.float32), LONGEST_S)
        self.decode(heard, language="en", context="")
        if self._beam <= CAREFUL_BEAM and self._batches:  # what may be decoded with care, with the slides told
            self._generate(heard, self._tokenizer("en"), [[], []], beam=CAREFUL_BEAM)

    def _detect(self, heard: Heard) -> tuple[str, float]:
        token, probability = self._model.model.detect_language(heard.encoded)[0][0]
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

    def _encode(self, samples: Samples, padded_s: int, *, careful: bool = False) -> Heard:
        padded = np.zeros(padded_s * SAMPLE_RATE, np.float32)
        padded[: len(samples)] = samples[: len(padded)]
        features = self._model.feature_extractor(padded)[:, : padded_s * SAMPLE_RATE // HOP]
        encoded = self._model.encode(np.ascontiguousarray(features))
        return Heard(samples=samples, encoded=encoded, padded_s=padded_s, careful=careful)

    def _repeat(self, encoded: Any, times: int) -> Any:
        """What the encoder gave, once for each of a batch."""
        return self._storage(np.concatenate([np.asarray(encoded)] * times))

    def _beam_for(self, heard: Heard) -> int:
        return max(self._beam, CAREFUL_BEAM) if heard.careful else self._beam

    def _both(self, heard: Heard, tokenizer: Any, before: list[int], terms: Terms) -> tuple[list[int], list[int]]:
        """The tokens of a decoding that knows the text `before` the window, and of one that also knows the slides.

        With a narrow beam, or with care, both go through the decoder together, which costs less than one after the
        other. That needs prompts of one length: the slides' text, the current slide's first, takes the place of the
        older text.
        """
        beam = self._beam_for(heard)
        slides = tokenizer.encode(f" {terms.prompt}.") if terms.prompt else []
        if slides and (beam <= CAREFUL_BEAM or heard.careful) and self._batches and len(before) >= LEAST_HISTORY_TOKENS:
            told = slides[: len(before) - KEPT_TOKENS]
            told += before[len(told) - len(before) :]
            tokens, prompted = self._generate(heard, tokenizer, [before, told], beam=beam)
            return tokens, prompted
        [tokens] = self._generate(heard, tokenizer, [before], beam=beam)
        if not slides or not tokens or self._loops(tokens, tokenizer, heard):
            return tokens, []
        [prompted] = self._generate(heard, tokenizer, [[*slides, *before]], beam=1)
        return tokens, prompted

    def _generate(self, heard: Heard, tokenizer: Any, before: Sequence[Sequence[int]], *, beam: int) -> list[list[int]]:
        """For each text `before` the window, all as long, the tokens of the window's text without the special ones."""
        prompts = [self._model.get_prompt(tokenizer, list(one), without_timestamps=True) for one in before]
        results = self._model.model.generate(
            heard.encoded if len(prompts) == 1 else self._repeat(heard.encoded, len(prompts)),
            prompts,
            beam_size=beam,
            length_penalty=LENGTH_PENALTY,
            max_length=min(len(prompts[0]) + self._most_tokens(heard), self._model.max_length),
            suppress_blank=True,
            suppress_tokens=self._suppressed(tokenizer, [-1]),
        )
        return [[token for token in result.sequences_ids[0] if token < tokenizer.eot] for result in results]

    def _wider(self, heard: Heard, tokenizer: Any, before: Sequence[int]) -> tuple[Word, ...]:
        """The words that a wide beam finds; none where it loops."""
        [tokens] = self._generate(heard, tokenizer, [before[-HISTORY_TOKENS:]], beam=MUDDLED_BEAM)
        return () if self._loops(tokens, tokenizer, heard) else self._align(heard, tokenizer, tokens)

    def _corrected(
        self, heard: Heard, tokenizer: Any, tokens: list[int], prompted: list[int], terms: Terms
    ) -> tuple[Word, ...]:
        """The words, with the slides' of the prompted decoding where they sound like what was heard."""
        if prompted and not self._loops(prompted, tokenizer, heard):
            spelt = merged(tokenizer.decode(tokens).split(), tokenizer.decode(prompted).split(), terms.spellings)
            if tokenizer.language_code == "en":
                spelt = list(
                    as_on_slides(spelt, terms.spellings, is_word=lambda word: len(tokenizer.encode(f" {word}")) == 1)
                )
            if any(slide_id is not None for _, slide_id in spelt):
                tokens = tokenizer.encode(" " + " ".join(word for word, _ in spelt))
                return marked(self._align(heard, tokenizer, tokens), spelt)
        return self._align(heard, tokenizer, tokens)

    def _most_tokens(self, heard: Heard) -> int:
        return int(TOKENS_A_SECOND * heard.length_s) + TOKENS_AT_LEAST

    def _loops(self, tokens: Sequence[int], tokenizer: Any, heard: Heard) -> bool:
        from faster_whisper.transcribe import get_compression_ratio

        text = tokenizer.decode(tokens).strip()
        return len(tokens) >= self._most_tokens(heard) or bool(text and get_compression_ratio(text) > LOOP_RATIO)

    def _align(self, heard: Heard, tokenizer: Any, tokens: list[int]) -> tuple[Word, ...]:
        """The words of the tokens with their times; so much of what was encoded is sound, the rest padding."""
        from faster_whisper.transcribe import merge_punctuations

        if not tokens:
            return ()
        timed = self._model.find_alignment(tokenizer, [tokens], heard.encoded, len(heard.samples) // HOP)[0]
        merge_punctuations(timed, _BEFORE, _AFTER)
        return _with_marks(
            [
                Word(
                    text=word["word"],
                    start_s=float(word["start"]),
                    end_s=float(max(word["start"], word["end"])),
                    probability=float(word["probability"]),
                )
                for word in timed
                if word["word"].strip()
            ]
        )


def _with_marks(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with the marks that stand by themselves, as French has them, each at the end of the word before it."""
    marked: list[Word] = []
    for word in words:
        if marked and _is_mark(word):
            marked[-1] = replace(marked[-1], text=marked[-1].text + word.text)
        else:
            marked.append(word)
    return tuple(marked)


def _is_mark(word: Word) -> bool:
    return not word.text.strip(_MARKS)
