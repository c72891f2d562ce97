"""How much a recogniser needs to be told what a slide says: rare words, names, titles, what is new on it. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from translator.flow import Role, Slide, TextBlock
from translator.scripts import MARKS

WORD = re.compile(rf"[^\W\d_][\w{MARKS}'’-]*[\w{MARKS}]")
ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*|\S+\.(?:com|org|net|io|edu|html?)\b\S*|\S+/\S+/\S*")
"""Addresses: nobody says them, and they would take the room of what is said."""

_CITATION = re.compile(r"\bet al\b|\bFig(?:ure|s)?\b\.? ?\d|\b(?:18|19|20)\d\d[,)].*\d")

BY_LENGTH = (0.0, 0.0, 0.0, 0.0, 0.3, 0.3, 0.6, 0.6, 1.0)
"""What a word is worth by its letters, eight and more the most: long words are rare, and made of many pieces."""
NAME, MIXED = 0.5, 0.7
"""What a capital inside a line adds, and one inside a word (BLEU, SentencePiece)."""
IN_TITLE, IN_CAPTION = 1.4, 0.5
"""What a word is worth in a title and in a caption, relative to the body's."""
ANEW, OFTEN = 3, 0.5
"""On so many slides or more, a word of more than this share of them stands around the slides, and is worth nothing."""
BETWEEN = 6
"""Characters by which every line is counted longer than it is: short lines of one long word are not all that counts."""
CITED = 0.5
"""What a line is worth that cites a source, which stands under pictures and is seldom said."""
ABBREVIATION = 5
"""Letters of an abbreviation, in capitals, at most."""
SEEN = 0.3
"""What a line is worth that the slide before has, too: a header, or a point that was talked about."""
LEAST_OF_NAME = 0.8
"""A word with a capital inside a line that is worth so much is remembered for all of the talk."""


class Need:
    """What the words of the slides shown so far, the last of which is up, are worth."""

    def __init__(self, slides: Sequence[Slide]) -> None:
        self._on = Counter(word for slide in slides for word in {plain(word) for _, word in _words(slide.blocks)})
        self._slides = len(slides)

    def ranked(self, blocks: Sequence[TextBlock], room: int, before: Collection[str] = ()) -> list[str]:
        """The lines that need most for each character, as many as there is room for, in the order of the slide; those
        of `before` count less, and words that are told already nothing.
        """
        texts = [told(block.text) for block in blocks]
        taken: list[int] = []
        known: set[str] = set()
        left = set(range(len(blocks)))
        while left:
            worth = {place: self.of(blocks[place], known) / (len(texts[place]) + BETWEEN) for place in left}
            for place in left:
                if texts[place] in before and blocks[place].role is not Role.TITLE:
                    worth[place] *= SEEN
            best = min(left, key=lambda place: (-worth[place], place))
            left.remove(best)
            if worth[best] > 0 and len(texts[best]) + 2 <= room:
                taken.append(best)
                room -= len(texts[best]) + 2
                known.update(plain(word) for _, word in _words([blocks[best]]))
        return [texts[place] for place in sorted(taken)]

    def of(self, block: TextBlock, known: Collection[str] = ()) -> float:
        """What a line is worth: its words, together, without those that are known."""
        words = {plain(word): (inside, word) for inside, word in _words([block])}
        share = {Role.TITLE: IN_TITLE, Role.CAPTION: IN_CAPTION}.get(block.role, 1.0)
        share *= CITED if _CITATION.search(block.text) else 1.0
        return share * sum(
            self.of_word(word, inside=inside) for key, (inside, word) in words.items() if key not in known
        )

    def of_word(self, word: str, *, inside: bool) -> float:
        """What a word is worth; `inside` is whether a capital tells of a name: not at the beginning of a line."""
        letters = plain(word)
        if self._slides >= ANEW and self._on[letters] > OFTEN * self._slides:
            return 0.0
        worth = BY_LENGTH[min(len(letters), len(BY_LENGTH) - 1)]
        if len(letters) < 3:
            return worth
        if is_mixed(word):
            return worth + MIXED
        return worth + (NAME if inside and word[0].isupper() else 0.0)

    def names(self, blocks: Sequence[TextBlock]) -> list[str]:
        """The words that look like names, and are not everywhere."""
        found = [
            word
            for inside, word in _words(blocks)
            if (inside and word[0].isupper()) or is_mixed(word)
            if self.of_word(word, inside=inside) >= LEAST_OF_NAME
        ]
        return list(dict.fromkeys(found))


def plain(word: str) -> str:
    """The word as it is compared: letters and digits in lower case."""
    return re.sub(rf"[^\w{MARKS}]", "", word.lower())


def told(text: str) -> str:
    """A line as it is told: without addresses."""
    return " ".join(ADDRESS.sub(" ", text).split())


def is_mixed(word: str) -> bool:
    """Whether there is a capital inside a word that is not all capitals, or is an abbreviation."""
    inner = any(letter.isupper() for letter in word[1:])
    return inner and (any(letter.islower() for letter in word) or len(word) <= ABBREVIATION)


def is_shouted(text: str) -> bool:
    """Whether a line is all in capitals, which then tell nothing; one that is an abbreviation is not."""
    words = WORD.findall(text)
    return text.isupper() and (len(words) > 1 or any(len(word) > ABBREVIATION for word in words))


def _words(blocks: Sequence[TextBlock]) -> Iterator[tuple[bool, str]]:
    """The words of lines, each with whether its capital would tell of a name."""
    for block in blocks:
        shouted = is_shouted(block.text)
        for number, word in enumerate(WORD.findall(told(block.text))):
            yield number > 0 and not shouted, word.lower() if shouted else word
