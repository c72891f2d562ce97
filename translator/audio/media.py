"""A recorded talk as a source: the sound of a media file, and its pictures in step with it."""

from __future__ import annotations

import heapq
import math
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, cast

import av
from av.audio.frame import AudioFrame
from av.container import InputContainer
from av.stream import Stream
from av.video.frame import VideoFrame

from translator.audio import Ended, Put
from translator.audio.media_file import begin_of, declares_duration, duration_of, opened_media, video_of
from translator.audio.media_packets import PassedOver, end_of
from translator.audio.media_sound import GAP_S, chunked
from translator.channel import Closed
from translator.clock import Clock, SteppedClock
from translator.errors import InputError
from translator.flow import AudioChunk, Frame
from translator.screen.media_frames import sampled

MISSING_S = 5.0
MISSING_SHARE = 0.05
"""A file that ends earlier than it says by more than both is cut short; less is how lengths are written."""
PutFrame = Callable[[Frame], None]


class MediaFile:
    """A media file that is played into a session. Media time is session time: 0 is the beginning of the file.

    Starting `audio` plays the file. Start `screen` first where the pictures are wanted; else they are not decoded. On a
    SteppedClock the file plays as fast as `put` allows, and steps the clock; on any other it waits for media time.

    Raises InputError when the file is missing, is no media or has no sound.

    Attributes:
        duration_s: 0 where the file does not say.
        audio: its sound.
        screen: its pictures; None where there are none.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with closing(opened_media(path)) as container:
            sound = container.streams.best("audio")
            if sound is None:
                raise InputError(
                    "no-sound", f"{path.name} has no sound.", "Choose a recording in which the speaker is heard."
                )
            if sound.codec_context is None:
                raise InputError(
                    "not-media",
                    f"The sound of {path.name} is in a format that cannot be decoded.",
                    "Convert the file, for example to MP4 with AAC sound, and open that.",
                )
            self.duration_s = duration_of(container)
            declared_s = self.duration_s if declares_duration(path, container) else 0.0
            video = video_of(container)
        player = _Player(path, declared_s)
        self.audio = MediaSound(path.name, player)
        self.screen = None if video is None else MediaPictures(path.name, player)


class MediaSound:
    """The AudioSource of a media file; starting it plays the file."""

    def __init__(self, name: str, player: _Player) -> None:
        self.name = name
        self._player = player

    def start(self, clock: Clock, put: Put, ended: Ended) -> None:
        self._player.play(clock, put, ended)

    def stop(self) -> None:
        self._player.stop()


class MediaPictures:
    """The ScreenSource of a media file; start it before the sound."""

    def __init__(self, name: str, player: _Player) -> None:
        self.name = name
        self._player = player

    def start(self, clock: Clock, put: PutFrame, ended: Ended) -> None:
        self._player.show(put, ended)

    def stop(self) -> None:
        self._player.hide()


class _Player:
    """One thread that decodes a file and delivers sound and pictures in the order of media time.

    `declared_s` is how long the file says that it is, 0 where it does not say.
    """

    def __init__(self, path: Path, declared_s: float) -> None:
        self._path = path
        self._declared_s = declared_s
        self._reached_s = 0.0  # the end of the last packet read, in the file's own time
        self._unheard_s = 0.0  # sound that could not be decoded
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._hidden = threading.Event()
        self._showing = threading.RLock()  # held while a frame is put: hide() returns after it
        self._shown: tuple[PutFrame, Ended] | None = None
        self._broken: Exception | None = None

    def show(self, put: PutFrame, ended: Ended) -> None:
        self._hidden.clear()
        self._shown = (put, ended)

    def hide(self) -> None:
        self._hidden.set()
        with self._showing:
            self._shown = None

    def play(self, clock: Clock, put: Put, ended: Ended) -> None:
        self._stopped.clear()
        self._broken = None
        self._reached_s = 0.0
        self._unheard_s = 0.0
        self._thread = threading.Thread(target=self._play, args=(clock, put, ended), name="media", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _play(self, clock: Clock, put: Put, ended: Ended) -> None:
        failure: Exception | None = None
        try:
            with ExitStack() as opened:
                for value in self._values(opened):
                    if not self._wait(clock, _due_s(value)):
                        return
                    if isinstance(value, AudioChunk):
                        put(value)
                    else:
                        self._put_frame(value)
        except Closed:
            return
        except av.FFmpegError as error:
            self._broken = error
        except Exception as error:  # noqa: BLE001 - handed on, as that the file went away since it was chosen
            failure = error
        missing_s = self._declared_s - self._reached_s
        short = missing_s > max(MISSING_S, MISSING_SHARE * self._declared_s)
        damaged = self._broken is not None or self._unheard_s > GAP_S  # a cut begins with a packet or two of no use
        if failure is None and (short or damaged):
            failure = InputError(
                "media-broken",
                f"{self._path.name} is damaged or cut short; what could be read was played.",
                "Copy or download the file again.",
            )
        with self._showing:
            if self._shown is not None and not self._hidden.is_set():
                self._shown[1](failure)
        if not self._stopped.is_set():
            ended(failure)

    def _values(self, opened: ExitStack) -> Iterator[AudioChunk | Frame]:
        """Sound and pictures, each read by a container of its own so that neither waits for the other's packets."""
        container = opened.enter_context(closing(opened_media(self._path)))
        sound = container.streams.best("audio")
        assert sound is not None
        begin_s = begin_of(container)
        chunks = chunked(cast(Iterator[AudioFrame], self._decoded(container, sound)), begin_s)
        if self._shown is None:
            return chunks
        heard_until_s = math.inf  # until the sound has ended

        def heard() -> Iterator[AudioChunk]:
            nonlocal heard_until_s
            end_s = 0.0
            for chunk in chunks:
                end_s = chunk.end_s
                yield chunk
            heard_until_s = end_s

        container = opened.enter_context(closing(opened_media(self._path)))
        video = video_of(container)
        assert video is not None
        video.codec_context.thread_type = "AUTO"
        pictures = (
            (picture.time - begin_s, picture)
            for picture in cast(Iterator[VideoFrame], self._decoded(container, video))
            if picture.time is not None
        )
        return heapq.merge(heard(), sampled(cast(Any, pictures), lambda: heard_until_s), key=_due_s)

    def _decoded(self, container: InputContainer, stream: Stream) -> Iterator[AudioFrame | VideoFrame]:
        """Decoded frames up to the end or to where the file breaks; a broken packet amid good ones is passed over, and
        counted where it is of sound.
        """
        passed = PassedOver(container) if isinstance(stream, av.AudioStream) else None
        packets = container.demux()  # of all streams: the longest one says where the file ends
        decoder: Any = stream.codec_context  # of sound or of video
        broken: Exception | None = None  # what the last packet suffered
        reading = True
        while reading and not self._stopped.is_set():
            if isinstance(stream, av.VideoStream) and self._hidden.is_set():
                return
            packet: Any = None
            try:
                packet = next(packets, None)
            except av.FFmpegError as error:
                self._broken = error
            reading = packet is not None
            if packet is not None:
                self._reached_s = max(self._reached_s, end_of(packet, container))
                if packet.stream.index != stream.index:
                    continue
                if passed is not None and packet.size:
                    packet = passed.untagged(packet)
                    if not packet.size:  # the decoder would take it for the end
                        continue
            try:
                # without a packet the decoder gives what it holds
                frames = decoder.decode(packet)
                if packet is not None and packet.size:
                    broken = None
                    if passed is not None:
                        passed.play(packet)
            except EOFError:  # it held nothing more
                break
            except av.FFmpegError as error:
                broken = error
                if packet is not None and passed is not None:
                    self._unheard_s += passed.skip(packet)
                continue
            yield from frames if passed is None else map(passed.shifted, cast(list[AudioFrame], frames))
        self._broken = self._broken or broken

    def _wait(self, clock: Clock, due_s: float) -> bool:
        """Wait until `due_s`, or move a stepped clock there; False when stopped."""
        if isinstance(clock, SteppedClock):
            clock.advance_to(due_s)
            return not self._stopped.is_set()
        while (left_s := due_s - clock.now()) > 0:
            if self._stopped.wait(min(left_s, 0.5)):
                return False
        return not self._stopped.is_set()

    def _put_frame(self, frame: Frame) -> None:
        with self._showing:
            if self._shown is None or self._hidden.is_set():
                return
            try:
                self._shown[0](frame)
            except Closed:  # nobody watches any more: the sound goes on
                self._hidden.set()


def _due_s(value: AudioChunk | Frame) -> float:
    return value.end_s if isinstance(value, AudioChunk) else value.grabbed_s
