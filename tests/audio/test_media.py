"""Playing media files: order, pace, endings, and files that cannot be played."""

from __future__ import annotations

import threading
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from translator.audio.media import MediaFile
from translator.audio.media_tags import tag_bytes
from translator.channel import Closed
from translator.clock import SessionClock, SteppedClock
from translator.errors import InputError
from translator.flow import SAMPLE_RATE, AudioChunk, Frame


def record(
    path: Path,
    seconds: float,
    sound: bool = True,
    video: bool = False,
    rate: int = 44_100,
    faststart: bool = False,
    sound_s: float | None = None,
) -> Path:
    """A tone of 440 Hz, and 10 pictures a second whose grey level is 8 times their number."""
    options = {"movflags": "faststart"} if faststart else {}
    with av.open(str(path), "w", options=options) as container:
        codec = {".wav": "pcm_s16le", ".mp3": "mp3"}.get(path.suffix, "aac")
        tone: Any = container.add_stream(codec, rate=rate, layout="stereo") if sound else None
        pictures = container.add_stream("mpeg4", rate=10) if video else None
        if pictures is not None:
            pictures.width, pictures.height, pictures.pix_fmt = 64, 48, "yuv420p"
            for number in range(round(seconds * 10)):
                pixels = np.full((48, 64, 3), number * 8 % 256, np.uint8)
                container.mux(pictures.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
            container.mux(pictures.encode(None))
        if tone is not None:
            count = round((sound_s or seconds) * rate)
            wave = (np.sin(np.arange(count) * 2 * np.pi * 440 / rate) * 16_000).astype(np.int16)
            for begin in range(0, count, 1024):
                piece = np.repeat(wave[begin : begin + 1024], 2)[None, :]
                frame = av.AudioFrame.from_ndarray(piece, format="s16", layout="stereo")
                frame.sample_rate, frame.pts = rate, begin
                container.mux(tone.encode(frame))
            container.mux(tone.encode(None))
    return path


class Listener:
    """Keeps what arrives, with the clock's time, and waits for the end."""

    def __init__(self, clock: SessionClock | SteppedClock) -> None:
        self.clock = clock
        self.values: list[AudioChunk | Frame] = []
        self.times_s: list[float] = []
        self.endings: list[Exception | None] = []
        self.changed = threading.Condition()

    def put(self, value: AudioChunk | Frame) -> None:
        with self.changed:
            self.values.append(value)
            self.times_s.append(self.clock.now())
            self.changed.notify_all()

    def ended(self, error: Exception | None) -> None:
        with self.changed:
            self.endings.append(error)
            self.changed.notify_all()

    def wait_for_endings(self, count: int) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.endings) >= count, 20)

    @property
    def chunks(self) -> list[AudioChunk]:
        return [value for value in self.values if isinstance(value, AudioChunk)]

    @property
    def frames(self) -> list[Frame]:
        return [value for value in self.values if isinstance(value, Frame)]


def due_s(value: AudioChunk | Frame) -> float:
    return value.end_s if isinstance(value, AudioChunk) else value.grabbed_s


def play(path: Path, clock: SessionClock | SteppedClock, pictures: bool = False) -> Listener:
    media = MediaFile(path)
    listener = Listener(clock)
    if pictures:
        assert media.screen is not None
        media.screen.start(clock, listener.put, listener.ended)
    media.audio.start(clock, listener.put, listener.ended)
    listener.wait_for_endings(2 if pictures else 1)
    return listener


def test_sound_is_16_khz_mono_and_whole(tmp_path: Path) -> None:
    listener = play(record(tmp_path / "talk.wav", 1.03), SteppedClock())
    assert listener.endings == [None]
    assert all(chunk.samples.dtype == np.float32 and chunk.samples.ndim == 1 for chunk in listener.chunks)
    samples = np.concatenate([chunk.samples for chunk in listener.chunks])
    assert len(samples) == pytest.approx(1.03 * 16_000, abs=2)
    spectrum = np.abs(np.fft.rfft(samples[:16_000]))
    assert int(spectrum.argmax()) == 440
    for before, after in pairwise(listener.chunks):
        assert after.start_s == pytest.approx(before.end_s)


def test_whatever_goes_wrong_is_handed_on(tmp_path: Path) -> None:
    listener, fault = Listener(SteppedClock()), ValueError("no such sample")

    def put(_chunk: AudioChunk) -> None:
        raise fault

    MediaFile(record(tmp_path / "talk.wav", 1)).audio.start(listener.clock, put, listener.ended)
    listener.wait_for_endings(1)
    assert listener.endings == [fault]


def test_fast_play_steps_the_clock_in_order(tmp_path: Path) -> None:
    began_s = time.perf_counter()
    listener = play(record(tmp_path / "talk.mp4", 10, video=True), SteppedClock(), pictures=True)
    assert time.perf_counter() - began_s < 5
    assert listener.endings == [None, None]
    due = [due_s(value) for value in listener.values]
    assert due == sorted(due)
    assert listener.times_s == due
    assert [frame.grabbed_s for frame in listener.frames[:40]] == [index * 0.25 for index in range(40)]
    for frame in listener.frames[:40]:
        assert frame.pixels.shape == (48, 64, 3)
        number = int(frame.grabbed_s * 10 + 1e-6)
        assert int(frame.pixels.mean()) == pytest.approx(number * 8 % 256, abs=6)


