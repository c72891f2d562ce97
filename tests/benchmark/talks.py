"""Talks to measure on: a recording, and the truth of what is said and shown in it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from translator.flow import SAMPLE_RATE, Samples

BUNDLED = Path(__file__).parents[2] / "resources" / "talk" / "attention.mp4"
COARSE_WORDS = ("coarse", "per slide", "per clip")
"""What a timeline's `source` says when its sentences are not timed one by one."""
KEPT_AFTER_S = 0.4
"""Sound kept after the last sentence where a talk is cut."""
SEEN_S = 1.5
"""A slide that is shown for less, because the talk is cut, need not be found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueSentence:
    """What is said in [start_s, end_s)."""

    text: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueSlide:
    """The text of what is shown in [start_s, end_s), and the same block by block."""

    text: str
    start_s: float
    end_s: float
    blocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A recording and its truth; `coarse` where the times of single sentences are not to be relied on.

    `speech` is where somebody speaks, in seconds, where that was asked for: see `with_speech`.
    """

    name: str
    media: Path
    language: str
    duration_s: float
    sentences: tuple[TrueSentence, ...]
    slides: tuple[TrueSlide, ...]
    coarse: bool
    speech: tuple[tuple[float, float], ...] = ()


def open_talk(path: Path, *, coarse: bool = False) -> Talk:
    """The talk in a folder with talk.mp4 and timeline.json, or a media file beside a .json of the same name.

    Raises OSError, KeyError or ValueError where the truth is not there or not in that format.
    """
    media, truth = (path / "talk.mp4", path / "timeline.json") if path.is_dir() else (path, path.with_suffix(".json"))
    name = path.resolve().name if path.is_dir() else path.stem
    if not media.is_file():
        raise FileNotFoundError(f"There is no recording {media}.")
    return talk_of(name, media, json.loads(truth.read_text("utf-8")), coarse=coarse)


def talk_of(name: str, media: Path, timeline: Mapping[str, Any], *, coarse: bool = False) -> Talk:
    """The talk that a timeline's JSON value describes. Raises KeyError or ValueError."""
    return Talk(
        name=name,
        media=media,
        language=str(timeline["lang"]),
        duration_s=float(timeline["duration_s"]),
        sentences=tuple(
            TrueSentence(text=str(one["text"]), start_s=float(one["start_s"]), end_s=float(one["end_s"]))
            for one in timeline["sentences"]
            if one["text"].strip()
        ),
        slides=tuple(
            TrueSlide(
                text=" ".join(one["text"]),
                start_s=float(one["start_s"]),
                end_s=float(one["end_s"]),
                blocks=tuple(one["text"]),
            )
            for one in timeline["slides"]
        ),
        coarse=coarse or is_coarse(str(timeline.get("source", ""))),
    )


def is_coarse(source: str) -> bool:
    """Whether a timeline's `source` says that its sentences are not timed one by one."""
    return any(words in source.lower() for words in COARSE_WORDS)


def with_speech(talk: Talk) -> Talk:
    """The talk with the stretches of speech in its recording, a second of silence or more between them.

    Silero hears the whole recording for that, not what a stream has of it so far. Raises what cannot be read.
    """
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    options = VadOptions(min_speech_duration_ms=250, min_silence_duration_ms=1000, speech_pad_ms=0)
    found = get_speech_timestamps(sound_of(talk.media), options)
    return replace(talk, speech=tuple((one["start"] / SAMPLE_RATE, one["end"] / SAMPLE_RATE) for one in found))


def sound_of(media: Path) -> Samples:
    """The sound of a media file, 16 kHz mono."""
    from faster_whisper.audio import decode_audio

    samples: Samples = decode_audio(str(media))
    return samples


def pictures_beside(talk: Talk) -> list[Path]:
    """The pictures of the talk's slides, in their order: slide-01.png and so on beside the recording; none where there
    is not one for each slide.
    """
    paths = [talk.media.with_name(f"slide-{number:02}.png") for number in range(1, len(talk.slides) + 1)]
    return paths if all(path.is_file() for path in paths) else []


def cut_truth(talk: Talk, until_s: float) -> Talk:
    """The truth of the talk up to the last sentence that ends before `until_s`; the media is left as it is.

    Raises ValueError when no sentence ends before.
    """
    kept = tuple(sentence for sentence in talk.sentences if sentence.end_s <= until_s)
    if not kept:
        raise ValueError(f"No sentence of {talk.name} ends before {until_s:g} s.")
    next_s = min((one.start_s for one in talk.sentences[len(kept) :]), default=talk.duration_s)
    end_s = kept[-1].end_s
    end_s += min(KEPT_AFTER_S, max(0.0, next_s - end_s) / 2)
    shown = (slide for slide in talk.slides if slide.start_s + SEEN_S < end_s)
    slides = tuple(replace(slide, end_s=min(slide.end_s, end_s)) for slide in shown)
    return replace(talk, duration_s=end_s, sentences=kept, slides=slides)


def cut_media(talk: Talk, folder: Path) -> Talk:
    """The talk with a recording, written into `folder`, that ends where its truth does; nothing is encoded again."""
    return replace(talk, media=_copied(talk, talk.media, folder / f"{talk.name}.mp4"))


def with_pictures(talk: Talk, other: Path, folder: Path) -> Talk:
    """The sound of the talk over the pictures of another recording; the truth knows no slide."""
    return replace(talk, media=_copied(talk, other, folder / f"{talk.name}-over-{other.stem}.mp4"), slides=())


def _copied(talk: Talk, pictures: Path, path: Path) -> Path:
    """A recording with the talk's sound and those pictures, as long as the talk's truth."""
    import av

    with av.open(str(talk.media)) as heard, av.open(str(pictures)) as seen, av.open(str(path), "w") as target:
        chosen: Sequence[tuple[Any, Any]] = [
            *((seen, stream) for stream in seen.streams.video[:1]),
            *((heard, stream) for stream in heard.streams.audio[:1]),
        ]
        copies = [target.add_stream_from_template(stream) for _, stream in chosen]
        for (source, stream), copy in zip(chosen, copies, strict=True):
            for packet in source.demux(stream):
                if packet.dts is None or packet.pts is None:
                    continue
                if float(packet.pts * packet.time_base) < talk.duration_s:
                    packet.stream = copy
                    target.mux(packet)
    return path
