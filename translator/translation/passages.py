"""Passages: what of a text goes through a translation model, and in which pieces.

Every sentence is translated by itself. Given the sentence before it as context, Firefox's models, which were trained on
single sentences, mostly join sentences or leave one out; where they do not, they are no better. BLEU without and with
context: on FLORES 45.9 and 46.0 from English to Portuguese, 43.8 and 43.6 back; on a talk (ACL 60/60) 59.7 and 58.6,
and 56.3 and 56.0 back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from translator.abbreviations import stays_open
from translator.errors import SurtitleError

LONGEST = 300
"""Characters that a model takes at once; past some 500 small models start to drop and repeat phrases."""

_EASTERN = (
    r"\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3000-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
"""Letters and marks of scripts without spaces, and of Korean: they stand beside an address without a space."""
_OF_NAME = rf"[^\W{_EASTERN}]"
_OF_ADDRESS = rf"[^\s{_EASTERN}]"
_REST = rf"{_OF_ADDRESS}*[^\s.,;:!?)\]{_EASTERN}]"
_ADDRESS = re.compile(
    rf"{_OF_ADDRESS}+://{_REST}|(?<!{_OF_NAME})www\.{_REST}|{_OF_ADDRESS}+@{_OF_ADDRESS}+\.{_OF_NAME}+"
    rf"|(?<!{_OF_NAME})(?<![.-])(?:(?:{_OF_NAME}|-)+\.)+(?:com|org|net|edu|gov|io|dev|eu|uk|de|fr|es|pt|br)"
    rf"(?!\.?{_OF_NAME})(?:/{_REST})?"
    r"|(?<![\w\\])[A-Za-z]:\\\S*[^\s.,;:!?)\]]|(?<![^\s(\[])~/\S*[^\s.,;:!?)\]]"  # files
    r"|(?<![^\s(\[])[@#]\w*[^\W\d]\w*"  # people and subjects in a network
    r"|[α-ωΑ-Ω]_\w+"  # symbols
)
_WORD = re.compile(r"[^\W\d_]+")
_SYMBOLIC = re.compile(r"[=^≈≤≥<>∑∫√×÷±∂∇∈→]")
_SENTENCE_END = re.compile(
    r"""(?<=[.!?…])["'”’»)\]]*\s+(?=["'“‘«(\[¿¡]*[^\W_])|(?<=[。！？])\s*(?=\S)|(?<=[•▪◦‣●■])\s+|\s+(?=[•▪◦‣●■]\s)"""
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


def cut(text: str, longest: int = LONGEST, *, language: str | None = None) -> list[str]:
    """Sentences, and where one is longer than `longest` characters its clauses, then runs of words.

    Nothing but the white space between the pieces is lost.
    """
    pieces: list[str] = []
    for sentence in _sentences(text, language):
        if len(sentence) <= longest:
            pieces.append(sentence)
        else:
            pieces.extend(_gathered(_clauses(sentence), longest))
    return pieces


def _sentences(text: str, language: str | None) -> list[str]:
    sentences: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        before, following = text[start : end.start()], text[end.end() :]
        small = before.endswith(".") and following[:1].islower()
        if not small and not stays_open(before, f" {following}", language):
            closing = len(end.group().rstrip())
            sentences.append(text[start : end.start() + closing].strip())
            start = end.end()
    sentences.append(text[start:].strip())
    return [sentence for sentence in sentences if sentence]


def _clauses(sentence: str) -> list[str]:
    """A sentence's clauses, each with the white space that follows it."""
    starts = [0, *(end.end() for end in _CLAUSE_END.finditer(sentence))]
    return [sentence[start:end] for start, end in zip(starts, [*starts[1:], len(sentence)], strict=True)]


def _gathered(clauses: Sequence[str], longest: int) -> list[str]:
    """Neighbouring clauses joined again up to `longest`; a clause that is longer is cut at its spaces."""
    pieces: list[str] = []
    gap = ""
    for clause in clauses:
        for run in _runs(clause.strip(), longest):
            if pieces and len(pieces[-1]) + len(gap) + len(run) <= longest:
                pieces[-1] += gap + run
            else:
                pieces.append(run)
            gap = " "
        gap = " " if clause[-1:].isspace() else ""
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
    source: str | None = None,
    spaced: bool = True,
    longest: int = LONGEST,
) -> list[str]:
    """One text for each text, in order and without newlines, from a `translate` that takes pieces that fit a model.

    `source` is their language; `spaced` whether the target language puts a space between sentences. What has no words
    is handed back untouched but for its white space; where a model damages an address, only what is around it is
    translated. Raises SurtitleError("translation-failed") when the model fails.
    """
    flat = [" ".join(text.split()) for text in texts]
    pieces = [cut(text, longest, language=source) if is_translatable(text) else [] for text in flat]
    try:
        translated = _translated([piece for one in pieces for piece in one], translate)
        broken = [piece for piece, result in translated.items() if any(a not in result for a in _addresses(piece))]
        around = {piece: _ADDRESS.split(piece) for piece in broken}
        parts = _translated([part.strip() for one in around.values() for part in one], translate)
    except (RuntimeError, ValueError) as error:
        raise failed(error) from error
    for piece in broken:
        between = [_put_back(part, parts) for part in around[piece]]
        translated[piece] = "".join(map("".join, zip(between, [*_addresses(piece), ""], strict=True)))
    joiner = " " if spaced else ""
    results = []
    for text, own in zip(flat, pieces, strict=True):
        joined = joiner.join(translated.get(piece, piece) for piece in own) if own else text
        results.append(" ".join(joined.split()))
    return results


def failed(error: Exception) -> SurtitleError:
    """What a person is told when a model fails."""
    return SurtitleError(
        "translation-failed",
        f"The translation model failed: {error}",
        "Try again, or choose another translation model.",
    )


def _put_back(part: str, translated: Mapping[str, str]) -> str:
    """A translation with the white space that its text had on both sides."""
    text = part.strip()
    if not text:
        return part
    before, _, after = part.partition(text)
    return f"{before}{translated.get(text, text).strip()}{after}"


def _addresses(text: str) -> list[str]:
    return _ADDRESS.findall(text)


def _translated(pieces: Sequence[str], translate: Callable[[list[str]], Sequence[str]]) -> dict[str, str]:
    """The translation of every piece that has words."""
    wanted = [piece for piece in dict.fromkeys(pieces) if is_translatable(piece)]
    return dict(zip(wanted, translate(wanted), strict=True)) if wanted else {}
