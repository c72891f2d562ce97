"""The stage that keeps the sound of a session: a compressed file beside its journal, in step with the session's time.

Ogg Opus: what was written is whole up to its last page, whatever ends the process, and any player plays it.
"""

from __future__ import annotations

import contextlib
import errno
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame

from translator.atomic import storage_error
from translator.channel import Channel, Closed, Overflow
from translator.errors import StorageError, SurtitleError
from translator.flow import SAMPLE_RATE, AudioChunk, Samples, Severity
from translator.reports import Reports

BITS_A_SECOND = 32_000
"""About 14 MB an hour."""
PAGE_S = 0.5
"""How much sound a page holds: what a crash loses at most, with what is queued."""
QUEUED_CHUNKS = 600
"""Chunks (of about 0.1 s) that wait for a slow disk before the oldest is dropped, which leaves silence."""
DRIFT_S = 0.05
"""The sound may be this much away from the session's time before silence is put in, or some of it is left out."""


class SoundFile:
    """An Ogg Opus file in which the time of a sound is session time; where none was heard there is silence."""

    def __init__(self, path: Path) -> None:
        """Raises StorageError where it cannot be written."""
        self._path = path
        self._written = 0  # samples
        try:
            options = {"page_duration": str(round(PAGE_S * 1e6)), "flush_packets": "1"}
            self._container = av.open(str(path), "w", format="ogg", options=options)
            quick = {"application": "voip", "compression_level": "4"}
            self._stream = self._container.add_stream("libopus", rate=SAMPLE_RATE, options=quick, layout="mono")
            self._stream.bit_rate = BITS_A_SECOND
        except (av.FFmpegError, OSError) as error:
            raise _storage_error(error, path) from error

    def append(self, chunk: AudioChunk) -> None:
        """Write the chunk in its place. Raises StorageError."""
        samples, gap = chunk.samples, round(chunk.start_s * SAMPLE_RATE) - self._written
        if gap < -DRIFT_S * SAMPLE_RATE:  # the device runs fast: that much is there already
            samples = samples[-gap:]
        while gap > DRIFT_S * SAMPLE_RATE:
            silence = np.zeros(min(gap, SAMPLE_RATE), np.float32)
            self._write(silence)
            gap -= len(silence)
        if len(samples):
            self._write(samples)

    def close(self) -> None:
        """Write the last page. Raises StorageError."""
        try:
            self._container.mux(self._stream.encode(None))
            self._container.close()
        except (av.FFmpegError, OSError) as error:
            raise _storage_error(error, self._path) from error

    def _write(self, samples: Samples) -> None:
        whole = np.round(np.clip(samples, -1.0, 1.0) * np.iinfo(np.int16).max).astype(np.int16)
        frame = AudioFrame.from_ndarray(whole[None], format="s16", layout="mono")
        frame.sample_rate, frame.pts = SAMPLE_RATE, self._written
        self._written += len(whole)
        try:
            self._container.mux(self._stream.encode(frame))
        except (av.FFmpegError, OSError) as error:
            raise _storage_error(error, self._path) from error


class Keeping:
    """Writes what is put. A file that cannot be written is given up, which is said; the session goes on without.

    One thread runs it; `put` may be called from any, and never waits.
    """

    def __init__(self, path: Path, reports: Reports) -> None:
        self._path = path
        self._reports = reports
        self._queued: Channel[AudioChunk] = Channel(QUEUED_CHUNKS, Overflow.DROP_OLDEST, self._dropped)

    def put(self, chunk: AudioChunk) -> None:
        """Take the next sound."""
        with contextlib.suppress(Closed):  # given up, or over
            self._queued.put(chunk)

    def close(self) -> None:
        """Nothing more comes; what is queued is still written."""
        self._queued.close()

    def run(self) -> None:
        """Keep the sound until closed."""
        try:
            file = SoundFile(self._path)
            with contextlib.suppress(Closed):
                while True:
                    file.append(self._queued.get())
            file.close()
        except StorageError as error:
            self._queued.close()
            self._reports.say(error, error.code, Severity.ERROR, about="sound")

    def _dropped(self, _chunk: AudioChunk) -> None:
        lost = SurtitleError(
            "sound-not-kept",
            "The disk is too slow: some of the sound was heard but not kept.",
            "Close other programs that write to it.",
        )
        self._reports.say(lost, lost.code, Severity.WARNING)


def _storage_error(error: Exception, path: Path) -> StorageError:
    number = getattr(error, "errno", None) or errno.EIO
    return storage_error(OSError(number, getattr(error, "strerror", None) or str(error)), path)
