"""What is sampled of a process while it runs."""

import subprocess
import sys

import pytest

from tests.benchmark.sampling import Sample, sampled

BUSY = """
import time
held, end = b"x" * 60_000_000, time.time() + 1.0
while time.time() < end:
    pass
"""


def started(code: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", code])


def test_a_process_is_watched_until_it_ends() -> None:
    told: list[Sample] = []
    process = started(BUSY)
    samples = sampled(process, every_s=0.1, tell=told.append)
    assert process.returncode == 0
    assert samples == told
    assert len(samples) >= 5
    assert [sample.at_s for sample in samples] == sorted(sample.at_s for sample in samples)
    assert max(sample.memory_mb for sample in samples) > 60
    assert samples[-1].cpu_s > samples[0].cpu_s
    assert all(sample.threads >= 1 and sample.files >= 1 for sample in samples)


def test_its_children_count() -> None:
    process = started(f"import subprocess, sys; subprocess.run([sys.executable, '-c', {BUSY!r}])")
    samples = sampled(process, every_s=0.1)
    assert max(sample.memory_mb for sample in samples) > 60
    assert samples[-2].cpu_s > samples[0].cpu_s + 0.2


def test_one_that_fails_at_once_is_over() -> None:
    process = started("raise SystemExit(3)")
    sampled(process, every_s=0.05)
    assert process.returncode == 3


def test_interrupted_it_does_not_leave_the_process_running() -> None:
    def interrupt(sample: Sample) -> None:
        raise KeyboardInterrupt

    process = started("import time; time.sleep(60)")
    with pytest.raises(KeyboardInterrupt):
        sampled(process, every_s=0.05, tell=interrupt)
    assert process.poll() is not None
