"""What subtitle files have in common: a talk's cues and how times are written."""

from __future__ import annotations

from translator.export.cues import Cue, line_limit, settle, spans, split, split_together
from translator.export.sections import spoken_order
from translator.export.transcript import Passage, Transcript


def cues_of(transcript: Transcript, languages: tuple[str, ...]) -> list[Cue]:
    """The talk's cues in one language, up to two lines each, or in several, a line of each with targets first."""
    ordered = spoken_order(transcript, languages)
    return settle([cue for passage in transcript.passages for cue in _passage_cues(transcript, passage, ordered)])


def _passage_cues(transcript: Transcript, passage: Passage, languages: tuple[str, ...]) -> list[Cue]:
    sentence = passage.sentence
    limits: dict[str, int] = {}  # by text, so that a missing translation does not say the same twice
    for language in languages:
        limits.setdefault(transcript.text(passage, language), line_limit(language))
    if len(limits) == 1:
        ((text, limit),) = limits.items()
        pieces = split(text, limit)
        said = ["".join(lines) for lines in pieces]
    else:
        pieces = split_together(list(limits), list(limits.values()))
        said = [lines[-1] for lines in pieces]
    times = spans(said, sentence.start_s, sentence.end_s, sentence.words)
    return [
        Cue(start_s=start_s, end_s=end_s, lines=lines) for lines, (start_s, end_s) in zip(pieces, times, strict=True)
    ]


def timestamp(seconds: float, point: str) -> str:
    """Hours, minutes, seconds and milliseconds after `point`: 00:00:01,000."""
    whole, ms = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}{point}{ms:03d}"
