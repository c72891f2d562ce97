"""What a recogniser should know of the slides: their words, spelt as they are there, the current slide first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from translator.flow import Slide

WORD = re.compile(r"[^\W\d_][\w'’-]*[\w]", re.UNICODE)
PROMPT_CHARACTERS = 420
"""What the prompt says of the slides at most: about 120 tokens."""
REMEMBERED = 4
"""Slides before the current one whose words are still expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """`prompt` is the slides' text for the recogniser; `spellings` has each word, lower-cased, as it is spelt, and
    the slide it is on.
    """

    prompt: str = ""
    spellings: Mapping[str, tuple[str, int]] = field(default_factory=dict)


def plain(word: str) -> str:
    """The word as it is compared: letters and digits in lower case."""
    return re.sub(r"[^\w]", "", word.lower())


def terms_of(slides: Sequence[Slide]) -> Terms:
    """The terms of the slides shown so far; the last is the one that is up."""
    spellings: dict[str, tuple[str, int]] = {}
    prompt: list[str] = []
    room = PROMPT_CHARACTERS
    for slide in list(reversed(slides))[: REMEMBERED + 1]:
        for block in slide.blocks:
            text = " ".join(block.text.split())
            for word in WORD.findall(text):
                spellings.setdefault(plain(word), (word, slide.id))
            if len(text) + 2 <= room and text not in prompt:
                prompt.append(text)
                room -= len(text) + 2
    return Terms(prompt=". ".join(prompt), spellings=spellings)
