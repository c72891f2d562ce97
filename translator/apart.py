"""A function in a process of its own: what it does there holds Python's lock of nobody else."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import wintypes
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from translator.errors import SurtitleError

Asked = TypeVar("Asked")
Told = TypeVar("Told")

ATTEMPTS = 2
"""A process that dies is started once more with the same question; two that do are told of."""
NICENESS = 5
"""Of a process that works beside the recognition of speech, which comes first."""
BELOW_NORMAL = 0x4000
"""The same, as Windows' priority class."""


class Died(RuntimeError):
    """The process ended before it answered, and so did the one that was started in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Running:
    process: BaseProcess
    pipe: Connection[Any, Any]


class Apart(Generic[Asked, Told]):
    """Asks the function that `make` gives, which is made in a process of its own. One thread uses it.

    Questions, answers and `make` are pickled: it is a function of a module, or a partial of one. The process gives way
    to this one, and ends with this object, or with its pipe when this process dies. Raises what `make` raises, and
    Died.
    """

    def __init__(self, make: Callable[[], Callable[[Asked], Told]], *, name: str) -> None:
        self._make = make
        self._name = name
        self._running: list[_Running] = []
        self._ending = weakref.finalize(self, _end, self._running)
        self._attempt(self._start)

    def ask(self, asked: Asked) -> Told:
        """The function's answer. Raises the SurtitleError, ValueError or RuntimeError that it raises, and Died."""
        told: Told | Exception = self._attempt(lambda: self._asked(asked))
        if isinstance(told, Exception):
            raise told
        return told

    def _attempt(self, act: Callable[[], Any]) -> Any:
        """Do it; with a new process, where that dies of it."""
        reason = ""
        for _ in range(ATTEMPTS):
            try:
                return act()
            except (EOFError, OSError) as error:
                codes = _end(self._running)
                reason = f"ended with {codes[0]}" if codes else f"could not be started: {error}"
            if not self._ending.alive:  # this process ends too
                break
        raise Died(f"the process {self._name} {reason}")

    def _asked(self, asked: Asked) -> Any:
        if not self._running:
            self._start()
        pipe = self._running[0].pipe
        pipe.send(asked)
        return pipe.recv()

    def _start(self) -> None:
        """Start the process; wait until the function is made, or raise why it cannot be."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._make), name=self._name, daemon=True)
        try:
            with _deaf_to_interrupts():
                process.start()
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        self._running.append(_Running(process=process, pipe=ours))
        refusal = ours.recv()
        if refusal is not None:
            _end(self._running)
            raise refusal


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Have the process that is started meanwhile never hear Ctrl-C, not even while it loads: it is for its owner."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # it would be started with the process, and have it hear
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end(running: list[_Running]) -> list[int | None]:
    """End what runs, and leave nothing of it; the codes that it ended with."""
    codes = []
    while running:
        one = running.pop()
        one.pipe.close()
        one.process.kill()
        one.process.join()
        codes.append(one.process.exitcode)
        one.process.close()
    return codes


def _serve(pipe: Connection[Any, Any], make: Callable[[], Callable[[Any], Any]]) -> None:
    """Answer until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _give_way()
    try:
        answer = make()
    except SurtitleError as error:
        pipe.send(error)
        return
    told: Any = None
    while _sent(pipe, told):
        try:
            asked = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            told = answer(asked)
        except (SurtitleError, ValueError, RuntimeError) as error:
            told = error


def _sent(pipe: Connection[Any, Any], told: object) -> bool:
    """Whether there was still somebody to send it to."""
    try:
        pipe.send(told)
    except OSError:
        return False
    return True


def _give_way() -> None:
    """Have other processes come first where there is not time for all."""
    if sys.platform == "win32":
        this = wintypes.HANDLE(-1)
        ctypes.windll.kernel32.SetPriorityClass(this, BELOW_NORMAL)
    else:
        os.nice(NICENESS)
