"""What a run of a talk is worth, against its truth: pure functions from published events to figures."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import jiwer
import numpy as np

from tests.benchmark.talks import Talk, TrueSentence, TrueSlide
from translator.flow import Hypothesis, Published, Sentence, Slide, Subtitle, Word

REPEAT = 3
"""Words that make a repeated phrase."""
REPEAT_NEAR = 60
"""Words between a phrase and what is taken for its repetition: about the longest window."""
ONSET_S = 1.0
"""Silence before speech that is measured for its first tentative word."""
PAUSE_EDGE_S = 0.3
"""Sound beside speech that is no pause yet."""
SHOWN_EARLY_S = 0.3
"""How much earlier than in the truth a slide may be noticed: rounding of frames."""
SLIDE_EARLY_S = 1.5
"""The same where only the slide of a sentence is asked for."""
NAME = re.compile(r"\b[A-Z][\w\-]{3,}")
"""A term of a slide: a name, or a word with a capital."""

SENTENCE_END = re.compile(r"(?<=[.?!])\s+")

Figures = dict[str, float | int | None]
Span = tuple[float, float]
"""From, and until, in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A normalised word that a run committed: its span as the run timed it, and when it was published, in seconds."""

    text: str
    start_s: float
    end_s: float
    at_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A normalised word of the truth with the time at which it ends, in seconds."""

    text: str
    end_s: float


@cache
def _normaliser(language: str) -> Any:
    if language == "en":
        from whisper_normalizer.english import EnglishTextNormalizer  # type: ignore[import-untyped]

        return EnglishTextNormalizer()
    from whisper_normalizer.basic import BasicTextNormalizer  # type: ignore[import-untyped]

    return BasicTextNormalizer()


def normalise(text: str, language: str) -> list[str]:
    """The text as compared words: lower case, no punctuation; in English numbers as figures, contractions whole."""
    normalised: str = _normaliser(language)(text)
    return normalised.split()


