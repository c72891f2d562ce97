"""The stage that watches: frames into slides as they were read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from translator.channel import Channel, Closed, Latest
from translator.flow import Frame, Severity, Slide, TextBlock
from translator.reports import Reports
from translator.screen.changes import Change, Kind, SlideChanges
from translator.slides import SlideReader
from translator.slides.terms import Terms, terms_of


class Watching:
    """Takes frames; hands on each change at once, and the slide when it is read.

    `expect` is told the terms of the slides so far. One thread runs it.
    """

    def __init__(
        self,
        reader: SlideReader,
        frames: Channel[Frame] | Latest[Frame],
        put: Callable[[Change | Slide], None],
        *,
        expect: Callable[[Terms], None],
        reports: Reports,
    ) -> None:
        self._reader = reader
        self._frames = frames
        self._put = put
        self._expect = expect
        self._reports = reports
        self._shown: list[Slide] = []  # each once, the one that is up last

    def run(self) -> None:
        """Watch until the frames are closed."""
        changes, known = SlideChanges(), dict[int, tuple[TextBlock, ...]]()
        while True:
            try:
                frame = self._frames.get()
            except Closed:
                break
            self._read(changes.see(frame), known)
        self._read(changes.flush(), known)

    def _read(self, change: Change | None, known: dict[int, tuple[TextBlock, ...]]) -> None:
        """Tell the timeline first, then read: alignment never waits for the OCR. A slide that returns is `known`."""
        if change is None:
            return
        self._put(change)
        if change.kind is Kind.RETURNED and change.slide_id in known:
            blocks = known[change.slide_id]
        else:
            try:
                blocks = known[change.slide_id] = self._reader.read(change.frame.pixels)
            except Exception as error:  # noqa: BLE001 - OCR failing never stops the subtitles
                self._reports.say(error, "slide-unread", Severity.WARNING)
                blocks = ()
        slide = Slide(
            id=change.slide_id, revision=0, shown_s=change.shown_s, blocks=blocks, picture=change.frame.pixels
        )
        self._put(slide)
        self._shown = [one for one in self._shown if one.id != slide.id] + [replace(slide, picture=None)]
        self._expect(terms_of(self._shown))
