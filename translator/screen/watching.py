"""The stage that watches: frames into slides as they were read."""

from __future__ import annotations

from collections.abc import Callable

from translator.channel import Channel, Closed, Latest
from translator.flow import Frame, Severity, Slide, TextBlock
from translator.reports import Reports
from translator.screen.changes import Change, Kind, SlideChanges
from translator.slides import SlideReader


class Watching:
    """Takes frames; hands on each change at once, and the slide when it is read. One thread runs it."""

    def __init__(
        self,
        reader: SlideReader,
        frames: Channel[Frame] | Latest[Frame],
        put: Callable[[Change | Slide], None],
        *,
        reports: Reports,
    ) -> None:
        self._reader = reader
        self._frames = frames
        self._put = put
        self._reports = reports

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
        picture = change.frame.pixels
        self._put(Slide(id=change.slide_id, revision=0, shown_s=change.shown_s, blocks=blocks, picture=picture))