def align(truth: Sequence[str], words: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of indices, in order, of words that are equal or stand for each other in the least edits."""
    if not truth or not words:
        return []
    pairs: list[tuple[int, int]] = []
    for chunk in jiwer.process_words(" ".join(truth), " ".join(words)).alignments[0]:
        if chunk.type in ("equal", "substitute"):
            spans = range(chunk.ref_start_idx, chunk.ref_end_idx), range(chunk.hyp_start_idx, chunk.hyp_end_idx)
            pairs.extend(zip(*spans, strict=True))
    return pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """How many words are replaced, left out and inserted, at the least."""

    replaced: int
    left_out: int
    inserted: int

    @property
    def errors(self) -> int:
        return self.replaced + self.left_out + self.inserted


def edits(truth: Sequence[str], words: Sequence[str]) -> Edits:
    """What turns the truth into the words."""
    if not truth or not words:
        return Edits(replaced=0, left_out=len(truth), inserted=len(words))
    found = jiwer.process_words(" ".join(truth), " ".join(words))
    return Edits(replaced=found.substitutions, left_out=found.deletions, inserted=found.insertions)


def error_rate(truth: Sequence[str], words: Sequence[str]) -> float | None:
    """Word errors a true word; None without truth."""
    return edits(truth, words).errors / len(truth) if truth else None


def heard_words(words: Iterable[tuple[Word, float]], language: str) -> list[Heard]:
    """Words with the times at which they were published, normalised: numbers span words, so all are at once."""
    raw = [(word, at_s) for word, at_s in words if word.text.strip()]
    parts = [
        (part, pair)
        for pair in raw
        for piece in re.split(r"[\s\-]+", pair[0].text)
        if (part := re.sub(r"[^\w]", "", piece.lower()))
    ]
    flat = normalise(" ".join(word.text.strip() for word, _ in raw), language)
    if not parts:
        return []
    origin = {new: old for old, new in align([part for part, _ in parts], flat)}
    heard, last = [], 0
    for number, text in enumerate(flat):
        last = origin.get(number, last)
        word, at_s = parts[last][1]
        heard.append(Heard(text=text, start_s=word.start_s, end_s=word.end_s, at_s=at_s))
    return heard


def committed_words(events: Iterable[Published]) -> list[tuple[Word, float]]:
    """Committed words with the times at which they were published."""
    return [
        (word, published.at_s)
        for published in events
        if isinstance(published.event, Hypothesis)
        for word in published.event.committed
    ]


def spoken_words(sentences: Iterable[TrueSentence], language: str) -> list[Spoken]:
    """The truth's words, normalised; inside a sentence time passes with the letters."""
    spoken = []
    for sentence in sentences:
        words = normalise(sentence.text, language)
        total, letters = sum(len(word) + 1 for word in words), 0
        for word in words:
            letters += len(word) + 1
            share = letters / total
            spoken.append(Spoken(text=word, end_s=sentence.start_s + (sentence.end_s - sentence.start_s) * share))
    return spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Lag:
    """From the end of the true word `number`, at `end_s`, to its publication, in seconds."""

    number: int
    end_s: float
    lag_s: float


def word_lags(truth: Sequence[Spoken], heard: Sequence[Heard], *, own: bool) -> list[Lag]:
    """The lag of every true word that was heard, rightly or not; `own`: from its end as the run itself timed it."""
    pairs = align([word.text for word in truth], [word.text for word in heard])
    ends = [(old, new, heard[new].end_s if own else truth[old].end_s) for old, new in pairs]
    return [Lag(number=old, end_s=end_s, lag_s=heard[new].at_s - end_s) for old, new, end_s in ends]


def slide_terms(slides: Iterable[TrueSlide], language: str) -> set[str]:
    """Normalised names and capitalised words on the slides, of four letters or more."""
    names = (name for slide in slides for name in NAME.findall(slide.text))
    return {word for name in names for word in normalise(name, language) if len(word) > 3}


def term_recall(terms: set[str], truth: Sequence[str], words: Sequence[str]) -> float | None:
    """The share of the spoken terms that were heard; None where none is spoken."""
    spoken = Counter(word for word in truth if word in terms)
    heard = Counter(word for word in words if word in terms)
    return sum((spoken & heard).values()) / sum(spoken.values()) if spoken else None


def terms_invented(terms: set[str], truth: Sequence[str], words: Sequence[str]) -> int:
    """How often terms of the slides were heard more than they were spoken."""
    spoken = Counter(word for word in truth if word in terms)
    return (Counter(word for word in words if word in terms) - spoken).total()


def said_twice(truth: Sequence[str], words: Sequence[str]) -> int:
    """Words that were heard again although they were said once.

    Those inside a phrase of three words or more that comes again soon after, oftener than the truth has it, and inside
    one of one or two words that comes again at once. Where the words of the truth that stand against both are the
    same, it was said twice, however it was heard: what is misheard once is misheard again.
    """
    against = {new: truth[old] for old, new in align(truth, words)}

    def was_said(first: int, second: int, length: int) -> bool:
        meant = [[against.get(at + number) for number in range(length)] for at in (first, second)]
        return meant[0] == meant[1] and None not in meant[0]

    twice: set[int] = set()
    for length in range(1, REPEAT):
        for at in range(length, len(words) - length + 1):
            again = words[at - length : at] == words[at : at + length]
            if again and not was_said(at - length, at, length):
                twice.update(range(at, at + length))
    allowed = Counter(tuple(truth[at : at + REPEAT]) for at in range(len(truth) - REPEAT + 1))
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(words) - REPEAT + 1):
        phrase = tuple(words[at : at + REPEAT])
        before = places.setdefault(phrase, [])
        near = bool(before) and at - before[-1] <= REPEAT_NEAR
        if near and len(before) >= allowed[phrase] and not was_said(before[-1], at, REPEAT):
            twice.update(range(at, at + REPEAT))
        before.append(at)
    return len(twice)


