"""Cue layout: text and times to cues of at most two lines, as subtitle files want them.

Widths are in columns: a full-width East Asian character takes two. Chinese, Japanese and Korean lines hold
16 full-width characters, all others 42 columns.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate, chain, pairwise, repeat

from translator.flow import Word

LINES = 2
"""Lines a cue has at most."""

_SHORTEST_S = 1.0
_LONGEST_HOLD_S = 7.0
_COLUMNS_PER_S = 17.0  # reading speed of adults
_STEP_S = 0.2  # the least between the starts of two cues

_NEVER_FIRST = frozenset("、。，．！？：；）」』】〉》〕］｝”’…ーぁぃぅぇぉっゃゅょァィゥェォッャュョ・々")
_NEVER_LAST = frozenset("（「『【〈《〔［｛“‘")
_CLAUSE_END = re.compile(r"[.,;:!?…、。，．！？：；—–][\"'”’)\]」』）]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Lines shown from `start_s` until `end_s`."""

    start_s: float
    end_s: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What a line is never broken inside of; `spaced` if a space comes before it within a line."""

    text: str
    spaced: bool


def columns(text: str) -> int:
    """The width of a text in columns."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def line_limit(language: str) -> int:
    """Columns that a line holds in a language."""
    return 32 if language.split("-")[0] in {"zh", "ja", "ko"} else 42


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of a text; scripts written without spaces break between characters, but not around punctuation."""
    tokens: list[Token] = []
    for word in text.split():
        start = 0
        for cut in range(1, len(word) + 1):
            if cut == len(word) or _breakable(word[cut - 1], word[cut]):
                tokens.append(Token(text=word[start:cut], spaced=start == 0 and bool(tokens)))
                start = cut
    return tuple(tokens)


def joined(tokens: Sequence[Token]) -> str:
    """Tokens as one line."""
    return "".join(" " * (token.spaced and number > 0) + token.text for number, token in enumerate(tokens))


def split(text: str, limit: int, lines: int = LINES) -> list[tuple[str, ...]]:
    """A text as the lines of as few even cues as hold it, broken after punctuation where that is near."""
    tokens = tokens_of(text)
    if not tokens:
        return []
    count = cues_needed(tokens, limit, lines)
    while True:
        pieces = partition(tokens, count, limit, lines)
        if pieces is not None:
            return [_lines(piece, limit) for piece in pieces]
        count += 1


def split_together(
    texts: Sequence[str], limits: Sequence[int], lines: int = 1, fewest: int = 1
) -> list[tuple[tuple[str, ...], ...]]:
    """Texts that say the same as at least `fewest` cues, each with up to `lines` lines of every text.

    A text too short for all cues stays in several.
    """
    tokens = [tokens_of(text) for text in texts if text.strip()]
    bounds = [limit for text, limit in zip(texts, limits, strict=True) if text.strip()]
    if not tokens:
        return []
    count = max(fewest, *(cues_needed(words, limit, lines) for words, limit in zip(tokens, bounds, strict=True)))
    while True:
        parts = [
            partition(words, min(count, len(words)), limit, lines) for words, limit in zip(tokens, bounds, strict=True)
        ]
        whole = [part for part in parts if part is not None]
        if len(whole) == len(parts):
            return [
                tuple(
                    _lines(part[number * len(part) // count], limit) for part, limit in zip(whole, bounds, strict=True)
                )
                for number in range(count)
            ]
        count += 1


def cues_needed(tokens: Sequence[Token], limit: int, lines: int) -> int:
    """Cues that hold the tokens when each is filled to the brim."""
    return -(-len(_wrapped(tokens, limit)) // lines)


def partition(tokens: Sequence[Token], count: int, limit: int, lines: int) -> list[Sequence[Token]] | None:
    """The tokens in `count` pieces of like width that fit `lines` lines each, or None if that cannot be had."""
    for bonus in (0.35, 0.0):
        pieces = _pieces(tokens, count, bonus)
        if all(len(_wrapped(piece, limit)) <= lines for piece in pieces):
            return pieces
    return None


def spans(texts: Sequence[str], start_s: float, end_s: float, words: Sequence[Word] = ()) -> list[tuple[float, float]]:
    """When each piece of a sentence is said: by its words if they match, otherwise in proportion to its length."""
    lengths = [len(_bare(text)) for text in texts]
    edges = [0, *accumulate(lengths)]
    if _bare("".join(word.text for word in words)) == _bare("".join(texts)) and edges[-1]:
        timed = _word_spans(edges, words)
        inside = all(start_s <= first < last <= end_s for first, last in timed)
        if inside and all(before[1] <= after[0] for before, after in pairwise(timed)):
            return timed
    whole = max(edges[-1], 1)

    def at(edge: int) -> float:
        return start_s + (end_s - start_s) * edge / whole

    return [(at(first), at(last)) for first, last in pairwise(edges)]


def settle(cues: Sequence[Cue]) -> list[Cue]:
    """Cues in order that never overlap, each held long enough to be read where the next permits; whole milliseconds."""
    settled: list[Cue] = []
    earliest = 0
    for cue in sorted(cues, key=lambda cue: cue.start_s):
        start = max(round(cue.start_s * 1000), earliest)
        settled.append(replace(cue, start_s=start / 1000))
        earliest = start + round(_STEP_S * 1000)
    following = chain((cue.start_s for cue in settled[1:]), repeat(float("inf")))
    return [
        replace(cue, end_s=min(round(max(cue.end_s, cue.start_s + _hold_s(cue)), 3), next_s))
        for cue, next_s in zip(settled, following, strict=False)
    ]


def _hold_s(cue: Cue) -> float:
    return min(max(_SHORTEST_S, sum(map(columns, cue.lines)) / _COLUMNS_PER_S), _LONGEST_HOLD_S)


def _breakable(before: str, after: str) -> bool:
    if before in _NEVER_LAST or after in _NEVER_FIRST or unicodedata.combining(after):
        return False
    return _ideographic(before) or _ideographic(after)


def _ideographic(character: str) -> bool:
    hangul = "가" <= character <= "힣"  # Korean is written with spaces
    return unicodedata.east_asian_width(character) in "WF" and not hangul


def _widths(tokens: Sequence[Token]) -> list[int]:
    """Columns from the start to after each token."""
    return [0, *accumulate(columns(token.text) + token.spaced for token in tokens)]


def _wrapped(tokens: Sequence[Token], limit: int) -> list[Sequence[Token]]:
    """Tokens in as few lines as hold them."""
    widths = _widths(tokens)
    lines: list[Sequence[Token]] = []
    start = 0
    while start < len(tokens):
        room = widths[start] + limit + tokens[start].spaced
        end = max(bisect_right(widths, room) - 1, start + 1)
        lines.append(tokens[start:end])
        start = end
    return lines


def _pieces(tokens: Sequence[Token], count: int, bonus: float) -> list[Sequence[Token]]:
    """Tokens in `count` pieces of like width; a cut moves up to `bonus` piece widths to come after punctuation."""
    widths = _widths(tokens)
    piece = widths[-1] / max(count, 1)

    def badness(ideal: float, cut: int) -> float:
        ends_clause = bool(_CLAUSE_END.search(tokens[cut - 1].text))
        return abs(widths[cut] - ideal) - bonus * piece * ends_clause

    cuts = [0]
    for number in range(1, count):
        ideal = number * piece
        last = len(tokens) - (count - number)
        near = min(max(bisect_right(widths, ideal - piece), cuts[-1] + 1), last)
        far = min(bisect_right(widths, ideal + piece), last)
        cuts.append(min(range(near, max(near, far) + 1), key=partial(badness, ideal)))
    return [tokens[first:last] for first, last in pairwise([*cuts, len(tokens)])]


def _lines(tokens: Sequence[Token], limit: int) -> tuple[str, ...]:
    """One cue's lines: one if it fits, otherwise of like width, broken after punctuation where that is near."""
    wrapped = _wrapped(tokens, limit)
    even = partition(tokens, len(wrapped), limit, 1) or wrapped
    return tuple(joined(line) for line in even)


def _bare(text: str) -> str:
    return "".join(text.split())


def _word_spans(edges: Sequence[int], words: Sequence[Word]) -> list[tuple[float, float]]:
    """Times of the characters between edges, a word's time shared evenly among its characters."""
    kept = [word for word in words if _bare(word.text)]
    starts = [0, *accumulate(len(_bare(word.text)) for word in kept)]

    def at(character: int, edge: int) -> float:
        number = bisect_right(starts, character) - 1
        share = (edge - starts[number]) / (starts[number + 1] - starts[number])
        return kept[number].start_s + (kept[number].end_s - kept[number].start_s) * share

    return [(at(first, first), at(last - 1, last)) for first, last in pairwise(edges)]
