"""How good translations are, and how quick: `python -m tests.benchmark.translation FOLDER [--speech CLIPS]`.

FOLDER holds FLORES: eng.devtest, por.devtest and so on, a sentence a line, the same in every language. CLIPS holds
clips as the benchmark of speech takes them, with index.tsv, which says the line of FLORES that each clip reads; what
was heard live is then translated too, and every clip by its sound, as where no model knows its language. Directions
without an installed model are named.
"""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import click
import langcodes
import sacrebleu

from tests.benchmark.clips import joined, open_clips
from tests.benchmark.machine import circumstances
from tests.benchmark.paced import PacedTime, heard_live
from tests.benchmark.published import committed_words
from tests.benchmark.talks import sound_of
from translator.assembly import recogniser, stream_of
from translator.atomic import write_json, write_whole
from translator.cli.console import say_notice
from translator.errors import SetupError
from translator.flow import Samples
from translator.translation import Translator
from translator.translation.families import open_translator

DIRECTIONS = (("en", "pt"), ("pt", "en"))
PAUSE_S = 2.0
"""Silence after every clip."""

Open = Callable[[str, str], Translator]
"""From a source and a target language to a translator; raises SetupError where there is no model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """What was translated, from what text, and what that is worth."""

    source: str
    target: str
    text: str
    sentences: int
    bleu: float
    chrf: float
    sentences_a_second: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that was measured, and the directions for which no model is installed."""

    measured: tuple[Quality, ...]
    lacking: tuple[str, ...]


def sentences_of(folder: Path, language: str) -> list[str]:
    """FLORES in a language, a sentence a line. Raises OSError where it is not there."""
    return (folder / f"{langcodes.Language.get(language).to_alpha3()}.devtest").read_text("utf-8").splitlines()


def measure(translator: Translator, text: str, sources: Sequence[str], references: Sequence[str]) -> Quality:
    """What a translator makes of these sentences, one after the other, as in a talk."""
    began = time.perf_counter()
    made = [translator.translate([source])[0] for source in sources]
    seconds = time.perf_counter() - began
    return Quality(
        source=translator.source,
        target=translator.target,
        text=text,
        sentences=len(sources),
        bleu=sacrebleu.corpus_bleu(made, [list(references)]).score,
        chrf=sacrebleu.corpus_chrf(made, [list(references)]).score,
        sentences_a_second=len(sources) / seconds,
    )


class BySound:
    """Translates clips by their names into English, from their sound, and into another language from that."""

    name = "by sound"

    def __init__(
        self,
        source: str,
        sounds: Mapping[str, Samples],
        translate: Callable[[Samples, str], str],
        then: Translator | None = None,
    ) -> None:
        self.source = source
        self.target = "en" if then is None else then.target
        self._sounds = sounds
        self._translate = translate
        self._then = then

    def translate(self, texts: Sequence[str]) -> list[str]:
        english = [self._translate(self._sounds[text], self.source) for text in texts]
        return english if self._then is None else self._then.translate(english)


def measure_sounds(
    written: Callable[[str], Sequence[str]],
    spoken: Sequence[tuple[str, int, Samples]],
    translate: Callable[[Samples, str], str],
    *,
    open_translator: Open,
    targets: Sequence[str] = ("en", "pt"),
) -> list[Quality]:
    """Every language that is `spoken`, its line in FLORES and its sound, translated by its sound."""
    measured = []
    for source in sorted({language for language, _, _ in spoken} - {"en"}):
        own = [(line, sound) for language, line, sound in spoken if language == source]
        sounds = {str(number): sound for number, (_, sound) in enumerate(own)}
        for target in targets:
            if target != source:
                then = None if target == "en" else open_translator("en", target)
                right = [written(target)[line] for line, _ in own]
                translator = BySound(source, sounds, translate, then)
                measured.append(measure(translator, "by its sound", list(sounds), right))
    return measured


