"""How threads hand values to one another: in order and bounded, or only the newest."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from enum import Enum, auto
from typing import Generic, TypeVar

T = TypeVar("T")


NEVER_FULL = 100_000
"""Room for more than a talk has of events, sentences or slides: a writer that waits for it has a reader that hangs."""


class Closed(Exception):
    """The channel is closed and, for a reader, empty."""


class Overflow(Enum):
    """What a full channel does with the next value."""

    WAIT = auto()
    DROP_OLDEST = auto()


class Channel(Generic[T]):
    """A bounded first-in first-out queue between threads.

    With Overflow.WAIT a writer waits for room; with DROP_OLDEST the oldest value makes room and `dropped(value)`
    is called with it, on the writer's thread. Closing lets readers finish what is queued, then raises Closed.
    """

    def __init__(
        self,
        capacity: int,
        overflow: Overflow = Overflow.WAIT,
        dropped: Callable[[T], None] | None = None,
    ) -> None:
        if capacity < 1:
            raise ValueError("a channel holds at least one value")
        self._capacity = capacity
        self._overflow = overflow
        self._dropped = dropped
        self._values: deque[T] = deque()
        self._closed = False
        self._changed = threading.Condition()  # guards _values and _closed

    def put(self, value: T) -> None:
        """Add a value at the end. Raises Closed when the channel is closed."""
        lost: list[T] = []
        with self._changed:
            if self._overflow is Overflow.WAIT:
                self._changed.wait_for(lambda: self._closed or len(self._values) < self._capacity)
            if self._closed:
                raise Closed
            while len(self._values) >= self._capacity:
                lost.append(self._values.popleft())
            self._values.append(value)
            self._changed.notify_all()
        if self._dropped is not None:
            for value in lost:
                self._dropped(value)

    def get(self, timeout_s: float | None = None) -> T:
        """Take the first value. Raises Closed at the end, TimeoutError when none came in `timeout_s`."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._values or self._closed, timeout_s):
                raise TimeoutError
            if not self._values:
                raise Closed
            value = self._values.popleft()
            self._changed.notify_all()
            return value

    def take_all(self) -> list[T]:
        """Take what is queued now, without waiting; empty when nothing is."""
        with self._changed:
            values = list(self._values)
            self._values.clear()
            self._changed.notify_all()
            return values

    def close(self) -> None:
        """No more values; those queued can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def __len__(self) -> int:
        with self._changed:
            return len(self._values)


class Latest(Generic[T]):
    """One slot: a newer value replaces one that was not taken."""

    def __init__(self) -> None:
        self._value: T | None = None
        self._closed = False
        self._changed = threading.Condition()  # guards _value and _closed

    def put(self, value: T) -> None:
        """Replace what is in the slot. Raises Closed when closed."""
        with self._changed:
            if self._closed:
                raise Closed
            self._value = value
            self._changed.notify_all()

    def get(self, timeout_s: float | None = None) -> T:
        """Take the newest value. Raises Closed at the end, TimeoutError when none came in `timeout_s`."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._value is not None or self._closed, timeout_s):
                raise TimeoutError
            if self._value is None:
                raise Closed
            value, self._value = self._value, None
            return value

    def take(self) -> T | None:
        """Take the newest value without waiting; None when there is none."""
        with self._changed:
            value, self._value = self._value, None
            return value

    def close(self) -> None:
        """No more values; one that waits can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
