"""The microphone, through PortAudio."""

from __future__ import annotations

import atexit
import importlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

import numpy as np

from translator.apart import Apart, Died
from translator.audio import Ended, Put
from translator.audio.blocks import Block, Chunker
from translator.channel import Channel, Closed, Overflow
from translator.clock import Clock
from translator.errors import SetupError
from translator.flow import SAMPLE_RATE

QUEUED_BLOCKS = 100
"""10 s of sound that wait at most; beyond that the oldest is dropped and counted."""
BLOCK_S = 0.1
LOOK_S = 0.01
"""Between two looks whether the device has given more (s)."""
SILENCE_S = 2.0
"""Without sound for this long (s) the device is gone."""
FIRST_S = 10.0
"""So long (s) it may take to the first one: a wireless headset changes its profile, a sound server fills its buffer."""
POLL_S = 0.25
READER_S = 3.0
"""The thread that reads a device may take so long (s) to end."""
LAST_TURN_S = 5.0
"""A program that ends waits for a device that is being opened so long (s) at most."""
UNREADABLE = ("Windows DirectSound", "Windows WDM-KS")
"""By these PortAudio gives sound to callbacks only: when read, the one never has any, and the other refuses. The same
devices come by MME, which cuts their names after 31 characters, and by WASAPI."""
CHECK_SOUND = "Check that the sound system runs."
_TURN = threading.RLock()  # there is one PortAudio in a process, and two threads may not list or open devices at once


