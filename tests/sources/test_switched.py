"""A source gives way to another while it is heard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

import pytest

import translator.sources.returning
import translator.sources.switched
from tests.stepping import interleaved
from translator.clock import Clock, SteppedClock
from translator.errors import SetupError
from translator.sources.switched import Switched


class Tape:
    """A source that a test plays, and that may refuse to be opened."""

    def __init__(self, name: str, *, refuses: bool = False) -> None:
        self.name = name
        self.refuses = refuses
        self.open = False

    def start(self, clock: Clock, put: Callable[[str], None], ended: Callable[[Exception | None], None]) -> None:
        if self.refuses:
            raise SetupError("refused", "It refuses.")
        self.open, self._put, self._ended = True, put, ended

    def stop(self) -> None:
        self.open = False

    def play(self) -> None:
        assert self.open
        self._put(self.name)

    def fail(self) -> None:
        self.open = False
        self._ended(SetupError("gone", "It is gone."))


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def endings() -> list[Exception | None]:
    return []


def test_another_is_heard_in_its_place(heard: list[str], endings: list[Exception | None]) -> None:
    one, other = Tape("one"), Tape("other")
    switched = Switched(one)
    switched.start(SteppedClock(), heard.append, endings.append)
    one.play()
    switched.switch(other)
    assert not one.open
    assert switched.name == "other"
    other.play()
    switched.stop()
    assert not other.open
    assert (heard, endings) == (["one", "other"], [])


def test_one_that_refuses_leaves_the_one_before(heard: list[str], endings: list[Exception | None]) -> None:
    one = Tape("one")
    switched = Switched(one)
    switched.start(SteppedClock(), heard.append, endings.append)
    with pytest.raises(SetupError, match="refuses"):
        switched.switch(Tape("other", refuses=True))
    one.play()
    assert (heard, switched.name) == (["one"], "one")


def test_where_none_is_open_the_other_is_opened_next(heard: list[str], endings: list[Exception | None]) -> None:
    one, other = Tape("one"), Tape("other")
    switched = Switched(one)
    switched.start(SteppedClock(), heard.append, endings.append)
    one.fail()
    assert len(endings) == 1
    switched.switch(other)
    assert not other.open
    switched.start(SteppedClock(), heard.append, endings.append)
    other.play()
    assert heard == ["other"]


def test_one_that_cannot_be_opened_at_first_is_not_open(heard: list[str], endings: list[Exception | None]) -> None:
    switched = Switched(Tape("one", refuses=True))
    with pytest.raises(SetupError):
        switched.start(SteppedClock(), heard.append, endings.append)
    other = Tape("other")
    switched.switch(other)
    assert not other.open


def test_where_neither_can_be_opened_the_one_before_has_ended_and_comes_back(
    heard: list[str], endings: list[Exception | None]
) -> None:
    one = Tape("one")
    switched = Switched(one)
    switched.start(SteppedClock(), heard.append, endings.append)
    one.refuses = True
    with pytest.raises(SetupError, match="refuses"):
        switched.switch(Tape("other", refuses=True))
    assert [str(error) for error in endings] == ["It refuses."]
    one.refuses = False
    switched.start(SteppedClock(), heard.append, endings.append)
    one.play()
    assert heard == ["one"]


def test_an_error_of_any_kind_leaves_the_one_before(heard: list[str], endings: list[Exception | None]) -> None:
    class Broken(Tape):
        def start(self, clock: Clock, put: Callable[[str], None], ended: Callable[[Exception | None], None]) -> None:
            raise OSError("no such device")

    one = Tape("one")
    switched = Switched(one)
    switched.start(SteppedClock(), heard.append, endings.append)
    with pytest.raises(OSError, match="no such device"):
        switched.switch(Broken("other"))
    one.play()
    assert (heard, endings, switched.name) == (["one"], [], "one")


def test_what_ends_while_it_gives_way_is_no_news(heard: list[str], endings: list[Exception | None]) -> None:
    class Complaining(Tape):
        def stop(self) -> None:
            self.fail()

    other = Tape("other")
    switched = Switched(Complaining("one"))
    switched.start(SteppedClock(), heard.append, endings.append)
    switched.switch(other)
    other.play()
    assert (heard, endings) == (["other"], [])


def test_what_was_opened_meanwhile_is_not_opened_twice(heard: list[str], endings: list[Exception | None]) -> None:
    starts = []

    class Counted(Tape):
        def start(self, clock: Clock, put: Callable[[str], None], ended: Callable[[Exception | None], None]) -> None:
            starts.append(self.name)
            super().start(clock, put, ended)

    switched = Switched(Counted("one"))
    switched.start(SteppedClock(), heard.append, endings.append)
    switched.switch(Counted("other"))
    switched.start(SteppedClock(), heard.append, endings.append)
    assert starts == ["one", "other"]


def test_who_is_told_of_the_end_may_open_it_again_at_once(heard: list[str]) -> None:
    one = Tape("one")
    switched = Switched(one)
    clock = SteppedClock()

    def again(error: Exception | None) -> None:
        one.refuses = False
        opening = threading.Thread(target=switched.start, args=(clock, heard.append, again), daemon=True)
        opening.start()
        opening.join(10)
        assert not opening.is_alive()

    switched.start(clock, heard.append, again)
    one.refuses = True
    with pytest.raises(SetupError, match="refuses"):
        switched.switch(Tape("other", refuses=True))
    one.play()
    assert heard == ["one"]


def test_after_a_stop_nothing_is_opened_or_told(heard: list[str], endings: list[Exception | None]) -> None:
    one, other = Tape("one"), Tape("other")
    switched = Switched(one)
    switched.start(SteppedClock(), heard.append, endings.append)
    switched.stop()
    one.fail()
    switched.switch(other)
    assert (other.open, endings, switched.name) == (False, [], "other")


def test_an_end_is_told_once_whoever_tells_of_it(endings: list[Exception | None]) -> None:
    def begin() -> tuple[Callable[[], object], Callable[[], object]]:
        endings.clear()
        one = Tape("one")
        Switched(one).start(SteppedClock(), lambda sound: None, endings.append)
        return one.fail, one.fail

    for _ in interleaved(begin, translator.sources.switched, translator.sources.returning):
        assert len(endings) == 1


def test_one_that_ends_while_it_gives_way_is_told_of_or_replaced(
    heard: list[str], endings: list[Exception | None]
) -> None:
    one = other = Tape("")
    switched = Switched(one)

    def begin() -> tuple[Callable[[], object], Callable[[], object]]:
        nonlocal one, other, switched
        heard.clear()
        endings.clear()
        one, other = Tape("one"), Tape("other")
        switched = Switched(one)
        switched.start(SteppedClock(), heard.append, endings.append)
        return one.fail, lambda: switched.switch(other)

    ways = set()
    for _ in interleaved(begin, translator.sources.switched, translator.sources.returning):
        ways.add((len(endings), other.open))
        if endings:  # who was told opens what is there now
            switched.start(SteppedClock(), heard.append, endings.append)
        other.play()
        other.fail()
        assert heard == ["other"]
        assert len(endings) in (1, 2)
    assert ways == {(1, False), (0, True)}


def test_one_that_refuses_while_the_other_ends_is_told_of_once(endings: list[Exception | None]) -> None:
    def begin() -> tuple[Callable[[], object], Callable[[], object]]:
        endings.clear()
        one = Tape("one")
        switched = Switched(one)
        switched.start(SteppedClock(), lambda sound: None, endings.append)
        one.refuses = True

        def switch() -> None:
            with suppress(SetupError):  # what it raises is tested above
                switched.switch(Tape("other", refuses=True))

        return one.fail, switch

    for _ in interleaved(begin, translator.sources.switched, translator.sources.returning):
        assert len(endings) == 1


def test_one_opened_meanwhile_tells_who_asked_last(heard: list[str], endings: list[Exception | None]) -> None:
    one = Tape("one")
    switched = Switched(one)
    switched.start(SteppedClock(), heard.append, lambda error: pytest.fail("nobody waits for this any more"))
    switched.start(SteppedClock(), heard.append, endings.append)
    one.fail()
    assert len(endings) == 1
