"""What a recogniser should know of the slides: their words, spelt as they are there, what needs it most first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

from translator.flow import Role, Slide
from translator.slides.need import WORD as WORD
from translator.slides.need import Need, is_shouted, told
from translator.slides.need import plain as plain

PROMPT_CHARACTERS = 420
"""What the prompt says of the slides at most: about 120 tokens."""
FRONT_CHARACTERS = 190
"""Where what was said before takes its room, so much of the prompt is left: what needs it most stands there."""
REMEMBERED = 4
"""Slides before the current one whose words are still expected; of earlier ones the names are."""


@dataclass(frozen=True, slots=True)
class DeckPage:
    """The number of a page of the deck."""

    number: int


@dataclass(frozen=True, slots=True)
class Corrected:
    """The id of a person's correction."""

    id: int


_STUCK = re.compile(r"[a-z]{2,3}[A-Z]")
"""Two words that were read as one: "orR"."""
Origin = int | DeckPage | Corrected
"""Where a spelling is from: a slide that was shown, by its id, or a page of the deck that was not, or its notes, or a
person who corrected it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """What the deck says beside what is shown: a block or the notes of a page."""

    text: str
    page: int


class Spellings(dict[str, tuple[str, Origin]]):
    """Words in small letters, each as it is spelt and where it is from; `pairs` are those that stand side by side."""

    def __init__(
        self, words: Mapping[str, tuple[str, Origin]] = MappingProxyType({}), pairs: Iterable[tuple[str, str]] = ()
    ) -> None:
        super().__init__(words)
        self.pairs = frozenset(pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """`prompt` is the slides' text for the recogniser; `spellings` has each of their words."""

    prompt: str = ""
    spellings: Mapping[str, tuple[str, Origin]] = field(default_factory=Spellings)


def terms_of(slides: Sequence[Slide], asides: Iterable[Aside] = ()) -> Terms:
    """The terms of the slides shown so far, the last of which is up; then of what the deck says beside, in order."""
    need, recent, beside = Need(slides), list(reversed(slides))[: REMEMBERED + 1], list(asides)
    shown = [_Line(block.text, slide.id, block.role) for slide in recent for block in slide.blocks]
    names = [
        _Line(name, slide.id) for slide in reversed(slides[: -REMEMBERED - 1]) for name in need.names(slide.blocks)
    ]
    lines = [*shown, *(_Line(aside.text, DeckPage(aside.page)) for aside in beside), *names]
    spellings = Spellings(_spelt(lines), (pair for line in lines for pair in pairwise(map(plain, line.text.split()))))
    prompt = _Prompt()
    if recent:
        before = [told(block.text) for slide in recent[1:2] for block in slide.blocks]
        for room in (FRONT_CHARACTERS, PROMPT_CHARACTERS):
            prompt.add(need.ranked(recent[0].blocks, room - prompt.length, before))
    for slide in recent[1:]:
        prompt.add(need.ranked(slide.blocks, PROMPT_CHARACTERS - prompt.length))
    prompt.add(told(aside.text) for aside in beside)
    prompt.add(line.text for line in names)
    return Terms(prompt=". ".join(_calm(text, spellings) for text in prompt.texts), spellings=spellings)


def with_corrected(terms: Terms, corrected: Terms) -> Terms:
    """The terms of the slides, before them those that a person's corrections bring, where there are any."""
    prompt = ". ".join(part for part in (corrected.prompt, terms.prompt) if part)
    pairs = [pair for one in (terms, corrected) if isinstance(one.spellings, Spellings) for pair in one.spellings.pairs]
    return Terms(prompt=prompt, spellings=Spellings({**terms.spellings, **corrected.spellings}, pairs))


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    origin: Origin
    role: Role = Role.BODY

    @property
    def tells_case(self) -> bool:
        """Whether a capital tells something: not in a line of capitals, nor in a title of Capital Letters."""
        if is_shouted(self.text):
            return False
        long = [word for word in WORD.findall(self.text) if len(word) > 3]
        return self.role is not Role.TITLE or len(long) < 2 or any(word[0].islower() for word in long)


class _Prompt:
    """Texts as long as there is room for them, none twice."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.length = 0

    def add(self, texts: Iterable[str]) -> None:
        for text in texts:
            if text and text not in self.texts and self.length + len(text) + 2 <= PROMPT_CHARACTERS:
                self.texts.append(text)
                self.length += len(text) + 2


def _spelt(lines: Iterable[_Line]) -> dict[str, tuple[str, Origin]]:
    """The words of lines with their first origin: in small letters where one tells so, or nothing tells otherwise."""
    found: dict[str, tuple[str, Origin]] = {}
    sure: set[str] = set()
    for line in lines:
        tells = line.tells_case
        for word in WORD.findall(line.text):
            if _STUCK.fullmatch(word):
                continue
            key = plain(word)
            spelling, origin = found.setdefault(key, (word if tells else word.lower(), line.origin))
            if tells and (key not in sure or word == word.lower()) and spelling != word:
                found[key] = word, origin
            if tells:
                sure.add(key)
    return found


def _calm(text: str, spellings: Mapping[str, tuple[str, Origin]]) -> str:
    """A line for the prompt; one in capitals as it would be written in a sentence."""
    if not is_shouted(text):
        return text
    calm = WORD.sub(lambda found: spellings.get(plain(found.group()), (found.group().lower(),))[0], text)
    return calm[:1].upper() + calm[1:]
