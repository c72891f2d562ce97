"""Does what is wanted in the window of models: gets, removes and checks them, one thing at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from translator.errors import Cancelled, SurtitleError
from translator.flow import Notice, Severity
from translator.models.acquisition import Plan
from translator.models.store import Progress
from translator.models.trial import Verdict
from translator.reports import as_known
from ui.errands import Errands
from ui.interface import translate
from ui.models.rows import rows_of
from ui.models.shelf import Shelf, Stock
from ui.models.window import ModelsWindow
from ui.saying.lookup import error_in_words
from ui.widgets import bring_forward, let_go

T = TypeVar("T")

MEASURING = "measuring"
"""What is done, in place of a model's name."""


class Keeping(QObject):
    """Holds the window while there is one. `talking` tells whether a talk runs, which nothing is to slow down.

    Signals:
        made: the window was made.
        changed: there are other models than before.
        measured: it is known now which recognition model is the best here.
    """

    made = Signal(object)
    changed = Signal()
    measured = Signal()

    def __init__(self, shelf: Shelf, errands: Errands, talking: Callable[[], bool]) -> None:
        super().__init__()
        self.window: ModelsWindow | None = None
        self._shelf = shelf
        self._errands = errands
        self._talking = talking
        self._cancelled = threading.Event()
        self._languages = ("", "")
        self._working = False
        self._measures = False
        self._closed = False

    def open(self, source: str, target: str) -> None:
        """Show the window, for a talk in these languages."""
        self._languages = (source, target)
        if self.window is None:
            window = self.window = ModelsWindow()
            window.wanted.connect(self._get)
            window.removed.connect(self._remove)
            window.checked.connect(self._check)
            window.cancelled.connect(self._cancel)
            window.imported.connect(self._import)
            window.measured.connect(self._measure)
            self.made.emit(window)
        bring_forward(self.window)
        if not self._working:
            self._look()

    def give_way(self) -> Notice | None:
        """A talk or its test begins: nothing is measured beside it, which would slow it down. What to tell, if any."""
        if not self._measures:
            return None
        self._cancel()
        return Notice(severity=Severity.INFO, code="measuring-cancelled", text=_given_way())

    def close(self) -> None:
        """Stop what is done, and let go of the window."""
        self._closed = True
        self._cancel()
        window, self.window = self.window, None
        let_go(window)

    def _look(self, said: str = "") -> None:
        """List the models anew; then say something."""

        def seen(stock: Stock) -> None:
            assert self.window is not None
            self.window.show_rows(rows_of(stock, *self._languages))
            self._show_work(None, None)
            self.window.say(said)

        self._run("models", self._shelf.stock, seen)

    def _get(self, name: str) -> None:
        self._cancelled.clear()
        self._show_work(name, None)
        self._run("plan", lambda: self._shelf.plan(name), self._agree)

    def _agree(self, plan: Plan) -> None:
        assert self.window is not None
        offer = plan.offer
        if not plan.noncommercial:
            self._fetch(plan, accepted=False)
            return
        self.window.ask_licence(
            offer.name,
            offer.licence,
            lambda: self._fetch(plan, accepted=True),
            lambda: self._show_work(None, None),
        )

    def _import(self, source: Path, *, replacing: bool = False) -> None:
        """Take the model in a folder or archive, once it was tried."""
        self._cancelled.clear()
        called = source.name
        progress = self._progress(called)

        def bring() -> tuple[str, Verdict]:
            return self._shelf.import_model(source, replacing=replacing, progress=progress, cancelled=self._cancelled)

        def brought(back: tuple[str, Verdict]) -> None:
            name, verdict = back
            said = translate("Models", "{model} is ready, and works: {given} → {made}")
            self._look(said.format(model=name, given=verdict.given, made=verdict.made))
            self.changed.emit()

        def failed(error: BaseException) -> None:
            if isinstance(error, SurtitleError) and error.code == "model-exists" and not replacing:
                self._show_work(None, None)
                assert self.window is not None
                self.window.ask_to_replace(lambda: self._import(source, replacing=True), lambda: None)
            else:
                self._failed(error)

        assert self.window is not None
        self.window.say(translate("Models", "Imports and tries {model}…").format(model=called))
        self._show_work(called, None, stoppable=True)
        self._run("import model", bring, brought, failed)

    def _progress(self, name: str) -> Progress:
        """Shows how far something with a model of this name is, by whole percents."""
        last = [-1]

        def progress(_label: str, share: float) -> None:
            percent = int(100 * share)
            if percent != last[0]:
                last[0] = percent
                self._errands.post(lambda: self._show_share(name, share))

        return progress

    def _fetch(self, plan: Plan, *, accepted: bool) -> None:
        name = plan.offer.name
        progress = self._progress(name)

        def fetch() -> None:
            self._shelf.get(plan, accepted=accepted, progress=progress, cancelled=self._cancelled)

        self._show_work(name, 0.0, stoppable=True)
        self._run("get model", fetch, lambda _: self._changed(translate("Models", "{model} is ready."), name))

    def _show_share(self, name: str, share: float) -> None:
        if self._working and not self._cancelled.is_set():
            self._show_work(name, share if share < 1 else None, stoppable=True)

    def _remove(self, name: str) -> None:
        self._show_work(name, None)
        said = translate("Models", "{model} is removed.")
        self._run("remove model", lambda: self._shelf.remove(name), lambda _: self._changed(said, name))

    def _check(self, name: str) -> None:
        def tried(verdict: Verdict) -> None:
            assert self.window is not None
            self._show_work(None, None)
            said = translate("Models", "{model} works: {given} → {made}")
            self.window.say(said.format(model=name, given=verdict.given, made=verdict.made))

        self._show_work(name, None)
        self._run("check model", lambda: self._shelf.check(name), tried)

    def _measure(self) -> None:
        """Find out which recognition models keep up here."""
        assert self.window is not None
        if self._talking():
            self.window.say(translate("Models", "A talk is running: measure before it, or after it."))
            return

        def told(notice: Notice) -> None:
            self._errands.post(lambda: self._say(notice))

        def measured(best: Notice) -> None:
            self._measures = False
            self._look(" ".join(error_in_words(best)).strip())
            self.measured.emit()

        def failed(error: BaseException) -> None:
            self._measures = False
            self._failed(error)

        self._cancelled.clear()
        self._measures = True
        self._show_work(MEASURING, None, stoppable=True)
        self._run("measure", lambda: self._shelf.measure(told, self._cancelled), measured, failed)

    def _say(self, notice: Notice) -> None:
        if self.window is not None and not self._cancelled.is_set():
            self.window.say(" ".join(error_in_words(notice)).strip())

    def _changed(self, said: str, name: str) -> None:
        self._look(said.format(model=name))
        self.changed.emit()

    def _cancel(self) -> None:
        self._cancelled.set()

    def _show_work(self, name: str | None, share: float | None, *, stoppable: bool = False) -> None:
        self._working = name is not None
        if self.window is not None and not self._closed:
            self.window.show_work(name, share, stoppable=stoppable)

    def _failed(self, error: BaseException) -> None:
        assert self.window is not None
        self._show_work(None, None)
        if isinstance(error, Cancelled) and error.code == "import-cancelled":
            self.window.say(translate("Models", "Stopped. Nothing of it was kept."))
        elif isinstance(error, Cancelled) and error.code == "measuring-cancelled":
            stopped = translate("Models", "The measuring was stopped. What was measured before still counts.")
            self.window.say(_given_way() if self._talking() else stopped)
        elif isinstance(error, Cancelled):
            self.window.say(translate("Models", "Stopped. What came is kept, and the next try goes on from there."))
        else:
            self.window.show_refusal(as_known(error, "model"))

    def _run(
        self,
        name: str,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Do this in a thread; what comes after the window went is dropped."""
        self._errands.run(
            name,
            work,
            lambda result: None if self._closed else done(result),
            lambda error: None if self._closed else (failed or self._failed)(error),
        )


def _given_way() -> str:
    return translate("Models", "The measuring was stopped for the talk. Measure again after it.")
