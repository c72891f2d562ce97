"""A whole talk as frozen values: its sentences with their subtitles, and its slides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from translator.correction.corrections import corrected, standing
from translator.flow import Correction, Event, Hypothesis, Mention, Published, Sentence, Slide, Subtitle, Word

UNKNOWN_LANGUAGE = "und"
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence and its subtitle in every target language that it was translated into.

    `block` is the place among its slide's blocks of the one that it talks about; None where that is not known.
    """

    sentence: Sentence
    subtitles: Mapping[str, Subtitle] = field(default_factory=dict)
    block: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A talk: passages in order of start, slides in order of first appearance, both without duplicates."""

    title: str
    language: str
    targets: tuple[str, ...]
    passages: tuple[Passage, ...]
    slides: tuple[Slide, ...]

    def text(self, passage: Passage, language: str) -> str:
        """A passage in a language; as it was spoken where a translation is missing, in brackets where it failed."""
        subtitle = passage.subtitles.get(language)
        if subtitle is None or language == self.language:
            return passage.sentence.text
        return f"[{subtitle.text}]" if subtitle.untranslated else subtitle.text

    def texts(self, passage: Passage, languages: Iterable[str]) -> dict[str, str]:
        """A passage by language, in the order given; what says the same as one before, brackets aside, is left out."""
        said: set[str] = set()
        texts: dict[str, str] = {}
        for language in languages:
            text = self.text(passage, language).strip()
            subtitle = passage.subtitles.get(language)
            bare = text[1:-1].strip() if subtitle and subtitle.untranslated and language != self.language else text
            if bare not in said:
                said.add(bare)
                texts[language] = text
        return texts

    def slide_texts(self, slide: Slide, language: str) -> tuple[str, ...]:
        """A slide's blocks in a language, in reading order; as they were read where a translation is missing."""
        read = tuple(block.text for block in slide.blocks)
        translated = slide.translations.get(language, ())
        return translated if language != self.language and len(translated) == len(read) else read


@dataclass(slots=True)
class _Newest:
    """The newest of everything that events say, by its id."""

    sentences: dict[int, Sentence] = field(default_factory=dict)
    subtitles: dict[int, dict[str, Subtitle]] = field(default_factory=dict)  # of a sentence, by target
    mentions: dict[int, Mention] = field(default_factory=dict)  # by sentence
    slides: dict[int, Slide] = field(default_factory=dict)
    corrections: list[Correction] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)  # of the hypotheses

    def take(self, event: Event) -> None:
        """Take in the next event."""
        match event:
            case Sentence():
                known = self.sentences.get(event.id)
                if known is None or (event.final, event.revision) >= (known.final, known.revision):
                    self.sentences[event.id] = event
            case Subtitle():
                by_target = self.subtitles.setdefault(event.sentence_id, {})
                earlier = by_target.get(event.target)
                if earlier is None or (event.final, event.revision) >= (earlier.final, earlier.revision):
                    by_target[event.target] = event
            case Correction():
                self.corrections.append(event)
            case Mention():
                self.mentions[event.sentence_id] = event
            case Slide():
                self.slides[event.id] = _newer(self.slides.get(event.id), event)
            case Hypothesis():
                self.words += event.committed
                self.languages.append(event.language or "")


