"""Passages: what of a text goes through a translation model, and in which pieces."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from translator.errors import SurtitleError

LONGEST = 300
"""Characters that a model takes at once; past some 500 small models start to drop and repeat phrases."""

_ADDRESS = re.compile(r"\S+://\S+|\bwww\.\S+|\S+@\S+\.\w+")
_WORD = re.compile(r"[^\W\d_]+")
_SYMBOLIC = re.compile(r"[=^≈≤≥<>∑∫√×÷±∂∇∈→]")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+(?=[\"'“‘«(\[¿¡]*[^\W_])|(?<=[。！？])\s*(?=\S)")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[^\W\d_]|dr|dra|mr|mrs|ms|prof|profa|sr|sra|st|fig|figs|eq|no|vs|etc|e\.g|i\.e|cf|al|approx|ca)\.$",
    re.I,
)
_CLAUSE_END = re.compile(r"(?<=[,;:，；：、])\s*(?=\S)|\s+(?=[-–—]\s)")


def is_translatable(text: str) -> bool:
    """Whether a text has words: numbers, addresses, formulas and lone symbols have none."""
    words = _WORD.findall(_ADDRESS.sub(" ", text))
    longest = 3 if _SYMBOLIC.search(text) else 2
    return any(len(word) >= longest or not _is_symbol(word) for word in words)


def _is_symbol(word: str) -> bool:
    """Whether a short word can be a symbol: ASCII or plain Greek letters."""
    return all(letter.isascii() or "α" <= letter <= "ω" or "Α" <= letter <= "Ω" for letter in word)


def cut(text: str, longest: int = LONGEST) -> list[str]:
    """Sentences, and where one is longer than `longest` characters its clauses, then runs of words.

    Nothing but the white space between the pieces is lost.
    """
    pieces: list[str] = []
    for sentence in _sentences(text):
        if len(sentence) <= longest:
            pieces.append(sentence)
        else:
            pieces.extend(_gathered(_CLAUSE_END.split(sentence), longest))
    return pieces


def _sentences(text: str) -> list[str]:
    sentences: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text[start : end.start()]):
            closing = len(end.group().rstrip())
            sentences.append(text[start : end.start() + closing].strip())
            start = end.end()
    sentences.append(text[start:].strip())
    return [sentence for sentence in sentences if sentence]


def _gathered(clauses: Sequence[str], longest: int) -> list[str]:
    """Neighbouring clauses joined again up to `longest`; a clause that is longer is cut at its spaces."""
    pieces: list[str] = []
    for clause in clauses:
        for run in _runs(clause.strip(), longest):
            if pieces and len(pieces[-1]) + 1 + len(run) <= longest:
                pieces[-1] = f"{pieces[-1]} {run}"
            else:
                pieces.append(run)
    return pieces


def _runs(clause: str, longest: int) -> list[str]:
    runs: list[str] = []
    while len(clause) > longest:
        space = clause.rfind(" ", 1, longest + 1)
        end = space if space > 0 else longest
        runs.append(clause[:end].strip())
        clause = clause[end:].strip()
    return [*runs, clause] if clause else runs


def translate_passages(
    texts: Sequence[str],
    translate: Callable[[list[str]], Sequence[str]],
    *,
    spaced: bool = True,
    longest: int = LONGEST,
) -> list[str]:
    """One text for each text, in order and without newlines, from a `translate` that takes pieces that fit a model.

    `spaced` is whether the target language puts a space between sentences. What has no words is handed back
    untouched but for its white space. Raises SurtitleError("translation-failed") when the model fails.
    """
    flat = [" ".join(text.split()) for text in texts]
    pieces = [cut(text, longest) if is_translatable(text) else [] for text in flat]
    wanted = [piece for one in pieces for piece in one if is_translatable(piece)]
    try:
        translated = dict(zip(wanted, translate(wanted), strict=True)) if wanted else {}
    except (RuntimeError, ValueError) as error:
        raise SurtitleError(
            "translation-failed",
            f"The translation model failed: {error}",
            "Try again, or choose another translation model.",
        ) from error
    joiner = " " if spaced else ""
    results = []
    for text, parts in zip(flat, pieces, strict=True):
        joined = joiner.join(translated.get(part, part) for part in parts) if parts else text
        results.append(" ".join(joined.split()))
    return results
