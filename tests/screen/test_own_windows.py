"""The reader never sees our own windows, and sees what lies over them."""

import numpy as np
import pytest

from tests.fakes import ScriptedScreen
from translator.clock import SteppedClock
from translator.flow import Frame
from translator.screen.capture import Area
from translator.screen.own_windows import OwnWindow, OwnWindows, WindowlessScreen, without

GROUND = (243, 245, 245)
SLIDE = 90


def window(left: int, top: int, width: int, height: int) -> OwnWindow:
    """A window with a title bar of 20 pixels above."""
    return OwnWindow(
        area=Area(left, top - 20, width, height + 20), inside=Area(left, top, width, height), ground=GROUND
    )


def frame(*windows: OwnWindow, left_px: int = 0, top_px: int = 0) -> Frame:
    """A grey slide of 400 by 300 with windows over it, which say something."""
    pixels = np.full((300, 400, 3), SLIDE, np.uint8)
    for one in windows:
        whole, inside = one.area, one.inside
        for area, colour in ((whole, (10, 10, 10)), (inside, one.ground)):
            top, left = area.top_px - top_px, area.left_px - left_px
            pixels[max(0, top) : top + area.height_px, max(0, left) : left + area.width_px] = colour
        text = inside.top_px - top_px + 20, max(0, inside.left_px - left_px + 20)
        pixels[text[0] : text[0] + 10, text[1] : text[1] + 40] = 0
    return Frame(pixels=pixels, grabbed_s=1.0, left_px=left_px, top_px=top_px)


def test_a_window_is_hidden_with_its_frame() -> None:
    own = window(50, 100, 150, 120)
    passed = without(frame(own), [own])
    assert passed is not None
    assert np.all(passed.pixels == SLIDE)


def test_what_lies_over_a_window_is_read() -> None:
    shown = frame()
    assert without(shown, [window(50, 100, 150, 120)]) is shown


def test_a_window_that_is_half_covered_is_hidden_whole() -> None:
    own = window(50, 100, 150, 120)
    shown = frame(own)
    shown.pixels[:, 150:] = SLIDE
    passed = without(shown, [own])
    assert passed is not None
    assert np.all(passed.pixels == SLIDE)


@pytest.mark.parametrize("width", [350, 380])
def test_what_is_beside_a_window_that_covers_most_is_no_slide(width: int) -> None:
    own = window(10, 30, width, 260)
    assert without(frame(own), [own]) is None


def test_windows_that_lie_over_each_other_count_once() -> None:
    one, other = window(20, 60, 180, 200), window(30, 70, 180, 200)
    passed = without(frame(one, other), [one, other])
    assert passed is not None
    assert np.all(passed.pixels[:, 230:] == SLIDE)


def test_windows_of_another_screen_and_those_partly_outside_do_no_harm() -> None:
    shown = frame(left_px=1000, top_px=500)
    assert without(shown, [window(50, 100, 150, 120)]) is shown
    own = window(950, 600, 120, 100)
    passed = without(frame(own, left_px=1000, top_px=500), [own])
    assert passed is not None
    assert np.all(passed.pixels == SLIDE)


def test_a_source_hides_what_is_open_now() -> None:
    own, windows = window(10, 30, 380, 260), OwnWindows()
    for open_now, expected in (((own,), 0), ((), 1)):
        seen: list[Frame] = []
        windows.open = open_now
        source = WindowlessScreen(ScriptedScreen([frame(own)]), windows)
        source.start(SteppedClock(), seen.append, lambda error: None)
        source.stop()
        assert len(seen) == expected
