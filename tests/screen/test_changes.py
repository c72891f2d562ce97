"""Slide changes on drawn pictures, 640 x 360, seen four times a second."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from translator.flow import Frame, Pixels
from translator.screen.changes import Change, Kind, SlideChanges
from translator.screen.motion import CELLS

SIZE = (640, 360)


def draw(
    *lines: str, title: str = "A title", size: tuple[int, int] = SIZE, paper: str = "white", inks: Sequence[str] = ()
) -> Image.Image:
    image = Image.new("RGB", SIZE, paper)
    pen = ImageDraw.Draw(image)
    pen.text((30, 20), title, fill="navy", font=ImageFont.load_default(size=36))
    for row, line in enumerate(lines):
        ink = inks[row] if row < len(inks) else "black"
        pen.text((50, 100 + 40 * row), line, fill=ink, font=ImageFont.load_default(size=22))
    return image.resize(size, Image.Resampling.LANCZOS) if size != SIZE else image


def pixels(image: Image.Image) -> Pixels:
    return np.asarray(image, dtype=np.uint8)


def noise(rng: np.random.Generator, image: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """A video's frame in the box: large random squares."""
    left, top, right, bottom = box
    squares = rng.integers(0, 256, ((bottom - top) // 20, (right - left) // 20, 3), dtype=np.uint8)
    moving = image.copy()
    moving.paste(Image.fromarray(squares).resize((right - left, bottom - top), Image.Resampling.NEAREST), (left, top))
    return moving


class Show:
    """Shows pictures to SlideChanges on a clock of its own."""

    def __init__(self, step_s: float = 0.25) -> None:
        self.changes = SlideChanges()
        self.now = 0.0
        self.step_s = step_s

    def frames(self, images: Iterable[Image.Image]) -> Iterator[Change]:
        for image in images:
            change = self.changes.see(Frame(pixels=pixels(image), grabbed_s=self.now))
            self.now += self.step_s
            if change is not None:
                yield change

    def hold(self, image: Image.Image, seconds: float = 2.0) -> list[Change]:
        return list(self.frames([image] * round(seconds / self.step_s)))


def told(changes: Iterable[Change]) -> list[tuple[int, Kind]]:
    return [(change.slide_id, change.kind) for change in changes]


ONE = draw("Encoder and decoder", "One fixed vector")
TWO = draw("Byte pair encoding", "SentencePiece", "No more unknown words", title="Subword units")


def test_first_picture_is_a_slide_shown_from_its_first_frame() -> None:
    show = Show()
    (change,) = show.hold(ONE)
    assert (change.slide_id, change.kind, change.shown_s) == (1, Kind.NEW, 0.0)
    assert change.frame.grabbed_s == 0.5


def test_new_slide_is_told_once_with_the_time_it_came_up() -> None:
    show = Show()
    show.hold(ONE)
    (change,) = show.hold(TWO, 10)
    assert (change.slide_id, change.kind, change.shown_s) == (2, Kind.NEW, 2.0)
    assert np.array_equal(change.frame.pixels, pixels(TWO))


def test_a_picture_that_is_the_same_array_is_not_looked_at_again() -> None:
    changes, ticks = SlideChanges(), count()
    one, other = pixels(draw("One")).copy(), pixels(draw("Two", "Three"))

    def see(picture: Pixels) -> list[tuple[int, Kind]]:
        frames = (Frame(pixels=picture, grabbed_s=0.25 * next(ticks)) for _ in range(8))
        return told(change for frame in frames if (change := changes.see(frame)) is not None)

    assert see(one) == [(1, Kind.NEW)]
    one[:] = other  # nobody does this who hands pictures over: it shows that nobody looks
    assert see(one) == []
    assert see(other) == [(2, Kind.NEW)]
    assert see(pixels(draw("One"))) == [(1, Kind.RETURNED)]


def test_bullet_grows_the_same_slide() -> None:
    show = Show()
    show.hold(draw("First point"))
    assert told(show.hold(draw("First point", "Second"))) == [(1, Kind.GROWN)]
    assert told(show.hold(draw("First point", "Second", "Third point"))) == [(1, Kind.GROWN)]


POINTS = ("First point", "Second point", "Third point")


@pytest.mark.parametrize("faint", ["#bbbbbb", "#6080c0"])
def test_points_that_fade_as_the_next_ones_come_are_still_there(faint: str) -> None:
    show = Show()
    show.hold(draw(POINTS[0]))
    assert told(show.hold(draw(*POINTS[:2], inks=[faint]))) == [(1, Kind.GROWN)]
    assert told(show.hold(draw(*POINTS, inks=[faint, faint]))) == [(1, Kind.GROWN)]


def test_a_box_that_fades_as_the_next_point_comes_is_still_there() -> None:
    def boxed(paper: str, *lines: str) -> Image.Image:
        image = draw(*lines)
        pen = ImageDraw.Draw(image)
        pen.rectangle((40, 220, 600, 259), fill=paper)
        pen.text((50, 226), "Definition of it", fill="white", font=ImageFont.load_default(size=22))
        return image

    show = Show()
    show.hold(boxed("#3333b2"))
    assert told(show.hold(boxed("#a3a3dc", "First point"))) == [(1, Kind.GROWN)]


def test_points_that_were_faint_until_they_are_talked_about_are_the_same_slide() -> None:
    show = Show()
    show.hold(draw(*POINTS, inks=["black", "#d0d0d0", "#d0d0d0"]))
    assert told(show.hold(draw(*POINTS, inks=["black", "black", "#d0d0d0"]))) == [(1, Kind.GROWN)]
    assert told(show.hold(draw(*POINTS))) == [(1, Kind.GROWN)]


def test_other_points_that_are_fainter_are_a_new_slide() -> None:
    show = Show()
    show.hold(draw(*POINTS))
    assert told(show.hold(draw("Other words", "stand here", "instead", inks=["#909090"] * 3))) == [(2, Kind.NEW)]


def test_same_title_and_other_points_are_a_new_slide() -> None:
    show = Show()
    show.hold(draw("First point", "Second point"))
    assert told(show.hold(draw("Something else", "Another matter", "And more"))) == [(2, Kind.NEW)]


def test_other_title_and_more_points_are_a_new_slide() -> None:
    show = Show()
    show.hold(draw(title="Opening"))
    assert told(show.hold(draw("One", "Two", "Three", title="Methods"))) == [(2, Kind.NEW)]


def test_slide_seen_before_keeps_its_id() -> None:
    show = Show()
    show.hold(ONE)
    show.hold(TWO)
    assert told(show.hold(ONE)) == [(1, Kind.RETURNED)]
    assert told(show.hold(TWO)) == [(2, Kind.RETURNED)]


def test_step_back_in_a_growing_slide_returns_to_it() -> None:
    show = Show()
    show.hold(draw("First point"))
    show.hold(draw("First point", "Second point"))
    assert told(show.hold(draw("First point"))) == [(1, Kind.RETURNED)]


def test_slide_flashed_for_one_frame_is_none() -> None:
    show = Show()
    show.hold(ONE)
    assert told(show.frames([TWO, ONE, ONE, ONE, ONE, ONE])) == []


@pytest.mark.parametrize("step_s", [0.25, 0.5])
def test_blinking_cursor_is_quiet(step_s: float) -> None:
    show = Show(step_s)
    show.hold(ONE)
    blink = ONE.copy()
    ImageDraw.Draw(blink).rectangle((300, 140, 302, 165), fill="black")
    assert told(show.frames([ONE, ONE, blink, blink] * 20)) == []


def test_wide_blinking_cursor_is_quiet_once_known() -> None:
    show = Show()
    blink = ONE.copy()
    ImageDraw.Draw(blink).rectangle((300, 240, 360, 300), fill="black")
    list(show.frames([ONE, blink] * 10))
    assert told(show.frames([ONE, blink] * 40)) == []


@pytest.mark.parametrize("step_s", [0.25, 0.5])
def test_mouse_is_quiet(step_s: float) -> None:
    show = Show(step_s)
    show.hold(ONE)
    moves = []
    for step in range(40):
        image = ONE.copy()
        left, top = 20 + 14 * step, 60 + 5 * step
        ImageDraw.Draw(image).polygon(
            [(left, top), (left, top + 12), (left + 8, top + 9)], fill="black", outline="white"
        )
        moves.append(image)
    assert told(show.frames(moves)) == []


def test_fade_is_told_once_from_its_start() -> None:
    show = Show()
    show.hold(ONE)
    fade = [Image.blend(ONE, TWO, step / 8) for step in range(1, 9)]
    changes = [*show.frames(fade), *show.hold(TWO, 5)]
    assert told(changes) == [(2, Kind.NEW)]
    assert changes[0].shown_s == pytest.approx(2.0, abs=0.3)
    assert np.array_equal(changes[0].frame.pixels, pixels(TWO))


@pytest.mark.parametrize("step_s", [0.25, 0.5])
@pytest.mark.parametrize("lasts_s", [1, 2, 3])
def test_slow_fade_is_told_once(lasts_s: int, step_s: float) -> None:
    show = Show(step_s)
    show.hold(ONE)
    steps = round(lasts_s / step_s)
    fade = [Image.blend(ONE, TWO, step / (steps + 1)) for step in range(1, steps + 1)]
    assert told([*show.frames(fade), *show.hold(TWO, 5)]) == [(2, Kind.NEW)]


@pytest.mark.parametrize("step_s", [0.25, 0.5])
@pytest.mark.parametrize("lasts_s", [1, 2])
def test_fade_through_black_is_told_once(lasts_s: int, step_s: float) -> None:
    show = Show(step_s)
    black = Image.new("RGB", SIZE)
    show.hold(ONE)
    steps = round(lasts_s / step_s / 2)
    fade = [Image.blend(ONE, black, step / steps) for step in range(1, steps + 1)]
    rise = [Image.blend(black, TWO, step / steps) for step in range(1, steps + 1)]
    assert told([*show.frames([*fade, *rise]), *show.hold(TWO, 5)]) == [(2, Kind.NEW)]


def pushed(share: float) -> Image.Image:
    """TWO pushes ONE out to the left."""
    left = round(SIZE[0] * (1 - share))
    image = Image.new("RGB", SIZE)
    image.paste(ONE, (left - SIZE[0], 0))
    image.paste(TWO, (left, 0))
    return image


def wiped(share: float) -> Image.Image:
    """TWO is uncovered from the left."""
    image = ONE.copy()
    image.paste(TWO.crop((0, 0, round(SIZE[0] * share), SIZE[1])), (0, 0))
    return image


@pytest.mark.parametrize("step_s", [0.25, 0.5])
@pytest.mark.parametrize("moved", [pushed, wiped])
def test_transition_is_waited_for(moved: Callable[[float], Image.Image], step_s: float) -> None:
    show = Show(step_s)
    show.hold(ONE)
    steps = round(1.5 / step_s)
    moving = [moved(step / (steps + 1)) for step in range(1, steps + 1)]
    changes = [*show.frames(moving), *show.hold(TWO, 5)]
    assert told(changes) == [(2, Kind.NEW)]
    assert np.array_equal(changes[0].frame.pixels, pixels(TWO))


@pytest.mark.parametrize("step_s", [0.25, 0.5])
def test_bullet_that_flies_in_grows_the_slide_once_it_has_landed(step_s: float) -> None:
    show = Show(step_s)
    show.hold(draw("First point"))
    flight = []
    for step in range(1, round(1.0 / step_s) + 1):
        image = draw("First point")
        pen = ImageDraw.Draw(image)
        pen.text((640 - 150 * step, 140), "Second", fill="black", font=ImageFont.load_default(size=22))
        flight.append(image)
    landed = draw("First point", "Second")
    changes = [*show.frames(flight), *show.hold(landed, 5)]
    assert told(changes) == [(1, Kind.GROWN)]
    assert np.array_equal(changes[0].frame.pixels, pixels(landed))


def test_last_of_slides_stepped_through_quickly_is_told() -> None:
    show = Show()
    show.hold(ONE)
    slides = [draw(*(f"Point {part * row}" * 2 for row in range(1, 5)), title=f"Part {part}") for part in range(6)]
    ids = [change.slide_id for slide in slides for change in show.hold(slide, 1.0)]
    ids += [change.slide_id for change in show.hold(slides[-1], 8)]
    assert ids == [2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("colour", ["black", "white", "#204060"])
def test_blank_picture_is_no_slide_and_the_slide_returns(colour: str) -> None:
    show = Show()
    blank = Image.new("RGB", SIZE, colour)
    assert show.hold(blank) == []
    show.hold(ONE)
    assert show.hold(blank) == []
    assert told(show.hold(ONE)) == [(1, Kind.RETURNED)]


@pytest.mark.parametrize("step_s", [0.25, 0.5])
def test_video_in_a_corner_is_quiet_and_slides_still_change(step_s: float) -> None:
    rng = np.random.default_rng(1)
    show = Show(step_s)
    box = (480, 220, 640, 360)
    assert told(show.frames(noise(rng, ONE, box) for _ in range(60))) == [(1, Kind.NEW)]
    assert told(show.frames(noise(rng, TWO, box) for _ in range(60))) == [(2, Kind.NEW)]
    assert told(show.frames(noise(rng, ONE, box) for _ in range(60))) == [(1, Kind.RETURNED)]


@pytest.mark.parametrize("step_s", [0.25, 0.5])
def test_video_that_starts_in_a_corner_is_quiet(step_s: float) -> None:
    rng = np.random.default_rng(2)
    show = Show(step_s)
    show.hold(ONE)
    assert told(show.frames(noise(rng, ONE, (480, 220, 640, 360)) for _ in range(60))) == []


def test_full_video_is_taken_after_three_seconds_once() -> None:
    rng = np.random.default_rng(3)
    show = Show()
    show.hold(ONE)
    changes = list(show.frames(noise(rng, ONE, (0, 0, *SIZE)) for _ in range(80)))
    assert told(changes) == [(2, Kind.NEW)]
    assert (changes[0].shown_s, changes[0].frame.grabbed_s) == (2.0, 5.0)
    (after,) = show.hold(TWO, 4)
    assert (after.slide_id, after.shown_s) == (3, 22.0)


def test_unsettled_picture_counts_at_the_end() -> None:
    show = Show()
    show.hold(ONE)
    assert list(show.frames([TWO])) == []
    change = show.changes.flush()
    assert change is not None
    assert (change.slide_id, change.kind, change.shown_s) == (2, Kind.NEW, 2.0)
    assert show.changes.flush() is None


def test_flush_has_nothing_to_tell_when_nothing_changed() -> None:
    show = Show()
    assert show.changes.flush() is None
    show.hold(ONE)
    assert show.changes.flush() is None


@pytest.mark.parametrize("size", [(1280, 720), (960, 540), (1920, 1080)])
def test_other_resolution_is_the_same_slide(size: tuple[int, int]) -> None:
    show = Show()
    show.hold(draw("Encoder and decoder", "One fixed vector"))
    assert told(show.hold(draw("Encoder and decoder", "One fixed vector", size=size))) == [(1, Kind.RETURNED)]
    assert told(show.hold(draw("Quite", "another", title="Slide", size=size))) == [(2, Kind.NEW)]


def test_one_frame_a_second_is_enough() -> None:
    show = Show(step_s=1.0)
    assert told(show.hold(ONE, 4)) == [(1, Kind.NEW)]
    assert told(show.hold(TWO, 4)) == [(2, Kind.NEW)]


def test_a_change_is_local_where_little_of_the_picture_differs() -> None:
    show = Show()
    assert [change.local for change in [*show.hold(ONE), *show.hold(TWO)]] == [False, False]
    corner, show = ONE.copy(), Show()
    ImageDraw.Draw(corner).ellipse((540, 280, 600, 340), fill="brown")
    assert [change.local for change in [*show.hold(ONE), *show.hold(corner)]] == [False, True]


def test_a_change_that_is_taken_back_leaves_the_slide_as_it_was_and_its_look_known() -> None:
    here, there, show = ONE.copy(), ONE.copy(), Show()
    ImageDraw.Draw(here).rectangle((440, 200, 520, 340), fill="brown")
    ImageDraw.Draw(there).rectangle((520, 200, 600, 340), fill="brown")
    show.hold(here)
    (change,) = show.hold(there)
    assert change.kind is Kind.NEW
    show.changes.take_back(change)
    assert told(show.hold(TWO)) == [(2, Kind.NEW)]
    assert told(show.hold(there)) == [(1, Kind.RETURNED)]


def test_another_slide_is_taken_though_a_small_part_goes_on_moving() -> None:
    rng, show = np.random.default_rng(4), Show()
    corner = (480, 260, 600, 340)
    show.hold(ONE, 10)
    changes = list(show.frames(noise(rng, TWO, corner) for _ in range(8)))
    assert told(changes) == [(2, Kind.NEW)]
    assert changes[0].frame.grabbed_s - changes[0].shown_s <= 1.0


def test_what_is_kept_of_every_slide_until_the_end_is_a_byte_a_cell() -> None:
    show, kept = Show(), []
    tracemalloc.start()
    try:
        for number in range(1, 16):
            assert told(show.hold(draw(f"{number} " * 9, title=f"{number} " * 6), 4)) == [(number, Kind.NEW)]
            kept.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert kept[-1] - kept[4] < 10 * 1.5 * CELLS[0] * CELLS[1]  # by the fifth, all else is as it stays
