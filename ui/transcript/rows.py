"""A transcript as rows: a heading for every slide, then what was said over it in both languages. Knows no window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

from translator.export.sections import Section, clock_time, heading, sections_of
from translator.export.transcript import Transcript, amended
from translator.flow import Sentence, Subtitle, Word
from ui.interface import translate


@dataclass(frozen=True, slots=True)
class Heading:
    """A slide: its number (None: no slide was shown), its title in both languages, whether it is shown again."""

    number: int | None
    title: str
    translated: str
    again: bool
    start_s: float

    @property
    def label(self) -> str:
        """Which slide it is."""
        if self.number is None:
            return translate("Transcript", "Without a slide")
        once, again = translate("Transcript", "Slide {number}"), translate("Transcript", "Slide {number} · again")
        return (again if self.again else once).format(number=self.number)

    @property
    def texts(self) -> tuple[str, str]:
        """What can be searched."""
        return self.title, self.translated

    @property
    def text(self) -> str:
        """All of it, to be read aloud or copied."""
        return " — ".join(dict.fromkeys(text for text in (self.label, *self.texts) if text))


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence and its translation: empty before it came; `failed` where the source stands in for it, `outdated`
    where it is of a text from before a correction. `corrected` has where in the source a person corrected words.
    """

    id: int
    start_s: float
    end_s: float
    source: str
    translation: str
    failed: bool = False
    outdated: bool = False
    corrected: tuple[tuple[int, int], ...] = ()

    @property
    def texts(self) -> tuple[str, str]:
        """What can be searched."""
        return self.source, self.translation

    @property
    def text(self) -> str:
        """All of it, to be read aloud or copied."""
        return "\n".join(
            [f"{clock_time(self.start_s)} {self.source}", *([self.translation] if self.translation else [])]
        )

    @property
    def description(self) -> str:
        """What is shown of it without words."""
        told = [
            *([translate("Transcript", "Corrected")] if self.corrected else []),
            *([translate("Transcript", "Translation of the text before")] if self.outdated else []),
        ]
        return ". ".join(told)


Row = Heading | Line


class Talk(Protocol):
    """What a window shows: a talk that runs, or one that is over."""

    @property
    def transcript(self) -> Transcript: ...

    @property
    def languages(self) -> tuple[str, tuple[str, ...]]:
        """The language of the talk, and those that it is translated into."""

    def rows(self, target: str) -> tuple[Row, ...]: ...


@dataclass(frozen=True, slots=True)
class Whole:
    """A talk that is over."""

    transcript: Transcript

    @property
    def languages(self) -> tuple[str, tuple[str, ...]]:
        """The language of the talk, and those that it is translated into."""
        return self.transcript.language, self.transcript.targets

    def rows(self, target: str) -> tuple[Row, ...]:
        """The transcript's rows in a target language."""
        return rows_of(self.transcript, target)

    def after(self, event: Sentence | Subtitle) -> Whole:
        """The talk after one of its sentences, or a subtitle of it, was corrected."""
        return Whole(amended(self.transcript, event))


def rows_of(transcript: Transcript, target: str) -> tuple[Row, ...]:
    """The talk in the order of its slides, as it is exported."""
    rows: list[Row] = []
    for section in sections_of(transcript):
        if section.slide is not None or transcript.slides:
            rows.append(_heading(transcript, section, target))
        rows += [line_of(passage.sentence, passage.subtitles.get(target)) for passage in section.passages]
    return tuple(rows)


def _heading(transcript: Transcript, section: Section, target: str) -> Heading:
    slide = section.slide
    if slide is None:
        return Heading(None, "", "", False, section.start_s)
    nameless = f"Slide {slide.id}"
    title, translated = (heading(transcript, slide, language) for language in (transcript.language, target))
    return Heading(
        number=slide.id,
        title="" if title == nameless else title,
        translated="" if translated in (nameless, title) else translated,
        again=section.again,
        start_s=section.start_s,
    )


def line_of(sentence: Sentence, subtitle: Subtitle | None) -> Line:
    """A sentence with its subtitle, where it has one."""
    return Line(
        id=sentence.id,
        start_s=sentence.start_s,
        end_s=sentence.end_s,
        source=sentence.text,
        translation="" if subtitle is None else subtitle.text,
        failed=subtitle is not None and subtitle.untranslated,
        outdated=subtitle is not None and subtitle.revision < sentence.revision,
        corrected=_corrected(sentence.words),
    )


def _corrected(words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Where in the text of the words a person corrected some."""
    text = "".join(word.text for word in words)
    before = len(text) - len(text.lstrip())
    ends = accumulate(len(word.text) for word in words)
    return tuple(
        (end - len(word.text.lstrip()) - before, end - before)
        for word, end in zip(words, ends, strict=True)
        if word.correction is not None and word.text.strip()
    )
