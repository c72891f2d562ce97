"""What the recogniser is to expect, from all who know: what the slides say, and what a person corrected."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from translator.slides.terms import Terms, with_corrected


class Expectations:
    """Tells the terms anew whenever some of them change. Any thread."""

    def __init__(self, tell: Callable[[Terms], None]) -> None:
        self._tell = tell
        self._lock = threading.Lock()  # guards what follows, and keeps what is told in order
        self._terms = Terms()
        self._spellings: Mapping[str, int] = {}

    def expect_slides(self, terms: Terms) -> None:
        """The slides say this now."""
        with self._lock:
            self._terms = terms
            self._tell(with_corrected(self._terms, self._spellings))

    def expect_corrected(self, spellings: Mapping[str, int]) -> None:
        """A person has put these words in place of others; each with its correction's id."""
        with self._lock:
            if spellings != self._spellings:
                self._spellings = spellings
                self._tell(with_corrected(self._terms, self._spellings))
