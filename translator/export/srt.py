"""SubRip subtitles."""

from __future__ import annotations

from translator.export.subtitles import cues_of, timestamp
from translator.export.transcript import Transcript


def write(transcript: Transcript, languages: tuple[str, ...]) -> str:
    """The talk as SubRip: numbered cues, times with a comma."""
    return "\n".join(
        f"{number}\n{timestamp(cue.start_s, ',')} --> {timestamp(cue.end_s, ',')}\n" + "\n".join(cue.lines) + "\n"
        for number, cue in enumerate(cues_of(transcript, languages), 1)
    )
