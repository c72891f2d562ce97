"""What it brings and costs that terms are translated alike:
`python -m tests.benchmark.usage [RUN.events.jsonl…] [--parallel ENGLISH PORTUGUESE] [--sentences 200]
[--unlike]`.

A RUN is what `make bench` leaves in its folder: its slides and sentences are translated anew, without and with what
makes terms alike. --parallel are two files, a sentence a line, such as FLORES' eng.devtest and por.devtest: they are
taken as a talk whose slides have two phrases of every sentence that follows, more than any talk has in common with its
slides, and what was made of them is scored with sacrebleu.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click
import sacrebleu

from tests.benchmark.scoring import final_sentences
from tests.benchmark.terming import term_figures, term_places
from tests.benchmark.writing import percent
from translator.events import from_json
from translator.flow import Event, Published, Role, Sentence, Slide, Subtitle, TextBlock, Word
from translator.translation import Translator
from translator.translation.families import open_translator
from translator.translation.loudness import calm
from translator.translation.terminology import TermTranslator
from translator.translation.usage import Usage

QUOTED = 2
"""Phrases of a sentence that stand on the slide."""
TOGETHER = 5
"""Sentences of a slide."""
COMMON = 100
"""A word that stands in more than one of so many sentences holds them together."""
_PHRASE = re.compile(r"\b[a-z]{4,}(?: [a-z]{4,}){1,3}\b")

Item = Sentence | Slide


def items_of(events: Sequence[Published]) -> list[Item]:
    """The final sentences and the slides of a run, in the order in which they came, without their translations."""
    final = {id(sentence) for sentence in final_sentences(events)}
    given: dict[tuple[int, tuple[str, ...]], Slide] = {}
    items: list[Item] = []
    for published in events:
        event = published.event
        if isinstance(event, Sentence) and id(event) in final:
            items.append(event)
        elif isinstance(event, Slide):
            key = event.id, tuple(block.text for block in event.blocks)
            if key not in given:
                given[key] = replace(event, translations={})
                items.append(given[key])
    return items


def quoting(sentences: Sequence[str]) -> Iterator[Item]:
    """Sentences as a talk whose slides quote them before they are said: runs of words that are not everywhere."""
    spread = Counter(word for sentence in sentences for word in set(sentence.split()))

    def tells(phrase: str) -> bool:
        return all(spread[word] <= max(2, len(sentences) // COMMON) for word in phrase.split())

    for number, text in enumerate(sentences):
        if number % TOGETHER == 0:
            phrases = [
                phrase[:1].upper() + phrase[1:]
                for sentence in sentences[number : number + TOGETHER]
                for phrase in sorted(filter(tells, _PHRASE.findall(sentence)), key=len, reverse=True)[:QUOTED]
            ]
            blocks = tuple(map(_block, dict.fromkeys(phrases)))
            yield Slide(id=number + 1, revision=1, shown_s=float(number), blocks=blocks, language="en")
        yield _sentence(number + 1, text)


def translated(items: Sequence[Item], translator: Translator, usage: Usage | None) -> list[Published]:
    """What is published of a talk: its sentences and slides, and their translations, with or without usage."""
    made: list[Event] = []
    for item in items:
        if isinstance(item, Sentence):
            text = translator.translate([item.text])[0]
            text = text if usage is None else usage.sentence(item.text, text)
            made += [item, Subtitle(sentence_id=item.id, target=translator.target, text=text, final=True)]
        else:
            lines = [calm(block.text) for block in item.blocks]
            texts = translator.translate(lines)
            texts = texts if usage is None else usage.slide(lines, texts)
            made.append(replace(item, translations={translator.target: tuple(texts)}))
    return [Published(at_s=float(number), event=event) for number, event in enumerate(made)]


def _block(text: str) -> TextBlock:
    return TextBlock(text=text, left_px=0, top_px=0, width_px=1, height_px=1, role=Role.BODY, confidence=1.0)


def _sentence(number: int, text: str) -> Sentence:
    words = (Word(text=text, start_s=float(number), end_s=number + 1.0, probability=1.0),)
    return Sentence(
        id=number,
        revision=1,
        final=True,
        start_s=float(number),
        end_s=number + 1.0,
        text=text,
        language="en",
        words=words,
    )


def replayed(events: Sequence[Published], translator: Translator, *, unlike: bool) -> Iterator[str]:
    """What is to be said of a run without and with usage; the places of terms that are `unlike` with it, too."""
    items = items_of(events)
    made: list[Published] = []
    for name, usage in (("without", None), ("with", Usage(translator))):
        made = translated(items, translator, usage)
        yield f"{name}: {_alike(made, translator)}"
    for term, (texts, most) in term_places(made, translator.target).items() if unlike else ():
        if most < len(texts):
            yield f"- {term}: {most} of {len(texts)}"
            yield from (f"  {text} → {output}" for text, output in texts.items())


def compared(
    sources: Sequence[str], references: Sequence[str], translator: Translator, *, unlike: bool
) -> Iterator[str]:
    """What is to be said of sentences without and with usage; those that are `unlike`, too."""
    items, before = list(quoting(sources)), list[str]()
    for name, usage in (("without", None), ("with", Usage(translator))):
        events = translated(items, translator, usage)
        made = [one.event.text for one in events if isinstance(one.event, Subtitle)]
        bleu = sacrebleu.corpus_bleu(made, [list(references)]).score
        chrf = sacrebleu.corpus_chrf(made, [list(references)]).score
        changed = [three for three in zip(sources, before, made, strict=False) if three[1] != three[2]]
        yield f"{name}: BLEU {bleu:.2f}, chrF {chrf:.2f}, {len(changed)} changed, {_alike(events, translator)}"
        yield from (f"- {source}\n  {old}\n  {new}" for source, old, new in (changed if unlike else ()))
        before = made


def _alike(events: Sequence[Published], translator: Translator) -> str:
    figures = term_figures(events, translator.target)
    share = figures["terms_alike"]
    return f"{'–' if share is None else percent(share)} of {figures['term_places']} places alike"


@click.command()
@click.argument("runs", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--parallel", nargs=2, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--sentences", "number", type=int, default=200, show_default=True, help="Of --parallel.")
@click.option("--unlike", is_flag=True, help="Also print what is not alike.")
def main(runs: tuple[Path, ...], parallel: tuple[Path, Path] | None, number: int, unlike: bool) -> None:
    """Measure the default model from English to Portuguese without and with what makes terms alike."""
    translator = TermTranslator(open_translator("auto", source="en", target="pt"), ())
    for path in runs:
        events = [from_json(json.loads(line)) for line in path.read_text("utf-8").splitlines()]
        for line in replayed(events, translator, unlike=unlike):
            click.echo(f"{path.stem}, {line}")
    if parallel is not None:
        sources, references = (path.read_text("utf-8").splitlines()[:number] for path in parallel)
        for line in compared(sources, references, translator, unlike=unlike):
            click.echo(line)


if __name__ == "__main__":
    main()
