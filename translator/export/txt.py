"""Plain text: a paragraph for every slide."""

from __future__ import annotations

from translator.export.sections import sections_of, texts_of
from translator.export.transcript import Transcript


def write(transcript: Transcript, languages: tuple[str, ...]) -> str:
    """The talk as paragraphs, one a slide; in several languages, one a sentence with its translations above it."""
    parts = [title] if (title := transcript.title.strip()) else []
    for section in sections_of(transcript):
        texts = [texts_of(transcript, passage, languages) for passage in section.passages]
        if len(languages) == 1:
            parts += [" ".join(text for given in texts for text in given)] if any(texts) else []
        else:
            parts += ["\n".join(given) for given in texts if given]
    return "\n\n".join(parts) + "\n"