def out_of_pauses(truth: Sequence[str], heard: Sequence[Heard], speech: Sequence[Span]) -> int:
    """Words that are not in the truth and lie in a pause as a whole; `speech` is where anybody speaks.

    Both are asked: a model does not always know on which side of a pause the word beside it was spoken.
    """
    said = {new for _, new in align(truth, [word.text for word in heard])}
    invented = [word for number, word in enumerate(heard) if number not in said]
    return sum(
        not any(
            start_s - PAUSE_EDGE_S < word.end_s and word.start_s < end_s + PAUSE_EDGE_S for start_s, end_s in speech
        )
        for word in invented
    )


def longest_left_out(truth: Sequence[str], words: Sequence[str]) -> int:
    """The longest stretch of the truth, in words, for which nothing was heard."""
    heard = [-1, *(old for old, _ in align(truth, words)), len(truth)]
    return max(after - before - 1 for before, after in itertools.pairwise(heard))


def onsets(talk: Talk) -> list[float]:
    """When speech starts: at first, and after every pause; from the truth, or from the sound where that is coarse."""
    spans = talk.speech if talk.coarse else [(sentence.start_s, sentence.end_s) for sentence in talk.sentences]
    starts = [span[0] for before, span in itertools.pairwise(spans) if span[0] - before[1] >= ONSET_S]
    return [*(span[0] for span in spans[:1]), *starts]


def onset_lags(events: Sequence[Published], starts: Sequence[float]) -> list[float]:
    """From each time at which speech starts after a pause to the first word of it shown, tentative or not, in seconds.

    A tentative word is of that speech when the next word that is committed is, and a committed one when it ends in
    it: where a word starts after a pause, Whisper often does not know.
    """
    heard = [(p.at_s, p.event) for p in events if isinstance(p.event, Hypothesis)]
    words = [word for _, hypothesis in heard for word in hypothesis.committed]
    shown: list[tuple[float, float]] = []  # when, and the end of a word then shown
    done = 0
    for at_s, hypothesis in heard:
        before, done = done, done + len(hypothesis.committed)
        shown.extend((at_s, word.end_s) for word in words[before:done])
        if hypothesis.tentative and done < len(words):
            shown.append((at_s, words[done].end_s))
    firsts = (
        min((at_s for at_s, end_s in shown if at_s > onset_s and end_s > onset_s), default=None) for onset_s in starts
    )
    return [at_s - onset_s for at_s, onset_s in zip(firsts, starts, strict=True) if at_s is not None]


def final_sentences(events: Iterable[Published]) -> list[Sentence]:
    """The last revision of every sentence that became final, in order."""
    last = {p.event.id: p.event for p in events if isinstance(p.event, Sentence) and p.event.final}
    return [last[number] for number in sorted(last)]


def translated_at(events: Iterable[Published]) -> dict[int, float]:
    """When each sentence had its first final subtitle, by the sentence's id; without those that stayed untranslated."""
    first: dict[int, float] = {}
    for published in events:
        event = published.event
        if isinstance(event, Subtitle) and event.final and not event.untranslated:
            first.setdefault(event.sentence_id, published.at_s)
    return first


def subtitle_lags(events: Sequence[Published], truth: Sequence[Spoken], language: str, *, own: bool) -> list[float]:
    """From the end of every sentence that the run made to its final subtitle, in seconds; its last word ends it.

    That word's end is the truth's, or, where `own` or not in the truth, as the run timed it.
    """
    sentences, first = final_sentences(events), translated_at(events)
    texts = [normalise(sentence.text, language) for sentence in sentences]
    flat = [word for text in texts for word in text]
    ends = {new: truth[old].end_s for old, new in align([word.text for word in truth], flat)}
    lags, count = [], 0
    for sentence, text in zip(sentences, texts, strict=True):
        count += len(text)
        if sentence.id in first:
            end_s = sentence.end_s if own or not text else ends.get(count - 1, sentence.end_s)
            lags.append(first[sentence.id] - end_s)
    return lags


