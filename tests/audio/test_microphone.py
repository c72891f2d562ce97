"""The microphone, on a scripted sounddevice module."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from translator.audio.microphone import POLL_S, Microphone, list_microphones
from translator.channel import Closed
from translator.clock import SteppedClock
from translator.errors import SetupError
from translator.flow import AudioChunk


class PortAudioError(Exception):
    pass


class Stream:
    """A stream for which the test says what is heard; one that is not `active` refuses."""

    def __init__(self, **settings: Any) -> None:
        self.settings = settings
        self.active = False
        self.closed = False
        self.waiting: list[tuple[Any, bool]] = []
        self.asked_again = False
        self.changed = threading.Condition()

    @property
    def latency(self) -> float:
        return 0.0

    def start(self) -> None:
        self.active = True

    def close(self, ignore_errors: bool = True) -> None:
        with self.changed:
            self.active = False
            self.closed = True
            self.changed.notify_all()

    def hear(self, samples: int, overflow: bool = False, level: float = 0.5) -> None:
        """Have samples, until they were read and handed on, after which the reader asks for more."""
        with self.changed:
            self.waiting.append((np.full((samples, self.settings["channels"]), level, np.float32), overflow))
            self.asked_again = False
            assert self.changed.wait_for(lambda: self.asked_again or self.closed, 10)

    @property
    def read_available(self) -> int:
        if not self.active:
            raise PortAudioError("device is gone")
        with self.changed:
            if not self.waiting:
                self.asked_again = True
                self.changed.notify_all()
            return sum(len(samples) for samples, _ in self.waiting)

    def read(self, count: int) -> tuple[Any, bool]:
        with self.changed:
            samples, overflow = self.waiting.pop()
        assert len(samples) == count
        return samples, overflow


class Hung(Stream):
    """A stream that has something, and does not come back when that is read before `go_on`."""

    go_on = threading.Event()
    read_available = 1_600

    def read(self, count: int) -> tuple[Any, bool]:
        self.go_on.wait()
        raise PortAudioError("device is gone")


class Faulty(Stream):
    """A stream that cannot be read for want of memory."""

    read_available = 1_600

    def read(self, count: int) -> tuple[Any, bool]:
        raise MemoryError


class Crowded(Stream):
    """A stream after whose latency was asked no thread can be started until it is closed."""

    @property
    def latency(self) -> float:
        threading.stack_size(1 << 60)
        return 0.0

    def close(self, ignore_errors: bool = True) -> None:
        threading.stack_size(0)
        super().close(ignore_errors)


class FakeSoundDevice:
    """Two inputs and an output; refuses the rates it is told to refuse.

    As with PortAudio, `devices` are those that were connected (`plugged`) when it was begun; it ends when all who
    need it have let go, and with it every stream.
    """

    PortAudioError = PortAudioError

    def __init__(self, refused: tuple[int, ...] = (), opens: bool = True, stream: type[Stream] = Stream) -> None:
        self.refused = refused
        self.opens = opens
        self.stream = stream
        self.streams: list[Stream] = []
        self.default = SimpleNamespace(device=(2, 1))
        self.needed = 1
        self.plugged: list[dict[str, Any]] = [
            {"name": "Webcam", "max_input_channels": 2, "default_samplerate": 48_000.0},
            {"name": "Speakers", "max_input_channels": 0, "default_samplerate": 48_000.0},
            {"name": "USB Headset", "max_input_channels": 1, "default_samplerate": 44_100.0},
        ]
        self.devices = list(self.plugged)

    def _initialize(self) -> None:
        if not self.needed:
            self.devices = list(self.plugged)
        self.needed += 1

    def _terminate(self) -> None:
        if not self.needed:
            raise PortAudioError("not initialized")
        self.needed -= 1
        if not self.needed:
            for stream in self.streams:
                stream.active = False

    def _exit_handler(self) -> None:
        print("PortAudio ends")

    def query_devices(self) -> Any:
        return self.devices

    def query_hostapis(self) -> Any:
        return ({"name": "ALSA", "devices": [*range(len(self.devices))], "default_input_device": 2},)

    def check_input_settings(self, *, device: int, samplerate: int, channels: int, dtype: str) -> None:
        if samplerate in self.refused:
            raise PortAudioError("invalid sample rate")

    def InputStream(self, **settings: Any) -> Any:
        if not self.opens:
            raise PortAudioError("device unavailable")
        self.streams.append(self.stream(**settings))
        return self.streams[-1]


class Listener:
    def __init__(self) -> None:
        self.chunks: list[AudioChunk] = []
        self.endings: list[Exception | None] = []
        self.changed = threading.Condition()

    def put(self, chunk: AudioChunk) -> None:
        with self.changed:
            self.chunks.append(chunk)
            self.changed.notify_all()

    def ended(self, error: Exception | None) -> None:
        with self.changed:
            self.endings.append(error)
            self.changed.notify_all()

    def wait(self, chunks: int = 0, endings: int = 0) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.chunks) >= chunks and len(self.endings) >= endings, 10)


def test_sound_is_stamped_by_the_clock() -> None:
    sounddevice, clock, listener = FakeSoundDevice(), SteppedClock(5.0), Listener()
    microphone = Microphone(None, sounddevice)
    microphone.start(clock, listener.put, listener.ended)
    stream = sounddevice.streams[0]
    assert microphone.name == "USB Headset"
    assert (stream.settings["samplerate"], stream.settings["channels"]) == (16_000, 1)
    clock.advance_to(5.1)
    stream.hear(1600)
    clock.advance_to(5.2)
    stream.hear(1600)
    listener.wait(chunks=2)
    assert [chunk.start_s for chunk in listener.chunks] == pytest.approx([5.0, 5.1])
    assert float(listener.chunks[0].samples.min()) == 0.5
    microphone.stop()
    microphone.stop()
    assert stream.closed
    assert listener.endings == []


def test_an_overflow_is_said_as_lost() -> None:
    sounddevice, clock, listener = FakeSoundDevice(), SteppedClock(0.1), Listener()
    microphone = Microphone(None, sounddevice)
    microphone.start(clock, listener.put, listener.ended)
    sounddevice.streams[0].hear(1600)
    clock.advance_to(0.9)
    sounddevice.streams[0].hear(1600, overflow=True)
    listener.wait(chunks=2)
    assert listener.chunks[1].lost_s == pytest.approx(0.7)
    microphone.stop()


def test_pieces_are_gathered_in_order() -> None:
    sounddevice, clock, listener = FakeSoundDevice(), SteppedClock(5.0), Listener()
    microphone = Microphone(None, sounddevice)
    microphone.start(clock, listener.put, listener.ended)
    heard_s = 5.0
    for samples, level in ((400, 0.1), (1_199, 0.2), (401, 0.3), (800, 0.4), (800, 0.5)):
        heard_s += samples / 16_000
        clock.advance_to(heard_s)
        sounddevice.streams[0].hear(samples, level=level)
    listener.wait(chunks=2)
    microphone.stop()
    runs = [
        [(level, int(np.sum(chunk.samples == level))) for level in dict.fromkeys(chunk.samples)]
        for chunk in listener.chunks
    ]
    assert [[(pytest.approx(level), count) for level, count in run] for run in runs] == [
        [(0.1, 400), (0.2, 1_199), (0.3, 401)],
        [(0.4, 800), (0.5, 800)],
    ]
    assert [(chunk.start_s, chunk.lost_s) for chunk in listener.chunks] == [(5.0, 0.0), (pytest.approx(5.125), 0.0)]


@pytest.mark.parametrize("overflows", [(True, False), (False, True)])
def test_an_overflow_of_any_piece_is_said_as_lost_once(overflows: tuple[bool, bool]) -> None:
    sounddevice, clock, listener = FakeSoundDevice(), SteppedClock(0.1), Listener()
    microphone = Microphone(None, sounddevice)
    microphone.start(clock, listener.put, listener.ended)
    sounddevice.streams[0].hear(1_600)
    clock.advance_to(0.9)
    for overflow in overflows:
        sounddevice.streams[0].hear(800, overflow)
    clock.advance_to(1.2)
    sounddevice.streams[0].hear(1_600)
    listener.wait(chunks=3)
    microphone.stop()
    assert [chunk.lost_s for chunk in listener.chunks] == [0.0, pytest.approx(0.7), 0.0]


def test_a_slow_listener_loses_the_oldest_and_is_told() -> None:
    sounddevice, clock, listener = FakeSoundDevice(), SteppedClock(), Listener()
    entered, go_on = threading.Event(), threading.Event()

    def put(chunk: AudioChunk) -> None:
        entered.set()
        assert go_on.wait(10)
        listener.put(chunk)

    microphone = Microphone(None, sounddevice)
    microphone.start(clock, put, listener.ended)
    for index in range(131):
        clock.advance_to((index + 1) * 0.1)
        sounddevice.streams[0].hear(1600)
        if index == 0:
            assert entered.wait(10)
    go_on.set()
    listener.wait(chunks=101)
    microphone.stop()
    assert listener.chunks[1].lost_s == pytest.approx(3.0)
    assert listener.chunks[-1].end_s == pytest.approx(13.1)


@pytest.mark.parametrize(("refused", "rate", "channels"), [((16_000,), 48_000, 1), ((16_000, 48_000), 48_000, 2)])
def test_a_device_that_refuses_16_khz_is_resampled(refused: tuple[int, ...], rate: int, channels: int) -> None:
    sounddevice, clock, listener = FakeSoundDevice(refused), SteppedClock(), Listener()
    microphone = Microphone("webCAM", sounddevice)
    microphone.start(clock, listener.put, listener.ended)
    stream = sounddevice.streams[0]
    assert (stream.settings["device"], stream.settings["samplerate"], stream.settings["channels"]) == (
        0,
        rate,
        channels,
    )
    for index in range(10):
        clock.advance_to((index + 1) * 0.1)
        stream.hear(rate // 10)
    listener.wait(chunks=8)
    microphone.stop()
    assert {chunk.rate for chunk in listener.chunks} == {16_000}
    assert abs(listener.chunks[0].start_s) < 0.01


def test_an_unplugged_device_is_noticed() -> None:
    sounddevice, listener = FakeSoundDevice(), Listener()
    microphone = Microphone(2, sounddevice)
    microphone.start(SteppedClock(), listener.put, listener.ended)
    sounddevice.streams[0].active = False
    listener.wait(endings=1)
    error = listener.endings[0]
    assert isinstance(error, SetupError)
    assert error.code == "microphone-gone"
    assert error.remedy
    assert sounddevice.streams[0].closed


def test_a_device_that_falls_silent_is_noticed() -> None:
    sounddevice, listener = FakeSoundDevice(), Listener()
    microphone = Microphone(2, sounddevice)
    microphone.start(SteppedClock(), listener.put, listener.ended)
    sounddevice.streams[0].hear(1_600)
    listener.wait(endings=1)
    assert isinstance(listener.endings[0], SetupError)
    assert listener.endings[0].text.endswith("no longer gives sound.")


def test_a_device_may_take_its_time_until_it_first_gives_sound() -> None:
    sounddevice, listener = FakeSoundDevice(), Listener()
    microphone = Microphone(2, sounddevice, silence_s=4 * POLL_S)
    microphone.start(SteppedClock(), listener.put, listener.ended)
    time.sleep(6 * POLL_S)
    for _ in range(2):
        sounddevice.streams[0].hear(1_600)
    listener.wait(chunks=1)
    microphone.stop()
    assert listener.endings == []


def test_a_device_that_never_gives_sound_is_noticed() -> None:
    sounddevice, listener = FakeSoundDevice(), Listener()
    microphone = Microphone(2, sounddevice, first_s=2 * POLL_S, silence_s=60.0)
    microphone.start(SteppedClock(), listener.put, listener.ended)
    listener.wait(endings=1)
    assert isinstance(listener.endings[0], SetupError)
    assert listener.endings[0].text.endswith("gives no sound.")


def test_ends_quietly_when_nobody_listens() -> None:
    sounddevice, listener = FakeSoundDevice(), Listener()
    closed = threading.Event()

    def put(_chunk: AudioChunk) -> None:
        closed.set()
        raise Closed

    microphone = Microphone(None, sounddevice)
    microphone.start(SteppedClock(), put, listener.ended)
    sounddevice.streams[0].hear(1600)
    assert closed.wait(10)
    microphone.stop()
    assert listener.endings == []
    assert sounddevice.streams[0].closed


def test_whatever_goes_wrong_is_handed_on() -> None:
    sounddevice, listener, fault = FakeSoundDevice(), Listener(), ValueError("no such sample")

    def put(_chunk: AudioChunk) -> None:
        raise fault

    microphone = Microphone(None, sounddevice)
    microphone.start(SteppedClock(), put, listener.ended)
    sounddevice.streams[0].hear(1600)
    listener.wait(endings=1)
    microphone.stop()
    assert listener.endings == [fault]
    assert sounddevice.streams[0].closed


def test_what_goes_wrong_as_it_is_read_is_handed_on() -> None:
    sounddevice, listener = FakeSoundDevice(stream=Faulty), Listener()
    microphone = Microphone(None, sounddevice)
    microphone.start(SteppedClock(), listener.put, listener.ended)
    listener.wait(endings=1)
    microphone.stop()
    assert [type(error) for error in listener.endings] == [MemoryError]
    assert (sounddevice.streams[0].closed, sounddevice.needed) == (True, 1)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere other stacks are too large")
def test_a_device_that_nobody_can_read_is_closed_and_told() -> None:
    sounddevice, listener = FakeSoundDevice(stream=Crowded), Listener()
    microphone = Microphone(None, sounddevice)
    microphone.start(SteppedClock(), listener.put, listener.ended)
    listener.wait(endings=1)
    microphone.stop()
    assert [type(error) for error in listener.endings] == [RuntimeError]
    assert (sounddevice.streams[0].closed, sounddevice.needed) == (True, 1)


def test_a_device_that_hangs_is_told_to_be_gone_and_left_open() -> None:
    sounddevice, listener = FakeSoundDevice(stream=Hung), Listener()
    microphone = Microphone(None, sounddevice, first_s=POLL_S)
    microphone.start(SteppedClock(), listener.put, listener.ended)
    listener.wait(endings=1)
    microphone.stop()
    assert [error.code for error in listener.endings if isinstance(error, SetupError)] == ["microphone-gone"]
    assert len(list_microphones(sounddevice)) == 2
    assert (sounddevice.streams[0].closed, sounddevice.streams[0].active) == (False, True)
    Hung.go_on.set()


HANGING = """
import atexit
from tests.audio.test_microphone import FakeSoundDevice, Hung, Listener
from translator.audio.microphone import Microphone
from translator.clock import SteppedClock

