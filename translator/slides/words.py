"""Words as they were recognised, and lines of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

_DENSE = re.compile(r"[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""Chinese and Japanese: characters that stand close, each as good as a word."""
_SYLLABLE = re.compile(r"[\uac00-\ud7a3]")
"""Korean: each as good as two letters."""

UNIT = 3
"""Letters of the unit of a figure at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWord:
    """A word as recognised: box in pixels, confidence in [0, 1]; `line` numbers its block, paragraph and line.

    `close` where no space is between it and the word before.
    """

    text: str
    left_px: int
    top_px: int
    width_px: int
    height_px: int
    confidence: float
    line: tuple[int, int, int]
    close: bool = False

    @property
    def right_px(self) -> int:
        return self.left_px + self.width_px

    @property
    def bottom_px(self) -> int:
        return self.top_px + self.height_px

    @property
    def letters(self) -> int:
        """Letters and digits; a Chinese or Japanese character is worth a short word, a Korean one two letters."""
        return sum(_worth(character) for character in self.text if character.isalnum())


@dataclass(frozen=True, slots=True)
class Line:
    """Words in reading order, at least one; `bulleted` where a bullet stood before them."""

    words: tuple[ReadWord, ...]
    bulleted: bool = False

    @property
    def text(self) -> str:
        return "".join(_spaced(self.words))

    @property
    def left(self) -> int:
        return min(word.left_px for word in self.words)

    @property
    def right(self) -> int:
        return max(word.right_px for word in self.words)

    @property
    def top(self) -> int:
        return min(word.top_px for word in self.words)

    @property
    def bottom(self) -> int:
        return max(word.bottom_px for word in self.words)

    @property
    def height(self) -> int:
        return self.bottom - self.top


def is_figure(text: str) -> bool:
    """Whether a text is figures with their units, no words: "4.8", "23 ms", "× 3", "€ 1 200"."""
    words = text.split()
    figures = [any(character.isdigit() for character in word) for word in words]
    return any(figures[:2]) and all(figure or len(word) <= UNIT for figure, word in zip(figures, words, strict=True))


def is_dense(text: str) -> bool:
    """Whether there is Chinese or Japanese in it."""
    return _DENSE.search(text) is not None


def is_syllabic(text: str) -> bool:
    """Whether there is Korean in it."""
    return _SYLLABLE.search(text) is not None


def is_from_right(text: str) -> bool:
    """Whether most letters are of a script that is written from right to left."""
    directions = [bidirectional(character) for character in text]
    return sum(direction in {"R", "AL"} for direction in directions) > directions.count("L")


def _worth(character: str) -> int:
    return 4 if is_dense(character) else 2 if is_syllabic(character) else 1


def _spaced(words: Sequence[ReadWord]) -> Iterator[str]:
    """The words' texts, with spaces between; none before one that goes on without."""
    yield words[0].text
    for word in words[1:]:
        yield word.text if word.close else f" {word.text}"


def joined(lines: Sequence[Line]) -> str:
    """The text of a paragraph's lines; no space where Chinese or Japanese goes on in the next line."""
    text = lines[0].text
    for line in lines[1:]:
        text += line.text if is_dense(text[-1]) and is_dense(line.text[0]) else f" {line.text}"
    return text
