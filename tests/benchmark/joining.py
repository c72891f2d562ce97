"""Talks joined end to end, again and again, into one recording of any length, and its truth."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmark.talks import Talk, TrueSentence, TrueSlide, cut_truth, sound_of
from translator.flow import SAMPLE_RATE, Samples

PICTURES = 4
"""Pictures a second: as many as a replay looks at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A talk that begins at `start_s` of the joined one."""

    talk: Talk
    start_s: float


def pieces_of(talks: Sequence[Talk], duration_s: float) -> list[Piece]:
    """The talks in turn until `duration_s` is full; each takes a whole number of pictures."""
    pieces: list[Piece] = []
    start_s = 0.0
    for talk in itertools.cycle(talks):
        if start_s >= duration_s:
            return pieces
        pieces.append(Piece(talk=talk, start_s=start_s))
        start_s += math.ceil(talk.duration_s * PICTURES) / PICTURES
    return pieces


def joined_truth(pieces: Sequence[Piece], duration_s: float) -> Talk:
    """What is said and shown in the pieces, up to the last sentence that ends before `duration_s`.

    Its times are coarse where those of one talk are. Raises ValueError for talks in several languages, and where no
    sentence ends before.
    """
    languages = {piece.talk.language for piece in pieces}
    if len(languages) != 1:
        raise ValueError(f"One talk is in one language, not in {', '.join(sorted(languages)) or 'none'}.")
    ends = [*(piece.start_s for piece in pieces[1:]), math.inf]
    sentences: list[TrueSentence] = []
    slides: list[TrueSlide] = []
    for piece, end_s in zip(pieces, ends, strict=True):
        for one in piece.talk.sentences:
            sentences.append(replace(one, start_s=one.start_s + piece.start_s, end_s=one.end_s + piece.start_s))
        for number, slide in enumerate(piece.talk.slides):
            start_s = piece.start_s + (slide.start_s if number else 0.0)  # a recording begins with its first slide
            slides.append(replace(slide, start_s=start_s, end_s=min(slide.end_s + piece.start_s, end_s)))
    whole = Talk(
        name="soak",
        media=Path(),
        language=languages.pop(),
        duration_s=duration_s,
        sentences=tuple(sentences),
        slides=tuple(slides),
        coarse=any(piece.talk.coarse for piece in pieces),
    )
    return cut_truth(whole, duration_s)


def write_joined(pieces: Sequence[Piece], duration_s: float, path: Path) -> None:
    """Write the recording: sound without loss, pictures stretched to the size of the first talk's."""
    import av

    with av.open(str(path), "w", format="matroska") as target:
        sound: Any = target.add_stream("flac", rate=SAMPLE_RATE, layout="mono")
        options = {"preset": "ultrafast", "crf": "18"}
        video: Any = target.add_stream("libx264", rate=PICTURES, options=options)
        video.width, video.height = _size(pieces[0].talk.media)
        video.pix_fmt = "yuv420p"
        for piece, after in zip(pieces, [*pieces[1:], None], strict=True):
            end_s = min(duration_s, math.inf if after is None else after.start_s)
            first, last = round(piece.start_s * PICTURES), math.ceil(end_s * PICTURES)
            for number, picture in zip(range(first, last), _pictures(piece.talk.media), strict=False):
                frame = picture.reformat(video.width, video.height, "yuv420p")
                frame.pts, frame.time_base, frame.pict_type = number, Fraction(1, PICTURES), 0
                target.mux(video.encode(frame))
            for frame in _sound_frames(sound_of(piece.talk.media), piece.start_s, end_s):
                target.mux(sound.encode(frame))
        target.mux(video.encode(None))
        target.mux(sound.encode(None))


def _size(media: Path) -> tuple[int, int]:
    import av

    with av.open(str(media)) as source:
        picture = source.streams.video[0]
        return picture.width, picture.height


def _pictures(media: Path) -> Iterator[Any]:
    """What the recording shows at every tick, the last picture for ever."""
    import av

    tick, shown = 0, None
    with av.open(str(media)) as source:
        source.streams.video[0].thread_type = "AUTO"
        for picture in source.decode(video=0):
            while shown is not None and tick / PICTURES < picture.time:
                yield shown
                tick += 1
            shown = picture
    while shown is not None:
        yield shown


def _sound_frames(samples: Samples, start_s: float, end_s: float) -> Iterator[Any]:
    """The sound, cut or with silence after it to fill the span, in pieces of a second."""
    import av

    first, last = round(start_s * SAMPLE_RATE), round(end_s * SAMPLE_RATE)
    filled = np.zeros(last - first, np.float32)
    filled[: len(samples)] = samples[: last - first]
    whole = (np.clip(filled, -1.0, 1.0) * 32767).astype(np.int16)
    for at in range(0, len(whole), SAMPLE_RATE):
        frame = av.AudioFrame.from_ndarray(whole[None, at : at + SAMPLE_RATE], format="s16", layout="mono")
        frame.sample_rate, frame.time_base, frame.pts = SAMPLE_RATE, Fraction(1, SAMPLE_RATE), first + at
        yield frame
