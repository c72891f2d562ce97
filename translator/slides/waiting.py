"""A program that is run once for each picture, and waits for the next with its data already loaded."""

from __future__ import annotations

import os
import subprocess
import weakref
from collections.abc import Sequence


class TimedOut(Exception):
    """The program took longer than it may."""


class Failed(Exception):
    """The program ended with an error, in its own words."""


class Waiting:
    """Runs `command` with what is written to it; gives what it prints. One thread uses it.

    The next process is started beforehand, so that whoever asks does not wait for what it loads: half of Tesseract's
    time. One thread each: more gain it little, and take the cores of the recogniser. It ends with this object, or
    with its input when this process dies. Raises OSError, also later, where the command cannot be started.
    """

    def __init__(self, command: Sequence[str], *, timeout_s: float) -> None:
        self._command = tuple(command)
        self._timeout_s = timeout_s
        self._processes: list[subprocess.Popen[bytes]] = []
        weakref.finalize(self, _end, self._processes)
        self._start()

    def ask(self, given: bytes) -> str:
        """What the program prints when it is given this. Raises TimedOut and Failed."""
        if not self._processes or self._processes[0].poll() is not None:  # it cannot have failed at this picture
            _end(self._processes)
            self._start()
        process = self._processes[0]
        try:
            printed, said = process.communicate(given, self._timeout_s)
        except subprocess.TimeoutExpired as error:
            raise TimedOut from error
        finally:
            _end(self._processes)
        if process.returncode:
            raise Failed(said.decode(errors="replace").strip())
        try:
            self._start()
        except OSError:  # told to who asks next
            self._processes.clear()
        return printed.decode(errors="replace")

    def _start(self) -> None:
        process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._processes.append(process)


def _end(processes: list[subprocess.Popen[bytes]]) -> None:
    """End what runs, and leave nothing of it."""
    while processes:
        process = processes.pop()
        process.kill()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()
        process.wait()
