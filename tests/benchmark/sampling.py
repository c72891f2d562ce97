"""What a running process takes of the machine, sampled while it runs."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import psutil

EVERY_S = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A process at a time: seconds since it began, MB of memory that it and its children hold, and seconds of processor
    time that they have used.
    """

    at_s: float
    memory_mb: float
    cpu_s: float
    threads: int
    files: int


def sampled(
    process: subprocess.Popen[bytes], *, every_s: float = EVERY_S, tell: Callable[[Sample], None] | None = None
) -> list[Sample]:
    """Watch a process until it ends; `tell` hears of every sample. Interrupted, it ends the process."""
    began = time.perf_counter()
    samples: list[Sample] = []
    try:
        while process.poll() is None:
            try:
                samples.append(_sample(psutil.Process(process.pid), time.perf_counter() - began))
            except psutil.NoSuchProcess:  # it has ended, or is about to
                process.wait()
                break
            if tell is not None:
                tell(samples[-1])
            try:
                process.wait(every_s)
            except subprocess.TimeoutExpired:
                continue
    except BaseException:  # do not leave it playing
        process.terminate()
        process.wait()
        raise
    return samples


def _sample(process: psutil.Process, at_s: float) -> Sample:
    memory, cpu_s = _used(process)
    for child in process.children(recursive=True):
        try:
            held, used_s = _used(child)
        except psutil.NoSuchProcess:  # its time is its parent's now
            continue
        memory, cpu_s = memory + held, cpu_s + used_s
    with process.oneshot():
        return Sample(
            at_s=at_s,
            memory_mb=memory / 1e6,
            cpu_s=cpu_s,
            threads=process.num_threads(),
            files=process.num_handles() if psutil.WINDOWS else process.num_fds(),
        )


def _used(process: psutil.Process) -> tuple[int, float]:
    """Bytes of memory that a process holds, and seconds that it and those that it waited for have used."""
    with process.oneshot():
        times = process.cpu_times()
        used_s = times.user + times.system + times.children_user + times.children_system
        return process.memory_info().rss, used_s


def cpu_busy(samples: Sequence[Sample], cores: int) -> float | None:
    """The share of the cores that was used between the first sample and the last; None where there are not two."""
    if len(samples) < 2:
        return None
    first, last = samples[0], samples[-1]
    return (last.cpu_s - first.cpu_s) / ((last.at_s - first.at_s) * cores)
