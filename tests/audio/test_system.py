"""The system's sound: on scripted commands, and on a real PulseAudio."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

import numpy as np
import pytest

from tests.audio.test_microphone import FakeSoundDevice, Listener
from translator.audio.pulse_monitor import Commands, PulseMonitor, Recorder
from translator.audio.system import SystemSound
from translator.audio.virtual_device import VirtualDevice
from translator.channel import Closed
from translator.clock import SessionClock, SteppedClock
from translator.errors import SetupError
from translator.flow import AudioChunk

SOURCES = (
    "0\tother.monitor\tmodule\ts16le\tIDLE\n1\tspeakers.monitor\tmodule\ts16le\tIDLE\n2\tmic\tmodule\ts16le\tIDLE\n"
)


class ScriptedRecorder:
    """A recorder that writes what it was given, then ends."""

    def __init__(self, samples: int, said: bytes) -> None:
        self.stdout: IO[bytes] | None = io.BytesIO(np.full(samples, 0.25, np.float32).tobytes())
        self.stderr: IO[bytes] | None = io.BytesIO(said)
        self.ended = threading.Event()

    def terminate(self) -> None:
        self.ended.set()

    def wait(self, timeout: float | None = None) -> int:
        assert self.ended.wait(timeout)
        return 0


class ScriptedCommands(Commands):
    def __init__(
        self, installed: Sequence[str] = ("pactl", "parec"), sources: str | None = SOURCES, sink: str = "speakers"
    ) -> None:
        self.installed = installed
        self.sources = sources
        self.sink = sink
        self.recorded: list[Sequence[str]] = []

    def found(self, command: str) -> bool:
        return command in self.installed

    def output(self, command: Sequence[str]) -> str:
        if self.sources is None:
            raise subprocess.CalledProcessError(1, command, stderr="Connection refused")
        return f"{self.sink}\n" if command[1] == "get-default-sink" else self.sources

    def record(self, command: Sequence[str]) -> Recorder:
        self.recorded.append(command)
        return ScriptedRecorder(4000, b"stream died\n")


@pytest.mark.parametrize(("sink", "monitor"), [("speakers", "speakers.monitor"), ("gone", "other.monitor")])
def test_the_default_output_s_monitor_is_recorded(sink: str, monitor: str) -> None:
    commands, listener = ScriptedCommands(sink=sink), Listener()
    source = PulseMonitor(commands)
    source.start(SteppedClock(1.0), listener.put, listener.ended)
    listener.wait(endings=1)
    source.stop()
    assert f"--device={monitor}" in commands.recorded[0]
    assert [len(chunk.samples) for chunk in listener.chunks] == [1600, 1600]
    assert float(listener.chunks[0].samples[0]) == 0.25
    error = listener.endings[0]
    assert isinstance(error, SetupError)
    assert (error.code, "stream died" in error.text) == ("system-sound-gone", True)


def test_ends_quietly_when_nobody_listens() -> None:
    listener = Listener()

    def put(chunk: AudioChunk) -> None:
        listener.put(chunk)
        raise Closed

    source = PulseMonitor(ScriptedCommands())
    source.start(SteppedClock(), put, listener.ended)
    listener.wait(chunks=1)
    source.stop()
    assert (len(listener.chunks), listener.endings) == (1, [])


def test_whatever_goes_wrong_is_handed_on() -> None:
    listener, fault = Listener(), ValueError("no such sample")

    def put(_chunk: AudioChunk) -> None:
        raise fault

    source = PulseMonitor(ScriptedCommands())
    source.start(SteppedClock(), put, listener.ended)
    listener.wait(endings=1)
    source.stop()
    assert listener.endings == [fault]


@pytest.mark.parametrize(
    ("commands", "code"),
    [
        (ScriptedCommands(installed=()), "no-pactl"),
        (ScriptedCommands(installed=("pactl",)), "no-pactl"),
        (ScriptedCommands(sources=None), "no-sound-server"),
        (ScriptedCommands(sources="2\tmic\tmodule\n"), "no-monitor"),
    ],
)
def test_what_is_missing_is_named(commands: ScriptedCommands, code: str) -> None:
    listener = Listener()
    with pytest.raises(SetupError) as caught:
        PulseMonitor(commands).start(SteppedClock(), listener.put, listener.ended)
    assert caught.value.code == code
    assert caught.value.remedy


def test_a_virtual_device_is_found_or_asked_for() -> None:
    sounddevice, listener = FakeSoundDevice(), Listener()
    with pytest.raises(SetupError, match="virtual"):
        VirtualDevice(sounddevice).start(SteppedClock(), listener.put, listener.ended)
    sounddevice.plugged.append({"name": "BlackHole 2ch", "max_input_channels": 2, "default_samplerate": 48_000.0})
    source = VirtualDevice(sounddevice)
    source.start(SteppedClock(), listener.put, listener.ended)
    source.stop()
    assert sounddevice.streams[0].settings["device"] == 3


@pytest.mark.skipif(sys.platform == "win32", reason="may have the package")
def test_other_platforms_say_what_they_lack() -> None:
    listener = Listener()
    for platform, code in (("win32", "no-pyaudiowpatch"), ("plan9", "no-system-sound")):
        with pytest.raises(SetupError) as caught:
            SystemSound(platform).start(SteppedClock(), listener.put, listener.ended)
        assert caught.value.code == code


@pytest.mark.desktop
@pytest.mark.skipif(shutil.which("pulseaudio") is None or shutil.which("paplay") is None, reason="needs PulseAudio")
def test_a_played_tone_is_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    socket = tmp_path / "native"
    for name in ("XDG_RUNTIME_DIR", "HOME", "PULSE_RUNTIME_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{socket}")
    server = subprocess.Popen(
        [
            "pulseaudio",
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--use-pid-file=no",
            "--load=module-null-sink sink_name=stage",
            f"--load=module-native-protocol-unix auth-anonymous=1 socket={socket}",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=dict(os.environ),
    )
    try:
        for _ in range(100):
            if socket.exists():
                break
            time.sleep(0.1)
        else:
            pytest.fail("the sound server did not come up")
        wave = (np.sin(np.arange(32_000) * 2 * np.pi * 440 / 16_000) * 16_000).astype("<i2")
        tone = tmp_path / "tone.raw"
        tone.write_bytes(wave.tobytes())
        listener = Listener()
        source = PulseMonitor()
        source.start(SessionClock(), listener.put, listener.ended)
        subprocess.run(
            ["paplay", "--raw", "--format=s16le", "--rate=16000", "--channels=1", str(tone)], check=True, timeout=20
        )
        source.stop()
        samples = np.concatenate([chunk.samples for chunk in listener.chunks])
        loud = samples[np.abs(samples) > 0.01]
        assert len(loud) > 16_000
        middle = samples[int(np.argmax(np.abs(samples) > 0.1)) :][:8000]
        assert int(np.abs(np.fft.rfft(middle)).argmax()) * 2 == pytest.approx(440, abs=2)
        assert listener.endings == []
    finally:
        server.terminate()
        server.wait(10)
