"""Which page of a deck is up, by what was read of it, and how much of the page is visible. Pure.

What was read is compared word by word, by spelling, so that OCR errors cost little. Words count by how few pages have
them. A page may be visible in part (a build), and more may be on the screen than the page's text (a picture with words,
a window's frame); what was read scattered over a page, no line of it whole, is not that page.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from translator.flow import TextBlock
from translator.scripts import LETTERS
from translator.slides.deck import Page

SAME_WORD = 0.7
"""How alike two words must be spelt, from 0 to 1; a wrong letter of four is 0.75, of three 0.67."""
COMMON = 0.1
"""What a word of every page tells, relative to one of a third of them."""
WHOLE_LETTERS = 6
"""A word of so many letters tells as much as a longer one."""
VISIBLE = 0.5
"""Share of a block's letters that must be read for it to be visible."""
UNFINISHED, UNFINISHED_WORDS = 0.3, 3
"""A block that ends in more unread words than both, the first as a share, is visible up to there."""
EXPLAINED = 0.5
"""Share of what was read that a page must explain, by its visible blocks,"""
PARTLY_EXPLAINED, MUCH_SEEN = 0.08, 1.5
"""or so little of it where that tells so much, and"""
COMPLETE, BOTH = 0.75, 0.8
"""the page is so nearly complete, alone or with that share: the rest is in pictures, or around the slide."""
LEAST_SEEN = 0.6
"""Words that a page must have in common with what was read, however many pages have them."""
COMPLETENESS = 0.4
"""What a page that is read completely gains on one that explains as much and has more to show."""
COMPARED = 6
"""Pages that are compared block by block: those with most words in common."""
NEXT, SAME, AFTER_NEXT = 0.08, 0.03, 0.03
"""What order gains: the page after the last one, that page again, the one after the next."""
FAR = 0.002
"""What a page loses for every page between."""
ABOVE = 0.1
"""What a word of the same spelling loses when it stands a slide's height away."""

