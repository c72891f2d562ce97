"""Committed words into sentences, long ones into clauses, so that the listener is not left waiting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from translator.abbreviations import CLOSERS, may_stay_open, stays_open
from translator.flow import Word
from translator.scripts import is_unspaced, words_in

ENDS = (".", "?", "!", "…", "。", "？", "！", "।", "؟", "۔", "။", "។")
PAUSE_S = 2.0
"""A longer pause ends a sentence, whatever its punctuation."""
LONG = 24
"""Words from which on a sentence is cut where one of its clauses ends. On 112 long sentences (ACL 60/60 and FLORES,
English to Portuguese, Firefox's model) that costs 0.1 BLEU; from 20 words on, 1.6."""
LONG_S = 10.0
"""So long a sentence is cut there too: a slow speaker's."""
LONGEST = 32
"""Words that no piece exceeds."""
SHORTEST = 6
"""Words that a piece of a long sentence has at least, its rest too."""
CLAUSE_PAUSE_S = 0.5
"""As long a pause is a place to cut a long sentence, where no mark is."""

_MARKS = (",", ";", ":", "–", "—", "，", "、", "；", "：", "،", "؛", "၊")
_DASH = re.compile(r"[-–—](\s|$)")


def ends_sentence(text: str) -> bool:
    """Whether a word with its punctuation closes a sentence, whatever follows; not after "e.g." or a single initial."""
    return _is_closed(text) and not may_stay_open(text)


def ends_clause(text: str, following: str) -> bool:
    """Whether a clause ends between a word with its punctuation and the one after it; never inside a number.

    A space between scripts that have none between words, such as Thai, sets phrases apart.
    """
    bare, after = text.strip().rstrip(CLOSERS), following.strip()
    phrases = following[:1].isspace() and is_unspaced(bare[-1:]) and is_unspaced(after[:1])
    dash = _DASH.match(after) and not bare[-1:].isdigit()
    return _parts(text, following) and bool(bare.endswith(_MARKS) or dash or phrases)


def _is_closed(text: str) -> bool:
    return text.strip().rstrip(CLOSERS).endswith(ENDS)


class SentenceCutter:
    """Collects committed words and gives them back as whole sentences or clauses: each word once, in order.

    None is longer than LONGEST; what a long sentence is cut into is no shorter than SHORTEST, where words allow it.
    """

    def __init__(self) -> None:
        self._words: list[Word] = []

    def add(self, words: Sequence[Word], language: str | None = None) -> list[tuple[Word, ...]]:
        """Take committed words in a language; gives the sentences and clauses that are now complete."""
        done: list[tuple[Word, ...]] = []
        for word in words:
            if self._words and self._ends_before(word, language):
                done.extend(self.flush())
            while self._words and self._size + words_in(word.text) > LONGEST:
                done.append(self._take(self._widest_gap()))
            self._words.append(word)
            if _is_closed(word.text) and not may_stay_open(self._tail, language):
                done.extend(self.flush())
            elif self._is_long() and (end := self._clause_end()):
                done.append(self._take(end))
        return done

    def silent_until(self, now_s: float) -> list[tuple[Word, ...]]:
        """Nothing was said until `now_s`: a sentence that was left open ends."""
        return self.flush() if self._words and now_s - self._words[-1].end_s > PAUSE_S else []

    def flush(self) -> list[tuple[Word, ...]]:
        """What is left, as a sentence."""
        words, self._words = tuple(self._words), []
        return [words] if words else []

    def _ends_before(self, word: Word, language: str | None) -> bool:
        """Whether the sentence ended, as the next word or the pause before it tells."""
        gap_s = word.start_s - self._words[-1].end_s
        if gap_s > PAUSE_S:
            return True
        paused = gap_s >= CLAUSE_PAUSE_S
        return _is_closed(self._tail) and not stays_open(self._tail, word.text, language, paused=paused)

    @property
    def _tail(self) -> str:
        return "".join(word.text for word in self._words[-2:])

    def _is_long(self) -> bool:
        return self._size >= LONG or self._words[-1].end_s - self._words[0].start_s >= LONG_S

    @property
    def _size(self) -> float:
        return sum(words_in(word.text) for word in self._words)

    def _take(self, count: int) -> tuple[Word, ...]:
        taken, self._words = tuple(self._words[:count]), self._words[count:]
        return taken

    def _clause_end(self) -> int | None:
        """How many words the last clause that is complete ends after; None where there is none, and no pause."""
        places = self._places()
        marked = [n for n in places if ends_clause(self._words[n - 1].text, self._words[n].text)]
        paused = [n for n in places if self._gap_s(n) >= CLAUSE_PAUSE_S]
        return max(marked or paused, default=None)

    def _widest_gap(self) -> int:
        """How many words come before the longest pause, the last one of these; all where no place is good."""
        return max(self._places(), key=lambda n: (self._gap_s(n), n), default=len(self._words))

    def _gap_s(self, count: int) -> float:
        return round(self._words[count].start_s - self._words[count - 1].end_s, 3)

    def _places(self) -> list[int]:
        """The counts of words after which a cut leaves no piece too short, and nothing that belongs together apart."""
        whole, size, places = self._size, 0.0, list[int]()
        for count, word in enumerate(self._words[:-1], 1):
            size += words_in(word.text)
            if size >= SHORTEST <= whole - size and _parts(word.text, self._words[count].text):
                places.append(count)
        return places


def _parts(text: str, following: str) -> bool:
    """Whether two words can be parted: not "3," and "5", "Dr." and "Smith", "et al.," and its year, or a dash and what
    it begins.
    """
    bare, after = text.strip().rstrip("".join(_MARKS)), following.strip()
    apart = following[:1].isspace() or is_unspaced(after[:1])
    numbers = bare[-1:].isdigit() and after[:1].isdigit()
    return apart and bool(bare.strip("-")) and not numbers and not may_stay_open(bare)
