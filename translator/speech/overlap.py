"""Which of newly decoded words say again what is committed: two texts aligned, in words and in time. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from translator.flow import Word
from translator.slides.terms import plain

SECOND_WEIGHT = 1.0
"""What a second between two ends costs when texts are aligned, in wrong words."""
EDGE_S = 0.1
"""A word that ends up to this long after the window's beginning may not be heard in it."""
EDGE_SKIP = 0.4
"""What it costs, in wrong words, that the word at the window's edge is not heard again."""
WITHIN = 0.3
"""What it costs, in wrong words, that a word is heard beside a committed one at its time: that one was split."""
BEGUN = 0.5
"""What it costs, in wrong words, that a word goes on which was committed by its beginning: "hus", then "husbandry"."""
BEGINNING = 3
"""Letters of such a beginning at least: "and" does not go on with "a". Figures may go on from the first."""


def said_already(committed: Sequence[Word], words: Sequence[Word], window_s: float = 0.0) -> int:
    """How many of the first `words`, decoded from a window that begins at `window_s`, say what `committed` says.

    The cut with the smallest sum of edit distance (in words) and distance in time of the two ends. Committed words
    from before the window may be heard again at its edge, or not: skipping them costs little.
    """
    if not committed or not words:
        return 0
    row: list[float] = [float(column) for column in range(len(words) + 1)]
    texts = [plain(new.text) for new in words]
    for word in committed:
        said = plain(word.text)
        before = word.end_s <= window_s + EDGE_S
        skipped = 0.0 if word is not committed[-1] else EDGE_SKIP
        above, row = row, [row[0] + (skipped if before else 1)]
        for column, (new, text) in enumerate(zip(words, texts, strict=True), 1):
            exchanged = 0.0 if text == said else BEGUN if _goes_on(word, said, new, text) else 1.0
            row.append(min(above[column] + 1, row[-1] + _added(word, new), above[column - 1] + exchanged))
    last_s = committed[-1].end_s
    ends = [max(words[0].start_s, last_s), *(word.end_s for word in words)]
    costs = [cost + SECOND_WEIGHT * abs(end_s - last_s) for cost, end_s in zip(row, ends, strict=True)]
    costs[0] = row[0] + SECOND_WEIGHT * max(last_s - words[0].start_s, 0.0)
    return costs.index(min(costs))


def _added(word: Word, new: Word) -> float:
    """What it costs that a word is heard beside the committed one."""
    return WITHIN if word.start_s < (new.start_s + new.end_s) / 2 < word.end_s else 1.0


def _goes_on(word: Word, said: str, new: Word, text: str) -> bool:
    """Whether a new word, which is `text`, is all of what the committed one, `said`, is the beginning of."""
    long_enough = len(said) >= BEGINNING or said.isdigit()
    return long_enough and text.startswith(said) and new.start_s < word.end_s
