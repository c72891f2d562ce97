"""Sentences as they are heard."""

import re

from hypothesis import strategies as st

from translator.flow import Sentence, Word

_LATIN = "the|a|Vas|Wani|Wani,|tensor|Tensor|flow|l'attension|C|plus|3.5|(so)|—|écoute|e\u0301t"
_OTHERS = "注意|利|机制|ความ|สน|ใจ|はじ|め|हिंदी|مرحبا|한국어"
SPOKEN = st.sampled_from([*_LATIN.split("|"), *_OTHERS.split("|")])
TEXTS = st.builds(str.join, st.sampled_from([" ", " ", ""]), st.lists(SPOKEN, min_size=1, max_size=8))


def words_of(text: str, start_s: float = 0.0) -> tuple[Word, ...]:
    """A word a second, each with the space before it, as a recogniser gives them."""
    return tuple(
        Word(text=one, start_s=start_s + at, end_s=start_s + at + 0.8, probability=0.9)
        for at, one in enumerate(re.findall(r"\s*\S+", f" {text}"))
    )


def said(id: int, text: str, language: str = "en") -> Sentence:
    words = words_of(text, 10.0 * id)
    return Sentence(
        id=id,
        revision=1,
        final=True,
        start_s=words[0].start_s,
        end_s=words[-1].end_s,
        text=text,
        language=language,
        words=words,
    )
