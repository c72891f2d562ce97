"""Lines in capitals: models have not learnt to read them, and spell, shout or drop their words. Pure."""

from __future__ import annotations

import re

from translator.slides.need import is_shouted

_LETTER = re.compile(r"[^\W\d_]")


def calm(text: str) -> str:
    """A line in capitals as it would be written in a sentence; another as it is."""
    return _LETTER.sub(lambda first: first.group().upper(), text.lower(), count=1) if is_shouted(text) else text


def as_loud(text: str, translated: str) -> str:
    """The translation of a line, in capitals where the line is."""
    return translated.upper() if is_shouted(text) else translated
