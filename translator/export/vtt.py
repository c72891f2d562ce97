"""WebVTT subtitles."""

from __future__ import annotations

from translator.export.subtitles import cues_of, timestamp
from translator.export.transcript import Transcript


def write(transcript: Transcript, languages: tuple[str, ...]) -> str:
    """The talk as WebVTT, its title in a note."""
    parts = ["WEBVTT\n"]
    if title := " ".join(transcript.title.split()):
        parts.append(f"NOTE {_escaped(title)}\n")
    parts += [
        f"{timestamp(cue.start_s, '.')} --> {timestamp(cue.end_s, '.')}\n" + "\n".join(map(_escaped, cue.lines)) + "\n"
        for cue in cues_of(transcript, languages)
    ]
    return "\n".join(parts)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
