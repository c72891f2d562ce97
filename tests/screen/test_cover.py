"""The reader never sees our own subtitles."""

import numpy as np
import pytest

from tests.fakes import ScriptedScreen
from translator.clock import SteppedClock
from translator.flow import Frame
from translator.screen.capture import Area
from translator.screen.cover import Cover, CoveredScreen, hidden


def frame(left_px: int = 0, top_px: int = 0) -> Frame:
    """A grey picture of 100 by 60 with a black box of subtitles near the bottom of the screen."""
    pixels = np.full((60, 100, 3), 90, np.uint8)
    pixels[40:50, 20:80] = 0
    return Frame(pixels=pixels, grabbed_s=1.0, left_px=left_px, top_px=top_px)


def test_the_subtitles_are_filled_with_what_is_above_them() -> None:
    assert np.all(hidden(frame(), Area(20, 40, 60, 10)).pixels == 90)


def test_what_lies_beside_the_subtitles_stays() -> None:
    shown = frame()
    shown.pixels[5, 5] = 7
    assert np.all(hidden(shown, Area(20, 40, 60, 10)).pixels[5, 5] == 7)


def test_a_region_of_the_screen_is_covered_where_it_lies() -> None:
    assert np.all(hidden(frame(left_px=500, top_px=300), Area(520, 340, 60, 10)).pixels == 90)


def test_subtitles_on_another_screen_hide_nothing() -> None:
    shown = frame()
    assert hidden(shown, Area(1000, 40, 60, 10)) is shown


@pytest.mark.parametrize(("area", "left"), [(Area(0, 0, 100, 50), 90), (Area(0, 0, 100, 60), 0)])
def test_subtitles_at_the_top_are_filled_from_below(area: Area, left: int) -> None:
    assert np.all(hidden(frame(), area).pixels == left)


@pytest.mark.parametrize(("area", "sees"), [(Area(20, 40, 60, 10), 90), (None, 0)])
def test_a_covered_screen_hides_what_the_window_says(area: Area | None, sees: int) -> None:
    cover = Cover()
    cover.set(area)
    seen: list[Frame] = []
    source = CoveredScreen(ScriptedScreen([frame()]), cover)
    source.start(SteppedClock(), seen.append, lambda error: None)
    source.stop()
    assert seen[0].pixels[45, 50, 0] == sees


def test_what_has_not_changed_is_covered_once() -> None:
    cover = Cover()
    cover.set(Area(20, 40, 60, 10))
    seen: list[Frame] = []
    shown = frame()
    frames = [shown, Frame(pixels=shown.pixels, grabbed_s=1.25), frame()]
    source = CoveredScreen(ScriptedScreen(frames), cover)
    source.start(SteppedClock(), seen.append, lambda error: None)
    source.stop()
    assert seen[0].pixels is seen[1].pixels
    assert seen[2].pixels is not seen[1].pixels
    assert [one.grabbed_s for one in seen] == [1.0, 1.25, 1.0]


def test_subtitles_that_move_are_covered_where_they_are() -> None:
    cover = Cover()
    seen: list[Frame] = []
    shown = frame()

    def see(one: Frame) -> None:
        seen.append(one)
        cover.set(Area(20, 56, 60, 3))

    cover.set(Area(20, 40, 60, 10))
    source = CoveredScreen(ScriptedScreen([shown, Frame(pixels=shown.pixels, grabbed_s=1.25)]), cover)
    source.start(SteppedClock(), see, lambda error: None)
    source.stop()
    assert np.all(seen[0].pixels == 90)
    assert not np.all(seen[1].pixels == 90)
