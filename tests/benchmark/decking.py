"""Decks that a speaker hands over beforehand, made from what is shown in a talk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.benchmark.talks import Talk
from tests.slides.decks import write_pptx

Deck = Callable[[Talk, Path], Path]
"""The deck for a talk, written into a folder where it is not a file yet."""


def whole_deck(talk: Talk, folder: Path) -> Path:
    """Every slide of the talk, as a presentation. Raises ValueError where there are none."""
    return _written(_pages(talk), folder / f"{talk.name}.pptx")


def deck_with_a_gap(talk: Talk, folder: Path) -> Path:
    """The same without the slide in the middle. Raises ValueError where no other is left."""
    pages = _pages(talk)
    middle = len(pages) // 2
    return _written([*pages[:middle], *pages[middle + 1 :]], folder / f"{talk.name}-gap.pptx")


def given_deck(file: Path) -> Deck:
    """The same file for every talk."""
    return lambda talk, folder: file


def _pages(talk: Talk) -> list[tuple[str, ...]]:
    """What each slide says; one that comes back is one page."""
    return list(dict.fromkeys(slide.blocks for slide in talk.slides if slide.blocks))


def _written(pages: list[tuple[str, ...]], path: Path) -> Path:
    if not pages:
        raise ValueError(f"{path.stem} has no slides to make a deck of.")
    return write_pptx(path, *pages)
