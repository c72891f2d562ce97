"""What a run published: its words, its sentences, when they had subtitles, what was taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from translator.flow import Hypothesis, Published, Sentence, Subtitle, Word


def committed_words(events: Iterable[Published]) -> list[tuple[Word, float]]:
    """Committed words with the times at which they were published."""
    return [
        (word, published.at_s)
        for published in events
        if isinstance(published.event, Hypothesis)
        for word in published.event.committed
    ]


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