def spoken_sentence_lags(
    events: Sequence[Published], sentences: Iterable[TrueSentence], language: str, *, own: bool
) -> list[float]:
    """From the end of every sentence of the truth to the final subtitle that has its last word, in seconds.

    Where the run makes one sentence of two, the first waits for the second; `subtitle_lags` does not tell. The last
    word is the last that was heard; its end is the truth's, or, where `own`, as the run timed it.
    """
    first = translated_at(events)
    heard = [
        (word, sentence.id)
        for sentence in final_sentences(events)
        for word in heard_words([(word, 0.0) for word in sentence.words], language)
    ]
    truth = [spoken_words([piece], language) for sentence in sentences for piece in pieces(sentence)]
    flat = [word.text for words in truth for word in words]
    against = dict(align(flat, [word.text for word, _ in heard]))
    lags, count = [], 0
    for words in truth:
        count += len(words)
        last = next((at for at in range(count - 1, count - 1 - len(words), -1) if at in against), None)
        if last is None:
            continue
        word, number = heard[against[last]]
        if number in first:
            lags.append(first[number] - (word.end_s if own else words[-1].end_s))
    return lags


def pieces(sentence: TrueSentence) -> list[TrueSentence]:
    """The single sentences of a piece of the truth; time passes with the letters."""
    texts = SENTENCE_END.split(sentence.text.strip())
    rate = (sentence.end_s - sentence.start_s) / sum(map(len, texts))
    ends = [sentence.start_s + rate * letters for letters in itertools.accumulate(map(len, texts))]
    return [
        replace(sentence, text=text, start_s=start_s, end_s=end_s)
        for text, start_s, end_s in zip(texts, [sentence.start_s, *ends], ends, strict=False)
    ]


def untranslated(events: Sequence[Published]) -> int:
    """Final sentences that never had a translated subtitle."""
    return len({sentence.id for sentence in final_sentences(events)} - translated_at(events).keys())


def in_no_sentence(events: Sequence[Published]) -> int:
    """Committed words that came into no final sentence."""
    return sum(1 for _ in committed_words(events)) - sum(len(sentence.words) for sentence in final_sentences(events))


def erasure(events: Iterable[Published]) -> float | None:
    """Words of subtitles that were shown and taken back, for every word of the last ones (Arivazhagan et al., 2020)."""
    shown: dict[tuple[int, str], list[str]] = {}
    erased = 0
    for published in events:
        if isinstance(published.event, Subtitle):
            key = published.event.sentence_id, published.event.target
            before, now = shown.get(key, []), published.event.text.split()
            same = 0
            while same < min(len(before), len(now)) and before[same] == now[same]:
                same += 1
            erased += len(before) - same
            shown[key] = now
    final = sum(len(words) for words in shown.values())
    return erased / final if final else None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlidesRead:
    """How many true slides were found, missed and announced again, and from shown to read in seconds for each found."""

    found: int
    missed: int
    twice: int
    lags_s: tuple[float, ...]


def slides_read(events: Iterable[Published], slides: Iterable[TrueSlide]) -> SlidesRead:
    """Compares the slides that a run announced with the true ones; a true slide is whatever is shown in its time.

    The first may be there before its time: recordings begin with it.
    """
    read = [(p.at_s, p.event) for p in events if isinstance(p.event, Slide)]
    found = missed = twice = 0
    lags = []
    for number, true in enumerate(slides):
        span = true.start_s - SHOWN_EARLY_S if number else 0.0, true.end_s - SHOWN_EARLY_S
        mine = [(slide.id, slide.revision, at_s - slide.shown_s) for at_s, slide in read if _in(slide.shown_s, span)]
        if not mine:
            missed += 1
            continue
        found += 1
        twice += len({one for one, _, _ in mine}) - 1
        lags.append(max(mine)[2])
    return SlidesRead(found=found, missed=missed, twice=twice, lags_s=tuple(lags))


