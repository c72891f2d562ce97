"""Connected pieces of small masks, against pieces found one pixel at a time."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from translator.slides.pieces import Mask, groups_of, kept, painted, pieces_of

masks = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12))


def spread(ink: Mask) -> list[set[tuple[int, int]]]:
    """The pieces, each as its pixels, by spreading from pixel to pixel."""
    left = {(int(row), int(column)) for row, column in np.argwhere(ink)}
    found = []
    while left:
        piece, edge = set(), [left.pop()]
        while edge:
            row, column = edge.pop()
            piece.add((row, column))
            near = {(row + down, column + across) for down in (-1, 0, 1) for across in (-1, 0, 1)} & left
            left -= near
            edge += near
        found.append(piece)
    return found


@given(masks)
def test_pieces_are_what_touches_corners_included(ink: Mask) -> None:
    pieces = pieces_of(ink)
    boxes = zip(pieces.left, pieces.top, pieces.right, pieces.bottom, pieces.area, strict=True)
    expected = []
    for piece in spread(ink):
        rows, columns = zip(*piece, strict=True)
        expected.append((min(columns), min(rows), max(columns) + 1, max(rows) + 1, len(piece)))
    assert sorted(tuple(int(side) for side in box) for box in boxes) == sorted(expected)


@given(masks)
def test_pieces_painted_are_the_ink_again_each_in_its_colour(ink: Mask) -> None:
    pieces = pieces_of(ink)
    picture = painted(pieces, np.arange(1, len(pieces) + 1), ink.shape)
    assert np.array_equal(picture > 0, ink)
    for number in range(len(pieces)):
        assert int((picture == number + 1).sum()) == pieces.area[number]


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=30))
def test_things_joined_by_any_chain_are_one_group(pairs: list[tuple[int, int]]) -> None:
    one, other = np.array([a for a, _ in pairs], np.int64), np.array([b for _, b in pairs], np.int64)
    groups = groups_of(20, one, other)
    sets = [{number} for number in range(20)]
    for a, b in pairs:
        joined = sets[a] | sets[b]
        for member in joined:
            sets[member] = joined
    assert all((groups[a] == groups[b]) == (b in sets[a]) for a in range(20) for b in range(20))
    assert set(groups) == set(range(len(set(groups))))


@given(masks, st.integers(1, 9))
def test_pieces_that_are_kept_are_as_they_were(ink: Mask, least: int) -> None:
    pieces = pieces_of(ink)
    large = kept(pieces, pieces.area >= least)
    assert sorted(large.area) == sorted(area for area in pieces.area if area >= least)
    inside = painted(large, large.area, ink.shape)
    everywhere = painted(pieces, pieces.area, ink.shape)
    assert np.array_equal(inside, np.where(everywhere >= least, everywhere, 0))
