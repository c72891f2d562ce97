"""What reading fast costs and brings: `python -m tests.benchmark.reading [TALK…] [--until 120] [--to pt]`.

A talk is heard as live, without waiting for its sound, and translated for both ways of reading from the same words, by
the product's own stages in a time of their own: a translation takes what it takes, waiting takes nothing. Writes the
events of both beside each other, as score.py takes them, and a table.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import click

from tests.benchmark.machine import circumstances
from tests.benchmark.paced import heard_live
from tests.benchmark.published import erasure
from tests.benchmark.talks import BUNDLED, Talk, cut_truth, open_talk, sound_of
from translator.assembly import recogniser, stream_of
from translator.atomic import write_json, write_whole
from translator.channel import NEVER_FULL, Channel
from translator.cli.console import say_notice
from translator.events import to_line
from translator.flow import SAMPLE_RATE, Event, Hypothesis, Published, Samples, Sentence, Slide, Subtitle, Utterance
from translator.scripts import pieces
from translator.speech.sentences import SentenceCutter
from translator.speech.stream import SpeechStream
from translator.translation import Translator
from translator.translation.families import open_translator
from translator.translation.interpreting import Interpreting, Item
from translator.translation.reading import Growing, Reading
from translator.translation.slides import TranslatedSlides

Translate = Callable[[str], str]
NOTICED_S = 0.3
"""A word that comes less than this sooner comes as late: that much is the machine's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """A talk read both ways: words taken back for every word that stayed, and how much sooner the words came fast.

    `sooner` is the share of words that came noticeably before their sentence, `sooner_s` their median; `first_s` is how
    much sooner the first words of a sentence came, the median of all sentences.
    """

    talk: str
    sentences: int
    erasure_stable: float
    erasure_fast: float
    sooner: float
    sooner_s: float | None
    first_s: float


def interpreted(events: Sequence[Published], reading: Reading, speech: SpeechStream) -> list[tuple[float, Sentence]]:
    """What a target is given of the hypotheses of a live run, whole and growing sentences, and when."""
    heard: Channel[Item] = Channel(NEVER_FULL)
    times = {id(published.event): published.at_s for published in events}
    cutter, last = SentenceCutter(), None
    for published in events:
        hypothesis = published.event
        assert isinstance(hypothesis, Hypothesis)
        last = hypothesis
        heard.put(hypothesis)
        for words in cutter.add(hypothesis.committed, hypothesis.language):
            heard.put(Utterance(words=words, language=hypothesis.language))
    for words in cutter.flush():
        heard.put(Utterance(words=words, language=last.language if last else None))
    heard.close()
    given: list[tuple[float, Sentence]] = []
    now_s = 0.0

    def translate(item: Sentence | Slide, _sound: Samples | None) -> None:
        assert isinstance(item, Sentence)
        given.append((now_s, item))

    def publish(event: Event) -> None:
        nonlocal now_s
        now_s = times.get(id(event), now_s)

    Interpreting(
        heard,
        publish,
        speech=speech,
        translate=translate,
        slides=TranslatedSlides(publish, ()),
        expect=lambda terms: None,
        reading=reading,
    ).run()
    return given


def subtitled(
    given: Sequence[tuple[float, Sentence]],
    translate: Translate,
    target: str,
    stopwatch: Callable[[], float] = time.perf_counter,
) -> list[Published]:
    """The subtitles of one target, in the time that its translations take: what grows is passed over where newer waits,
    as the translating stage does.
    """
    made: list[Published] = []
    growing, now_s = Growing(), 0.0
    for number, (at_s, sentence) in enumerate(given):
        now_s = max(now_s, at_s)
        if not sentence.final and number + 1 < len(given) and given[number + 1][0] <= now_s:
            continue
        began_s = stopwatch()
        text = translate(sentence.text)
        now_s += stopwatch() - began_s
        if sentence.final:
            growing = Growing()
        else:
            before, growing = growing, growing.after(text)
            text = growing.shown
            if text == before.shown:
                continue
        subtitle = Subtitle(sentence_id=sentence.id, target=target, text=text, final=sentence.final)
        made.append(Published(at_s=now_s, event=subtitle))
    return made


def stayed_since(events: Sequence[Published]) -> dict[int, list[float]]:
    """For each word of each sentence's last subtitle, since when it stood where it stands."""
    since: dict[int, list[float]] = {}
    shown: dict[int, list[str]] = {}
    for published in events:
        subtitle = published.event
        if not isinstance(subtitle, Subtitle):
            continue
        before, times = shown.get(subtitle.sentence_id, []), since.get(subtitle.sentence_id, [])
        now = pieces(subtitle.text)
        same = next((n for n, (old, new) in enumerate(zip(before, now, strict=False)) if old != new), len(before))
        kept = times[: min(same, len(now))]
        since[subtitle.sentence_id] = kept + [published.at_s] * (len(now) - len(kept))
        shown[subtitle.sentence_id] = now
    return since


