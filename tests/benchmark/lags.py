"""How late words and subtitles come, in seconds from when they were spoken."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tests.benchmark.published import (
    final_sentences,
    translated_at,
)
from tests.benchmark.talks import Talk, TrueSentence
from tests.benchmark.words import (
    Heard,
    Spoken,
    align,
    heard_words,
    normalise,
    spoken_words,
)
from translator.flow import Hypothesis, Published

ONSET_S = 1.0
"""Silence before speech that is measured for its first tentative word."""
SENTENCE_END = re.compile(r"(?<=[.?!])\s+")


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