def transcript_of(
    events: Iterable[Published], title: str = "", language: str | None = None, targets: Iterable[str] = ()
) -> Transcript:
    """What a session's events come to: the newest of everything, and words that never became a sentence as the last.

    `language` counts where no event tells which one was spoken; `targets` come first, also those without subtitles.
    """
    newest = _Newest()
    for published in events:
        newest.take(published.event)
    sentences, subtitles, mentions, slides = newest.sentences, newest.subtitles, newest.mentions, newest.slides
    if newest.corrections:  # a crash may have come between a correction and the sentences that it changes
        made = standing(newest.corrections)
        sentences = {id: corrected(sentence, made) for id, sentence in sentences.items()}
    language = _language(sentences.values(), newest.languages, slides.values(), language or UNKNOWN_LANGUAGE)
    spoken = [*sentences.values(), *_tail(newest.words, tuple(sentences.values()), language, slides.values())]
    spoken.sort(key=lambda sentence: (sentence.start_s, sentence.id))
    shown = sorted(slides.values(), key=lambda slide: (slide.shown_s, slide.id))
    every = [*targets, *(target for by_target in subtitles.values() for target in by_target)]
    every += [target for slide in shown for target in slide.translations]
    return Transcript(
        title=title,
        language=language,
        targets=tuple(target for target in dict.fromkeys(every) if target != language),
        passages=tuple(
            Passage(
                sentence=one,
                subtitles=subtitles.get(one.id, {}),
                block=_block(one, mentions.get(one.id), slides),
            )
            for one in spoken
        ),
        slides=tuple(shown),
    )


def amended(transcript: Transcript, event: Sentence | Subtitle) -> Transcript:
    """The transcript of a talk that is over, after one of its sentences, or a subtitle of it, was published again."""

    def amend(passage: Passage) -> Passage:
        if isinstance(event, Sentence):
            return replace(passage, sentence=event) if passage.sentence.id == event.id else passage
        if passage.sentence.id != event.sentence_id:
            return passage
        return replace(passage, subtitles={**passage.subtitles, event.target: event})

    return replace(transcript, passages=tuple(map(amend, transcript.passages)))


def _newer(known: Slide | None, slide: Slide) -> Slide:
    if known is None:
        return replace(slide, picture=None)
    newest = slide if slide.revision >= known.revision else known
    return replace(newest, picture=None, shown_s=min(known.shown_s, slide.shown_s))


def _block(sentence: Sentence, mention: Mention | None, slides: Mapping[int, Slide]) -> int | None:
    """The block of the sentence's slide that it talks about; None where there is no such block."""
    if mention is None or mention.block is None or mention.slide_id != sentence.slide_id:
        return None
    slide = slides.get(mention.slide_id)
    return mention.block if slide is not None and 0 <= mention.block < len(slide.blocks) else None


def _language(sentences: Iterable[Sentence], heard: Iterable[str], slides: Iterable[Slide], otherwise: str) -> str:
    candidates: tuple[Iterable[str | None], ...] = (
        (sentence.language for sentence in sentences),
        heard,
        (slide.language for slide in slides),
    )
    for languages in candidates:
        counted = Counter(language for language in languages if language)
        if counted:
            return counted.most_common(1)[0][0]
    return otherwise


def _tail(
    words: list[Word], sentences: tuple[Sentence, ...], language: str, slides: Iterable[Slide]
) -> tuple[Sentence, ...]:
    """The words spoken after the last sentence as a sentence, or nothing."""
    covered = {word for sentence in sentences for word in sentence.words}
    end_s = max((sentence.end_s for sentence in sentences), default=float("-inf"))
    rest = tuple(
        word for word in dict.fromkeys(words) if word not in covered and (word.start_s + word.end_s) / 2 >= end_s
    )
    text = _joined(rest, language)
    if not text:
        return ()
    last = max(sentences, key=lambda sentence: sentence.end_s, default=None)
    since = [slide for slide in slides if end_s <= slide.shown_s <= rest[0].start_s]
    newest = max(since, key=lambda slide: slide.shown_s, default=None)
    slide_id = newest.id if newest else last.slide_id if last else None
    return (
        Sentence(
            id=max((sentence.id for sentence in sentences), default=0) + 1,
            revision=1,
            final=False,
            start_s=rest[0].start_s,
            end_s=max(word.end_s for word in rest),
            text=text,
            language=language,
            words=rest,
            slide_id=slide_id,
        ),
    )


def _joined(words: tuple[Word, ...], language: str) -> str:
    spaced = any(word.text[:1].isspace() for word in words)
    between = "" if spaced or language in _UNSPACED else " "
    return between.join(word.text if spaced else word.text.strip() for word in words).strip()
