"""Markdown: a section for every slide, with what it says and what was said."""

from __future__ import annotations

import re

from translator.export.sections import Section, clock_time, heading, sections_of, spoken_order, texts_of
from translator.export.transcript import Transcript
from translator.flow import Role

_MARKUP = re.compile(r"[\\`*_<>\[\]|~]|&(?=#?\w+;)|^(?=[#+-])")
_NUMBERED = re.compile(r"^(\d{1,9})(?=[.)](\s|$))")


def write(transcript: Transcript, languages: tuple[str, ...]) -> str:
    """The talk as Markdown: a section for every slide with its text as a quote, then what was said, with times."""
    parts = [f"# {_plain(transcript.title) or 'Talk'}"]
    for section in sections_of(transcript):
        parts += _heading(transcript, section, languages)
        for passage in section.passages:
            given = texts_of(transcript, passage, languages)
            first, *others = map(_plain, given or ("",))
            lines = [f"**{clock_time(passage.sentence.start_s)}** {first}", *(f"*{text}*" for text in others)]
            parts.append("  \n".join(lines))
    return "\n\n".join(parts) + "\n"


def _heading(transcript: Transcript, section: Section, languages: tuple[str, ...]) -> list[str]:
    slide = section.slide
    if slide is None:
        return ["## Without a slide"] if transcript.slides else []
    ordered = spoken_order(transcript, languages)
    names = dict.fromkeys(_plain(heading(transcript, slide, language)) for language in ordered)
    page = [] if slide.page is None else [f"page {slide.page}"]
    marks = ", ".join([*page, *(["again"] if section.again else [])])
    parts = [f"## {' · '.join(names)}{f' ({marks})' if marks else ''}"]
    read = [transcript.slide_texts(slide, language) for language in ordered]
    quoted = [
        "\n".join(f"> {_plain(text)}  " for text in dict.fromkeys(texts) if text.strip())
        for block, *texts in zip(slide.blocks, *read, strict=True)
        if block.role is not Role.TITLE
    ]
    quoted = [text for text in quoted if text]
    return parts if section.again or not quoted else [*parts, "\n>\n".join(quoted)]


def _plain(text: str) -> str:
    """Text on one line that Markdown takes as it is."""
    escaped = _MARKUP.sub(lambda found: "\\" + found.group(), " ".join(text.split()))
    return _NUMBERED.sub(r"\1\\", escaped)