sounddevice, listener = FakeSoundDevice(stream=Hung), Listener()
atexit.register(sounddevice._exit_handler)
microphone = Microphone(None, sounddevice)
microphone.start(SteppedClock(), listener.put, listener.ended)
microphone.stop()
print(listener.endings)
"""


def test_a_device_that_hangs_keeps_neither_a_stop_nor_the_end_of_the_program() -> None:
    run = subprocess.run([sys.executable, "-c", HANGING], capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "[]\n", "")


def test_what_cannot_be_opened() -> None:
    none = FakeSoundDevice()
    none.plugged = []
    listener = Listener()
    for microphone, code in (
        (Microphone("studio", FakeSoundDevice()), "unknown-microphone"),
        (Microphone(1, FakeSoundDevice()), "unknown-microphone"),
        (Microphone(None, none), "no-microphone"),
        (Microphone(None, FakeSoundDevice(opens=False)), "microphone-refused"),
    ):
        with pytest.raises(SetupError) as caught:
            microphone.start(SteppedClock(), listener.put, listener.ended)
        assert caught.value.code == code
        assert caught.value.remedy
    with pytest.raises(SetupError, match="studio") as caught:
        Microphone("studio", FakeSoundDevice()).start(SteppedClock(), listener.put, listener.ended)
    assert "2: USB Headset" in caught.value.remedy


def test_a_microphone_that_is_connected_later_is_found() -> None:
    sounddevice = FakeSoundDevice()
    sounddevice.plugged.append({"name": "Lapel", "max_input_channels": 1, "default_samplerate": 48_000.0})
    assert [device.name for device in list_microphones(sounddevice)] == ["Webcam", "USB Headset", "Lapel"]
    sounddevice.needed = 0  # it could not be begun again the last time
    assert len(list_microphones(sounddevice)) == 3


def test_looking_for_others_does_not_end_what_is_heard() -> None:
    sounddevice, clock, listener = FakeSoundDevice(), SteppedClock(), Listener()
    microphone = Microphone(None, sounddevice)
    microphone.start(clock, listener.put, listener.ended)
    sounddevice.plugged.append({"name": "Lapel", "max_input_channels": 1, "default_samplerate": 48_000.0})
    assert "Lapel" not in [device.name for device in list_microphones(sounddevice)]
    assert sounddevice.streams[0].active
    microphone.stop()
    assert sounddevice.needed == 1
    assert "Lapel" in [device.name for device in list_microphones(sounddevice)]


def test_inputs_are_listed() -> None:
    assert [(device.name, device.rate, device.default) for device in list_microphones(FakeSoundDevice())] == [
        ("Webcam", 48_000, False),
        ("USB Headset", 44_100, True),
    ]


CUT, WHOLE, OTHER = "Microphone (USB Conference Came", "Microphone (USB Conference Camera)", "Microphone (USB Camera)"


class Windows(FakeSoundDevice):
    """A camera that every host API of Windows has, and one that MME lacks; `default` is the system's own."""

    def __init__(self, default: int) -> None:
        super().__init__()
        self.default = SimpleNamespace(device=(default, -1))
        names = ("Speakers", WHOLE, CUT, WHOLE, OTHER, "Input (USB Conference Camera)")
        self.plugged = [
            {"name": name, "max_input_channels": int(name != "Speakers"), "default_samplerate": 48_000.0}
            for name in names
        ]

    def query_hostapis(self) -> Any:
        return (
            {"name": "Windows DirectSound", "devices": [0, 1], "default_input_device": 1},
            {"name": "MME", "devices": [2], "default_input_device": 2},
            {"name": "Windows WASAPI", "devices": [3, 4], "default_input_device": 4},
            {"name": "Windows WDM-KS", "devices": [5], "default_input_device": 5},
        )


