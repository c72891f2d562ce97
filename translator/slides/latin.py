"""Names and code in Latin letters among another script, whose recogniser takes them for its own letters. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from translator.slides.lines import PAPER, TextLine
from translator.slides.pieces import Mask
from translator.slides.words import ReadWord, is_dense

DOUBTFUL, WRONG = 0.85, 0.6
"""Words that the script's recogniser is less sure of may be Latin; beside each other only those that are worse."""
CLEAR, CLEAR_FEW = 0.7, 0.9
"""So sure must the other recogniser be of a word, and of one of up to three signs."""
AGREEING = 0.5
"""So sure must it be of what the first one bears out."""
BESIDE, REACH = 0.15, 1.0
"""Paper kept beside doubtful words, and how far a letter may stand out of their box, in heights of their letters."""
TAKEN = 3
"""So many letters at the right end of a stretch are tried to be of another script, written together with a Latin word:
Hebrew's prefixes and Korean's particles.
"""
NARROW = 0.7
"""A Chinese or Japanese character is about as wide as high: narrower than this, one by itself is a digit."""
_LATIN = re.compile(r"\W*(?:(?=.*[A-Za-z].*[A-Za-z])[\x21-\x7e·–—’]+|[-+~<>]?[\d.,:/]*\d[%]?|%[\d.,]*\d)\W*")
"""Two letters or more, or a figure."""
_NO_LETTER = re.compile("[\u3131-\u318e\u300c-\u300f]")
"""Parts of Korean letters and brackets by themselves: what the strokes of other letters are taken for."""
_FIGURE = re.compile(r"%?\d[\d.,]*%?", re.ASCII)
_AS_DIGITS = ("96", "90")
"""What a percent sign is taken for in Arabic and the like, however surely."""
_LIKE_DIGITS = {"0": frozenset("OoQ"), "1": frozenset("lIi|!][")}
"""What the recogniser of Latin letters takes a digit by itself for, sometimes unsurely."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Doubtful words beside each other in a line: the line's number, the places of its words, their picture, and the
    same without what other words lie over.
    """

    number: int
    first: int
    last: int
    line: TextLine
    apart: TextLine


def doubtful(words: Sequence[Sequence[ReadWord]], lines: Sequence[TextLine]) -> list[Stretch]:
    """The stretches of the lines' words that may be in Latin letters."""
    found = []
    for number, (read, line) in enumerate(zip(words, lines, strict=True)):
        places = [place for place, word in enumerate(read) if _is_doubtful(word) or _is_digit(read)]
        wrong = [place for place in places if read[place].confidence < WRONG or _NO_LETTER.search(read[place].text)]
        starts = [place for place in places if place not in wrong or place - 1 not in wrong]
        ends = [place for place in places if place not in wrong or place + 1 not in wrong]
        found += [_stretch(number, line, read, first, last) for first, last in zip(starts, ends, strict=True)]
    return found


def wrong_figures(words: Sequence[Sequence[ReadWord]], lines: Sequence[TextLine]) -> list[Stretch]:
    """The words with figures of the lines that are surely wrong, with what was not read before them: beside another
    script, a "1" is taken for its full stop.
    """
    found = []
    for number, (read, line) in enumerate(zip(words, lines, strict=True)):
        for place, word in enumerate(read):
            if word.confidence < WRONG and any(map(str.isdigit, word.text)):
                start = read[place - 1].right_px - round(BESIDE * line.height_px) if place else line.left_px
                left = _first_letter(line, start, word.left_px)
                cut = _cut(line, left, word.right_px)
                found.append(Stretch(number, place, place, cut, cut))
    return found


def figures_in(words: Sequence[Sequence[ReadWord]], lines: Sequence[TextLine]) -> list[Stretch]:
    """The figures of the lines: the recognisers of other scripts take some for others, however sure they are."""
    return [
        _stretch(number, line, read, place, place)
        for number, (read, line) in enumerate(zip(words, lines, strict=True))
        for place, word in enumerate(read)
        if _FIGURE.fullmatch(word.text)
    ]


def with_figure(read: Sequence[ReadWord], stretch: Stretch, others: Sequence[ReadWord]) -> list[ReadWord]:
    """A line's words, the figure of the stretch as the other recogniser reads it: where it surely has as many digits,
    or a percent sign beside the same ones. A single digit alone is a part of a picture where the other recogniser sees
    nothing that it is sure of or that looks like it, or sees no figure where the first one is unsure.
    """
    word = read[stretch.first]
    told = [other for other in others if _FIGURE.fullmatch(other.text)]
    if not told and len(read) == 1 and len(word.text) == 1 and not _bears_out(word, others):
        return []
    if len(told) != 1:
        return list(read)
    ours, theirs = (re.sub(r"[^\d]", "", text) for text in (word.text, told[0].text))
    as_many = told[0].confidence >= CLEAR_FEW and len(ours) == len(theirs) and ours != theirs
    percent = told[0].confidence >= AGREEING and "%" in told[0].text and theirs in _without_sign(ours)
    figure = replace(word, text=told[0].text) if as_many or percent else word
    return [*read[: stretch.first], figure, *read[stretch.first + 1 :]]


def _bears_out(digit: ReadWord, others: Sequence[ReadWord]) -> bool:
    """Whether what the other recogniser reads where a digit was surely read shows that some letter is there."""
    like = _LIKE_DIGITS.get(digit.text, frozenset())
    seen = any(other.confidence >= AGREEING or other.text in like for other in others)
    return seen and digit.confidence >= WRONG


