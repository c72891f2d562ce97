"""A program that waits for what it is given: started before, anew for each, and gone with its owner."""

import os
import sys
import time
from pathlib import Path

import pytest

from translator.slides.waiting import Failed, TimedOut, Waiting

SHOUT = "import sys; print(sys.stdin.read().upper(), end='')"


def python(script: str, timeout_s: float = 20.0) -> Waiting:
    return Waiting([sys.executable, "-c", script], timeout_s=timeout_s)


def noted(path: Path, script: str) -> str:
    """A script that first writes down its process."""
    return f"import os; print(os.getpid(), file=open({str(path)!r}, 'a'), flush=True); {script}"


def processes(path: Path, count: int) -> list[int]:
    """The processes that were started, once there are so many."""
    for _ in range(500):
        found = path.read_text().split() if path.exists() else []
        if len(found) >= count:
            return [int(number) for number in found]
        time.sleep(0.02)
    raise AssertionError(f"{path.name} names no {count} processes")


def test_each_gets_its_own_answer() -> None:
    shouting = python(SHOUT)
    assert [shouting.ask(given) for given in (b"one", b"", "zwölf".encode())] == ["ONE", "", "ZWÖLF"]


def test_the_next_process_waits_already(tmp_path: Path) -> None:
    note = tmp_path / "note"
    shouting = python(noted(note, SHOUT))
    (first,) = processes(note, 1)
    assert shouting.ask(b"one") == "ONE"
    assert processes(note, 2)[0] == first


@pytest.mark.skipif(os.name == "nt", reason="asks POSIX whether a process is there")
def test_no_process_outlives_its_owner(tmp_path: Path) -> None:
    note = tmp_path / "note"
    shouting = python(noted(note, SHOUT))
    shouting.ask(b"one")
    started = processes(note, 2)
    del shouting
    for number in started:
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


def test_one_that_died_while_it_waited_is_started_anew(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    once = (
        f"import pathlib, sys; m = pathlib.Path({str(mark)!r}); sys.exit(3) if not m.exists() and not m.touch() else 0"
    )
    shouting = python(f"{once}; {SHOUT}")
    for _ in range(500):
        if mark.exists() and shouting._processes[0].poll() is not None:
            break
        time.sleep(0.02)
    else:
        pytest.fail("it did not die")
    assert shouting.ask(b"one") == "ONE"


def test_what_goes_wrong_is_told_and_the_next_is_answered() -> None:
    moody = python("import sys; given = sys.stdin.read(); sys.exit('out of ink') if given == 'x' else print(given)")
    with pytest.raises(Failed, match="out of ink"):
        moody.ask(b"x")
    assert moody.ask(b"y") == "y\n"


def test_one_that_hangs_is_given_up() -> None:
    hanging = python("import time; time.sleep(30)", timeout_s=0.5)
    with pytest.raises(TimedOut):
        hanging.ask(b"x" * 1_000_000)


def test_a_program_that_cannot_be_started_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        Waiting([str(tmp_path / "none")], timeout_s=1.0)


@pytest.mark.skipif(os.name == "nt", reason="needs a shell")
def test_a_program_that_went_meanwhile_is_told_to_who_asks_next(tmp_path: Path) -> None:
    path = tmp_path / "echo"
    path.write_text(f"#!/bin/sh\necho 1 >> {tmp_path / 'note'}\ncat\n")
    path.chmod(0o755)
    echo = Waiting([str(path)], timeout_s=20.0)
    processes(tmp_path / "note", 1)
    path.unlink()
    assert echo.ask(b"one") == "one"
    with pytest.raises(OSError, match="echo"):
        echo.ask(b"two")
