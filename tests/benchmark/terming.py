"""What the slides do to the words: those that were wrongly taken from them, and whether what slides and speech have in
common is translated alike. Pure functions from events to figures.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tests.benchmark.published import committed_words, final_sentences
from tests.benchmark.scoring import Figures
from tests.benchmark.talks import Talk
from tests.benchmark.words import align, heard_words, spoken_words
from translator.flow import Published, Slide, Subtitle
from translator.slides.need import ADDRESS
from translator.translation.terms.endings import inflected

LONGEST, LONG = 4, 4
"""Words of a term at most; letters of a word that tells something."""
WIDER = 3
"""Words by which a term may be longer in translation."""
BETWEEN = r" (?:\w{1,3} )?"
"""What may stand between two words of a rendering: a preposition or an article more is the same rendering."""

MARKS = re.compile(r"[:|]")
"""What parts a line of a slide into a term and what is said of it."""
SELDOM = 0.05
"""A short word that stands in no more of the texts tells something, too."""

Texts = Mapping[str, str]
"""Texts with their translations."""


def taken_figures(talk: Talk, events: Sequence[Published]) -> Figures:
    """How many words were taken from the slides that were not said there, of a hundred words."""
    words = committed_words(events)
    taken = {(word.start_s, word.end_s) for word, _ in words if word.slide_id is not None or word.page is not None}
    heard = heard_words(words, talk.language)
    truth = [word.text for word in spoken_words(talk.sentences, talk.language)]
    right = {new for old, new in align(truth, [word.text for word in heard]) if truth[old] == heard[new].text}
    wrong = sum(number not in right and (word.start_s, word.end_s) in taken for number, word in enumerate(heard))
    return {"slide_words_not_said": 100 * wrong / len(heard) if heard else None}


def term_figures(events: Sequence[Published], target: str) -> Figures:
    """The share of the places where a term stands, on slides and in sentences, that have it as most of them do.

    None where slide and speech have no term in common.
    """
    found = term_places(events, target)
    places, alike = sum(len(made) for made, _ in found.values()), sum(alike for _, alike in found.values())
    return {"terms_alike": alike / places if places else None, "term_places": places}


def term_places(events: Sequence[Published], target: str) -> dict[str, tuple[Texts, int]]:
    """The texts in which each term stands that slides and speech have in common, and how many have it as most do."""
    lines, sentences = _lines(events, target), _sentences(events, target)
    everything = [*lines.values(), *sentences.values()]
    found = {}
    for term in sorted(terms_in_common(lines, sentences)):
        made = {text: output for texts in (lines, sentences) for text, output in texts.items() if term in runs_of(text)}
        whole = [output for text, output in _parts(made) if " ".join(_trimmed(_words(text))) == term]
        found[term] = made, max(1, most_alike(term, list(made.values()), everything, whole))
    return found


def terms_in_common(lines: Iterable[str], sentences: Iterable[str]) -> set[str]:
    """The terms: short lines of slides that are said, and runs of two long words and more that a line and a sentence
    share; none that is only ever part of another.
    """
    said: set[str] = set().union(*map(runs_of, sentences))
    found: set[str] = set()
    for line in lines:
        words = _trimmed(_words(ADDRESS.sub(" ", line)))
        whole = " ".join(words) if len(words) <= LONGEST and any(len(word) >= LONG for word in words) else ""
        shared = {run for run in runs_of(line) & said if _is_long(run)} | ({whole} & said)
        found |= {run for run in shared if not any(run != other and f" {run} " in f" {other} " for other in shared)}
    return found - {""}


def most_alike(term: str, outputs: Sequence[str], everything: Sequence[str], whole: Sequence[str] = ()) -> int:
    """In how many translations the rendering stands that most have: as many long words as the term's, two at most, and
    not all over the talk. What the term is where it is `whole`, a line by itself or all between two marks of one, may
    have fewer: "pecuária" is animal husbandry.
    """
    needed = min(2, sum(len(word) >= LONG for word in term.split()))
    plain, spread = [*map(_plain, outputs)], Counter(word for output in everything for word in set(_words(output)))
    candidates: dict[str, int] = {_plain(one): 0 for one in whole if _words(one)}
    seldom = max(len(outputs), SELDOM * len(everything))

    def tells(word: str) -> bool:
        """Whether a word is long, or a shorter one that is not all over the talk: "Sul da Ásia"."""
        return len(word) >= LONG or (len(word) == LONG - 1 and spread[word] <= seldom)

    for output in plain:
        words = output.split()
        for length in range(1, len(term.split()) + WIDER + 1):
            for run in (words[at : at + length] for at in range(len(words) - length + 1)):
                if sum(map(tells, run)) >= needed and tells(run[0]) and tells(run[-1]):
                    candidates[" ".join(run)] = 0
                    candidates[" ".join(filter(tells, run))] = 0  # "de" and "do" are the same rendering
    all_over = [*map(_plain, everything)]
    for candidate in candidates:
        pattern = re.compile(rf"\b{BETWEEN.join(map(inflected, candidate.split()))}\b")
        there = sum(pattern.search(output) is not None for output in plain)
        elsewhere = sum(pattern.search(output) is not None for output in all_over) - there
        candidates[candidate] = there if elsewhere <= there else 0
    return max(candidates.values(), default=0)


def _parts(texts: Texts) -> Iterator[tuple[str, str]]:
    """The parts of texts between marks, with those of their translations, where these have the same marks."""
    for text, output in texts.items():
        if MARKS.findall(text) == MARKS.findall(output):
            yield from zip(MARKS.split(text), MARKS.split(output), strict=True)


def runs_of(text: str) -> set[str]:
    """Every run of words of a text, up to LONGEST, in small letters; none of an address, which nobody translates."""
    words = _words(ADDRESS.sub(" ", text))
    return {" ".join(words[at : at + length]) for at in range(len(words)) for length in range(1, LONGEST + 1)}


def _is_long(run: str) -> bool:
    words = run.split()
    return len(words) > 1 and all(len(word) >= LONG for word in words)


def _trimmed(words: Sequence[str]) -> Sequence[str]:
    """The words of a line without an article or the like before two long ones and more: "the" is no part of a term."""
    long = [number for number, word in enumerate(words) if len(word) >= LONG]
    run = words[long[0] : long[-1] + 1] if long else []
    return run if len(run) > 1 and len(run) == len(long) else words


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _plain(text: str) -> str:
    return " ".join(_words(text))


def _lines(events: Iterable[Published], target: str) -> Texts:
    slides = {p.event.id: p.event for p in events if isinstance(p.event, Slide)}
    return {
        block.text: text
        for slide in slides.values()
        for block, text in zip(slide.blocks, slide.translations.get(target, ()), strict=False)
    }


def _sentences(events: Sequence[Published], target: str) -> Texts:
    made = {p.event.sentence_id: p.event for p in events if isinstance(p.event, Subtitle) and p.event.target == target}
    return {
        sentence.text: made[sentence.id].text
        for sentence in final_sentences(events)
        if sentence.id in made and not made[sentence.id].untranslated
    }
