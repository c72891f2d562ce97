"""What Windows plays, through PyAudioWPatch. Not yet run on Windows."""

from __future__ import annotations

import importlib
import threading
from typing import Any

import numpy as np

from translator.audio import Ended, Put
from translator.audio.blocks import Block, Chunker
from translator.audio.microphone import POLL_S, QUEUED_BLOCKS
from translator.channel import Channel, Closed, Overflow
from translator.clock import Clock
from translator.errors import SetupError


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
