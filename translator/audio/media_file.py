"""A media file as it is opened: what is in it, when it begins, and how long it says that it is."""

from __future__ import annotations

import os
from pathlib import Path

import av
from av.container import InputContainer
from av.stream import Disposition

from translator.audio.media_tags import HEADER_BYTES, tag_bytes
from translator.errors import InputError

JOINED_SHARE = 1 / 16
"""A file that is longer than its first frame says by more than this is several; FFmpeg then guesses its length, too."""


def opened_media(path: Path) -> InputContainer:
    """The file, open for reading. Raises InputError where it is missing, or no media."""
    if os.path.isdir(path):  # also asked where no such name can be
        raise InputError("is-folder", f"{path} is a folder.", "Choose a sound or video file in it.")
    if os.path.exists(path) and not os.path.isfile(path):
        raise InputError("no-file", f"{path} is a pipe or a device, not a file.", "Save what it gives as a file first.")
    if not os.path.isfile(path):
        raise InputError("no-file", f"There is no file {path}.", "Check the name and the folder.")
    try:
        return av.open(str(path), mode="r", metadata_errors="replace")
    except PermissionError as error:
        raise InputError("no-file", f"{path} may not be read.", "Check who may read it.") from error
    except (av.FFmpegError, OSError) as error:
        raise InputError(
            "not-media",
            f"{path.name} is damaged, or no sound or video that can be played.",
            "Choose a sound or video file, such as MP4, MKV, MP3 or WAV.",
        ) from error


def video_of(container: InputContainer) -> av.VideoStream | None:
    """The moving pictures; a cover picture is none."""
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic and stream.codec_context is not None:
            return stream
    return None


def begin_of(container: InputContainer) -> float:
    """When the file's own time begins (s): a recording cut from a broadcast does not begin at 0."""
    return (container.start_time or 0) / av.time_base


def duration_of(container: InputContainer) -> float:
    """How long the file is, as it says or as FFmpeg guesses (s); 0 where neither is known."""
    if container.duration:
        return container.duration / av.time_base
    lengths = [float(s.duration * s.time_base) for s in container.streams if s.duration and s.time_base]
    return max(lengths, default=0.0)


def declares_duration(path: Path, container: InputContainer) -> bool:
    """Whether the file itself says how long it is, so that its length is not guessed from its size."""
    names = set(container.format.name.split(","))
    if "mp3" in names:
        return _counts_frames(path)
    return bool(container.duration and names & {"matroska", "mp4", "flac"})


def _counts_frames(path: Path) -> bool:
    """Whether the first frame of an MP3, after a tag, counts all frames, in a Xing or Info header: not where it says
    how many bytes they have and there are many more, since other MP3s were joined to it.
    """
    with path.open("rb") as file:
        begin = file.seek(tag_bytes(file.read(HEADER_BYTES)))
        start = file.read(4096)
    header = start[max(start.find(b"Xing"), start.find(b"Info"), 0) :]
    if not header.startswith((b"Xing", b"Info")):
        return False
    flags, size = int.from_bytes(header[4:8], "big"), int.from_bytes(header[12:16], "big")
    says_size = flags & 3 == 3  # after the number of frames
    return not (says_size and path.stat().st_size - begin > size * (1 + JOINED_SHARE))
