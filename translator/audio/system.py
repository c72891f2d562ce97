"""What the computer itself plays: a call, a stream, a video in the browser."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import IO, Any, Protocol

import numpy as np

from translator.audio import AudioSource
from translator.audio.blocks import Block, Chunker
from translator.audio.microphone import POLL_S, QUEUED_BLOCKS, Microphone, SoundDevice, list_microphones
from translator.channel import Channel, Closed, Overflow
from translator.clock import Clock
from translator.errors import SetupError
from translator.flow import SAMPLE_RATE, AudioChunk

Put = Callable[[AudioChunk], None]
Ended = Callable[[Exception | None], None]

BLOCK_SAMPLES = SAMPLE_RATE // 10
LATENCY_MS = 50
VIRTUAL_DEVICES = ("blackhole", "loopback", "soundflower")


class Recorder(Protocol):
    """A running child process that writes float32 samples to its output (subprocess.Popen is one)."""

    stdout: IO[bytes] | None
    stderr: IO[bytes] | None

    def terminate(self) -> None: ...

    def wait(self, timeout: float | None = None) -> int: ...


class Commands:
    """Runs the commands of the sound server; a test brings its own."""

    def found(self, command: str) -> bool:
        return shutil.which(command) is not None

    def output(self, command: Sequence[str]) -> str:
        """What the command prints. Raises OSError or subprocess.SubprocessError."""
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=10).stdout

    def record(self, command: Sequence[str]) -> Recorder:
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)


class PulseMonitor:
    """AudioSource of the monitor of the default output of PulseAudio or PipeWire, recorded by `parec`."""

    def __init__(self, commands: Commands | None = None) -> None:
        self.name = "system sound"
        self._commands = commands or Commands()
        self._recorder: Recorder | None = None
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()

    def start(self, clock: Clock, put: Put, ended: Ended) -> None:
        """Start recording. Raises SetupError without pactl and parec, a sound server, or an output to listen to."""
        monitor = self._monitor()
        command = [
            "parec",
            "--raw",
            "--format=float32le",
            f"--rate={SAMPLE_RATE}",
            "--channels=1",
            f"--latency-msec={LATENCY_MS}",
            f"--device={monitor}",
        ]
        try:
            recorder = self._commands.record(command)
        except OSError as error:
            raise SetupError(
                "no-sound-server", f"The system's sound cannot be recorded: {error}", "Install pulseaudio-utils again."
            ) from error
        self._stopped.clear()
        self._recorder = recorder
        self._thread = threading.Thread(
            target=self._hear, args=(recorder, clock, put, ended), name="system sound", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._recorder is not None:
            self._recorder.terminate()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _monitor(self) -> str:
        """The source that repeats what the default output plays."""
        for command in ("pactl", "parec"):
            if not self._commands.found(command):
                raise SetupError(
                    "no-pactl",
                    f"The program {command}, which records the system's sound, is not installed.",
                    "Install the package pulseaudio-utils, for example: apt-get install pulseaudio-utils.",
                )
        try:
            output = self._commands.output(["pactl", "get-default-sink"]).strip()
            listed = self._commands.output(["pactl", "list", "short", "sources"])
        except (OSError, subprocess.SubprocessError) as error:
            said = str(getattr(error, "stderr", "") or error).strip()
            raise SetupError(
                "no-sound-server",
                f"No sound server answers: {said}",
                "Start PulseAudio or PipeWire (systemctl --user start pipewire-pulse, or pulseaudio --start).",
            ) from error
        monitors = [
            fields[1] for line in listed.splitlines() if len(fields := line.split("\t")) > 1 and ".monitor" in fields[1]
        ]
        if f"{output}.monitor" in monitors:
            return f"{output}.monitor"
        if monitors:
            return monitors[0]
        raise SetupError(
            "no-monitor",
            "The sound server has no output whose sound could be recorded.",
            "Connect or enable loudspeakers or headphones in the sound settings.",
        )

    def _hear(self, recorder: Recorder, clock: Clock, put: Put, ended: Ended) -> None:
        chunker = Chunker(SAMPLE_RATE, LATENCY_MS / 1000)
        position = 0
        said = b""
        failure: Exception | None = None
        assert recorder.stdout is not None
        try:
            while not self._stopped.is_set():
                content = recorder.stdout.read(BLOCK_SAMPLES * 4)
                if len(content) < BLOCK_SAMPLES * 4:
                    break
                samples = np.frombuffer(content, np.float32)[:, None]
                chunk = chunker.chunk(Block(samples=samples, arrived_s=clock.now(), position=position))
                position += BLOCK_SAMPLES
                if chunk is not None and not self._stopped.is_set():
                    put(chunk)
        except Closed:
            self._stopped.set()
        except Exception as error:  # noqa: BLE001 - handed on
            failure = error
        finally:
            recorder.terminate()
            if recorder.stderr is not None:
                said = recorder.stderr.read()
                recorder.stderr.close()
            recorder.stdout.close()
            recorder.wait()
        if not self._stopped.is_set():
            ended(
                failure
                or SetupError(
                    "system-sound-gone",
                    f"The sound server stopped giving sound. {said.decode(errors='replace').strip()}".strip(),
                    "Connect it again, or choose another default output: it is heard as soon as it is there.",
                )
            )


class WasapiLoopback:
    """AudioSource of what Windows plays on its default output, through PyAudioWPatch. Not yet run on Windows."""

    def __init__(self) -> None:
        self.name = "system sound"
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()

    def start(self, clock: Clock, put: Put, ended: Ended) -> None:
        """Open the loopback. Raises SetupError without PyAudioWPatch or an output device."""
        try:
            module: Any = importlib.import_module("pyaudiowpatch")
        except ImportError as error:
            raise SetupError(
                "no-pyaudiowpatch",
                "The Python package PyAudioWPatch, which records the system's sound, is not installed.",
                "Run: pip install PyAudioWPatch",
            ) from error
        audio = module.PyAudio()
        blocks: Channel[Block] = Channel(QUEUED_BLOCKS, Overflow.DROP_OLDEST)
        position = 0
        try:
            device = audio.get_default_wasapi_loopback()
            rate, channels = int(device["defaultSampleRate"]), int(device["maxInputChannels"])

            def callback(content: bytes, frames: int, _time: object, status: int) -> tuple[None, int]:
                nonlocal position
                block = Block(
                    samples=np.frombuffer(content, np.float32).reshape(-1, channels),
                    arrived_s=clock.now(),
                    position=position,
                    overflow=bool(status & module.paInputOverflow),
                )
                position += frames
                blocks.put(block)
                return None, module.paContinue

            stream = audio.open(
                format=module.paFloat32,
                channels=channels,
                rate=rate,
                input=True,
                input_device_index=int(device["index"]),
                frames_per_buffer=rate // 10,
                stream_callback=callback,
            )
        except (OSError, LookupError) as error:
            audio.terminate()
            raise SetupError(
                "no-loopback",
                f"The system's sound cannot be recorded: {error}",
                "Enable loudspeakers or headphones in the sound settings of Windows.",
            ) from error
        self._stopped.clear()
        self._thread = threading.Thread(
            target=self._hear, args=(audio, stream, blocks, Chunker(rate), put, ended), name="system sound", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _hear(self, audio: Any, stream: Any, blocks: Channel[Block], chunker: Chunker, put: Put, ended: Ended) -> None:
        """Put chunks until stopped. WASAPI gives no blocks while nothing plays, so silence is no failure."""
        failure: Exception | None = None
        try:
            while not self._stopped.is_set() and (len(blocks) or stream.is_active()):
                try:
                    chunk = chunker.chunk(blocks.get(POLL_S))
                except TimeoutError:
                    continue
                if chunk is not None and not self._stopped.is_set():
                    put(chunk)
        except Closed:
            self._stopped.set()
        except Exception as error:  # noqa: BLE001 - handed on
            failure = error
        finally:
            stream.close()
            audio.terminate()
        if not self._stopped.is_set():
            ended(
                failure
                or SetupError(
                    "system-sound-gone",
                    "The output device no longer gives sound.",
                    "Connect it again, or choose another default output: it is heard as soon as it is there.",
                )
            )


class VirtualDevice:
    """AudioSource of a virtual sound device, the way macOS lets its sound be heard. Not yet run on macOS."""

    def __init__(self, sounddevice: SoundDevice | None = None) -> None:
        self.name = "system sound"
        self._sounddevice = sounddevice
        self._source: Microphone | None = None

    def start(self, clock: Clock, put: Put, ended: Ended) -> None:
        """Open the virtual device. Raises SetupError when none is installed."""
        for device in list_microphones(self._sounddevice):
            if any(known in device.name.lower() for known in VIRTUAL_DEVICES):
                self._source = Microphone(device.index, self._sounddevice)
                self._source.start(clock, put, ended)
                return
        raise SetupError(
            "no-virtual-device",
            "macOS gives the system's sound only to a virtual sound device, and none is installed.",
            "Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a multi-output device "
            "that includes it and your loudspeakers as the output.",
        )

    def stop(self) -> None:
        if self._source is not None:
            self._source.stop()


SOURCES: Mapping[str, Callable[[], AudioSource]] = {
    "linux": PulseMonitor,
    "win32": WasapiLoopback,
    "darwin": VirtualDevice,
}
"""How each platform's own sound is heard, by the value of sys.platform."""


class SystemSound:
    """AudioSource of what this computer plays, by the means of its platform."""

    def __init__(self, platform: str = sys.platform) -> None:
        self.name = "system sound"
        self._platform = platform
        self._source: AudioSource | None = None

    def start(self, clock: Clock, put: Put, ended: Ended) -> None:
        """Start listening. Raises SetupError when the platform lacks a part."""
        if self._platform not in SOURCES:
            raise SetupError(
                "no-system-sound",
                f"The system's sound cannot be recorded on {self._platform}.",
                "Use a microphone near the loudspeakers instead.",
            )
        self._source = SOURCES[self._platform]()
        self._source.start(clock, put, ended)

    def stop(self) -> None:
        if self._source is not None:
            self._source.stop()
