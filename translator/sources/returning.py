"""Sources that come back: a cable that was pulled, a screen that was off, a machine that slept do not end a talk."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence
from itertools import chain, repeat
from typing import Generic, Protocol, TypeVar

from translator.channel import Closed
from translator.clock import Clock
from translator.errors import SurtitleError
from translator.flow import Notice, Severity
from translator.reports import Reports, as_known

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

WAITS_S = (0.5, 1.0, 2.0)
"""Before a source that failed is opened again: each time longer, then always the last."""
STEADY_S = 30.0
"""A fault in a program that comes again so soon would come for ever."""


class Source(Protocol[T_co]):
    """What is heard or seen: `AudioSource` and `ScreenSource` are such."""

    name: str

    def start(self, clock: Clock, put: Callable[[T_co], None], ended: Callable[[Exception | None], None]) -> None: ...

    def stop(self) -> None: ...


class Opening:
    """One time that a source was opened. It ends once: by itself, or because it is closed, whichever comes first."""

    def __init__(self) -> None:
        self._end = threading.Lock()  # taken by who ends it, and never given back

    @property
    def ended(self) -> bool:
        """Whether it has ended."""
        return self._end.locked()

    def end(self) -> bool:
        """End it; False where it has ended already. Any thread; waits for nothing."""
        return self._end.acquire(blocking=False)


class Returning(Generic[T]):
    """A source that is opened again, and again, after it failed. A source that is exhausted has simply ended.

    It is tried on a thread of its own, until it can be opened; before each try `meanwhile` is called on that thread.
    An error that is no SurtitleError is a fault in a program: after one the source comes back once, and where another
    follows within STEADY_S, it has ended with that.

    Where it cannot be opened the first time, `start` raises that; one that is `patient` takes it as one that failed.

    `reports` is told what happens. `back` is the code of the notice that something comes from the source again, and
    `said` its text, in which {name} stands for the name of the source; of a source without a name nothing is told.
    """

    def __init__(
        self,
        source: Source[T],
        reports: Reports,
        *,
        back: str,
        said: str,
        severity: Severity,
        meanwhile: Callable[[], None] | None = None,
        waits_s: Sequence[float] = WAITS_S,
        patient: bool = False,
    ) -> None:
        self.name = source.name
        self._source = source
        self._reports = reports
        self._back_code, self._back_text, self._severity = back, said, severity
        self._meanwhile = meanwhile or (lambda: None)
        self._waits_s = waits_s
        self._patient = patient
        self._stopped = threading.Event()
        self._opening = Opening()
        self._lock = threading.Lock()  # guards _thread against a stop
        self._thread: threading.Thread | None = None
        self._clock: Clock
        self._put: Callable[[T], None]
        self._ended: Callable[[Exception | None], None]
        self._faulty_s = -math.inf  # when it last had a fault
        self._unmended: set[str] = set()  # the codes of what it failed with, until something comes again

    def start(self, clock: Clock, put: Callable[[T], None], ended: Callable[[Exception | None], None]) -> None:
        """Open it. Raises SetupError where it cannot be opened the first time, unless it is patient."""
        self._clock, self._put, self._ended = clock, put, ended
        self._faulty_s = -math.inf
        self._unmended.clear()
        self._stopped.clear()
        try:
            self._open()
        except SurtitleError as error:
            if not self._patient:
                raise
            self._come_back(error)

    def _open(self, returned: Callable[[], None] = lambda: None) -> None:
        """Open it; `returned` is called before the first value."""
        opening = self._opening = Opening()
        came = False

        def take(value: T) -> None:
            nonlocal came
            if not came:
                came = True
                returned()
            self._put(value)

        def gone(error: Exception | None) -> None:
            if not opening.end():  # an ending that was told before, or that comes after a stop
                return
            if error is None or self._is_lasting(error):
                self._ended(error)
            else:
                self._come_back(as_known(error, "source-gone"))

        self._source.start(self._clock, take, gone)
        self.name = self._source.name

    def _is_lasting(self, error: Exception) -> bool:
        """Whether it would come again: a fault in a program, soon after another."""
        if isinstance(error, SurtitleError):
            return False
        now_s = self._clock.now()
        soon = now_s - self._faulty_s < STEADY_S
        self._faulty_s = now_s
        return soon

    def _come_back(self, failure: SurtitleError) -> None:
        """Tell that it failed, and open it again on a thread of its own."""
        self._unmended.add(failure.code)
        self._reports.say(failure, failure.code, self._severity)
        with self._lock:
            if not self._stopped.is_set():
                self._thread = threading.Thread(target=self._reopen, name="reopen", daemon=True)
                self._thread.start()

    def _reopen(self) -> None:
        """Try until it can be opened."""
        for wait_s in chain(self._waits_s, repeat(self._waits_s[-1])):
            if self._stopped.wait(wait_s):
                return
            try:
                self._meanwhile()
                if self._stopped.is_set():
                    return
                self._open(self._say_back)
            except Closed:
                return
            except Exception:  # noqa: BLE001 - that it is gone was said; whatever it is now, it is tried again
                continue
            return

    def _say_back(self) -> None:
        """Tell that something comes from it again."""
        while self._unmended:
            self._reports.mended(self._unmended.pop())
        if self._source.name:
            text = self._back_text.format(name=self._source.name)
            self._reports.tell(Notice(severity=Severity.INFO, code=self._back_code, text=text))

    def stop(self) -> None:
        """Neither hear nor see any more, nor try to."""
        self._stopped.set()
        with self._lock:
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()
        self._opening.end()
        self._source.stop()
