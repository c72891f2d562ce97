"""A function in a process of its own: answers, errors, its death and its end."""

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from translator.apart import NICENESS, Apart, Died
from translator.errors import InputError, SetupError

ROOT = Path(__file__).parents[1]
posix = pytest.mark.skipif(os.name == "nt", reason="asks POSIX about processes")


def answering() -> Callable[[str], object]:
    """Makes what a test asks for."""
    return _answer


def _answer(asked: str) -> object:
    match asked:
        case "pid":
            return os.getpid()
        case "niceness":
            return os.nice(0)
        case "input":
            raise InputError("odd", "That is odd.", "Make it even.")
        case "value":
            raise ValueError("no such value")
        case "crash":
            os._exit(3)
        case "lock":
            return sum(range(10_000_000)) > 0
    return asked.upper()


def refusing() -> Callable[[str], str]:
    raise SetupError("no-model", "There is none.", "Get one.")


def dying_once(note: Path) -> Callable[[str], str]:
    """A function that ends its process at the first question of all."""

    def answer(asked: str) -> str:
        if not note.exists():
            note.touch()
            os._exit(3)
        return asked

    return answer


def dying_at_once() -> Callable[[str], str]:
    os._exit(4)


@pytest.fixture(scope="module")
def apart() -> Apart[str, object]:
    return Apart(answering, name="answering")


def test_each_question_gets_its_answer(apart: Apart[str, object]) -> None:
    assert [apart.ask(text) for text in ("one", "", "zwölf")] == ["ONE", "", "ZWÖLF"]
    assert apart.ask("pid") == apart.ask("pid") != os.getpid()


@posix
def test_it_gives_way(apart: Apart[str, object]) -> None:
    assert apart.ask("niceness") == min(os.nice(0) + NICENESS, 19)


def test_an_error_comes_through_whole_and_the_next_is_answered(apart: Apart[str, object]) -> None:
    with pytest.raises(InputError) as odd:
        apart.ask("input")
    assert (odd.value.code, odd.value.text, odd.value.remedy) == ("odd", "That is odd.", "Make it even.")
    with pytest.raises(ValueError, match="no such value"):
        apart.ask("value")
    assert apart.ask("one") == "ONE"


def test_what_refuses_to_be_made_is_told() -> None:
    with pytest.raises(SetupError) as refused:
        Apart(refusing, name="refusing")
    assert refused.value.remedy == "Get one."


@posix
def test_a_killed_process_is_started_again(apart: Apart[str, object]) -> None:
    first = apart.ask("pid")
    assert isinstance(first, int)
    os.kill(first, signal.SIGKILL)
    assert apart.ask("one") == "ONE"
    assert apart.ask("pid") != first


def test_a_question_that_was_lost_is_asked_once_more(tmp_path: Path) -> None:
    assert Apart[str, str](partial(dying_once, tmp_path / "note"), name="dying").ask("one") == "one"


def test_a_question_that_kills_is_told_of_and_the_next_is_answered(apart: Apart[str, object]) -> None:
    with pytest.raises(Died, match="the process answering ended with 3"):
        apart.ask("crash")
    assert apart.ask("one") == "ONE"


def test_one_that_dies_while_it_is_made_is_told_of() -> None:
    with pytest.raises(Died, match="ended with 4"):
        Apart(dying_at_once, name="dying")


def test_what_works_there_leaves_the_lock_here_alone(apart: Apart[str, object]) -> None:
    ticks: list[float] = []
    done = threading.Event()

    def tick() -> None:
        while not done.wait(0.001):
            ticks.append(time.perf_counter())

    ticking = threading.Thread(target=tick)
    ticking.start()
    began = time.perf_counter()
    try:
        assert apart.ask("lock") is True
    finally:
        asked_s = time.perf_counter() - began
        done.set()
        ticking.join()
    assert len(ticks) > 20 * asked_s


@posix
def test_it_ends_with_its_owner() -> None:
    apart = Apart[str, object](answering, name="ending")
    pid = apart.ask("pid")
    assert isinstance(pid, int)
    del apart
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert pid not in [child.pid for child in multiprocessing.active_children()]


OWNER = """
import time
from tests.test_apart import answering
from translator.apart import Apart
if __name__ == "__main__":
    apart = Apart(answering, name="owned")
    try:
        print(apart.ask("pid"), flush=True)
        {then}
    except KeyboardInterrupt:
        print(apart.ask("one"), flush=True)
"""


def _gone(pid: int) -> bool:
    for _ in range(3000):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


@posix
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_it_does_not_outlive_a_process_that_is_killed(number: signal.Signals) -> None:
    with _owner("time.sleep(30)") as owner:
        pid = _started(owner)
        owner.send_signal(number)
        _, said = owner.communicate(timeout=60)
    assert _gone(pid)
    assert said == ""


@posix
def test_a_process_that_ends_by_itself_leaves_nothing_and_says_nothing() -> None:
    with _owner("pass") as owner:
        pid = _started(owner)
        _, said = owner.communicate(timeout=60)
    assert owner.returncode == 0
    assert _gone(pid)
    assert said == ""


@posix
def test_ctrl_c_is_for_the_owner() -> None:
    with _owner("time.sleep(30)", process_group=0) as owner:
        _started(owner)
        os.killpg(owner.pid, signal.SIGINT)
        answer, said = owner.communicate(timeout=60)
    assert (answer.strip(), said) == ("ONE", "")


def _owner(then: str, process_group: int | None = None) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", OWNER.format(then=then)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        process_group=process_group,
    )


def _started(owner: "subprocess.Popen[str]") -> int:
    assert owner.stdout is not None
    return int(owner.stdout.readline())
