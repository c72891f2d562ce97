"""The languages that a talk is translated into, which may change while it runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from translator.channel import Closed
from translator.errors import SurtitleError
from translator.flow import Samples, Sentence, Slide
from translator.reports import Reports
from translator.translation.slides import TranslatedSlides
from translator.translation.terms.glossary import Glossary
from translator.translation.translating import Translating, wait_until_all_open

Earlier = Sequence[Sentence | Slide]
Make = Callable[[str, Earlier], Translating]
"""The translation into a language, also of what was said and shown before; the newest last."""
Thread = Callable[[str, Callable[[], None]], threading.Thread]
"""A thread of this name for that work, not started yet."""


class Targets:
    """Hands sentences and slides on to the translation into every target language, each on a thread of its own.

    For a target that is added in mid-talk, the model is loaded while the others go on. Then the slide that is up, and
    what is said from then on, come first; what was said and shown before is translated in between. Any thread.
    """

    def __init__(
        self, languages: Sequence[str], make: Make, thread: Thread, slides: TranslatedSlides, reports: Reports
    ) -> None:
        self._make = make
        self._thread = thread
        self._slides = slides
        self._reports = reports
        self._begun = threading.Event()
        self._lock = threading.Lock()  # guards all below; never held while a model is opened
        self._now = [make(one, ()) for one in languages]
        self._threads: list[threading.Thread] = []
        self._known: dict[tuple[type, int], Sentence | Slide] = {}  # the newest revisions, without words and pictures
        self._handed: dict[str, set[tuple[type, int, int]]] = {}  # the revisions that a language was ever handed
        self._up: Slide | None = None
        self._glossary: Glossary | None = None  # that of a change; None: the one with which translators are opened
        self._closed = False

    def open(self, source: str | None) -> None:
        """Open the models for a source language that is known beforehand. Raises SurtitleError where none could be."""
        for target in self._now:
            self._start(target, source)
        try:
            wait_until_all_open(self._now, self._reports)
        finally:
            self._begun.set()

    def put(self, item: Sentence | Slide, sound: Samples | None = None) -> None:
        """Hand on a sentence, with its sound where it is at hand, or a slide whose language is known. Raises Closed."""
        with self._lock:
            if isinstance(item, Slide):
                self._up = item
                self._note(replace(item, picture=None))
            elif item.final:
                self._note(replace(item, words=()))
            for target in self._now:
                target.put(item, sound)

    def change(self, languages: Sequence[str], source: str | None, glossary: Glossary | None = None) -> None:
        """Translate into these languages, as soon as the models of the new ones are loaded; until then as before.

        From then on all use the terms of the `glossary` (None: of the one before). A language whose terms change
        translates the slide that is up once more.

        What was said until then is still translated into those that go. Raises SurtitleError where a model cannot be
        opened: nothing changes then; Closed once the talk has ended.
        """
        self._begun.wait()
        with self._lock:
            if self._closed:
                raise Closed
            there = [target.target for target in self._now]
            new = [self._make(one, self._lacking(one)) for one in languages if one not in there]
            self._set([*self._now, *new])
            wanted = self._glossary if glossary is None else glossary
            for target in new:
                if wanted is not None:
                    target.keep_to(wanted)
                if self._up is not None:
                    target.put(self._up)
                self._start(target, source)
        try:
            wait_until_all_open(new, self._reports)
        except SurtitleError:
            with self._lock:
                for target in new:
                    self._handed.pop(target.target)
                    target.abandon()
                self._set([target for target in self._now if target not in new])
            raise
        with self._lock:
            by_name = {target.target: target for target in self._now}
            for target in self._now:
                if target.target not in languages:
                    target.close()
                elif glossary is not None and target not in new:
                    target.keep_to(glossary)
            self._glossary = wanted
            self._set([by_name[one] for one in languages])

    def close(self) -> None:
        """No more is put; wait until what was is translated."""
        self._begun.set()
        with self._lock:
            self._closed = True
            for target in self._now:
                target.close()
        for thread in self._threads:
            thread.join()

    def abandon(self) -> None:
        """Give up what is not translated yet."""
        self._begun.set()
        with self._lock:
            self._closed = True
            for target in self._now:
                target.abandon()

    def _note(self, item: Sentence | Slide) -> None:
        """Keep what was said or shown for the languages that come later; those that are there are handed it."""
        self._known[type(item), item.id] = item
        for target in self._now:
            self._handed.setdefault(target.target, set()).add(_key(item))

    def _lacking(self, language: str) -> Earlier:
        """What was said and shown that is not handed to a language yet, which it is now; the newest last."""
        handed = self._handed.setdefault(language, set())
        lacking = [item for item in self._known.values() if _key(item) not in handed]
        handed.update(map(_key, lacking))
        up = None if self._up is None else _key(self._up)  # that is put
        return sorted((item for item in lacking if _key(item) != up), key=_began_s)

    def _set(self, targets: list[Translating]) -> None:
        self._now = targets
        self._slides.translate_into([target.target for target in targets])

    def _start(self, target: Translating, source: str | None) -> None:
        thread = self._thread(f"translate-{target.target}", partial(target.run, source))
        thread.start()
        self._threads.append(thread)


def _key(item: Sentence | Slide) -> tuple[type, int, int]:
    return type(item), item.id, item.revision


def _began_s(item: Sentence | Slide) -> float:
    return item.shown_s if isinstance(item, Slide) else item.start_s
