"""Every value that flows through the engine, and nothing else.

Times are seconds since the session began (float, names ending in `_s`); spans are half-open: [start_s, end_s).
A value with an id that was published before and a higher revision replaces the earlier one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]

SAMPLE_RATE = 16_000
"""Samples a second of every AudioChunk that reaches the recogniser."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioChunk:
    """A piece of sound: mono float32 samples in [-1, 1], shape (n,)."""

    samples: Samples
    rate: int = SAMPLE_RATE
    start_s: float
    lost_s: float = 0.0
    """Seconds of sound that were lost just before this chunk."""

    @property
    def end_s(self) -> float:
        return self.start_s + len(self.samples) / self.rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What the screen showed: RGB pixels, uint8, shape (height, width, 3)."""

    pixels: Pixels
    grabbed_s: float
    left_px: int = 0
    top_px: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word as spoken, with its punctuation; probability in [0, 1].

    `slide_id` is the slide whose spelling corrected it; `page` the page of the deck, where that or its notes did and
    no slide that was shown; `correction` the person's correction that did. None of them for a word as it was heard.
    `heard` is what was heard in place of a word that a person put there; "" where the word before has it all.
    """

    text: str
    start_s: float
    end_s: float
    probability: float
    slide_id: int | None = None
    page: int | None = None
    correction: int | None = None
    heard: str | None = None

    @property
    def is_vouched_for(self) -> bool:
        """Whether a slide, the deck or a person stands for its spelling, beside the sound."""
        return not (self.slide_id is None and self.page is None and self.correction is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """Newly committed words, never taken back, and the tentative rest, which may change."""

    committed: tuple[Word, ...]
    tentative: str
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """The words of a sentence, and the language they were said in; None where that is not found yet.

    `sound` is that of the words, where somebody wants it.
    """

    words: tuple[Word, ...]
    language: str | None = None
    sound: Samples | None = field(default=None, compare=False, repr=False)


class Role(StrEnum):
    """What a block of text is on its slide."""

    TITLE = "title"
    BODY = "body"
    CAPTION = "caption"
    CODE = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A line or paragraph read off a slide: box in pixels of the frame, confidence in [0, 1]."""

    text: str
    left_px: int
    top_px: int
    width_px: int
    height_px: int
    confidence: float
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """A slide as read, blocks in reading order; `translations` has one text a block for every target language.

    `page` is its page in the deck, counted from 1, where there is a deck and the slide is of it: its text is exact.
    `picture` is RGB, uint8, shape (height, width, 3); None of one that is not up any more, with a translation that came
    later.
    """

    id: int
    revision: int
    shown_s: float
    blocks: tuple[TextBlock, ...]
    language: str | None = None
    page: int | None = None
    picture: Pixels | None = field(default=None, compare=False, repr=False)
    translations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of the talk and the slide it belongs to."""

    id: int
    revision: int
    final: bool
    start_s: float
    end_s: float
    text: str
    language: str
    words: tuple[Word, ...]
    slide_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Misheard:
    """Words that are heard where others are said."""

    heard: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A person's edit of a sentence: its text was `before` and is `after`; `undone` where that was taken back.

    `misheard` is what it also corrects in every later sentence. What is published with an id again is the newest of it.
    """

    id: int
    sentence_id: int
    before: str
    after: str
    misheard: tuple[Misheard, ...] = ()
    undone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """The block of a slide that a sentence talks about, from `start_s` on; the newest one of a sentence counts.

    `block` is its place, from 0, among the blocks of the slide's newest revision; a mention is published again where a
    new revision moves its block, and with None where that is gone.
    """

    sentence_id: int
    slide_id: int
    block: int | None
    start_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Subtitle:
    """A sentence in a target language; `untranslated` marks the source text standing in for a failed translation.

    `revision` is that of the sentence; one below the sentence's own is of an earlier text.
    """

    sentence_id: int
    target: str
    text: str
    final: bool
    untranslated: bool = False
    revision: int = 1


class Severity(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something that a person should know, and what can be done about it."""

    severity: Severity
    code: str
    text: str
    remedy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variants:
    """The variants of languages that are wanted from now on, as BCP 47 tags such as "pt-PT"."""

    tags: tuple[str, ...]


Event = Slide | Hypothesis | Sentence | Correction | Mention | Subtitle | Notice | Variants
"""What a session publishes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What a person wants a sentence to say; `alone`: and no other sentence is to change."""

    sentence_id: int
    text: str
    alone: bool = False


class Step(StrEnum):
    """What a person wants of their corrections: the last one taken back, or made again."""

    UNDO = "undo"
    REDO = "redo"


Wish = Edit | Step
"""What a person asks of a session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """An event with the session time at which it was published."""

    at_s: float
    event: Event
