"""Displays that are pulled out and plugged in while a talk runs: the subtitles are where the audience is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from tests.desktop import screen, wait
from tests.displays import Displays
from translator.screen.capture import Area

LAPTOP, HALL, SMALL = Area(0, 0, 1280, 800), Area(1280, 0, 1920, 1080), Area(1280, 0, 1024, 768)

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]


class Watched:
    """A talk that runs in the app, and where its windows are."""

    def __init__(self, display: str, folder: Path) -> None:
        self.displays = Displays(display)
        self.displays.plug("laptop", LAPTOP)
        self.displays.plug("hall", HALL)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.watched", str(folder)],
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "SURTITLE_DATA": str(folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.now: dict[str, list[object] | None] = {}
        assert self.process.stdout is not None
        self._thread = threading.Thread(target=self._read, args=(self.process.stdout,))
        self._thread.start()

    def _read(self, lines: IO[str]) -> None:
        for line in lines:
            self.now = json.loads(line)

    def press(self, name: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{name}\n")
        self.process.stdin.flush()

    def wait_for(self, window: str, display: str, area: Area) -> tuple[int, int, int, int]:
        """Wait until a window is on a display, all of it, and give its place."""

        def there() -> bool:
            found = self.now.get(window)
            if not found or found[0] != display:
                return False
            place = Area(*found[1:])  # type: ignore[arg-type]
            return place.within(area) == place

        wait(there, 60, f"{window} is not on {display}: {self.now}")
        return tuple(self.now[window][1:])  # type: ignore[index, return-value]

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()
        self._thread.join()
        self.displays.close()


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    with screen("3200x1080x24") as display:
        watched = Watched(display, tmp_path)
        yield watched
        watched.close()


def test_the_subtitles_follow_the_audience_and_are_as_large_as_they_were_there(watched: Watched) -> None:
    before = watched.wait_for("overlay", "hall", HALL)
    watched.press("larger")
    wait(lambda: (watched.now["overlay"] or [0] * 5)[4] != before[3], 60, "they are not larger")
    large = watched.wait_for("overlay", "hall", HALL)
    watched.displays.unplug("hall")
    watched.wait_for("overlay", "laptop", LAPTOP)
    watched.displays.plug("hall", HALL)
    assert watched.wait_for("overlay", "hall", HALL) == large
    assert watched.process.poll() is None


def test_on_a_smaller_display_they_fit_it(watched: Watched) -> None:
    watched.wait_for("overlay", "hall", HALL)
    watched.displays.unplug("hall")
    watched.displays.plug("projector", SMALL)
    place = watched.wait_for("overlay", "projector", SMALL)
    assert place[2] < SMALL.width_px


def test_the_slide_in_translation_comes_to_a_display_that_is_there(watched: Watched) -> None:
    watched.wait_for("slide", "hall", HALL)
    watched.displays.unplug("hall")
    watched.wait_for("slide", "laptop", LAPTOP)
