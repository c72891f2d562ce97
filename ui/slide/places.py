"""Where a block's translation goes on the slide's picture, and in which colours. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from translator.flow import Pixels, TextBlock
from ui.overlay.look import Colour, contrast_ratio

Mask = npt.NDArray[np.bool_]

LIKE = 28
"""Pixels that differ less from the background (in their strongest channel) belong to it."""
READABLE = 4.5
"""Contrast of text by WCAG 1.4.3."""
EDGE = 0.15
"""Of a line's height, around a block: where the background is looked for, and what is covered beyond the block."""
CENTRED = 0.03
"""Of the picture's width: how far from its middle a centred block may lie."""
ALIGNED = 0.01
"""Of the picture's width: blocks whose left sides are no farther apart begin on one line, and are not centred."""
GAP = 0.4
"""Of a block's height, or of the room below it: what stays free before that which follows."""
LONGER = 0.2
"""Of a paragraph's width, how much longer its lines may become where it has the height."""
MARGIN = 0.02
"""Of the picture's width, that stays free at the sides."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the picture; right and bottom are just outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def overlaps(self, other: Box) -> bool:
        """Whether they share a pixel."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


@dataclass(frozen=True, slots=True)
class Place:
    """For one block: its box, what is covered, the room for the text, its colours, whether it stands in the middle."""

    box: Box
    covered: Box
    room: Box
    background: Colour
    text: Colour
    centred: bool


def places_of(picture: Pixels, blocks: Sequence[TextBlock]) -> tuple[Place, ...]:
    """A place for every block of a picture (RGB, shape (height, width, 3)); the rooms overlap no other block."""
    height, width = picture.shape[:2]
    boxes = [_within(block.left_px, block.top_px, block.width_px, block.height_px, width, height) for block in blocks]
    taken = list(boxes)
    places = []
    empty: dict[Colour, Mask] = {}
    for number, box in enumerate(boxes):
        edge = max(2, round(EDGE * min(box.height, 60)))
        covered = _within(box.left - edge, box.top - edge, box.width + 2 * edge, box.height + 2 * edge, width, height)
        background = _background(picture, covered)
        others = taken[:number] + taken[number + 1 :]
        centred = _stands_in_the_middle(box, boxes[:number] + boxes[number + 1 :], width)
        if background not in empty:
            empty[background] = _distance(picture, background) <= LIKE
        room = _grown(empty[background], box, covered, others, centred=centred)
        taken[number] = room
        places.append(Place(box, covered, room, background, _ink(picture, box, background), centred))
    return tuple(places)


def widened(room: Box, others: Sequence[Box], width: int, height: int) -> Box:
    """The room with all that is right of it and below it, drawn or not, up to the others and the picture's margin."""
    margin = round(MARGIN * width)
    beside = [one.left for one in others if one.left >= room.right and one.top < room.bottom and room.top < one.bottom]
    right = max(room.right, min([width - margin, *beside]))
    below = [one.top for one in others if one.top >= room.bottom and one.left < right and room.left < one.right]
    return Box(room.left, room.top, right, max(room.bottom, min([height - margin, *below])))


def narrowed(place: Place) -> Box:
    """The place's room for lines not much longer than the block's."""
    room, box = place.room, place.box
    more = round(LONGER * box.width)
    left = max(room.left, box.left - more // 2) if place.centred else room.left
    right = min(room.right, box.right + (more // 2 if place.centred else more))
    return Box(left, room.top, right, room.bottom)


def _stands_in_the_middle(box: Box, others: Sequence[Box], width: int) -> bool:
    """Whether a block is centred on the picture, and not by chance as a line of a list is."""
    listed = any(
        abs(one.left - box.left) <= ALIGNED * width and abs(one.right - box.right) > 2 * ALIGNED * width
        for one in others
    )
    middle = abs((box.left + box.right) / 2 - width / 2) <= CENTRED * width
    return middle and not listed and box.left > 2 * MARGIN * width


def _within(left: int, top: int, width: int, height: int, picture_width: int, picture_height: int) -> Box:
    """The box, kept on the picture, with at least a pixel."""
    left = min(max(0, left), picture_width - 1)
    top = min(max(0, top), picture_height - 1)
    right = min(max(left + 1, left + width), picture_width)
    return Box(left, top, right, min(max(top + 1, top + height), picture_height))


def _background(picture: Pixels, box: Box) -> Colour:
    """The colour around a block: the median of the box's rim."""
    part = picture[box.top : box.bottom, box.left : box.right]
    rim = np.concatenate([part[0], part[-1], part[:, 0], part[:, -1]])
    red, green, blue = np.median(rim, axis=0).round().astype(int)
    return int(red), int(green), int(blue)


def _ink(picture: Pixels, box: Box, background: Colour) -> Colour:
    """The colour of the letters where it can be read on the background, else black or white."""
    pixels = picture[box.top : box.bottom, box.left : box.right].reshape(-1, 3)
    far = _distance(pixels, background)
    most = int(far.max())
    if most > LIKE:
        red, green, blue = np.median(pixels[far >= 0.8 * most], axis=0).round().astype(int)
        ink = int(red), int(green), int(blue)
        if contrast_ratio(ink, background) >= READABLE:
            return ink
    black, white = (0, 0, 0), (255, 255, 255)
    return max((black, white), key=lambda colour: contrast_ratio(colour, background))


def _grown(empty: Mask, box: Box, covered: Box, others: Sequence[Box], *, centred: bool) -> Box:
    """The box with the empty background beside it and below it, up to other blocks and to what is drawn there.

    What is covered, where soft edges of letters reach beyond the box, counts as empty.
    """
    height, width = empty.shape
    margin = round(MARGIN * width)
    empty = empty.copy()
    empty[covered.top : covered.bottom, covered.left : covered.right] = True
    for other in others:
        empty[other.top : other.bottom, other.left : other.right] = False
    right = box.right + _run(empty[box.top : box.bottom, box.right : max(box.right, width - margin)].T)
    left = box.left
    if centred:
        to_left = _run(empty[box.top : box.bottom, min(margin, box.left) : box.left].T[::-1])
        by = min(to_left, right - box.right)
        left, right = box.left - by, box.right + by
    bottom = box.bottom + _run(empty[box.bottom : max(box.bottom, height - margin), left:right])
    gap = round(GAP * min(box.height, bottom - box.bottom))
    return Box(left, box.top, right, max(box.bottom, bottom - gap))


def _distance(pixels: Pixels, colour: Colour) -> npt.NDArray[np.int16]:
    """How far each pixel is from a colour, in its strongest channel; as `pixels`, without the last axis."""
    difference = pixels.astype(np.int16) - np.array(colour, np.int16)
    return np.asarray(np.abs(difference).max(axis=-1))


def _run(lines: Mask) -> int:
    """How many lines are wholly free from the beginning."""
    return next((at for at, line in enumerate(lines) if not line.all()), len(lines))
