"""What a recogniser should know of the slides: their words, spelt as they are there, the current slide first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from translator.flow import Slide

WORD = re.compile(r"[^\W\d_][\w'’-]*[\w]", re.UNICODE)
PROMPT_CHARACTERS = 420
"""What the prompt says of the slides at most: about 120 tokens."""
REMEMBERED = 4
"""Slides before the current one whose words are still expected."""


@dataclass(frozen=True, slots=True)
class DeckPage:
    """The number of a page of the deck."""

    number: int


@dataclass(frozen=True, slots=True)
class Corrected:
    """The id of a person's correction."""

    id: int


Origin = int | DeckPage | Corrected
"""Where a spelling is from: a slide that was shown, by its id, or a page of the deck that was not, or its notes, or a
person who corrected it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """What the deck says beside what is shown: a block or the notes of a page."""

    text: str
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """`prompt` is the slides' text for the recogniser; `spellings` has each word, lower-cased, as it is spelt, and
    where it is from.
    """

    prompt: str = ""
    spellings: Mapping[str, tuple[str, Origin]] = field(default_factory=dict)


def plain(word: str) -> str:
    """The word as it is compared: letters and digits in lower case."""
    return re.sub(r"[^\w]", "", word.lower())


def terms_of(slides: Sequence[Slide], asides: Iterable[Aside] = ()) -> Terms:
    """The terms of the slides shown so far, the last of which is up; then of what the deck says beside, in order."""
    spellings: dict[str, tuple[str, Origin]] = {}
    prompt: list[str] = []
    room = PROMPT_CHARACTERS
    shown: list[tuple[str, Origin]] = [
        (block.text, slide.id) for slide in list(reversed(slides))[: REMEMBERED + 1] for block in slide.blocks
    ]
    for text, origin in [*shown, *((aside.text, DeckPage(aside.page)) for aside in asides)]:
        text = " ".join(text.split())
        for word in WORD.findall(text):
            spellings.setdefault(plain(word), (word, origin))
        if len(text) + 2 <= room and text not in prompt:
            prompt.append(text)
            room -= len(text) + 2
    return Terms(prompt=". ".join(prompt), spellings=spellings)


def with_corrected(terms: Terms, corrected: Terms) -> Terms:
    """The terms of the slides, before them those that a person's corrections bring, where there are any."""
    prompt = ". ".join(part for part in (corrected.prompt, terms.prompt) if part)
    return Terms(prompt=prompt, spellings={**terms.spellings, **corrected.spellings})
