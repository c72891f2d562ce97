"""Committed words into sentences, long ones into clauses, so that the listener is not left waiting."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from translator.abbreviations import CLOSERS, may_stay_open, stays_open
from translator.flow import Word
from translator.scripts import begins_phrase, is_unspaced, words_in
from translator.speech.clauses import joins_part, opening_of

ENDS = (".", "?", "!", "…", "。", "？", "！", "।", "؟", "۔", "။", "។")
PAUSE_S = 2.0
"""A longer pause ends a sentence, whatever its punctuation."""
ENOUGH = 10
"""Words that are told by themselves where a clause with a subject of its own follows them."""
FULL = 18
"""Words that are told by themselves where a mark ends a clause, or another part with an article follows them."""
LONG = 24
"""Words from which on a sentence is cut after a shorter clause, too, or at a pause.

What that costs (400 sentences of FLORES from English to Portuguese and back, 66 of a talk of ACL 60/60, Firefox's
models; whole 46.4, 43.6 and 60.0 BLEU): 45.7, 42.7 and 58.4, as much as cuts from LONG on alone, 46.0, 42.8 and 58.4.
After the last word of a piece, no more than 1.3 s pass in 95 % before it is cut, with those alone 3.6 (carpentry).
"""
LONG_S = 10.0
"""So long a sentence is cut there too: a slow speaker's."""
LONGEST = 32
"""Words that no piece exceeds."""
SHORTEST = 6
"""Words that a piece of a long sentence has at least."""
REST = 2
"""Words that there are of the next one at least, so that it is known that there is one."""
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
            while self._words and self._size_of(len(self._words)) + words_in(word.text) > LONGEST:
                done.append(self._take(self._widest_gap()))
            self._words.append(word)
            if _is_closed(word.text) and not may_stay_open(self._tail, language):
                done.extend(self.flush())
            elif opened := self._opening(language):
                done.append(self._take(len(self._words) - opened))
            elif end := self._clause_end(language):
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
        return self._size_of(len(self._words)) >= LONG or self._words[-1].end_s - self._words[0].start_s >= LONG_S

    def _size_of(self, count: int) -> float:
        """How many words the first words count for."""
        return sum(words_in(word.text) for word in self._words[:count])

    def _take(self, count: int) -> tuple[Word, ...]:
        taken, self._words = tuple(self._words[:count]), self._words[count:]
        return taken

    def _opening(self, language: str | None) -> int | None:
        """How many words at the end open a clause that can be told by itself, where enough come before them."""
        count = opening_of([word.text for word in self._words], language)
        if count is None:
            return None
        before = len(self._words) - count
        enough = self._size_of(before) >= ENOUGH
        return count if enough and _parts(self._words[before - 1].text, self._words[before].text) else None

    def _clause_end(self, language: str | None) -> int | None:
        """How many words the last clause that is complete ends after; None where there is none, and no pause."""
        places = self._places()
        marked = [n for n in places if ends_clause(self._words[n - 1].text, self._words[n].text)]
        joined = [n for n in places if joins_part([word.text for word in self._words[n : n + 2]], language)]
        full = [n for n in (*marked, *joined) if self._size_of(n) >= FULL]
        if full or not self._is_long():
            return max(full, default=None)
        paused = [n for n in places if self._gap_s(n) >= CLAUSE_PAUSE_S]
        return max(marked or paused, default=None)

    def _widest_gap(self) -> int:
        """How many words come before the longest pause; of equals, the last where a phrase begins, or the last; all
        where no place is good.
        """

        def worth(count: int) -> tuple[float, bool, int]:
            before, after = self._words[count - 1].text, self._words[count].text
            return self._gap_s(count), begins_phrase(before[-1:], after[:1]), count

        return max(self._places(rest=SHORTEST), key=worth, default=len(self._words))

    def _gap_s(self, count: int) -> float:
        return round(self._words[count].start_s - self._words[count - 1].end_s, 3)

    def _places(self, rest: int = REST) -> list[int]:
        """The counts of words after which a cut leaves no piece too short, and nothing that belongs together apart.

        `rest` is how many words come after them at least.
        """
        sizes = list(itertools.accumulate(words_in(word.text) for word in self._words))
        return [
            count
            for count, size in enumerate(sizes[:-1], 1)
            if size >= SHORTEST
            and sizes[-1] - size >= rest
            and _parts(self._words[count - 1].text, self._words[count].text)
        ]


def _parts(text: str, following: str) -> bool:
    """Whether two words can be parted: not "3," and "5", "Dr." and "Smith", "et al.," and its year, or a dash and what
    it begins.
    """
    bare, after = text.strip().rstrip("".join(_MARKS)), following.strip()
    apart = following[:1].isspace() or is_unspaced(after[:1])
    numbers = bare[-1:].isdigit() and after[:1].isdigit()
    return apart and bool(bare.strip("-")) and not numbers and not may_stay_open(bare)
