"""What PulseAudio or PipeWire plays, recorded by the sound server's own programs."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Sequence
from typing import IO, Protocol

import numpy as np

from translator.audio import Ended, Put
from translator.audio.blocks import Block, Chunker
from translator.channel import Closed
from translator.clock import Clock
from translator.errors import SetupError
from translator.flow import SAMPLE_RATE

BLOCK_SAMPLES = SAMPLE_RATE // 10
LATENCY_MS = 50


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
