"""Timed words with another text: what was heard stays known, and is given back. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate, pairwise

from translator.correction.pieces import find_whole, pieces_of
from translator.flow import Misheard, Word

Words = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """The characters from `start` to `end` of a text become `text`."""

    start: int
    end: int
    text: str


def text_of(words: Sequence[Word]) -> str:
    """What the words say, with the space before the first."""
    return "".join(word.text for word in words)


def changes_between(before: str, after: str) -> list[Change]:
    """What makes one text the other, piece by piece, in order."""
    old, new = pieces_of(before), pieces_of(after)
    edges = [0, *accumulate(map(len, old))]
    return [
        Change(edges[first], edges[last], "".join(new[start:end]))
        for kind, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if kind != "equal"
    ]


def as_heard(words: Sequence[Word]) -> Words:
    """The words as they were heard; those that were heard in place of several take the time of all."""
    heard: list[Word] = []
    for word in words:
        if word.heard:
            heard.append(replace(word, text=word.heard, heard=None, correction=None))
        elif word.heard is None:
            heard.append(word)
        elif heard:
            heard[-1] = replace(heard[-1], end_s=max(heard[-1].end_s, word.end_s))
    return tuple(heard)


def reworded(words: Words, text: str, correction: int) -> Words:
    """The words as the person who made the correction wrote them."""
    before = text_of(words)
    space = before[: len(before) - len(before.lstrip())]
    return _changed(words, changes_between(before, space + text), correction)


def respelt(words: Words, misheard: Misheard, correction: int) -> Words:
    """The words, with what is said in place of what was misheard, wherever that is."""
    return _changed(words, list(_respellings(text_of(words), misheard)), correction)


def _respellings(text: str, misheard: Misheard) -> Iterator[Change]:
    found = list(find_whole(misheard.heard, text))
    right = list(find_whole(misheard.said, text)) if found else []
    for start, end in found:
        if not any(first <= start and end <= last for first, last in right):
            yield Change(start, end, _cased(misheard, text[start:end]))


def _cased(misheard: Misheard, found: str) -> str:
    """What is said, capital or small as it was found where that differs from what was misheard first."""
    said = misheard.said
    if found[0].isupper() and misheard.heard[0].islower():
        return said[0].upper() + said[1:]
    if found[0].islower() and misheard.heard[0].isupper() and said[1:] == said[1:].lower():
        return said[0].lower() + said[1:]
    return said


def _changed(words: Words, changes: Sequence[Change], correction: int) -> Words:
    for change in reversed(changes):
        words = _with(words, change, correction)
    return words


def _with(words: Words, change: Change, correction: int) -> Words:
    edges = [0, *accumulate(len(word.text) for word in words)]
    spans = list(pairwise(edges))
    inside = [at for at, (start, end) in enumerate(spans) if start < change.end and change.start < end]
    if inside:
        first, last = inside[0], inside[-1] + 1
    else:  # between two words, or beside all of them
        first = last = sum(end <= change.start for _, end in spans)
    run = words[first:last]
    before, after = change.start - edges[first], edges[last] - change.end
    old = text_of(run)
    new = old[:before] + change.text + old[len(old) - after :] if run else change.text
    moment_s = words[first - 1].end_s if first else words[0].start_s
    return (*words[:first], *_in_place_of(run, new, correction, moment_s), *words[last:])


def _in_place_of(run: Words, text: str, correction: int, moment_s: float) -> Iterator[Word]:
    """Words that say the text, in the time of the run; in that moment where the run is empty."""
    texts = re.findall(r"\s*\S+|\s+$", text) or [""]
    start_s, end_s = (run[0].start_s, run[-1].end_s) if run else (moment_s, moment_s)
    edges = [0, *accumulate(len(one) for one in texts)]
    times = [*(start_s + (end_s - start_s) * edge / max(edges[-1], 1) for edge in edges[:-1]), end_s]
    heard = text_of(as_heard(run))
    for number, one in enumerate(texts):
        same = len(texts) == len(run)
        yield Word(
            text=one,
            start_s=run[number].start_s if same else times[number],
            end_s=run[number].end_s if same else times[number + 1],
            probability=1.0,
            correction=correction,
            heard="" if number else heard,
        )