def test_duration_and_screen(tmp_path: Path) -> None:
    assert MediaFile(record(tmp_path / "talk.mp4", 2, video=True)).duration_s == pytest.approx(2, abs=0.1)
    assert MediaFile(record(tmp_path / "talk.wav", 1)).screen is None


def test_live_play_waits_for_media_time(tmp_path: Path) -> None:
    listener = play(record(tmp_path / "talk.mp4", 0.6, video=True), SessionClock(), pictures=True)
    for value, time_s in zip(listener.values, listener.times_s, strict=True):
        assert 0 <= time_s - due_s(value) < 0.3


def test_stop_in_the_middle(tmp_path: Path) -> None:
    clock = SessionClock()
    listener = Listener(clock)
    media = MediaFile(record(tmp_path / "talk.mp4", 60, video=True))
    assert media.screen is not None
    media.screen.start(clock, listener.put, listener.ended)
    media.audio.start(clock, listener.put, listener.ended)
    with listener.changed:
        assert listener.changed.wait_for(lambda: len(listener.chunks) >= 2, 10)
    began_s = time.perf_counter()
    media.screen.stop()
    media.audio.stop()
    assert time.perf_counter() - began_s < 1
    count = len(listener.values)
    media.audio.stop()
    time.sleep(0.2)
    assert len(listener.values) == count
    assert listener.endings == []


def test_sound_goes_on_when_the_pictures_are_stopped(tmp_path: Path) -> None:
    clock = SteppedClock()
    listener = Listener(clock)
    media = MediaFile(record(tmp_path / "talk.mp4", 5, video=True))
    screen = media.screen
    assert screen is not None

    def put_one(frame: Frame) -> None:
        listener.put(frame)
        screen.stop()

    screen.start(clock, put_one, listener.ended)
    media.audio.start(clock, listener.put, listener.ended)
    listener.wait_for_endings(1)
    assert len(listener.frames) == 1
    assert listener.chunks[-1].end_s == pytest.approx(5, abs=0.1)
    assert listener.endings == [None]


def test_ends_quietly_when_nobody_listens(tmp_path: Path) -> None:
    listener = Listener(SteppedClock())
    media = MediaFile(record(tmp_path / "talk.wav", 2))

    def put(chunk: AudioChunk) -> None:
        listener.put(chunk)
        raise Closed

    media.audio.start(listener.clock, put, listener.ended)
    media.audio.stop()
    assert len(listener.values) <= 1
    assert listener.endings == []


def test_cut_short(tmp_path: Path) -> None:
    path = record(tmp_path / "talk.mp4", 20, video=True, faststart=True)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 6 // 10])
    listener = play(path, SteppedClock(), pictures=True)
    assert listener.values
    for error in listener.endings:
        assert isinstance(error, InputError)
        assert error.code == "media-broken"


