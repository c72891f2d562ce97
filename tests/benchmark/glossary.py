"""How well a glossary is kept, and what it costs: `python -m tests.benchmark.glossary FLORES [--sentences 200]`.

FLORES is a folder with eng.devtest and por.devtest, a sentence a line. The terms are in glossary.csv beside this file.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import sacrebleu

from translator.translation.families import open_translator
from translator.translation.terms.glossary import Glossary, Term
from translator.translation.terms.glossary_files import read_glossary
from translator.translation.terms.terminology import TermTranslator

TERMS = Path(__file__).with_name("glossary.csv")
_PLURALS = (("ção", "ções"), ("ão", "ões"), ("al", "ais"), ("or", "ores"), ("el", "eis"), ("r", "res"), ("m", "ns"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """How many terms of how many are right, BLEU, chrF, and seconds a sentence."""

    right: int
    of: int
    bleu: float
    chrf: float
    seconds: float


def forms(term: str) -> set[str]:
    """A Portuguese term and its plural and feminine: counted apart from the way in which the product looks for them."""
    found = {term, f"{term}s", re.sub(r"(\w+)", r"\1s", term)}
    found |= {term.removesuffix(end) + plural for end, plural in _PLURALS if term.endswith(end)}
    if term.endswith(("o", "or")):
        found.add(term.removesuffix("o") + "a")
    return found | {f"{one}s" for one in found if one.endswith("a")}


def occurrences(sentence: str, terms: Sequence[Term]) -> list[Term]:
    """The terms in an English sentence, in the singular or the plural; a longer one hides those inside it."""
    found = []
    for term in sorted(terms, key=lambda one: -len(one.source)):
        sentence, number = re.subn(rf"\b{re.escape(term.source)}(?:s|es)?\b", "·", sentence, flags=re.I)
        found += [term] * bool(number)
    return found


def is_right(term: Term, translation: str) -> bool:
    return any(re.search(rf"\b{re.escape(form)}\b", translation, re.I) for form in forms(term.target))


def measure(
    translate: Callable[[str], str], sentences: Sequence[str], references: Sequence[str], terms: Sequence[Term]
) -> Kept:
    """The figures of a translator on these sentences."""
    began = time.perf_counter()
    made = [translate(sentence) for sentence in sentences]
    seconds = (time.perf_counter() - began) / len(sentences)
    wanted = [(term, one) for text, one in zip(sentences, made, strict=True) for term in occurrences(text, terms)]
    return Kept(
        right=sum(is_right(term, one) for term, one in wanted),
        of=len(wanted),
        bleu=sacrebleu.corpus_bleu(made, [list(references)]).score,
        chrf=sacrebleu.corpus_chrf(made, [list(references)]).score,
        seconds=seconds,
    )


@click.command()
@click.argument("flores", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--sentences", "number", type=int, default=200, show_default=True)
@click.option("--wrong", is_flag=True, help="Also print the sentences whose terms are wrong.")
def main(flores: Path, number: int, wrong: bool) -> None:
    """Measure the default model from English to Portuguese without and with the glossary."""
    terms = Glossary(read_glossary(TERMS)).terms("en", "pt")
    texts = [(flores / f"{code}.devtest").read_text("utf-8").splitlines() for code in ("eng", "por")]
    pairs = [pair for pair in zip(*texts, strict=True) if occurrences(pair[0], terms)][:number]
    sentences, references = [source for source, _ in pairs], [reference for _, reference in pairs]
    plain = open_translator("auto", source="en", target="pt")
    kept = TermTranslator(plain, terms)
    click.echo(f"{len(terms)} terms, {len(pairs)} sentences\n\n| | terms right | BLEU | chrF | ms a sentence |")
    click.echo("|---|---|---|---|---|")
    for name, translator in (("without", plain), ("with", kept)):
        one = measure(lambda text, by=translator: by.translate([text])[0], sentences, references, terms)  # type: ignore[misc]
        right = f"{one.right}/{one.of} ({one.right / one.of:.1%})"
        click.echo(f"| {name} | {right} | {one.bleu:.1f} | {one.chrf:.1f} | {one.seconds * 1e3:.0f} |")
    if wrong:
        for text in sentences:
            made = kept.translate([text])[0]
            for term in occurrences(text, terms):
                if not is_right(term, made):
                    click.echo(f"{term.source} → {term.target}: {text} → {made}")


if __name__ == "__main__":
    main()
