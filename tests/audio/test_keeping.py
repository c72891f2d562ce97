"""The sound that is kept: in step with the session's time, whole whatever ends it, and never in the way."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import numpy as np
import pytest

from translator.audio.keeping import QUEUED_CHUNKS, Keeping, SoundFile
from translator.flow import SAMPLE_RATE, AudioChunk, Event, Notice, Samples
from translator.reports import Reports

ROOT = Path(__file__).parents[2]
RATE = 48_000
"""Of every Opus decoder."""


def tone(start_s: float, seconds: float, hertz: float = 440.0) -> Iterator[AudioChunk]:
    """A tone in chunks of 0.1 s."""
    for number in range(round(seconds * 10)):
        at_s = start_s + number / 10
        times = at_s + np.arange(SAMPLE_RATE // 10) / SAMPLE_RATE
        yield AudioChunk(samples=(0.5 * np.sin(2 * np.pi * hertz * times)).astype(np.float32), start_s=at_s)


def kept(path: Path) -> Samples:
    with av.open(str(path)) as container:
        return np.concatenate([frame.to_ndarray()[0] for frame in container.decode(audio=0)])


def loud_s(samples: Samples) -> list[float]:
    """When it becomes loud and quiet again, in tenths of a second."""
    tenths = np.abs(samples[: len(samples) // 4800 * 4800].reshape(-1, 4800)).mean(axis=1) > 0.1
    return [float(at) / 10 for at in np.flatnonzero(np.diff(tenths.astype(int), prepend=0, append=0))]


def write(path: Path, chunks: Sequence[AudioChunk]) -> Samples:
    file = SoundFile(path)
    for chunk in chunks:
        file.append(chunk)
    file.close()
    return kept(path)


def test_the_sound_is_where_it_was_heard_across_gaps(tmp_path: Path) -> None:
    samples = write(tmp_path / "sound.ogg", [*tone(1.5, 2.0), *tone(5.0, 1.0), *tone(9.0, 0.5)])
    assert loud_s(samples) == [1.5, 3.5, 5.0, 6.0, 9.0, 9.5]
    assert len(samples) / RATE == pytest.approx(9.5, abs=0.05)


def test_a_device_that_runs_fast_or_slow_stays_in_step(tmp_path: Path) -> None:
    fast = [AudioChunk(samples=one.samples, start_s=one.start_s * 0.95) for one in tone(0.0, 20.0)]
    assert len(write(tmp_path / "fast.ogg", fast)) / RATE == pytest.approx(19.0, abs=0.15)
    slow = [AudioChunk(samples=one.samples, start_s=one.start_s * 1.05) for one in tone(0.0, 20.0)]
    assert len(write(tmp_path / "slow.ogg", slow)) / RATE == pytest.approx(21.0, abs=0.15)


def test_sound_that_is_there_already_is_not_written_twice(tmp_path: Path) -> None:
    samples = write(tmp_path / "sound.ogg", [*tone(0.0, 2.0), *tone(0.5, 1.0), *tone(2.0, 1.0)])
    assert len(samples) / RATE == pytest.approx(3.0, abs=0.05)


def test_an_hour_is_small(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).normal(0, 0.1, SAMPLE_RATE * 30).astype(np.float32)
    write(tmp_path / "sound.ogg", [AudioChunk(samples=noise, start_s=0.0)])
    assert (tmp_path / "sound.ogg").stat().st_size * 120 < 25e6


def test_a_process_that_is_killed_leaves_all_but_the_last_second(tmp_path: Path) -> None:
    path = tmp_path / "sound.ogg"
    script = f"""
import os, signal
from pathlib import Path
from tests.audio.test_keeping import tone
from translator.audio.keeping import SoundFile
file = SoundFile(Path({str(path)!r}))
for chunk in tone(0.0, 8.0):
    file.append(chunk)
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, timeout=60, check=False)
    assert 7.0 <= len(kept(path)) / RATE <= 8.0


class Kept:
    """The stage, and what it said."""

    def __init__(self, path: Path) -> None:
        self.events: list[Event] = []
        self.keeping = Keeping(path, Reports(self.events.append))

    @property
    def said(self) -> list[str]:
        return [one.code for one in self.events if isinstance(one, Notice)]


def test_what_was_put_is_written_before_the_stage_ends(tmp_path: Path) -> None:
    stage = Kept(tmp_path / "sound.ogg")
    for chunk in tone(0.0, 3.0):
        stage.keeping.put(chunk)
    stage.keeping.close()
    stage.keeping.run()
    assert loud_s(kept(tmp_path / "sound.ogg")) == [0.0, 3.0]
    stage.keeping.put(AudioChunk(samples=np.zeros(1, np.float32), start_s=3.0))
    assert stage.said == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk")
def test_a_full_disk_is_said_once_and_holds_nothing_up() -> None:
    stage = Kept(Path("/dev/full"))
    for chunk in tone(0.0, 30.0):
        stage.keeping.put(chunk)
    stage.keeping.run()
    assert stage.said == ["disk-full"]
    stage.keeping.put(AudioChunk(samples=np.zeros(1, np.float32), start_s=3.0))


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    stage = Kept(tmp_path / "nowhere" / "sound.ogg")
    stage.keeping.put(next(tone(0.0, 1.0)))
    stage.keeping.run()
    assert stage.said == ["read-only"]


def test_a_talk_in_which_nothing_was_heard_has_no_sound(tmp_path: Path) -> None:
    stage = Kept(tmp_path / "sound.ogg")
    stage.keeping.close()
    stage.keeping.run()
    assert stage.said == []
    assert not (tmp_path / "sound.ogg").exists()


def test_a_slow_disk_never_keeps_the_sound_from_being_heard(tmp_path: Path) -> None:
    stage = Kept(tmp_path / "sound.ogg")
    began = time.perf_counter()
    for chunk in tone(0.0, QUEUED_CHUNKS / 10 + 5.0):
        stage.keeping.put(chunk)
    assert time.perf_counter() - began < 2.0
    assert stage.said == ["sound-not-kept"]
    stage.keeping.close()
    stage.keeping.run()
    assert loud_s(kept(tmp_path / "sound.ogg")) == [5.0, QUEUED_CHUNKS / 10 + 5.0]
