"""The windows at the scales of displays: each a process of its own, as Qt takes the scale once."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.desktop import screen

TESTS = (
    *(f"test_no_label_is_clipped_in_any_window[{language}]" for language in ("de", "es", "ar")),
    "test_tab_goes_to_every_control_and_it_is_seen_where_it_is[light]",
)

pytestmark = [pytest.mark.slow, pytest.mark.desktop, pytest.mark.timeout(200)]


@pytest.mark.parametrize(
    ("scale", "size"),
    [
        ("1", "1280x800"),
        ("1", "1366x768"),
        ("1.25", "1920x1080"),
        ("1.5", "1920x1080"),
        ("2", "1920x1080"),
        ("2", "1366x768"),
        ("3", "1920x1080"),
        ("3", "3840x2160"),
    ],
)
def test_on_every_display_all_windows_fit_no_label_is_clipped_and_every_control_can_be_seen(
    scale: str, size: str
) -> None:
    assert_pass(TESTS, scale, size)


@pytest.mark.parametrize(("scale", "size"), [("1", "1366x768"), ("2", "1920x1080")])
def test_a_talk_that_broke_off_is_offered_where_it_is_seen(scale: str, size: str) -> None:
    assert_pass(("test_a_talk_that_broke_off_is_offered_where_nobody_has_to_scroll_to_it",), scale, size)


@pytest.mark.parametrize(("scale", "size"), [("1", "1366x768"), ("2", "1920x1080")])
def test_what_a_talk_needs_is_seen_at_once(scale: str, size: str) -> None:
    assert_pass(("test_what_a_talk_needs_is_seen_without_scrolling",), scale, size)


@pytest.mark.parametrize(("scale", "size"), [("1", "1280x720"), ("2", "1920x1080"), ("2", "2560x1440")])
def test_notices_leave_the_subtitles_in_sight(scale: str, size: str) -> None:
    names = [f"test_notices_never_push_the_subtitles_out_of_sight[{language}]" for language in ("de", "ja", "ar")]
    assert_pass(names, scale, size)


def assert_pass(names: Sequence[str], scale: str, size: str) -> None:
    """These tests of the windows pass on a display of this size, at this scale."""
    tests = [f"tests/ui/test_interface.py::{test}" for test in names]
    with screen(f"{size}x24") as display:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
            env={**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stdout[-2000:]
    assert f"{len(tests)} passed" in done.stdout
