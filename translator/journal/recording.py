"""The stage that records: the journal first, then everybody who listens."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from translator.channel import Channel, Closed
from translator.clock import Clock
from translator.errors import StorageError
from translator.flow import Event, Published, Severity, Slide
from translator.reports import Reports

PICTURES = 10
"""Of the slides that cannot be saved yet, the newest whose pictures are kept: one may be 6 MB, and a disk stay full."""


class Recorder(Protocol):
    """Writes each published event down; the journal of a session is one. Raises StorageError when it cannot."""

    def append(self, published: Published) -> None: ...


Listener = Callable[[Published], None]


class Recording:
    """Stamps events, saves them, and tells the listeners, in order. A listener that fails is dropped, and that is said.

    One thread runs it.
    """

    def __init__(
        self,
        outbox: Channel[Event],
        journal: Recorder | None,
        listeners: Sequence[Listener],
        *,
        clock: Clock,
        reports: Reports,
    ) -> None:
        self._outbox = outbox
        self._journal = journal
        self._listeners = list(listeners)
        self._clock = clock
        self._reports = reports
        self._thread: int | None = None
        self._own: deque[Event] = deque()  # to be published before what waits in the channel

    def put(self, event: Event) -> None:
        """Take an event; any thread. Events of this stage's own thread do not go through the channel, which may be full
        or closed.
        """
        if threading.get_ident() == self._thread:
            self._own.append(event)
        else:
            self._outbox.put(event)

    def run(self) -> None:
        """Record until the channel is closed."""
        self._thread = threading.get_ident()
        unsaved: list[Published] = []
        while True:
            try:
                event = self._outbox.get()
            except Closed:
                break
            self._own.append(event)
            while self._own:  # the event, and what is to be said of that
                self._publish(self._own.popleft(), unsaved)
        error = self._save(unsaved)
        if error is not None:
            self._reports.fail(error, error.code)
            while self._own:
                self._tell(Published(at_s=self._clock.now(), event=self._own.popleft()))

    def _publish(self, event: Event, unsaved: list[Published]) -> None:
        published = Published(at_s=self._clock.now(), event=event)
        unsaved.append(published)
        error = self._save(unsaved)
        self._tell(published)
        if error is None:
            return
        if _without_oldest_picture(unsaved):
            self._reports.fail(error, error.code)
        else:
            self._reports.say(error, error.code, Severity.ERROR)

    def _tell(self, published: Published) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(published)
            except (Exception, SystemExit) as failed:  # noqa: BLE001 - rich exits when its pipe is closed
                self._listeners.remove(listener)
                self._reports.say(failed, "listener-failed", Severity.WARNING)

    def _save(self, unsaved: list[Published]) -> StorageError | None:
        """Append what is not saved yet; what cannot be saved is kept and tried again with the next event."""
        while unsaved and self._journal is not None:
            try:
                self._journal.append(unsaved[0])
            except StorageError as error:
                return error
            unsaved.pop(0)
        unsaved.clear()
        return None


def _without_oldest_picture(unsaved: list[Published]) -> bool:
    """Let go of a picture where too many wait to be saved; whether there were. The first event stays as it is: it may
    be written down already, all but its picture.
    """
    pictured = [n for n, one in enumerate(unsaved) if isinstance(one.event, Slide) and one.event.picture is not None]
    if len(pictured) <= PICTURES:
        return False
    oldest = pictured[0] or pictured[1]
    slide = unsaved[oldest].event
    assert isinstance(slide, Slide)
    unsaved[oldest] = replace(unsaved[oldest], event=replace(slide, picture=None))
    return True
