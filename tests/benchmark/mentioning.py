"""How often the block that a sentence talks about was found: pure functions from published events to figures."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.fuzz import ratio

from tests.benchmark.published import final_sentences
from tests.benchmark.scoring import Figures
from tests.benchmark.talks import Talk, TrueSentence, TrueSlide
from tests.benchmark.words import normalise
from translator.flow import Mention, Published, Sentence, Slide

CONTENT, SHARED = 4, 2
"""Letters of a word that tells something, and how many such words a sentence and its block have in common."""
ALIKE = 60.0
"""How alike a block that was read is to the true one, of 100."""


def mention_figures(talk: Talk, events: Sequence[Published]) -> Figures:
    """Of the blocks mentioned, how many are right, and of those talked about, how many were mentioned rightly.

    Only sentences count whose words tell their block. None where there is no such sentence, or no mention of one.
    """
    sentences = final_sentences(events)
    slides = {p.event.id: p.event for p in events if isinstance(p.event, Slide)}
    mentions = {p.event.sentence_id: p.event for p in events if isinstance(p.event, Mention)}
    told = mentioned = right = 0
    for true in talk.sentences:
        middle_s = (true.start_s + true.end_s) / 2
        slide = next((one for one in talk.slides if one.start_s <= middle_s < one.end_s), None)
        block = None if slide is None else block_told(true, slide, talk.language)
        if slide is None or block is None:
            continue
        told += 1
        sentence = _heard(true, sentences)
        mention = None if sentence is None else mentions.get(sentence.id)
        if mention is not None and mention.block is not None:
            mentioned += 1
            right += _true_block(slides[mention.slide_id].blocks[mention.block].text, slide) == block
    return {
        "mention_precision": right / mentioned if mentioned else None,
        "mention_recall": right / told if told else None,
        "mentions_told": told,
    }


def block_told(sentence: TrueSentence, slide: TrueSlide, language: str) -> int | None:
    """The place of the only block that shares enough words with the sentence; None where none or several do."""
    said = _content(sentence.text, language)
    found = [place for place, text in enumerate(slide.blocks) if len(said & _content(text, language)) >= SHARED]
    return found[0] if len(found) == 1 else None


def _content(text: str, language: str) -> set[str]:
    return {word for word in normalise(text, language) if len(word) >= CONTENT}


def _heard(true: TrueSentence, sentences: Sequence[Sentence]) -> Sentence | None:
    """The sentence of the run that has most of the true one's time; None where none has any."""

    def overlap(sentence: Sentence) -> float:
        return min(sentence.end_s, true.end_s) - max(sentence.start_s, true.start_s)

    best = max(sentences, key=overlap, default=None)
    return best if best is not None and overlap(best) > 0 else None


def _true_block(text: str, slide: TrueSlide) -> int | None:
    """The place of the true block that was read as this text."""
    best = process.extractOne(text, slide.blocks, scorer=ratio, score_cutoff=ALIKE)
    return None if best is None else best[2]