def compare(talk: str, stable: Sequence[Published], fast: Sequence[Published]) -> Readings:
    """What reading fast costs and brings over reading stable, of the same sentences."""
    late, soon = stayed_since(stable), stayed_since(fast)
    gains_s = [a - b for number in late for a, b in zip(late[number], soon[number], strict=True)]
    first = [min(late[number], default=0.0) - min(_first(fast, number), default=0.0) for number in late]
    sooner = [gain_s for gain_s in gains_s if gain_s >= NOTICED_S]
    return Readings(
        talk=talk,
        sentences=len(late),
        erasure_stable=erasure(stable) or 0.0,
        erasure_fast=erasure(fast) or 0.0,
        sooner=len(sooner) / len(gains_s) if gains_s else 0.0,
        sooner_s=statistics.median(sooner) if sooner else None,
        first_s=statistics.median(first) if first else 0.0,
    )


def _first(events: Sequence[Published], sentence: int) -> Iterator[float]:
    """When something was shown of a sentence."""
    return (one.at_s for one in events if isinstance(one.event, Subtitle) and one.event.sentence_id == sentence)


def markdown(read: Sequence[Readings]) -> str:
    """A table with a row for each talk."""
    return "\n".join(
        [
            "# Reading fast",
            "",
            "| talk | sentences | erasure, stable | erasure, fast | words sooner | by | first words sooner by |",
            "|---|---:|---:|---:|---:|---:|---:|",
            *map(_row, read),
            "",
        ]
    )


def _row(one: Readings) -> str:
    by = "–" if one.sooner_s is None else f"{one.sooner_s:.1f} s"
    erased = f"{one.erasure_stable:.3f} | {one.erasure_fast:.3f}"
    return f"| {one.talk} | {one.sentences} | {erased} | {one.sooner:.0%} | {by} | {one.first_s:.1f} s |"


def _measured(talk: Talk, target: str, translate: Translate, out: Path) -> Readings:
    """Hear a talk once and read it both ways; the events are written for each."""
    whisper = recogniser("base", "cpu", talk.language, full_speed=False, progress=None, say=say_notice)
    stream = stream_of(whisper, talk.language, full_speed=False)
    sound = sound_of(talk.media)[: int(talk.duration_s * SAMPLE_RATE)]
    heard = heard_live(stream, sound)
    made = {reading: subtitled(interpreted(heard, reading, stream), translate, target) for reading in Reading}
    for reading, events in made.items():
        lines = [to_line(one) for one in sorted([*heard, *events], key=lambda one: one.at_s)]
        write_whole(out / f"{talk.name}-{reading}.jsonl", "".join(f"{line}\n" for line in lines).encode())
    return compare(talk.name, made[Reading.STABLE], made[Reading.FAST])


def _one(translator: Translator, text: str) -> str:
    return translator.translate([text])[0]


@click.command()
@click.argument("talks", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--to", "target", default="pt", show_default=True, help="The language of the subtitles.")
@click.option("--until", type=float, help="Seconds of each talk.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/bench"), show_default=True)
def main(talks: tuple[Path, ...], target: str, until: float | None, out: Path) -> None:
    """Measure what reading fast costs and brings in TALKS, or in the bundled one.

    Writes reading.json, reading.md and the events of each talk, and the table to stdout.
    """
    out.mkdir(parents=True, exist_ok=True)
    read: list[Readings] = []
    for path in talks or (BUNDLED,):
        talk = open_talk(path)
        talk = talk if until is None else cut_truth(talk, until)
        translator = open_translator("auto", source=talk.language, target=target)
        read.append(_measured(talk, target, partial(_one, translator), out))
    value = {"talks": [asdict(one) for one in read], "circumstances": circumstances(pace="live")}
    write_json(out / "reading.json", value)
    write_whole(out / "reading.md", markdown(read).encode())
    click.echo(markdown(read))


if __name__ == "__main__":
    main()