@pytest.mark.parametrize(("default", "taken"), [(1, 2), (4, 4), (-1, 2)])
def test_of_windows_host_apis_only_those_that_can_be_read_are_listed(default: int, taken: int) -> None:
    devices = list_microphones(Windows(default))
    assert [(device.index, device.name) for device in devices] == [(2, CUT), (3, WHOLE), (4, OTHER)]
    assert [device.index for device in devices if device.default] == [taken]


@pytest.mark.parametrize(("wanted", "index"), [(None, 2), (CUT, 2), (WHOLE, 3), (OTHER, 4)])
def test_a_name_that_mme_cuts_is_found_by_wasapi(wanted: str | None, index: int) -> None:
    sounddevice, listener = Windows(default=1), Listener()
    microphone = Microphone(wanted, sounddevice)
    microphone.start(SteppedClock(), listener.put, listener.ended)
    microphone.stop()
    assert sounddevice.streams[0].settings["device"] == index


ENDED = """
import atexit, sys, threading, time, types

def show(word):
    print(word, flush=True)

sounddevice = types.ModuleType("sounddevice")
sounddevice._exit_handler = lambda: show("PortAudio ends")
sounddevice.PortAudioError = OSError
sounddevice.default = types.SimpleNamespace(device=(0, 0))
sounddevice.query_hostapis = lambda: ()
sounddevice._initialize = sounddevice._terminate = lambda: None
begun = threading.Event()

def query_devices():
    begun.set()
    time.sleep({listing_s})
    show("listed")
    return []

sounddevice.query_devices = query_devices
atexit.register(sounddevice._exit_handler)
sys.modules["sounddevice"] = sounddevice

from translator.audio import microphone

microphone.LAST_TURN_S = 1.0
threading.Thread(target=microphone.list_microphones, daemon=True).start()
begun.wait()
"""


@pytest.mark.parametrize(("listing_s", "order"), [(0.3, "listed\nPortAudio ends\n"), (30, "")])
def test_a_program_that_ends_does_not_end_portaudio_under_a_thread_that_uses_it(listing_s: float, order: str) -> None:
    script = ENDED.format(listing_s=listing_s)
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, order, "")