def cut(path: Path) -> Path:
    """The first half of a file."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


@pytest.mark.parametrize(("name", "video"), [("talk.mkv", True), ("talk.mkv", False), ("talk.mp3", False)])
def test_a_file_that_ends_before_it_says_is_cut_short(tmp_path: Path, name: str, video: bool) -> None:
    path = cut(record(tmp_path / name, 20, video=video))
    assert MediaFile(path).duration_s == pytest.approx(20, abs=0.2)
    listener = play(path, SteppedClock(), pictures=video)
    assert 1 < listener.chunks[-1].end_s < 15
    for error in listener.endings:
        assert isinstance(error, InputError)
        assert error.code == "media-broken"
        assert "Errno" not in error.text
    assert all(frame.grabbed_s < 15 for frame in listener.frames)


@pytest.mark.parametrize("name", ["talk.mkv", "talk.mp4", "talk.mp3"])
def test_a_whole_file_is_not_taken_for_a_broken_one(tmp_path: Path, name: str) -> None:
    assert play(record(tmp_path / name, 20), SteppedClock()).endings == [None]


@pytest.mark.parametrize(("sound_s", "video_s"), [(2, 12), (12, 2)])
def test_pictures_last_as_long_as_there_are_new_ones_or_sound(tmp_path: Path, sound_s: float, video_s: float) -> None:
    path = record(tmp_path / "talk.mkv", video_s, video=True, sound_s=sound_s)
    listener = play(path, SteppedClock(), pictures=True)
    assert listener.endings == [None, None]
    assert listener.frames[-1].grabbed_s == pytest.approx(12, abs=0.3)
    assert listener.chunks[-1].end_s == pytest.approx(sound_s, abs=0.1)


@pytest.mark.parametrize(("places", "said"), [(1, 0), (1, 2000), (20, 100)])
def test_damaged_in_the_middle(tmp_path: Path, places: int, said: int) -> None:
    """`said` bytes are wrong in each of so many places: nothing is said of what is not heard to be missing."""
    path = record(tmp_path / "talk.mp4", 20)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    random = np.random.default_rng(1)
    for begin in range(middle, middle + places * 1000, 1000):
        content[begin : begin + said] = bytes(random.integers(0, 256, said, np.uint8))
    path.write_bytes(content)
    listener = play(path, SteppedClock())
    assert listener.chunks[-1].end_s == pytest.approx(20, abs=0.2)
    (ending,) = listener.endings
    assert (isinstance(ending, InputError) and ending.code == "media-broken") is (said > 0)
    assert (sum(chunk.lost_s for chunk in listener.chunks) > 0.1) is (said > 0)


@pytest.mark.parametrize("counted", [True, False], ids=["counted", "uncounted"])
def test_an_mp3_that_goes_on_after_damage_is_damaged_and_goes_on_at_its_time(tmp_path: Path, counted: bool) -> None:
    """With a first frame that counts the others, and without: the reader finds the next frame by itself."""
    path = record(tmp_path / "talk.mp3", 20)
    content = bytearray(path.read_bytes())
    if not counted:
        content = content[content.index(b"Info") + 4 :]
    second = len(content) // 20
    content[10 * second : 13 * second] = bytes(3 * second)
    path.write_bytes(content)
    listener = play(path, SteppedClock())
    assert listener.chunks[-1].end_s == pytest.approx(20, abs=0.3)
    assert sum(chunk.lost_s for chunk in listener.chunks) == pytest.approx(3, abs=0.3)
    (ending,) = listener.endings
    assert isinstance(ending, InputError)
    assert ending.code == "media-broken"


def test_an_mp3_that_was_cut_out_of_another_is_not_damaged(tmp_path: Path) -> None:
    path = record(tmp_path / "talk.mp3", 20)
    content = path.read_bytes()
    path.write_bytes(content[len(content) // 2 + 100 :])
    listener = play(path, SteppedClock())
    assert listener.endings == [None]
    assert listener.chunks[-1].end_s == pytest.approx(10, abs=0.3)


def untagged(path: Path) -> bytes:
    """An MP3 without the tag at its beginning."""
    content = path.read_bytes()
    return content[tag_bytes(content) :]


def id3(picture_bytes: int) -> bytes:
    """A tag with a cover picture of this size, in which some bytes look like the beginning of a frame of sound: not at
    its end, where such a frame would go beyond the tag.
    """
    picture = np.random.default_rng(1).integers(0, 256, picture_bytes, np.uint8)
    end = picture[-2000:]
    end[end == 0xFF] = 0
    frame = b"\0image/png\0\x03\0" + bytes(picture)
    size = len(frame) + 10
    sizes = bytes(size >> bits & 0x7F for bits in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + sizes + b"APIC" + len(frame).to_bytes(4, "big") + b"\0\0" + frame


ID3V1 = b"TAG" + b"x" * 125
APE = b"APETAGEX" + bytes((0xD0, 7, 0, 0, 0, 2, 0, 0)) + bytes(16 + 512)


@pytest.mark.parametrize(
    "between",
    [b"", id3(100), id3(120_000), ID3V1, ID3V1 + id3(120_000), APE + ID3V1 + id3(120_000)],
    ids=["none", "id3", "picture", "id3v1", "id3v1-picture", "ape-id3v1-picture"],
)
@pytest.mark.parametrize("parts", [2, 5])
def test_mp3s_that_were_joined_with_their_tags_are_not_damaged(tmp_path: Path, between: bytes, parts: int) -> None:
    """Each part is right after the one before."""
    path = record(tmp_path / "talk.mp3", 5)
    part = untagged(path)
    path.write_bytes(between.join([part] * parts))
    listener = play(path, SteppedClock())
    assert listener.endings == [None]
    assert sum(chunk.lost_s for chunk in listener.chunks) == 0
    heard_s = sum(len(chunk.samples) for chunk in listener.chunks) / SAMPLE_RATE
    assert listener.chunks[-1].end_s == pytest.approx(heard_s, abs=0.1)
    assert heard_s == pytest.approx(5.05 * parts, abs=0.1)


def test_an_mp3_that_ends_in_tags_is_not_damaged(tmp_path: Path) -> None:
    path = record(tmp_path / "talk.mp3", 5)
    path.write_bytes(untagged(path) + APE + ID3V1)
    listener = play(path, SteppedClock())
    assert listener.endings == [None]
    assert listener.chunks[-1].end_s == pytest.approx(5, abs=0.1)


def test_what_cannot_be_played(tmp_path: Path) -> None:
    garbage = tmp_path / "notes.mp4"
    garbage.write_bytes(b"these are notes, no media" * 50)
    silent = record(tmp_path / "silent.mp4", 1, sound=False, video=True)
    for path, code in (
        (garbage, "not-media"),
        (silent, "no-sound"),
        (tmp_path / "none.wav", "no-file"),
        (tmp_path / ("x" * 5000), "no-file"),
        (tmp_path, "is-folder"),
    ):
        with pytest.raises(InputError) as caught:
            MediaFile(path)
        assert caught.value.code == code
        assert caught.value.remedy
        assert "Errno" not in caught.value.text
