"""Speech in other languages, live against offline: `python -m tests.benchmark.fleurs FOLDER`.

Every clip by itself with silence after it, and all clips of a language as one talk with pauses. Live is the speech
stream at the pace of `surtitle live`, the language given, nothing else running: no slides, no translation.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from tests.benchmark.clips import Clip, by_language, joined, open_clips
from tests.benchmark.machine import Others, circumstances
from tests.benchmark.paced import PacedTime, heard_live
from tests.benchmark.published import committed_words
from tests.benchmark.runs import BEAM, load_model
from tests.benchmark.scoring import Figures, percentiles
from tests.benchmark.talks import sound_of
from tests.benchmark.words import Edits, edits, heard_words, normalise, said_twice
from tests.benchmark.writing import dashed, percent, seconds
from translator.assembly import recogniser, stream_of
from translator.atomic import write_json, write_whole
from translator.cli.console import say_notice
from translator.flow import SAMPLE_RATE, Published, Samples
from translator.machine import cores
from translator.models.whisper import find_whisper

PAUSE_S = 2.0
"""Silence after every clip."""
REPORT = "fleurs.json"

Live = Callable[[Samples, str], list[Published]]
"""From sound and its language to the events of a live run."""
Offline = Callable[[Samples, str], str]
"""From sound and its language to what is said in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What is said in a piece of sound, what both heard, and the lag of every word that was heard live, in seconds."""

    name: str
    truth: str
    offline: str
    live: str
    lags_s: tuple[float, ...]
    live_cpu_s: float


def compare(name: str, truth: str, sound: Samples, language: str, live: Live, offline: Offline) -> Pair:
    """Hear the sound both ways. A lag is from a word's end, as the run itself timed it, to its publication."""
    used = time.process_time()
    events = live(sound, language)
    live_cpu_s = time.process_time() - used
    words = committed_words(events)
    return Pair(
        name=name,
        truth=truth,
        offline=offline(sound, language),
        live="".join(word.text for word, _ in words).strip(),
        lags_s=tuple(heard.at_s - heard.end_s for heard in heard_words(words, language)),
        live_cpu_s=live_cpu_s,
    )


def edits_of(text: str, pair: Pair, language: str) -> Edits:
    return edits(normalise(pair.truth, language), normalise(text, language))


def figures_of(pairs: Sequence[Pair], language: str, duration_s: float) -> Figures:
    """What the pairs of one language are worth together: edits of all by the words of all."""
    words = sum(len(normalise(pair.truth, language)) for pair in pairs)
    figures: Figures = {"words": words}
    for way, texts in (("offline", [pair.offline for pair in pairs]), ("live", [pair.live for pair in pairs])):
        all_edits = [edits_of(text, pair, language) for text, pair in zip(texts, pairs, strict=True)]
        figures[f"{way}_wer"] = sum(one.errors for one in all_edits) / words
        figures[f"{way}_left_out"] = sum(one.left_out for one in all_edits)
        figures[f"{way}_inserted"] = sum(one.inserted for one in all_edits)
    figures["above_offline"] = float(figures["live_wer"] or 0.0) - float(figures["offline_wer"] or 0.0)
    figures["said_twice"] = sum(
        said_twice(normalise(pair.truth, language), normalise(pair.live, language)) for pair in pairs
    )
    lags = [lag_s for pair in pairs for lag_s in pair.lags_s]
    figures |= zip(("lag_p50_s", "lag_p95_s"), percentiles(lags, 50, 95), strict=True)
    figures["live_cpu_busy"] = sum(pair.live_cpu_s for pair in pairs) / (duration_s * cores())
    return figures


def measure(clips: Sequence[Clip], sounds: Sequence[Samples], live: Live, offline: Offline) -> dict[str, Any]:
    """One language: its clips each by itself, and as one talk."""
    language = clips[0].language
    pairs = [
        compare(clip.name, clip.text, joined([sound], PAUSE_S), language, live, offline)
        for clip, sound in zip(clips, sounds, strict=True)
    ]
    whole = joined(sounds, PAUSE_S)
    talk = compare("joined", " ".join(clip.text for clip in clips), whole, language, live, offline)
    duration_s = len(whole) / SAMPLE_RATE
    return {
        "clips": len(clips),
        "duration_s": round(duration_s, 1),
        "single": figures_of(pairs, language, duration_s),
        "joined": figures_of([talk], language, duration_s),
        "texts": [_texts(pair, language) for pair in [*pairs, talk]],
    }


