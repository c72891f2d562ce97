"""The stage that watches: frames into slides as they were read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from translator.channel import Channel, Closed, Latest
from translator.errors import SurtitleError
from translator.flow import Frame, Pixels, Severity, Slide
from translator.reports import Reports
from translator.screen.changes import Change, Kind, SlideChanges
from translator.screen.fading import Looks
from translator.screen.framing import Framing, placed
from translator.slides import SlideReader
from translator.slides.deck import Deck
from translator.slides.following import DeckFollower, Seen
from translator.slides.terms import Terms, terms_of


class Watching:
    """Takes frames; hands on each change at once, and the slide when it is read.

    `expect` is told the terms of the slides so far, and of the deck, where there is one, before it begins. `language`
    gives that of the talk (ISO 639-1), None while it is not known: the reader learns it, and the slide that is up is
    read again. One thread runs it.
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
        language: Callable[[], str | None] = lambda: None,
    ) -> None:
        self._reader = reader
        self._frames = frames
        self._put = put
        self._expect = expect
        self._reports = reports
        self._language = language
        self._learnt: str | None = None
        self._changes = SlideChanges()
        self._framing = Framing()
        self._change: Change | None = None  # of the slide that is up
        self._known: dict[int, tuple[Seen, Looks]] = {}  # by slide
        self._up: tuple[int, Seen] | None = None  # the slide that was told last
        self._follower = None if deck is None else DeckFollower(deck)
        self._shown: list[Slide] = []  # each once, the one that is up last

    def run(self) -> None:
        """Watch until the frames are closed."""
        if self._follower is not None:
            self._tell_terms()
        while True:
            try:
                frame = self._frames.get()
            except Closed:
                break
            self._learn()
            self._read(self._changes.see(frame))
        self._read(self._changes.flush())

    def _learn(self) -> None:
        """Tell the reader the language of the talk when that is found, and read again what it may have read wrong."""
        language = self._language()
        if language is None or language == self._learnt:
            return
        self._learnt = language
        try:
            other = self._reader.learn(language)
        except SurtitleError as error:
            self._reports.say(error, error.code, Severity.WARNING)
            return
        if other:
            self._known.clear()
            if self._change is not None:
                self._read_again(self._change)

    def _read_again(self, change: Change) -> None:
        """Tell the slide that is up once more where it reads otherwise."""
        seen = self._seen(replace(change, kind=Kind.GROWN))
        if seen is None or (self._up is not None and seen == self._up[1]):
            return
        self._tell(change, seen)

    def _read(self, change: Change | None) -> None:
        """Tell the timeline first, then read: alignment never waits for the OCR.

        Where little has changed, read first: with the same text it is the same slide, beside a speaker who moved.
        """
        if change is None:
            return
        if not change.local:
            self._put(change)
        seen = self._seen(change)
        if change.local:
            if self._goes_on(change, seen):
                self._changes.take_back(change)
                return
            self._put(change)
        self._change = change
        self._tell(change, seen)

    def _tell(self, change: Change, seen: Seen | None) -> None:
        """Tell the slide that is up, as it was read."""
        if seen is None:
            seen = Seen(blocks=())
        else:
            seen, looks = self._remembered(change, seen)
            self._known[change.slide_id] = seen, looks
        self._up = change.slide_id, seen
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

    def _goes_on(self, change: Change, seen: Seen | None) -> bool:
        """Whether what is seen after a local change says just what the slide that is up says."""
        if self._up is None or seen is None or not seen.blocks:
            return False
        up, before = self._up
        another = change.kind is Kind.RETURNED and change.slide_id != up
        now, _ = self._with_faded(up, seen, change.frame.pixels)
        said = [[block.text for block in one.blocks] for one in (before, now)]
        return not another and said[0] == said[1] and before.page == seen.page

    def _seen(self, change: Change) -> Seen | None:
        """What the picture says, or a slide that returns in a picture of the same shape is known to say; None, said,
        where it cannot be read.
        """
        known = self._known.get(change.slide_id)
        if change.kind is Kind.RETURNED and known is not None and known[1].shape == change.frame.pixels.shape:
            return known[0]
        try:
            return self._look(change)
        except Exception as error:  # noqa: BLE001 - OCR failing never stops the subtitles
            self._reports.say(error, "slide-unread", Severity.WARNING)
            return None

    def _look(self, change: Change) -> Seen:
        picture = change.frame.pixels
        place = self._framing.find(picture)
        slide = place.of(picture)
        if self._follower is None:
            seen = Seen(blocks=self._reader.read(slide))
        else:
            seen = self._follower.follow(slide, self._reader.read, grown=change.kind is Kind.GROWN)
        return replace(seen, blocks=placed(seen.blocks, place))

    def _remembered(self, change: Change, seen: Seen) -> tuple[Seen, Looks]:
        """What a slide says, with what has faded of it, and how that looked when it was read."""
        known = self._known.get(change.slide_id)
        if known is not None and seen is known[0]:
            return known
        if change.kind is Kind.GROWN:
            return self._with_faded(change.slide_id, seen, change.frame.pixels)
        return seen, Looks.of(seen.blocks, change.frame.pixels)

    def _with_faded(self, slide_id: int, seen: Seen, picture: Pixels) -> tuple[Seen, Looks]:
        """What is seen of a slide, with what has faded since it was read."""
        before, looks = self._known.get(slide_id, (seen, Looks()))
        now = (looks if before.page == seen.page else Looks()).with_next(seen.blocks, picture)
        return replace(seen, blocks=now.blocks), now

    def _tell_terms(self) -> None:
        self._expect(terms_of(self._shown, () if self._follower is None else self._follower.asides()))
