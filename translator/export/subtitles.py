"""What subtitle files have in common: a talk's cues and how times are written."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise
from unicodedata import bidirectional

from translator.export.cues import LINES, Cue, line_limit, settle, spans, split, split_together
from translator.export.sections import spoken_order
from translator.export.transcript import Passage, Transcript
from translator.translation.languages import is_right_to_left

SHORTEST_TOGETHER_S = 1.5
"""A cue in several languages is at least this long, where more lines can make it so."""
_RIGHT_TO_LEFT, _POP = "\u202b", "\u202c"
"""What embeds a line in a text from right to left, whatever it begins with, and ends that."""


def cues_of(transcript: Transcript, languages: tuple[str, ...]) -> list[Cue]:
    """The talk's cues in one language, up to two lines each, or in several, with targets first.

    In several, a cue has a line of each language, or two where cues would follow one another too fast to be read.
    """
    ordered = spoken_order(transcript, languages)
    return settle([cue for passage in transcript.passages for cue in _passage_cues(transcript, passage, ordered)])


def _passage_cues(transcript: Transcript, passage: Passage, languages: tuple[str, ...]) -> list[Cue]:
    texts = transcript.texts(passage, languages)
    pieces: list[tuple[tuple[str, ...], ...]]
    if len(texts) == 1:
        ((language, text),) = texts.items()
        pieces = [(lines,) for lines in split(text, line_limit(language))]
        times = _times(passage, pieces)
    else:
        limits = [line_limit(language) for language in texts]
        pieces = split_together(list(texts.values()), limits)
        times = _times(passage, pieces)
        fewest = int((passage.sentence.end_s - passage.sentence.start_s) / SHORTEST_TOGETHER_S)
        while _hurried(times):
            fewest = min(fewest, len(pieces) - 1)
            fewer = split_together(list(texts.values()), limits, LINES, fewest)
            if len(fewer) >= len(pieces):
                break
            pieces, times = fewer, _times(passage, fewer)
    return [
        Cue(start_s=start_s, end_s=end_s, lines=tuple(chain(*map(_directed, lines, texts.items()))))
        for lines, (start_s, end_s) in zip(pieces, times, strict=True)
    ]


def _directed(lines: Sequence[str], given: tuple[str, str]) -> Sequence[str]:
    """Lines of a language and its text, as they lie right in players, most of which go by what a line begins with."""
    language, text = given
    if not (is_right_to_left(language) and any(bidirectional(letter) in ("R", "AL") for letter in text)):
        return lines
    return [f"{_RIGHT_TO_LEFT}{line}{_POP}" for line in lines]


def _times(passage: Passage, pieces: Sequence[tuple[tuple[str, ...], ...]]) -> list[tuple[float, float]]:
    """When each piece is said (s), by its last text: the one spoken, where it is there."""
    sentence = passage.sentence
    return spans(["".join(lines[-1]) for lines in pieces], sentence.start_s, sentence.end_s, sentence.words)


def _hurried(times: Sequence[tuple[float, float]]) -> bool:
    """Whether one of several cues is gone before two languages can be read."""
    starts = [start_s for start_s, _ in times]
    edges = [*starts, *(end_s for _, end_s in times[-1:])]
    return len(times) > 1 and any(after - before < SHORTEST_TOGETHER_S for before, after in pairwise(edges))


def timestamp(seconds: float, point: str) -> str:
    """Hours, minutes, seconds and milliseconds after `point`: 00:00:01,000."""
    whole, ms = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}{point}{ms:03d}"