def _texts(pair: Pair, language: str) -> dict[str, Any]:
    return {
        "name": pair.name,
        "offline_errors": edits_of(pair.offline, pair, language).errors,
        "live_errors": edits_of(pair.live, pair, language).errors,
        "truth": pair.truth,
        "offline": pair.offline,
        "live": pair.live,
    }


def markdown(report: Mapping[str, Any]) -> str:
    """A table with a row a language, then the clips in which live makes more errors than offline."""
    lines = [
        "# Speech in other languages, live against offline",
        "",
        "Word error rates of single clips, and of all clips of a language as one talk with pauses.",
        "",
        "| language | words | offline | live | above | joined: offline | live | above | said twice "
        "| lag, median / 95 % | joined: lag | cores busy, live | with others |",
        "|---|" + "---:|" * 12,
    ]
    for language, one in report["languages"].items():
        single, talk = one["single"], one["joined"]
        cells = [f"{single['words']}"]
        for figures in (single, talk):
            cells += [dashed([figures[name]], percent) for name in ("offline_wer", "live_wer", "above_offline")]
        cells.append(f"{single['said_twice']} / {talk['said_twice']}")
        cells += [dashed([one["lag_p50_s"], one["lag_p95_s"]], seconds) for one in (single, talk)]
        cells += [dashed([share], percent) for share in (talk["live_cpu_busy"], one["others_busy"])]
        lines.append(f"| {language} | " + " | ".join(cells) + " |")
    for one in report["languages"].values():
        for text in one["texts"]:
            if text["live_errors"] > text["offline_errors"] and text["name"] != "joined":
                lines += [
                    "",
                    f"**{text['name']}**, {text['offline_errors']} errors offline, {text['live_errors']} live",
                ]
                lines += ["", *(f"- {way}: {text[way]}" for way in ("truth", "offline", "live"))]
    return "\n".join(lines) + "\n"


def _live(sound: Samples, language: str) -> list[Published]:
    paced = PacedTime()
    whisper = recogniser("base", "cpu", language, full_speed=False, progress=None, say=say_notice)
    stream = stream_of(whisper, language, full_speed=False, apart=paced.apart)
    return heard_live(stream, sound, paced)


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--language", "languages", multiple=True, help="Only this one, for example de; others stay in the report."
)
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/bench"), show_default=True)
def main(folder: Path, languages: tuple[str, ...], out: Path) -> None:
    """Measure live against offline (beam 5) on the clips in FOLDER: name-de-000.ogg with name-de-000.txt.

    Writes fleurs.json and fleurs.md, and the table to stdout.
    """
    try:
        found = by_language(open_clips(folder))
    except (OSError, ValueError) as error:
        raise click.ClickException(f"These are no clips to measure on: {error}") from error
    chosen = {language: clips for language, clips in found.items() if not languages or language in languages}
    if not chosen:
        raise click.ClickException(f"There are only clips in {', '.join(found)}.")
    model = load_model(find_whisper("base"))

    def offline(sound: Samples, language: str) -> str:
        segments, _ = model.transcribe(sound, language=language, beam_size=BEAM)
        return " ".join(segment.text.strip() for segment in segments)

    out.mkdir(parents=True, exist_ok=True)
    path = out / REPORT
    report: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.is_file() else {"languages": {}}
    for language, clips in chosen.items():
        click.echo(f"{language}: {len(clips)} clips …", err=True)
        others = Others()
        one = measure(clips, [sound_of(clip.media) for clip in clips], _live, offline)
        one |= {"others_busy": others.busy(), "circumstances": circumstances(model="base", pace="live")}
        report["languages"] = dict(sorted({**report["languages"], language: one}.items()))
        write_json(path, report)
        write_whole(out / "fleurs.md", markdown(report).encode())
    click.echo(markdown(report))


if __name__ == "__main__":
    main()