_WORD = re.compile(LETTERS)
_DENSE = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Scripts without spaces: every character is a word."""

NOTHING_STRANGE: Mapping[str, int] = {}
Shares = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A page that is up: its place in the deck, from 0, and its visible blocks, with boxes in pixels of the frame."""

    index: int
    blocks: tuple[TextBlock, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """Words of a text: which block each is in (shape (n,)), its size by its letters, what it tells, each 0 to 1, and
    how far down it stands, from 0 to 1.
    """

    texts: tuple[str, ...]
    blocks: npt.NDArray[np.int32]
    size: Shares
    tell: Shares
    down: Shares


class PageTexts:
    """The texts of a deck, ready to be compared with what is read of the screen."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        self._on_pages: dict[str, int] = {}
        for page in pages:
            for word in {word for block in page.blocks for word in words_of(block.text)}:
                self._on_pages[word] = self._on_pages.get(word, 0) + 1
        self._words = [self._told(page.blocks, page.height_px) for page in pages]

    def find(
        self,
        read: Sequence[TextBlock],
        height_px: int,
        before: int | None,
        *,
        grown: bool = False,
        strange: Mapping[str, int] = NOTHING_STRANGE,
    ) -> Sighting | None:
        """The page that was read off a frame of that height, or None when it is none of the deck.

        `before` is the page that was up last, `grown` whether more of the same slide appeared since. `strange` counts
        on how many slides before a word was read that their pages do not have: it is around the slides, or on all.
        """
        seen = self._told(read, height_px, strange)
        total = float(seen.tell.sum())
        if not total:
            return None
        ranked = []
        for index, page in enumerate(self._words):
            explained, complete = _in_common(seen, page)
            ranked.append((explained + COMPLETENESS * complete + _order(index, before, grown=grown), index))
        best: tuple[float, Sighting] | None = None
        for _, index in sorted(ranked, reverse=True)[:COMPARED]:
            sighting, size, told, complete = self._visible(index, read, seen)
            rank = told / total + COMPLETENESS * complete + _order(index, before, grown=grown)
            if _is_up(size, told, told / total, complete) and (best is None or rank > best[0]):
                best = rank, sighting
        return best[1] if best else None

    def _told(
        self, blocks: Sequence[TextBlock], height_px: int, strange: Mapping[str, int] = NOTHING_STRANGE
    ) -> _Words:
        """The words of blocks. A word of every page tells little, one of no page is noise or from elsewhere."""
        texts, places, size, tell, down = [], [], [], [], []
        pages = len(self._pages)
        for place, block in enumerate(blocks):
            for word in words_of(block.text):
                rarity = (COMMON + math.log(pages / self._on_pages.get(word, 1))) / (COMMON + math.log(pages))
                known = 1.0 if word in self._on_pages else block.confidence
                known /= (1 + strange.get(word, 0)) ** 2
                texts.append(word)
                places.append(place)
                size.append(min(1.0, _letters(word) / WHOLE_LETTERS))
                tell.append(rarity * known * size[-1])
                down.append((block.top_px + block.height_px / 2) / height_px)
        shares = (np.array(values, np.float32) for values in (size, tell, down))
        return _Words(tuple(texts), np.array(places, np.int32), *shares)

    def _visible(self, index: int, read: Sequence[TextBlock], seen: _Words) -> tuple[Sighting, float, float, float]:
        """The blocks of a page that were read, whole or up to where they go on; the size of the words read that they
        explain, what those tell, and which share of the page the blocks are.
        """
        page = self._pages[index]
        words = self._words[index]
        partners = _partners(seen, words)
        blocks, size, told, shown = [], 0.0, 0.0, 0.0
        for place, block in enumerate(page.blocks):
            own = np.flatnonzero(words.blocks == place)
            found = [(number, partners[int(word)]) for number, word in enumerate(own) if word in partners]
            letters = sum(_letters(words.texts[word]) for word in own)
            if not found or sum(_letters(words.texts[own[number]]) for number, _ in found) < VISIBLE * letters:
                continue
            for number, one in found:
                sure = trust(seen.texts[one], words.texts[own[number]])
                size += sure * float(seen.size[one])
                told += sure * float(seen.tell[one])
            shown += float(sum(words.tell[own[number]] for number, _ in found))
            boxes = [read[place] for place in dict.fromkeys(int(seen.blocks[partner]) for _, partner in found)]
            blocks.append(_placed(_up_to(block, found[-1][0] + 1, len(own)), boxes))
        return Sighting(index=index, blocks=tuple(blocks)), size, told, shown / max(1e-6, float(words.tell.sum()))


def _is_up(size: float, told: float, explained: float, complete: float) -> bool:
    """Whether a page is up of which words of such a size were read, that tell so much, and are such a share of what
    was read and of the page.
    """
    if size < LEAST_SEEN:
        return False
    if told >= MUCH_SEEN and (complete >= COMPLETE or explained + complete >= BOTH):
        return explained >= PARTLY_EXPLAINED
    return explained >= EXPLAINED


def words_of(text: str) -> list[str]:
    """The words as they are compared: case-folded letters and digits; of scripts without spaces, the characters."""
    return [part for word in _WORD.findall(text.casefold()) for part in _DENSE.sub(r" \g<0> ", word).split()]


def trust(read: str, word: str) -> float:
    """How far a word that was read speaks for a word of a page: 1 for the same, 0 for one half alike."""
    return max(0.0, 2 * Indel.normalized_similarity(read, word) - 1)


def _letters(word: str) -> int:
    return 3 if _DENSE.match(word) else len(word)


def _likeness(seen: _Words, page: _Words) -> Shares:
    """How alike each word read and each of the page's are spelt, 0 below SAME_WORD; shape (read, page).

    A number is the same or another.
    """
    alike = cdist(seen.texts, page.texts, scorer=Indel.normalized_similarity, score_cutoff=SAME_WORD, dtype=np.float32)
    numbers = [place for place, word in enumerate(page.texts) if any(map(str.isdigit, word))]
    alike[:, numbers] = np.floor(alike[:, numbers])
    return np.asarray(alike, dtype=np.float32)


def _in_common(seen: _Words, page: _Words) -> tuple[float, float]:
    """The shares of what was read that the page explains, and of the page that was read."""
    if not page.texts:
        return 0.0, 0.0
    alike = _likeness(seen, page)
    explained = float((alike.max(axis=1) * seen.tell).sum() / seen.tell.sum())
    complete = float((alike.max(axis=0) * page.tell).sum() / max(1e-6, float(page.tell.sum())))
    return explained, complete


def _order(index: int, before: int | None, *, grown: bool) -> float:
    """What a page gains by its place after the last one; before any, the first is the next."""
    step = index - (-1 if before is None else before)
    if step == 0:
        return NEXT if grown else SAME
    gain = {1: NEXT, 2: AFTER_NEXT}.get(step, 0.0)
    return gain - FAR * min(abs(step), 20)


def _partners(seen: _Words, page: _Words) -> dict[int, int]:
    """The word read for each word of the page, most alike first, one for one; of equals, that at the same height."""
    if not page.texts:
        return {}
    alike = _likeness(seen, page)
    pairs = np.argwhere(alike > 0)
    worth = alike[pairs[:, 0], pairs[:, 1]] - ABOVE * np.abs(seen.down[pairs[:, 0]] - page.down[pairs[:, 1]])
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for at in np.argsort(-worth, kind="stable"):
        one, other = map(int, pairs[at])
        if one not in taken and other not in partners:
            taken.add(one)
            partners[other] = one
    return partners


def _up_to(block: TextBlock, read: int, words: int) -> TextBlock:
    """The block, cut after its word number `read` of `words` where many are not there yet."""
    if words - read <= UNFINISHED_WORDS or words - read <= UNFINISHED * words:
        return block
    count = 0
    kept = []
    for part in block.text.split(" "):
        if count >= read:
            break
        kept.append(part)
        count += len(words_of(part))
    return replace(block, text=" ".join(kept))


def _placed(block: TextBlock, boxes: Sequence[TextBlock]) -> TextBlock:
    """The block with the box of what was read of it."""
    left, top = min(box.left_px for box in boxes), min(box.top_px for box in boxes)
    right = max(box.left_px + box.width_px for box in boxes)
    bottom = max(box.top_px + box.height_px for box in boxes)
    return replace(block, left_px=left, top_px=top, width_px=right - left, height_px=bottom - top)
