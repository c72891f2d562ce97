"""JSON: everything that is known about a talk."""

from __future__ import annotations

import json
from typing import Any

from translator.events import to_json
from translator.export.transcript import Transcript
from translator.flow import Published


def write(transcript: Transcript, languages: tuple[str, ...]) -> str:
    """Everything about the talk as JSON, its translations into the given languages only."""
    return json.dumps(
        {
            "title": transcript.title,
            "language": transcript.language,
            "targets": [target for target in transcript.targets if target in languages],
            "slides": [_event(Published(at_s=slide.shown_s, event=slide), languages) for slide in transcript.slides],
            "sentences": [
                {
                    **_event(Published(at_s=passage.sentence.start_s, event=passage.sentence), languages),
                    **({} if passage.block is None else {"block": passage.block}),
                    "translations": {
                        target: {"text": subtitle.text, "final": subtitle.final, "untranslated": subtitle.untranslated}
                        for target, subtitle in passage.subtitles.items()
                        if target in languages
                    },
                }
                for passage in transcript.passages
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def _event(published: Published, languages: tuple[str, ...]) -> dict[str, Any]:
    fields = {key: value for key, value in to_json(published).items() if key not in {"type", "at_s"}}
    if "translations" in fields:
        fields["translations"] = {key: texts for key, texts in fields["translations"].items() if key in languages}
    return fields
