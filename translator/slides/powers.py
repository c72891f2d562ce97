"""Units with a raised 2 or 3, which are read as a question mark, "12 m?", told by the ink; and litres, which are read
as a capital I. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from translator.flow import Pixels
from translator.slides.lines import PAPER, TextLine
from translator.slides.words import ReadWord

RAISED = 0.3
"""By how much of its height a raised figure ends above the letter before it."""
LOWER, TWO, THREE = (0.65, 0.85), 0.53, 0.56
"""The part of a figure's height in which a 2 has its ink to the left and a 3 to the right: where its middle is at most,
or at least, as a share of the width. Of 22 fonts in 22 to 58 pixels, 98 of 100 figures are on their side.
"""
_POWER = re.compile(r"(.*?(?:[A-Za-zµ]{1,4}/)?(?:[kcdmµ]?m|ft|s))[?>&23]")
_FIGURE = re.compile(r"[-+±≈<>~]?\d[\d.,]*")
_LITRES = re.compile(r"^(\d[\d.,]*)?[I|]/(s|min|h)\b")


def with_powers(words: Sequence[ReadWord], line: TextLine) -> list[ReadWord]:
    """A line's words, units after a figure as they are written: "m²", "kg/m³", "l/s"."""
    found = []
    for before, word in zip([None, *words], words, strict=False):
        figure = word.text[:1].isdigit() or (before is not None and _FIGURE.fullmatch(before.text) is not None)
        found.append(replace(word, text=_unit(word, line)) if figure else word)
    return found


def _unit(word: ReadWord, line: TextLine) -> str:
    """What a word that may be a unit says."""
    power = _POWER.fullmatch(word.text)
    raised = None if power is None else _raised(word, line)
    if power is not None and raised is not None:
        return power[1] + raised
    return _LITRES.sub(lambda match: f"{match[1] or ''}l/{match[2]}", word.text)


def _raised(word: ReadWord, line: TextLine) -> str | None:
    """The raised figure that a word ends with, by its ink; None where what it ends with stands on the line."""
    first = max(0, word.left_px - line.left_px)
    ink = 255 - line.letters[:, first : word.right_px - line.left_px]
    columns = np.flatnonzero((ink > PAPER).any(axis=0))
    glyphs = np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1)
    if len(glyphs) < 2:
        return None
    letter, figure = (_cut(ink, glyph) for glyph in glyphs[-2:])
    height = figure[1] - figure[0]
    if figure[1] > letter[1] - RAISED * height or figure[0] >= letter[0]:
        return None
    part = ink[figure[0] : figure[1], glyphs[-1][0] : glyphs[-1][-1] + 1].astype(np.float64)
    lower = part[int(LOWER[0] * height) : max(int(LOWER[0] * height) + 1, round(LOWER[1] * height))].sum(axis=0)
    middle = float((lower * (np.arange(len(lower)) + 0.5)).sum() / max(1.0, lower.sum())) / len(lower)
    return "²" if middle <= TWO else "³" if middle >= THREE else None


def _cut(ink: Pixels, columns: np.ndarray[tuple[int], np.dtype[np.int64]]) -> tuple[int, int]:
    """The first row of the ink in these columns, and the one after the last."""
    rows = np.flatnonzero((ink[:, columns[0] : columns[-1] + 1] > PAPER).any(axis=1))
    return int(rows[0]), int(rows[-1]) + 1
