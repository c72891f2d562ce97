"""What a run of a talk is worth, against its truth: all figures of a run."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tests.benchmark.lags import (
    onset_lags,
    onsets,
    spoken_sentence_lags,
    subtitle_lags,
    word_lags,
)
from tests.benchmark.published import (
    committed_words,
    erasure,
    in_no_sentence,
    untranslated,
)
from tests.benchmark.slides_seen import slide_accuracy, slides_read
from tests.benchmark.talks import Talk
from tests.benchmark.words import (
    edits,
    heard_words,
    longest_left_out,
    out_of_pauses,
    said_twice,
    slide_terms,
    spoken_words,
    term_recall,
    terms_invented,
)
from translator.flow import Published, Sentence, Slide

Figures = dict[str, float | int | None]


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
