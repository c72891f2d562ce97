"""Which block of its slide a sentence talks about: by the words that both have, and by the block before. Pure.

A word that many blocks have counts less. Where two blocks share equally much with the sentence, none is named: no block
is better than a wrong one. Where no block shares enough with it, the speaker is taken to go on with the block before,
for a while, unless another block shares something.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

import numpy as np
from rapidfuzz.fuzz import ratio
from rapidfuzz.process import cdist

from translator.alignment.wording import Scores, likeness, tokens_of
from translator.flow import Mention, Role, Sentence, Slide, TextBlock

ENOUGH, CLEAR = 0.75, 0.15
"""What the words must tell before a block is named: a long word or two shorter ones; and more than of any other."""
SAME_BLOCK, NEXT_BLOCK = 0.25, 0.1
"""What is in favour of the block that was talked about last, and of the one below it."""
WHOLE = 0.4
"""How much of what a block's words tell is by the share of it that is said: long blocks share words by chance."""
TITLE = 0.8
"""What a word of the title tells: it is about all of the slide."""
GOES_ON_S = 10.0
"""Seconds after a block's last word in which it is still talked about, where nothing else is said."""
SAME_TEXT = 80.0
"""How alike the texts of a block are, of 100, that was read twice."""


class Mentions:
    """The blocks that sentences talk about, by the newest that is known of each slide."""

    def __init__(self) -> None:
        self._slides: dict[int, _Shown] = {}
        self._early: dict[int, list[Sentence]] = {}  # sentences on slides that are not read yet

    def show(self, slide: Slide) -> list[Mention]:
        """A slide, or what it has become: the mentions that came before it, and those that are others by it."""
        known = self._slides.get(slide.id)
        if known is None:
            self._slides[slide.id] = _Shown(slide)
            early = self._early.pop(slide.id, [])
            return [mention for mention in map(self.mention, early) if mention is not None]
        return known.grow(slide.blocks)

    def mention(self, sentence: Sentence) -> Mention | None:
        """What the sentence talks about; None where nothing tells. Sentences come in the order they were said."""
        if sentence.slide_id is None:
            return None
        slide = self._slides.get(sentence.slide_id)
        if slide is None:
            self._early.setdefault(sentence.slide_id, []).append(sentence)
            return None
        return slide.mention(sentence)


@dataclass(frozen=True, slots=True)
class _Evidence:
    """Of every block: what the words of a sentence tell of it, the share of what it says itself, since when."""

    told: Scores
    share: Scores
    since_s: Scores


@dataclass(frozen=True, slots=True)
class _Said:
    """A block, and when its last word was said."""

    block: int
    end_s: float


class _Shown:
    """A slide with what was said of it so far."""

    def __init__(self, slide: Slide) -> None:
        self._id = slide.id
        self._blocks = _Blocks(slide.blocks)
        self._last: _Said | None = None
        self._mentions: dict[int, Mention] = {}  # by sentence

    def mention(self, sentence: Sentence) -> Mention | None:
        evidence = self._blocks.evidence(sentence)
        last = self._last
        if last is not None and sentence.start_s - last.end_s > GOES_ON_S:
            last = None
        block = _chosen(evidence, None if last is None else last.block)
        if block is None:
            return None
        spoken = evidence.told[block] > 0
        if spoken:
            self._last = _Said(block, sentence.end_s)
        mention = Mention(
            sentence_id=sentence.id,
            slide_id=self._id,
            block=block,
            start_s=float(evidence.since_s[block]) if spoken else sentence.start_s,
        )
        self._mentions[sentence.id] = mention
        return mention

    def grow(self, blocks: Sequence[TextBlock]) -> list[Mention]:
        """Take in what the slide says now: the mentions whose block is elsewhere by that, or gone."""
        places = _places(self._blocks.texts, [block.text for block in blocks])
        self._blocks = _Blocks(blocks)
        if self._last is not None:
            place = places[self._last.block]
            self._last = None if place is None else replace(self._last, block=place)
        moved = [
            replace(mention, block=places[mention.block])
            for mention in self._mentions.values()
            if mention.block is not None and places[mention.block] != mention.block
        ]
        for mention in moved:
            self._mentions[mention.sentence_id] = mention
        return moved


class _Blocks:
    """What is to be known of a slide's blocks to hear of which one somebody talks."""

    def __init__(self, blocks: Sequence[TextBlock]) -> None:
        self.texts = [block.text for block in blocks]
        weights: dict[str, float] = {}
        words: list[set[str]] = []
        for text in self.texts:
            tokens = [token for token in tokens_of(text) if token.weight > 0]
            words.append({token.text for token in tokens})
            for token in tokens:
                weights[token.text] = max(weights.get(token.text, 0.0), token.weight)
        self._words = list(weights)
        has = [[word in own for word in self._words] for own in words]
        self._has = np.array(has, float).reshape(len(words), len(self._words))
        if self._words:
            blocks_with = ((likeness(self._words, self._words) > 0) @ self._has.T > 0).sum(axis=1)
            self._has *= np.array([*weights.values()]) / blocks_with
        self._title = np.array([TITLE if block.role is Role.TITLE else 1.0 for block in blocks])

    def evidence(self, sentence: Sentence) -> _Evidence:
        """What the sentence tells of the blocks."""
        text = "".join(word.text for word in sentence.words)
        tokens = list(tokens_of(text))
        if not tokens or not self._words:
            nothing = np.zeros(len(self.texts))
            return _Evidence(nothing, nothing, nothing)
        said = [token.text for token in tokens]
        ends = list(accumulate(len(word.text) for word in sentence.words))
        start_s = np.array([sentence.words[bisect_right(ends, token.at)].start_s for token in tokens])
        alike = likeness(said, self._words)
        for index, pair in enumerate(map("".join, pairwise(said))):  # "feed forward" on a slide of "feedforward"
            if pair in self._words:
                alike[index, self._words.index(pair)] = 1.0
        shared = (alike[:, None, :] * self._has[None] > 0).any(axis=2)
        first_s = np.where(shared, start_s[:, None], np.inf).min(axis=0)
        told = self._has @ alike.max(axis=0)
        return _Evidence(told * self._title, told / np.maximum(self._has.sum(axis=1), ENOUGH), first_s)


def _chosen(evidence: _Evidence, before: int | None) -> int | None:
    """The block that the evidence is for, given the one before; None where there is too little, or for another too."""
    told = evidence.told
    if not len(told):
        return None
    favour = np.zeros(len(told))
    if before is not None:
        favour[before] = SAME_BLOCK
        if before + 1 < len(told) and told[before + 1] > 0:
            favour[before + 1] = NEXT_BLOCK
    by_share = told * (1 - WHOLE + WHOLE * evidence.share) + favour
    best = int(by_share.argmax())
    if told[best] < ENOUGH:
        return best if best == before else None
    clear = all(
        scores[best] - np.delete(scores, best).max(initial=0.0) >= CLEAR for scores in (by_share, told + favour)
    )
    return best if clear else None


def _places(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """Where each of the old texts is among the new ones; None for one that is gone."""
    if not old or not new:
        return [None] * len(old)
    alike = cdist(old, new, scorer=ratio, score_cutoff=SAME_TEXT)
    places: list[int | None] = []
    for index, row in enumerate(alike):
        best = np.flatnonzero(row == row.max())
        nearest = int(best[abs(best - index).argmin()])
        places.append(nearest if row[nearest] > 0 else None)
    return places
