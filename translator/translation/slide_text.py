"""The lines of a slide that are translated, and what they become. Pure.

Lines in capitals are translated in small letters: models have not learnt to read capitals, and spell, shout or drop
their words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from translator.flow import Role, Slide
from translator.slides.need import is_shouted

_LETTER = re.compile(r"[^\W\d_]")


def slide_lines(slide: Slide) -> list[str]:
    """The lines of a slide that are translated: code stays as it is, capitals are taken for small letters."""
    return [calm(block.text) for block in slide.blocks if block.role is not Role.CODE]


def shouted_lines(slide: Slide) -> set[str]:
    """Those of the lines that are in capitals on the slide."""
    return {calm(block.text) for block in slide.blocks if block.role is not Role.CODE and is_shouted(block.text)}


def slide_texts(slide: Slide, translated: Sequence[str]) -> tuple[str, ...]:
    """What every block of a slide is with its lines translated: code is as it was, capitals are capitals."""
    made = iter(translated)
    return tuple(block.text if block.role is Role.CODE else as_loud(block.text, next(made)) for block in slide.blocks)


def calm(text: str) -> str:
    """A line in capitals as it would be written in a sentence; another as it is."""
    return _LETTER.sub(lambda first: first.group().upper(), text.lower(), count=1) if is_shouted(text) else text


def as_loud(text: str, translated: str) -> str:
    """The translation of a line, in capitals where the line is."""
    return translated.upper() if is_shouted(text) else translated
