"""A talk by slides: which sentences were said over which slide, in order."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from translator.export.transcript import Passage, Transcript
from translator.flow import Role, Slide


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What was said while a slide was shown; `again` if the slide was shown before, no slide before the first."""

    slide: Slide | None
    start_s: float
    passages: tuple[Passage, ...]
    again: bool = False


def sections_of(transcript: Transcript) -> list[Section]:
    """The talk's sections in order; a return to a slide is a section of its own, as is a slide passed in silence."""
    slides = {slide.id: slide for slide in transcript.slides}
    by_slide = groupby(transcript.passages, lambda passage: passage.sentence.slide_id)
    runs = [(slide_id, tuple(passages)) for slide_id, passages in by_slide]
    spoken_over = {slide_id for slide_id, _ in runs}
    silent = [slide for slide in transcript.slides if slide.id not in spoken_over]
    sections: list[Section] = []
    seen: set[int] = set()
    for slide_id, passages in runs:
        start_s = passages[0].sentence.start_s
        while silent and silent[0].shown_s <= start_s:
            slide = silent.pop(0)
            sections.append(Section(slide=slide, start_s=slide.shown_s, passages=()))
        shown = slides.get(slide_id) if slide_id is not None else None
        again = shown is not None and shown.id in seen
        sections.append(Section(slide=shown, start_s=start_s, passages=passages, again=again))
        seen |= {shown.id} if shown else set()
    sections += [Section(slide=slide, start_s=slide.shown_s, passages=()) for slide in silent]
    return sections


def heading(transcript: Transcript, slide: Slide, language: str) -> str:
    """A slide's title in a language, or its number where it has none."""
    texts = zip(slide.blocks, transcript.slide_texts(slide, language), strict=True)
    title = " ".join(" ".join(text.split()) for block, text in texts if block.role is Role.TITLE)
    return title or f"Slide {slide.id}"


def spoken_order(transcript: Transcript, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Languages as they stand below each other: targets first, the language spoken last."""
    return tuple(sorted(dict.fromkeys(languages), key=lambda language: language == transcript.language))


def texts_of(transcript: Transcript, passage: Passage, languages: tuple[str, ...]) -> tuple[str, ...]:
    """A passage in each language, targets first; the same text is not given twice."""
    texts = transcript.texts(passage, spoken_order(transcript, languages))
    return tuple(text for text in texts.values() if text)


def clock_time(seconds: float) -> str:
    """A time for readers: 02:05, or 1:02:05 from an hour on."""
    minutes, second = divmod(int(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute:02d}:{second:02d}"