def _without_sign(digits: str) -> list[str]:
    """What digits may be where a percent sign before or after them was taken for digits."""
    begun = [digits.removeprefix(one) for one in _AS_DIGITS if digits.startswith(one)]
    return [*begun, *(digits.removesuffix(one) for one in _AS_DIGITS if digits.endswith(one))]


def with_latin(read: Sequence[ReadWord], stretch: Stretch, others: Sequence[ReadWord]) -> list[ReadWord]:
    """A line's words, those of the stretch that the other recogniser knows for Latin put in their place."""
    doubted = read[stretch.first : stretch.last + 1]
    least = min(word.confidence for word in doubted)
    clear = [word for word in others if _is_clear(word) and word.confidence > least]
    covered = [place for place, word in enumerate(doubted) if any(_overlap(word, other) for other in clear)]
    if not covered:
        return list(read)
    first = doubted[covered[0]]
    placed = [replace(word, line=first.line, close=first.close and not place) for place, word in enumerate(clear)]
    rest = [word for place, word in enumerate(doubted) if place not in covered]
    before = sum(place < covered[0] for place in range(len(doubted)))
    return [*read[: stretch.first], *rest[:before], *placed, *rest[before:], *read[stretch.last + 1 :]]


def has_latin(words: Sequence[ReadWord]) -> bool:
    """Whether there surely is a word in Latin letters."""
    return any(map(_is_clear, words))


def has_sign(words: Sequence[ReadWord]) -> bool:
    """Whether there are three Latin letters beside each other, or two figures: something else may stand beside them."""
    return any(re.search("[A-Za-z]{3}|[0-9][0-9.,]*[0-9]", word.text) for word in words)


def _is_clear(word: ReadWord) -> bool:
    """Whether this surely is a word in Latin letters, or a figure."""
    return word.confidence >= (CLEAR if len(word.text) > 3 else CLEAR_FEW) and _LATIN.fullmatch(word.text) is not None


def _overlap(word: ReadWord, other: ReadWord) -> bool:
    """Whether the two are at one place: half of the narrower."""
    over = min(word.right_px, other.right_px) - max(word.left_px, other.left_px)
    return over >= min(word.width_px, other.width_px) / 2


def _is_doubtful(word: ReadWord) -> bool:
    return word.confidence < DOUBTFUL or _NO_LETTER.search(word.text) is not None


def _is_digit(read: Sequence[ReadWord]) -> bool:
    """Whether what was read in a line is one character that is too narrow to be one."""
    return (
        len(read) == 1 == len(read[0].text) and is_dense(read[0].text) and read[0].width_px < NARROW * read[0].height_px
    )


def _stretch(number: int, line: TextLine, words: Sequence[ReadWord], first: int, last: int) -> Stretch:
    own = words[first : last + 1]
    left, right = min(word.left_px for word in own), max(word.right_px for word in own)
    middle, start, end = (left + right) / 2, left, right
    for word in (*words[:first], *words[last + 1 :]):
        if word.left_px > middle:
            end = min(end, word.left_px)
        elif word.right_px < middle:
            start = max(start, word.right_px)
    return Stretch(number, first, last, _cut(line, left, right), _cut(line, start, end))


def _first_letter(line: TextLine, left_px: int, right_px: int) -> int:
    """Where the first letter begins that is all between these columns of the picture; the right one where none is."""
    inked = line.letters[:, max(0, left_px - line.left_px) : max(0, right_px - line.left_px)].min(axis=0, initial=255)
    papers = np.flatnonzero(inked > PAPER)
    inks = np.flatnonzero(inked <= PAPER)
    after = inks[inks > papers[0]] if len(papers) else inks[:0]
    return max(left_px, line.left_px) + int(after[0]) if len(after) else right_px


def _cut(line: TextLine, left_px: int, right_px: int) -> TextLine:
    """The part of a line between these columns of the picture, in whole letters with some paper beside them."""
    empty = line.letters.min(axis=0, initial=255) > PAPER
    first = min(max(0, left_px - line.left_px), len(empty) - 1)
    last = min(max(first, right_px - line.left_px), len(empty) - 1)
    beside, reach = round(BESIDE * line.height_px), round(REACH * line.height_px)
    left = first - _as_far_as_paper(empty[first::-1], beside, reach)
    right = last + _as_far_as_paper(empty[last:], beside, reach)
    return line.part(line.left_px + left, line.left_px + right + 1)


def shortened(line: TextLine) -> list[TextLine]:
    """The parts of a stretch's line without its last letter on the right, the last two, and so on; half of it stays."""
    inked = line.letters.min(axis=0, initial=255) <= PAPER
    starts = np.flatnonzero(np.diff(inked.astype(np.int8)) == 1) + 1  # of letters
    kept = [int(start) for start in starts[::-1][:TAKEN] if 2 * start >= line.letters.shape[1]]
    return [line.part(line.left_px, line.left_px + start) for start in kept]


def _as_far_as_paper(empty: Mask, beside: int, reach: int) -> int:
    """How many columns to go to paper, and into it so far at most; none where there is none in reach."""
    papers = np.flatnonzero(empty[: reach + 1])
    if not len(papers):
        return 0
    start = int(papers[0])
    inks = np.flatnonzero(~empty[start:])
    room = int(inks[0]) if len(inks) else len(empty) - start
    return start + min(beside, room - 1)
