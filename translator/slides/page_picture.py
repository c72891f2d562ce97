"""Which page of a deck is up, by its looks, where the deck can be drawn. Pure.

The frame, in grey, is laid over the page's picture; both are freed of what changes slowly (backgrounds, shades), so
that letters and edges are compared. Then every block of the page is compared at its place: what is not there yet, as
in a build, is not alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from translator.flow import Pixels, TextBlock
from translator.slides.deck import PAGE_PX, Grey, Page
from translator.slides.page_text import Sighting

SMOOTH = 6
"""Radius, in pixels of a page's picture, of what is a background: less than a title's letters."""
SOFT = 1.0
"""Radius by which both are softened: programs draw letters differently, and off by parts of a pixel."""
COARSE = 2
"""Pixels whose mean is compared where pages are told apart."""
ALIKE = 0.75
"""How alike a frame and a page must be, as a correlation;"""
BLOCK_ALIKE = 0.65
"""and a block that is visible;"""
SHOWN = 0.6
"""and which share of the page's text, by area, must be visible."""
EQUAL = 0.01
"""Pages that are alike within this are told apart by their order."""

Detail = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page lies in a frame: its upper left corner and its size, in pixels of the frame."""

    left: float
    top: float
    width: float
    height: float


class PagePictures:
    """The pictures of a deck, ready to be compared with frames."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        self._coarse = [None if page.picture is None else _coarse(_detail(page.picture)) for page in pages]

    def find(self, frame: Pixels, before: int | None) -> Sighting | None:
        """The page that the frame shows, centred and as large as it can be; None when it shows none so clearly."""
        scores: list[tuple[float, int]] = []
        laid: dict[tuple[int, ...], Detail] = {}
        for index, (page, coarse) in enumerate(zip(self._pages, self._coarse, strict=True)):
            if page.picture is not None and coarse is not None:
                shape = page.picture.shape
                if shape not in laid:
                    laid[shape] = _coarse(_detail(_laid(frame, shape)))
                scores.append((alikeness(laid[shape], coarse), index))
        best = max(scores, default=(0.0, 0))[0]
        if best < ALIKE:
            return None
        alike = [index for score, index in scores if score >= best - EQUAL]
        index = min(alike, key=lambda index: _steps(index, before))
        visible = self.visible(index, frame)
        shown = sum(_area(block) for block in visible)
        if shown < SHOWN * sum(_area(block) for block in self._pages[index].blocks):
            return None
        return Sighting(index=index, blocks=self.placed(index, visible, frame))

    def visible(self, index: int, frame: Pixels) -> tuple[TextBlock, ...]:
        """The blocks of a page that the frame shows at their places, boxes as on the page."""
        page = self._pages[index]
        if page.picture is None:
            return ()
        detail, laid = _detail(page.picture), _detail(_laid(frame, page.picture.shape))
        scale = detail.shape[1] / PAGE_PX
        return tuple(
            block
            for block in page.blocks
            if alikeness(*(_cut(one, block, scale) for one in (laid, detail))) >= BLOCK_ALIKE
        )

    def placed(self, index: int, blocks: Sequence[TextBlock], frame: Pixels) -> tuple[TextBlock, ...]:
        """The blocks of a page with their boxes in pixels of the frame."""
        place = _place(frame, PAGE_PX / self._pages[index].height_px)
        scale = place.width / PAGE_PX
        return tuple(
            replace(
                block,
                left_px=round(place.left + scale * block.left_px),
                top_px=round(place.top + scale * block.top_px),
                width_px=max(1, round(scale * block.width_px)),
                height_px=max(1, round(scale * block.height_px)),
            )
            for block in blocks
        )


def alikeness(one: Detail, other: Detail) -> float:
    """The correlation of two details of one shape, from -1 to 1; 0 where one shows nothing."""
    power = float(np.sqrt((one * one).sum() * (other * other).sum()))
    return float((one * other).sum()) / power if power > 1e-3 else 0.0


def _detail(grey: Grey) -> Detail:
    """What is left of a picture without its background."""
    image = Image.fromarray(grey)
    soft = np.asarray(image.filter(ImageFilter.GaussianBlur(SOFT)), dtype=np.float32)
    return soft - np.asarray(image.filter(ImageFilter.BoxBlur(SMOOTH)), dtype=np.float32)


def _coarse(detail: Detail) -> Detail:
    """The means of COARSE x COARSE pixels: enough to tell pages apart."""
    rows, columns = detail.shape[0] // COARSE, detail.shape[1] // COARSE
    cut = detail[: rows * COARSE, : columns * COARSE]
    means: Detail = cut.reshape(rows, COARSE, columns, COARSE).mean(axis=(1, 3), dtype=np.float32)
    return means


def _place(frame: Pixels, aspect: float) -> _Place:
    """Where a page of that aspect (width by height) lies in a frame that it fills as far as it can."""
    height, width = frame.shape[:2]
    if width / height > aspect:
        return _Place((width - height * aspect) / 2, 0.0, height * aspect, height)
    return _Place(0.0, (height - width / aspect) / 2, width, width / aspect)


def _laid(frame: Pixels, shape: tuple[int, ...]) -> Grey:
    """The part of the frame where a page lies, in grey, at the size of the page's picture."""
    place = _place(frame, shape[1] / shape[0])
    box = place.left, place.top, place.left + place.width, place.top + place.height
    image = Image.fromarray(frame).convert("L")
    return np.asarray(image.resize((shape[1], shape[0]), Image.Resampling.BOX, box=box))


def _cut(detail: Detail, block: TextBlock, scale: float) -> Detail:
    left, top = max(0, round(scale * block.left_px) - 1), max(0, round(scale * block.top_px) - 1)
    right, bottom = (
        round(scale * (block.left_px + block.width_px)) + 1,
        round(scale * (block.top_px + block.height_px)) + 1,
    )
    return detail[top:bottom, left:right]


def _area(block: TextBlock) -> int:
    return block.width_px * block.height_px


def _steps(index: int, before: int | None) -> float:
    """How far a page is from the one that is expected: the next, then on, then back."""
    steps = index - (-1 if before is None else before) - 1
    return steps if steps >= 0 else 0.5 - steps
