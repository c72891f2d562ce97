"""The one mailbox between the engine and the window."""

from __future__ import annotations

import dataclasses
import sys
import threading
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer, Signal

from translator.flow import Correction, Hypothesis, Mention, Notice, Published, Sentence, Slide, Subtitle, Variants

DRAIN_MS = 33
TURN_S = 0.0005
"""Python's own is ten times as long."""


def share_turns() -> None:
    """Let the windows' thread have its turn at once while the engine computes in Python.

    A paint event calls Qt dozens of times, each call gives the turn away, and each waits for it again.
    """
    sys.setswitchinterval(TURN_S)


class Bridge(QObject):
    """Takes events from any thread and hands them to listeners in the window's thread.

    An event replaces one of the same kind and id that still waits, so a blocked window costs the engine nothing.
    Signals are emitted in the window's thread only.

    Signals:
        drained: after every drain, also when nothing waited.
        finished: once, with the session's exit code, after its last event.
    """

    drained = Signal()
    finished = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()  # guards _waiting and _code
        self._waiting: dict[Hashable, Published] = {}
        self._code: int | None = None
        self._listeners: list[Callable[[Published], None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self.drain)
        self._timer.start()

    def publish(self, published: Published) -> None:
        """Leave an event; from any thread."""
        key = _key(published)
        with self._lock:
            earlier = self._waiting.pop(key, None)  # so that the newest comes last
            self._waiting[key] = published if earlier is None else _merge(earlier, published)

    def finish(self, code: int) -> None:
        """Say that the session is over; from any thread."""
        with self._lock:
            self._code = code

    def listen(self, listener: Callable[[Published], None]) -> None:
        """Call `listener` with every event, in the order of publishing."""
        self._listeners.append(listener)

    def drain(self) -> None:
        """Hand over what waits; in the window's thread."""
        with self._lock:
            waiting, self._waiting = self._waiting, {}
            code, self._code = self._code, None
        for published in waiting.values():
            for listener in self._listeners:
                listener(published)
        self.drained.emit()
        if code is not None:
            self.finished.emit(code)


def _key(published: Published) -> Hashable:
    match published.event:
        case Slide(id=id) | Sentence(id=id) | Correction(id=id):
            return type(published.event), id
        case Subtitle(sentence_id=sentence_id, target=target):
            return Subtitle, sentence_id, target
        case Mention(sentence_id=sentence_id):
            return Mention, sentence_id
        case Notice(code=code, text=text):
            return Notice, code, text
        case Hypothesis():
            return Hypothesis
        case Variants():
            return Variants


def _merge(earlier: Published, later: Published) -> Published:
    """The later event; of hypotheses also the words that the earlier one committed."""
    if isinstance(earlier.event, Hypothesis) and isinstance(later.event, Hypothesis):
        committed = earlier.event.committed + later.event.committed
        return dataclasses.replace(later, event=dataclasses.replace(later.event, committed=committed))
    return later
