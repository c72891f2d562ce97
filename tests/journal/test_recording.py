"""What the disk does not take is kept and saved later; of pictures only the newest."""

import numpy as np
import pytest

from tests.fakes import FlakyJournal
from translator.channel import NEVER_FULL, Channel
from translator.clock import SteppedClock
from translator.errors import StorageError
from translator.flow import Event, Notice, Published, Slide, Subtitle
from translator.journal.recording import PICTURES, Recording
from translator.reports import Reports


def slide(number: int) -> Slide:
    return Slide(id=number, revision=1, shown_s=0.0, blocks=(), picture=np.full((9, 16, 3), number, np.uint8))


def recorded(journal: FlakyJournal, *events: Event) -> Reports:
    """Record these; gives what was reported."""
    outbox: Channel[Event] = Channel(NEVER_FULL)
    for event in events:
        outbox.put(event)
    outbox.close()
    reports = Reports(lambda event: recording.put(event))
    recording = Recording(outbox, journal, [], clock=SteppedClock(), reports=reports)
    recording.run()
    return reports


@pytest.mark.parametrize(("slides", "lost"), [(PICTURES, []), (PICTURES + 3, [2, 3, 4])])
def test_while_nothing_can_be_saved_the_newest_pictures_are_kept_and_every_word(slides: int, lost: list[int]) -> None:
    words = Subtitle(sentence_id=1, revision=1, target="pt", text="Tudo.", final=True)
    shown = [slide(number) for number in range(1, slides + 1)]
    journal = FlakyJournal(failures=slides + 1)
    reports = recorded(journal, *shown, words, words)
    events = [one.event for one in journal.saved if not isinstance(one.event, Notice)]
    assert events == [*shown, words, words]
    assert [one.id for one in events if isinstance(one, Slide) and one.picture is None] == lost
    assert (reports.failure is not None) == bool(lost)


class NoRoomForPictures(FlakyJournal):
    """Writes every line at once, and once however often it is given the event, but no picture for many tries."""

    def __init__(self) -> None:
        super().__init__()
        self._refusals = 2 * PICTURES

    def append(self, published: Published) -> None:
        if not (self.saved and self.saved[-1] is published):
            super().append(published)
        if self._refusals:
            self._refusals -= 1
            raise StorageError("disk-full", "The disk is full.", "Make room.")


def test_a_slide_that_waits_only_for_its_picture_is_written_once() -> None:
    journal = NoRoomForPictures()
    recorded(journal, *[slide(number) for number in range(1, 3 * PICTURES)])
    written = [one.event.id for one in journal.saved if isinstance(one.event, Slide)]
    assert written == sorted(set(written))
