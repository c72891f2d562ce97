"""Whisper's own translation into English of what is spoken, each sound once for all the targets that ask."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from translator.flow import Samples

KEPT = 8
"""Sounds whose translation is kept: a slower target is hardly further behind."""

Translate = Callable[[Samples, str], str]


class SharedSounds:
    """Translates a sound in a language; several threads that ask for the same sound get one translation of it."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._lock = threading.Lock()  # guards _made, and has the second wait for the first
        self._made: deque[tuple[Samples, str, str]] = deque(maxlen=KEPT)

    def __call__(self, sound: Samples, language: str) -> str:
        with self._lock:
            for known, spoken, english in self._made:
                if known is sound and spoken == language:
                    return english
            english = self._translate(sound, language)
            self._made.append((sound, language, english))
            return english
