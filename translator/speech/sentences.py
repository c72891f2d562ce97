"""Committed words into sentences."""

from __future__ import annotations

from collections.abc import Sequence

from translator.flow import Word

ENDS = (".", "?", "!", "…", "。", "？", "！")
CLOSERS = "\"'”’»)]」』"
ABBREVIATIONS = frozenset(
    {"e.g.", "i.e.", "etc.", "vs.", "cf.", "al.", "dr.", "mr.", "mrs.", "ms.", "prof.", "st.", "no.", "fig.", "eq."}
    | {"vol.", "pp.", "approx.", "z.b.", "d.h.", "usw.", "bzw.", "sr.", "sra.", "p.ex.", "ex.", "mme."}
)
PAUSE_S = 2.0
"""A longer pause ends a sentence, whatever its punctuation."""
LONGEST = 45
"""Words after which a sentence is cut, at a comma where there is one."""


def ends_sentence(text: str) -> bool:
    """Whether a word with its punctuation closes a sentence; not after "e.g.", a single initial or a numbered point."""
    bare = text.strip().rstrip(CLOSERS)
    if not bare.endswith(ENDS):
        return False
    return not (
        bare.lower() in ABBREVIATIONS
        or (bare.endswith(".") and len(bare) == 2 and bare[0].isalpha() and bare[0].isupper() and bare[0] not in "I")
    )


class SentenceCutter:
    """Collects committed words and gives them back as whole sentences: each word once, in order."""

    def __init__(self) -> None:
        self._words: list[Word] = []

    def add(self, words: Sequence[Word]) -> list[tuple[Word, ...]]:
        """Take committed words; gives the sentences that are now complete."""
        done: list[tuple[Word, ...]] = []
        for word in words:
            if self._words and word.start_s - self._words[-1].end_s > PAUSE_S:
                done.extend(self.flush())
            self._words.append(word)
            if ends_sentence(word.text):
                done.extend(self.flush())
            elif len(self._words) >= LONGEST:
                done.append(self._cut_long())
        return done

    def silent_until(self, now_s: float) -> list[tuple[Word, ...]]:
        """Nothing was said until `now_s`: a sentence that was left open ends."""
        return self.flush() if self._words and now_s - self._words[-1].end_s > PAUSE_S else []

    def flush(self) -> list[tuple[Word, ...]]:
        """What is left, as a sentence."""
        words, self._words = tuple(self._words), []
        return [words] if words else []

    def _cut_long(self) -> tuple[Word, ...]:
        commas = [
            n for n, word in enumerate(self._words, 1) if word.text.rstrip().endswith((",", ";", ":", "，", "、"))
        ]
        cut = commas[-1] if commas and commas[-1] >= LONGEST // 3 else len(self._words)
        sentence, self._words = tuple(self._words[:cut]), self._words[cut:]
        return sentence
