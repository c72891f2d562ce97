"""Where a picture keeps moving: a small video, a speaker's camera, an animation. Pure.

The small grey picture is looked at in tiles of TILE x TILE cells. A tile that moves again and again, to and fro, is
restless; a fade goes one way, and a slide that comes up moves once.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

CELLS = (144, 256)
"""Rows and columns of the small picture; a cell of a 1280 x 720 frame is 5 x 5 pixels."""
TILE = 4
"""Side of a tile, in cells."""
TILES = CELLS[0] // TILE, CELLS[1] // TILE
LEVELS = 12
"""Grey levels (of 255) by which a cell must differ from the slide on show to count as changed."""
STILL_LEVELS = 8
"""The same between two frames of one picture: tighter, so that a slow fade is not taken for stillness."""
WINDOW_S, OFTEN, LIVELY_S = 3.0, 0.2, 1.0
"""A tile that moves in this share of the steps of so many seconds is lively, and restless after so long."""
MOSTLY, LINGER_S = 0.35, 5.0
"""A restless tile that moves in this share of them is a video: what it shows when it stops is no change, and it may
stop for so long."""
TO_AND_FRO = 1.5
"""A tile goes to and fro when it moves so many times as far as it gets."""
MOST_RESTLESS = 0.4
"""Share of restless tiles up to which they are left out; beyond it the picture itself is a video."""

Grey = npt.NDArray[np.int16]
Mask = npt.NDArray[np.bool_]
Whole = npt.NDArray[np.int64]
_Cell = TypeVar("_Cell", np.bool_, np.int16)


@dataclass(frozen=True, slots=True)
class _Step:
    """A picture, which tiles moved since the one before it, and how far all their cells together."""

    seen_s: float
    grey: Grey
    moved: Mask
    way: Whole


class Motion:
    """Which tiles keep moving, from the pictures of the last WINDOW_S; arrays of tiles have shape TILES."""

    def __init__(self) -> None:
        self._steps: deque[_Step] = deque()
        self._lively_s = np.full(TILES, np.inf)  # since when
        self._video_s = np.full(TILES, -np.inf)  # when last

    def see(self, grey: Grey, now: float) -> tuple[Mask, Mask]:
        """The cells to compare, and those to take over: masks of shape CELLS.

        A restless tile is not compared; while it moves, what it shows is no change later either. Of a picture that
        moves nearly all over, all is compared.
        """
        apart = in_tiles(np.abs(grey - (self._steps[-1].grey if self._steps else grey)))
        moved: Mask = np.asarray((apart > LEVELS).any(axis=(1, 3)))
        self._steps.append(_Step(now, grey, moved, apart.sum(axis=(1, 3), dtype=np.int64)))
        while now - self._steps[0].seen_s > WINDOW_S:
            self._steps.popleft()
        share = np.mean([step.moved for step in self._steps], axis=0)
        lively = (share >= OFTEN) & (self._to_and_fro(grey) | (self._lively_s < np.inf))
        self._lively_s = np.where(lively, np.minimum(self._lively_s, now), np.inf)
        restless: Mask = self._lively_s <= now - LIVELY_S
        stirred = (apart > STILL_LEVELS).any(axis=(1, 3))
        video: Mask = restless & stirred & (share >= MOSTLY)
        self._video_s[video] = now
        restless |= self._video_s >= now - LINGER_S
        if restless.mean() > MOST_RESTLESS:
            return np.ones(CELLS, np.bool_), np.zeros(CELLS, np.bool_)
        return ~in_cells(restless), in_cells(video)

    def _to_and_fro(self, grey: Grey) -> Mask:
        """Tiles that have moved, with those around them, farther than they got; a fade goes one way."""
        way = np.sum([step.way for step in self._steps], axis=0) - self._steps[0].way
        apart = in_tiles(np.abs(grey - self._steps[0].grey)).sum(axis=(1, 3), dtype=np.int64)
        farther: Mask = around(way) > TO_AND_FRO * around(apart)
        return farther


def in_tiles(cells: npt.NDArray[_Cell]) -> npt.NDArray[_Cell]:
    """Cells tile by tile: shape (36, TILE, 64, TILE)."""
    return cells.reshape(TILES[0], TILE, TILES[1], TILE)


def around(tiles: Whole) -> Whole:
    """The sum over each tile and its eight neighbours."""
    framed = np.pad(tiles, 1)
    tall = framed[:-2] + framed[1:-1] + framed[2:]
    around: Whole = tall[:, :-2] + tall[:, 1:-1] + tall[:, 2:]
    return around


def in_cells(tiles: Mask) -> Mask:
    return tiles.repeat(TILE, axis=0).repeat(TILE, axis=1)
