"""What the recogniser is to expect, from all who know: what the slides say, and what a person corrected."""

from __future__ import annotations

import threading
from collections.abc import Callable

from translator.slides.terms import Terms, with_corrected


class Expectations:
    """Tells the terms anew whenever some of them change. Any thread."""

    def __init__(self, tell: Callable[[Terms], None]) -> None:
        self._tell = tell
        self._lock = threading.Lock()  # guards what follows, and keeps what is told in order
        self._terms = Terms()
        self._corrected = Terms()

    def expect_slides(self, terms: Terms) -> None:
        """The slides say this now."""
        with self._lock:
            self._terms = terms
            self._tell(with_corrected(self._terms, self._corrected))

    def expect_corrected(self, terms: Terms) -> None:
        """A person's corrections bring this now."""
        with self._lock:
            if terms != self._corrected:
                self._corrected = terms
                self._tell(with_corrected(self._terms, self._corrected))
