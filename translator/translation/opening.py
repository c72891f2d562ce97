"""The translators of one target: opened when they are needed, and anew where they are of no use."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from translator.errors import SetupError, SurtitleError
from translator.flow import Notice, Severity
from translator.reports import Reports, as_known
from translator.translation import Translator
from translator.translation.languages import find_language
from translator.translation.terms.glossary import Glossary
from translator.translation.terms.terminology import TermTranslator

REOPEN_S = 10.0
"""After so long a translator that could not be opened, or that fails again and again, is opened anew."""
FAILURES = 2
"""Failures in a row that make one of those."""

Say = Callable[[Notice], None]
OpenTranslator = Callable[[str, str, Say], Translator]
"""Opens a translator from a source into a target language, and says which it chose; raises SurtitleError."""


@dataclass(slots=True, kw_only=True)
class Opened:
    """A translator (None: there is none), when it was opened, and how often in a row it has failed since.

    `by_sound`: the speech itself is translated into English first. The translator is then one from English, and None
    where English is the target.
    """

    translator: Translator | None
    at_s: float
    by_sound: bool = False
    failures: int = 0

    def is_due(self, now_s: float) -> bool:
        """Whether to open it anew."""
        useless = self.translator is None or self.failures >= FAILURES
        return useless and not self.by_sound and now_s - self.at_s >= REOPEN_S


class Translators:
    """The translators into a target, by source. One thread has them opened, and uses them.

    `translates_sound` is whether what is spoken can be translated into English without one.
    """

    def __init__(
        self,
        target: str,
        open_translator: OpenTranslator,
        *,
        reports: Reports,
        translates_sound: bool,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._target = target
        self._open = open_translator
        self._reports = reports
        self._translates_sound = translates_sound
        self._now = now
        self._glossary: Glossary | None = None  # None: that with which they are opened
        self._opened: dict[str, Opened] = {}
        self._refused: dict[str, str] = {}  # by source, the code with which that was said
        self._told: set[Notice] = set()

    def prepare(self, source: str) -> None:
        """Open the one from a source that is known to be needed. Raises SurtitleError."""
        self._opened[source] = self._opened_for(source)

    def find(self, source: str) -> Opened:
        """That from a source; that there is none is said, and an exit code. It is tried again later: a model may have
        come meanwhile, or memory for it.
        """
        before = self._opened.get(source)
        if before is not None and not before.is_due(self._now()):
            return before
        if before is not None:
            before.translator = None  # gives back its memory first
        try:
            self._opened[source] = self._opened_for(source)
        except Exception as error:  # noqa: BLE001 - the source is shown, marked; the other targets go on
            self._opened[source] = Opened(translator=None, at_s=self._now())
            self._reports.fail(error, "translation-failed", about=self.direction(source))
            self._refused[source] = as_known(error, "translation-failed").code
        else:
            if source in self._refused:
                self._reports.mended(self._refused.pop(source), about=self.direction(source))
        return self._opened[source]

    def direction(self, source: str) -> str:
        """What a failure is about: each direction is said, and mended, by itself."""
        return f"{source}-{self._target}"

    def keep_to(self, glossary: Glossary) -> set[str]:
        """Put the terms of this glossary from now on, by the same models; gives the sources whose terms are others."""
        self._glossary = glossary
        changed = set()
        for source, opened in self._opened.items():
            if opened.translator is not None:
                kept = self._kept("en" if opened.by_sound else source, opened.translator)
                if kept is not opened.translator:
                    opened.translator = kept
                    changed.add(source)
        return changed

    def clear(self) -> None:
        """Let all go."""
        self._opened.clear()

    def _opened_for(self, source: str) -> Opened:
        """A translator from a source; where its sound is translated in place of its text, that is said."""
        try:
            translator = self._kept(source, self._open(source, self._target, self._tell))
            return Opened(translator=translator, at_s=self._now())
        except SetupError as error:
            if not self._translates_sound or source == "en" or error.code != "no-translation-model":
                raise
            return self._opened_by_sound(source, error)

    def _opened_by_sound(self, source: str, missing: SetupError) -> Opened:
        """What translates the English of a sound, None into English itself. Raises what is missing where none does."""
        translator = None
        if self._target != "en":
            try:
                translator = self._kept("en", self._open("en", self._target, self._tell))
            except SetupError:
                raise missing from None
        self._tell(_said_by_sound(source, missing))
        return Opened(translator=translator, at_s=self._now(), by_sound=True)

    def _kept(self, source: str, translator: Translator) -> Translator:
        """A translator with the terms of the glossary that is kept to now."""
        if self._glossary is None or not isinstance(translator, TermTranslator):
            return translator
        return translator.keeping_to(self._glossary.terms(source, self._target))

    def _tell(self, notice: Notice) -> None:
        """Say what was chosen, once, however often it is."""
        if notice not in self._told:
            self._told.add(notice)
            self._reports.tell(notice)


def _said_by_sound(source: str, error: SurtitleError) -> Notice:
    return Notice(
        severity=Severity.WARNING,
        code="translation-by-sound",
        text=f"Translation from {find_language(source).name} to English: the recognition model itself, from the sound, "
        "as no other model is installed that does it. Slides stay as they are.",
        remedy=error.remedy,
    )
