"""Parts of the sound that was kept, played on a scripted sounddevice module."""

import queue
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.audio.test_keeping import tone, write
from translator.audio.playing import AFTER_S, BEFORE_S, RATE, SoundPlayer, read_sound
from translator.errors import InputError, SetupError, SurtitleError
from translator.flow import Samples


class PortAudioError(Exception):
    pass


class Output:
    """An output that keeps what it is given; while it is not `open`, writing waits."""

    def __init__(self, module: "FakeSoundDevice", settings: dict[str, Any]) -> None:
        self.settings = settings
        self.written: list[Samples] = []
        self.ended = ""
        self._module = module

    def write(self, samples: Samples) -> None:
        self.written.append(samples)
        self._module.going.set()
        assert self._module.open.wait(10)

    def abort(self) -> None:
        self.ended = "aborted"

    def __enter__(self) -> "Output":
        return self

    def __exit__(self, *_: object) -> None:
        self.ended = self.ended or "played"

    @property
    def sound(self) -> Samples:
        return np.concatenate(self.written)[:, 0]


class FakeSoundDevice:
    PortAudioError = PortAudioError

    def __init__(self, refusal: str = "") -> None:
        self.outputs: list[Output] = []
        self.open, self.going = threading.Event(), threading.Event()
        self.open.set()
        self.needed = 1
        self._refusal = refusal

    def _initialize(self) -> None:
        self.needed += 1

    def _terminate(self) -> None:
        self.needed -= 1

    def OutputStream(self, **settings: Any) -> Output:
        if self._refusal:
            raise PortAudioError(self._refusal)
        self.outputs.append(Output(self, settings))
        return self.outputs[-1]


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Quiet but from 5 to 8 s."""
    write(tmp_path / "sound.ogg", [*tone(5.0, 3.0), *tone(20.0, 0.1)])
    return tmp_path / "sound.ogg"


def loud_s(samples: Samples) -> float:
    return float(np.mean(np.abs(samples) > 0.01)) * len(samples) / RATE


@pytest.mark.parametrize(("start_s", "end_s", "heard_s"), [(5, 8, 3), (4, 6, 1), (7.5, 9, 0.5), (0, 4, 0)])
def test_a_part_is_where_it_was_heard(sound: Path, start_s: float, end_s: float, heard_s: float) -> None:
    samples = read_sound(sound, start_s, end_s)
    assert len(samples) / RATE == pytest.approx(end_s - start_s, abs=0.001)
    assert loud_s(samples) == pytest.approx(heard_s, abs=0.06)


def test_sound_that_is_not_there_is_said(sound: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="was not kept"):
        read_sound(sound, 30.0, 40.0)
    with pytest.raises(InputError, match="not there any more"):
        read_sound(tmp_path / "gone.ogg", 0.0, 1.0)
    (tmp_path / "broken.ogg").write_bytes(b"no sound")
    with pytest.raises(InputError, match="cannot be read"):
        read_sound(tmp_path / "broken.ogg", 0.0, 1.0)


class Listener:
    """Waits for the end of what is played."""

    def __init__(self) -> None:
        self.ends: queue.Queue[SurtitleError | None] = queue.Queue()

    def __call__(self, failure: SurtitleError | None) -> None:
        self.ends.put(failure)

    def wait(self) -> SurtitleError | None:
        return self.ends.get(timeout=10)


def test_a_part_is_played_with_a_little_around_it(sound: Path) -> None:
    module, ended = FakeSoundDevice(), Listener()
    SoundPlayer(module).play(sound, 5.0, 8.0, ended)
    assert ended.wait() is None
    (output,) = module.outputs
    assert output.settings == {"samplerate": RATE, "channels": 1, "dtype": "float32"}
    assert len(output.sound) / RATE == pytest.approx(BEFORE_S + 3.0 + AFTER_S, abs=0.001)
    assert output.ended == "played"


def test_the_next_part_takes_the_place_of_one_that_plays(sound: Path) -> None:
    module, first, second = FakeSoundDevice(), Listener(), Listener()
    player = SoundPlayer(module)
    module.open.clear()
    player.play(sound, 5.0, 8.0, first)
    assert module.going.wait(10)
    player.play(sound, 6.0, 7.0, second)
    module.open.set()
    assert second.wait() is None
    deadline_s = time.monotonic() + 10
    while not module.outputs[0].ended and time.monotonic() < deadline_s:
        time.sleep(0.01)  # its thread may be behind that of the second
    assert module.outputs[0].ended == "aborted"
    assert first.ends.empty()


def test_what_is_stopped_ends_without_a_word(sound: Path) -> None:
    module, ended = FakeSoundDevice(), Listener()
    player = SoundPlayer(module)
    module.open.clear()
    player.play(sound, 5.0, 8.0, ended)
    assert module.going.wait(10)
    player.stop()
    module.open.set()
    for thread in threading.enumerate():
        if thread.name == "player":
            thread.join(10)
    assert module.outputs[0].ended == "aborted"
    assert ended.ends.empty()


def test_what_keeps_it_from_being_played_is_said_with_a_remedy(sound: Path, tmp_path: Path) -> None:
    ended = Listener()
    SoundPlayer(FakeSoundDevice("Device unavailable")).play(sound, 5.0, 8.0, ended)
    refused = ended.wait()
    assert isinstance(refused, SetupError)
    assert "Device unavailable" in refused.text
    assert "loudspeakers" in refused.remedy
    SoundPlayer(FakeSoundDevice()).play(tmp_path / "gone.ogg", 5.0, 8.0, ended)
    assert isinstance(ended.wait(), InputError)
