"""Slides watched as they are shown: the real stage on pictures of a talk, in simulated time.

Reading takes the time that it takes here, alone on the machine; what is shown meanwhile is not seen, as live.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from translator.channel import Closed
from translator.flow import Event, Frame, Published, Slide
from translator.reports import Reports
from translator.screen.changes import Change
from translator.screen.watching import Watching
from translator.slides import SlideReader


class Shown:
    """Gives each time it is asked the newest frame that is shown by then; the stage's `frames`.

    Time is that of the frames: it goes on by what the stage takes, and jumps to the next frame where it waits.
    """

    def __init__(self, frames: Iterable[Frame], clock: Callable[[], float] = time.perf_counter) -> None:
        self._frames: Iterator[Frame] = iter(frames)
        self._clock = clock
        self._next: Frame | None = next(self._frames, None)
        self._given_s = 0.0  # in the frames' time, when the last one was given
        self._given_at = clock()

    def now(self) -> float:
        """The time in seconds of the frames."""
        return self._given_s + self._clock() - self._given_at

    def get(self) -> Frame:
        """The newest frame, after waiting for one that was not given yet. Raises Closed after the last."""
        frame = self._next
        if frame is None:
            raise Closed
        now = max(self.now(), frame.grabbed_s)
        while (later := next(self._frames, None)) is not None and later.grabbed_s <= now:
            frame = later
        self._next, self._given_s, self._given_at = later, now, self._clock()
        return frame


def watched(frames: Iterable[Frame], reader: SlideReader) -> list[Published]:
    """The slides that the stage tells of, and when. Raises AssertionError where it reports an error."""
    shown = Shown(frames)
    told: list[Published] = []
    reported: list[Event] = []

    def put(item: Change | Slide) -> None:
        if isinstance(item, Slide):
            told.append(Published(at_s=shown.now(), event=item))

    Watching(reader, shown, put, expect=lambda terms: None, reports=Reports(reported.append)).run()
    assert not reported, reported
    return told