class SoundDevice(Protocol):
    """What is used of the sounddevice module; a test brings its own."""

    @property
    def PortAudioError(self) -> type[Exception]: ...  # noqa: N802 - sounddevice's name

    def query_devices(self) -> Any: ...

    def query_hostapis(self) -> Any: ...

    @property
    def default(self) -> Any: ...

    def check_input_settings(self, *, device: int, samplerate: int, channels: int, dtype: str) -> None: ...

    def InputStream(self, **settings: Any) -> Any: ...  # noqa: N802 - sounddevice's name

    def OutputStream(self, **settings: Any) -> Any: ...  # noqa: N802 - sounddevice's name

    def _initialize(self) -> None: ...

    def _terminate(self) -> None: ...

    def _exit_handler(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Device:
    """A sound input: its number, name, channels, own rate (Hz), and whether the system takes it by default."""

    index: int
    name: str
    channels: int
    rate: int
    default: bool


def load_sounddevice() -> SoundDevice:
    """The sounddevice module. Raises SetupError when it or PortAudio is missing."""
    try:
        module: Any = importlib.import_module("sounddevice")
    except ImportError as error:
        raise SetupError(
            "no-sounddevice", "The Python package sounddevice is not installed.", "Run: pip install sounddevice"
        ) from error
    except OSError as error:  # the package is there, PortAudio itself is not
        raise SetupError(
            "no-portaudio",
            "PortAudio, which opens microphones, is not installed.",
            "Install it: apt-get install libportaudio2 (Debian, Ubuntu), dnf install portaudio (Fedora) "
            "or pacman -S portaudio (Arch).",
        ) from error
    _end_in_turn(module._exit_handler)
    loaded: SoundDevice = module
    return loaded


@cache
def _end_in_turn(ends: Callable[[], None]) -> None:
    """Have `ends`, which ends PortAudio with the program, wait for a thread that lists or opens devices: it crashed."""

    def take_last_turn() -> None:
        if not _TURN.acquire(timeout=LAST_TURN_S):
            atexit.unregister(ends)

    atexit.register(take_last_turn)  # called before `ends`, which was registered before


def list_microphones(sounddevice: SoundDevice | None = None) -> list[Device]:
    """The inputs of this machine as it is now, of those that can be read.

    Raises SetupError when PortAudio is missing or fails.
    """
    module = sounddevice or load_sounddevice()
    try:
        with _TURN:
            _look_again(module)
            readable = [api for api in module.query_hostapis() if api["name"] not in UNREADABLE]
            inputs = {
                index: found
                for index, found in enumerate(module.query_devices())
                if found["max_input_channels"] > 0 and any(index in api["devices"] for api in readable)
            }
            defaults = (module.default.device[0], *(api["default_input_device"] for api in readable))
            default = next((index for index in defaults if index in inputs), None)
            return [
                Device(
                    index=index,
                    name=str(found["name"]),
                    channels=int(found["max_input_channels"]),
                    rate=round(found["default_samplerate"]),
                    default=index == default,
                )
                for index, found in inputs.items()
            ]
    except module.PortAudioError as error:
        raise SetupError("no-sound-devices", f"The sound devices cannot be listed: {error}", CHECK_SOUND) from error


def connected_microphones() -> list[Device]:
    """The inputs of this machine as it is now, also while a stream is open: then PortAudio knows only those that were
    connected when it began, so another process is asked. Takes up to a second, .2 s of it processor time.

    Raises SetupError.
    """
    try:
        asked: Apart[None, list[Device]] = Apart(_lister, name="microphones")
        return asked.ask(None)
    except Died as error:
        raise SetupError("no-sound-devices", f"The sound devices cannot be listed: {error}", CHECK_SOUND) from error


def _lister() -> Callable[[None], list[Device]]:
    return lambda _: list_microphones()


@contextmanager
def held(sounddevice: SoundDevice) -> Iterator[None]:
    """Keep PortAudio going while a stream is open: it counts who needs it, and looking at devices anew ends it."""
    _hold(sounddevice)
    try:
        yield
    finally:
        _let_go(sounddevice)


class Microphone:
    """AudioSource of an input device: a number, a part of a name in any case, or None for the default one.

    It is gone after `first_s` without a first sound, and after `silence_s` without a further one.
    """

    def __init__(
        self,
        device: str | int | None = None,
        sounddevice: SoundDevice | None = None,
        *,
        first_s: float = FIRST_S,
        silence_s: float = SILENCE_S,
    ) -> None:
        self._first_s, self._silence_s = first_s, silence_s
        self.name = "microphone" if device is None else str(device)
        self._wanted = device
        self._given = sounddevice
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, clock: Clock, put: Put, ended: Ended) -> None:
        """Open the device. Raises SetupError when there is none like it, or when it refuses."""
        with _TURN:
            self._open(self._given or load_sounddevice(), clock, put, ended)

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _open(
        self,
        sounddevice: SoundDevice,
        clock: Clock,
        put: Put,
        ended: Ended,
    ) -> None:
        device = self._device(list_microphones(sounddevice))
        self.name = device.name
        try:
            rate, channels = _settings(sounddevice, device)
            stream = sounddevice.InputStream(
                device=device.index,
                samplerate=rate,
                channels=channels,
                dtype="float32",
                blocksize=round(rate * BLOCK_S),
            )
            try:
                stream.start()
            except BaseException:
                stream.close(ignore_errors=True)
                raise
        except sounddevice.PortAudioError as error:
            raise SetupError(
                "microphone-refused",
                f"The microphone {device.name} cannot be opened: {error}",
                "Close other programs that use it, allow this one to use microphones in the system's privacy "
                "settings, or choose another microphone.",
            ) from error
        _hold(sounddevice)
        self._stopped.clear()
        self._thread = threading.Thread(
            target=self._hear,
            args=(sounddevice, stream, rate, clock, put, ended),
            name="microphone",
            daemon=True,
        )
        self._thread.start()

    def _device(self, found: list[Device]) -> Device:
        if not found:
            raise SetupError(
                "no-microphone", "This machine has no microphone.", "Connect one, or translate the system's sound."
            )
        wanted = self._wanted
        if wanted is None:
            return next((device for device in found if device.default), found[0])
        for device in found:
            if device.index == wanted if isinstance(wanted, int) else wanted.lower() in device.name.lower():
                return device
        listed = "; ".join(f"{device.index}: {device.name}" for device in found)
        raise SetupError("unknown-microphone", f"There is no microphone {wanted}.", f"Choose one of these: {listed}.")

    def _hear(self, sounddevice: SoundDevice, stream: Any, rate: int, clock: Clock, put: Put, ended: Ended) -> None:
        blocks: Channel[Block | Exception] = Channel(QUEUED_BLOCKS, Overflow.DROP_OLDEST)
        done = threading.Event()
        reader = threading.Thread(
            target=self._read,
            args=(sounddevice, stream, rate, clock, blocks, done),
            name="microphone's reader",
            daemon=True,
        )
        failure: Exception | None = None
        try:
            chunker = Chunker(rate, float(stream.latency))
            reader.start()
            self._deliver(blocks, chunker, put)
        except Closed:
            self._stopped.set()
        except Exception as error:  # noqa: BLE001 - handed on
            failure = error
        finally:
            done.set()
            _close(sounddevice, stream, reader)
        if not self._stopped.is_set():
            ended(failure)

    def _read(
        self,
        sounddevice: SoundDevice,
        stream: Any,
        rate: int,
        clock: Clock,
        blocks: Channel[Block | Exception],
        done: threading.Event,
    ) -> None:
        """Hand over what the device gives until it is `done`, or what went wrong.

        PortAudio calls nobody, and is asked only for what is there: where a device goes just as PortAudio begins to
        wait for it, ALSA's part of that (19.6, PaAlsaStream_WaitForFrames) goes round for ever. It waits even so where
        what was there is gone before it is read, as after an overrun; `_close` reckons with that.
        """
        position, pieces, overflow = 0, [], False
        try:
            while not done.is_set():
                count, arrived_s = stream.read_available, clock.now()
                if not count:
                    done.wait(LOOK_S)
                    continue
                samples, overflowed = stream.read(count)
                pieces.append(samples)
                overflow |= overflowed
                if sum(map(len, pieces)) < rate * BLOCK_S:
                    continue
                whole = np.concatenate(pieces)
                blocks.put(Block(samples=whole, arrived_s=arrived_s, position=position, overflow=overflow))
                position, pieces, overflow = position + len(whole), [], False
        except sounddevice.PortAudioError:
            blocks.put(self._gone(heard=position > 0))
        except Exception as error:  # noqa: BLE001 - handed on
            blocks.put(error)

    def _deliver(self, blocks: Channel[Block | Exception], chunker: Chunker, put: Put) -> None:
        """Put chunks until stopped. Raises SetupError when the device is gone, and what went wrong as it was read."""
        heard, silent_s = False, 0.0
        while not self._stopped.is_set():
            try:
                block = blocks.get(POLL_S)
            except TimeoutError:
                silent_s += POLL_S
                if silent_s >= (self._silence_s if heard else self._first_s):
                    raise self._gone(heard) from None
                continue
            if isinstance(block, Exception):
                raise block
            heard, silent_s = True, 0.0
            chunk = chunker.chunk(block)
            if chunk is not None and not self._stopped.is_set():
                put(chunk)

    def _gone(self, heard: bool) -> SetupError:
        return SetupError(
            "microphone-gone",
            f"The microphone {self.name} no longer gives sound."
            if heard
            else f"The microphone {self.name} gives no sound.",
            "Connect it again: it is heard as soon as it is there.",
        )


