"""The stage that watches: frames into slides as they were read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from translator.channel import Channel, Closed, Latest
from translator.flow import Frame, Severity, Slide
from translator.reports import Reports
from translator.screen.changes import Change, Kind, SlideChanges
from translator.slides import SlideReader
from translator.slides.deck import Deck
from translator.slides.following import DeckFollower, Seen
from translator.slides.terms import Terms, terms_of


class Watching:
    """Takes frames; hands on each change at once, and the slide when it is read.

    `expect` is told the terms of the slides so far, and of the deck, where there is one, before it begins. One thread
    runs it.
    """

    def __init__(
        self,
        reader: SlideReader,
        frames: Channel[Frame] | Latest[Frame],
        put: Callable[[Change | Slide], None],
        *,
        expect: Callable[[Terms], None],
        reports: Reports,
        deck: Deck | None = None,
    ) -> None:
        self._reader = reader
        self._frames = frames
        self._put = put
        self._expect = expect
        self._reports = reports
        self._follower = None if deck is None else DeckFollower(deck)
        self._shown: list[Slide] = []  # each once, the one that is up last

    def run(self) -> None:
        """Watch until the frames are closed."""
        changes, known = SlideChanges(), dict[int, Seen]()
        if self._follower is not None:
            self._tell_terms()
        while True:
            try:
                frame = self._frames.get()
            except Closed:
                break
            self._read(changes.see(frame), known)
        self._read(changes.flush(), known)

    def _read(self, change: Change | None, known: dict[int, Seen]) -> None:
        """Tell the timeline first, then read: alignment never waits for the OCR. A slide that returns is `known`."""
        if change is None:
            return
        self._put(change)
        if change.kind is Kind.RETURNED and change.slide_id in known:
            seen = known[change.slide_id]
        else:
            try:
                seen = known[change.slide_id] = self._seen(change)
            except Exception as error:  # noqa: BLE001 - OCR failing never stops the subtitles
                self._reports.say(error, "slide-unread", Severity.WARNING)
                seen = Seen(blocks=())
        if self._follower is not None:
            self._follower.goes_on_from(seen.page)
        slide = Slide(
            id=change.slide_id,
            revision=0,
            shown_s=change.shown_s,
            blocks=seen.blocks,
            page=seen.page,
            picture=change.frame.pixels,
        )
        self._put(slide)
        self._shown = [one for one in self._shown if one.id != slide.id] + [replace(slide, picture=None)]
        self._tell_terms()

    def _seen(self, change: Change) -> Seen:
        picture = change.frame.pixels
        if self._follower is None:
            return Seen(blocks=self._reader.read(picture))
        return self._follower.follow(picture, self._reader.read, grown=change.kind is Kind.GROWN)

    def _tell_terms(self) -> None:
        self._expect(terms_of(self._shown, () if self._follower is None else self._follower.asides()))