def measure_all(
    written: Callable[[str], Sequence[str]],
    heard: Sequence[tuple[str, int, str]],
    *,
    open_translator: Open,
    targets: Sequence[str] = ("en", "pt"),
) -> Report:
    """Every direction on what was written, and on what was `heard`: its language, its line in FLORES, the text."""
    measured, lacking = [], []
    spoken = sorted({language for language, _, _ in heard})
    wanted = [*DIRECTIONS, *((source, target) for source in spoken for target in targets if source != target)]
    for source, target in dict.fromkeys(wanted):
        try:
            translator = open_translator(source, target)
        except SetupError as error:
            lacking.append(f"{source} → {target}: {error.text}")
            continue
        references = written(target)
        if (source, target) in DIRECTIONS:
            measured.append(measure(translator, "as written", written(source), references))
        own = [(line, text) for language, line, text in heard if language == source]
        if own:
            lines = [line for line, _ in own]
            right = [references[line] for line in lines]
            measured.append(measure(translator, "as read out", [written(source)[line] for line in lines], right))
            measured.append(measure(translator, "as heard live", [text for _, text in own], right))
    return Report(measured=tuple(measured), lacking=tuple(lacking))


def markdown(report: Report) -> str:
    """A table with a row for each text in each direction, then what could not be measured."""
    rows = [
        f"| {one.source} → {one.target} | {one.text} | {one.sentences} | {one.bleu:.1f} | {one.chrf:.1f} "
        f"| {one.sentences_a_second:.0f} |"
        for one in report.measured
    ]
    lacking = [f"- {one}" for one in report.lacking]
    return "\n".join(
        [
            "# Translation",
            "",
            "| direction | text | sentences | BLEU | chrF | sentences a second |",
            "|---|---|---:|---:|---:|---:|",
            *rows,
            *(["", "Not measured:", "", *lacking] if lacking else []),
            "",
        ]
    )


def lines_read(index: Path) -> dict[str, int]:
    """The line of FLORES, from 0, that each clip reads, by the clip's name."""
    with index.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        return {row[0]: int(row[2]) for row in rows}


def _spoken(folder: Path) -> list[tuple[str, int, Samples]]:
    """Every clip: its language, the line of FLORES that it reads, and its sound."""
    lines = lines_read(folder / "index.tsv")
    return [(clip.language, lines[clip.name], sound_of(clip.media)) for clip in open_clips(folder)]


def _hear(folder: Path) -> list[tuple[str, int, str]]:
    """What is heard live in every clip; its language is given."""
    lines, heard = lines_read(folder / "index.tsv"), []
    for clip in open_clips(folder):
        paced = PacedTime()
        whisper = recogniser("base", "cpu", clip.language, full_speed=False, progress=None, say=say_notice)
        stream = stream_of(whisper, clip.language, full_speed=False, apart=paced.apart)
        events = heard_live(stream, joined([sound_of(clip.media)], PAUSE_S), paced)
        text = "".join(word.text for word, _ in committed_words(events)).strip()
        heard.append((clip.language, lines[clip.name], text))
    return heard


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--speech", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Clips to be heard.")
@click.option("--sentences", "number", type=int, default=1012, show_default=True, help="Of FLORES, as written.")
@click.option("--model", default="auto", show_default=True, help="As surtitle live takes it.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/bench"), show_default=True)
def main(folder: Path, speech: Path | None, number: int, model: str, out: Path) -> None:
    """Measure the translation of FLORES in FOLDER.

    Writes translation.json and translation.md, and the table to stdout.
    """
    if speech is not None and number < len(sentences_of(folder, "en")):
        raise click.UsageError("What is heard is scored on all sentences: leave out --sentences, or --speech.")

    def written(language: str) -> list[str]:
        return sentences_of(folder, language)[:number]

    def opened(source: str, target: str) -> Translator:
        return open_translator(model, source=source, target=target)

    report = measure_all(written, [] if speech is None else _hear(speech), open_translator=opened)
    if speech is not None:
        whisper = recogniser("base", "cpu", None, full_speed=False, progress=None, say=say_notice)
        by_sound = measure_sounds(written, _spoken(speech), whisper.translate, open_translator=opened)
        report = replace(report, measured=(*report.measured, *by_sound))
    out.mkdir(parents=True, exist_ok=True)
    value: dict[str, Any] = asdict(report) | {"circumstances": circumstances(model=model, pace="live")}
    write_json(out / "translation.json", value)
    write_whole(out / "translation.md", markdown(report).encode())
    click.echo(markdown(report))


if __name__ == "__main__":
    main()
