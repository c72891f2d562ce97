"""A source that fails is opened again until it is there, and what happens is said."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from tests.desktop import wait
from tests.stepping import interleaved
from translator.channel import Closed
from translator.clock import Clock, SteppedClock
from translator.errors import SetupError
from translator.flow import Event, Notice, Severity
from translator.reports import Reports
from translator.sources import returning
from translator.sources.returning import STEADY_S, Returning

GONE = SetupError("gone", "It is gone.", "Connect it.")


class Cable:
    """A source that a test pulls out and plugs in; it refuses to be opened while it is out, and gives 0 at first."""

    def __init__(self) -> None:
        self.name = "cable"
        self.called = "cable {}"
        self.plugged = True
        self.silent = False
        self.opened = 0
        self.closed = 0
        self.put: Callable[[int], None]
        self.ended: Callable[[Exception | None], None]

    def start(self, clock: Clock, put: Callable[[int], None], ended: Callable[[Exception | None], None]) -> None:
        self.opened += 1
        if not self.plugged:
            raise SetupError("refused", "It refuses.")
        self.name = self.called.format(self.opened)
        self.put, self.ended = put, ended
        if not self.silent:
            put(0)

    def stop(self) -> None:
        self.closed += 1


class Heard:
    """A returning cable, and what came of it."""

    def __init__(
        self,
        meanwhile: Callable[[], None] | None = None,
        *,
        cable: Cable | None = None,
        when_told: Callable[[], None] = lambda: None,
        patient: bool = False,
    ) -> None:
        self.clock = SteppedClock()
        self.cable = cable or Cable()
        self._when_told = when_told
        self.values: list[int] = []
        self.told: list[Notice] = []
        self.endings: list[Exception | None] = []
        self._changed = threading.Condition()
        self.source = Returning(
            self.cable,
            Reports(self.tell),
            back="back",
            said="{name} is back.",
            severity=Severity.ERROR,
            meanwhile=meanwhile,
            waits_s=(0.0, 0.01),
            patient=patient,
        )
        self.source.start(self.clock, self.values.append, self.endings.append)

    def tell(self, event: Event) -> None:
        assert isinstance(event, Notice)
        with self._changed:
            self.told.append(event)
            self._changed.notify_all()
        self._when_told()

    def wait(self, notices: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.told) >= notices, 10)


def test_it_comes_back_and_goes_on_where_it_was_plugged_in_again() -> None:
    tried = threading.Semaphore(0)
    heard = Heard(meanwhile=tried.release)
    heard.cable.put(1)
    heard.cable.plugged = False
    heard.cable.ended(GONE)
    for _ in range(4):
        assert tried.acquire(timeout=10)
    heard.cable.plugged = True
    heard.wait(notices=2)
    heard.cable.put(2)
    heard.source.stop()
    assert heard.values == [0, 1, 0, 2]
    assert heard.endings == []
    assert heard.source.name == f"cable {heard.cable.opened}"
    assert heard.cable.opened >= 4
    assert [(one.severity, one.code, one.text, one.remedy) for one in heard.told] == [
        (Severity.ERROR, "gone", "It is gone.", "Connect it."),
        (Severity.INFO, "back", f"{heard.source.name} is back.", ""),
    ]


def test_it_is_said_each_time_that_it_goes() -> None:
    heard = Heard()
    for times in (1, 2, 3):
        heard.cable.ended(GONE)
        heard.wait(notices=2 * times)
    heard.source.stop()
    assert [one.code for one in heard.told] == ["gone", "back"] * 3


def test_what_is_exhausted_has_ended() -> None:
    heard = Heard()
    heard.cable.ended(None)
    assert heard.endings == [None]
    assert heard.told == []
    assert heard.cable.opened == 1


def test_a_stop_ends_the_waiting() -> None:
    heard = Heard()
    heard.cable.plugged = False
    heard.cable.ended(GONE)
    heard.source.stop()
    opened = heard.cable.opened
    assert not any(thread.name == "reopen" for thread in threading.enumerate())
    heard.cable.ended(GONE)
    heard.source.stop()
    assert (heard.cable.opened, heard.cable.closed) == (opened, 2)
    assert [one.code for one in heard.told] == ["gone"]


def test_nobody_who_listens_any_more_ends_it_too() -> None:
    def closed() -> None:
        raise Closed

    heard = Heard(meanwhile=closed)
    heard.cable.ended(GONE)
    while any(thread.name == "reopen" for thread in threading.enumerate()):
        pass
    assert heard.cable.opened == 1


def test_whatever_it_fails_with_it_is_tried_again() -> None:
    tries = iter([OSError("no such device"), MemoryError(), None])

    def meanwhile() -> None:
        error = next(tries)
        if error is not None:
            raise error

    heard = Heard(meanwhile=meanwhile)
    heard.cable.ended(GONE)
    heard.wait(notices=2)
    heard.source.stop()
    assert [one.code for one in heard.told] == ["gone", "back"]


def test_after_a_fault_in_a_program_it_comes_back_once() -> None:
    heard, fault = Heard(), ValueError("no such sample")
    heard.cable.ended(fault)
    heard.wait(notices=2)
    heard.clock.advance_to(STEADY_S / 2)
    heard.cable.ended(GONE)
    heard.wait(notices=4)
    heard.cable.ended(fault)
    assert heard.endings == [fault]
    assert [(one.code, one.text) for one in heard.told] == [
        ("source-gone", "ValueError: no such sample"),
        ("back", "cable 2 is back."),
        ("gone", "It is gone."),
        ("back", "cable 3 is back."),
    ]


def test_faults_that_are_rare_do_not_end_it() -> None:
    heard = Heard()
    for times in (1, 2, 3):
        heard.cable.ended(ValueError("no such sample"))
        heard.wait(notices=2 * times)
        heard.clock.advance_to(times * STEADY_S)
    heard.source.stop()
    assert heard.endings == []


def test_that_nothing_is_there_again_is_no_news() -> None:
    heard = Heard()
    heard.cable.called = ""  # in place of what is gone nothing is wanted any more
    heard.cable.ended(GONE)
    while any(thread.name == "reopen" for thread in threading.enumerate()):
        pass
    heard.source.stop()
    assert heard.cable.opened == 2
    assert [one.code for one in heard.told] == ["gone"]


def test_an_end_that_is_told_twice_opens_it_once() -> None:
    heard = Heard()

    def begin() -> tuple[Callable[[], object], Callable[[], object]]:
        nonlocal heard
        heard = Heard()
        ended = heard.cable.ended
        return lambda: ended(GONE), lambda: ended(GONE)

    for _ in interleaved(begin, returning):
        heard.wait(notices=2)
        heard.source.stop()
        assert heard.cable.opened == 2
        assert [one.code for one in heard.told] == ["gone", "back"]


def test_an_end_of_an_earlier_opening_is_no_news() -> None:
    heard = Heard()
    early = heard.cable.ended
    early(GONE)
    heard.wait(notices=2)
    early(GONE)
    early(None)
    heard.source.stop()
    assert (heard.cable.opened, heard.endings) == (2, [])
    assert [one.code for one in heard.told] == ["gone", "back"]


def test_what_fails_as_it_is_opened_is_opened_again() -> None:
    class Loose(Cable):
        def start(self, clock: Clock, put: Callable[[int], None], ended: Callable[[Exception | None], None]) -> None:
            self.silent = self.opened == 1
            super().start(clock, put, ended)
            if self.opened == 2:
                ended(GONE)
            elif self.opened == 3:
                steady.set()

    steady = threading.Event()
    heard = Heard(cable=Loose())
    heard.cable.ended(GONE)
    assert steady.wait(10)
    heard.wait(notices=2)
    heard.source.stop()
    assert heard.endings == []
    assert [(one.code, one.text) for one in heard.told] == [("gone", "It is gone."), ("back", "cable 3 is back.")]


def test_it_is_back_once_something_comes_from_it_and_each_fault_may_then_be_said_again() -> None:
    heard = Heard()
    heard.cable.silent = True
    for error in (GONE, SetupError("dumb", "It gives nothing."), GONE):
        before = heard.cable.ended
        before(error)
        wait(lambda before=before: heard.cable.ended is not before, 10, "it is not opened again")
    assert [one.code for one in heard.told] == ["gone", "dumb"]
    heard.cable.put(1)
    heard.cable.put(2)
    assert [one.code for one in heard.told] == ["gone", "dumb", "back"]
    heard.cable.ended(SetupError("dumb", "It gives nothing."))
    heard.source.stop()
    assert [one.code for one in heard.told] == ["gone", "dumb", "back", "dumb"]
    assert heard.values == [0, 1, 2]


def test_what_cannot_be_opened_at_first_is_refused_or_waited_for_by_who_is_patient() -> None:
    out = Cable()
    out.plugged = False
    with pytest.raises(SetupError, match="It refuses"):
        Heard(cable=out)
    heard = Heard(cable=out, patient=True)
    heard.wait(notices=1)
    out.plugged = True
    heard.wait(notices=2)
    heard.source.stop()
    assert [one.code for one in heard.told] == ["refused", "back"]
    assert heard.values == [0]
    assert heard.source.name == out.name


def test_a_stop_before_it_is_tried_opens_nothing() -> None:
    stopped = threading.Event()

    def stop() -> None:
        heard.source.stop()
        stopped.set()

    heard = Heard(meanwhile=stop)
    heard.cable.ended(GONE)
    assert stopped.wait(10)
    heard.source.stop()
    assert heard.cable.opened == 1


def test_a_stop_while_its_end_is_told_opens_nothing() -> None:
    heard = Heard(when_told=lambda: heard.source.stop())
    heard.cable.ended(GONE)
    assert not any(thread.name == "reopen" for thread in threading.enumerate())
    assert heard.cable.opened == 1


def test_what_ends_after_a_stop_is_no_news() -> None:
    heard = Heard()
    heard.source.stop()
    heard.cable.ended(GONE)
    heard.cable.ended(None)
    assert (heard.told, heard.endings, heard.cable.opened) == ([], [], 1)


def test_once_stopped_it_can_be_opened_anew() -> None:
    heard = Heard()
    heard.source.stop()
    heard.source.start(SteppedClock(), heard.values.append, heard.endings.append)
    heard.cable.ended(GONE)
    heard.wait(notices=2)
    heard.source.stop()
    assert [one.code for one in heard.told] == ["gone", "back"]
