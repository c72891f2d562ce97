"""Figures of what the slides' stage makes of talks, decks and films."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
from PIL import Image

from tests.benchmark.scoring import Figures, percentiles
from tests.benchmark.slides.deck import TrueDeck, TruePage
from tests.benchmark.slides.filming import Moving, filmed, truth_of
from tests.benchmark.slides.projection import Camera, photographed
from tests.benchmark.slides.reading import Reading, compared
from tests.benchmark.slides.watching import watched
from tests.benchmark.slides_seen import slides_read
from tests.benchmark.talks import Talk, TrueSlide, pictures_beside
from translator.flow import Frame, Pixels, Published, Slide, TextBlock
from translator.screen.framing import Framing, placed
from translator.screen.media_frames import sampled
from translator.slides.tesseract import TesseractReader

Measure = Callable[[], Figures]
SECONDS = 6.0
"""How long each page is up in a film."""
_NO_PICTURE = np.zeros((1, 1, 3), np.uint8)


def readings(deck: TrueDeck) -> Figures:
    """What is read of a deck's pages."""
    return total(deck.pages, TesseractReader([deck.language])).figures


def photographs(decks: Sequence[TrueDeck], camera: Camera) -> Figures:
    """What is read of photographs of the decks."""
    sums = Reading()
    for deck in decks:
        pages = [replace(page, picture=photographed(page.picture, camera)) for page in deck.pages]
        sums += total(pages, TesseractReader([deck.language]))
    return sums.figures


def windowed(decks: Sequence[TrueDeck], window: Callable[[Pixels], Pixels]) -> Figures:
    """What is read of the decks in a window."""
    sums = Reading()
    for deck in decks:
        reader, framing = TesseractReader([deck.language]), Framing()
        for page in deck.pages:
            picture = window(page.picture)
            slide = framing.find(picture)
            sums += compared(page, placed(reader.read(slide.of(picture)), slide))
    return sums.figures


def total(pages: Iterable[TruePage], reader: TesseractReader) -> Reading:
    """What is read of these pages, together."""
    return sum((compared(page, reader.read(page.picture)) for page in pages), Reading())


def pictured(talk: Talk) -> Figures:
    """What is read of the pictures of a talk's slides, each by itself."""
    pages = (
        TruePage(picture=picture_in(path), texts=slide.blocks)
        for path, slide in zip(pictures_beside(talk), talk.slides, strict=True)
    )
    return total(pages, TesseractReader([talk.language])).figures


def beside(deck: TrueDeck, moving: Moving | None) -> Figures:
    """What is told of a deck that is filmed with something that moves beside it."""
    slides = truth_of([" ".join(page.texts) for page in deck.pages], SECONDS)
    frames = filmed([page.picture for page in deck.pages], SECONDS, moving)
    return told(watched(frames, TesseractReader([deck.language])), slides)


def talk_figures(talk: Talk) -> Figures:
    """What is told, and read, of a talk's slides."""
    published = watched(pictures_of(talk), TesseractReader([talk.language]))
    sums = sum(
        (
            compared(TruePage(picture=_NO_PICTURE, texts=slide.blocks), newest_in(published, talk.slides, number))
            for number, slide in enumerate(talk.slides)
        ),
        Reading(),
    )
    return told(published, talk.slides) | sums.figures


def told(published: Sequence[Published], slides: Sequence[TrueSlide]) -> Figures:
    """How many slides were missed and told twice, and how soon they were read."""
    found = slides_read(published, slides)
    half, nearly_all = percentiles(found.lags_s, 50, 95)
    return {
        "slides_missed": found.missed,
        "slides_twice": found.twice,
        "shown_to_read_p50_s": half,
        "shown_to_read_p95_s": nearly_all,
    }


def newest_in(published: Sequence[Published], slides: Sequence[TrueSlide], number: int) -> tuple[TextBlock, ...]:
    """What was read last of what is shown in a slide's time; nothing where it was missed."""
    start_s = slides[number].start_s - 0.5 if number else 0.0
    end_s = slides[number].end_s - 0.5
    read = [one.event for one in published if isinstance(one.event, Slide)]
    return next((slide.blocks for slide in reversed(read) if start_s <= slide.shown_s < end_s), ())


def picture_in(path: Path) -> Pixels:
    """The picture in a file."""
    return np.asarray(Image.open(path).convert("RGB"))


def pictures_of(talk: Talk) -> Iterator[Frame]:
    """The talk's pictures as a live grab would see them."""
    with av.open(str(talk.media)) as container:
        pictures = ((picture.time, picture) for picture in container.decode(video=0) if picture.time is not None)
        yield from sampled(cast(Any, pictures), lambda: talk.duration_s)
