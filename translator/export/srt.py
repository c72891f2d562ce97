"""SubRip subtitles."""

from __future__ import annotations

import re

from translator.export.cues import Cue
from translator.export.subtitles import cues_of, timestamp
from translator.export.transcript import Transcript

_BRACED = re.compile(r"{([^{}]*)}")
"""What some players take for a style, and others hide with any content."""


def write(transcript: Transcript, languages: tuple[str, ...]) -> str:
    """The talk as SubRip: numbered cues, times with a comma."""
    return "\n".join(
        f"{number}\n{timestamp(cue.start_s, ',')} --> {timestamp(cue.end_s, ',')}\n{_shown(cue)}\n"
        for number, cue in enumerate(cues_of(transcript, languages), 1)
    )


def _shown(cue: Cue) -> str:
    """A cue's text as players show it. SubRip cannot say that a sign is none of markup: what looks like a tag is parted
    by a word joiner, which nobody sees, and braces around something become wide ones, which mean nothing to players.
    """
    return _BRACED.sub(r"｛\1｝", "\n".join(cue.lines)).replace("<", "<\u2060")
