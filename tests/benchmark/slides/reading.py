"""What was read off pictures, beside what they say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extractOne

from tests.benchmark.scoring import Figures
from tests.benchmark.slides.deck import TruePage
from translator.flow import TextBlock
from translator.scripts import is_unspaced, pieces

_WORD = re.compile("[\\w\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e]+")
"""Words; the vowels of Hindi and its like, and of Thai, are marks to Python, and no letters."""
SAME_TEXT = 70.0
"""How alike two texts of a block are, of 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Counts over pages: words there and found, words read and not there, titles there and found with all their words,
    blocks with a known role and those right, neighbours among these and those read one after the other.
    """

    there: int = 0
    found: int = 0
    read: int = 0
    invented: int = 0
    titles: int = 0
    whole: int = 0
    blocks: int = 0
    right: int = 0
    neighbours: int = 0
    ordered: int = 0

    def __add__(self, other: Reading) -> Reading:
        return Reading(
            there=self.there + other.there,
            found=self.found + other.found,
            read=self.read + other.read,
            invented=self.invented + other.invented,
            titles=self.titles + other.titles,
            whole=self.whole + other.whole,
            blocks=self.blocks + other.blocks,
            right=self.right + other.right,
            neighbours=self.neighbours + other.neighbours,
            ordered=self.ordered + other.ordered,
        )

    @property
    def figures(self) -> Figures:
        """The shares as figures: words that were lost, words that are not there, titles lost, roles that are wrong, and
        neighbours in a wrong order.
        """
        return {
            "words_lost": 1 - self.found / self.there if self.there else None,
            "words_invented": self.invented / self.read if self.read else None,
            "titles_lost": 1 - self.whole / self.titles if self.titles else None,
            "roles_wrong": 1 - self.right / self.blocks if self.blocks else None,
            "order_wrong": 1 - self.ordered / self.neighbours if self.neighbours else None,
        }


def words_of(texts: Iterable[str]) -> Counter[str]:
    """The words of texts, without single letters; of a script without spaces, every letter."""
    found = (piece.strip() for text in _WORD.findall(" ".join(texts).lower()) for piece in pieces(text))
    return Counter(word for word in found if len(word) > 1 or word.isdigit() or is_unspaced(word))


def compared(page: TruePage, blocks: Sequence[TextBlock]) -> Reading:
    """What was read of a page. Its title is its first text, where it has others."""
    there, read = words_of(page.texts), words_of(block.text for block in blocks)
    title = words_of(page.texts[:1]) if len(page.texts) > 1 else Counter[str]()
    known = list(zip(page.texts, page.roles, strict=True)) if page.roles else []
    nearest = _nearest([text for text, _ in known], [block.text for block in blocks])
    places = [place for place in nearest if place is not None]
    return Reading(
        there=there.total(),
        found=(there & read).total(),
        read=read.total(),
        invented=(read - there).total(),
        titles=bool(title),
        whole=bool(title) and title <= read,
        blocks=len(known),
        right=sum(
            place is not None and blocks[place].role is role for place, (_, role) in zip(nearest, known, strict=True)
        ),
        neighbours=max(0, len(places) - 1),
        ordered=sum(before < after for before, after in pairwise(places)),
    )


def _nearest(texts: Sequence[str], read: Sequence[str]) -> list[int | None]:
    """The place of each text among those read, None where it is not; of equal texts the next one each time."""
    told: Counter[str] = Counter()
    places: list[int | None] = []
    for text in texts:
        best = extractOne(text, read, scorer=ratio, score_cutoff=SAME_TEXT)
        alike = [] if best is None else [place for place, one in enumerate(read) if one == best[0]]
        places.append(alike[min(told[text], len(alike) - 1)] if alike else None)
        told[text] += 1
    return places