def slide_accuracy(events: Sequence[Published], slides: Sequence[TrueSlide]) -> float | None:
    """The share of the final sentences that are on the slide that was shown at their middle; None without any.

    A slide that comes back is shown again.
    """
    shown: dict[int | None, list[float]] = {}
    for slide in (p.event for p in events if isinstance(p.event, Slide)):
        shown.setdefault(slide.id, []).append(slide.shown_s)
    right = count = 0
    for sentence in (p.event for p in events if isinstance(p.event, Sentence) and p.event.final):
        middle_s = (sentence.start_s + sentence.end_s) / 2
        true = next((slide for slide in slides if slide.start_s <= middle_s < slide.end_s), None)
        if true is None:
            continue
        count += 1
        span = true.start_s - SLIDE_EARLY_S, true.end_s
        right += any(_in(shown_s, span) for shown_s in shown.get(sentence.slide_id, ()))
    return right / count if count else None


def _in(time_s: float, span: tuple[float, float]) -> bool:
    return span[0] <= time_s < span[1]


def percentiles(values: Sequence[float], *ranks: int) -> list[float | None]:
    """The percentiles of the values, 100 the greatest; None for each without values."""
    return [float(value) for value in np.percentile(values, ranks)] if values else [None] * len(ranks)


def text_figures(talk: Talk, words: Sequence[str]) -> Figures:
    """What the normalised words of any run of the talk, live or not, are worth."""
    truth = [word.text for word in spoken_words(talk.sentences, talk.language)]
    changed, terms = edits(truth, words), slide_terms(talk.slides, talk.language)
    return {
        "wer": changed.errors / len(truth) if truth else None,
        "replaced": changed.replaced,
        "left_out": changed.left_out,
        "inserted": changed.inserted,
        "longest_left_out": longest_left_out(truth, words),
        "term_recall": term_recall(terms, truth, words),
        "terms_invented": terms_invented(terms, truth, words),
        "said_twice": said_twice(truth, words),
        "words": len(words),
    }


def live_figures(talk: Talk, events: Sequence[Published]) -> Figures:
    """What a paced run that published `events` is worth; figures of what the run does not do are None."""
    truth = spoken_words(talk.sentences, talk.language)
    heard = heard_words(committed_words(events), talk.language)
    figures = text_figures(talk, [word.text for word in heard])
    if talk.speech:
        figures["out_of_pauses"] = out_of_pauses([word.text for word in truth], heard, talk.speech)
    for name, own in (("word_lag", talk.coarse), ("own_word_lag", True)):
        lags = percentiles([lag.lag_s for lag in word_lags(truth, heard, own=own)], 50, 95, 100)
        figures |= zip((f"{name}_p50_s", f"{name}_p95_s", f"{name}_max_s"), lags, strict=True)
    shown = percentiles(onset_lags(events, onsets(talk)), 50, 100)
    subtitles = percentiles(subtitle_lags(events, truth, talk.language, own=talk.coarse), 50, 95)
    spoken = percentiles(spoken_sentence_lags(events, talk.sentences, talk.language, own=talk.coarse), 50, 95)
    figures |= zip(("onset_lag_p50_s", "onset_lag_max_s"), shown, strict=True)
    figures |= zip(("subtitle_lag_p50_s", "subtitle_lag_p95_s"), subtitles, strict=True)
    figures |= zip(("spoken_sentence_lag_p50_s", "spoken_sentence_lag_p95_s"), spoken, strict=True)
    if any(isinstance(published.event, Sentence) for published in events):
        figures |= {"untranslated": untranslated(events), "in_no_sentence": in_no_sentence(events)}
    figures["erasure"] = erasure(events)
    if any(isinstance(published.event, Slide) for published in events):
        read = slides_read(events, talk.slides)
        figures |= {"slides_found": read.found, "slides_missed": read.missed, "slides_twice": read.twice}
        figures["slide_accuracy"] = slide_accuracy(events, talk.slides)
        figures["shown_to_read_p95_s"] = percentiles(read.lags_s, 95)[0]
    return figures
