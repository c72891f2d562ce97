"""What it brings and costs that terms are translated alike:
`python -m tests.benchmark.usage [TALK or RUN.events.jsonl…] [--parallel ENGLISH PORTUGUESE] [--sentences 200]
[--unlike]`.

Of a TALK (a folder with talk.mp4 and timeline.json), the true sentences are translated, and its slides as they are
read off their pictures: what terms are alike then owes nothing to what was misheard. A RUN is what `make bench`
leaves in its folder: its slides and sentences are translated anew. --parallel are two files, a sentence a line, such
as FLORES' eng.devtest and por.devtest: they are taken as a talk whose slides have two phrases of every sentence that
follows, more than any talk has in common with its slides, and what was made of them is scored with sacrebleu. Each
without and with what makes terms alike.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import click
import sacrebleu

from tests.benchmark.machine import circumstances
from tests.benchmark.published import final_sentences
from tests.benchmark.scoring import Figures
from tests.benchmark.slides.measuring import picture_in
from tests.benchmark.talks import Talk, open_talk, pictures_beside
from tests.benchmark.targets import TERMS_ALIKE, Target, target_head, target_rows
from tests.benchmark.terming import term_figures, term_places
from tests.benchmark.writing import count, percent, ratio, rounded
from translator.atomic import write_json, write_whole
from translator.events import from_json
from translator.flow import Event, Published, Role, Sentence, Slide, Subtitle, TextBlock, Word
from translator.translation import Translator
from translator.translation.families import open_translator
from translator.translation.passages import cut
from translator.translation.slide_text import shouted_lines, slide_lines, slide_texts
from translator.translation.terms.terminology import TermTranslator
from translator.translation.terms.usage import Usage

QUOTED = 2
"""Phrases of a sentence that stand on the slide."""
TOGETHER = 5
"""Sentences of a slide."""
COMMON = 100
"""A word that stands in more than one of so many sentences holds them together."""
_PHRASE = re.compile(r"\b[a-z]{4,}(?: [a-z]{4,}){1,3}\b")

ROWS = (
    TERMS_ALIKE,
    Target(label="the same without usage", names=("terms_alike_without",), limits=(None,), write=percent),
    Target(label="such places", names=("term_places",), limits=(None,), write=count),
    Target(label="BLEU, without and with", names=("bleu_without", "bleu"), limits=(None, None), write=ratio),
    Target(label="chrF, without and with", names=("chrf_without", "chrf"), limits=(None, None), write=ratio),
    Target(label="sentences that change", names=("changed",), limits=(None,), write=count),
)

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
            lines = slide_lines(item)
            texts = translator.translate(lines)
            texts = texts if usage is None else usage.slide(lines, texts, shouted=shouted_lines(item))
            made.append(replace(item, translations={translator.target: slide_texts(item, texts)}))
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


def true_items(talk: Talk, read: Callable[[Path], Sequence[TextBlock]]) -> list[Item]:
    """A talk's true sentences and its slides, in the order of time: of those that have pictures what is `read` off
    them, else what they say. The sentences of a text are spread over its time.
    """
    blocks = [tuple(read(path)) for path in pictures_beside(talk)]
    blocks = blocks or [tuple(map(_block, slide.blocks)) for slide in talk.slides]
    timed: list[tuple[float, Item]] = []
    for number, (slide, found) in enumerate(zip(talk.slides, blocks, strict=True), start=1):
        shown = Slide(id=number, revision=1, shown_s=slide.start_s, blocks=found, language=talk.language)
        timed.append((slide.start_s, shown))
    said = [
        (one.start_s + (one.end_s - one.start_s) * place / len(texts), text)
        for one, texts in ((one, cut(one.text, len(one.text), language=talk.language)) for one in talk.sentences)
        for place, text in enumerate(texts)
    ]
    timed += [(at_s, _sentence(number, text)) for number, (at_s, text) in enumerate(said, start=1)]
    return [item for _, item in sorted(timed, key=lambda one: one[0])]


def replayed(items: Sequence[Item], translator: Translator) -> tuple[Figures, list[Published], list[Published]]:
    """The figures of a talk without and with usage, and what is published without and with it."""
    before = translated(items, translator, None)
    after = translated(items, translator, Usage(translator))
    without, alike = (term_figures(made, translator.target) for made in (before, after))
    return {"terms_alike_without": without["terms_alike"], **alike}, before, after


def compared(
    sources: Sequence[str], references: Sequence[str], translator: Translator
) -> tuple[Figures, list[tuple[str, str, str]]]:
    """The figures of sentences without and with usage, and those that it changes: each with what was made of it before
    and after.
    """
    items = list(quoting(sources))
    figures, *events = replayed(items, translator)
    before, after = ([one.event.text for one in made if isinstance(one.event, Subtitle)] for made in events)
    for name, made in (("_without", before), ("", after)):
        figures[f"bleu{name}"] = sacrebleu.corpus_bleu(made, [list(references)]).score
        figures[f"chrf{name}"] = sacrebleu.corpus_chrf(made, [list(references)]).score
    changed = [three for three in zip(sources, before, after, strict=True) if three[1] != three[2]]
    return figures | {"changed": len(changed)}, changed


def unlike_places(events: Sequence[Published], target: str) -> Iterator[str]:
    """The terms that are not alike everywhere, each with the texts that it stands in."""
    for term, (texts, most) in term_places(events, target).items():
        if most < len(texts):
            yield f"- {term}: {most} of {len(texts)}"
            yield from (f"  {text} → {output}" for text, output in texts.items())


def markdown(measured: Mapping[str, Figures]) -> str:
    """A table with a column for each talk; a figure in bold is not reached."""
    return "\n".join(["# Terms", "", *target_head(list(measured)), *target_rows(ROWS, measured)]) + "\n"


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--parallel", nargs=2, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--sentences", "number", type=int, default=200, show_default=True, help="Of --parallel.")
@click.option("--unlike", is_flag=True, help="Also print what is not alike, and the sentences that change.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/bench"), show_default=True)
def main(paths: tuple[Path, ...], parallel: tuple[Path, Path] | None, number: int, unlike: bool, out: Path) -> None:
    """Measure the default model from English to Portuguese without and with what makes terms alike.

    Writes usage.json and usage.md, and the table to stdout.
    """
    translator = TermTranslator(open_translator("auto", source="en", target="pt"), ())
    measured: dict[str, Figures] = {}
    for path in paths:
        items = _talk_items(path) if path.is_dir() else items_of(_events(path))
        measured[path.stem], _, made = replayed(items, translator)
        for line in unlike_places(made, translator.target) if unlike else ():
            click.echo(line)
    if parallel is not None:
        sources, references = (path.read_text("utf-8").splitlines()[:number] for path in parallel)
        measured[parallel[0].stem], changed = compared(sources, references, translator)
        for source, before, after in changed if unlike else ():
            click.echo(f"- {source}\n  {before}\n  {after}")
    out.mkdir(parents=True, exist_ok=True)
    value = {"measured": circumstances(), "usage": {name: rounded(one) for name, one in measured.items()}}
    write_json(out / "usage.json", value)
    write_whole(out / "usage.md", markdown(measured).encode())
    click.echo(markdown(measured))


def _talk_items(path: Path) -> list[Item]:
    from translator.slides.tesseract import TesseractReader

    talk = open_talk(path)
    reader = TesseractReader([talk.language])
    return true_items(talk, lambda picture: reader.read(picture_in(picture)))


def _events(path: Path) -> list[Published]:
    return [from_json(json.loads(line)) for line in path.read_text("utf-8").splitlines()]


if __name__ == "__main__":
    main()
