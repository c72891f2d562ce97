"""What goes wrong in a session: said once, remembered for its exit code."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from translator.channel import Closed
from translator.errors import SurtitleError
from translator.flow import Event, Notice, Severity


class Reports:
    """Turns errors of every stage into notices, one for each code. Any thread."""

    def __init__(self, publish: Callable[[Event], None]) -> None:
        self._publish = publish
        self._lock = threading.Lock()  # guards _said and _failure
        self._said: set[tuple[str, str]] = set()
        self._failure: SurtitleError | None = None

    @property
    def failure(self) -> SurtitleError | None:
        """The first error that the session's exit code is to tell."""
        with self._lock:
            return self._failure

    def fail(self, error: BaseException, code: str, *, about: str = "") -> None:
        """Say an error that the exit code is to tell: the session ends for it, or could not be saved."""
        known = as_known(error, code)
        with self._lock:
            self._failure = self._failure or known
        self.say(known, code, Severity.ERROR, about=about)

    def say(self, error: BaseException, code: str, severity: Severity, *, about: str = "") -> None:
        """Say an error, once for each code; `code` is that of an error that has none of its own.

        Where the same can happen to several, `about` tells them apart: it is said once for each.
        """
        known = as_known(error, code)
        with self._lock:
            if (known.code, about) in self._said:
                return
            self._said.add((known.code, about))
        self.tell(Notice(severity=severity, code=known.code, text=known.text, remedy=known.remedy))

    def tell(self, notice: Notice) -> None:
        """Say this, however often it is said."""
        with contextlib.suppress(Closed):  # the session is being given up: nobody is left to tell
            self._publish(notice)

    def mended(self, code: str, *, about: str = "") -> None:
        """What was said works again; should it fail once more, that is said once more."""
        with self._lock:
            self._said.discard((code, about))


def as_known(error: BaseException, code: str) -> SurtitleError:
    """The error as one that can be said to a person."""
    if isinstance(error, SurtitleError):
        return error
    return SurtitleError(code, f"{type(error).__name__}: {error}" if str(error) else type(error).__name__)
