"""Follows a deck: which page is up, and what of its exact text is visible."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from translator.flow import Pixels, TextBlock
from translator.slides.deck import Deck, Page
from translator.slides.page_picture import PagePictures
from translator.slides.page_text import PageTexts, Sighting, words_of
from translator.slides.terms import Aside

_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s+")
Read = Callable[[Pixels], tuple[TextBlock, ...]]
"""What reads a slide's text off its picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a slide says, and its page's number in the deck; None where it is not of the deck, or there is none."""

    blocks: tuple[TextBlock, ...]
    page: int | None = None


class DeckFollower:
    """Recognises the pages of a deck, each by where the talk was before. One thread uses it."""

    def __init__(self, deck: Deck) -> None:
        self._pages = deck.pages
        self._texts = PageTexts(deck.pages)
        self._pictures = PagePictures(deck.pages)
        self._at: int | None = None  # the page that was up last, by its place in the deck
        self._strange: Counter[str] = Counter()  # words that were read beside the page's, by slides

    def follow(self, picture: Pixels, read: Read, *, grown: bool = False) -> Seen:
        """The slide in the picture; `grown` where it is the last one with more on it.

        A page that is recognised by its looks is not read; a slide that is not of the deck says what was read. Raises
        what `read` raises.
        """
        sighting = self._pictures.find(picture, self._at)
        if sighting is not None:
            self._at = sighting.index
            page = self._pages[sighting.index]
            return Seen(blocks=sighting.blocks if page.blocks else read(picture), page=page.number)
        blocks = read(picture)
        sighting = self._texts.find(blocks, len(picture), self._at, grown=grown, strange=self._strange)
        if not grown:
            known = self._pages if sighting is None else (self._pages[sighting.index],)
            self._strange.update(_words(blocks) - {word for page in known for word in _words(page.blocks)})
        if sighting is not None:
            self._at = sighting.index
            return Seen(blocks=self._completed(sighting, picture), page=self._pages[sighting.index].number)
        if not blocks and self._next_is_bare():
            self._at = self._next
            return Seen(blocks=(), page=self._pages[self._at].number)
        return Seen(blocks=blocks)

    def goes_on_from(self, page: int | None) -> None:
        """The page of that number is up again; None: a slide that is not of the deck, and leaves it where it was."""
        for index, one in enumerate(self._pages):
            if one.number == page:
                self._at = index

    def asides(self) -> Iterator[Aside]:
        """What the deck says beside what is visible, nearest first: the page that is up, the sentences of its notes,
        the next pages, those before.
        """
        at = -1 if self._at is None else self._at
        ahead, behind = self._pages[max(at, 0) :], self._pages[: max(at, 0)][::-1]
        for page in (*ahead, *behind):
            yield from (Aside(text=block.text, page=page.number) for block in page.blocks)
            yield from (Aside(text=text, page=page.number) for text in _SENTENCE_END.split(page.notes) if text)

    @property
    def _next(self) -> int:
        return 0 if self._at is None else self._at + 1

    def _next_is_bare(self) -> bool:
        """Whether the next page has neither text nor a picture: nothing but order tells that it is up."""
        if self._next >= len(self._pages):
            return False
        page: Page = self._pages[self._next]
        return not page.blocks and page.picture is None

    def _completed(self, sighting: Sighting, picture: Pixels) -> tuple[TextBlock, ...]:
        """The visible blocks; those that were not read, too, where the page's picture fits and shows them."""
        fitting = self._pictures.visible(sighting.index, picture)
        read = {block.text for block in sighting.blocks}
        if not fitting or sum(block.text in read for block in fitting) < len(read) / 2:
            return sighting.blocks
        return self._pictures.placed(sighting.index, fitting, picture)


def _words(blocks: Sequence[TextBlock]) -> set[str]:
    return {word for block in blocks for word in words_of(block.text)}