def _close(sounddevice: SoundDevice, stream: Any, reader: threading.Thread) -> None:
    """Close a stream once its reader has ended.

    Where PortAudio does not come back to the reader, the stream stays open for good: who closes it, or ends PortAudio,
    takes it away under the reader, or waits for ever too.
    """
    if reader.is_alive():
        reader.join(READER_S)
    if reader.is_alive():
        atexit.unregister(sounddevice._exit_handler)
        return
    stream.close(ignore_errors=True)  # an unplugged device may complain
    _let_go(sounddevice)


def _look_again(sounddevice: SoundDevice) -> None:
    """Have PortAudio list what is connected now, which it does when it begins; not while a stream is open."""
    with suppress(sounddevice.PortAudioError):  # it had not begun
        sounddevice._terminate()
    sounddevice._initialize()


def _hold(sounddevice: SoundDevice) -> None:
    with _TURN:
        sounddevice._initialize()


def _let_go(sounddevice: SoundDevice) -> None:
    with _TURN, suppress(sounddevice.PortAudioError):  # the program ends, and PortAudio has before us
        sounddevice._terminate()


def _settings(sounddevice: SoundDevice, device: Device) -> tuple[int, int]:
    """Rate (Hz) and channels that the device accepts, 16 kHz mono if it can."""
    choices = [(SAMPLE_RATE, 1), (device.rate, 1), (device.rate, device.channels)]
    for rate, channels in choices[:-1]:
        try:
            sounddevice.check_input_settings(device=device.index, samplerate=rate, channels=channels, dtype="float32")
        except sounddevice.PortAudioError:
            continue
        return rate, channels
    return choices[-1]
